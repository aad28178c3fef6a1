// minibind 0.1.0

export function strings(value: Iterable<string> & object): string[];

export function bools(value: Iterable<boolean> & object): boolean[];

export function chars(value: Iterable<string> & object): string[];

export function options(value: Iterable<string | null | undefined> & object): (string | undefined)[];

export function numbersOrNot(value: Iterable<number | null | undefined> & object): (number | undefined)[];

export function deque(value: Iterable<string> & object): string[];

export function numberDeque(value: Uint16Array | readonly number[]): Uint16Array;

export function boxed(value: Iterable<string> & object): string[];

export function fixed(value: Iterable<string> & object): string[];

export function fixedBools(value: Iterable<boolean> & object): boolean[];

export function nothingFixed(value: Iterable<string> & object): string[];

export function units(value: Iterable<undefined> & object): undefined[];

export function wide(value: Iterable<bigint> & object): bigint[];

export function wideUnsigned(value: Iterable<bigint> & object): bigint[];

export function nonZero(value: Iterable<number> & object): number[];

export function nonZeroBig(value: Iterable<bigint> & object): bigint[];

export function wrapping(value: readonly [number, Iterable<number> & object]): [number, number[]];

export function hashMap(value: ReadonlyMap<string, number> | { readonly [key: string]: number }): Map<string, number>;

export function treeMap(value: ReadonlyMap<number, string>): Map<number, string>;

export function bigKeys(value: ReadonlyMap<bigint, boolean>): Map<bigint, boolean>;

export function boolKeys(value: ReadonlyMap<boolean, undefined>): Map<boolean, undefined>;

export function hashSet(value: Iterable<string> & object): Set<string>;

export function treeSet(value: Iterable<number> & object): Set<number>;

export function charSet(value: Iterable<string> & object): Set<string>;

export function setOfLists(value: Iterable<Iterable<string> & object> & object): Set<string[]>;

export function twice(value?: number | null): number | null | undefined;

export function twiceText(value?: string | null): string | null | undefined;

export function twiceList(value: Iterable<number | null | undefined> & object): (number | null | undefined)[];

export function thrice(value?: boolean | null): boolean | null | undefined;

export function maybeNothing(value?: undefined | null): null | undefined;

export function maybeNothings(value: Iterable<undefined | null | undefined> & object): (null | undefined)[];

export function maybeList(value?: Iterable<boolean> & object | null): boolean[] | undefined;

export function maybeMap(value?: ReadonlyMap<string, number | null | undefined> | { readonly [key: string]: number | null | undefined } | null): Map<string, number | undefined> | undefined;

export function maybeTuple(value?: readonly [number, string] | null): [number, string] | undefined;

export function nothing(value: undefined): void;

export function inBox(value: Iterable<string> & object): string[];

export function inRc(value: ReadonlyMap<string, number> | { readonly [key: string]: number }): Map<string, number>;

export function inArc(value: readonly [number, boolean]): [number, boolean];

export function boxes(value: Iterable<number> & object): number[];

export function boxedNumber(value: number): number;

export function sharedText(value: Iterable<string> & object): string[];

export function textBoxes(value: readonly [string, string, string]): [string, string, string];

export function rows(value: Iterable<Float64Array | readonly number[]> & object): Float64Array[];

export function namedBytes(value: readonly [string, Uint8Array | Uint8ClampedArray | readonly number[]]): [string, Uint8Array];

export function matrix(value: Iterable<Float32Array | readonly number[]> & object): Float32Array[];

export function typed(value: readonly [Int8Array | readonly number[], Uint8Array | Uint8ClampedArray | readonly number[], Int16Array | readonly number[], Uint16Array | readonly number[], Int32Array | readonly number[], Uint32Array | readonly number[], Float32Array | readonly number[], Float64Array | readonly number[], BigInt64Array | readonly bigint[], BigUint64Array | readonly bigint[]]): [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array];

export function byName(value: ReadonlyMap<string, BigUint64Array | readonly bigint[]> | { readonly [key: string]: BigUint64Array | readonly bigint[] }): Map<string, BigUint64Array>;

export function values(value: Iterable<any> & object): any[];

export function valuesByName(value: ReadonlyMap<string, any> | { readonly [key: string]: any }): Map<string, any>;

export function valueTuple(value: readonly [any, any | null | undefined]): [any, any | undefined];

export function tuple1(value: readonly [string]): [string];

export function tuple2(value: readonly [number, string]): [number, string];

export function tuple3(value: readonly [number, string, boolean]): [number, string, boolean];

export function tuple4(value: readonly [number, number, number, bigint]): [number, number, number, bigint];

export function tuple5(value: readonly [number, string, Iterable<boolean> & object, number, bigint]): [number, string, boolean[], number, bigint];

export function tuple6(value: readonly [number, number, number, number, number, number]): [number, number, number, number, number, number];

export function tuple7(value: readonly [number, number, number, number, number, number, string]): [number, number, number, number, number, number, string];

export function tuple8(value: readonly [number, number, number, number, number, number, number, string]): [number, number, number, number, number, number, number, string];

export function tuple9(value: readonly [number, number, number, number, number, number, number, number, string]): [number, number, number, number, number, number, number, number, string];

export function tuple10(value: readonly [number, number, number, number, number, number, number, number, number, string]): [number, number, number, number, number, number, number, number, number, string];

export function tuple11(value: readonly [number, number, number, number, number, number, number, number, number, number, string]): [number, number, number, number, number, number, number, number, number, number, string];

export function tuple12(value: readonly [number, number, number, number, number, number, number, number, number, number, number, string]): [number, number, number, number, number, number, number, number, number, number, number, string];

export function tuples(value: Iterable<readonly [bigint, readonly [boolean, string]]> & object): [bigint, [boolean, string]][];

export function join(words: Iterable<string> & object): string;

export function joinOwned(words: Iterable<string> & object): string;

export function cows(words: Iterable<string> & object): string[];

export function lengths(words: Iterable<string> & object): Uint32Array;

export function countTrue(flags: Iterable<boolean> & object): number;

export function total(rows: Iterable<Float64Array | readonly number[]> & object): number;

export function borrowed(list: Iterable<string> & object, map: ReadonlyMap<string, number> | { readonly [key: string]: number }, pair: readonly [number, string]): string;

export function maybeWords(words?: Iterable<string> & object | null): number | undefined;

export function joinAll(separator: string, ...words: string[]): string;

/** @throws what the Rust function returns as an error */
export function checked(words: Iterable<string> & object): string[];

export function many(count: number): (string | undefined)[];

/** Several at once, some of which are empty. */
export function mixed(a: Iterable<string> & object, b: string, c: ReadonlyMap<string, Float64Array | readonly number[]> | { readonly [key: string]: Float64Array | readonly number[] }, d: Float64Array | readonly number[], e: readonly [number, boolean] | null | undefined, f: Iterable<number> & object): [number, number, number, number, boolean, number];

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
