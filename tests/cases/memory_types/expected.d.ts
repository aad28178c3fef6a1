// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** Holds memory of its own. */
export class Thing {
  #private;
  /** @throws {Failure} what the Rust function returns as an error */
  constructor(name: string, length: number);
  name: string;
  static made(length: number): Thing;
  length(): number;
  grow(by: number): void;
  merge(other: Thing): void;
  intoData(): Float64Array;
  /** @throws {Failure} what the Rust function returns as an error */
  fail(text: string): number;
  readonly words: string[];
  toString(): string;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** An error with memory of its own. */
export class Failure extends Error {
  private constructor();
  readonly name: "Failure";
  /** Which of the errors it is. */
  readonly code: "Bad";
  readonly list: Uint32Array;
  readonly text: string;
}

/** An iterator with memory of its own. */
export class Words {
  #private;
  constructor(words: Iterable<string> & object);
  next(): IteratorResult<string, undefined>;
  [Symbol.iterator](): this;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export interface Record {
  id: number;
  name: string;
  tags?: string[];
}

export type Shape =
  | { type: "Circle"; radius: number }
  | { type: "Named"; value: [string, Shape] }
  | { type: "Group"; value: Shape[] };

export type Direction = "North" | "South";

export const Direction: {
  readonly North: "North";
  readonly South: "South";
};

export function strings(value: Iterable<string> & object): string[];

export function bools(value: Iterable<boolean | null | undefined> & object): (boolean | undefined)[];

export function fixed(value: Iterable<string> & object): string[];

export function map(value: ReadonlyMap<string, Float64Array | readonly number[]> | { readonly [key: string]: Float64Array | readonly number[] }): Map<string, Float64Array>;

export function tree(value: ReadonlyMap<number, string>): Map<number, string>;

export function set(value: Iterable<string> & object): Set<string>;

export function treeSet(value: Iterable<bigint> & object): Set<bigint>;

export function tuple(value: readonly [number, string, readonly [Uint8Array | Uint8ClampedArray | readonly number[], boolean]]): [number, string, [Uint8Array, boolean]];

export function shared(value: Iterable<string> & object): string[];

export function twice(value?: string | null): string | null | undefined;

export function rows(value: Iterable<Float64Array | readonly number[]> & object): Float64Array[];

export function record(value: Record): Record;

export function records(value: Iterable<Record> & object): Record[];

export function shape(value: Shape): Shape;

export function direction(value: Direction): Direction;

export function directions(value: Iterable<Direction> & object): Direction[];

export function values(value: Iterable<any> & object): any[];

export function things(value: Iterable<Thing> & object): Thing[];

export function maybeThing(value?: Thing | null): Thing | undefined;

export function json(value: any): any;

export function jsons(value: Iterable<any> & object): any[];

export function count(words: Iterable<string> & object, records: Iterable<Record> & object, things: Iterable<Thing> & object): number;

/** Everything that can hold memory, before an argument that may be refused. */
export function many(text: string, numbers: Float64Array | readonly number[], strings: Iterable<string> & object, records: Iterable<Record> & object, values: Iterable<any> & object, value: any, json: any, last: Iterable<any> & object): number;

export function takeThings(first: Thing, things: Iterable<Thing> & object, text: string): number;

/** @throws {Failure} what the Rust function returns as an error */
export function fail(records: Iterable<Record> & object): Record[];

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
