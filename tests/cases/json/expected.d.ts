// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** A field of an object. */
export interface Holder {
  name: string;
  extra: any;
  more?: any;
}

/** A field of a class, and what its methods take. */
export class Store {
  #private;
  constructor(data: any);
  data: any;
  put(key: string, value: any): number;
  get(key: string): any | undefined;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export function settings(settings: any): any;

export function deeper(arg0: any, by: number): any;

export function any(value: any): any;

export function textOf(value: any): string;

export function maybe(value?: any | null): any | undefined;

export function optional(value: any): any;

/** @throws what the Rust function returns as an error */
export function checked(value: any): any;

export function two(first: string, second: any, third: Float64Array | readonly number[], fourth: any): string;

export function list(values: Iterable<any> & object): any[];

export function nested(value: readonly [string, any | null | undefined, ReadonlyMap<string, any> | { readonly [key: string]: any }]): [string, any | undefined, Map<string, any>];

export function holder(holder: Holder): Holder;

export function broken(): any;

export function brokenList(before: number): [string, any][];

export function mapWithOddKeys(): any;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
