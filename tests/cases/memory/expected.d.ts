// minibind 0.1.0

export function text(text: string): number;

export function sameText(text: string): string;

export function numbers(values: Float64Array | readonly number[]): number;

export function sameNumbers(values: Float64Array | readonly number[]): Float64Array;

export function reverse(values: Uint8Array | Uint8ClampedArray): void;

export function large(values: Float64Array | readonly number[]): Float64Array;

export function maybe(value?: string | null): string | undefined;

/** @throws what the Rust function returns as an error */
export function fail(text: string): string;

/** @throws what the Rust function returns as an error */
export function failWithError(text: string): string;

export function value(value: any): any;

export function borrowed(a: string, b: Float64Array | readonly number[], c: any): any;

/** Three blocks that change hands. */
export function three(first: Float64Array | readonly number[], second: Float64Array | readonly number[] | null | undefined, third: Uint8Array | Uint8ClampedArray | readonly number[]): number;

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
