// minibind 0.1.0
/// <reference lib="esnext.disposable" />

export interface Holder {
  any: any;
  map: Map<any, any>;
  maybe?: Map<any, any>;
  maybeAny?: any;
}

export type Held =
  | { type: "Nothing" }
  | { type: "Value"; value: any }
  | { type: "Both"; map: Map<any, any>; error?: Error };

/** A class with values of JavaScript in its fields. */
export class Keeper {
  #private;
  constructor(value: any);
  value: any;
  get map(): Map<any, any> | undefined;
  set map(value: Map<any, any> | null | undefined);
  add(value: any): number;
  has(value: any): boolean;
  take(): any[];
  intoValue(): any;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export function facts(value: any): string[];

export function asRust(value: any): string;

export function intoRust(value: any): string;

/** @throws what the Rust function returns as an error */
export function notAString(value: any): string;

export function debug(value: any): string;

export function compare(a: any, b: any): boolean[];

export function compareWithRust(value: any): boolean[];

export function fromRust(): any[];

export function symbols(description: string): [any, any, boolean];

export function same(value: any): any;

export function clones(value: any, count: number): any[];

export function optional(value?: any | null): [boolean, any | undefined];

export function optionalLent(value?: any | null): string | undefined;

export function containers(value: readonly [Iterable<any> & object, ReadonlyMap<string, Map<any, any>> | { readonly [key: string]: Map<any, any> }, any | null | undefined, Iterable<any> & object]): [any[], Map<string, Map<any, any>>, any | undefined, any[]];

export function nestedMaps(maps: Iterable<Map<any, any> | null | undefined> & object): Map<number, Map<any, any>>;

export function holder(holder: Holder): Holder;

export function held(held: Held): Held;

export function keep(value: any): number;

export function takeKept(): any[];

export function useMap(key: any, value: any): [Map<any, any>, boolean, number];

export function casts(value: any): boolean[];

/** @throws what the Rust function returns as an error */
export function downcast(value: any): string;

export function upcast(message: string): [Error, any, RangeError];

export function unchecked(value: any): number;

export function takesMap(map: Map<any, any>): number;

export function takesMapRef(map: Map<any, any>, other?: Map<any, any> | null): number;

export function takesError(error: Error): string;

export interface RangeError extends Error {
}

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
