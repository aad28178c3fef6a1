import { adders, boxed, count, filter, map, maybe, nestedOptions, nothings, objects, Shelf, steps, windows, words, type Named, type Step } from "./pkg/index.js";

for (const number of count(3)) number.toFixed();
for (const word of words("a b")) word.length;
export const numbers: number[] = [...boxed(2), ...map([1], (n: number) => n), ...filter([1], () => true)];
export const iterator: IterableIterator<number> = count(2);
export const optional: Iterable<number> | undefined = maybe(null);
export const arrays: Float64Array[] = [...windows([1], 1)];
export const options: (number | null | undefined)[] = [...nestedOptions()];
export const none: void[] = [...nothings(1)];
export const functions: ((other: number) => number)[] = [...adders()];
export const named: Named[] = [...objects(["a"])];
export const way: Step[] = [...steps()];
export const titles: string[] = [...new Shelf([]).titles()];
export const ended: IteratorResult<number> | undefined = count(1).return?.();

// @ts-expect-error items are numbers
export const wrong: Iterable<string> = count(1);
// @ts-expect-error an iterator is no array
count(1).length;
// @ts-expect-error there may be none
for (const number of maybe(1)) number;
