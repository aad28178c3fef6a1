import { collected } from "./failure.js";

/** What an imported function gave is not what Rust takes; it has said why. */
export function import_refused() {
  throw TypeError(`an imported function gave what Rust does not take: ${collected()?.message}`);
}
