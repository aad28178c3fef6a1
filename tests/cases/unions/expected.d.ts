// minibind 0.1.0

/** What can be drawn. */
export type Shape =
  /** Round. */
  | { type: "Circle"; radius: number }
  | { type: "Label"; textValue: string; at?: number }
  | { type: "Named"; value: string }
  | { type: "Point"; value: [number, number] }
  | { type: "Mixed"; value: [number, string, boolean | undefined] }
  | { type: "Maybe"; value?: number }
  | { type: "Bytes"; value: Uint8Array }
  | { type: "Pair"; value: [number, number] }
  | { type: "Group"; value: Shape[] }
  | { type: "Not"; value: Shape }
  | { type: "Table"; value: Map<string, Shape> }
  | { type: "Empty" }
  | { type: "NoFields" }
  | { type: "NoValues" };

export const Shape: {
  /** Its size. */
  area(self: Shape): number;
  wrapped(self: Shape, times: number): Shape;
  unit(): Shape;
  sameAs(self: Shape, other: Shape): boolean;
};

/** Other names. */
export type Event =
  | { kind: "key-down"; keyCode: number }
  | { kind: "mouse-at"; data: [number, number] }
  | { kind: "text"; data: string }
  | { kind: "the end" }
  | { kind: "renamed"; new: string };

/** A value of JavaScript inside. */
export type Holder =
  | { type: "Value"; value: any }
  | { type: "Field"; value: any };

export function same(shape: Shape): Shape;

export function show(shape: Shape): string;

export function maybe(shape?: Shape | null): Shape | undefined;

export function shapes(shapes: Iterable<Shape> & object): Shape[];

/** @throws what the Rust function returns as an error */
export function checked(shape: Shape): Shape;

export function sameEvent(event: Event): Event;

export function sameHolder(holder: Holder): Holder;

export namespace math {
  /** An expression. */
  export type Expression =
    | { type: "Number"; value: number }
    | { type: "Neg"; value: math.Expression }
    | { type: "Add"; value: [math.Expression, math.Expression] }
    | { type: "Call"; name: string; arguments: math.Expression[] };

  export const Expression: {
    /** @throws what the Rust function returns as an error */
    eval(self: math.Expression): number;
    simplify(self: math.Expression): math.Expression;
  };
}

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
