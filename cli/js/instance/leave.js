// The second and third number of what JavaScript gives to Rust as a result, in the result area.

import { RESULT } from "./layout.js";
import { f32, f64, i64, refreshViews, u32 } from "./views.js";

/**
 * @param {number} word
 */
export function leaveU32(word) {
  if (u32.length === 0) refreshViews();
  u32[RESULT / 4] = word;
}

/**
 * @param {number} number
 */
export function leaveF32(number) {
  if (f32.length === 0) refreshViews();
  f32[RESULT / 4] = number;
}

/**
 * @param {number} number
 */
export function leaveF64(number) {
  if (f64.length === 0) refreshViews();
  f64[RESULT / 8] = number;
}

/**
 * @param {bigint} number
 */
export function leaveI64(number) {
  if (i64.length === 0) refreshViews();
  i64[RESULT / 8] = number;
}

/**
 * @param {bigint} number
 */
export function leaveThird(number) {
  if (i64.length === 0) refreshViews();
  i64[RESULT / 8 + 1] = number;
}
