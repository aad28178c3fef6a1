import { mustBe } from "../shared/mustBe.js";
import { refuseDetached } from "../shared/refuseDetached.js";
import { F32_BYTES } from "./number.js";
import { ptr } from "./place.js";
import { f32 } from "./views.js";

/**
 * Writes numbers to where there is room for them. No other code runs: they are a typed array, or elements
 * that were read before.
 * @param {string} where
 * @param {any} numbers
 * @param {number} length
 * @param {boolean} typed
 */
export function copyF32(where, numbers, length, typed) {
  const target = f32;
  const start = ptr / F32_BYTES;
  if (length === 0) refuseDetached(where, numbers);
  if (typed && length > 8) return target.set(numbers, start);
  for (let index = 0; index < length; index++) {
    const number = numbers[index];
    if (typeof number !== "number") mustBe(`${where}[${index}]`, "a number", number);
    target[start + index] = number;
  }
}
