import { $free } from "./wasm.js";

/**
 * What a step gives; when it fails, a block that nobody owns yet is freed.
 * @template T
 * @param {number} ptr
 * @param {number} size
 * @param {number} align
 * @param {() => T} step
 */
export function orFree(ptr, size, align, step) {
  try {
    return step();
  } catch (error) {
    $free(ptr, size, align);
    throw error;
  }
}
