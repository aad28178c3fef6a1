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

/**
 * The elements of an array. To read them may run any code, so that comes first. A sparse array can have
 * more of them than there is memory for.
 * @param {string} where
 * @param {any[]} array
 */
export function elementsOf(where, array) {
  return array.length < 2 ** 26 ? [...array] : mustBe(where, "small enough for memory", `${array.length} elements`, RangeError);
}
