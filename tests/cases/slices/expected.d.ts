// minibind 0.1.0

export function sliceI8(values: Int8Array | readonly number[]): Int8Array;

export function refVecI8(values: Int8Array | readonly number[]): Int8Array;

export function reverseI8(values: Int8Array): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyI8(into: Int8Array, from: Int8Array | readonly number[]): number;

export function sliceU8(values: Uint8Array | Uint8ClampedArray | readonly number[]): Uint8Array;

export function refVecU8(values: Uint8Array | Uint8ClampedArray | readonly number[]): Uint8Array;

export function reverseU8(values: Uint8Array | Uint8ClampedArray): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyU8(into: Uint8Array | Uint8ClampedArray, from: Uint8Array | Uint8ClampedArray | readonly number[]): number;

export function sliceI16(values: Int16Array | readonly number[]): Int16Array;

export function refVecI16(values: Int16Array | readonly number[]): Int16Array;

export function reverseI16(values: Int16Array): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyI16(into: Int16Array, from: Int16Array | readonly number[]): number;

export function sliceU16(values: Uint16Array | readonly number[]): Uint16Array;

export function refVecU16(values: Uint16Array | readonly number[]): Uint16Array;

export function reverseU16(values: Uint16Array): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyU16(into: Uint16Array, from: Uint16Array | readonly number[]): number;

export function sliceI32(values: Int32Array | readonly number[]): Int32Array;

export function refVecI32(values: Int32Array | readonly number[]): Int32Array;

export function reverseI32(values: Int32Array): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyI32(into: Int32Array, from: Int32Array | readonly number[]): number;

export function sliceU32(values: Uint32Array | readonly number[]): Uint32Array;

export function refVecU32(values: Uint32Array | readonly number[]): Uint32Array;

export function reverseU32(values: Uint32Array): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyU32(into: Uint32Array, from: Uint32Array | readonly number[]): number;

export function sliceIsize(values: Int32Array | readonly number[]): Int32Array;

export function refVecIsize(values: Int32Array | readonly number[]): Int32Array;

export function reverseIsize(values: Int32Array): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyIsize(into: Int32Array, from: Int32Array | readonly number[]): number;

export function sliceUsize(values: Uint32Array | readonly number[]): Uint32Array;

export function refVecUsize(values: Uint32Array | readonly number[]): Uint32Array;

export function reverseUsize(values: Uint32Array): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyUsize(into: Uint32Array, from: Uint32Array | readonly number[]): number;

export function sliceF32(values: Float32Array | readonly number[]): Float32Array;

export function refVecF32(values: Float32Array | readonly number[]): Float32Array;

export function reverseF32(values: Float32Array): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyF32(into: Float32Array, from: Float32Array | readonly number[]): number;

export function sliceF64(values: Float64Array | readonly number[]): Float64Array;

export function refVecF64(values: Float64Array | readonly number[]): Float64Array;

export function reverseF64(values: Float64Array): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyF64(into: Float64Array, from: Float64Array | readonly number[]): number;

export function sliceI64(values: BigInt64Array | readonly bigint[]): BigInt64Array;

export function refVecI64(values: BigInt64Array | readonly bigint[]): BigInt64Array;

export function reverseI64(values: BigInt64Array): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyI64(into: BigInt64Array, from: BigInt64Array | readonly bigint[]): number;

export function sliceU64(values: BigUint64Array | readonly bigint[]): BigUint64Array;

export function refVecU64(values: BigUint64Array | readonly bigint[]): BigUint64Array;

export function reverseU64(values: BigUint64Array): void;

/** Copies as much as there is room for, and says how much that was. */
export function copyU64(into: BigUint64Array, from: BigUint64Array | readonly bigint[]): number;

/** The sum. */
export function sum(values: Float64Array | readonly number[]): number;

/** Six slices and a text. */
export function lengths(a: Uint8Array | Uint8ClampedArray | readonly number[], b: Float64Array | readonly number[], c: string, d: Uint16Array, e: BigInt64Array | readonly bigint[], f: Float32Array | readonly number[]): Uint32Array;

/** A slice that Rust keeps for as long as the module lives. */
export function table(): Uint16Array;

/** A longer one. */
export function longTable(): BigInt64Array;

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
