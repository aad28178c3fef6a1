// Blocks from the module's allocator.

import { mustBe } from "../shared/mustBe.js";
import { refreshViews, u8 } from "./views.js";
import { $allocate, $free } from "./wasm.js";

/**
 * @param {string} where
 * @param {number} size
 * @param {number} [align]
 */
export function takeBlock(where, size, align = 8) {
  const address = size < 2 ** 31 ? $allocate(size, align) >>> 0 : 0;
  if (address === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
  if (u8.length === 0) refreshViews();
  return address;
}

/**
 * @param {number} ptr
 * @param {number} size
 */
export function giveBlock(ptr, size) {
  $free(ptr, size, 8);
}
