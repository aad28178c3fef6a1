// The pattern for every kind of number: the emitter puts the other kinds in place of F32.

import { F32_BYTES } from "./number.js";
import { fillF32 } from "./fillF32.js";
import { isInside } from "./isInside.js";
import { isTypedArray } from "../shared/isTypedArray.js";
import { lowered } from "./lowered.js";
import { place } from "./place.js";
import { refuseDetached } from "../shared/refuseDetached.js";
import { f32 } from "./views.js";

/**
 * Writes numbers and returns how many; an array inside the module's memory stays where it is.
 * @param {string} where
 * @param {number} slot
 * @param {any} numbers
 * @param {boolean} [owned]
 */
export function lowerF32(where, slot, numbers, owned) {
  const typed = numbers instanceof Float32Array || isTypedArray(where, "Float32Array", numbers);
  const length = /** @type {number} */ (numbers.length);
  if (typed && length * F32_BYTES >= 65536 && !owned && isInside(numbers)) {
    lowered.ptr = numbers.byteOffset;
    lowered.inside = true;
    return length;
  }
  const start = place(where, slot, length * F32_BYTES, F32_BYTES, owned) / F32_BYTES;
  if (!typed) {
    fillF32(where, numbers, start, length);
  } else if (length > 8) {
    f32.set(numbers, start);
  } else {
    if (length === 0) refuseDetached(where, numbers);
    for (let index = 0; index < length; index++) f32[start + index] = numbers[index];
  }
  return length;
}
