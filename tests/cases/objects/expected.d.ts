// minibind 0.1.0

/** How to draw. */
export interface Style {
  /** In pixels. */
  lineWidth: number;
  color?: string;
  dashes: Float32Array;
  class: string;
}

/** One of each kind of number. */
export interface Numbers {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
  g: number;
  h: number;
  i: bigint;
  j: bigint;
  k: bigint;
  l: bigint;
  m: number;
  n: number;
  o: boolean;
  p: string;
  q: number;
  r: number;
}

/** Every way to be missing. */
export interface Missing {
  number?: number;
  text?: string;
  list?: (boolean | undefined)[];
  twice?: number | null;
  nothing?: null;
  value?: any;
  unit: undefined;
  last: number;
}

/** Objects in objects. */
export interface Tree {
  label: string;
  style: Style;
  children: Tree[];
  byName: Map<string, Tree>;
  parent?: Tree;
}

export interface Empty {
}

/** Rust's names. */
export interface RawData {
  first_name: string;
  type: number;
  lastName: string;
  _hidden: number;
}

/** Names that mean something in JavaScript. */
export interface Odd {
  constructor: number;
  toString: number;
  default: number;
  length: number;
}

export function same(style: Style): Style;

export function describe(style: Style): string;

export function widen(style: Style, by: number): Style;

export function maybe(style?: Style | null): Style | undefined;

export function maybeWidth(style?: Style | null): number | undefined;

/** @throws what the Rust function returns as an error */
export function checked(style: Style): Style;

export function all(styles: Iterable<Style> & object): Style[];

export function sameNumbers(numbers: Numbers): Numbers;

export function sameMissing(missing: Missing): Missing;

export function sameTree(tree: Tree): Tree;

export function count(tree: Tree): number;

export function sameEmpty(empty: Empty): Empty;

export function sameRaw(raw: RawData): RawData;

export function sameOdd(odd: Odd): Odd;

export namespace geo {
  /** With a namespace, and functions. */
  export interface Spot {
    x: number;
    y: number;
  }

  export const Spot: {
    "new"(x: number, y: number): geo.Spot;
    distance(self: geo.Spot, other: geo.Spot): number;
    flip(self: geo.Spot): geo.Spot;
  };
}

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
