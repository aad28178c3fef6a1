// Refuses a value. The message names its type, or, where a kind of error is given, the value itself.

/**
 * @param {string} where
 * @param {string} expected
 * @param {unknown} value
 * @param {ErrorConstructor} [Kind]
 * @returns {never}
 */
export function mustBe(where, expected, value, Kind) {
  throw (Kind || TypeError)(`${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

/**
 * @param {ErrorConstructor} Kind
 * @param {string} message
 * @param {ErrorOptions} [options]
 * @returns {never}
 */
export function refuseValue(Kind, message, options) {
  throw Kind(message, options);
}
