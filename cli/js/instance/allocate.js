// Arrays in the module's memory. Growing the memory ends them; what is known of one is its region.

import { checkU32 } from "../shared/checks.js";
import { mustBe } from "../shared/mustBe.js";
import { giveBlock, takeBlock } from "./blocks.js";
import { regions } from "./insideAt.js";
import { top } from "./place.js";
import { memory } from "./wasm.js";

/**
 * @type {WeakMap<object, import("./insideAt.js").Region>}
 */
const origins = new WeakMap();

/**
 * @param {any} Type
 * @param {number} length
 */
export function allocate(Type, length) {
  checkU32("allocate: argument 'length'", length);
  const size = length * ((Type !== DataView && Type?.BYTES_PER_ELEMENT) || mustBe("allocate: argument 'type'", "the class of a typed array", Type));
  const region = { Type, ptr: takeBlock("allocate: argument 'length'", size), length, size };
  regions.add(region);
  new Uint8Array(memory.buffer, region.ptr, size).fill(0);
  return view(region);
}

/**
 * @param {import("./insideAt.js").Region} region
 */
function view(region) {
  const array = new region.Type(memory.buffer, region.ptr, region.length);
  origins.set(array, region);
  return array;
}

/**
 * @param {string} where
 * @param {object} array
 */
function regionOf(where, array) {
  return origins.get(array) ?? mustBe(where, "an array from allocate()", array);
}

/**
 * @param {object} array
 */
export function release(array) {
  const region = regionOf("release: argument 'array'", array);
  if (top > 0) throw Error("release: a call of the module is under way"); // only: reenters
  if (regions.delete(region)) giveBlock(region.ptr, region.size);
}

/**
 * @param {any} array
 */
export function refresh(array) {
  const region = regionOf("refresh: argument 'array'", array);
  if (!regions.has(region)) throw Error("refresh: argument 'array' was released");
  return array.buffer === memory.buffer ? array : view(region);
}
