// Blocks for `allocate` in a module that has no allocator: pages, used again when they are given back.

import { growBy } from "./place.js";

/**
 * @type {Record<number, number[]>}
 */
const spare = {};

/**
 * @param {number} size
 */
export function takeBlock(size) {
  return spare[size]?.pop() ?? growBy("allocate: argument 'length'", size);
}

/**
 * @param {number} ptr
 * @param {number} size
 */
export function giveBlock(ptr, size) {
  (spare[size] ??= []).push(ptr);
}
