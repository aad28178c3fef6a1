import { parse, refuse } from "./pkg/index.js";

export const number: number = parse("1");
export const none: void = refuse();
// @ts-expect-error a number is no text
parse(1);
