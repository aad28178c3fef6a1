// For modules that say why they panic.

import { PanicError } from "../shared/PanicError.js";
import { isOverflow } from "../shared/isOverflow.js";
import { report } from "./panicReport.js";

/**
 * Why the module can be used no more. A field of a constant is free to look at while nobody sets it.
 * @type {{ why: string | undefined }}
 */
export const broken = { why: undefined };

/**
 * @returns {never}
 */
export function refuse() {
  throw Error(`the module panicked earlier: ${broken.why}`);
}

/**
 * A trap is a panic; all else passes.
 * @param {any} error
 */
export function caught(error) {
  if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
  broken.why = report.message || error.message;
  return Object.assign(new PanicError(broken.why, { cause: error }), report.place);
}
