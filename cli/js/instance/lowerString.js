// The encoder takes what is longer than SHORT units; its start is slow in browsers. `codePointAt` is
// not used: optimized code of V8 13 and later can read past the end of a sliced string with it, and
// then takes a lone surrogate at the end for a pair.

import { encoder } from "../shared/encoder.js";
import { mustBe } from "../shared/mustBe.js";
import { place, ptr, room } from "./place.js";
import { u16, u32, u8 } from "./views.js";

const SHORT = "process" in globalThis ? 24 : 200;

/**
 * Writes UTF-8 and returns its length, or `~units` of UTF-16.
 * @param {string} where
 * @param {number} slot
 * @param {unknown} text
 */
export function lowerString(where, slot, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const { length } = text;
  if (length > SHORT) return encodeText(where, slot, text);
  const start = place(where, slot, length * 3 + 1);
  const words = u32;
  const bytes = u8;
  let word = start >>> 2;
  let index = 0;
  for (; index + 3 < length; index += 4) {
    const a = text.charCodeAt(index);
    const b = text.charCodeAt(index + 1);
    const c = text.charCodeAt(index + 2);
    const d = text.charCodeAt(index + 3);
    if ((a | b | c | d) > 127) break;
    words[word++] = a | (b << 8) | (c << 16) | (d << 24);
  }
  for (; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code > 127) break;
    bytes[start + index] = code;
  }
  return index === length ? length : lowerUnits(where, slot, text);
}

/**
 * @param {string} where
 * @param {number} slot
 * @param {string} text
 */
function lowerUnits(where, slot, text) {
  const { length } = text;
  let at = (ptr + length + 1) >>> 1;
  for (let index = 0; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code >> 11 === 27) return encodeText(where, slot, text);
    u16[at++] = code;
  }
  return ~length;
}

/**
 * @param {string} where
 * @param {number} slot
 * @param {string} text
 */
function encodeText(where, slot, text) {
  for (let size = text.length; ; size *= 3) {
    const { read, written } = encoder.encodeInto(text, room(where, slot, size));
    if (read === text.length) return written;
  }
}
