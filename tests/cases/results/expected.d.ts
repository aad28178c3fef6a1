// minibind 0.1.0

/**
 * Parses a number.
 *
 * @throws When `text` is no number.
 */
export function parse(text: string): number;

/** @throws what the Rust function returns as an error */
export function failWithCause(text: string): number;

/** @throws what the Rust function returns as an error */
export function failWithString(text: string): void;

/** @throws what the Rust function returns as an error */
export function failWithStr(): void;

/** @throws what the Rust function returns as an error */
export function failWithCow(): void;

/** @throws what the Rust function returns as an error */
export function failWithText(): void;

/** @throws what the Rust function returns as an error */
export function failWithBox(text: string): number;

/** @throws what the Rust function returns as an error */
export function failWithSendBox(): number;

/** @throws what the Rust function returns as an error */
export function failWithJsError(text: string): number;

/** @throws what the Rust function returns as an error */
declare function throw_(value: any): void;

/** @throws what the Rust function returns as an error */
export function throwText(): any;

/** @throws what the Rust function returns as an error */
export function sameI8(value: number, fails: boolean): number;

/** @throws what the Rust function returns as an error */
export function sameU8(value: number, fails: boolean): number;

/** @throws what the Rust function returns as an error */
export function sameI16(value: number, fails: boolean): number;

/** @throws what the Rust function returns as an error */
export function sameU16(value: number, fails: boolean): number;

/** @throws what the Rust function returns as an error */
export function sameI32(value: number, fails: boolean): number;

/** @throws what the Rust function returns as an error */
export function sameU32(value: number, fails: boolean): number;

/** @throws what the Rust function returns as an error */
export function sameIsize(value: number, fails: boolean): number;

/** @throws what the Rust function returns as an error */
export function sameUsize(value: number, fails: boolean): number;

/** @throws what the Rust function returns as an error */
export function sameF32(value: number, fails: boolean): number;

/** @throws what the Rust function returns as an error */
export function sameF64(value: number, fails: boolean): number;

/** @throws what the Rust function returns as an error */
export function sameI64(value: bigint, fails: boolean): bigint;

/** @throws what the Rust function returns as an error */
export function sameU64(value: bigint, fails: boolean): bigint;

/** @throws what the Rust function returns as an error */
export function sameI128(value: bigint, fails: boolean): bigint;

/** @throws what the Rust function returns as an error */
export function sameU128(value: bigint, fails: boolean): bigint;

/** @throws what the Rust function returns as an error */
export function sameBool(value: boolean, fails: boolean): boolean;

/** @throws what the Rust function returns as an error */
export function sameChar(value: string, fails: boolean): string;

/** @throws what the Rust function returns as an error */
export function sameString(value: string, fails: boolean): string;

/** @throws what the Rust function returns as an error */
export function sameVec(value: Float64Array | readonly number[], fails: boolean): Float64Array;

/** @throws what the Rust function returns as an error */
export function sameBoxed(value: Uint8Array | Uint8ClampedArray | readonly number[], fails: boolean): Uint8Array;

/** @throws what the Rust function returns as an error */
export function sameArray(value: Int16Array | readonly number[], fails: boolean): Int16Array;

/** @throws what the Rust function returns as an error */
export function sameLarge(value: Float64Array | readonly number[], fails: boolean): Float64Array;

/** @throws what the Rust function returns as an error */
export function sameValue(value: any, fails: boolean): any;

/** @throws what the Rust function returns as an error */
export function sameOption(value: number | null | undefined, fails: boolean): number | undefined;

/** @throws what the Rust function returns as an error */
export function sameOptionText(value: string | null | undefined, fails: boolean): string | undefined;

/** @throws what the Rust function returns as an error */
export function sameOptionBig(value: bigint | null | undefined, fails: boolean): bigint | undefined;

/** @throws what the Rust function returns as an error */
export function sameOptionFloat(value: number | null | undefined, fails: boolean): number | undefined;

/**
 * Nothing, or an error.
 *
 * @throws what the Rust function returns as an error
 */
export function check(fails: boolean): void;

/**
 * An error while arguments of all kinds are held.
 *
 * @throws what the Rust function returns as an error
 */
export function failHolding(a: string, b: Float64Array | readonly number[], c: string, d: Uint8Array | Uint8ClampedArray): string;

export { throw_ as throw };

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
