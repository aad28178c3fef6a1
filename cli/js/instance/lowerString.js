import { mustBe } from "../shared/mustBe.js";
import { encodeLong } from "./encodeLong.js";
import { encodeRest } from "./encodeRest.js";
import { ARENA } from "./layout.js";
import { lowered } from "./lowered.js";
import { depth } from "./stack.js";
import { encoder } from "../shared/encoder.js";
import { refreshViews, slots, u32, u8 } from "./views.js";

/**
 * Up to this length a loop is faster than the encoder, whose start is slow in browsers.
 */
const SHORT = "process" in globalThis ? 24 : 200;

/**
 * Writes a string as UTF-8 and returns its length in bytes.
 * @param {string} where
 * @param {number} slot
 * @param {unknown} text
 * @param {boolean} [owned]
 */
export function lowerString(where, slot, text, owned) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  if (u8.length === 0) refreshViews();
  const { length } = text;
  if (depth > 1 || slot > 3 || length > 4096) return encodeLong(where, slot, text, owned);
  let at = (lowered.ptr = ARENA + slot * 4096);
  if (length > SHORT) {
    const { read, written } = encoder.encodeInto(text, slots[slot]);
    return read === length ? written : encodeLong(where, slot, text, owned);
  }
  let index = 0;
  for (; index + 4 <= length; index += 4, at += 4) {
    const a = text.charCodeAt(index);
    const b = text.charCodeAt(index + 1);
    const c = text.charCodeAt(index + 2);
    const d = text.charCodeAt(index + 3);
    if ((a | b | c | d) > 127) break;
    u32[at >> 2] = a | (b << 8) | (c << 16) | (d << 24);
  }
  for (; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) return encodeRest(text, index, at) - lowered.ptr;
    u8[at++] = code;
  }
  return length;
}
