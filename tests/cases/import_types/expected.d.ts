// minibind 0.1.0
/// <reference lib="esnext.disposable" />

export type Direction = "North" | "South";

export const Direction: {
  readonly North: "North";
  readonly South: "South";
};

export enum Level {
  Low = -1,
  High = 10,
}

export type Shape =
  | { type: "Dot" }
  | { type: "Circle"; radius: number }
  | { type: "Named"; value: string }
  | { type: "Pair"; value: [number, Direction] };

export type Expression =
  | { type: "Number"; value: number }
  | { type: "Negative"; value: Expression }
  | { type: "Sum"; value: Expression[] };

export interface Place {
  name: string;
  position: [number, number];
  near?: Place;
}

export class Point {
  #private;
  constructor(x: number);
  x: number;
  shift(by: number): void;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** What the tests look at, and set the answers with. */
export function state(): any;

export function i8_(value: number): number;

export function u8_(value: number): number;

export function i16_(value: number): number;

export function u16_(value: number): number;

export function i32_(value: number): number;

export function u32_(value: number): number;

export function size(value: number): number;

export function f32_(value: number): number;

export function f64_(value: number): number;

export function i64_(value: bigint): bigint;

export function u64_(value: bigint): bigint;

export function i128_(value: bigint): bigint;

export function u128_(value: bigint): bigint;

export function nonZero(value: number): number;

export function nonZeroLong(value: bigint): bigint;

export function nonZeroWide(value: bigint): bigint;

export function wrapping(value: number): number;

export function bool_(value: boolean): boolean;

export function char_(value: string): string;

export function unit(value: undefined): void;

export function text(value: string): string;

export function boxedText(value: string): string;

export function rcText(value: string): string;

export function arcText(value: string): string;

export function cowText(value: string): string;

export function bytes(value: Uint8Array | Uint8ClampedArray | readonly number[]): Uint8Array;

export function shorts(value: Int16Array | readonly number[]): Int16Array;

export function words(value: Uint32Array | readonly number[]): Uint32Array;

export function floats(value: Float32Array | readonly number[]): Float32Array;

export function doubles(value: Float64Array | readonly number[]): Float64Array;

export function longs(value: BigInt64Array | readonly bigint[]): BigInt64Array;

export function unsignedLongs(value: BigUint64Array | readonly bigint[]): BigUint64Array;

export function array(value: Float64Array | readonly number[]): Float64Array;

export function bools(value: Iterable<boolean> & object): boolean[];

export function texts(value: Iterable<string> & object): string[];

export function deque(value: Iterable<string | null | undefined> & object): (string | undefined)[];

export function fixed(value: Iterable<string> & object): string[];

export function optionU8(value?: number | null): number | undefined;

export function optionU32(value?: number | null): number | undefined;

export function optionF32(value?: number | null): number | undefined;

export function optionF64(value?: number | null): number | undefined;

export function optionI64(value?: bigint | null): bigint | undefined;

export function optionU128(value?: bigint | null): bigint | undefined;

export function optionBool(value?: boolean | null): boolean | undefined;

export function optionChar(value?: string | null): string | undefined;

export function optionUnit(value?: undefined | null): null | undefined;

export function optionText(value?: string | null): string | undefined;

export function optionBytes(value?: Uint8Array | Uint8ClampedArray | readonly number[] | null): Uint8Array | undefined;

export function optionOption(value?: boolean | null): boolean | null | undefined;

export function optionTexts(value?: Iterable<string> & object | null): string[] | undefined;

export function value(value: any): any;

export function optionValue(value?: any | null): any | undefined;

export function values(value: Iterable<any> & object): any[];

export function map(value: ReadonlyMap<string, number> | { readonly [key: string]: number }): Map<string, number>;

export function hashMap(value: ReadonlyMap<number, Iterable<string> & object>): Map<number, string[]>;

export function set(value: Iterable<bigint> & object): globalThis.Set<bigint>;

export function hashSet(value: Iterable<string> & object): globalThis.Set<string>;

export function pair(value: readonly [number, string]): [number, string];

export function twelve(value: readonly [number, number, number, number, number, number, number, number, boolean, string, string, number | null | undefined]): [number, number, number, number, number, number, number, number, boolean, string, string, number | undefined];

export function direction(value: Direction): Direction;

export function optionDirection(value?: Direction | null): Direction | undefined;

export function level(value: Level): Level;

export function shape(value: Shape): Shape;

export function optionShape(value?: Shape | null): Shape | undefined;

export function place(value: Place): Place;

export function optionPlace(value?: Place | null): Place | undefined;

export function places(value: Iterable<Place> & object): Place[];

export function expression(value: Expression): Expression;

export function jsSet(value: Set): Set;

export function optionJsSet(value?: Set | null): Set | undefined;

export function jsSets(value: ReadonlyMap<string, Set> | { readonly [key: string]: Set }): Map<string, Set>;

declare function function_(value: (arg0: number) => number): (arg0: number) => number;

export function optionFunction(value?: ((arg0: number) => number) | null): ((arg0: number) => number) | undefined;

export function boxed(value: Place): Place;

export function rc(value: bigint): bigint;

export function nested(value: Iterable<readonly [string, ReadonlyMap<number, Shape>] | null | undefined> & object): ([string, Map<number, Shape>] | undefined)[];

export function point(value: Point): Point;

export function optionPoint(value?: Point | null): Point | undefined;

export function points(value: Iterable<Point> & object): Point[];

export function placeOfPoint(value: readonly [Point, Point | null | undefined]): [Point, Point | undefined];

export function lendText(text: string, other?: string | null): void;

export function lendNumbers(count: number): void;

export function lendOptions(): void;

export function lendLists(texts: Iterable<string> & object): void;

export function lendValues(value: any, set: Set): void;

export function lendPoints(point: Point): void;

export function written(count: number): Float64Array;

/** Makes the memory grow. */
export function grow(bytes: number): number;

export namespace caught {
  /** @throws what the Rust function returns as an error */
  export function i8_(value: number): number;

