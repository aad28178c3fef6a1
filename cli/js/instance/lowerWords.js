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
  return composeArgument(where, value, write, (words, start, end) => {
    const ptr = place(where, slot, (end - start) * 4);
    let to = ptr / 4;
    if (end - start > 32) u32.set(words.subarray(start, end), to);
    else while (start < end) u32[to++] = words[start++];
    return ptr;
  });
}
