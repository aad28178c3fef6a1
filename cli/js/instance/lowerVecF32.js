import { isTyped } from "../shared/isTyped.js";
import { typedLength, typedName } from "../shared/typed.js";
import { copyF32 } from "./copyF32.js";
import { takeBlock } from "./heap.js";
import { F32_BYTES } from "./number.js";
import { point } from "./place.js";
import { u8 } from "./views.js";
import { $free, memory } from "./wasm.js";

/**
 * Writes numbers that Rust will own; returns how many.
 * @param {string} where
 * @param {any} numbers
 * @returns {number}
 */
export function lowerVecF32(where, numbers) {
  const typed = typedName.call(numbers) === "Float32Array" || isTyped(where, "a Float32Array", numbers);
  const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
  const size = length * F32_BYTES;
  const { byteOffset } = numbers;
  const views = u8;
  const address = takeBlock(where, size, F32_BYTES);
  // The array may have been a view of the memory that has just grown.
  if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Float32Array(memory.buffer, byteOffset, length);
  point(address);
  let done = false;
  try {
    done = copyF32(where, numbers, length, typed);
  } finally {
    if (!done) $free(address, size, F32_BYTES);
  }
  return done ? length : lowerVecF32(where, [...numbers]);
}
