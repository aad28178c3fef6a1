import { LIMIT, check, choose, first, levelOf, name, primes, swap, wide, words, type Level } from "./pkg/index.js";

export const numbers: number[] = [LIMIT, check(1)];
export const big: bigint = wide(1n);
export const text: string | undefined = name(true);
export const some: number | undefined = first();
export const arrays: [Uint8Array, Int32Array] = [primes(), swap([1, 2])];
export const level: Level = levelOf((level: Level, char: string) => (char === "a" ? level : "Low"));
export const chosen: boolean | undefined = choose(true, (number) => number === 1);
words("a b", (word: string, index: number) => console.log(word, index));
// @ts-expect-error the function must give a boolean
choose(true, () => 1);
// @ts-expect-error a number is no bigint
wide(1);
