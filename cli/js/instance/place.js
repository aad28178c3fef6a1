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
 * Memory for what fits no slot, kept for the next call.
 * @type {{ ptr: number, size: number }[]}
 */
const blocks = [];

/**
 * Finds room for an argument.
 * @param {string} where
 * @param {any} slot
 * @param {number} size
 */
export function place(where, slot, size) {
  if (typeof slot === "object") return (ptr = keepBlock(where, slot, size)); // only: keeps
  if (size <= 4096 && slot < 4) {
    ptr = ARENA + slot * 4096;
  } else {
    const old = blocks[slot]?.size ?? 0;
    if (!blocks[slot] || old < size) {
      size = Math.max(size, old * 2);
      blocks[slot] = { ptr: growBy(where, size), size };
    }
    ptr = blocks[slot].ptr;
  }
  if (u8.length === 0) refreshViews();
  return ptr;
}

/**
 * @param {string} where
 * @param {number} size
 */
export function growBy(where, size) {
  try {
    // No block of Rust is larger; a number that is no size is refused by the memory.
    return memory.grow(size < 2 ** 31 ? Math.ceil(size / 65536) : -1) * 65536;
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
