import { F32_BYTES } from "./number.js";
import { memory } from "./wasm.js";
import { f32, refreshViews } from "./views.js";

/**
 * Copies what Rust wrote back into the array; one that lies in the memory has it already.
 * @param {any} numbers
 * @param {number} ptr
 * @param {number} length
 * @param {boolean} inside
 */
export function restoreF32(numbers, ptr, length, inside) {
  if (inside) return;
  if (f32.length === 0) refreshViews();
  if (length > 8) numbers.set(new Float32Array(memory.buffer, ptr, length));
  else for (let index = 0; index < length; index++) numbers[index] = f32[ptr / F32_BYTES + index];
}
