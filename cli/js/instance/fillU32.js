import { notInteger } from "../shared/notInteger.js";
import { U32_HIGH, U32_LOW } from "./number.js";
import { refreshViews, u32 } from "./views.js";

/**
 * Writes an array of integers.
 * @param {string} where
 * @param {any[]} numbers
 * @param {number} start
 * @param {number} length
 */
export function fillU32(where, numbers, start, length) {
  for (let index = 0; index < length; index++) {
    const number = numbers[index];
    if (u32.length === 0) refreshViews();
    if (typeof number !== "number" || (u32[start + index] = number) !== u32[start + index]) {
      notInteger(`${where}[${index}]`, U32_LOW, U32_HIGH, number);
    }
  }
}
