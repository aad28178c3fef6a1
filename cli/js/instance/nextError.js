import { nextText, nextWord } from "./next.js";

/**
 * The message of an error, and those of its causes.
 */
export function nextMessages() {
  const lines = [nextText()];
  for (let count = nextWord(); count > 0; count--) lines.push(nextText());
  return lines;
}

/**
 * An error of a class. Its properties are defined, not assigned, so that no other code runs.
 * @param {any} Class
 * @param {string[]} messages
 * @param {Record<string, unknown>} fields
 */
export function makeError(Class, [message, ...causes], fields) {
  let cause;
  for (const text of causes.reverse()) cause = cause ? Error(text, { cause }) : Error(text);
  const error = cause ? new Class(message, { cause }) : new Class(message);
  for (const [name, value] of Object.entries(fields)) {
    // The message is what Rust displays.
    if (name === "message") continue;
    Object.defineProperty(error, name, { value, configurable: true, enumerable: true, writable: true });
  }
  return error;
}
