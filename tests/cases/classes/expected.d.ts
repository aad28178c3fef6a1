// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/**
 * A point of the plane.
 *
 * It has two coordinates.
 */
export class Point {
  #private;
  /**
   * Makes a point.
   *
   * The `label` stays.
   */
  constructor(x: number, y: number, label?: string | null);
  /** From the left. */
  x: number;
  y: number;
  /** Given at birth. */
  readonly firstLabel: string;
  get tag(): string | undefined;
  set tag(value: string | null | undefined);
  /** The middle of the plane. */
  static origin(): Point;
  /** How far it is from the middle. */
  length(): number;
  /** Moves it, by `dx` and `dy`. */
  moveBy(dx: number, dy: number): number;
  /** Gives its coordinates and is gone. */
  intoPair(): [number, number];
  boxed(): number;
  /** How many times it has moved. */
  moves: number;
  /** Both at once. */
  get bothAxes(): Float64Array;
  set bothAxes(value: Float64Array | readonly number[]);
  set angle(value: number);
  /** @throws what the Rust function returns as an error */
  readonly quadrant: number;
  /** Not a setter: a method like any other. */
  setX(x: number): number;
  describe(prefix: string, words: Iterable<string> & object, numbers: Float64Array | readonly number[]): string;
  label(): string;
  sum(...others: number[]): number;
  fill(into: Float64Array): void;
  distance(other: Point): number;
  takeFrom(other: Point): void;
  absorb(other: Point): number;
  nearest(points: Iterable<Point> & object): Point | undefined;
  /** A copy, of itself. */
  same(): Point;
  toString(): string;
  /** Of the rectangle to the middle. */
  area(): number;
  grow(by: number): void;
  static unit(): Point;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** A private struct with a constructor that fails. */
export class Even {
  #private;
  /**
   * Takes even numbers.
   *
   * @throws When the number is odd.
   */
  constructor(number: number);
  /** @throws what the Rust function returns as an error */
  half(): Even;
  number(): number;
  static maybe(number: number): Even | undefined;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** Made by functions only. */
export class Ticket {
  #private;
  private constructor();
  readonly number: number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** Its constructor is not called `new`. */
export class Timer {
  #private;
  constructor(minutes: number);
  /** A static function. */
  static new(): Timer;
  readonly seconds: number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** Counts down to zero. */
export class Countdown {
  #private;
  constructor(from: number);
  next(): IteratorResult<number, undefined>;
  [Symbol.iterator](): this;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** Gives text, and a missing value that is not the end. */
export class Words {
  #private;
  constructor(words: Iterable<string | null | undefined> & object);
  next(): IteratorResult<string | undefined, undefined>;
  [Symbol.iterator](): this;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export class Snake {
  #private;
  constructor(body_length: number);
  body_length: number;
  eat_mouse(mouse_size: number): number;
  fullLength(): number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export class Foot {
  #private;
  constructor();
  toes(): number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export class Gauge {
  #private;
  constructor(limit: number);
  readonly limit: number;
  /** The limit of all. */
  static limit: number;
  static set title(value: string);
  static readonly caption: Promise<string>;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export function furthest(points: Iterable<Point> & object): Point | undefined;

export function lengthOf(point?: Point | null): number | undefined;

export function movesOf(point: Point): number;

export function double(point: Point): void;

export function doubleIf(point?: Point | null): boolean;

export function pair(count: number): [Point, Point | undefined, Point[]];

export function ticket(number: number): Ticket;

export function tickets(count: number): Ticket[];

export namespace left {
  export class Hand {
    #private;
    constructor(fingers: number);
    fingers: number;
    static side(): string;
    shake(other: right.inner.Hand): number;
    /** Frees the Rust object; it cannot be used any more. */
    free(): void;
    [Symbol.dispose](): void;
  }
}

export namespace right {
  export namespace inner {
    export class Hand {
      #private;
      constructor(fingers: number);
      fingers: number;
      static side(): string;
      /** Frees the Rust object; it cannot be used any more. */
      free(): void;
      [Symbol.dispose](): void;
    }
  }
}

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
