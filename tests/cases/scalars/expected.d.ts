// minibind 0.1.0

export function sameBool(value: boolean): boolean;

export function not(value: boolean): boolean;

export function sameChar(value: string): string;

/** The code point. */
export function code(value: string): number;

/** The character of a code point, or `?`. */
export function fromCode(value: number): string;

/** A boolean between a character and another boolean. */
export function choose(first: string, takeFirst: boolean, second: string): string;

export function unit(): void;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
