// minibind 0.1.0

export function vecI8(values: Int8Array | readonly number[]): Int8Array;

export function boxedI8(values: Int8Array | readonly number[]): Int8Array;

export function arrayI8(values: Int8Array | readonly number[]): Int8Array;

export function refArrayI8(values: Int8Array | readonly number[]): Int8Array;

export function largeI8(values: Int8Array | readonly number[]): Int8Array;

export function vecU8(values: Uint8Array | Uint8ClampedArray | readonly number[]): Uint8Array;

export function boxedU8(values: Uint8Array | Uint8ClampedArray | readonly number[]): Uint8Array;

export function arrayU8(values: Uint8Array | Uint8ClampedArray | readonly number[]): Uint8Array;

export function refArrayU8(values: Uint8Array | Uint8ClampedArray | readonly number[]): Uint8Array;

export function largeU8(values: Uint8Array | Uint8ClampedArray | readonly number[]): Uint8Array;

export function vecI16(values: Int16Array | readonly number[]): Int16Array;

export function boxedI16(values: Int16Array | readonly number[]): Int16Array;

export function arrayI16(values: Int16Array | readonly number[]): Int16Array;

export function refArrayI16(values: Int16Array | readonly number[]): Int16Array;

export function largeI16(values: Int16Array | readonly number[]): Int16Array;

export function vecU16(values: Uint16Array | readonly number[]): Uint16Array;

export function boxedU16(values: Uint16Array | readonly number[]): Uint16Array;

export function arrayU16(values: Uint16Array | readonly number[]): Uint16Array;

export function refArrayU16(values: Uint16Array | readonly number[]): Uint16Array;

export function largeU16(values: Uint16Array | readonly number[]): Uint16Array;

export function vecI32(values: Int32Array | readonly number[]): Int32Array;

export function boxedI32(values: Int32Array | readonly number[]): Int32Array;

export function arrayI32(values: Int32Array | readonly number[]): Int32Array;

export function refArrayI32(values: Int32Array | readonly number[]): Int32Array;

export function largeI32(values: Int32Array | readonly number[]): Int32Array;

export function vecU32(values: Uint32Array | readonly number[]): Uint32Array;

export function boxedU32(values: Uint32Array | readonly number[]): Uint32Array;

export function arrayU32(values: Uint32Array | readonly number[]): Uint32Array;

export function refArrayU32(values: Uint32Array | readonly number[]): Uint32Array;

export function largeU32(values: Uint32Array | readonly number[]): Uint32Array;

export function vecIsize(values: Int32Array | readonly number[]): Int32Array;

export function boxedIsize(values: Int32Array | readonly number[]): Int32Array;

export function arrayIsize(values: Int32Array | readonly number[]): Int32Array;

export function refArrayIsize(values: Int32Array | readonly number[]): Int32Array;

export function largeIsize(values: Int32Array | readonly number[]): Int32Array;

export function vecUsize(values: Uint32Array | readonly number[]): Uint32Array;

export function boxedUsize(values: Uint32Array | readonly number[]): Uint32Array;

export function arrayUsize(values: Uint32Array | readonly number[]): Uint32Array;

export function refArrayUsize(values: Uint32Array | readonly number[]): Uint32Array;

export function largeUsize(values: Uint32Array | readonly number[]): Uint32Array;

export function vecF32(values: Float32Array | readonly number[]): Float32Array;

export function boxedF32(values: Float32Array | readonly number[]): Float32Array;

export function arrayF32(values: Float32Array | readonly number[]): Float32Array;

export function refArrayF32(values: Float32Array | readonly number[]): Float32Array;

export function largeF32(values: Float32Array | readonly number[]): Float32Array;

export function vecF64(values: Float64Array | readonly number[]): Float64Array;

export function boxedF64(values: Float64Array | readonly number[]): Float64Array;

export function arrayF64(values: Float64Array | readonly number[]): Float64Array;

export function refArrayF64(values: Float64Array | readonly number[]): Float64Array;

export function largeF64(values: Float64Array | readonly number[]): Float64Array;

export function vecI64(values: BigInt64Array | readonly bigint[]): BigInt64Array;

export function boxedI64(values: BigInt64Array | readonly bigint[]): BigInt64Array;

export function arrayI64(values: BigInt64Array | readonly bigint[]): BigInt64Array;

export function refArrayI64(values: BigInt64Array | readonly bigint[]): BigInt64Array;

export function largeI64(values: BigInt64Array | readonly bigint[]): BigInt64Array;

export function vecU64(values: BigUint64Array | readonly bigint[]): BigUint64Array;

export function boxedU64(values: BigUint64Array | readonly bigint[]): BigUint64Array;

export function arrayU64(values: BigUint64Array | readonly bigint[]): BigUint64Array;

export function refArrayU64(values: BigUint64Array | readonly bigint[]): BigUint64Array;

export function largeU64(values: BigUint64Array | readonly bigint[]): BigUint64Array;

/** The numbers from 0. */
export function countTo(end: number): Uint32Array;

/** A vector with much more room than numbers. */
export function roomy(values: Float32Array | readonly number[]): Float32Array;

/** An array by value that is larger than 1024 bytes. */
export function byValue(values: Uint16Array | readonly number[]): number;

/** No elements. */
export function empty(values: Float64Array | readonly number[]): Float64Array;

/** An array that lives as long as the module. */
export function fixed(): Uint8Array;

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
