// Text within a composite argument: how many bytes it has, then its UTF-8. What is long or not ASCII is
// left to the engine.

import { encoder } from "../shared/encoder.js";
import { mustBe } from "../shared/mustBe.js";
import { endWords, reserveWords, stageBytes, stageWords } from "./stage.js";

/**
 * @param {string} where
 * @param {any} text
 */
export function putText(where, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const { length } = text;
  const start = reserveWords(1 + Math.ceil(length * 0.75));
  const bytes = stageBytes;
  let at = start * 4 + 4;
  let written = 0;
  while (written < length && length < 100) {
    const code = text.charCodeAt(written);
    if (code > 127) break;
    bytes[at++] = code;
    written++;
  }
  if (written < length) ({ written } = encoder.encodeInto(text, bytes.subarray(start * 4 + 4)));
  stageWords[start] = written;
  endWords(start + 1 + Math.ceil(written / 4));
}
