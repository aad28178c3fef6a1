// The pattern for every kind of number: the emitter puts the other kinds in place of F32.
//
// `lowerF32` writes the numbers of an argument, or points to them where they are in a block of
// `allocate`; it returns how many they are.

import { isTyped } from "../shared/isTyped.js";
import { typedBuffer, typedLength, typedName } from "../shared/typed.js";
import { copyF32 } from "./copyF32.js";
import { insideAt } from "./insideAt.js";
import { F32_BYTES } from "./number.js";
import { place } from "./place.js";
import { memory } from "./wasm.js";

/**
 * @param {string} where
 * @param {any} slot
 * @param {any} numbers
 * @param {boolean} [mutable]
 * @returns {number}
 */
export function lowerF32(where, slot, numbers, mutable) {
  const typed = typedName.call(numbers) === "Float32Array" || isTyped(where, "a Float32Array", numbers, mutable);
  const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
  const size = length * F32_BYTES;
  if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
    let start = insideAt(numbers, size);
    if (typeof slot === "object") start = 0; // only: keeps
    if (start > 0) return length;
    // Making room may end all other views of the memory.
    numbers = new Float32Array(numbers);
  }
  place(where, slot, size);
  return copyF32(where, numbers, length, typed) ? length : lowerF32(where, slot, [...numbers]);
}
