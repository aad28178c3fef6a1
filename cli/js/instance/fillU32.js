import { checkU32 } from "../shared/checks.js";
import { U32_BYTES } from "./number.js";
import { point, ptr, setTop, top } from "./place.js";
import { refreshViews, u32 } from "./views.js";

/**
 * Reading an element may run any code, for which the slots above are.
 * @param {string} where
 * @param {number} slot
 * @param {any[]} numbers
 * @param {number} length
 */
export function fillU32(where, slot, numbers, length) {
  const [outer, start] = [top, ptr];
  const at = start / U32_BYTES;
  setTop(slot + 1);
  try {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (u32.length === 0) refreshViews();
      if (typeof number !== "number" || (u32[at + index] = number) !== u32[at + index]) {
        checkU32(`${where}[${index}]`, number);
      }
    }
  } finally {
    setTop(outer);
    point(start);
  }
}
