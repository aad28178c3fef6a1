import { mustBe } from "../shared/mustBe.js";
import { keepBlock } from "./keptBlocks.js";
import { ARENA } from "./layout.js";
import { refreshViews, u8 } from "./views.js";
import { memory } from "./wasm.js";

export let ptr = 0;

/**
 * The first slot that is free.
 */
export let top = 0;

/**
 * Memory by slot: of the argument stack, or pages for what is larger.
 * @type {{ ptr: number, size: number, bytes?: Uint8Array }[]}
 */
const blocks = [];

/**
 * Finds room for an argument.
 * @param {string} where
 * @param {any} slot
 * @param {number} size
 */
export function place(where, slot, size) {
  if (slot < 4 && size <= 4096) ptr = ARENA + slot * 4096;
  else room(where, slot, size);
  if (u8.length === 0) refreshViews();
  return ptr;
}

/**
 * @param {string} where
 * @param {any} slot
 * @param {number} size
 */
export function room(where, slot, size) {
  if (typeof slot === "object") { // only: keeps
    ptr = keepBlock(where, slot, size); // only: keeps
    return new Uint8Array(memory.buffer, ptr, size); // only: keeps
  } // only: keeps
  const block = (blocks[slot] ??= { ptr: ARENA + slot * 4096, size: slot < 4 ? 4096 : 0 });
  if (block.size < size) {
    size = Math.max(size, block.size * 2);
    block.ptr = growBy(where, size);
    block.size = size;
  }
  ptr = block.ptr;
  if (!block.bytes?.length) {
    block.bytes = new Uint8Array(memory.buffer, ptr, block.size);
    refreshViews();
  }
  return block.bytes;
}

/**
 * Adds pages for a block. None of Rust has more than 2 GB.
 * @param {string} where
 * @param {number} size
 */
export function growBy(where, size) {
  try {
    return memory.grow(size < 2 ** 31 ? size / 65536 + 1 : -1) * 65536;
  } catch {
    mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
  }
}

/**
 * @param {number} address
 */
export function point(address) {
  ptr = address;
}

/**
 * @param {number} slot
 */
export function setTop(slot) {
  top = slot;
}
