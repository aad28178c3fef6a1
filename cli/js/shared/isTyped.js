import { mustBe } from "./mustBe.js";

/**
 * @param {string} where
 * @param {string} type
 * @param {any} value
 * @param {boolean} [mutable]
 */
export function isTyped(where, type, value, mutable) {
  if (!mutable && Array.isArray(value)) return false;
  const tag = ArrayBuffer.isView(value) && /** @type {any} */ (value)[Symbol.toStringTag];
  if (tag !== type && tag !== type.replace("t8", "t8Clamped")) {
    mustBe(where, `${type[0] === "I" ? "an" : "a"} ${type}${mutable ? "" : " or an array"}`, value);
  }
  return true;
}
