import { mustBe } from "./mustBe.js";

/**
 * @param {string} where
 * @param {string} type
 * @param {any} value
 */
export function isTyped(where, type, value) {
  const tag = Array.isArray(value) || (ArrayBuffer.isView(value) && /** @type {any} */ (value)[Symbol.toStringTag]);
  if (tag !== true && tag !== type && tag !== type.replace("t8", "t8Clamped")) mustBe(where, `a ${type} or an array`, value);
  return tag !== true;
}
