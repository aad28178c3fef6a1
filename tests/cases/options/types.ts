import { copySlice, copyStr, fixed, middle, reverse, sameArray, sameBool, sameI64, sameString, sameU32, sameVec, table, unit, which } from "./pkg/index.js";

export const number: number | undefined = sameU32(1);
export const missing: number | undefined = sameU32();
export const empty: number | undefined = sameU32(null);
export const bigint: bigint | undefined = sameI64(1n);
export const yes: boolean | undefined = sameBool(undefined);
export const text: string | undefined = sameString("a") ?? copyStr(null) ?? fixed(true);
export const vector: Float64Array | undefined = sameVec([1]);
export const list: Int32Array | undefined = copySlice([1]);
export const three: Uint16Array | undefined = sameArray(null);
export const bytes: Uint8Array | undefined = table(false);
export const nothing: null | undefined = unit(true);
export const sums: number = middle(undefined, 1) + middle(null, 1, 2) + middle(1, 2, undefined);
export const whole: string = which() + which(1) + which(null, "", 1, 1n, [1]);
export const reversed: boolean = reverse();
// @ts-expect-error a result may be missing
export const wrong: number = sameU32(1);
// @ts-expect-error a parameter before a required one cannot be left out
middle(1);
// @ts-expect-error a string is no number
sameU32("1");
