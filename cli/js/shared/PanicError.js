/**
 * A panic of the Rust code.
 */
export class PanicError extends Error {
  get name() {
    return "PanicError";
  }
}
