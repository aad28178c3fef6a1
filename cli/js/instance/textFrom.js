// Text where Rust has it: UTF-16 units, where their count is below zero, else UTF-8.

import { decode } from "./decode.js";
import { liftUnits } from "./liftUnits.js";
import { refreshViews, u16 } from "./views.js";

/**
 * @param {number} ptr
 * @param {number} length
 */
export function textFrom(ptr, length) {
  if (length >= 0) return decode(ptr, length);
  if (u16.length === 0) refreshViews();
  return liftUnits(ptr >>> 1, ~length);
}
