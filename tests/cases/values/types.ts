import { forget, make, maybe, same } from "./pkg/index.js";

export const any: number = same("anything goes");
export const some: any = maybe() ?? make("x");
forget(1);
forget(undefined);
