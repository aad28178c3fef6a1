import { Leaf, Owner, lists, maybeDirection, maybeLeaves, maybeMap, maybeSlices, maybeStyle, values } from "./pkg/index.js";
import type { Shape, Style } from "./pkg/index.js";

const owner = new Owner("a", [1]);
export const text: string = owner.text() + owner.ownedText() + owner.checkedText() + (owner.maybeText() ?? "");
export const arrays: (Float64Array | undefined)[] = [owner.numbers(), owner.view(), owner.ownedNumbers(), owner.maybeNumbers()];
export const bytes: Uint8Array = owner.bytes;
export const words: string[] = [...owner.words(), ...owner.wordList];
export const map: Map<number, string> = owner.map();
export const pair: [number, string] = owner.pair();
export const style: Style = owner.style();
export const some: Style | undefined = owner.maybeStyle();
export const shape: Shape = owner.shape();
export const direction: "North" | "South" = owner.direction();
export const leaves: (Leaf | undefined)[] = [owner.leaf(), owner.maybeLeaf(1), ...owner.leaves()];
export const counts: (number | undefined)[] = [maybeStyle(), maybeMap({ a: 1 }), maybeSlices(), maybeSlices(["a"], null), maybeLeaves()];
export const flag: boolean = maybeDirection() || lists([["a", null]], [[1, "a"]], ["a", "b"]) === "";
export const any: any[] = values([1]);

// @ts-expect-error it may be missing
export const wrong: string = owner.maybeText();
// @ts-expect-error it has no setter
owner.bytes = new Uint8Array(3);
// @ts-expect-error a list of objects of the class
maybeLeaves([{ size: 1 }]);
