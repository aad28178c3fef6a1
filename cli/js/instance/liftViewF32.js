import { RESULT } from "./layout.js";
import { refreshViews, u32 } from "./views.js";
import { memory } from "./wasm.js";

/**
 * The numbers where they are, valid until the next call.
 * @param {number} length
 */
export function liftViewF32(length) {
  if (u32.length === 0) refreshViews();
  return new Float32Array(memory.buffer, u32[RESULT / 4], length);
}
