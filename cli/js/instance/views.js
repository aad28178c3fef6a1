// Typed arrays over the memory, made once and made anew when the memory has grown. The emitter
// writes the same declarations for those that the package uses.

import { memory } from "./wasm.js";

export let i8 = new Int8Array(memory.buffer);
export let u8 = new Uint8Array(memory.buffer);
export let i16 = new Int16Array(memory.buffer);
export let u16 = new Uint16Array(memory.buffer);
export let i32 = new Int32Array(memory.buffer);
export let u32 = new Uint32Array(memory.buffer);
export let f32 = new Float32Array(memory.buffer);
export let f64 = new Float64Array(memory.buffer);
export let i64 = new BigInt64Array(memory.buffer);
export let u64 = new BigUint64Array(memory.buffer);
/** @type {Uint8Array[]} */
export let texts = [];

/** Makes the views anew after the memory has grown. */
export function refreshViews() {
  i8 = new Int8Array(memory.buffer);
  u8 = new Uint8Array(memory.buffer);
  i16 = new Int16Array(memory.buffer);
  u16 = new Uint16Array(memory.buffer);
  i32 = new Int32Array(memory.buffer);
  u32 = new Uint32Array(memory.buffer);
  f32 = new Float32Array(memory.buffer);
  f64 = new Float64Array(memory.buffer);
  i64 = new BigInt64Array(memory.buffer);
  u64 = new BigUint64Array(memory.buffer);
  texts = [];
}
