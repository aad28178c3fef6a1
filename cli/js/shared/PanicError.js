export class PanicError extends Error {
  name = "PanicError";
}
