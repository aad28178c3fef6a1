import { memory } from "./wasm.js";

/**
 * The blocks of the arrays that `allocate` has made: address and size.
 * @type {Map<number, number>}
 */
export const regions = new Map();

/**
 * Whether an array lies in a block that was allocated for it.
 * @param {any} numbers
 */
export function isInside(numbers) {
  if (numbers.buffer !== memory.buffer) return false;
  for (const [ptr, size] of regions) {
    if (ptr <= numbers.byteOffset && numbers.byteOffset + numbers.byteLength <= ptr + size) return true;
  }
  return false;
}
