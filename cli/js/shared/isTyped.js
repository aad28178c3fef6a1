// Whether numbers are a typed array of the type, or a plain one; anything else is refused.

import { mustBe } from "./mustBe.js";
import { typedName } from "./typed.js";

/**
 * @param {string} where
 * @param {string} expected
 * @param {any} value
 * @param {boolean} [mutable]
 */
export function isTyped(where, expected, value, mutable) {
  const name = typedName.call(value) ?? (Array.isArray(value) ? "Array" : ArrayBuffer.isView(value) && "DataView");
  if (name === "Array" && !mutable) return false;
  if (!expected.endsWith(` ${name}`.replace("Clamped", ""))) {
    mustBe(where, mutable ? expected : `${expected} or an array`, name || value, name && TypeError);
  }
  return true;
}
