// minibind 0.1.0
/// <reference lib="esnext.disposable" />

/** A picture that counts itself. */
export class Sprite {
  #private;
  constructor(size: number);
  size: number;
  area(): number;
  grow(by: number): void;
  intoSize(): number;
  isLarger(other: Sprite): boolean;
  merge(other: Sprite): void;
  eat(other: Sprite): number;
  melt(other: Sprite): number;
  swap(other: Sprite): void;
  resize(options: Options): void;
  look(options: Options): number;
  /** @throws what the Rust function returns as an error */
  fail(message: string): number;
  boom(): void;
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

/** A plain object, whose properties may be getters. */
export interface Options {
  size: number;
}

/** Owns sprites. */
export class Canvas {
  #private;
  constructor(front?: Sprite | null);
  get front(): Sprite | undefined;
  set front(value: Sprite | null | undefined);
  take(sprite: Sprite): number;
  give(): Sprite | undefined;
  set only(value: Sprite);
  /** Frees the Rust object; it cannot be used any more. */
  free(): void;
  [Symbol.dispose](): void;
}

export interface Scene {
  main: Sprite;
  others: Sprite[];
  name?: string;
}

export type Layer =
  | { type: "One"; value: Sprite }
  | { type: "Two"; left: Sprite; right: Sprite };

/** How many sprites there are. */
export function live(): number;

export function take(sprite: Sprite): number;

export function takeText(sprite: Sprite, text: string, numbers: Float64Array | readonly number[]): number;

export function takeTwo(first: Sprite, second: Sprite): number;

export function takeAll(sprites: Iterable<Sprite> & object): number;

export function takeMaybe(sprite?: Sprite | null): number | undefined;

export function takeBoxed(sprite: Sprite): number;

export function takeTuple(pair: readonly [number, Sprite]): number;

export function takeFixed(sprites: Iterable<Sprite> & object): number;

export function takeMap(sprites: ReadonlyMap<string, Sprite> | { readonly [key: string]: Sprite }): number;

export function takeScene(scene: Scene): number;

export function takeLayer(layer: Layer): number;

export function scene(size: number): Scene;

export function lookAll(sprites: Iterable<Sprite> & object): number;

export function lookAndGrow(sprites: Iterable<Sprite> & object, sprite: Sprite): number;

export function growAndLook(sprite: Sprite, other?: Sprite | null): number;

export function takeAndLook(sprite: Sprite, other: Sprite): number;

export function lookWith(sprite: Sprite, options: Options): number;

export function growWith(sprite: Sprite, options: Options): number;

export function takeWith(sprite: Sprite, options: Options): number;

export function same(sprite: Sprite): Sprite;

/**
 * Fails with the sprite in its hands.
 *
 * @throws what the Rust function returns as an error
 */
export function takeAndFail(sprite: Sprite): number;

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
