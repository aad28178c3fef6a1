import { nextText, nextWord } from "./next.js";

/**
 * An error of a class: its message, and those of its causes.
 * @param {any} Class
 */
export function nextError(Class) {
  const messages = [nextText()];
  for (let count = nextWord(); count > 0; count--) messages.push(nextText());
  let cause;
  while (messages.length > 1) cause = cause ? Error(messages.pop(), { cause }) : Error(messages.pop());
  return cause ? new Class(messages[0], { cause }) : new Class(messages[0]);
}
