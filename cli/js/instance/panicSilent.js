// For modules that do not say why they panic.

import { PanicError } from "../shared/PanicError.js";
import { isOverflow } from "../shared/isOverflow.js";

/**
 * @type {string | undefined}
 */
export let broken;

/**
 * @returns {never}
 */
export function refuse() {
  throw Error(`the module panicked earlier: ${broken}`);
}

/**
 * A trap is a panic; all else passes.
 * @param {any} error
 */
export function caught(error) {
  if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
  broken = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
  return new PanicError(broken, { cause: error });
}
