import { decoder } from "../shared/decoder.js";
import { RESULT, TEXT } from "./layout.js";
import { liftUnits } from "./liftUnits.js";
import { memory } from "./wasm.js";
import { refreshViews, texts, u32, u8 } from "./views.js";

/**
 * Text: as units, as bytes in the fixed area, or as bytes where they are.
 * @param {number} length
 */
export function liftBorrowed(length) {
  if (u8.length === 0) refreshViews();
  if (length <= 32) return liftUnits(TEXT / 2, length);
  if (length <= 1024) return decoder.decode((texts[length] ??= new Uint8Array(memory.buffer, TEXT, length)));
  return decoder.decode(new Uint8Array(memory.buffer, u32[RESULT / 4], length));
}
