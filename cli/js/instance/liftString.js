import { RESULT } from "./layout.js";
import { liftBorrowed } from "./liftBorrowed.js";
import { $free } from "./wasm.js";
import { u32 } from "./views.js";

/**
 * @param {number} length
 */
export function liftString(length) {
  const text = liftBorrowed(length);
  if (length > 1024) $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
  return text;
}
