// minibind 0.1.0

export function same(value: any): any;

export function cloned(value: any): any;

export function maybe(value?: any | null): any | undefined;

export function maybeRef(value?: any | null): boolean;

export function second(first: any, second: any, third: any): any;

/** One of a few values made in Rust. */
export function make(which: string): any;

/** Drops what it gets. */
export function forget(value: any): void;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
