import { divide, length, sameBool } from "./pkg/index.js";

export const numbers: number[] = [divide(1), length("")];
// @ts-expect-error declarations are as strict as with checks
sameBool(1);
