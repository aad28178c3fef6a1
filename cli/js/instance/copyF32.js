import { refuseDetached } from "../shared/refuseDetached.js";
import { fillF32 } from "./fillF32.js";
import { F32_BYTES } from "./number.js";
import { ptr } from "./place.js";
import { f32 } from "./views.js";

/**
 * @param {string} where
 * @param {number} slot
 * @param {any} numbers
 * @param {number} length
 * @param {boolean} typed
 */
export function copyF32(where, slot, numbers, length, typed) {
  const start = ptr / F32_BYTES;
  if (!typed) fillF32(where, slot, numbers, length);
  else if (length > 8) f32.set(numbers, start);
  else if (length === 0) refuseDetached(where, numbers);
  else for (let index = 0; index < length; index++) f32[start + index] = numbers[index];
}
