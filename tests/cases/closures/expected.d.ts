// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** Listens for as long as it lives. */
export class Counter {
  #private;
  constructor(name: string);
  start(): number;
  stop(): boolean;
  readonly count: number;
  /** The function is JavaScript's from now on. */
  leave(): void;
  give(): number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** An event handler that runs, and is removed again. */
export class Watch {
  #private;
  constructor(target: EventTarget);
  fire(kind: string): boolean;
  stop(): boolean;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** How many functions there are that own something. */
export function live(): number;

export function seen(): string[];

export function total(items: any): Float64Array;

export function nestedTotal(items: any): number;

/** @throws what the Rust function returns as an error */
export function until(items: any, end: string): string[];

export function maybe(items: any, wanted: boolean): number;

export function picked(items: any): string | undefined;

export function sorted(texts: Iterable<string> & object, numbers: Array): [string[], Array];

export function mapped(items: Array): [Array, number];

/** A function that drops itself, or puts another in its place, while it runs. */
export function endsItself(index: number): number;

/** A function that fails when JavaScript calls it from within. */
export function callsItself(isExclusive: boolean): number;

export function keeps(): boolean;

export function dropKept(): void;

export function throwsInClosure(value: any): number;

export function giveMany(count: number): number;

export function giveAll(): Uint32Array;

export function once(name: string): number;

export function ownTarget(): boolean;

export function later(text: string, keep: boolean): void;

/** A function of Rust that goes through JavaScript and comes back. */
export function runCallback(run: (arg0: number) => number, value: number): number;

/** Makes the memory grow. */
export function grow(bytes: number): number;

export interface EventTarget {
  addEventListener(kind: string, run: (arg0: Event) => void): void;
  removeEventListener(kind: string, run: (arg0: Event) => void): void;
  dispatchEvent(event: Event): boolean;
}

export interface Event {
  readonly type: string;
}

export interface Array {
  sort(compare: (arg0: number, arg1: number) => number): Array;
  map(run: (arg0: any, arg1: number) => any): Array;
  reduce(run: (arg0: number, arg1: any) => number, first: number): number;
}

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
