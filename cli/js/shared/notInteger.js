import { mustBe } from "./mustBe.js";

/**
 * Refuses what is no integer of the range.
 * @param {string} where
 * @param {number} low
 * @param {number} high
 * @param {unknown} value
 * @returns {never}
 */
export function notInteger(where, low, high, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  throw new RangeError(`${where} must be an integer from ${low} to ${high}, got ${value}`);
}
