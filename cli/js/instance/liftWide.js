import { RESULT } from "./layout.js";
import { i64, refreshViews } from "./views.js";

/**
 * The 128-bit number of a low half and the high half in the result area.
 * @param {bigint} low
 */
export function liftWide(low) {
  if (i64.length === 0) refreshViews();
  return (i64[RESULT / 8 + 1] << 64n) | BigInt.asUintN(64, low);
}
