// minibind 0.1.0

export const LIMIT: 10;

/** How loud. */
export type Level = "Low" | "High";

export const Level: {
  readonly Low: "Low";
  readonly High: "High";
};

export function add(a: number, b: number): number;

export function wide(a: bigint): bigint;

export function byteLength(text: string): number;

export function countChars(text: string, char: string): number;

export function sum(values: Float64Array | readonly number[]): number;

export function reverse(values: Uint16Array): void;

export function swap(values: Int32Array | readonly number[]): Int32Array;

export function name(known: boolean): string | undefined;

export function first(values?: Uint8Array | Uint8ClampedArray | readonly number[] | null): number | undefined;

export function primes(): Uint8Array;

/** @throws what the Rust function returns as an error */
export function check(value: number): number;

/** @throws what the Rust function returns as an error */
export function refuse(): void;

export function length(a: number, b: number): number;

export function measureAll(text: string, by: string): number;

export function totalOf(numbers: Float64Array | readonly number[]): number;

export function filled(numbers: Uint16Array, number: number): number;

export function findIn(text: string, char: string): number | undefined;

export function turn(level: Level): Level;

export function negated(number: bigint): bigint;

/** Catches what is thrown. */
export function attemptOr(number: number, otherwise: number): number;

/**
 * Passes on what is thrown.
 *
 * @throws what the Rust function returns as an error
 */
export function attemptIt(number: number): number;

/** Lets it through. */
export function failWith(text?: string | null): number;

/** A closure that is lent. */
export function visited(to: number): number;

export function answer(factor: number): number;

export function apply(function_: (arg0: number) => number, numbers: Float64Array): void;

export function words(text: string, each: (arg0: string, arg1: number) => void): void;

export function choose(known: boolean, function_?: ((arg0: number | undefined) => boolean) | null): boolean | undefined;

export function checked(function_: (arg0: number) => number): number;

export function levelOf(function_: (arg0: Level, arg1: string) => Level): Level;

/**
 * Makes an array of zeros inside the module's memory, which is passed to functions without a copy.
 * Give it back with `release`. When memory grows, the array is detached; `refresh` returns it anew.
 */
export function allocate<T extends Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array | BigInt64Array | BigUint64Array>(type: new (buffer: ArrayBuffer, byteOffset: number, length: number) => T, length: number): T;

/** Returns an array made by `allocate` anew over the same elements, after memory has grown. */
export function refresh<T extends Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array | BigInt64Array | BigUint64Array>(array: T): T;

/** Gives the memory of an array made by `allocate` back. */
export function release(array: Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array | BigInt64Array | BigUint64Array): void;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
