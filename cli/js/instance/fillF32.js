import { checkNumber } from "../shared/checks.js";
import { f32, refreshViews } from "./views.js";

/**
 * @param {string} where
 * @param {any[]} numbers
 * @param {number} length
 * @param {number} start
 */
export function fillF32(where, numbers, length, start) {
  for (let index = 0; index < length; index++) {
    const number = numbers[index];
    if (typeof number !== "number") checkNumber(`${where}[${index}]`, number);
    // Reading an element may have run any code.
    if (f32.length === 0) refreshViews();
    f32[start + index] = number;
  }
}
