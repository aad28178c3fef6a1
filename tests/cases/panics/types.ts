import { boom, unwrap } from "./pkg/index.js";

export const numbers: number[] = [boom(1), unwrap("1")];
// @ts-expect-error a string is no number
boom("1");
