// minibind 0.1.0

export function state(): any;

export function settings(depth: number): number;

/** @throws what the Rust function returns as an error */
export function caught(more: boolean): number;

export function map(keys: Iterable<string> & object): bigint;

export function called(run: (arg0: any) => any): number | undefined;

/** @throws what the Rust function returns as an error */
export function kept(run: (arg0: any) => any): number;

export function returned(): (arg0: any) => any;

export function broken(): boolean;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
