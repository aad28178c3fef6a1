// Blocks for `allocate` in a module that has no allocator: pages, used again when they are given back.

import { growBy } from "./place.js";

/**
 * @type {Record<number, number[]>}
 */
const spare = {};

/**
 * @param {string} where
 * @param {number} size
 */
export function takeBlock(where, size) {
  return spare[size]?.pop() ?? growBy(where, size);
}

/**
 * @param {number} ptr
 * @param {number} size
 */
export function giveBlock(ptr, size) {
  (spare[size] ??= []).push(ptr);
}
