import { mustBe } from "./mustBe.js";

/**
 * A number that is not zero.
 * @param {string} where
 * @param {any} value
 */
export function notZero(where, value) {
  if (value === 0 || value === 0n) mustBe(where, "other than zero", value, RangeError);
  return value;
}
