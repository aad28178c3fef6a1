import { boom, greet } from "./pkg/index.js";

export const result: [number, string] = [boom(1), greet("x")];
// @ts-expect-error one argument is missing
boom();
