// Text where Rust has it. What is short and ASCII needs no decoder: one call with all units makes a flat
// string, several times faster than joining pieces.

import { decode } from "./decode.js";
import { refreshViews, u8 } from "./views.js";

/**
 * @param {number} ptr
 * @param {number} length
 */
export function textFrom(ptr, length) {
  if (u8.length === 0) refreshViews();
  ptr >>>= 0;
  length >>>= 0;
  let all = length > 32 ? 128 : 0;
  for (let index = 0; all < 128 && index < length; index++) all |= u8[ptr + index];
  return all < 128 ? asciiFrom(ptr, length) : decode(ptr, length);
}

/**
 * @param {number} ptr
 * @param {number} length
 */
function asciiFrom(ptr, length) {
  switch (length) {
    case 1:
      return String.fromCharCode(u8[ptr]);
    case 2:
      return String.fromCharCode(u8[ptr], u8[ptr + 1]);
    case 3:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2]);
    case 4:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3]);
    case 5:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4]);
    case 6:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5]);
    case 7:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6]);
    case 8:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7]);
    case 9:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8]);
    case 10:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9]);
    case 11:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10]);
    case 12:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11]);
    case 13:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12]);
    case 14:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13]);
    case 15:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14]);
    case 16:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15]);
    case 17:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16]);
    case 18:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17]);
    case 19:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18]);
    case 20:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19]);
    case 21:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20]);
    case 22:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21]);
    case 23:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22]);
    case 24:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23]);
    case 25:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24]);
    case 26:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25]);
    case 27:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26]);
    case 28:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26], u8[ptr + 27]);
    case 29:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26], u8[ptr + 27], u8[ptr + 28]);
    case 30:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26], u8[ptr + 27], u8[ptr + 28], u8[ptr + 29]);
    case 31:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26], u8[ptr + 27], u8[ptr + 28], u8[ptr + 29], u8[ptr + 30]);
    case 32:
      return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26], u8[ptr + 27], u8[ptr + 28], u8[ptr + 29], u8[ptr + 30], u8[ptr + 31]);
  }
  return "";
}
