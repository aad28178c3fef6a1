import { LIMIT, check, first, name, primes, swap, wide } from "./pkg/index.js";

export const numbers: number[] = [LIMIT, check(1)];
export const big: bigint = wide(1n);
export const text: string | undefined = name(true);
export const some: number | undefined = first();
export const arrays: [Uint8Array, Int32Array] = [primes(), swap([1, 2])];
// @ts-expect-error a number is no bigint
wide(1);
