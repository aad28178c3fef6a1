import { bigs, bytes, copy, nothing, view } from "./pkg/index.js";

export const words: Uint32Array[] = [view(), copy()];
export const small: Uint8Array = bytes();
export const large: BigInt64Array = bigs();
export const none: Float64Array = nothing();
// @ts-expect-error the elements are numbers
export const wrong: BigInt64Array = view();
