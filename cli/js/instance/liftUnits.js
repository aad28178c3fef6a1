// One call with all units makes a flat string, several times faster than joining pieces or using a
// decoder. What is longer than 16 units is cut from a string of the next length that has a case.

import { u16 } from "./views.js";

/**
 * @param {number} at
 * @param {number} count
 */
export function liftUnits(at, count) {
  const codes = u16;
  let text = "";
  switch (count > 16 ? (count + 3) & 60 : count) {
    case 1:
      return String.fromCharCode(codes[at]);
    case 2:
      return String.fromCharCode(codes[at], codes[at + 1]);
    case 3:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2]);
    case 4:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3]);
    case 5:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4]);
    case 6:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5]);
    case 7:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6]);
    case 8:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7]);
    case 9:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8]);
    case 10:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8], codes[at + 9]);
    case 11:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8], codes[at + 9], codes[at + 10]);
    case 12:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8], codes[at + 9], codes[at + 10], codes[at + 11]);
    case 13:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8], codes[at + 9], codes[at + 10], codes[at + 11], codes[at + 12]);
    case 14:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8], codes[at + 9], codes[at + 10], codes[at + 11], codes[at + 12], codes[at + 13]);
    case 15:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8], codes[at + 9], codes[at + 10], codes[at + 11], codes[at + 12], codes[at + 13], codes[at + 14]);
    case 16:
      return String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8], codes[at + 9], codes[at + 10], codes[at + 11], codes[at + 12], codes[at + 13], codes[at + 14], codes[at + 15]);
    case 20:
      text = String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8], codes[at + 9], codes[at + 10], codes[at + 11], codes[at + 12], codes[at + 13], codes[at + 14], codes[at + 15], codes[at + 16], codes[at + 17], codes[at + 18], codes[at + 19]);
      break;
    case 24:
      text = String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8], codes[at + 9], codes[at + 10], codes[at + 11], codes[at + 12], codes[at + 13], codes[at + 14], codes[at + 15], codes[at + 16], codes[at + 17], codes[at + 18], codes[at + 19], codes[at + 20], codes[at + 21], codes[at + 22], codes[at + 23]);
      break;
    case 28:
      text = String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8], codes[at + 9], codes[at + 10], codes[at + 11], codes[at + 12], codes[at + 13], codes[at + 14], codes[at + 15], codes[at + 16], codes[at + 17], codes[at + 18], codes[at + 19], codes[at + 20], codes[at + 21], codes[at + 22], codes[at + 23], codes[at + 24], codes[at + 25], codes[at + 26], codes[at + 27]);
      break;
    case 32:
      text = String.fromCharCode(codes[at], codes[at + 1], codes[at + 2], codes[at + 3], codes[at + 4], codes[at + 5], codes[at + 6], codes[at + 7], codes[at + 8], codes[at + 9], codes[at + 10], codes[at + 11], codes[at + 12], codes[at + 13], codes[at + 14], codes[at + 15], codes[at + 16], codes[at + 17], codes[at + 18], codes[at + 19], codes[at + 20], codes[at + 21], codes[at + 22], codes[at + 23], codes[at + 24], codes[at + 25], codes[at + 26], codes[at + 27], codes[at + 28], codes[at + 29], codes[at + 30], codes[at + 31]);
  }
  return text.slice(0, count);
}
