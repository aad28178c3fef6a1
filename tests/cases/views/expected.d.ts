// minibind 0.1.0

/** The pixels, without a copy. */
export function view(): Uint32Array;

/** The pixels, copied. */
export function copy(): Uint32Array;

export function set(index: number, value: number): void;

export function get(index: number): number;

export function bytes(): Uint8Array;

export function bigs(): BigInt64Array;

export function nothing(): Float64Array;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
