import { $free } from "./wasm.js";

/**
 * Blocks of owned arguments, until Rust takes them: address, size, alignment.
 * @type {[number, number, number][]}
 */
export const spills = [];

/**
 * Frees the blocks of a call that was not made.
 * @param {number} mark
 */
export function unspill(mark) {
  for (const block of spills.splice(mark)) $free(...block);
}
