import { spills } from "./stack.js";

/**
 * Leaves the blocks of owned arguments to the call that is about to be made.
 * @param {number} mark
 */
export function handOver(mark) {
  for (let index = spills.length; index-- > mark; ) {
    if (spills[index].owned) spills.splice(index, 1);
  }
}
