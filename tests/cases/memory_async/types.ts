import { adder, borrowed, cancel, first, Item, sum, through, values, words } from "./pkg/index.js";

export const any: Promise<any>[] = [through(Promise.resolve(1)), cancel({}, Promise.resolve(1)), first(values({}, 1))];
export const numbers: Promise<number>[] = [borrowed({}, "a", new Float64Array(1)), new Item(1).end()];
export const texts: string[] = [...words("a b")];
export const add: Promise<(other: number) => number> = adder(1);
// @ts-expect-error the items are numbers
sum(words("a"));
