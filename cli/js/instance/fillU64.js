import { checkU64 } from "../shared/checks.js";
import { refreshViews, u64 } from "./views.js";

/**
 * @param {string} where
 * @param {any[]} numbers
 * @param {number} length
 * @param {number} start
 */
export function fillU64(where, numbers, length, start) {
  for (let index = 0; index < length; index++) {
    const number = numbers[index];
    // Reading an element may have run any code.
    if (u64.length === 0) refreshViews();
    if (typeof number !== "bigint" || (u64[start + index] = number) !== u64[start + index]) {
      checkU64(`${where}[${index}]`, number);
    }
  }
}
