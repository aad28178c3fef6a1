import { checkU64 } from "../shared/checks.js";
import { putLong } from "./stage.js";

/**
 * @param {string} where
 * @param {any} number
 */
export function putU64(where, number) {
  checkU64(where, number);
  putLong(number);
}
