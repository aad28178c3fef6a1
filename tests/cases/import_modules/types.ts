import { paths, tools } from "./pkg/index.js";

export const all: string[] = [...paths("a", "b"), ...tools("c")];
// @ts-expect-error one is missing
paths("a");
