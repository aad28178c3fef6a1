import { arrays, promises } from "./pkg/index.js";

arrays();
export const settled: Promise<void> = promises();
// @ts-expect-error it takes nothing
arrays(1);
