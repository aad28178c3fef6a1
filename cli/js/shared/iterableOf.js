import { mustBe } from "./mustBe.js";

/**
 * What can be iterated, but is no text.
 * @param {string} where
 * @param {any} value
 * @returns {Iterable<any>}
 */
export function iterableOf(where, value) {
  if (typeof value === "string" || typeof value?.[Symbol.iterator] !== "function") mustBe(where, "an array", value);
  return value;
}
