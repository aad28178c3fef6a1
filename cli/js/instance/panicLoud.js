// For modules that say why they panic. What stands in the way of further calls is a
// field of a constant: engines fold it while nobody has set it. What a call throws is a panic, unless the
// host may have thrown it.

import { PanicError } from "../shared/PanicError.js";
import { isOverflow } from "../shared/isOverflow.js";
import { hostTraps } from "./passing.js";
import { abandonTasks } from "./tasks.js";
import { report } from "./panicReport.js";

/**
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
 * What becomes of an error that a call throws.
 * @param {any} error
 */
export function caught(error) {
  if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error)) || hostTraps.has(error)) return error; // only: calls
  broken.why = report.message || error.message;
  queueMicrotask(abandonTasks); // only: tasks
  return Object.assign(new PanicError(broken.why, { cause: error }), report.place);
}
