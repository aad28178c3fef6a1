import { broken, caught } from "./panicLoud.js";
import { $stack, $unwind } from "./wasm.js";

/**
 * Frees what is behind objects that are collected.
 * @type {FinalizationRegistry<{ free: (address: number) => void, address: number }>}
 */
export const finalizers = new FinalizationRegistry(({ free, address }) => {
  if (address !== 0 && broken.why === undefined) freeNow(free, address);
});

/**
 * @param {object} object
 * @param {(address: number) => void} free
 * @param {number} address
 */
export function freeLater(object, free, address) {
  finalizers.register(object, { free, address }, object);
}

/**
 * @param {(address: number) => void} free
 * @param {number} address
 */
export function freeNow(free, address) {
  const stack = $stack(); // only: calls
  try {
    free(address);
  } catch (error) {
    $unwind(stack); // only: calls
    throw caught(error);
  }
}
