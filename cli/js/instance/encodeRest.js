import { u8 } from "./views.js";

/**
 * Writes the text from an index on as UTF-8 and returns where it ends.
 * @param {string} text
 * @param {number} index
 * @param {number} at
 */
export function encodeRest(text, index, at) {
  for (; index < text.length; index++) {
    let code = /** @type {number} */ (text.codePointAt(index));
    if (code < 0x80) {
      u8[at++] = code;
      continue;
    }
    if (code < 0x800) {
      u8[at++] = 0xc0 | (code >> 6);
    } else {
      if (code > 0xffff) {
        index++;
        u8[at++] = 0xf0 | (code >> 18);
        u8[at++] = 0x80 | ((code >> 12) & 63);
      } else {
        if ((code & 0xf800) === 0xd800) code = 0xfffd;
        u8[at++] = 0xe0 | (code >> 12);
      }
      u8[at++] = 0x80 | ((code >> 6) & 63);
    }
    u8[at++] = 0x80 | (code & 63);
  }
  return at;
}
