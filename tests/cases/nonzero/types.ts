import { maybe, maybeBig, sameI64, sameU32, wrap } from "./pkg/index.js";

export const one: number = sameU32(1);
export const big: bigint = sameI64(1n);
export const some: number | undefined = maybe(1);
export const none: number | undefined = maybe();
export const zero: bigint | undefined = maybeBig(null);
export const wrapped: number = wrap(1, 2);
// @ts-expect-error a result may be missing
export const wrong: number = maybe(1);
