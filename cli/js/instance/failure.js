import { decode } from "./decode.js";

/**
 * The messages of the error that Rust is returning: its own, then those of its causes.
 * @type {string[]}
 */
let messages = [""];

/**
 * Takes a piece of a message.
 * @param {number} ptr
 * @param {number} length
 */
export function error_text(ptr, length) {
  messages[messages.length - 1] += decode(ptr, length);
}

/** Begins the message of a cause. */
export function error_cause() {
  messages.push("");
}

/** The error of the messages so far. */
export function collected() {
  const error = messages.reduceRight((cause, text) => (cause ? new Error(text, { cause }) : new Error(text)), /** @type {any} */ (undefined));
  messages = [""];
  return error;
}
