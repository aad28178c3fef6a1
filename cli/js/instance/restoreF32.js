import { typedSet } from "../shared/typed.js";
import { F32_BYTES } from "./number.js";
import { f32, refreshViews } from "./views.js";
import { memory } from "./wasm.js";

/**
 * Copies back what Rust wrote. No other code may run before the result is lifted.
 * @param {any} numbers
 * @param {number} ptr
 * @param {number} length
 */
export function restoreF32(numbers, ptr, length) {
  if (f32.length === 0) refreshViews();
  if (length > 8) typedSet.call(numbers, new Float32Array(memory.buffer, ptr, length));
  else for (let index = 0; index < length; index++) numbers[index] = f32[ptr / F32_BYTES + index];
}
