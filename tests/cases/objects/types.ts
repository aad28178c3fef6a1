import { all, checked, count, geo, maybe, maybeWidth, same, sameMissing, sameNumbers, sameRaw, sameTree } from "./pkg/index.js";
import type { Missing, Numbers, RawData, Style, Tree } from "./pkg/index.js";

const style: Style = same({ lineWidth: 1, dashes: Float32Array.of(1), class: "c" });
export const color: string | undefined = style.color;
export const dashes: Float32Array = style.dashes;
export const some: Style | undefined = maybe(null) ?? maybe() ?? checked(style);
export const list: Style[] = all(new Set([style]));
export const width: number | undefined = maybeWidth(style);
export const missing: Missing = sameMissing({ last: 1, unit: undefined });
export const twice: number | null | undefined = missing.twice;
export const tree: Tree = sameTree({ label: "", style, children: [], byName: new Map() });
export const parent: Tree | undefined = tree.parent;
export const nodes: number = count(tree);
export const raw: RawData = sameRaw({ first_name: "a", type: 1, lastName: "b", _hidden: 2 });
export const spot: { x: number; y: number } = geo.Spot.flip(geo.Spot.new(1, 2));
export const big = (numbers: Numbers): bigint => sameNumbers(numbers).i + numbers.l;

// @ts-expect-error a field is missing
same({ lineWidth: 1, dashes: Float32Array.of(1) });
// @ts-expect-error a field of another type
same({ lineWidth: "1", dashes: Float32Array.of(1), class: "c" });
// @ts-expect-error Rust's name is not the name
style.line_width;
// @ts-expect-error a bigint is no number
export const wrong: number = sameNumbers({} as Numbers).i;
// @ts-expect-error it may be missing
export const sure: string = style.color;
