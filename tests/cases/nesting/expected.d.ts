// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** A shape that holds shapes. */
export type Shape =
  | { type: "Circle"; radius: number }
  | { type: "Line"; value: [number, number] }
  | { type: "Group"; value: Shape[] }
  | { type: "Named"; name: string; shape: Shape }
  | { type: "Lookup"; value: Map<string, Shape> }
  | { type: "Styled"; value: [Style, Shape | undefined] }
  | { type: "Empty" };

export interface Style {
  color: Color;
  weights: Float32Array;
  fallback?: Style;
  id: bigint;
}

export type Color = "red" | "green";

export const Color: {
  readonly Red: "red";
  readonly Green: "green";
};

export enum Level {
  Low = 1,
  High = 10,
}

/** A class. */
export class Token {
  #private;
  constructor(id: number);
  readonly id: number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export interface Everything {
  tokens: (Token | undefined)[];
  byColor: Map<Color, [Level, Shape | undefined]>;
  value: any;
  values: (any | undefined)[];
  rest?: Everything;
}

export function echo(deep: Iterable<readonly [string, ReadonlyMap<number, Shape>] | null | undefined> & object): ([string, Map<number, Shape>] | undefined)[];

export function maybe(deep?: Iterable<readonly [string, ReadonlyMap<number, Shape>] | null | undefined> & object | null): ([string, Map<number, Shape>] | undefined)[] | undefined;

/** @throws what the Rust function returns as an error */
export function checked(deep: Iterable<readonly [string, ReadonlyMap<number, Shape>] | null | undefined> & object): ([string, Map<number, Shape>] | undefined)[];

export function count(deep: Iterable<readonly [string, ReadonlyMap<number, Shape>] | null | undefined> & object): number;

export function everything(everything: Everything): Everything;

export function tower(value: Iterable<readonly [number, Iterable<Iterable<readonly [Color, Uint16Array | readonly number[]]> & object> & object] | null | undefined> & object): ([number, Set<[Color, Uint16Array]>[]] | undefined)[];

export function two(first: Iterable<readonly [string, ReadonlyMap<number, Shape>] | null | undefined> & object, text: string, second: Iterable<readonly [string, ReadonlyMap<number, Shape>] | null | undefined> & object, numbers: Float64Array | readonly number[]): [([string, Map<number, Shape>] | undefined)[], string, Float64Array];

export function tokens(count: number): Map<string, [Token, Token | undefined][]>;

export function sum(tokens: ReadonlyMap<string, Iterable<readonly [Token, Token | null | undefined]> & object> | { readonly [key: string]: Iterable<readonly [Token, Token | null | undefined]> & object }): number;

export function rows(rows: Iterable<readonly [number, bigint | null | undefined, string, Float64Array | readonly number[], Uint8Array | Uint8ClampedArray | readonly number[], bigint, Uint16Array | readonly number[] | null | undefined, Shape, string, boolean, number, readonly [number, number | null | undefined]]> & object): [number, bigint | undefined, string, Float64Array, Uint8Array, bigint, Uint16Array | undefined, Shape, string, boolean, number, [number, number | undefined]][];

export function rowsByKey(rows: ReadonlyMap<bigint, Iterable<readonly [number, bigint | null | undefined, string, Float64Array | readonly number[], Uint8Array | Uint8ClampedArray | readonly number[], bigint, Uint16Array | readonly number[] | null | undefined, Shape, string, boolean, number, readonly [number, number | null | undefined]]> & object | null | undefined>): Map<bigint, [number, bigint | undefined, string, Float64Array, Uint8Array, bigint, Uint16Array | undefined, Shape, string, boolean, number, [number, number | undefined]][] | undefined>;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
