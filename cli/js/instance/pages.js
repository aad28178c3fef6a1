// Blocks of pages of their own, for a module that has no allocator.

import { tooLarge } from "../shared/tooLarge.js";
import { memory } from "./wasm.js";

/**
 * Blocks to use again: those at index n have 2 ** n pages.
 * @type {number[][]}
 */
const spare = [];

/**
 * The index of the blocks that hold so many bytes.
 * @param {number} size
 */
function order(size) {
  return Math.max(0, Math.ceil(Math.log2(size / 65536)));
}

/**
 * Takes a block of pages.
 * @param {string} where
 * @param {number} size
 */
export function reserve(where, size) {
  try {
    return spare[order(size)]?.pop() ?? memory.grow(2 ** order(size)) * 65536;
  } catch {
    tooLarge(where, size);
  }
}

/**
 * Keeps a block for the next one who needs its size.
 * @param {number} ptr
 * @param {number} size
 */
export function discard(ptr, size) {
  (spare[order(size)] ??= []).push(ptr);
}
