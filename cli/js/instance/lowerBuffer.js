import { lowerString } from "./lowerString.js";
import { place, ptr } from "./place.js";
import { composeArgument } from "./stage.js";
import { u32 } from "./views.js";

/**
 * Writes a composite argument; returns its address.
 * @param {string} where
 * @param {number} slot
 * @param {(where: string, value: any) => void} write
 * @param {any} value
 */
export function lowerBuffer(where, slot, write, value) {
  return composeArgument(where, value, write, (words, start, end, text) => {
    lowerString(where, slot, text, (end - start) * 4);
    return copyWords(words, start, end);
  });
}

/**
 * Writes a composite argument that has no text in it.
 * @param {string} where
 * @param {number} slot
 * @param {(where: string, value: any) => void} write
 * @param {any} value
 */
export function lowerWords(where, slot, write, value) {
  return composeArgument(where, value, write, (words, start, end) => {
    place(where, slot, (end - start) * 4);
    return copyWords(words, start, end);
  });
}

/**
 * @param {Uint32Array} words
 * @param {number} start
 * @param {number} end
 */
function copyWords(words, start, end) {
  let to = ptr / 4;
  if (end - start > 32) u32.set(words.subarray(start, end), to);
  else while (start < end) u32[to++] = words[start++];
  return ptr;
}
