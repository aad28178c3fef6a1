import { checkU32 } from "../shared/checks.js";
import { putWord } from "./stage.js";

/**
 * @param {string} where
 * @param {any} number
 */
export function putU32(where, number) {
  checkU32(where, number);
  putWord(number);
}
