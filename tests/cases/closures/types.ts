import { Counter, Watch, mapped, runCallback, sorted, total, until } from "./pkg/index.js";

export const numbers: Float64Array = total([1]);
export const texts: string[] = until(["a"], "b");
export const [sortedTexts, array]: [string[], unknown] = sorted(["a"], [1]);
export const sum: number = mapped([1])[1] + runCallback((n) => n, 1) + new Counter("x").count;
export const fired: boolean = new Watch(new EventTarget()).fire("x");
// @ts-expect-error not a target of events
new Watch({});
// @ts-expect-error it can only be read
new Counter("x").count = 1;
