import { caught } from "./panicLoud.js";
import { $unwind } from "./wasm.js";

/**
 * An error that leaves the module: what it ran through keeps nothing on its stack.
 * @param {any} error
 * @param {number} stack
 */
export function unwound(error, stack) {
  $unwind(stack);
  return caught(error);
}