  /** @throws what the Rust function returns as an error */
  export function u8_(value: number): number;

  /** @throws what the Rust function returns as an error */
  export function i16_(value: number): number;

  /** @throws what the Rust function returns as an error */
  export function u16_(value: number): number;

  /** @throws what the Rust function returns as an error */
  export function i32_(value: number): number;

  /** @throws what the Rust function returns as an error */
  export function u32_(value: number): number;

  /** @throws what the Rust function returns as an error */
  export function size(value: number): number;

  /** @throws what the Rust function returns as an error */
  export function f32_(value: number): number;

  /** @throws what the Rust function returns as an error */
  export function f64_(value: number): number;

  /** @throws what the Rust function returns as an error */
  export function i64_(value: bigint): bigint;

  /** @throws what the Rust function returns as an error */
  export function u64_(value: bigint): bigint;

  /** @throws what the Rust function returns as an error */
  export function i128_(value: bigint): bigint;

  /** @throws what the Rust function returns as an error */
  export function u128_(value: bigint): bigint;

  /** @throws what the Rust function returns as an error */
  export function nonZero(value: number): number;

  /** @throws what the Rust function returns as an error */
  export function nonZeroLong(value: bigint): bigint;

  /** @throws what the Rust function returns as an error */
  export function nonZeroWide(value: bigint): bigint;

  /** @throws what the Rust function returns as an error */
  export function wrapping(value: number): number;

  /** @throws what the Rust function returns as an error */
  export function bool_(value: boolean): boolean;

  /** @throws what the Rust function returns as an error */
  export function char_(value: string): string;

  /** @throws what the Rust function returns as an error */
  export function unit(value: undefined): void;

  /** @throws what the Rust function returns as an error */
  export function text(value: string): string;

  /** @throws what the Rust function returns as an error */
  export function boxedText(value: string): string;

  /** @throws what the Rust function returns as an error */
  export function rcText(value: string): string;

  /** @throws what the Rust function returns as an error */
  export function arcText(value: string): string;

  /** @throws what the Rust function returns as an error */
  export function cowText(value: string): string;

  /** @throws what the Rust function returns as an error */
  export function bytes(value: Uint8Array | Uint8ClampedArray | readonly number[]): Uint8Array;

  /** @throws what the Rust function returns as an error */
  export function shorts(value: Int16Array | readonly number[]): Int16Array;

  /** @throws what the Rust function returns as an error */
  export function words(value: Uint32Array | readonly number[]): Uint32Array;

  /** @throws what the Rust function returns as an error */
  export function floats(value: Float32Array | readonly number[]): Float32Array;

  /** @throws what the Rust function returns as an error */
  export function doubles(value: Float64Array | readonly number[]): Float64Array;

  /** @throws what the Rust function returns as an error */
  export function longs(value: BigInt64Array | readonly bigint[]): BigInt64Array;

  /** @throws what the Rust function returns as an error */
  export function unsignedLongs(value: BigUint64Array | readonly bigint[]): BigUint64Array;

  /** @throws what the Rust function returns as an error */
  export function array(value: Float64Array | readonly number[]): Float64Array;

  /** @throws what the Rust function returns as an error */
  export function bools(value: Iterable<boolean> & object): boolean[];

  /** @throws what the Rust function returns as an error */
  export function texts(value: Iterable<string> & object): string[];

