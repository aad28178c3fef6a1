/**
 * Whether the stack ended while the module ran. Engines throw an error of their own then, not a trap.
 * @param {any} error
 */
export function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
}
