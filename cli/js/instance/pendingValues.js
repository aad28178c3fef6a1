// Handles in composite arguments, which Rust takes over when all arguments are good.

import { putWord } from "./stage.js";
import { hold, take } from "./values.js";

/** @type {number[]} */
export const pendingValues = [];

/**
 * @param {unknown} value
 */
export function putValue(value) {
  const handle = hold(value);
  pendingValues.push(handle);
  putWord(handle);
}

/**
 * The call is made: the handles are Rust's.
 * @param {number} base
 */
export function commitValues(base) {
  while (pendingValues.length > base) pendingValues.pop();
}

/**
 * Frees the handles of a call that was not made.
 * @param {number} base
 */
export function dropValues(base) {
  while (pendingValues.length > base) take(/** @type {number} */ (pendingValues.pop()));
}
