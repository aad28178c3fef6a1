import { borrowed, large, reverse } from "./pkg/index.js";

export const array: Float64Array = large(new Float64Array(200));
export const any: any = borrowed("", [], 1);
export const none: void = reverse(new Uint8Array(1));
// @ts-expect-error a plain array cannot be written back to
reverse([1]);
