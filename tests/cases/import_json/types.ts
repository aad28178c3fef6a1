import { called, kept, map, returned } from "./pkg/index.js";

export const number: number | undefined = called((settings) => settings.maxDepth) ?? kept(() => ({ maxDepth: 1 }));
export const sum: bigint = map(["a"]);
export const texts: any = returned()({ maxDepth: 1 });
// @ts-expect-error not a function
called({});