  /** @throws what the Rust function returns as an error */
  export function deque(value: Iterable<string | null | undefined> & object): (string | undefined)[];

  /** @throws what the Rust function returns as an error */
  export function fixed(value: Iterable<string> & object): string[];

  /** @throws what the Rust function returns as an error */
  export function optionU8(value?: number | null): number | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionU32(value?: number | null): number | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionF32(value?: number | null): number | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionF64(value?: number | null): number | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionI64(value?: bigint | null): bigint | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionU128(value?: bigint | null): bigint | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionBool(value?: boolean | null): boolean | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionChar(value?: string | null): string | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionUnit(value?: undefined | null): null | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionText(value?: string | null): string | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionBytes(value?: Uint8Array | Uint8ClampedArray | readonly number[] | null): Uint8Array | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionOption(value?: boolean | null): boolean | null | undefined;

  /** @throws what the Rust function returns as an error */
  export function optionTexts(value?: Iterable<string> & object | null): string[] | undefined;

  /** @throws what the Rust function returns as an error */
  export function value(value: any): any;

  /** @throws what the Rust function returns as an error */
  export function optionValue(value?: any | null): any | undefined;

  /** @throws what the Rust function returns as an error */
  export function values(value: Iterable<any> & object): any[];

  /** @throws what the Rust function returns as an error */
  export function map(value: ReadonlyMap<string, number> | { readonly [key: string]: number }): Map<string, number>;

  /** @throws what the Rust function returns as an error */
  export function hashMap(value: ReadonlyMap<number, Iterable<string> & object>): Map<number, string[]>;

  /** @throws what the Rust function returns as an error */
  export function set(value: Iterable<bigint> & object): globalThis.Set<bigint>;

  /** @throws what the Rust function returns as an error */
  export function hashSet(value: Iterable<string> & object): globalThis.Set<string>;

  /** @throws what the Rust function returns as an error */
  export function pair(value: readonly [number, string]): [number, string];

  /** @throws what the Rust function returns as an error */
  export function twelve(value: readonly [number, number, number, number, number, number, number, number, boolean, string, string, number | null | undefined]): [number, number, number, number, number, number, number, number, boolean, string, string, number | undefined];

  /** @throws what the Rust function returns as an error */
  export function direction(value: Direction): Direction;

  /** @throws what the Rust function returns as an error */
  export function optionDirection(value?: Direction | null): Direction | undefined;

  /** @throws what the Rust function returns as an error */
  export function level(value: Level): Level;

  /** @throws what the Rust function returns as an error */
  export function shape(value: Shape): Shape;

  /** @throws what the Rust function returns as an error */
  export function optionShape(value?: Shape | null): Shape | undefined;

  /** @throws what the Rust function returns as an error */
  export function place(value: Place): Place;

  /** @throws what the Rust function returns as an error */
  export function optionPlace(value?: Place | null): Place | undefined;

  /** @throws what the Rust function returns as an error */
  export function places(value: Iterable<Place> & object): Place[];

  /** @throws what the Rust function returns as an error */
  export function expression(value: Expression): Expression;

  /** @throws what the Rust function returns as an error */
  export function jsSet(value: Set): Set;

  /** @throws what the Rust function returns as an error */
  export function optionJsSet(value?: Set | null): Set | undefined;

  /** @throws what the Rust function returns as an error */
  export function jsSets(value: ReadonlyMap<string, Set> | { readonly [key: string]: Set }): Map<string, Set>;

  /** @throws what the Rust function returns as an error */
  function function_(value: (arg0: number) => number): (arg0: number) => number;

  /** @throws what the Rust function returns as an error */
  export function optionFunction(value?: ((arg0: number) => number) | null): ((arg0: number) => number) | undefined;

  /** @throws what the Rust function returns as an error */
  export function boxed(value: Place): Place;

  /** @throws what the Rust function returns as an error */
  export function rc(value: bigint): bigint;

  /** @throws what the Rust function returns as an error */
  export function nested(value: Iterable<readonly [string, ReadonlyMap<number, Shape>] | null | undefined> & object): ([string, Map<number, Shape>] | undefined)[];

  /** @throws what the Rust function returns as an error */
  export function point(value: Point): Point;

  /** @throws what the Rust function returns as an error */
  export function optionPoint(value?: Point | null): Point | undefined;

  /** @throws what the Rust function returns as an error */
  export function points(value: Iterable<Point> & object): Point[];

  /** @throws what the Rust function returns as an error */
  export function placeOfPoint(value: readonly [Point, Point | null | undefined]): [Point, Point | undefined];

  export { function_ as function };
}

export { function_ as function };

export interface Set {
}

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
