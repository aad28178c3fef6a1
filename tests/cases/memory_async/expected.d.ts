// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** Counts itself. */
export class Item {
  #private;
  constructor(number: number);
  look(value: any): Promise<number>;
  /** @throws what the Rust function returns as an error */
  change(by: PromiseLike<number>): Promise<number>;
  end(): Promise<number>;
  numbers(): IterableIterator<number>;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** What goes wrong. */
export class Failure extends Error {
  private constructor();
  readonly name: "Failure";
  readonly text: string;
}

/** How many items there are. */
export function live(): number;

export function ready(number: number): Promise<number>;

export function sameText(text: string): Promise<string>;

export function borrowed(value: any, text: string, numbers: Float64Array): Promise<number>;

export function open(number: number): Promise<Item>;

export function ask(text: string): Promise<number>;

/** @throws what the Rust function returns as an error */
export function askCarefully(text: string): Promise<number>;

/** @throws what the Rust function returns as an error */
export function through(value: PromiseLike<any>): Promise<any>;

/** @throws what the Rust function returns as an error */
export function numbers(values: Iterable<PromiseLike<number>> & object): Promise<number>;

/** @throws {Failure} what the Rust function returns as an error */
export function fail(text: string): Promise<number>;

/**
 * Waits for what never comes, and for what comes.
 *
 * @throws what the Rust function returns as an error
 */
export function cancel(value: any, other: PromiseLike<any>): Promise<any>;

/** Drops a promise that nobody has awaited. */
export function ignore(value: PromiseLike<any>): void;

export function call(function_: (arg0: number) => any): Promise<any>;

export function keep(function_: (arg0: number) => any): Promise<any>;

export function spawn(value: any): void;

export function adder(number: number): Promise<(arg0: number) => number>;

export function wake(times: number): Promise<void>;

export function words(text: string): IterableIterator<string>;

export function values(value: any, times: number): AsyncIterableIterator<any>;

/** @throws what the Rust function returns as an error */
export function sum(items: AsyncIterable<number>): Promise<number>;

/** @throws what the Rust function returns as an error */
export function first(items: AsyncIterable<any>): Promise<any | undefined>;

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
