// minibind 0.1.0

export function paths(first: string, second: string): string[];

export function tools(text: string): string[];

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
