import { values } from "./values.js";

/**
 * Calls a function for Rust. Its arguments lie in cells of eight bytes, its result will.
 * @param {number} handle
 * @param {number} cells
 */
export function callback_call(handle, cells) {
  values[handle].call(cells >>> 0);
}
