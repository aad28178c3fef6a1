import { makeId, pick, rest, sameId, samePoint, type Id, type Point } from "./pkg/index.js";

export const id: Id = sameId(makeId(1));
export const text: string = id;
export const point: Point = samePoint({ x: 1, y: 2 });
export const left: boolean = pick("left") || pick();
export const small: 1 | 2 = rest(1, 2);
// @ts-expect-error a plain string is no id
sameId("x");
// @ts-expect-error a field is missing
samePoint({ x: 1 });
// @ts-expect-error another word
pick("up");
// @ts-expect-error another number
rest(3);
