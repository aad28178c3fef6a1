// minibind 0.1.0
/// <reference lib="esnext.disposable" />

export type Direction = "North" | "South";

export const Direction: {
  readonly North: "North";
  readonly South: "South";
};

export type Shape =
  | { type: "Dot" }
  | { type: "Circle"; radius: number };

export class Point {
  #private;
  constructor(x: number);
  x: number;
  /** It has a copy of the object. */
  mover(): (arg0: number) => Point;
  intoFunction(): () => number;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export function live(): number;

export function sameI8(): (arg0: number) => number;

export function sameU32(): (arg0: number) => number;

export function sameF32(): (arg0: number) => number;

export function sameF64(): (arg0: number) => number;

export function sameI64(): (arg0: bigint) => bigint;

export function sameU128(): (arg0: bigint) => bigint;

export function sameBool(): (arg0: boolean) => boolean;

export function sameChar(): (arg0: string) => string;

export function sameUnit(): (arg0: undefined) => void;

export function sameString(): (arg0: string) => string;

export function sameBytes(): (arg0: Uint8Array | Uint8ClampedArray | readonly number[]) => Uint8Array;

export function sameArray(): (arg0: Int16Array | readonly number[]) => Int16Array;

export function sameOptionU32(): (arg0?: number | null) => number | undefined;

export function sameOptionI64(): (arg0?: bigint | null) => bigint | undefined;

export function sameOptionString(): (arg0?: string | null) => string | undefined;

export function sameValue(): (arg0: any) => any;

export function sameList(): (arg0: Iterable<string> & object) => string[];

export function sameTuple(): (arg0: readonly [number, string | null | undefined]) => [number, string | undefined];

export function sameMap(): (arg0: ReadonlyMap<string, number> | { readonly [key: string]: number }) => Map<string, number>;

export function sameDirection(): (arg0: Direction) => Direction;

export function sameShape(): (arg0: Shape) => Shape;

export function samePoint(): (arg0: Point) => Point;

export function sameFunction(): (arg0: (arg0: number) => number) => (arg0: number) => number;

export function adder(by: number): (arg0: number) => number;

export function counter(): () => number;

export function boxedCounter(step: number): (arg0?: number | null) => number;

export function maybe(wanted: boolean): ((arg0: string) => string) | undefined;

/** @throws what the Rust function returns as an error */
export function checked(divisor: number): (arg0: number) => number;

/** @throws what the Rust function returns as an error */
export function checkedBox(name: string): (() => string) | undefined;

export function functions(): Map<string, (arg0: number) => number>;

export function list(count: number): (() => number)[];

export function pair(): [(arg0: string) => number, ((arg0: Float64Array | readonly number[]) => number) | undefined];

export function machine(name: string, canStop: boolean): [string, (arg0: number) => number, (() => void) | undefined];

export function functionsOfFunctions(): (arg0: number) => (arg0: number) => (arg0: number) => number;

export function lent(): (arg0: string, arg1: Point, arg2: Uint8Array | Uint8ClampedArray | readonly number[]) => string;

export function lentValues(): (arg0: any, arg1: number) => any;

export function fails(): (arg0: number) => string;

export function failsWith(): (arg0: any) => void;

export function failsWithError(): () => number | undefined;

export function eight(): (arg0: number, arg1: bigint, arg2: number, arg3: boolean, arg4: string, arg5: string, arg6: Float32Array | readonly number[], arg7: Shape) => string;

export function compose(all: Iterable<(arg0: number) => number> & object): (arg0: number) => number;

export function sortedBy(key: (arg0: string) => number): (arg0: Iterable<string> & object) => string[];

export function table(names: ReadonlyMap<string, number> | { readonly [key: string]: number }): (arg0: string) => number | undefined;

export function panics(): (arg0: number) => number;

export function parser(radix: number): (arg0: string, arg1?: number | null) => number;

export function reader(text: string): (() => string) | undefined;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
