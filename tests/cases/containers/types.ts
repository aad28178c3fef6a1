import * as pkg from "./pkg/index.js";

export const strings: string[] = pkg.strings(new Set(["a"]));
export const flags: boolean[] = pkg.bools([true]);
export const options: (string | undefined)[] = pkg.options(["a", null, undefined]);
export const deque: string[] = pkg.deque(["a"]);
export const numbers: Uint16Array = pkg.numberDeque([1]);
export const fixed: string[] = pkg.fixed(["a", "b", "c"]);
export const wide: bigint[] = pkg.wide([1n]);
export const map: Map<string, number> = pkg.hashMap({ a: 1 });
export const tree: Map<number, string> = pkg.treeMap(new Map([[1, "a"]]));
export const set: Set<string> = pkg.hashSet(["a"]);
export const twice: number | null | undefined = pkg.twice(null);
export const nothing: null | undefined = pkg.maybeNothing(null);
export const none: void = pkg.nothing(undefined);
export const boxed: string[] = pkg.inBox(["a"]);
export const shared: Map<string, number> = pkg.inRc(new Map());
export const pair: [number, boolean] = pkg.inArc([1, true]);
export const rows: Float64Array[] = pkg.rows([[1], new Float64Array(1)]);
export const named: [string, Uint8Array] = pkg.namedBytes(["a", [1]]);
export const matrix: Float32Array[] = pkg.matrix([[1, 2], [3, 4], [5, 6]]);
export const bytes: Map<string, BigUint64Array> = pkg.byName({ a: [1n] });
export const any: any[] = pkg.values([1, "a", {}]);
export const single: [string] = pkg.tuple1(["a"]);
export const twelve: [number, number, number, number, number, number, number, number, number, number, number, string] = pkg.tuple12([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, "12"]);
export const text: string = pkg.join(["a"]) + pkg.joinOwned(new Set(["a"])) + pkg.joinAll("+", "a", "b");
export const sum: number = pkg.total([[1], new Float64Array(1)]) + pkg.countTrue([true]);
export const readonly: string[] = pkg.strings(["a"] as readonly string[]);
export const maybe: boolean[] | undefined = pkg.maybeList() ?? pkg.maybeList(null);

// @ts-expect-error text is no list
pkg.strings("ab");
// @ts-expect-error an element of another type
pkg.strings([1]);
// @ts-expect-error a tuple has its length
pkg.tuple2([1]);
// @ts-expect-error a plain object has string keys
pkg.treeMap({ 1: "a" });
// @ts-expect-error an element may be missing
export const sure: string[] = pkg.options(["a"]);
// @ts-expect-error numbers are no bigints
pkg.wide([1]);
