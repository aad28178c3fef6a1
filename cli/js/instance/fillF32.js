import { mustBe } from "../shared/mustBe.js";
import { f32, refreshViews } from "./views.js";

/**
 * Writes an array of numbers.
 * @param {string} where
 * @param {any[]} numbers
 * @param {number} start
 * @param {number} length
 */
export function fillF32(where, numbers, start, length) {
  for (let index = 0; index < length; index++) {
    const number = numbers[index];
    if (typeof number !== "number") mustBe(`${where}[${index}]`, "a number", number);
    if (f32.length === 0) refreshViews();
    f32[start + index] = number;
  }
}
