import { F32_BYTES } from "./number.js";
import { f32, refreshViews } from "./views.js";

/**
 * A copy of numbers where Rust has them.
 * @param {number} ptr
 * @param {number} length
 */
export function copyAtF32(ptr, length) {
  if (f32.length === 0) refreshViews();
  const start = (ptr >>> 0) / F32_BYTES;
  return f32.slice(start, start + (length >>> 0));
}
