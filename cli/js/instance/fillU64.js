import { notBigInt } from "../shared/notBigInt.js";
import { U64_SIGNED } from "./number.js";
import { refreshViews, u64 } from "./views.js";

/**
 * Writes an array of bigints.
 * @param {string} where
 * @param {any[]} numbers
 * @param {number} start
 * @param {number} length
 */
export function fillU64(where, numbers, start, length) {
  for (let index = 0; index < length; index++) {
    const number = numbers[index];
    if (u64.length === 0) refreshViews();
    if (typeof number !== "bigint" || (u64[start + index] = number) !== u64[start + index]) {
      notBigInt(`${where}[${index}]`, 64, U64_SIGNED, number);
    }
  }
}
