import { checkU64 } from "../shared/checks.js";
import { refuseDetached } from "../shared/refuseDetached.js";
import { U64_BYTES } from "./number.js";
import { ptr } from "./place.js";
import { u64 } from "./views.js";

/**
 * Writes numbers to where there is room for them. No other code runs: they are a typed array, or elements
 * that were read before.
 * @param {string} where
 * @param {any} numbers
 * @param {number} length
 * @param {boolean} typed
 */
export function copyU64(where, numbers, length, typed) {
  const target = u64;
  const start = ptr / U64_BYTES;
  if (length === 0) refuseDetached(where, numbers);
  if (typed && length > 8) return target.set(numbers, start);
  for (let index = 0; index < length; index++) {
    const number = numbers[index];
    if (typeof number !== "bigint" || (target[start + index] = number) !== target[start + index]) {
      checkU64(`${where}[${index}]`, number);
    }
  }
}
