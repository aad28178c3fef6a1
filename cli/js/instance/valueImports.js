import { decode } from "./decode.js";
import { passing } from "./passing.js";
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

/**
 * @param {bigint} number
 */
export function value_from_i64(number) {
  return hold(number);
}

/**
 * @param {bigint} number
 */
export function value_from_u64(number) {
  return hold(BigInt.asUintN(64, number));
}

/**
 * A number of 128 bits.
 * @param {bigint} low
 * @param {bigint} high
 * @param {number} signed
 */
export function value_from_wide(low, high, signed) {
  const number = (high << 64n) | BigInt.asUintN(64, low);
  return hold(signed ? number : BigInt.asUintN(128, number));
}

/**
 * A new symbol.
 * @param {number} ptr
 * @param {number} length
 */
export function value_symbol(ptr, length) {
  return hold(Symbol(decode(ptr, length)));
}

/**
 * Throws a value.
 * @param {number} handle
 */
export function value_throw(handle) {
  throw passing(take(handle));
}
