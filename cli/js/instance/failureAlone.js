// For modules whose errors have no causes.

import { decode } from "./decode.js";

/** The message of the error that Rust is returning. */
let failureText = "";

/**
 * @param {number} ptr
 * @param {number} length
 */
export function error_text(ptr, length) {
  failureText += decode(ptr, length);
}

export function collected() {
  const error = Error(failureText);
  failureText = "";
  return error;
}

/**
 * The error, if one was collected.
 */
export function collectedOrNone() {
  return failureText === "" ? undefined : collected();
}
