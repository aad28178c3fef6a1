import { elementsOf, isTyped } from "../shared/isTyped.js";
import { mustBe } from "../shared/mustBe.js";
import { typedLength, typedName, typedOffset } from "../shared/typed.js";
import { copyF32 } from "./copyF32.js";
import { F32_BYTES } from "./number.js";
import { orFree } from "./orFree.js";
import { point } from "./place.js";
import { refreshViews, u8 } from "./views.js";
import { $allocate, memory } from "./wasm.js";

/**
 * Writes numbers that Rust will own; returns how many.
 * @param {string} where
 * @param {any} numbers
 */
export function lowerVecF32(where, numbers) {
  const typed = typedName.call(numbers) === "Float32Array" || isTyped(where, "a Float32Array", numbers);
  if (!typed) numbers = elementsOf(where, numbers);
  const length = typed ? typedLength.call(numbers) : numbers.length;
  const size = length * F32_BYTES;
  const offset = typed && typedOffset.call(numbers);
  const address = size < 2 ** 31 ? $allocate(size, F32_BYTES) >>> 0 : 0;
  if (address === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
  if (u8.length === 0) refreshViews();
  // The array may have been a view of the memory that has just grown.
  if (typed && typedLength.call(numbers) < length) numbers = new Float32Array(memory.buffer, offset, length);
  point(address);
  if (typed && length > 0) copyF32(where, numbers, length, true);
  else orFree(address, size, F32_BYTES, () => copyF32(where, numbers, length, typed));
  return length;
}
