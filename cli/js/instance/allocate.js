import { mustBe } from "../shared/mustBe.js";
import { notInteger } from "../shared/notInteger.js";
import { discard, reserve } from "./blocks.js";
import { regions } from "./isInside.js";
import { depth } from "./stack.js";
import { memory } from "./wasm.js";

/**
 * What is known of each array that `allocate` has made.
 * @type {WeakMap<object, { Type: any, ptr: number, length: number }>}
 */
const origins = new WeakMap();

/**
 * An array over elements in the module's memory.
 * @param {{ Type: any, ptr: number, length: number }} origin
 */
function view(origin) {
  const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
  origins.set(array, origin);
  return array;
}

/**
 * Makes an array of zeros inside the module's memory.
 * @param {any} Type
 * @param {number} length
 */
export function allocate(Type, length) {
  if (!(Type?.BYTES_PER_ELEMENT > 0)) mustBe("allocate: argument 'type'", "the class of a typed array", Type);
  if (!Number.isInteger(length) || length < 0) notInteger("allocate: argument 'length'", 0, 4294967295, length);
  const size = length * Type.BYTES_PER_ELEMENT || 8;
  const ptr = reserve("allocate: the array", size, 8);
  regions.set(ptr, size);
  return view({ Type, ptr, length }).fill(Type === BigInt64Array || Type === BigUint64Array ? 0n : 0);
}

/**
 * Gives the memory of an array back.
 * @param {object} array
 */
export function release(array) {
  const origin = origins.get(array) ?? mustBe("release: argument 'array'", "an array made by allocate()", array);
  if (depth > 0) throw new Error("release: a call of the module is under way");
  const size = regions.get(origin.ptr);
  if (size && origin.length >= 0) {
    regions.delete(origin.ptr);
    discard(origin.ptr, size, 8);
  }
  origin.length = -1;
}

/**
 * The array anew over the same elements, after memory has grown.
 * @param {any} array
 */
export function refresh(array) {
  const origin = origins.get(array) ?? mustBe("refresh: argument 'array'", "an array made by allocate()", array);
  if (origin.length < 0) throw new Error("refresh: the array was released");
  return array.buffer === memory.buffer ? array : view(origin);
}
