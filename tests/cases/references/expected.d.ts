// minibind 0.1.0
/// <reference lib="esnext.disposable" />

export interface Style {
  width: number;
  name?: string;
}

export type Shape =
  | { type: "Circle"; radius: number }
  | { type: "Named"; value: string };

export type Direction = "North" | "South";

export const Direction: {
  readonly North: "North";
  readonly South: "South";
};

export class Leaf {
  #private;
  constructor(size: number);
  size: number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** Lends what it owns. */
export class Owner {
  #private;
  constructor(text: string, numbers: Float64Array | readonly number[]);
  text(): string;
  ownedText(): string;
  maybeText(): string | undefined;
  /** @throws what the Rust function returns as an error */
  checkedText(): string;
  numbers(): Float64Array;
  ownedNumbers(): Float64Array;
  maybeNumbers(): Float64Array | undefined;
  /** Not a copy. */
  view(): Float64Array;
  readonly bytes: Uint8Array;
  add(number: number): void;
  words(): string[];
  readonly wordList: string[];
  map(): Map<number, string>;
  pair(): [number, string];
  style(): Style;
  maybeStyle(): Style | undefined;
  shape(): Shape;
  direction(): Direction;
  leaf(): Leaf;
  maybeLeaf(index: number): Leaf | undefined;
  leaves(): Leaf[];
  leafMut(): Leaf;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export function ofStyle(style: Style): number;

export function maybeStyle(style?: Style | null): number | undefined;

export function maybeShape(shape?: Shape | null): boolean;

export function maybeDirection(direction?: Direction | null): boolean;

export function maybeMap(map?: ReadonlyMap<string, number> | { readonly [key: string]: number } | null): number | undefined;

export function maybeList(list?: Iterable<string> & object | null): number | undefined;

export function maybeSlices(words?: Iterable<string> & object | null, flags?: Iterable<boolean> & object | null, numbers?: Float64Array | readonly number[] | null): number;

export function maybeLeaves(leaves?: Iterable<Leaf> & object | null): number | undefined;

export function lists(nested: Iterable<Iterable<string | null | undefined> & object> & object, pairs: Iterable<readonly [number, string]> & object, fixed: Iterable<string> & object): string;

export function values(values: Iterable<any> & object): any[];

export function styles(styles: Iterable<Style> & object, byName: ReadonlyMap<string, Style> | { readonly [key: string]: Style }, shapes: Iterable<Shape> & object): number;

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
