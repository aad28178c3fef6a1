import { count, fixed, sum } from "./pkg/index.js";

export const results: [number, number, string] = [count(""), sum([]), fixed()];
// @ts-expect-error a number is no text
count(1);
