import { mustBe } from "./mustBe.js";

/**
 * @param {string} where
 * @param {any} value
 */
export function checkAsyncIterable(where, value) {
  if (typeof (value?.[Symbol.asyncIterator] ?? value?.[Symbol.iterator]) !== "function") mustBe(where, "an asynchronous iterable", value);
}
