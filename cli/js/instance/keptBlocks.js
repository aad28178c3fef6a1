// Memory of arguments that stays after the call has returned: until a promise settles or an iterator ends.

import { mustBe } from "../shared/mustBe.js";
import { refreshViews, u8 } from "./views.js";
import { $allocate, $free } from "./wasm.js";

/**
 * @typedef {Set<{ ptr: number, size: number }>} KeptBlocks
 */

/**
 * @param {string} where
 * @param {KeptBlocks} kept
 * @param {number} size
 */
export function keepBlock(where, kept, size) {
  const ptr = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
  if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
  if (u8.length === 0) refreshViews();
  kept.add({ ptr, size });
  return ptr;
}

/**
 * @param {KeptBlocks} kept
 */
export function freeBlocks(kept) {
  for (const { ptr, size } of kept) $free(ptr, size, 8);
  kept.clear();
}
