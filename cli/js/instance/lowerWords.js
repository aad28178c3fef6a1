import { place } from "./place.js";
import { composeArgument } from "./stage.js";
import { u32 } from "./views.js";

/**
 * Writes a composite argument; returns its address.
 * @param {string} where
 * @param {any} slot
 * @param {(where: string, value: any) => void} write
 * @param {any} value
 */
export function lowerWords(where, slot, write, value) {
  return composeArgument(where, value, write, copyWords, slot);
}

/**
 * @param {Uint32Array} words
 * @param {number} start
 * @param {number} end
 * @param {string} where
 * @param {any} slot
 */
function copyWords(words, start, end, where, slot) {
  const address = place(where, slot, (end - start) * 4);
  const target = u32;
  let to = address / 4;
  if (end - start > 16) target.set(words.subarray(start, end), to);
  else while (start < end) target[to++] = words[start++];
  return address;
}
