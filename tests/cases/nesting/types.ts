import { Token, checked, echo, everything, maybe, rows, sum, tokens, tower } from "./pkg/index.js";
import type { Color, Everything, Shape, Style } from "./pkg/index.js";

const style: Style = { color: "red", weights: Float32Array.of(1, 2, 3), id: 1n };
export const shape: Shape = { type: "Styled", value: [style, undefined] };
export const deep: ([string, Map<number, Shape>] | undefined)[] = echo([["a", new Map([[1, shape]])], null, undefined]);
export const some: ([string, Map<number, Shape>] | undefined)[] | undefined = maybe() ?? maybe(deep) ?? checked(deep);
export const all = (value: Everything): Token | undefined => everything(value).tokens[0];
export const color = (value: Everything): [1 | 10, Shape | undefined] | undefined => value.byColor.get("red");
export const classes: Map<string, [Token, Token | undefined][]> = tokens(1);
export const total: number = sum({ a: [[new Token(1), null]] }) + sum(classes);
export const high: ([number, Set<[Color, Uint16Array]>[]] | undefined)[] = tower([null, [1, [new Set([["red", [1]]])]]]);
export const last: [number, number | undefined][] = rows([[1, null, "", [1], [1, 2, 3], 1n, [1], shape, "c", true, 1, [1, null]]]).map((row) => row[11]);

// @ts-expect-error an entry is a pair
echo([["a"]]);
// @ts-expect-error the shape is none
echo([["a", new Map([[1, { type: "Square" }]])]]);
// @ts-expect-error a plain object has string keys
echo([["a", { 1: shape }]]);
// @ts-expect-error an entry may be missing
export const sure: [string, Map<number, Shape>] = deep[0];
