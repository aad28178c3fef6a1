// Text of up to SHORT units is written by a loop; the encoder, whose start is slow in browsers, takes
// longer ones. `codePointAt` is not used: optimized code of V8 13 and later can read past the end of a sliced
// string with it, and then takes a lone surrogate at the end for a pair.

import { encoder } from "../shared/encoder.js";
import { mustBe } from "../shared/mustBe.js";
import { place, ptr } from "./place.js";
import { u32, u8 } from "./views.js";
import { memory } from "./wasm.js";

const SHORT = "process" in globalThis ? 24 : 200;

/**
 * Writes UTF-8, so many bytes behind the start; returns its length.
 * @param {string} where
 * @param {number} slot
 * @param {unknown} text
 * @param {number} [offset]
 */
export function lowerString(where, slot, text, offset = 0) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const { length } = text;
  if (length > SHORT) {
    // What ends in ASCII mostly is.
    let size = /^[\0-\x7f]*$/.test(text.slice(-50)) ? length + (length >> 3) : length * 3;
    for (; ; size = length * 3) {
      place(where, slot, offset + size);
      const { read, written } = encoder.encodeInto(text, new Uint8Array(memory.buffer, ptr + offset, size));
      if (read === length) return written;
    }
  }
  let at = place(where, slot, offset + length * 3) + offset;
  let index = 0;
  for (; index + 3 < length; index += 4, at += 4) {
    const a = text.charCodeAt(index);
    const b = text.charCodeAt(index + 1);
    const c = text.charCodeAt(index + 2);
    const d = text.charCodeAt(index + 3);
    if ((a | b | c | d) > 127) break;
    u32[at >>> 2] = a | (b << 8) | (c << 16) | (d << 24);
  }
  for (; index < length; index++) {
    let code = text.charCodeAt(index);
    if (code < 128) {
      u8[at++] = code;
      continue;
    }
    if (code >> 11 === 27) {
      const low = index + 1 < length ? text.charCodeAt(index + 1) : 0;
      code = code < 56320 && low >> 10 === 55 ? (code << 10) + low - 56613888 : 65533;
    }
    if (code > 65535) index++;
    let more = code < 2048 ? 1 : code < 65536 ? 2 : 3;
    u8[at++] = (code >> (6 * more)) | (3968 >> more);
    while (more--) u8[at++] = ((code >> (6 * more)) & 63) | 128;
  }
  return at - ptr - offset;
}
