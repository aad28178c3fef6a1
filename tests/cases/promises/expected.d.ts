// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** What goes wrong. */
export class Failure extends Error {
  private constructor();
  readonly name: "Failure";
  /** Which of the errors it is. */
  readonly code: "NotFound" | "Busy";
  readonly gate?: string;
  readonly value?: number;
}

/** Has money. */
export class Wallet {
  #private;
  constructor(balance: number);
  balance: number;
  static open(name: string, balance: number): Promise<Wallet>;
  look(name: string): Promise<number>;
  deposit(name: string, amount: number): Promise<number>;
  /** @throws {Failure} what the Rust function returns as an error */
  transfer(name: string, to: Wallet, amount: number): Promise<number>;
  close(name: string): Promise<number>;
  readonly later: Promise<number>;
  report(name: string): Promise<string>;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** Has prices that are not known yet. */
export interface Order {
  name: string;
  price: Promise<number>;
  note?: Promise<string>;
}

export function ready(number: number): Promise<number>;

export function nothing(): Promise<void>;

/** Says what runs when. */
export function steps(name: string): Promise<void>;

export function after(name: string, number: number): Promise<number>;

export function future(name: string): Promise<string>;

/** @throws what the Rust function returns as an error */
export function pinned(name: string, text: string): Promise<number>;

export function everything(name: string): Promise<[number, Float64Array, string, boolean | undefined, Map<string, number>]>;

export function wide(name: string, number: bigint): Promise<bigint>;

export function optional(name: string, text?: string | null): Promise<string | undefined>;

export function adder(name: string, number: number): Promise<(arg0: number) => number>;

/** @throws {Failure} what the Rust function returns as an error */
export function find(name: string, busy: number): Promise<number>;

/** @throws what the Rust function returns as an error */
export function failWith(value: any): Promise<number>;

/** @throws what the Rust function returns as an error */
export function parse(name: string, text: string): Promise<number>;

export function borrowed(name: string, text: string, bytes: Uint8Array | Uint8ClampedArray | readonly number[], list: Iterable<string> & object, maybe?: string | null): Promise<string>;

/** @throws what the Rust function returns as an error */
export function double(name: string, values: Float32Array): Promise<number>;

export function sameValue(name: string, value: any): Promise<any>;

export function call(name: string, function_: (arg0: number, arg1: string) => number): Promise<number>;

export function audit(name: string, wallet: Wallet, others: Iterable<Wallet> & object): Promise<number>;

export function empty(name: string, wallet: Wallet): Promise<void>;

/** @throws what the Rust function returns as an error */
export function plusOne(number: PromiseLike<number>): Promise<number>;

/** @throws what the Rust function returns as an error */
export function sum(numbers: Iterable<PromiseLike<number>> & object): Promise<number>;

/** @throws what the Rust function returns as an error */
export function maybe(text?: PromiseLike<string> | null): Promise<string | undefined>;

/** @throws what the Rust function returns as an error */
export function price(order: Order): Promise<string>;

/** @throws what the Rust function returns as an error */
export function wait(promise: PromiseLike<void>): Promise<void>;

/** @throws what the Rust function returns as an error */
export function numbers(small: PromiseLike<number>, large: PromiseLike<bigint>, wide: PromiseLike<bigint>, fixed: PromiseLike<Uint16Array | readonly number[]>, character: PromiseLike<string>, truth: PromiseLike<boolean>): Promise<string>;

/** @throws what the Rust function returns as an error */
export function composite(value: PromiseLike<Iterable<readonly [string, number | null | undefined]> & object>): Promise<string>;

/** @throws what the Rust function returns as an error */
export function optionalInside(value: PromiseLike<number | null | undefined>): Promise<number | undefined>;

/** @throws what the Rust function returns as an error */
export function takeWallet(wallet: PromiseLike<Wallet>): Promise<number>;

/** @throws what the Rust function returns as an error */
export function any(value: PromiseLike<any>): Promise<any>;

/** All at once, in turn: the error does not end the others. */
export function outcomes(numbers: Iterable<PromiseLike<number>> & object): Promise<(number | undefined)[]>;

export function samePromise(promise: PromiseLike<number>): Promise<number>;

export function sameList(promises: Iterable<PromiseLike<number>> & object): Promise<number>[];

export function sameInImport(value: any, promise: PromiseLike<number>): boolean;

export function passOn(name: string): Promise<number>;

export function ask(name: string): Promise<number>;

/** @throws what the Rust function returns as an error */
export function askCarefully(name: string): Promise<number>;

/** @throws what the Rust function returns as an error */
export function askForList(name: string): Promise<string>;

/** @throws what the Rust function returns as an error */
export function askForWallet(name: string): Promise<number>;

/** @throws what the Rust function returns as an error */
export function askAtOnce(name: string): Promise<number>;

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
