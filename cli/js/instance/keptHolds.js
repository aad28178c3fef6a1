// Objects that stay borrowed after the call has returned: until a promise settles or an iterator ends.

import { endHold, holds } from "./holds.js";

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
  kept.splice(0).forEach(endHold);
}
