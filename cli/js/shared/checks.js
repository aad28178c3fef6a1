// What may pass as a number, a bigint or a boolean.

import { mustBe } from "./mustBe.js";

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkI8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 24) >> 24 !== value) mustBe(where, "an integer from -128 to 127", value, RangeError);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkI16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 16) >> 16 !== value) mustBe(where, "an integer from -32768 to 32767", value, RangeError);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkI32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value | 0) !== value) mustBe(where, "an integer from -2147483648 to 2147483647", value, RangeError);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkU64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(64, value) !== value) mustBe(where, "a bigint from 0 to 18446744073709551615", value, RangeError);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkI128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(128, value) !== value) mustBe(where, "a bigint from -170141183460469231731687303715884105728 to 170141183460469231731687303715884105727", value, RangeError);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkU128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(128, value) !== value) mustBe(where, "a bigint from 0 to 340282366920938463463374607431768211455", value, RangeError);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

/**
 * @param {string} where
 * @param {unknown} value
 */
export function checkUndefined(where, value) {
  if (value !== undefined) mustBe(where, "undefined", value);
}
