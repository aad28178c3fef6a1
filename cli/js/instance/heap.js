// Blocks for `allocate` from the module's allocator.

import { mustBe } from "../shared/mustBe.js";
import { $allocate, $free } from "./wasm.js";

/**
 * @param {number} size
 */
export function takeBlock(size) {
  return (size < 2 ** 31 && $allocate(size, 8) >>> 0) || mustBe("allocate: argument 'length'", "small enough for memory", `${size} bytes`, RangeError);
}

/**
 * @param {number} ptr
 * @param {number} size
 */
export function giveBlock(ptr, size) {
  $free(ptr, size, 8);
}
