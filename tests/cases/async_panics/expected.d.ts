// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** Has no text. */
export class Failure extends Error {
  private constructor();
  readonly name: "Failure";
  /** Which of the errors it is. */
  readonly code: "Bad";
  readonly value: number;
}

/** What is borrowed meanwhile. */
export class Item {
  #private;
  constructor(number: number);
  wait(name: string): Promise<number>;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export function panicAfter(name: string): Promise<number>;

export function panicAtOnce(number: number): Promise<number>;

/** Panics before there is a future. */
export function panicBefore(number: number): Promise<number>;

export function wait(name: string): Promise<number>;

/** @throws what the Rust function returns as an error */
export function waitFor(promise: PromiseLike<number>): Promise<number>;

export function boom(): void;

export function spawn(name: string): void;

export function call(callback: () => void): Promise<void>;

/** @throws {Failure} what the Rust function returns as an error */
export function fail(name: string): Promise<number>;

export function endBadly(name: string): Promise<void>;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
