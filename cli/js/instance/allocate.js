import { checkU32 } from "../shared/checks.js";
import { mustBe } from "../shared/mustBe.js";
import { giveBlock, takeBlock } from "./blocks.js";
import { regions } from "./insideAt.js";
import { top } from "./place.js";
import { memory } from "./wasm.js";

/**
 * @type {WeakMap<object, { Type: any, ptr: number, length: number, size: number }>}
 */
const origins = new WeakMap();

/**
 * @param {any} Type
 * @param {number} length
 */
export function allocate(Type, length) {
  checkU32("allocate: argument 'length'", length);
  const bytes = (Type !== DataView && Type?.BYTES_PER_ELEMENT) || mustBe("allocate: argument 'type'", "the class of a typed array", Type);
  const size = Math.ceil((length * bytes) / 64) * 64 || 64;
  const origin = { Type, ptr: takeBlock(size), length, size };
  regions.add(origin);
  new Uint8Array(memory.buffer, origin.ptr, size).fill(0);
  return view(origin);
}

/**
 * @param {{ Type: any, ptr: number, length: number, size: number }} origin
 */
function view(origin) {
  const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
  origins.set(array, origin);
  return array;
}

/**
 * @param {string} where
 * @param {object} array
 */
function originOf(where, array) {
  return origins.get(array) ?? mustBe(where, "an array from allocate()", array);
}

/**
 * @param {object} array
 */
export function release(array) {
  const origin = originOf("release: argument 'array'", array);
  if (top > 0) throw Error("release: a call of the module is under way");
  if (regions.delete(origin)) giveBlock(origin.ptr, origin.size);
}

/**
 * @param {any} array
 */
export function refresh(array) {
  const origin = originOf("refresh: argument 'array'", array);
  if (!regions.has(origin)) throw Error("refresh: argument 'array' was released");
  return array.buffer === memory.buffer ? array : view(origin);
}
