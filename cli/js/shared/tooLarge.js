/**
 * Refuses what the memory has no room for.
 * @param {string} where
 * @param {number} size
 * @returns {never}
 */
export function tooLarge(where, size) {
  throw new RangeError(`${where} is too large for the module's memory: ${size} bytes`);
}
