// Objects and handles that stay lent after the call has returned: until a promise settles or an iterator
// ends.

import { holds } from "./holds.js";
import { lentValues } from "./lentValues.js";
import { take } from "./values.js";

/**
 * Keeps what a call has borrowed.
 * @param {typeof holds} kept
 * @param {number} base
 */
export function keepHolds(kept, base) {
  kept.push(...holds.splice(base));
}

/**
 * @param {typeof holds} kept
 */
export function endKeptHolds(kept) {
  for (const { cell, change } of kept.splice(0)) if (typeof cell.state === "number") cell.state -= change;
}

/**
 * Keeps the handles that a call has lent.
 * @param {number[]} kept
 * @param {number} base
 */
export function keepLoans(kept, base) {
  kept.push(...lentValues.splice(base));
}

/**
 * @param {number[]} kept
 */
export function endKeptLoans(kept) {
  kept.splice(0).forEach(take);
}
