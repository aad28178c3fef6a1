// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** A named number. */
export interface Named {
  name: string;
  number?: bigint;
}

/** Holds readings. */
export class Sensor {
  #private;
  constructor(readings: Float64Array | readonly number[]);
  add(reading: number): number;
  readings(): AsyncIterableIterator<number>;
  static ofEach(readings: Float64Array | readonly number[]): AsyncIterableIterator<Sensor>;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** Has a stream. */
export interface Upload {
  name: string;
  chunks: AsyncIterable<Uint8Array>;
}

export function count(to: number): AsyncIterableIterator<number>;

/** An item a gate. */
export function slow(names: Iterable<string> & object): AsyncIterableIterator<string>;

export function words(text: string): AsyncIterableIterator<string>;

export function boxed(numbers: Float64Array | readonly number[]): AsyncIterableIterator<number>;

/** @throws what the Rust function returns as an error */
export function checked(to: number): AsyncIterableIterator<number>;

export function maybe(to?: number | null): AsyncIterableIterator<number> | undefined;

export function objects(names: Iterable<string> & object): AsyncIterableIterator<Named>;

export function optional(): AsyncIterableIterator<number | undefined>;

export function nothings(times: number): AsyncIterableIterator<undefined>;

export function lists(): AsyncIterableIterator<[Uint8Array, string, bigint]>;

export function values(value: any, times: number): AsyncIterableIterator<any>;

/** An error of JavaScript passes through where the test wants it. */
export function interrupted(to: number): AsyncIterableIterator<number>;

/** An import fails that has no `Result`. */
export function failing(name: string): AsyncIterableIterator<number>;

/** Panics at the number 1. */
export function fragile(): AsyncIterableIterator<number>;

/** @throws what the Rust function returns as an error */
export function sum(numbers: AsyncIterable<number>): Promise<number>;

/**
 * The first items; the rest is not asked for.
 *
 * @throws what the Rust function returns as an error
 */
export function first(texts: AsyncIterable<string>, count: number): Promise<string[]>;

/** What Rust gets to see, errors and all. */
export function seen(items: AsyncIterable<number>): Promise<any[]>;

/** @throws what the Rust function returns as an error */
export function joined(texts: AsyncIterable<string> | null | undefined, pairs: AsyncIterable<readonly [string, number | null | undefined]>): Promise<string>;

/** @throws what the Rust function returns as an error */
export function upload(upload: Upload): Promise<string>;

/** @throws what the Rust function returns as an error */
export function options(items: AsyncIterable<number | null | undefined>): Promise<(number | undefined)[]>;

/** @throws what the Rust function returns as an error */
export function units(items: AsyncIterable<undefined>): Promise<number>;

/** @throws what the Rust function returns as an error */
export function any(items: AsyncIterable<any>): Promise<any[]>;

/** @throws what the Rust function returns as an error */
export function sensors(items: AsyncIterable<Sensor>): Promise<number>;

/** Takes and gives. */
export function doubled(numbers: AsyncIterable<number>): AsyncIterableIterator<number>;

/** Drops the stream, of which nothing was asked. */
export function ignore(items: AsyncIterable<number>): void;

/** Drops the stream while it waits for an item, when the gate opens. */
export function until(items: AsyncIterable<number>, name: string): Promise<Uint32Array>;

export function sameStream(items: AsyncIterable<number>): AsyncIterable<number>;

export function sameInImport(value: any, items: AsyncIterable<number>): boolean;

/**
 * What an import gives.
 *
 * @throws what the Rust function returns as an error
 */
export function sumOfSource(name: string): Promise<number>;

export function halves(numbers: Uint32Array | readonly number[]): AsyncIterableIterator<number>;

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
