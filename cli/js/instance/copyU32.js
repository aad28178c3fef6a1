import { checkU32 } from "../shared/checks.js";
import { refuseDetached } from "../shared/refuseDetached.js";
import { U32_BYTES } from "./number.js";
import { point, ptr } from "./place.js";
import { u32, refreshViews, u8 } from "./views.js";

/**
 * Writes numbers to where there is room for them. An element may be read by a function of the program's;
 * when that called the module, which may have taken the room or made the memory grow, they are read into
 * an array first.
 * @param {string} where
 * @param {any} numbers
 * @param {number} length
 * @param {boolean} typed
 */
export function copyU32(where, numbers, length, typed) {
  const target = u32;
  const address = ptr;
  const start = address / U32_BYTES;
  if (length === 0) refuseDetached(where, numbers);
  if (typed && length > 8) return target.set(numbers, start);
  point(0);
  for (let index = 0; index < length; index++) {
    const number = numbers[index];
    if (typeof number !== "number" || (target[start + index] = number) !== target[start + index]) {
      checkU32(`${where}[${index}]`, number);
    }
  }
  const isAlone = ptr === 0 && target.length > 0;
  if (!isAlone) numbers = [...numbers];
  if (u8.length === 0) refreshViews();
  point(address);
  if (!isAlone) copyU32(where, numbers, length, typed);
}
