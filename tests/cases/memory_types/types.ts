import { Thing, Words, count, direction, many, record, shape, things } from "./pkg/index.js";

export const list: Thing[] = things([new Thing("a", 1)]);
export const words: string[] = [...new Words(["a"])];
export const sum: number = count(["a"], [record({ id: 1, name: "a" })], list) + many("", [], [], [], [], {}, [], []);
export const round: string = shape({ type: "Circle", radius: 1 }).type + direction("North");
// @ts-expect-error a list of objects of the class
things([{}]);
