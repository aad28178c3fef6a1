import { mustBe } from "./mustBe.js";

/**
 * Tells typed arrays of other realms from plain arrays, and refuses all else.
 * @param {string} where
 * @param {string} type
 * @param {any} numbers
 */
export function isTypedArray(where, type, numbers) {
  if (Array.isArray(numbers)) return false;
  const tag = ArrayBuffer.isView(numbers) ? /** @type {any} */ (numbers)[Symbol.toStringTag] : "";
  if (tag === type || (tag === "Uint8ClampedArray" && type === "Uint8Array")) return true;
  mustBe(where, `${type} or an array`, numbers);
}
