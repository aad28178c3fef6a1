import { collected } from "./failure.js";

let refusedIndex = -1;

/**
 * Rust could not take the argument of this index.
 * @param {number} index
 */
export function refused(index) {
  refusedIndex = index;
}

/**
 * Throws when an argument of the call was refused.
 * @param {...string} places
 */
export function checkRefused(...places) {
  const argument = places[refusedIndex];
  refusedIndex = -1;
  if (argument) throw TypeError(`${argument} does not fit: ${collected()?.message}`);
}
