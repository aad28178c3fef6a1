import { Point, adder, boxedCounter, checked, compose, eight, fails, functions, functionsOfFunctions, lent, machine, maybe, pair, sameFunction, sortedBy } from "./pkg/index.js";

export const add: (n: number) => number = adder(1);
export const numbers: number[] = [boxedCounter(1)(), boxedCounter(1)(null), checked(1)(2), functionsOfFunctions()(1)(2)(3), compose([add, Math.sin])(1), sameFunction()(add)(1)];
export const none: ((text: string) => string) | undefined = maybe(true);
export const all: Map<string, (n: number) => number> = functions();
export const text: string = fails()(1) + lent()("x", new Point(1), [1]) + eight()(1, 1n, 1, true, "c", "s", [1], { type: "Dot" });
export const texts: string[] = sortedBy((item: string) => item.length)(["a"]);
export const length: number = pair()[0]("x");
export const moved: Point = new Point(1).mover()(2);
machine("x", true)[2]?.();
// @ts-expect-error it takes a number
add("1");
// @ts-expect-error there may be none
maybe(true)("x");
// @ts-expect-error it may have none
machine("x", true)[2]();
