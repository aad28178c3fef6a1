import { Item, call, fail, panicBefore, wait, waitFor } from "./pkg/index.js";

export const numbers: Promise<number>[] = [wait("a"), waitFor(Promise.resolve(1)), panicBefore(1), fail("a"), new Item(1).wait("a")];
export const none: Promise<void> = call(() => {});
// @ts-expect-error a promise gives a number
export const text: Promise<string> = wait("a");
