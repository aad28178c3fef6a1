// Blocks from the module's allocator.

import { tooLarge } from "../shared/tooLarge.js";
import { $allocate, $free } from "./wasm.js";

/**
 * Takes a block of memory.
 * @param {string} where
 * @param {number} size
 * @param {number} align
 */
export function reserve(where, size, align) {
  return $allocate(size, align) >>> 0 || tooLarge(where, size);
}

/**
 * Gives a block back.
 * @param {number} ptr
 * @param {number} size
 * @param {number} align
 */
export function discard(ptr, size, align) {
  $free(ptr, size, align);
}
