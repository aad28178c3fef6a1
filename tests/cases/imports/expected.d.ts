// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** An object of it is a value like others. */
export class Token {
  #private;
  private constructor();
  number(): number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export function globals(text: string): string;

/** @throws what the Rust function returns as an error */
export function encodeOrThrow(text: any): string;

export function mode(): string;

export function late(): string | undefined;

export function switches(): boolean[];

export function plainNumbers(a: number, b: number): Float64Array;

export function state(): any;

export function store(name: string): Store;

export function useStore(store: Store): string[];

export function sameStore(store: Store): boolean;

/** @throws what the Rust function returns as an error */
export function rename(store: Store, name: string): string;

/** @throws what the Rust function returns as an error */
export function broken(store: Store): number;

/** @throws what the Rust function returns as an error */
export function fail(store: Store, value: any): void;

/** @throws what the Rust function returns as an error */
export function newOrThrow(name: string): Store;

/** @throws what the Rust function returns as an error */
export function staticsOf(name: string): string[];

export function sorted(descending: boolean): [SortedStore, string[]];

export function statics(): string;

export function inline(text: string): string[];

export function otherHold(text: string): string;

/** And the same name in JavaScript's package. */
export function decode(text: string): string;

export function names(text: string): string[];

export function spread(parts: Iterable<string> & object): string[];

export function odd(): Float64Array;

export function tokens(count: number): any[];

/** @throws what the Rust function returns as an error */
export function throwToken(number: number): void;

/** A store of numbers. */
export interface Store {
  put(key: string, value: number): void;
  get(key: string): number | null | undefined;
  delete(key: string): boolean;
  putAll(value: number, ...keys: string[]): number;
  fail(value: any): void;
  itself(): Store;
  readonly size: number;
  get label(): string | null | undefined;
  set label(value: string | undefined);
  longName: string;
  readonly broken: number;
}

export interface SortedStore extends Store {
  keys(): Iterable<string> & object;
}

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
