// minibind 0.1.0
/// <reference lib="esnext.disposable" />

export interface Spot {
  x: number;
  y: number;
}

/** Has a part of every kind. */
export interface Shape {
  radius: number;
  points: Spot[];
  firstName?: string;
  corner?: Spot[];
}

export type Event =
  | { type: "Key"; code: number }
  | { type: "Move"; value: [number, number] }
  | { type: "Text"; value: string }
  | { type: "Many"; value: Event[] };

export type Align = "top-left" | "middle";

export const Align: {
  readonly TopLeft: "top-left";
  readonly Middle: "middle";
};

export enum Level {
  Low = 1,
  High = 5,
}

/** A class. */
export class Thing {
  #private;
  constructor(number: number);
  number(): number;
  put(events: Iterable<Event> & object, byName: ReadonlyMap<string, Align> | { readonly [key: string]: Align }): number;
  static compare(list: Iterable<readonly [Align, Level]> & object): number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export function draw(shape: Shape): number;

export function drawAll(scale: number, theShapes: Iterable<Shape> & object, title: string): number;

export function event(value: Event): void;

export function aligns(value: Iterable<Align> & object): void;

export function levels(value: Iterable<Level | null | undefined> & object): void;

export function strings(value: Iterable<string> & object): void;

export function deque(value: Iterable<boolean | null | undefined> & object): void;

export function fixed(value: Iterable<boolean> & object): void;

export function tuple(value: readonly [number, string, readonly [bigint, string]]): void;

export function single(value: readonly [number]): void;

export function byText(value: ReadonlyMap<string, number> | { readonly [key: string]: number }): void;

export function byNumber(value: ReadonlyMap<number, Iterable<boolean> & object>): void;

export function byAlign(value: ReadonlyMap<Align, number> | { readonly [key in Align]?: number }): void;

export function byTuple(value: ReadonlyMap<readonly [number, string], number>): void;

export function set(value: Iterable<string> & object): void;

export function numberSet(value: Iterable<number> & object): void;

export function chars(value: Iterable<string> & object): void;

export function bigs(value: Iterable<bigint | null | undefined> & object): void;

export function wide(value: Iterable<bigint> & object): void;

export function nonZero(value: Iterable<number> & object): void;

export function rows(value: Iterable<Float64Array | readonly number[]> & object): void;

export function bytes(value: Iterable<Uint8Array | Uint8ClampedArray | readonly number[]> & object): void;

export function longs(value: Iterable<BigInt64Array | readonly bigint[]> & object): void;

export function units(value: Iterable<undefined> & object): void;

export function things(value: Iterable<Thing> & object): void;

export function maybeThings(value: readonly [Thing | null | undefined, number]): void;

export function options(value?: Uint8Array | Uint8ClampedArray | readonly number[] | null): void;

export function boxed(value: Iterable<number> & object): void;

export function floats(value: readonly [number, number]): void;

export function small(value: readonly [number, number, number, number, number, number, number]): void;

export function texts(value: Iterable<string> & object): string;

export function thingList(value: Iterable<Thing> & object): number;

export function same(value: Iterable<readonly [string, number] | null | undefined> & object): ([string, number] | undefined)[];

export function sameRows(value: Iterable<Float64Array | readonly number[]> & object): Float64Array[];

export function sum(values: Float64Array | readonly number[]): number;

export function sumOwned(values: Float64Array | readonly number[]): number;

/** Arguments of every kind beside each other. */
export function mix(text: string, first: Iterable<string> & object, numbers: Float64Array | readonly number[], second: Spot, value: any, third: Iterable<any> & object): [string, number, number, any[]];

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
