import { mustBe } from "../shared/mustBe.js";
import { refuseDetached } from "../shared/refuseDetached.js";
import { F32_BYTES } from "./number.js";
import { point, ptr } from "./place.js";
import { f32 } from "./views.js";

/**
 * Writes numbers to where there is room for them. An element may be read by a function of the program's,
 * which may change the array or call the module: then it is all to be done again, with other numbers.
 * @param {string} where
 * @param {any} numbers
 * @param {number} length
 * @param {boolean} typed
 * @returns whether they are written
 */
export function copyF32(where, numbers, length, typed) {
  const target = f32;
  const address = ptr;
  const start = address / F32_BYTES;
  if (length === 0) refuseDetached(where, numbers);
  if (typed && length > 8) {
    target.set(numbers, start);
    return true;
  }
  if (!typed) point(0);
  for (let index = 0; index < length; index++) {
    const number = numbers[index];
    if (typeof number !== "number" && numbers.length >= length) mustBe(`${where}[${index}]`, "a number", number);
    target[start + index] = number;
  }
  const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
  if (isAlone) point(address);
  return typed || isAlone;
}
