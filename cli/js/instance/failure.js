import { decode } from "./decode.js";

/**
 * The error that Rust is returning: its message, and those of its causes.
 */
let messages = [""];

/**
 * @param {number} ptr
 * @param {number} length
 */
export function error_text(ptr, length) {
  messages[messages.length - 1] += decode(ptr, length);
}

export function error_cause() {
  messages.push("");
}

export function collected() {
  let error;
  for (const text of messages.reverse()) error = error ? Error(text, { cause: error }) : Error(text);
  messages = [""];
  return error;
}

/**
 * The error, if one was collected.
 */
export function collectedOrNone() {
  return messages[0] === "" ? undefined : collected();
}
