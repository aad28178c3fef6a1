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
  const start = reserveWords(2 + Math.ceil(length * 0.75));
  const words = stageWords;
  let at = start;
  let index = 0;
  let all = 0;
  if (length < 100) {
    for (; index + 3 < length; index += 4) {
      const a = text.charCodeAt(index);
      const b = text.charCodeAt(index + 1);
      const c = text.charCodeAt(index + 2);
      const d = text.charCodeAt(index + 3);
      all |= a | b | c | d;
      words[++at] = a | (b << 8) | (c << 16) | (d << 24);
    }
    let last = 0;
    for (let shift = 0; index < length; shift += 8) {
      const unit = text.charCodeAt(index++);
      all |= unit;
      last |= unit << shift;
    }
    words[at + 1] = last;
  }
  let size = length;
  if (index < length || all > 127) size = encoder.encodeInto(text, new Uint8Array(words.buffer, start * 4 + 4)).written;
  words[start] = size;
  endWords(start + 1 + Math.ceil(size / 4));
}
