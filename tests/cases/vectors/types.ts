import { arrayF32, boxedU64, byValue, countTo, fixed, vecI8, vecU8 } from "./pkg/index.js";

export const numbers: Uint32Array = countTo(3);
export const small: Int8Array = vecI8([1]);
export const bytes: Uint8Array = vecU8(new Uint8ClampedArray(2));
export const bigs: BigUint64Array = boxedU64([1n]);
export const three: Float32Array = arrayF32([1, 2, 3]);
export const four: Uint8Array = fixed();
export const sum: number = byValue(new Uint16Array(700));
// @ts-expect-error the array is of another type
vecI8(new Uint8Array(1));
// @ts-expect-error strings are no numbers
countTo("3");
