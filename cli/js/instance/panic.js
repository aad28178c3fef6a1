import { PanicError } from "../shared/PanicError.js";
import { report } from "./panicReport.js";

/**
 * The message of the panic after which the module is not used any more.
 * @type {string | undefined}
 */
export let broken;

/**
 * Refuses a call after a panic.
 * @returns {never}
 */
export function refuse() {
  throw new Error(`the module panicked earlier: ${broken}`);
}

/**
 * What to throw for what came out of a call: a trap is a panic, all else passes.
 * @param {unknown} error
 */
export function caught(error) {
  if (!(error instanceof WebAssembly.RuntimeError)) return error;
  broken = report.message || `${error.message} (for the message build with debug assertions or minibind's feature "panic-message")`;
  return Object.assign(new PanicError(broken, { cause: error }), report.place);
}
