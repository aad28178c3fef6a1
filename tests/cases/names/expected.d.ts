// minibind 0.1.0

export function severalWordsHere(firstValue: number, secondValue: number): number;

export function kept_as_is(first_value: number): number;

export function given(amount: number): number;

export function _leading(): number;

export function trailing_(): number;

export function two__words(): number;

export function größeÜber(): number;

export function sha256(): number;

/** A word that JavaScript reserves. */
declare function delete_(class_: number, in_: number, new_: number): number;

declare function typeof_(eval_: number, arguments_: number): number;

declare function new_(): number;

declare function await_(await_: boolean, yield_: boolean): boolean;

/** The name of a global that the glue uses. */
export function TypeError(object: string): string;

export function Float64Array(values: globalThis.Float64Array | readonly number[]): globalThis.Float64Array;

/** The names of helpers and of what wrappers declare. */
export function mustBe(wasm: number, memory: string, result: globalThis.Float64Array | readonly number[], mark: Uint8Array | Uint8ClampedArray, ptr1: string, len1: bigint, lowered: string | null | undefined, error: string): string;

export function bind(code: string, code0: string): string;

export function load(early: number): number;

export function wasm(exports: number, instance: number): number;

export function memory(): string;

export function decode(decoder: string): string;

/** A parameter that is no name. */
export function pattern(a: number, arg1: number, arg2: Uint32Array | readonly number[]): number;

export function secondArea(): number;

export function hidden(): string;

export namespace first {
  export function area(): number;
}

export namespace second {
  function delete_(value: number): number;

  export function constructor(): number;

  export namespace inner {
    export function area(): number;
  }

  export { delete_ as delete };
}

export { delete_ as delete, typeof_ as typeof, new_ as new, await_ as await };

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
