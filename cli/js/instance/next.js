// Composite results: words that are read one after the other, and all text decoded at once.

import { decode } from "./decode.js";
import { RESULT } from "./layout.js";
import { f32, f64, i64, refreshViews, u32 } from "./views.js";

let nextAt = 0;
let resultText = "";
let textAt = 0;

/**
 * The result that Rust has written, as `read` reads it.
 * @template T
 * @param {() => T} read
 */
export function liftBuffer(read) {
  if (u32.length === 0) refreshViews();
  nextAt = u32[RESULT / 4 + 1] / 4;
  resultText = decode(u32[RESULT / 4 + 2], u32[RESULT / 4 + 3]);
  textAt = 0;
  const value = read();
  resultText = "";
  return value;
}

/**
 * A result that has no text in it.
 * @template T
 * @param {() => T} read
 */
export function liftWords(read) {
  if (u32.length === 0) refreshViews();
  nextAt = u32[RESULT / 4 + 1] / 4;
  return read();
}

export function nextWord() {
  return u32[nextAt++];
}

export function nextFloat() {
  return f32[nextAt++];
}

export function nextDouble() {
  return f64[nextPair() / 2];
}

export function nextLong() {
  return i64[nextPair() / 2];
}

export function nextWide() {
  const low = BigInt.asUintN(64, nextLong());
  return (nextLong() << 64n) | low;
}

/**
 * Where the next two words are.
 */
function nextPair() {
  const start = nextAt + (nextAt & 1);
  nextAt = start + 2;
  return start;
}

export function nextText() {
  const from = textAt;
  textAt += u32[nextAt++];
  return resultText.slice(from, textAt);
}

/**
 * Where so many bytes are, the elements being of this size.
 * @param {number} length
 * @param {number} size
 */
export function nextBytes(length, size) {
  if (size === 8) nextAt += nextAt & 1;
  const start = nextAt * 4;
  nextAt += Math.ceil((length * size) / 4);
  return start;
}
