// minibind 0.1.0
/// <reference lib="esnext.disposable" />

export class Number {
  #private;
  constructor(value: number);
  value: number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export class Text {
  #private;
  constructor(text: string);
  get(): string;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export interface Row {
  note?: string;
  number: Number;
  name: string;
}

export class Refused extends Error {
  private constructor();
  readonly name: "Refused";
  /** Which of the errors it is. */
  readonly code: "Because";
  readonly number: Number;
  readonly reason: string;
  readonly rest: string[];
}

export function numbers(count: number): Number[];

export function rows(count: number): Row[];

/** @throws {Refused} what the Rust function returns as an error */
export function refuse(): number;

/** Fills the numbers and returns a text of its own block. */
export function fill(numbers: Float64Array, length: number): string;

export function longTexts(count: number): string;

export function lengths(texts: Iterable<string> & object): Uint32Array;

export function boom(): number;

/** Borrows from an argument that ends with the call. */
export function firstName(rows: Iterable<Row> & object): string;

export function tail(numbers: Float64Array | readonly number[]): Float64Array;

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
