import { broken } from "./panicLoud.js";

/**
 * Traps that functions of the host have thrown: those of other modules.
 * @type {WeakSet<object>}
 */
export const hostTraps = new WeakSet();

/**
 * An error of the host on its way through Rust. A trap of this module is none of the host's.
 * @param {any} error
 */
export function passing(error) {
  if (error instanceof Error && broken.why === undefined) hostTraps.add(error);
  return error;
}
