// Text within a composite argument: how many bytes it has, then its UTF-8. Four characters of ASCII make
// a word; what is long or has others is left to the engine.

import { encoder } from "../shared/encoder.js";
import { mustBe } from "../shared/mustBe.js";
import { endWords, reserveWords, stageWords } from "./stage.js";

/**
 * @param {string} where
 * @param {any} text
 */
export function putText(where, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const { length } = text;
  if (length < 100 && putAscii(text, length)) return;
  const start = reserveWords(1 + Math.ceil(length * 0.75));
  const { written } = encoder.encodeInto(text, new Uint8Array(stageWords.buffer, start * 4 + 4));
  stageWords[start] = written;
  endWords(start + 1 + Math.ceil(written / 4));
}

/**
 * @param {string} text
 * @param {number} length
 */
function putAscii(text, length) {
  const start = reserveWords(1 + ((length + 3) >> 2));
  const words = stageWords;
  let at = start;
  let index = 0;
  let all = 0;
  words[at++] = length;
  for (; index + 3 < length; index += 4) {
    const a = text.charCodeAt(index);
    const b = text.charCodeAt(index + 1);
    const c = text.charCodeAt(index + 2);
    const d = text.charCodeAt(index + 3);
    all |= a | b | c | d;
    words[at++] = a | (b << 8) | (c << 16) | (d << 24);
  }
  if (index < length) {
    let last = 0;
    for (let shift = 0; index < length; shift += 8) {
      const unit = text.charCodeAt(index++);
      all |= unit;
      last |= unit << shift;
    }
    words[at] = last;
  }
  if (all < 128) return true;
  endWords(start);
}
