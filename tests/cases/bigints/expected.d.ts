// minibind 0.1.0

export function sameI64(value: bigint): bigint;

export function lowestI64(): bigint;

export function highestI64(): bigint;

export function doubleI64(value: bigint): bigint;

export function sameU64(value: bigint): bigint;

export function lowestU64(): bigint;

export function highestU64(): bigint;

export function doubleU64(value: bigint): bigint;

export function sameI128(value: bigint): bigint;

export function lowestI128(): bigint;

export function highestI128(): bigint;

export function doubleI128(value: bigint): bigint;

export function sameU128(value: bigint): bigint;

export function lowestU128(): bigint;

export function highestU128(): bigint;

export function doubleU128(value: bigint): bigint;

/** Subtracts; the order of the arguments shows. */
export function subtract(a: bigint, b: bigint, c: bigint): bigint;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
