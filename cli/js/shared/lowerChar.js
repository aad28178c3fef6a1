import { mustBe } from "./mustBe.js";

/**
 * The code point of a string that has just one.
 * @param {string} where
 * @param {unknown} text
 */
export function lowerChar(where, text) {
  if (typeof text !== "string") mustBe(where, "a string of one character", text);
  const code = text.codePointAt(0) ?? 0;
  if (text.length !== (code > 65535 ? 2 : 1) || (code & 0xfffff800) === 0xd800) {
    throw new TypeError(`${where} must be a string of one character, got ${JSON.stringify(text)}`);
  }
  return code;
}
