import { passing } from "./passing.js";
import { take } from "./values.js";

/**
 * The value that Rust throws as it is, boxed so that `undefined` is one, too.
 * @type {{ value: unknown } | undefined}
 */
export let thrown;

/**
 * Takes the value to throw.
 * @param {number} handle
 */
export function error_value(handle) {
  thrown = { value: take(handle) };
}

/** The value, once. */
export function takeThrown() {
  const { value } = /** @type {any} */ (thrown);
  thrown = undefined;
  passing(value); // only: calls
  return value;
}
