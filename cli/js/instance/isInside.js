import { memory } from "./wasm.js";

/**
 * The arrays of `allocate` that are not released.
 * @type {Set<{ Type: any, ptr: number, length: number, size: number }>}
 */
export const regions = new Set();

/**
 * Whether so many bytes of an array lie in a block that was allocated for it.
 * @param {any} array
 * @param {number} size
 */
export function isInside({ buffer, byteOffset }, size) {
  if (buffer === memory.buffer) {
    for (const region of regions) {
      if (region.ptr <= byteOffset && byteOffset + size <= region.ptr + region.size) return true;
    }
  }
  return false;
}
