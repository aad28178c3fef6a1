/**
 * Refuses zero.
 * @param {string} where
 * @returns {never}
 */
export function notZero(where) {
  throw new RangeError(`${where} must not be zero`);
}
