import { refuseValue } from "../shared/mustBe.js";

/**
 * What an object remembers of its end, for developers with the stack of the call.
 * @param {string} text
 * @returns {any}
 */
export function fate(text) {
  return Error(text);
}

/**
 * @param {string} subject
 * @param {any} end
 */
export function refuseGone(subject, end) {
  refuseValue(Error, `${subject} ${end.message}`, { cause: end });
}
