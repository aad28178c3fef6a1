import { encoder } from "../shared/encoder.js";
import { lowered } from "./lowered.js";
import { place } from "./place.js";
import { memory } from "./wasm.js";
import { u8 } from "./views.js";

/**
 * Writes a long string: first into a block for text that is mostly ASCII when a look at a few
 * characters says so, then, if it does not fit, into one that holds any text.
 * @param {string} where
 * @param {number} slot
 * @param {string} text
 * @param {boolean} [owned]
 */
export function encodeLong(where, slot, text, owned) {
  const { length } = text;
  let ascii = true;
  for (let index = 0; index < 6; index++) {
    ascii &&= text.charCodeAt((index * length) / 6) < 128;
  }
  const start = place(where, slot, ascii ? length + (length >> 3) : length * 3, 1, owned);
  const { read, written } = encoder.encodeInto(text, new Uint8Array(memory.buffer, start, lowered.capacity));
  if (read === length) return written;
  const next = place(where, slot, written + (length - read) * 3, 1, owned);
  if (next !== start) u8.copyWithin(next, start, start + written);
  const rest = new Uint8Array(memory.buffer, next + written, lowered.capacity - written);
  return written + encoder.encodeInto(text.slice(read), rest).written;
}
