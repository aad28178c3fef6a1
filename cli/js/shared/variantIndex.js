import { mustBe } from "./mustBe.js";

/**
 * Which of these values it is.
 * @param {string} where
 * @param {readonly unknown[]} values
 * @param {unknown} value
 */
export function variantIndex(where, values, value) {
  const index = values.indexOf(value);
  if (index < 0) {
    const expected = values.map((value) => JSON.stringify(value)).join(" or ");
    mustBe(where, expected, typeof value === "string" ? JSON.stringify(value) : value, typeof value === "string" || typeof value === "number" ? TypeError : undefined);
  }
  return index;
}
