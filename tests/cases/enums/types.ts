import { Direction, Kebab, Level, Only, ScreamingSnake, failing, http, levels, maybe, nested, numberOf, only, same, sameKebab, sameLevel, sameScreamingSnake } from "./pkg/index.js";

const direction: Direction = same("North");
export const text: "North" | "East" | "South" | "West" = Direction.opposite(Direction.North);
export const some: Direction | undefined = maybe(null) ?? maybe() ?? failing(Level.Low);
export const kebab: "top-left" | "in-the-dark" | "version2" | "the Middle!" = sameKebab(Kebab.InTheDark);
export const screaming: ScreamingSnake = sameScreamingSnake("TOP_LEFT");
export const level: Level = sameLevel(Level.High);
export const number: number | undefined = numberOf(level);
export const name: string = Level[level];
export const list: Level[] = levels([Level.Low]);
export const up: Level | undefined = Level.up(Level.Hidden);
export const status: http.Status = http.status(http.isGood(http.Status.Ok));
export const me: "Me" = only(Only.Me);
export const all: [Direction[], Map<Direction, (Direction | undefined)[]>, [Direction, Direction[]]] = nested([direction], new Map(), ["East", ["South", "West"]]);
export const turned: Direction = Direction.turned("North", 1);

// @ts-expect-error none of the values
same("Up");
// @ts-expect-error the value, not the name
sameKebab("TopLeft");
// @ts-expect-error none of the numbers
sameLevel(3);
// @ts-expect-error the values are fixed
Direction.North = "North";
// @ts-expect-error it may be missing
export const wrong: Direction = maybe();
