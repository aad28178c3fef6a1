import { byteLength, fixed, greet, join, sameArc, sameBox, sameCow, sameRc, sameRefString, sameString } from "./pkg/index.js";

export const texts: string[] = [greet("a"), fixed(1), sameArc("a"), sameBox("a"), sameCow("a"), sameRc("a"), sameRefString("a"), sameString("a")];
export const joined: string = join("a", "b", "c", "d", "e", "f");
export const length: number = byteLength("a");
// @ts-expect-error a number is no string
greet(1);
// @ts-expect-error undefined is no string
greet(undefined);
// @ts-expect-error arrays of strings are no strings
greet(["a"]);
