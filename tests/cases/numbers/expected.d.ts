// minibind 0.1.0

export function sameI8(value: number): number;

export function lowestI8(): number;

export function highestI8(): number;

export function sameU8(value: number): number;

export function lowestU8(): number;

export function highestU8(): number;

export function sameI16(value: number): number;

export function lowestI16(): number;

export function highestI16(): number;

export function sameU16(value: number): number;

export function lowestU16(): number;

export function highestU16(): number;

export function sameI32(value: number): number;

export function lowestI32(): number;

export function highestI32(): number;

export function sameU32(value: number): number;

export function lowestU32(): number;

export function highestU32(): number;

export function sameIsize(value: number): number;

export function lowestIsize(): number;

export function highestIsize(): number;

export function sameUsize(value: number): number;

export function lowestUsize(): number;

export function highestUsize(): number;

export function sameF32(value: number): number;

export function lowestF32(): number;

export function highestF32(): number;

export function sameF64(value: number): number;

export function lowestF64(): number;

export function highestF64(): number;

/** Adds two numbers. */
export function add(a: number, b: number): number;

/** Takes one number of each kind; the weights tell whether an argument landed elsewhere. */
export function weigh(a: number, b: number, c: number, d: number, e: number, f: number, g: number, h: number, i: number, j: number): number;

/** Whether the sign bit is set, which `-0` shows and `0` does not. */
export function isNegative(value: number): boolean;

/** Nothing in, nothing out. */
export function nothing(): void;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
