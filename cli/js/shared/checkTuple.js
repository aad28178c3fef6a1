import { mustBe } from "./mustBe.js";

/**
 * Refuses what is no array of this length.
 * @param {string} where
 * @param {any} value
 * @param {number} length
 */
export function checkTuple(where, value, length) {
  if (!Array.isArray(value)) mustBe(where, "an array", value);
  checkLength(where, value.length, length);
}

/**
 * @param {string} where
 * @param {number} found
 * @param {number} length
 */
export function checkLength(where, found, length) {
  if (found !== length) mustBe(where, `of length ${length}`, found, TypeError);
}
