import { ARENA } from "./layout.js";
import { lowered } from "./lowered.js";
import { reserve } from "./blocks.js";
import { depth, spills } from "./stack.js";
import { refreshViews, u8 } from "./views.js";

/**
 * Finds room for an argument.
 * @param {string} where
 * @param {number} slot
 * @param {number} size
 * @param {number} align
 * @param {boolean} [owned]
 */
export function place(where, slot, size, align, owned) {
  if (depth === 1 && slot < 4 && size <= 4096) {
    lowered.ptr = ARENA + slot * 4096;
  } else {
    lowered.ptr = reserve(where, size, align);
    spills.push({ ptr: lowered.ptr, size, align, owned });
  }
  if (u8.length === 0) refreshViews();
  lowered.capacity = size;
  lowered.inside = false;
  return lowered.ptr;
}
