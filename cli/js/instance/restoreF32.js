import { typedSet } from "../shared/typed.js";
import { F32_BYTES } from "./number.js";
import { f32, refreshViews } from "./views.js";
import { memory } from "./wasm.js";

/** What Rust wrote last: to make a view takes longer than to copy a few hundred numbers. */
let windowF32 = new Float32Array(0);

/**
 * Copies back what Rust wrote. No other code may run before the result is lifted.
 * @param {any} numbers
 * @param {number} ptr
 * @param {number} length
 */
export function restoreF32(numbers, ptr, length) {
  if (f32.length === 0) refreshViews();
  if (length <= 8) {
    for (let index = 0; index < length; index++) numbers[index] = f32[ptr / F32_BYTES + index];
    return;
  }
  if (windowF32.byteOffset !== ptr || windowF32.length !== length) windowF32 = new Float32Array(memory.buffer, ptr, length);
  typedSet.call(numbers, windowF32);
}
