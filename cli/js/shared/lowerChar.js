import { mustBe } from "./mustBe.js";

/**
 * The code point of a string that is one character.
 * @param {string} where
 * @param {unknown} text
 */
export function lowerChar(where, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const code = text.codePointAt(0) ?? 0;
  if (text.length !== (code > 65535 ? 2 : 1) || code >> 11 === 27) {
    mustBe(where, "a string of one character", JSON.stringify(text), TypeError);
  }
  return code;
}
