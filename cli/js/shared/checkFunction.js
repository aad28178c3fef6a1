import { mustBe } from "./mustBe.js";

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkFunction(where, value) {
  if (typeof value !== "function") mustBe(where, "a function", value);
}
