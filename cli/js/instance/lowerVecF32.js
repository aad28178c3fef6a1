import { isTyped } from "../shared/isTyped.js";
import { mustBe } from "../shared/mustBe.js";
import { copyF32 } from "./copyF32.js";
import { F32_BYTES } from "./number.js";
import { place, point } from "./place.js";
import { spills } from "./spills.js";
import { refreshViews, u8 } from "./views.js";
import { $allocate, memory } from "./wasm.js";

/**
 * Writes numbers that Rust will own; returns how many. What fits no slot gets a block of its own.
 * @param {string} where
 * @param {number} slot
 * @param {any} numbers
 */
export function lowerVecF32(where, slot, numbers) {
  const typed = numbers instanceof Float32Array || isTyped(where, "Float32Array", numbers);
  const length = numbers.length >>> 0;
  const size = length * F32_BYTES;
  let ptr = 0;
  if (size <= 4096 && slot < 4) {
    ptr = place(where, slot, size);
  } else {
    if (typed && numbers.buffer === memory.buffer) numbers = numbers.slice();
    if (size < 2 ** 32) ptr = $allocate(size, F32_BYTES) >>> 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    spills.push([ptr, size, F32_BYTES]);
    if (u8.length === 0) refreshViews();
  }
  copyF32(where, numbers, length, ptr / F32_BYTES, typed);
  point(ptr);
  return length;
}
