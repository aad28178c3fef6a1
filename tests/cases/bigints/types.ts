import { sameI128, sameI64, sameU128, sameU64, subtract } from "./pkg/index.js";

export const values: bigint[] = [sameI64(1n), sameU64(1n), sameI128(1n), sameU128(1n), subtract(1n, 2n, 3n)];
// @ts-expect-error a number is no bigint
sameI64(1);
// @ts-expect-error a bigint is no number
export const wrong: number = sameU128(1n);
