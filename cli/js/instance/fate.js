import { refuseValue } from "../shared/mustBe.js";

/**
 * What an object remembers of its end.
 * @param {string} text
 * @returns {any}
 */
export function fate(text) {
  return text;
}

/**
 * @param {string} subject
 * @param {any} end
 */
export function refuseGone(subject, end) {
  refuseValue(Error, `${subject} ${end}`);
}
