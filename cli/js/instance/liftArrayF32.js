import { F32_BYTES } from "./number.js";
import { RESULT } from "./layout.js";
import { liftSliceF32 } from "./liftSliceF32.js";
import { $free } from "./wasm.js";
import { u32 } from "./views.js";

/**
 * The numbers of a large array, whose block is freed.
 * @param {number} length
 */
export function liftArrayF32(length) {
  const numbers = liftSliceF32(length);
  $free(u32[RESULT / 4], length * F32_BYTES, F32_BYTES);
  return numbers;
}
