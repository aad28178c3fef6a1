import { mustBe } from "./mustBe.js";

/**
 * The entries of a map; of a plain object, too, where keys are text.
 * @param {string} where
 * @param {any} value
 * @param {boolean} plain
 * @returns {Iterable<[any, any]>}
 */
export function mapEntries(where, value, plain) {
  if (Object.prototype.toString.call(value) === "[object Map]") return value.entries();
  if (!plain || typeof value !== "object" || value === null || Symbol.iterator in value) {
    const list = Array.isArray(value);
    mustBe(where, plain ? "a Map or an object" : "a Map", list ? "an array" : value, list ? TypeError : undefined);
  }
  return Object.entries(value);
}
