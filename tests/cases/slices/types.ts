import { copyF64, lengths, longTable, reverseU8, sliceI64, sliceU8, sliceUsize, sum, table } from "./pkg/index.js";

export const total: number = sum(new Float64Array(3)) + sum([1, 2]) + sum([1, 2] as const);
export const bytes: Uint8Array = sliceU8(new Uint8ClampedArray(1));
export const sizes: Uint32Array = sliceUsize([1, 2]);
export const bigs: BigInt64Array = sliceI64([1n]);
export const words: Uint16Array = table();
export const longs: BigInt64Array = longTable();
export const counts: Uint32Array = lengths(new Uint8Array(1), [1], "", new Uint16Array(1), [1n], [1]);
export const count: number = copyF64(new Float64Array(1), [1]);
reverseU8(new Uint8Array(1));
reverseU8(new Uint8ClampedArray(1));
// @ts-expect-error a plain array cannot be written back to
reverseU8([1]);
// @ts-expect-error numbers are no bigints
sliceI64([1]);
// @ts-expect-error a string is no array
sum("12");
// @ts-expect-error a buffer is no array
sum(new ArrayBuffer(8));
// @ts-expect-error a set is no array
sum(new Set([1]));
