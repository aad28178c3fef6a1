import { join, largest, sum, weighted } from "./pkg/index.js";

export const numbers: number[] = [sum(), sum(1, 2, 3), sum(...[1, 2]), weighted(1), weighted(1, 2, 3)];
export const some: number | undefined = largest(1, 2);
export const text: string = join(",", 1n, 2n);
// @ts-expect-error an array is no number
sum([1, 2]);
// @ts-expect-error the first parameter is missing
weighted();
// @ts-expect-error numbers are no bigints
join(",", 1);
