/**
 * Refuses an array of the wrong length.
 * @param {string} where
 * @param {number} expected
 * @param {number} length
 * @returns {never}
 */
export function notLength(where, expected, length) {
  throw new TypeError(`${where} must have ${expected} elements, got ${length}`);
}
