/**
 * Refuses a value of the wrong kind.
 * @param {string} where
 * @param {string} expected
 * @param {unknown} value
 * @returns {never}
 */
export function mustBe(where, expected, value) {
  const kind = value === null ? "null" : typeof value;
  throw new TypeError(`${where} must be ${expected}, got ${kind === "object" ? value?.constructor?.name ?? kind : kind}`);
}
