// Functions of Rust that are made at run time, for `minibind::js`: no type describes them.

import { freeLater } from "./freeLater.js";
import { broken, refuse } from "./panicLoud.js";
import { unwound } from "./unwound.js";
import { hold, take } from "./values.js";
import { $stack, $table } from "./wasm.js";

/**
 * Makes a function. Rust gets the array of its arguments, and gives the handle of the result.
 * @param {number} data
 * @param {number} call
 * @param {number} drop
 */
export function function_new(data, call, drop) {
  const callInRust = $table.get(call);
  /** @param {unknown[]} items */
  const made = (...items) => {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    let result;
    try {
      result = callInRust(data, hold(items));
    } catch (error) {
      throw unwound(error, stack);
    }
    return take(result);
  };
  freeLater(made, $table.get(drop), data);
  return hold(made);
}
