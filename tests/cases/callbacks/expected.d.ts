// minibind 0.1.0
/// <reference lib="esnext.disposable" />

export type Direction = "North" | "South";

export const Direction: {
  readonly North: "North";
  readonly South: "South";
};

export type Shape =
  | { type: "Dot" }
  | { type: "Circle"; radius: number }
  | { type: "Named"; value: string };

export interface Place {
  name: string;
  position: [number, number];
  near?: Place;
}

/** A class whose methods take functions. */
export class Point {
  #private;
  constructor(x: number, adjust?: ((arg0: number) => number) | null);
  x: number;
  get onMove(): ((arg0: number) => void) | undefined;
  set onMove(value: ((arg0: number) => void) | null | undefined);
  look(run: (arg0: number) => void): number;
  shift(by: (arg0: number) => number): number;
  consume(run: (arg0: Point) => void): number;
  compare(other: Point, run: (arg0: Point, arg1: Point) => boolean): boolean;
  join(other: Point, run: (arg0: Point, arg1: number) => Point): Point;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export interface Options {
  name: string;
  onDone?: (arg0: string) => string;
  steps: ((arg0: number) => number)[];
}

export function echoI8(run: (arg0: number) => number, value: number): number;

export function echoU8(run: (arg0: number) => number, value: number): number;

export function echoI16(run: (arg0: number) => number, value: number): number;

export function echoU16(run: (arg0: number) => number, value: number): number;

export function echoI32(run: (arg0: number) => number, value: number): number;

export function echoU32(run: (arg0: number) => number, value: number): number;

export function echoF32(run: (arg0: number) => number, value: number): number;

export function echoF64(run: (arg0: number) => number, value: number): number;

export function echoI64(run: (arg0: bigint) => bigint, value: bigint): bigint;

export function echoU64(run: (arg0: bigint) => bigint, value: bigint): bigint;

export function echoI128(run: (arg0: bigint) => bigint, value: bigint): bigint;

export function echoU128(run: (arg0: bigint) => bigint, value: bigint): bigint;

export function echoNonzero(run: (arg0: number) => number, value: number): number;

export function echoBool(run: (arg0: boolean) => boolean, value: boolean): boolean;

export function echoChar(run: (arg0: string) => string, value: string): string;

export function echoUnit(run: (arg0: undefined) => void, value: undefined): void;

export function echoString(run: (arg0: string) => string, value: string): string;

export function echoBytes(run: (arg0: Uint8Array) => Uint8Array | Uint8ClampedArray | readonly number[], value: Uint8Array | Uint8ClampedArray | readonly number[]): Uint8Array;

export function echoDoubles(run: (arg0: Float64Array) => Float64Array | readonly number[], value: Float64Array | readonly number[]): Float64Array;

export function echoLongs(run: (arg0: BigInt64Array) => BigInt64Array | readonly bigint[], value: BigInt64Array | readonly bigint[]): BigInt64Array;

export function echoArray(run: (arg0: Float32Array) => Float32Array | readonly number[], value: Float32Array | readonly number[]): Float32Array;

export function echoOptionU8(run: (arg0: number | undefined) => number | null | undefined, value?: number | null): number | undefined;

export function echoOptionU64(run: (arg0: bigint | undefined) => bigint | null | undefined, value?: bigint | null): bigint | undefined;

export function echoOptionF64(run: (arg0: number | undefined) => number | null | undefined, value?: number | null): number | undefined;

export function echoOptionU128(run: (arg0: bigint | undefined) => bigint | null | undefined, value?: bigint | null): bigint | undefined;

export function echoOptionBool(run: (arg0: boolean | undefined) => boolean | null | undefined, value?: boolean | null): boolean | undefined;

export function echoOptionString(run: (arg0: string | undefined) => string | null | undefined, value?: string | null): string | undefined;

export function echoOptionBytes(run: (arg0: Uint8Array | undefined) => Uint8Array | Uint8ClampedArray | readonly number[] | null | undefined, value?: Uint8Array | Uint8ClampedArray | readonly number[] | null): Uint8Array | undefined;

export function echoOptionOption(run: (arg0: number | null | undefined) => number | null | undefined, value?: number | null): number | null | undefined;

export function echoValue(run: (arg0: any) => any, value: any): any;

export function echoOptionValue(run: (arg0: any | undefined) => any | null | undefined, value?: any | null): any | undefined;

export function echoList(run: (arg0: string[]) => Iterable<string> & object, value: Iterable<string> & object): string[];

export function echoTuple(run: (arg0: [number, string, boolean | undefined]) => readonly [number, string, boolean | null | undefined], value: readonly [number, string, boolean | null | undefined]): [number, string, boolean | undefined];

export function echoMap(run: (arg0: Map<string, Uint32Array>) => ReadonlyMap<string, Uint32Array | readonly number[]> | { readonly [key: string]: Uint32Array | readonly number[] }, value: ReadonlyMap<string, Uint32Array | readonly number[]> | { readonly [key: string]: Uint32Array | readonly number[] }): Map<string, Uint32Array>;

export function echoSet(run: (arg0: globalThis.Set<number>) => Iterable<number> & object, value: Iterable<number> & object): globalThis.Set<number>;

export function echoNested(run: (arg0: ([string, Map<number, Shape>] | undefined)[]) => Iterable<readonly [string, ReadonlyMap<number, Shape>] | null | undefined> & object, value: Iterable<readonly [string, ReadonlyMap<number, Shape>] | null | undefined> & object): ([string, Map<number, Shape>] | undefined)[];

export function echoDirection(run: (arg0: Direction) => Direction, value: Direction): Direction;

export function echoOptionDirection(run: (arg0: Direction | undefined) => Direction | null | undefined, value?: Direction | null): Direction | undefined;

export function echoShape(run: (arg0: Shape) => Shape, value: Shape): Shape;

export function echoPlace(run: (arg0: Place) => Place, value: Place): Place;

export function echoPoint(run: (arg0: Point) => Point, value: Point): Point;

export function echoOptionPoint(run: (arg0: Point | undefined) => Point | null | undefined, value?: Point | null): Point | undefined;

export function echoPoints(run: (arg0: Point[]) => Iterable<Point> & object, value: Iterable<Point> & object): Point[];

export function echoSetObject(run: (arg0: Set) => Set, value: Set): Set;

export function echoBoxed(run: (arg0: string) => string, value: string): string;

export function withFn(run: (arg0: number) => number): number;

export function withFnMut(run: (arg0: number) => number): number;

export function withImpl(run: (arg0: number) => number): number;

export function withImplMut(run: (arg0: number) => number): number;

export function withCallback(run: (arg0: number) => number): number;

export function withCallbackMut(run: (arg0: number) => number): number;

export function maybe(run?: ((arg0: number) => number) | null): number | undefined;

export function maybeMut(run?: ((arg0: number) => number) | null): number | undefined;

export function maybeKept(run?: ((arg0: number) => number) | null): number | undefined;

export function two(first: () => number, text: string, second: (arg0: string) => void): number;

export function lendText(run: (arg0: string) => number, text: string): number;

export function lendSlices(run: (arg0: Float64Array, arg1: Uint8Array, arg2: BigInt64Array) => number, count: number): number;

export function lendMixed(run: (arg0: string, arg1: number, arg2: any) => string, value: any): string;

export function lendObject(run: (arg0: string, arg1: Set, arg2: Place[]) => number, set: Set): number;

export function eight(run: (arg0: number, arg1: number, arg2: number, arg3: number, arg4: bigint, arg5: number, arg6: boolean, arg7: string) => number): number;

export function eightOwned(run: (arg0: string, arg1: Uint16Array, arg2: string | undefined, arg3: [number, string], arg4: Shape, arg5: Direction, arg6: bigint, arg7: Point) => string): string;

export function functionsOfFunctions(run: (arg0: (arg0: number) => number, arg1: () => number) => number, other: () => number): number;

export function getFunction(make: (arg0: number) => (arg0: number) => number): number;

/** @throws what the Rust function returns as an error */
export function caught(run: (arg0: number) => string): string;

export function caughtKinds(run: (arg0: string) => void, give: () => bigint): string;

/** @throws what the Rust function returns as an error */
export function collect(items: Iterable<string> & object, run: (arg0: string) => number): Uint32Array;

export function nested(text: string, numbers: Float64Array | readonly number[], list: Iterable<string> & object, run: (arg0: string) => string): string;

export function fill(numbers: Uint32Array, next: (arg0: number) => number): number;

/** Makes the memory grow. */
export function grow(bytes: number): number;

export function afterGrowth(text: string, run: (arg0: Float64Array, arg1: string) => readonly [string, Uint32Array | readonly number[]]): string;

export function sort(items: Iterable<string> & object, compare: (arg0: string, arg1: string) => number): string[];

export function sortNumbers(items: Float64Array | readonly number[], compare: (arg0: number, arg1: number) => number): Float64Array;

export function retain(points: Iterable<Point> & object, keep: (arg0: Point) => boolean): Point[];

export function keep(run: (arg0: string, arg1: number) => number): boolean;

export function kept(): ((arg0: string, arg1: number) => number) | undefined;

export function callKept(text: string): number | undefined;

export function forgetKept(): void;

export function on(event: string, run: (arg0: string, arg1: number) => number): number;

export function off(event: string, run: (arg0: string, arg1: number) => number): boolean;

export function emit(event: string, text: string): Uint32Array;

export function listeners(): Map<string, ((arg0: string, arg1: number) => number)[]>;

export function runOptions(options: Options): [number, string | undefined];

export function sameOptions(options: Options): Options;

export function containers(pair: readonly [number, (arg0: number) => number], map: ReadonlyMap<string, () => string> | { readonly [key: string]: () => string }, maybe: Iterable<(() => void) | null | undefined> & object): string;

export function facts(first: () => void, second: () => void): string;

export interface Set {
  readonly size: number;
}

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
