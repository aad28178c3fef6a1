import { Counter, bools, direction, level, numbers, shape } from "./pkg/index.js";

export const values: (string | number)[] = [direction("North"), level(1), new Counter(1).value, shape({ type: "Named", value: "" }).type];
export const name: string = numbers({ small: 1, flag: true, big: 1n, wide: 1n, float: 1, name: "" }).name;
// @ts-expect-error declarations are as strict as with checks
bools([1]);
