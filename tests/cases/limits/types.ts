import { borrowText, ownNumbers } from "./pkg/index.js";

export const sizes: number[] = [borrowText(""), ownNumbers([])];
// @ts-expect-error numbers are no text
borrowText([1]);
