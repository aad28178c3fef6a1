// Memory of arguments that stays after the call has returned: until a promise settles or an iterator ends.

import { mustBe } from "../shared/mustBe.js";
import { refreshViews, u8 } from "./views.js";
import { $allocate, $free } from "./wasm.js";

/**
 * @typedef {Set<{ address: number, size: number }>} KeptBlocks
 */

/**
 * @param {string} where
 * @param {KeptBlocks} kept
 * @param {number} size
 */
export function keepBlock(where, kept, size) {
  const address = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
  if (address === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
  if (u8.length === 0) refreshViews();
  kept.add({ address, size });
  return address;
}

/**
 * @param {KeptBlocks} kept
 */
export function freeBlocks(kept) {
  for (const { address, size } of kept) $free(address, size, 8);
  kept.clear();
}
