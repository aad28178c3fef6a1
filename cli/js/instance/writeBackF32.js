import { typedLength } from "../shared/typed.js";
import { F32_BYTES } from "./number.js";
import { f32, refreshViews } from "./views.js";

/**
 * Writes the numbers of a copy to where Rust has them. A copy that was transferred has none left.
 * @param {any} numbers
 * @param {number} ptr
 */
export function writeBackF32(numbers, ptr) {
  if (f32.length === 0) refreshViews();
  if (typedLength.call(numbers) > 0) f32.set(numbers, (ptr >>> 0) / F32_BYTES);
}
