// Where the arrays of `allocate` are. `insideAt` points to so many bytes of an array over the memory, when one
// block has them all, and gives their address; 0 for others.

import { typedOffset } from "../shared/typed.js";
import { ARENA } from "./layout.js";
import { point } from "./place.js";

/** @typedef {{ Type: any, ptr: number, length: number, size: number }} Region */

/**
 * The arrays of `allocate` that are not released.
 * @type {Set<Region>}
 */
export const regions = new Set();

/**
 * @param {any} array
 * @param {number} bytes
 */
export function insideAt(array, bytes) {
  const start = typedOffset.call(array);
  for (const { ptr, size } of regions) {
    if (ptr <= start && start + bytes <= ptr + size) {
      point(start);
      return start;
    }
  }
  return 0;
}

/**
 * Whether an argument was passed where it is. What fits a slot of the argument stack never is.
 * @param {any} array
 * @param {number} ptr
 * @param {number} bytes
 */
export function isInPlace(array, ptr, bytes) {
  return (ptr < ARENA || ptr >= ARENA + 16384) && insideAt(array, bytes) === ptr;
}
