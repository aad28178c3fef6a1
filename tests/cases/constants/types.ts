import { ANSWER, HIGHEST_U64, MINUS_ZERO, NAME, NOT_A_NUMBER, SMILE, YES, limits, renamed } from "./pkg/index.js";

export const numbers: number[] = [ANSWER, NOT_A_NUMBER, MINUS_ZERO, renamed, limits.small.MAX];
export const bigs: bigint[] = [HIGHEST_U64, limits.MAX_BIG];
export const texts: string[] = [NAME, SMILE];
export const yes: boolean = YES;
export const small: boolean = limits.isSmall(1);
// @ts-expect-error a bigint is no number
export const wrong: number = limits.MAX_BIG;
// @ts-expect-error a constant cannot be set
ANSWER = 1;
