import { typedBuffer, typedOffset } from "../shared/typed.js";
import { ARENA } from "./layout.js";
import { memory } from "./wasm.js";

/** @typedef {{ Type: any, ptr: number, length: number, size: number }} Region */

/**
 * Where the arrays of `allocate` are that are not released.
 * @type {Set<Region>}
 */
export const regions = new Set();

/**
 * The address of so many bytes of a typed array in a block that was allocated for it; 0 for others.
 * @param {any} array
 * @param {number} bytes
 */
export function insideAt(array, bytes) {
  if (typedBuffer.call(array) === memory.buffer) {
    const start = typedOffset.call(array);
    for (const { ptr, size } of regions) {
      if (ptr <= start && start + bytes <= ptr + size) return start;
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
