import { decoder } from "../shared/decoder.js";
import { memory } from "./wasm.js";

/**
 * @param {number} ptr
 * @param {number} length
 */
export function decode(ptr, length) {
  return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
}
