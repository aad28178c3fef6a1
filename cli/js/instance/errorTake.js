import { collected } from "./failure.js";
import { hold } from "./values.js";

/** Makes the error and gives Rust its handle. */
export function error_take() {
  return hold(collected());
}
