import { F32_BYTES } from "./number.js";
import { TEXT } from "./layout.js";
import { f32, refreshViews } from "./views.js";

/**
 * A copy of the numbers in the fixed area.
 * @param {number} length
 */
export function liftShortF32(length) {
  if (f32.length === 0) refreshViews();
  const area = f32;
  const start = TEXT / F32_BYTES;
  if (length > 8) return area.slice(start, start + length);
  const numbers = new Float32Array(length);
  for (let index = 0; index < length; index++) numbers[index] = area[start + index];
  return numbers;
}
