// Refuses a value, for packages that look into values: a refusal becomes part of a path.

/**
 * The refusal that the functions around its place will complete.
 * @type {Error | undefined}
 */
let mismatch;

/**
 * Notes an error whose place is not complete: it does not begin with the name of a function.
 * @template {Error} E
 * @param {string} place
 * @param {E} error
 */
function noteMismatch(place, error) {
  mismatch = /^(\.|\[| |$)/.test(place) ? error : undefined;
  return error;
}

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
  throw noteMismatch(message, Kind(message, options));
}

/**
 * An error with its place in front, when it is a refusal and not what other code has thrown.
 * @param {string} where
 * @param {any} error
 */
export function within(where, error) {
  return mismatch && error === mismatch ? noteMismatch(where, new error.constructor(where + error.message, error)) : error;
}
