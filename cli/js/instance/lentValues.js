// Handles of what a call only borrows: they are free when it is over.

import { hold, take } from "./values.js";

/** @type {number[]} */
export const lentValues = [];

/**
 * A handle of a value until the call ends.
 * @param {unknown} value
 */
export function lendValue(value) {
  const handle = hold(value);
  lentValues.push(handle);
  return handle;
}

/**
 * The call is over.
 * @param {number} base
 */
export function endLoans(base) {
  while (lentValues.length > base) take(/** @type {number} */ (lentValues.pop()));
}
