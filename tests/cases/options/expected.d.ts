// minibind 0.1.0

export function sameI8(value?: number | null): number | undefined;

export function sameU8(value?: number | null): number | undefined;

export function sameI16(value?: number | null): number | undefined;

export function sameU16(value?: number | null): number | undefined;

export function sameI32(value?: number | null): number | undefined;

export function sameU32(value?: number | null): number | undefined;

export function sameIsize(value?: number | null): number | undefined;

export function sameUsize(value?: number | null): number | undefined;

export function sameF32(value?: number | null): number | undefined;

export function sameF64(value?: number | null): number | undefined;

export function sameI64(value?: bigint | null): bigint | undefined;

export function sameU64(value?: bigint | null): bigint | undefined;

export function sameI128(value?: bigint | null): bigint | undefined;

export function sameU128(value?: bigint | null): bigint | undefined;

export function sameBool(value?: boolean | null): boolean | undefined;

export function sameChar(value?: string | null): string | undefined;

export function sameString(value?: string | null): string | undefined;

export function sameBox(value?: string | null): string | undefined;

export function sameRc(value?: string | null): string | undefined;

export function sameArc(value?: string | null): string | undefined;

export function sameVec(value?: Float64Array | readonly number[] | null): Float64Array | undefined;

export function sameBytes(value?: Uint8Array | Uint8ClampedArray | readonly number[] | null): Uint8Array | undefined;

export function sameBoxed(value?: BigInt64Array | readonly bigint[] | null): BigInt64Array | undefined;

export function sameArray(value?: Uint16Array | readonly number[] | null): Uint16Array | undefined;

export function sameLarge(value?: Float64Array | readonly number[] | null): Float64Array | undefined;

export function sameValue(value?: any | null): any | undefined;

export function copyStr(value?: string | null): string | undefined;

export function copyCow(value?: string | null): string | undefined;

export function copyRefString(value?: string | null): string | undefined;

export function copySlice(value?: Int32Array | readonly number[] | null): Int32Array | undefined;

export function copyRefVec(value?: Int32Array | readonly number[] | null): Int32Array | undefined;

export function copyRefArray(value?: Int32Array | readonly number[] | null): Int32Array | undefined;

/** Reverses what is there, and says whether anything was. */
export function reverse(value?: Float32Array | null): boolean;

export function fixed(some: boolean): string | undefined;

export function table(some: boolean): Uint8Array | undefined;

/** `Some(())` is null, `None` is undefined. */
export function unit(some: boolean): null | undefined;

/** Which of these are there. */
export function which(a?: number | null, b?: string | null, c?: number | null, d?: bigint | null, e?: Float64Array | readonly number[] | null): string;

/** Only what follows the last required parameter can be left out. */
export function middle(a: number | null | undefined, b: number, c?: number | null): number;

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
