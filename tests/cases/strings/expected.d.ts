// minibind 0.1.0

/** The text, copied. */
export function sameStr(text: string): string;

export function sameString(text: string): string;

export function sameBox(text: string): string;

export function sameCow(text: string): string;

export function sameRefString(text: string): string;

export function sameRc(text: string): string;

export function sameArc(text: string): string;

/** Text that lives as long as the module, of three lengths. */
export function fixed(size: number): string;

/** A borrowed `Cow`. */
export function fixedCow(): string;

/** The number of bytes that Rust sees. */
export function byteLength(text: string): number;

/** The number of characters that Rust sees: wrong UTF-8 would show here. */
export function charCount(text: string): number;

/** `text`, `count` times. */
export function repeat(text: string, count: number): string;

/** A string with much more room than text. */
export function roomy(text: string): string;

/** Joins six texts, more than the glue has places for. */
export function join(a: string, b: string, c: string, d: string, e: string, f: string): string;

/** Says hello. */
export function greet(name: string): string;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
