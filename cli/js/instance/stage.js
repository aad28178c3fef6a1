// Where a composite argument is put together before it goes to the module in one piece. Reading the
// argument may run any code, which may make the memory grow or call the module again; here, that
// does no harm.

import { place } from "./place.js";
import { u32 } from "./views.js";

export let stageWords = new Uint32Array(0);
/** @type {Uint8Array} */
export let stageBytes;
/** @type {Float32Array} */
let stageFloats;
/** @type {Float64Array} */
let stageDoubles;
/** @type {BigInt64Array} */
let stageLongs;
export let stageAt = 0;

/** What messages call the argument. */
export let stageWhere = "";

/** In how many values of recursive types the next one lies. */
let stageDepth = 0;

/**
 * Makes room for so many words.
 * @param {number} count
 */
function enlargeStage(count) {
  const old = stageWords;
  try {
    stageWords = new Uint32Array(Math.max(1024, count + (count & 1)));
  } catch {
    throw RangeError(`${stageWhere} must be small enough for memory, got ${count * 4} bytes`);
  }
  stageBytes = new Uint8Array(stageWords.buffer); // only: stageBytes
  stageFloats = new Float32Array(stageWords.buffer); // only: stageFloats
  stageDoubles = new Float64Array(stageWords.buffer); // only: stageDoubles
  stageLongs = new BigInt64Array(stageWords.buffer); // only: stageLongs
  stageWords.set(old);
}

/**
 * Room for so many words, from an even place where they are pairs. The views may be others then.
 * @param {number} count
 * @param {number} [odd]
 */
export function reserveWords(count, odd = 0) {
  const start = stageAt + (stageAt & odd);
  stageAt = start + count;
  if (stageAt > stageWords.length) enlargeStage(stageAt * 2);
  return start;
}

/**
 * @param {number} word
 */
export function putWord(word) {
  const start = stageAt++;
  if (start === stageWords.length) enlargeStage(start * 2);
  stageWords[start] = word;
}

/**
 * @param {number} number
 */
export function putFloat(number) {
  const start = reserveWords(1);
  stageFloats[start] = number;
}

/**
 * @param {number} number
 */
export function putDouble(number) {
  const start = reserveWords(2, 1);
  stageDoubles[start / 2] = number;
}

/**
 * @param {bigint} number
 */
export function putLong(number) {
  const start = reserveWords(2, 1);
  stageLongs[start / 2] = number;
}

/**
 * @param {bigint} number
 */
export function putWide(number) {
  putLong(number);
  putLong(number >> 64n);
}

/**
 * Bytes from where elements of so many bytes may stand.
 * @param {Uint8Array} bytes
 * @param {number} size
 */
export function putBytes(bytes, size) {
  const start = reserveWords(Math.ceil(bytes.length / 4), size === 8 ? 1 : 0);
  stageBytes.set(bytes, start * 4);
}

/**
 * Gives back room that was not needed.
 * @param {number} end
 */
export function endWords(end) {
  stageAt = end;
}

/** Enters a value of a recursive type: Rust reads it with a stack of its own, which has an end. */
export function descend() {
  if (++stageDepth > 512) throw RangeError(`${stageWhere} is nested more than 512 deep`);
}

export function ascend() {
  stageDepth--;
}

/**
 * Writes a composite argument, which `write` puts together; returns its address.
 * @param {string} where
 * @param {any} slot
 * @param {(where: string, value: any) => void} write
 * @param {any} value
 */
export function lowerWords(where, slot, write, value) {
  const outerAt = stageAt;
  const outerWhere = stageWhere;
  const outerDepth = stageDepth; // only: stageDepth
  stageWhere = where;
  stageDepth = 0; // only: stageDepth
  try {
    let start = reserveWords(0, 1);
    write(where, value);
    const address = place(where, slot, (stageAt - start) * 4);
    let to = address / 4;
    if (stageAt - start > 16) u32.set(stageWords.subarray(start, stageAt), to);
    else while (start < stageAt) u32[to++] = stageWords[start++];
    return address;
  } finally {
    stageAt = outerAt;
    stageWhere = outerWhere;
    stageDepth = outerDepth; // only: stageDepth
  }
}
