import { decode } from "./decode.js";

/**
 * What Rust has said of a panic.
 */
export const report = { message: "", place: {} };

/**
 * Takes a piece of the panic's message.
 * @param {number} ptr
 * @param {number} length
 */
export function panic_text(ptr, length) {
  report.message += decode(ptr, length);
}

/**
 * Takes the panic's place.
 * @param {number} ptr
 * @param {number} length
 * @param {number} line
 * @param {number} column
 */
export function panic_place(ptr, length, line, column) {
  report.place = { file: decode(ptr, length), line, column };
}
