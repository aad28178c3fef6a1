// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** What can go wrong with text. */
export class ParseError extends Error {
  private constructor();
  readonly name: "ParseError";
  /** Which of the errors it is. */
  readonly code: "Empty" | "BadChar" | "TooLong" | "Range" | "Caused" | "Words";
  readonly charAt?: number;
  readonly found?: string;
  readonly hint?: string;
  readonly value?: number | [bigint, bigint] | string[];
}

/** One that is no `std::error::Error`. */
export class NotFound extends Error {
  private constructor();
  readonly name: "NotFound";
  readonly code: number;
  readonly parts: Uint8Array;
  readonly pathName: string;
}

export class Pair extends Error {
  private constructor();
  readonly name: "Pair";
  readonly value: [number, string];
}

export class Lost extends Error {
  private constructor();
  readonly name: "Lost";
}

export class Disk extends Error {
  private constructor();
  readonly name: "Disk";
  /** Which of the errors it is. */
  readonly code: "DISK_FULL" | "E_OTHER";
  readonly where?: Place;
}

/** A field of an error. */
export interface Place {
  line: number;
  file?: string;
}

/** Whose constructor, methods and properties fail. */
export class Reader {
  #private;
  /** @throws {ParseError} what the Rust function returns as an error */
  constructor(text: string);
  /** @throws {ParseError} what the Rust function returns as an error */
  read(): Uint32Array;
  /** @throws {ParseError} what the Rust function returns as an error */
  finish(): number;
  /** @throws {NotFound} what the Rust function returns as an error */
  static open(path: string): Reader;
  /** @throws {ParseError} what the Rust function returns as an error */
  readonly first: number;
  /** @throws {ParseError} what the Rust function returns as an error */
  set text(value: string);
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** @throws {ParseError} what the Rust function returns as an error */
export function parse(text: string): Uint32Array;

/** @throws {NotFound} what the Rust function returns as an error */
export function find(path: string): string;

/** @throws {net.RefusedError} what the Rust function returns as an error */
export function refuse(status: number): void;

/** @throws {Pair} what the Rust function returns as an error */
export function pair(first: number, second: string): number;

/** @throws {Lost} what the Rust function returns as an error */
export function lose(lost: boolean): number | undefined;

/** @throws {Disk} what the Rust function returns as an error */
export function disk(line?: number | null): boolean;

/**
 * An exported error behind a box is one like any other.
 *
 * @throws what the Rust function returns as an error
 */
export function boxed(text: string): number;

/**
 * `Box` is as what is inside.
 *
 * @throws {ParseError} what the Rust function returns as an error
 */
export function boxedItself(text: string): number;

export function parser(): (arg0: string) => Uint32Array;

export function parseEach(texts: Iterable<string> & object): IterableIterator<Uint32Array>;

/** By way of a function of JavaScript, which it is thrown in. */
export function parseThere(text: string): Uint32Array;

export namespace net {
  export class RefusedError extends Error {
    private constructor();
    readonly name: "RefusedError";
    readonly value: number;
  }
}

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
