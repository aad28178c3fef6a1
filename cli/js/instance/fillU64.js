import { checkU64 } from "../shared/checks.js";
import { U64_BYTES } from "./number.js";
import { point, ptr, setTop, top } from "./place.js";
import { refreshViews, u64 } from "./views.js";

/**
 * Reading an element may run any code, for which the slots above are.
 * @param {string} where
 * @param {number} slot
 * @param {any[]} numbers
 * @param {number} length
 */
export function fillU64(where, slot, numbers, length) {
  const [outer, start] = [top, ptr];
  const at = start / U64_BYTES;
  setTop(slot + 1);
  try {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (u64.length === 0) refreshViews();
      if (typeof number !== "bigint" || (u64[at + index] = number) !== u64[at + index]) {
        checkU64(`${where}[${index}]`, number);
      }
    }
  } finally {
    setTop(outer);
    point(start);
  }
}
