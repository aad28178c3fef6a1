// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** Where to go. */
export type Direction = "Left" | "Right";

export const Direction: {
  readonly Left: "Left";
  readonly Right: "Right";
};

/** A way in parts. */
export type Step =
  | { type: "Walk"; meters: number }
  | { type: "Turn"; value: Direction }
  | { type: "Stop" };

/** A named number. */
export interface Named {
  name: string;
  number?: number;
}

/** Holds books. */
export class Shelf {
  #private;
  constructor(titles: Iterable<string> & object);
  add(title: string): number;
  readonly size: number;
  titles(): IterableIterator<string>;
  matching(part: string): IterableIterator<string>;
  both(other: Shelf): IterableIterator<[string, string]>;
  takeOut(): IterableIterator<string>;
  intoTitles(): IterableIterator<string>;
  /** A book each. */
  books(): IterableIterator<Shelf>;
  static ofEach(titles: Iterable<string> & object): IterableIterator<Shelf>;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** How many iterators there are. */
export function live(): number;

export function count(to: number): IterableIterator<number>;

export function forever(): IterableIterator<number>;

export function boxed(to: number): IterableIterator<number>;

export function words(text: string): IterableIterator<string>;

export function ownedWords(text: string): IterableIterator<string>;

export function boxedWords(text: string, by: string): IterableIterator<string>;

/** @throws what the Rust function returns as an error */
export function windows(numbers: Float64Array | readonly number[], size: number): IterableIterator<Float64Array>;

export function maybe(to?: number | null): IterableIterator<number> | undefined;

export function lengths(texts: Iterable<string> & object): IterableIterator<[number, string]>;

export function map(numbers: Float64Array | readonly number[], function_: (arg0: number) => number): IterableIterator<number>;

export function filter(numbers: Float64Array | readonly number[], keep: (arg0: number) => boolean): IterableIterator<number>;

export function repeat(value: any, times: number): IterableIterator<any>;

export function sameValue(value: any, times: number): IterableIterator<any>;

export function integers(): IterableIterator<bigint>;

export function wide(): IterableIterator<bigint>;

export function signed(): IterableIterator<number>;

export function unsigned(): IterableIterator<number>;

export function floats(): IterableIterator<number>;

export function truths(): IterableIterator<boolean>;

export function characters(text: string): IterableIterator<string>;

export function nothings(times: number): IterableIterator<undefined>;

export function optional(): IterableIterator<number | undefined>;

export function optionalTexts(): IterableIterator<string | undefined>;

export function nestedOptions(): IterableIterator<number | null | undefined>;

export function directions(): IterableIterator<Direction>;

export function steps(): IterableIterator<Step>;

export function objects(names: Iterable<string> & object): IterableIterator<Named>;

export function maps(): IterableIterator<Map<string, Uint8Array>>;

export function arrays(): IterableIterator<Uint16Array>;

export function adders(): IterableIterator<(arg0: number) => number>;

/** Panics at the number 3. */
export function fragile(): IterableIterator<number>;

/** An error ends the iterator. */
export function numbersIn(text: string): IterableIterator<bigint | undefined>;

/** @throws what the Rust function returns as an error */
export function lines(texts: Iterable<string> & object): IterableIterator<string>;

export function orThrow(value: any): IterableIterator<undefined>;

/**
 * Makes an array of zeros inside the module's memory, which is passed to functions without a copy.
 * Give it back with `release`. When memory grows, the array is detached; `refresh` returns it anew.
 */
export function allocate<T extends Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array | BigInt64Array | BigUint64Array>(type: new (buffer: ArrayBuffer, byteOffset: number, length: number) => T, length: number): T;

/** Returns an array made by `allocate` anew over the same elements, after memory has grown. */
export function refresh<T extends Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array | BigInt64Array | BigUint64Array>(array: T): T;

/** Gives the memory of an array made by `allocate` back. */
export function release(array: Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array | BigInt64Array | BigUint64Array): void;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
