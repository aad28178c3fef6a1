// Functions of Rust that are made at run time, for `minibind::js`: no type describes them.

import { refuseValue } from "../shared/mustBe.js";
import { finalizers, freeLater, freeNow } from "./freeLater.js";
import { broken, refuse } from "./panicLoud.js";
import { unwound } from "./unwound.js";
import { hold, take, values } from "./values.js";
import { $stack, $table } from "./wasm.js";

/**
 * What ends each function.
 * @type {WeakMap<Function, () => void>}
 */
const functionEnds = new WeakMap();

/**
 * Makes a function. Rust gets the array of its arguments, and gives the handle of the result. It does
 * not run twice at a time.
 * @param {number} data
 * @param {number} call
 * @param {number} drop
 */
export function function_new(data, call, drop) {
  const callInRust = $table.get(call);
  const dropInRust = $table.get(drop);
  let isRunning = false;
  let isOver = false;
  /** @param {unknown[]} items */
  const made = (...items) => {
    if (broken.why !== undefined) refuse();
    if (isOver) refuseValue(Error, "a function of Rust was lent for a call that is over");
    if (isRunning) refuseValue(Error, "a function of Rust is running already");
    const stack = $stack();
    let result;
    isRunning = true;
    try {
      result = callInRust(data, hold(items));
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      isRunning = false;
    }
    return take(result);
  };
  freeLater(made, dropInRust, data);
  functionEnds.set(made, () => {
    isOver = true;
    finalizers.unregister(made);
    freeNow(dropInRust, data);
  });
  return hold(made);
}

/**
 * Frees a function that was only lent.
 * @param {number} handle
 */
export function function_end(handle) {
  functionEnds.get(values[handle])?.();
}
