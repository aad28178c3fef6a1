// The pattern for every kind of number: the emitter puts the other kinds in place of F32.

import { isTyped } from "../shared/isTyped.js";
import { copyF32 } from "./copyF32.js";
import { isInside } from "./isInside.js";
import { F32_BYTES } from "./number.js";
import { place, point } from "./place.js";

/**
 * Writes numbers; returns how many.
 * @param {string} where
 * @param {number} slot
 * @param {any} numbers
 */
export function lowerF32(where, slot, numbers) {
  const typed = numbers instanceof Float32Array || isTyped(where, "Float32Array", numbers);
  const length = /** @type {number} */ (numbers.length);
  if (typed && length * F32_BYTES >= 65536 && isInside(numbers)) point(numbers.byteOffset);
  else copyF32(where, numbers, length, place(where, slot, length * F32_BYTES) / F32_BYTES, typed);
  return length;
}
