import init, { ANSWER, add, countTo, first, greet, parse, sum, wide } from "./pkg/index.js";

await init();
export const numbers: number[] = [ANSWER, add(1, 2), sum([1])];
export const text: string | undefined = first(greet("x"));
export const list: Uint32Array = countTo(3);
export const bigs: bigint[] = [parse("1"), wide.half(1n)];
// @ts-expect-error a number is no bigint
wide.half(1);
