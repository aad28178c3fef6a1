import { checkBoolean, checkI128, checkNumber, checkU128 } from "../shared/checks.js";
import { putDouble, putFloat, putWide, putWord } from "./stage.js";

/**
 * @param {string} where
 * @param {any} number
 */
export function putFloatChecked(where, number) {
  checkNumber(where, number);
  putFloat(number);
}

/**
 * @param {string} where
 * @param {any} number
 */
export function putDoubleChecked(where, number) {
  checkNumber(where, number);
  putDouble(number);
}

/**
 * @param {string} where
 * @param {any} number
 */
export function putWideSigned(where, number) {
  checkI128(where, number);
  putWide(number);
}

/**
 * @param {string} where
 * @param {any} number
 */
export function putWideUnsigned(where, number) {
  checkU128(where, number);
  putWide(number);
}

/**
 * @param {string} where
 * @param {any} value
 */
export function putBoolean(where, value) {
  checkBoolean(where, value);
  putWord(value);
}
