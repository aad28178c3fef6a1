// What the tests of the helpers share: the fake memory, and a call as a wrapper makes it.
import { lowerVecF32 as lowerVec } from "../../../cli/js/instance/lowerVecF32.js";
import { RESULT, TEXT } from "../../../cli/js/instance/layout.js";
import { ptr, setTop, top } from "../../../cli/js/instance/place.js";
import { memory } from "../../../cli/js/instance/wasm.js";

export { RESULT, TEXT };

/** A place in the memory that no helper uses. */
export const ELSEWHERE = 49152;

/** Detaches every array over the memory. */
export function grow() {
  memory.grow(1);
}

/** A copy of bytes of the memory. */
export function bytes(at, length) {
  return new Uint8Array(memory.buffer, at, length).slice();
}

/** The UTF-8 that Rust makes of text which a helper wrote: of so many bytes, or of `~length` units. */
export function utf8(at, length) {
  if (length >= 0) return bytes(at, length);
  const units = new Uint16Array(memory.buffer, (at + ~length + 1) & ~1, ~length);
  return new TextEncoder().encode(String.fromCharCode(...units));
}

/** Puts a typed array into the memory. */
export function put(at, array) {
  new Uint8Array(memory.buffer).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
}

/** Puts 32-bit words into the result area. */
export function putResult(...words) {
  put(RESULT, new Uint32Array(words));
}

/** Runs the body as a call of so many arguments; it gets the first slot. */
export function call(body, count = 1) {
  const base = top;
  setTop(base + count);
  try {
    return body(base);
  } finally {
    setTop(base);
  }
}

/** Lowers an argument; gives its place, its length and a copy of its elements. */
export function lower(helper, value, slot = 0, Type = Uint8Array) {
  const length = helper("f: argument 'x'", slot, value);
  return { ptr, length, numbers: new Type(memory.buffer, ptr, length).slice() };
}

/** A stream of numbers from 0 up to 1, the same each time. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** `lowerVecF32` with the parameters of `lowerF32`, so that one test serves both. */
export const { lowerVecF32 } = { lowerVecF32: (where, slot, numbers) => lowerVec(where, numbers) };
