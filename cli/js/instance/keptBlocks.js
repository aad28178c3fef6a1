// Memory of arguments that stays after the call has returned: until a promise settles or an iterator ends.

import { giveBlock, takeBlock } from "./heap.js";

/**
 * @typedef {Set<{ address: number, size: number }>} KeptBlocks
 */

/**
 * @param {string} where
 * @param {KeptBlocks} kept
 * @param {number} size
 */
export function keepBlock(where, kept, size) {
  const address = takeBlock(where, size);
  kept.add({ address, size });
  return address;
}

/**
 * @param {KeptBlocks} kept
 */
export function freeBlocks(kept) {
  for (const { address, size } of kept) giveBlock(address, size);
  kept.clear();
}
