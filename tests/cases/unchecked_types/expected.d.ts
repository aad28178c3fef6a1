// minibind 0.1.0
/// <reference lib="esnext.disposable" />

export class Counter {
  #private;
  constructor(value: number);
  value: number;
  add(other: Counter): number;
  intoValue(): number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export type Direction = "North" | "South";

export const Direction: {
  readonly North: "North";
  readonly South: "South";
};

export enum Level {
  Low = 1,
  High = 5,
}

export type Shape =
  | { type: "Circle"; radius: number; filled: boolean }
  | { type: "Named"; value: string }
  | { type: "Pair"; value: [number, bigint] };

export interface Numbers {
  small: number;
  flag: boolean;
  big: bigint;
  wide: bigint;
  float: number;
  name: string;
}

export function direction(value: Direction): Direction;

export function directions(value: Iterable<Direction> & object): Direction[];

export function level(value: Level): Level;

export function shape(value: Shape): Shape;

export function numbers(value: Numbers): Numbers;

export function strings(value: Iterable<string> & object): string[];

export function bools(value: Iterable<boolean> & object): boolean[];

export function bytes(value: Iterable<number | null | undefined> & object): (number | undefined)[];

export function rows(value: Iterable<Float64Array | readonly number[]> & object): Float64Array[];

export function fixed(value: Iterable<boolean> & object): boolean[];

export function array(value: Iterable<Uint8Array | Uint8ClampedArray | readonly number[]> & object): Uint8Array[];

export function tuple(value: readonly [number, string]): [number, string];

export function map(value: ReadonlyMap<number, boolean>): Map<number, boolean>;

export function byName(value: ReadonlyMap<string, number> | { readonly [key: string]: number }): Map<string, number>;

export function set(value: Iterable<bigint> & object): Set<bigint>;

export function nonZero(value: Iterable<number> & object): number[];

export function counters(value: Iterable<Counter> & object): Counter[];

export function wide(value: Iterable<bigint> & object): bigint[];

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
