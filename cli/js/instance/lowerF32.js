// The pattern for every kind of number: the emitter puts the other kinds in place of F32.

import { isTyped } from "../shared/isTyped.js";
import { typedBuffer, typedBytes, typedLength } from "../shared/typed.js";
import { copyF32 } from "./copyF32.js";
import { insideAt } from "./insideAt.js";
import { F32_BYTES } from "./number.js";
import { place, point } from "./place.js";
import { memory } from "./wasm.js";

/**
 * Writes numbers; returns how many.
 * @param {string} where
 * @param {any} slot
 * @param {any} numbers
 * @param {boolean} [mutable]
 */
export function lowerF32(where, slot, numbers, mutable) {
  const typed = numbers instanceof Float32Array || isTyped(where, "Float32Array", numbers, mutable);
  const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
  const size = length * F32_BYTES;
  let start = 0;
  const isKept = typeof slot === "object"; // only: keeps
  if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
    // An array of other elements, in the clothes of this kind, does not lie as it says.
    if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
    if (isKept) start = 0; // only: keeps
    // Making room may end all other views of the memory.
    if (start === 0) numbers = new Float32Array(numbers);
  }
  if (start === 0) {
    start = place(where, slot, size);
    copyF32(where, numbers, length, start / F32_BYTES, typed);
  }
  // Reading an element may have placed other arguments.
  point(start);
  return length;
}
