import { mustBe } from "../shared/mustBe.js";
import { F32_BYTES } from "./number.js";
import { point, ptr, setTop, top } from "./place.js";
import { f32, refreshViews } from "./views.js";

/**
 * Reading an element may run any code, for which the slots above are.
 * @param {string} where
 * @param {number} slot
 * @param {any[]} numbers
 * @param {number} length
 */
export function fillF32(where, slot, numbers, length) {
  const [outer, start] = [top, ptr];
  setTop(slot + 1);
  try {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (typeof number !== "number") mustBe(`${where}[${index}]`, "a number", number);
      if (f32.length === 0) refreshViews();
      f32[start / F32_BYTES + index] = number;
    }
  } finally {
    setTop(outer);
    point(start);
  }
}
