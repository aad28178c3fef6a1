import { check, failWithBox, parse, sameI64, sameOption, sameString, sameVec, throwText } from "./pkg/index.js";

export const number: number = parse("1") + failWithBox("1");
export const text: string = sameString("a", false);
export const list: Float64Array = sameVec([1], false);
export const big: bigint = sameI64(1n, true);
export const none: void = check(false);
export const some: number | undefined = sameOption(null, true);
export const any: any = throwText();
// @ts-expect-error the value may be missing
export const wrong: number = sameOption(1, false);
