import { isTyped } from "../shared/isTyped.js";
import { mustBe } from "../shared/mustBe.js";
import { typedLength, typedName } from "../shared/typed.js";
import { copyF32 } from "./copyF32.js";
import { F32_BYTES } from "./number.js";
import { point } from "./place.js";
import { refreshViews, u8 } from "./views.js";
import { $allocate, $free, memory } from "./wasm.js";

/**
 * Writes numbers that Rust will own; returns how many.
 * @param {string} where
 * @param {any} numbers
 */
export function lowerVecF32(where, numbers) {
  const typed = typedName.call(numbers) === "Float32Array" || isTyped(where, "a Float32Array", numbers);
  const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
  const size = length * F32_BYTES;
  const { byteOffset } = numbers;
  const address = size < 2 ** 31 ? $allocate(size, F32_BYTES) >>> 0 : 0;
  if (address === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
  if (u8.length === 0) {
    refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Float32Array(memory.buffer, byteOffset, length);
  }
  point(address);
  try {
    copyF32(where, numbers, length, typed);
  } catch (error) {
    $free(address, size, F32_BYTES);
    throw error;
  }
  return length;
}
