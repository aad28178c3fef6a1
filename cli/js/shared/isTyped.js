import { mustBe } from "./mustBe.js";

/**
 * @param {string} where
 * @param {string} type
 * @param {any} value
 * @param {boolean} [mutable]
 */
export function isTyped(where, type, value, mutable) {
  const tag = ArrayBuffer.isView(value) ? /** @type {any} */ (value)[Symbol.toStringTag] : Array.isArray(value) && "Array";
  if (tag === "Array" && !mutable) return false;
  if (tag !== type && tag !== type.replace("t8", "t8Clamped")) {
    const expected = `${type[0] === "I" ? "an" : "a"} ${type}${mutable ? "" : " or an array"}`;
    mustBe(where, expected, tag || value, tag && TypeError);
  }
  return true;
}
