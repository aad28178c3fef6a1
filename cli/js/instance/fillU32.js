import { checkU32 } from "../shared/checks.js";
import { refreshViews, u32 } from "./views.js";

/**
 * @param {string} where
 * @param {any[]} numbers
 * @param {number} length
 * @param {number} start
 */
export function fillU32(where, numbers, length, start) {
  for (let index = 0; index < length; index++) {
    const number = numbers[index];
    // Reading an element may have run any code.
    if (u32.length === 0) refreshViews();
    if (typeof number !== "number" || (u32[start + index] = number) !== u32[start + index]) {
      checkU32(`${where}[${index}]`, number);
    }
  }
}
