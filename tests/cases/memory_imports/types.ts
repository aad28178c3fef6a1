import { callLent, keep, object, returned, several } from "./pkg/index.js";

export const length: number = callLent((text, value) => text + String(value), {});
export const name: string = object(1).name;
export const run: () => any = returned(1);
export const texts: string[] = several(1).map((one) => one("x"));
// @ts-expect-error not a function
keep(1);
