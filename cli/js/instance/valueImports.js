import { decode } from "./decode.js";
import { hold, take, values } from "./values.js";

/**
 * Forgets a value.
 * @param {number} handle
 */
export function value_drop(handle) {
  take(handle);
}

/**
 * Another handle of the same value.
 * @param {number} handle
 */
export function value_clone(handle) {
  return hold(values[handle]);
}

/**
 * A string.
 * @param {number} ptr
 * @param {number} length
 */
export function value_from_text(ptr, length) {
  return hold(decode(ptr, length));
}

/**
 * A number.
 * @param {number} number
 */
export function value_from_number(number) {
  return hold(number);
}
