// One call with all units makes a flat string, several times faster than joining pieces or using a
// decoder. What is longer than 16 units is cut from a string of the next length that has a case.

import { u16 } from "./views.js";

/**
 * @param {number} at
 * @param {number} count
 */
export function liftUnits(at, count) {
  let text = "";
  switch (count > 16 ? (count + 3) & 60 : count) {
    case 1:
      return String.fromCharCode(u16[at]);
    case 2:
      return String.fromCharCode(u16[at], u16[at + 1]);
    case 3:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2]);
    case 4:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3]);
    case 5:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4]);
    case 6:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5]);
    case 7:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6]);
    case 8:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7]);
    case 9:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8]);
    case 10:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8], u16[at + 9]);
    case 11:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8], u16[at + 9], u16[at + 10]);
    case 12:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8], u16[at + 9], u16[at + 10], u16[at + 11]);
    case 13:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8], u16[at + 9], u16[at + 10], u16[at + 11], u16[at + 12]);
    case 14:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8], u16[at + 9], u16[at + 10], u16[at + 11], u16[at + 12], u16[at + 13]);
    case 15:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8], u16[at + 9], u16[at + 10], u16[at + 11], u16[at + 12], u16[at + 13], u16[at + 14]);
    case 16:
      return String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8], u16[at + 9], u16[at + 10], u16[at + 11], u16[at + 12], u16[at + 13], u16[at + 14], u16[at + 15]);
    case 20:
      text = String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8], u16[at + 9], u16[at + 10], u16[at + 11], u16[at + 12], u16[at + 13], u16[at + 14], u16[at + 15], u16[at + 16], u16[at + 17], u16[at + 18], u16[at + 19]);
      break;
    case 24:
      text = String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8], u16[at + 9], u16[at + 10], u16[at + 11], u16[at + 12], u16[at + 13], u16[at + 14], u16[at + 15], u16[at + 16], u16[at + 17], u16[at + 18], u16[at + 19], u16[at + 20], u16[at + 21], u16[at + 22], u16[at + 23]);
      break;
    case 28:
      text = String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8], u16[at + 9], u16[at + 10], u16[at + 11], u16[at + 12], u16[at + 13], u16[at + 14], u16[at + 15], u16[at + 16], u16[at + 17], u16[at + 18], u16[at + 19], u16[at + 20], u16[at + 21], u16[at + 22], u16[at + 23], u16[at + 24], u16[at + 25], u16[at + 26], u16[at + 27]);
      break;
    case 32:
      text = String.fromCharCode(u16[at], u16[at + 1], u16[at + 2], u16[at + 3], u16[at + 4], u16[at + 5], u16[at + 6], u16[at + 7], u16[at + 8], u16[at + 9], u16[at + 10], u16[at + 11], u16[at + 12], u16[at + 13], u16[at + 14], u16[at + 15], u16[at + 16], u16[at + 17], u16[at + 18], u16[at + 19], u16[at + 20], u16[at + 21], u16[at + 22], u16[at + 23], u16[at + 24], u16[at + 25], u16[at + 26], u16[at + 27], u16[at + 28], u16[at + 29], u16[at + 30], u16[at + 31]);
  }
  return text.slice(0, count);
}
