// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** An object that is borrowed while its methods throw. */
export class Account {
  #private;
  constructor(balance: number);
  pay(amount: number, receipt: any): void;
  look(at: any): number;
  readonly balance: number;
  close(reason: any): number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** How often code after a call that threw has run: never. */
export function reached(): number;

export function pass(value: any): void;

export function passThroughMuch(text: string, numbers: Float64Array | readonly number[], list: Iterable<string> & object, value: any): string;

/** @throws what the Rust function returns as an error */
export function caught(value: any): void;

/**
 * The same with a class of JavaScript for the error.
 *
 * @throws what the Rust function returns as an error
 */
export function caughtError(value: any): void;

export function throwFromRust(value: any): number;

/** A frame of 4 KiB for each call. */
export function deep(function_: any, depth: number): number;

/**
 * The same, with what is thrown caught half-way.
 *
 * @throws what the Rust function returns as an error
 */
export function deepCaught(function_: any, depth: number): number;

export function numbers(depth: number): number;

/**
 * Each type of result, and what it is when there is none.
 *
 * @throws what the Rust function returns as an error
 */
export function given(kind: string, value: any): string;

/** Many results after each other: none is the error of another. */
export function mixed(good: any, bad: any): boolean[];

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
