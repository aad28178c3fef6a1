import { discard } from "./blocks.js";

/**
 * How many calls are under way. Only the outermost writes its arguments to the fixed slots.
 */
export let depth = 0;

/**
 * Blocks that hold arguments too large for a slot.
 * @type {{ ptr: number, size: number, align: number, owned: boolean | undefined }[]}
 */
export const spills = [];

/** Begins a call. */
export function enter() {
  depth++;
  return spills.length;
}

/**
 * Ends a call and frees the blocks of its arguments.
 * @param {number} mark
 */
export function leave(mark) {
  depth--;
  for (; spills.length > mark; ) {
    const { ptr, size, align } = /** @type {any} */ (spills.pop());
    discard(ptr, size, align);
  }
}
