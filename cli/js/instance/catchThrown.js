import { RESULT } from "./layout.js";
import { broken } from "./panicLoud.js";
import { hold } from "./values.js";
import { refreshViews, u32 } from "./views.js";

/**
 * Gives Rust what an imported function has thrown. After a panic Rust does not run on.
 * @param {unknown} error
 */
export function catchThrown(error) {
  if (broken.why !== undefined) throw error;
  if (u32.length === 0) refreshViews();
  u32[RESULT / 4 + 4] = hold(error) + 1;
}
