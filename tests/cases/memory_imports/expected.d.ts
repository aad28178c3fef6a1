// minibind 0.1.0
/// <reference lib="esnext.disposable" />

export interface Record {
  name: string;
  tags: string[];
  any: any;
}

export class Point {
  #private;
  constructor(x: number);
  x: number;
  label: string;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export function numbersOnly(value: number): number;

export function text(text: string): number;

export function numbers(values: Float64Array | readonly number[]): number;

export function object(value: any): Record;

export function map(): number;

export function values(value: any): any | undefined;

export function wide(value: bigint): bigint;

export function slice(count: number): number;

export function points(x: number): number;

export function classes(value: any): any;

export function uncaught(value: any, text: string): void;

export function caught(value: any): boolean;

export function refused(value: any): boolean;

export function callLent(run: (arg0: string, arg1: any) => string, value: any): number;

export function callOwned(run: (arg0: string[]) => Record): number;

export function callCaught(run: (arg0: string) => Float64Array | readonly number[]): boolean;

export function keep(run: () => any): number;

export function forgetKept(): void;

export function lend(items: any): number;

export function kept(value: any): string;

export function once(value: any): string;

export function given(value: any): string;

export function returned(value: any): () => any;

export function several(count: number): ((arg0: string) => string)[];

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
