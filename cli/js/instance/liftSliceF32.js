import { F32_BYTES } from "./number.js";
import { RESULT } from "./layout.js";
import { f32, refreshViews, u32 } from "./views.js";

/**
 * A copy of the numbers that Rust has returned.
 * @param {number} length
 */
export function liftSliceF32(length) {
  if (f32.length === 0) refreshViews();
  const start = u32[RESULT / 4] / F32_BYTES;
  return f32.slice(start, start + (length >>> 0));
}
