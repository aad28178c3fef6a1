// minibind 0.1.0

/** Where to go. */
export type Direction = "North" | "East" | "South" | "West";

export const Direction: {
  /** Up. */
  readonly North: "North";
  readonly East: "East";
  readonly South: "South";
  readonly West: "West";
  /** To the other side. */
  opposite(self: Direction): Direction;
  isVertical(self: Direction): boolean;
  turned(self: Direction, quarters: number, back?: boolean | null): Direction;
  all(): Direction[];
  /** @throws what the Rust function returns as an error */
  parse(text: string): Direction;
};

export type Kebab = "top-left" | "in-the-dark" | "version2" | "the Middle!";

export const Kebab: {
  readonly TopLeft: "top-left";
  readonly InTheDark: "in-the-dark";
  readonly Version2: "version2";
  readonly Middle: "the Middle!";
};

export type Snake = "top_left" | "in_the_dark" | "version2" | "the Middle!";

export const Snake: {
  readonly TopLeft: "top_left";
  readonly InTheDark: "in_the_dark";
  readonly Version2: "version2";
  readonly Middle: "the Middle!";
};

export type Camel = "topLeft" | "inTheDark" | "version2" | "the Middle!";

export const Camel: {
  readonly TopLeft: "topLeft";
  readonly InTheDark: "inTheDark";
  readonly Version2: "version2";
  readonly Middle: "the Middle!";
};

export type Pascal = "TopLeft" | "InTheDark" | "Version2" | "the Middle!";

export const Pascal: {
  readonly TopLeft: "TopLeft";
  readonly InTheDark: "InTheDark";
  readonly Version2: "Version2";
  readonly Middle: "the Middle!";
};

export type Lower = "topleft" | "inthedark" | "version2" | "the Middle!";

export const Lower: {
  readonly TopLeft: "topleft";
  readonly InTheDark: "inthedark";
  readonly Version2: "version2";
  readonly Middle: "the Middle!";
};

export type Upper = "TOPLEFT" | "INTHEDARK" | "VERSION2" | "the Middle!";

export const Upper: {
  readonly TopLeft: "TOPLEFT";
  readonly InTheDark: "INTHEDARK";
  readonly Version2: "VERSION2";
  readonly Middle: "the Middle!";
};

export type ScreamingSnake = "TOP_LEFT" | "IN_THE_DARK" | "VERSION2" | "the Middle!";

export const ScreamingSnake: {
  readonly TopLeft: "TOP_LEFT";
  readonly InTheDark: "IN_THE_DARK";
  readonly Version2: "VERSION2";
  readonly Middle: "the Middle!";
};

export type ScreamingKebab = "TOP-LEFT" | "IN-THE-DARK" | "VERSION2" | "the Middle!";

export const ScreamingKebab: {
  readonly TopLeft: "TOP-LEFT";
  readonly InTheDark: "IN-THE-DARK";
  readonly Version2: "VERSION2";
  readonly Middle: "the Middle!";
};

/** A number each, with gaps. */
export enum Level {
  /** Below all. */
  Hidden = -5,
  Low = 1,
  Next = 2,
  High = 100,
  Largest = 2147483647,
}
export namespace Level {
  export function up(self: Level): Level | undefined;
}

/** One variant. */
export type Only = "Me";

export const Only: {
  readonly Me: "Me";
};

export function same(direction: Direction): Direction;

export function byReference(direction: Direction): string;

export function maybe(direction?: Direction | null): Direction | undefined;

export function nested(list: Iterable<Direction> & object, map: ReadonlyMap<Direction, Iterable<Direction | null | undefined> & object> | { readonly [key in Direction]?: Iterable<Direction | null | undefined> & object }, pair: readonly [Direction, Iterable<Direction> & object]): [Direction[], Map<Direction, (Direction | undefined)[]>, [Direction, Direction[]]];

export function borrowed(list: Iterable<Direction> & object): number;

export function sameKebab(value: Kebab): Kebab;

export function sameSnake(value: Snake): Snake;

export function sameCamel(value: Camel): Camel;

export function samePascal(value: Pascal): Pascal;

export function sameLower(value: Lower): Lower;

export function sameUpper(value: Upper): Upper;

export function sameScreamingSnake(value: ScreamingSnake): ScreamingSnake;

export function sameScreamingKebab(value: ScreamingKebab): ScreamingKebab;

export function sameLevel(level: Level): Level;

export function numberOf(level?: Level | null): number | undefined;

export function levels(levels: Iterable<Level> & object): Level[];

export function only(only: Only): Only;

/** @throws what the Rust function returns as an error */
export function failing(level: Level): Direction;

export namespace http {
  export enum Status {
    Ok = 200,
    NotFound = 404,
  }

  export function isGood(code: http.Status): boolean;

  export function status(good: boolean): http.Status;
}

/** Loads the module; resolves to its raw exports. Without a source it is the file beside this one. */
export default function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | PromiseLike<string | URL | Request | Response | BufferSource | WebAssembly.Module>): Promise<WebAssembly.Exports & { readonly memory: WebAssembly.Memory }>;

/** Makes the module ready at once, from its bytes or a compiled module. */
export function initSync(source: BufferSource | WebAssembly.Module): WebAssembly.Exports & { readonly memory: WebAssembly.Memory };
