import { broken, caught } from "./panicLoud.js";

/**
 * What frees things of Rust when the objects that stand for them are collected.
 * @type {FinalizationRegistry<{ free: (address: number) => void, address: number }>}
 */
export const finalizers = new FinalizationRegistry(({ free, address }) => {
  if (broken.why === undefined) freeNow(free, address);
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
  try {
    free(address);
  } catch (error) {
    throw caught(error);
  }
}
