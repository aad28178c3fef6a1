import { mustBe } from "./mustBe.js";

/**
 * Refuses what has no properties to read.
 * @param {string} where
 * @param {unknown} value
 */
export function checkObject(where, value) {
  if (typeof value !== "object" || value === null) mustBe(where, "an object", value);
}
