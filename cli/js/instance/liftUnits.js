import { TEXT } from "./layout.js";
import { u16 } from "./views.js";

const AT = TEXT / 2;

/**
 * The string of a few UTF-16 units. One call with all units makes a flat string, which is several
 * times faster than joining pieces or using a decoder.
 * @param {number} count
 */
export function liftUnits(count) {
  switch (count) {
    case 1:
      return String.fromCharCode(u16[AT]);
    case 2:
      return String.fromCharCode(u16[AT], u16[AT + 1]);
    case 3:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2]);
    case 4:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3]);
    case 5:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4]);
    case 6:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5]);
    case 7:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6]);
    case 8:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7]);
    case 9:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8]);
    case 10:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9]);
    case 11:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10]);
    case 12:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11]);
    case 13:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12]);
    case 14:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13]);
    case 15:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14]);
    case 16:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15]);
    case 17:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16]);
    case 18:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17]);
    case 19:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18]);
    case 20:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19]);
    case 21:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20]);
    case 22:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20], u16[AT + 21]);
    case 23:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20], u16[AT + 21], u16[AT + 22]);
    case 24:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20], u16[AT + 21], u16[AT + 22], u16[AT + 23]);
    case 25:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20], u16[AT + 21], u16[AT + 22], u16[AT + 23], u16[AT + 24]);
    case 26:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20], u16[AT + 21], u16[AT + 22], u16[AT + 23], u16[AT + 24], u16[AT + 25]);
    case 27:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20], u16[AT + 21], u16[AT + 22], u16[AT + 23], u16[AT + 24], u16[AT + 25], u16[AT + 26]);
    case 28:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20], u16[AT + 21], u16[AT + 22], u16[AT + 23], u16[AT + 24], u16[AT + 25], u16[AT + 26], u16[AT + 27]);
    case 29:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20], u16[AT + 21], u16[AT + 22], u16[AT + 23], u16[AT + 24], u16[AT + 25], u16[AT + 26], u16[AT + 27], u16[AT + 28]);
    case 30:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20], u16[AT + 21], u16[AT + 22], u16[AT + 23], u16[AT + 24], u16[AT + 25], u16[AT + 26], u16[AT + 27], u16[AT + 28], u16[AT + 29]);
    case 31:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20], u16[AT + 21], u16[AT + 22], u16[AT + 23], u16[AT + 24], u16[AT + 25], u16[AT + 26], u16[AT + 27], u16[AT + 28], u16[AT + 29], u16[AT + 30]);
    case 32:
      return String.fromCharCode(u16[AT], u16[AT + 1], u16[AT + 2], u16[AT + 3], u16[AT + 4], u16[AT + 5], u16[AT + 6], u16[AT + 7], u16[AT + 8], u16[AT + 9], u16[AT + 10], u16[AT + 11], u16[AT + 12], u16[AT + 13], u16[AT + 14], u16[AT + 15], u16[AT + 16], u16[AT + 17], u16[AT + 18], u16[AT + 19], u16[AT + 20], u16[AT + 21], u16[AT + 22], u16[AT + 23], u16[AT + 24], u16[AT + 25], u16[AT + 26], u16[AT + 27], u16[AT + 28], u16[AT + 29], u16[AT + 30], u16[AT + 31]);
    default:
      return "";
  }
}
