import { Account, caught, given, mixed, pass, throwFromRust } from "./pkg/index.js";

export const none: void = pass(1);
export const nothing: void = caught(undefined);
export const text: string = given("u32", () => 1);
export const seen: boolean[] = mixed(null, null);
export const number: number = throwFromRust("x") + new Account(1).look({});
// @ts-expect-error the kind is text
given(1, 2);
