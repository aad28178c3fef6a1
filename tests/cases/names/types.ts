import * as pkg from "./pkg/index.js";
import { _leading, delete as remove, first, given, kept_as_is, mustBe, second, severalWordsHere, typeof as kind } from "./pkg/index.js";

export const numbers: number[] = [_leading(), remove(1, 2, 3), first.area(), given(1), kept_as_is(1), second.inner.area(), severalWordsHere(1, 2), kind(1, 2), pkg.new(), pkg.delete(1, 2, 3), second.delete(1)];
export const text: string = mustBe(1, "", [1], new Uint8Array(1), "c", 1n, null, "e");
// @ts-expect-error the Rust name is gone
pkg.several_words_here(1, 2);
// @ts-expect-error it lives in a namespace
pkg.area();
