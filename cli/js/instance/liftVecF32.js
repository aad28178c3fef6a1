import { F32_BYTES } from "./number.js";
import { RESULT } from "./layout.js";
import { liftShortF32 } from "./liftShortF32.js";
import { liftSliceF32 } from "./liftSliceF32.js";
import { $free } from "./wasm.js";
import { u32 } from "./views.js";

/**
 * The numbers that Rust handed over; their block is freed.
 * @param {number} length
 */
export function liftVecF32(length) {
  if (length >= 0 && length <= 16) return liftShortF32(length);
  const numbers = liftSliceF32(length);
  $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * F32_BYTES, F32_BYTES);
  return numbers;
}
