// minibind 0.1.0

export function arrays(): void;

export function arrayFunctions(): void;

export function buffers(): void;

export function dates(): void;

/** @throws what the Rust function returns as an error */
export function errors(): void;

export function functions(): void;

export function iterators(): void;

export function json(): void;

export function objects(): void;

export function mapsAndSets(): void;

export function reflection(): void;

export function texts(): void;

export function globals(): void;

export function values(): void;

export function promises(): Promise<void>;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
