import { checked, count, doubled, first, joined, maybe, objects, sameStream, Sensor, sum, upload, words, type Named, type Upload } from "./pkg/index.js";

export async function all() {
  for await (const number of count(3)) number.toFixed();
  for await (const word of words("a b")) word.length;
  for await (const reading of new Sensor([1]).readings()) reading.toFixed();
}
export const numbers: AsyncIterableIterator<number> = checked(1);
export const optional: AsyncIterable<number> | undefined = maybe(null);
export const named: AsyncIterable<Named> = objects(["a"]);
export const result: Promise<IteratorResult<number>> = count(1).next();

async function* chunks() {
  yield new Uint8Array(1);
}
async function* entries() {
  yield ["a", null] as const;
}
async function* generator() {
  yield 1;
}
export const sums: Promise<number>[] = [sum(generator()), sum(doubled(generator()))];
export const texts: Promise<string[]> = first(new ReadableStreamOfText(), 1);
const file: Upload = { name: "a", chunks: chunks() };
export const uploaded: Promise<string> = upload(file);
export const pairs: Promise<string> = joined(null, entries());
export const same: AsyncIterable<number> = sameStream(generator());

declare class ReadableStreamOfText implements AsyncIterable<string> {
  [Symbol.asyncIterator](): AsyncIterator<string>;
}

// @ts-expect-error items are numbers
export const wrong: AsyncIterable<string> = count(1);
// @ts-expect-error the items must be numbers
sum(new ReadableStreamOfText());
// @ts-expect-error a stream is no plain iterable
for (const number of count(1)) number;
