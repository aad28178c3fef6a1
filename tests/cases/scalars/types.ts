import { choose, code, not, sameChar, unit } from "./pkg/index.js";

export const yes: boolean = not(false);
export const text: string = sameChar("a") + choose("a", true, "b");
export const point: number = code("a");
export const none: void = unit();
// @ts-expect-error a number is no boolean
not(1);
// @ts-expect-error a number is no char
sameChar(65);
