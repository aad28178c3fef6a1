// minibind 0.1.0

export function sameI8(value: number): number;

export function sameU8(value: number): number;

export function sameI16(value: number): number;

export function sameU16(value: number): number;

export function sameI32(value: number): number;

export function sameU32(value: number): number;

export function sameIsize(value: number): number;

export function sameUsize(value: number): number;

export function sameI64(value: bigint): bigint;

export function sameU64(value: bigint): bigint;

export function sameI128(value: bigint): bigint;

export function sameU128(value: bigint): bigint;

/** The value, or nothing. */
export function maybe(value?: number | null): number | undefined;

/** The value, or nothing, with 64 bits. */
export function maybeBig(value?: bigint | null): bigint | undefined;

/** Adds and wraps. */
export function wrap(a: number, b: number): number;

/** Multiplies and wraps, with 64 bits. */
export function wrapBig(a: bigint, b?: bigint | null): bigint;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
