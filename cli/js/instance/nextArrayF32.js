import { F32_BYTES } from "./number.js";
import { nextBytes } from "./next.js";
import { f32 } from "./views.js";

/**
 * @param {number} length
 */
export function nextArrayF32(length) {
  const start = nextBytes(length, F32_BYTES) / F32_BYTES;
  return f32.slice(start, start + length);
}
