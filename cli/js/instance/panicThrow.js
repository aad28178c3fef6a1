import { PanicError } from "../shared/PanicError.js";
import { report } from "./panicReport.js";

/** Throws a panic that was unwound; the module stays usable. */
export function panic_throw() {
  const error = Object.assign(new PanicError(report.message || "the Rust code panicked"), report.place);
  report.message = "";
  throw error;
}
