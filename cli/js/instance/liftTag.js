import { RESULT } from "./layout.js";
import { refreshViews, u32 } from "./views.js";

/**
 * What stands beside a result: 0 for a value, 1 for an error, 2 for none.
 */
export function liftTag() {
  if (u32.length === 0) refreshViews();
  return u32[RESULT / 4];
}
