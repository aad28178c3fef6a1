// Refuses a value, for packages that look into values: a refusal becomes part of a path.

/**
 * The last refusal, which the functions around its place complete.
 * @type {Error | undefined}
 */
let mismatch;

/**
 * @param {string} where
 * @param {string} expected
 * @param {unknown} value
 * @param {ErrorConstructor} [Kind]
 * @returns {never}
 */
export function mustBe(where, expected, value, Kind) {
  refuseValue(Kind || TypeError, `${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

/**
 * @param {ErrorConstructor} Kind
 * @param {string} message
 * @param {ErrorOptions} [options]
 * @returns {never}
 */
export function refuseValue(Kind, message, options) {
  throw (mismatch = Kind(message, options));
}

/**
 * An error with its place in front, when it is a refusal and not what other code has thrown.
 * @param {string} where
 * @param {any} error
 */
export function within(where, error) {
  return error === mismatch && where ? (mismatch = new error.constructor(where + error.message, error)) : error;
}
