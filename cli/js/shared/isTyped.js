// Whether numbers are a typed array of the type, or a plain one; anything else is refused.

import { mustBe } from "./mustBe.js";
import { typedName } from "./typed.js";

/**
 * @param {string} where
 * @param {string} type
 * @param {any} value
 * @param {boolean} [mutable]
 */
export function isTyped(where, type, value, mutable) {
  const name = typedName.call(value) ?? (Array.isArray(value) ? "Array" : ArrayBuffer.isView(value) && "DataView");
  if (name === "Array" && !mutable) return false;
  if (name !== type && name !== type.replace("t8", "t8Clamped")) {
    mustBe(where, `${type[0] === "I" ? "an" : "a"} ${type}${mutable ? "" : " or an array"}`, name || value, name && TypeError);
  }
  return true;
}
