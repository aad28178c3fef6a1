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
      return String.fromCharCode(codes[at++]);
    case 2:
      return String.fromCharCode(codes[at++], codes[at++]);
    case 3:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++]);
    case 4:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++]);
    case 5:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 6:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 7:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 8:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 9:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 10:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 11:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 12:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 13:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 14:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 15:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 16:
      return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    case 20:
      text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      break;
    case 24:
      text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      break;
    case 28:
      text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      break;
    case 32:
      text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
  }
  return text.slice(0, count);
}
