import { refuseDetached } from "../shared/refuseDetached.js";
import { fillF32 } from "./fillF32.js";
import { f32 } from "./views.js";

/**
 * @param {string} where
 * @param {any} numbers
 * @param {number} length
 * @param {number} start
 * @param {boolean} typed
 */
export function copyF32(where, numbers, length, start, typed) {
  if (!typed) fillF32(where, numbers, length, start);
  else if (length > 8) f32.set(numbers, start);
  else if (length === 0) refuseDetached(where, numbers);
  else for (let index = 0; index < length; index++) f32[start + index] = numbers[index];
}
