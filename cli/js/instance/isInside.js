import { memory } from "./wasm.js";

/**
 * The arrays of `allocate` that are not released.
 * @type {Set<{ Type: any, ptr: number, length: number, size: number }>}
 */
export const regions = new Set();

/**
 * @param {any} array
 */
export function isInside({ buffer, byteOffset, byteLength }) {
  if (buffer === memory.buffer) {
    for (const { ptr, size } of regions) {
      if (ptr <= byteOffset && byteOffset + byteLength <= ptr + size) return true;
    }
  }
  return false;
}
