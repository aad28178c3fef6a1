import { checkU32 } from "../shared/checks.js";
import { refuseDetached } from "../shared/refuseDetached.js";
import { U32_BYTES } from "./number.js";
import { point, ptr } from "./place.js";
import { u32 } from "./views.js";

/**
 * Writes numbers to where there is room for them. An element may be read by a function of the program's,
 * which may change the array or call the module: then it is all to be done again, with other numbers.
 * @param {string} where
 * @param {any} numbers
 * @param {number} length
 * @param {boolean} typed
 * @returns whether they are written
 */
export function copyU32(where, numbers, length, typed) {
  const target = u32;
  const address = ptr;
  const start = address / U32_BYTES;
  if (length === 0) refuseDetached(where, numbers);
  if (typed && length > 8) {
    target.set(numbers, start);
    return true;
  }
  if (!typed) point(0);
  for (let index = 0; index < length; index++) {
    const number = numbers[index];
    const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
    if (!isInteger && numbers.length >= length) checkU32(`${where}[${index}]`, number);
  }
  const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
  if (isAlone) point(address);
  return typed || isAlone;
}
