import { decode } from "./decode.js";
import { liftUnits } from "./liftUnits.js";
import { refreshViews, u8, units } from "./views.js";

/**
 * Text where Rust has it. What is short and ASCII needs no decoder.
 * @param {number} ptr
 * @param {number} length
 */
export function textFrom(ptr, length) {
  if (u8.length === 0) refreshViews();
  ptr >>>= 0;
  if (length >= 0 && length <= 32) {
    let index = 0;
    while (index < length && (units[index] = u8[ptr + index]) < 128) index++;
    if (index === length) return liftUnits(length);
  }
  return decode(ptr, length >>> 0);
}
