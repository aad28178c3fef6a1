// For modules that say why they panic.

import { PanicError } from "../shared/PanicError.js";
import { isOverflow } from "../shared/isOverflow.js";
import { report } from "./panicReport.js";

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
  broken = report.message || error.message;
  return Object.assign(new PanicError(broken, { cause: error }), report.place);
}
