// What Rust asks of a value.

import { lowerString } from "./lowerString.js";
import { leaveThird, leaveU32 } from "./leave.js";
import { ptr, top } from "./place.js";
import { hold, values } from "./values.js";

/**
 * What a value is, by number.
 * @param {number} handle
 */
export function value_type(handle) {
  const value = values[handle];
  switch (typeof value) {
    case "undefined":
      return 0;
    case "object":
      return value === null ? 8 : 1;
    case "boolean":
      return 2;
    case "number":
      return 3;
    case "bigint":
      return 4;
    case "string":
      return 5;
    case "symbol":
      return 6;
    default:
      return 7;
  }
}

/**
 * @param {number} handle
 */
export function value_number(handle) {
  const value = values[handle];
  return typeof value === "number" ? value : NaN;
}

/**
 * @param {number} handle
 */
export function value_truthy(handle) {
  return values[handle] ? 1 : 0;
}

/**
 * @param {number} a
 * @param {number} b
 */
export function value_equals(a, b) {
  return values[a] === values[b] ? 1 : 0;
}

/**
 * @param {number} a
 * @param {number} b
 */
export function value_loosely_equals(a, b) {
  return values[a] == values[b] ? 1 : 0;
}

/**
 * @param {number} a
 * @param {number} b
 */
export function value_is(a, b) {
  return Object.is(values[a], values[b]) ? 1 : 0;
}

/**
 * The text of a string: where it is; 0 for other values.
 * @param {number} handle
 */
export function value_text(handle) {
  const value = values[handle];
  return typeof value === "string" ? leaveText(value) : 0;
}

/**
 * @param {string} text
 */
function leaveText(text) {
  leaveU32(lowerString("a string", top, text));
  return ptr;
}

/**
 * What a value is called for those who look for mistakes: where that text is.
 * @param {number} handle
 */
export function value_debug(handle) {
  return leaveText(describeValue(values[handle]));
}

/**
 * @param {any} value
 */
function describeValue(value) {
  try {
    if (typeof value === "string") return JSON.stringify(value);
    if (typeof value === "function") return `function ${value.name}`;
    if (typeof value !== "object" || value === null) return String(value);
    if (value instanceof Error) return String(value.stack ?? value);
    return `${value.constructor?.name ?? "Object"} ${JSON.stringify(value)}`;
  } catch {
    return tagOf(value);
  }
}

/**
 * Looking at a value runs code of its own, which may fail.
 * @param {unknown} value
 */
function tagOf(value) {
  try {
    return Object.prototype.toString.call(value);
  } catch {
    return typeof value;
  }
}

/**
 * Another handle, of what stands behind an adapter of the glue.
 * @param {number} handle
 */
export function value_source(handle) {
  return hold(values[handle].source);
}

/**
 * @param {number} handle
 */
export function value_is_array(handle) {
  return Array.isArray(values[handle]) ? 1 : 0;
}

/**
 * The lower half of a bigint of 128 bits. What it fits is left in front: 1 when that is a signed number, 2
 * when it is an unsigned one only, 0 when it is neither, or no bigint.
 * @param {number} handle
 */
export function value_bigint(handle) {
  const value = values[handle];
  const isBig = typeof value === "bigint";
  const isSigned = isBig && BigInt.asIntN(128, value) === value;
  const isUnsigned = isBig && BigInt.asUintN(128, value) === value;
  leaveThird(isBig ? value >> 64n : 0n);
  leaveU32(isSigned ? 1 : isUnsigned ? 2 : 0);
  return isBig ? value : 0n;
}
