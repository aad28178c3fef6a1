// Room in the memory: slots of calls, pages for large arguments, blocks of `allocate`.
import assert from "node:assert/strict";
import { test } from "node:test";
import { allocate, refresh, release } from "../../../cli/js/instance/allocate.js";
import * as heap from "../../../cli/js/instance/heap.js";
import { ARENA } from "../../../cli/js/instance/layout.js";
import * as pages from "../../../cli/js/instance/pages.js";
import { growBy, place, point, ptr, setTop, top } from "../../../cli/js/instance/place.js";
import { freed, memory } from "../../../cli/js/instance/wasm.js";
import { call, grow } from "./memory.mjs";

const tooMuch = (where) => ({ name: "RangeError", message: new RegExp(`^${where} must be small enough for memory, got \\d+ bytes$`) });

test("calls take the slots above those under way", () => {
  assert.equal(top, 0);
  call((outer) => {
    assert.deepEqual([outer, top], [0, 2]);
    call((inner) => assert.deepEqual([inner, top], [2, 5]), 3);
    assert.equal(top, 2);
  }, 2);
  assert.equal(top, 0);
  setTop(7);
  assert.equal(top, 7);
  setTop(0);
});

test("a place is the slot, or pages of its own", () => {
  for (let slot = 0; slot < 4; slot++) {
    assert.equal(place("w", slot, 4096), ARENA + slot * 4096);
    assert.equal(ptr, ARENA + slot * 4096);
  }
  const large = place("w", 0, 4097);
  const fifth = place("w", 4, 1);
  for (const at of [large, fifth]) assert.ok(at % 65536 === 0 && at < memory.buffer.byteLength, String(at));
  assert.notEqual(large, fifth);
  assert.equal(place("w", 0, 4097), large);
  assert.equal(place("w", 0, 5000) + 5000 <= memory.buffer.byteLength, true);
  point(12);
  assert.equal(ptr, 12);
});

test("too much for the memory is refused, and the next call works", () => {
  assert.throws(() => place("f: argument 'x'", 0, 2 ** 33), tooMuch("f: argument 'x'"));
  assert.throws(() => growBy("w", 2 ** 32), tooMuch("w"));
  assert.equal(place("w", 0, 10), ARENA);
});

test("heap: blocks come from the allocator and go back", () => {
  freed.length = 0;
  const at = heap.takeBlock("w", 64);
  assert.equal(at % 8, 0);
  heap.giveBlock(at, 64);
  assert.deepEqual(freed, [[at, 64, 8]]);
  assert.throws(() => heap.takeBlock("w", 2 ** 33), tooMuch("w"));
});

test("pages: a block that was given back is used again for its size", () => {
  const first = pages.takeBlock("w", 128);
  const second = pages.takeBlock("w", 128);
  const large = pages.takeBlock("w", 200_000);
  assert.equal(new Set([first, second, large]).size, 3);
  assert.ok(large + 200_000 <= memory.buffer.byteLength);
  pages.giveBlock(first, 128);
  pages.giveBlock(large, 200_000);
  const before = memory.buffer.byteLength;
  assert.equal(pages.takeBlock("w", 128), first);
  assert.equal(pages.takeBlock("w", 200_000), large);
  assert.equal(memory.buffer.byteLength, before);
  assert.throws(() => pages.takeBlock("w", 2 ** 33), tooMuch("w"));
});

test("allocate makes zeros of any class inside the memory", () => {
  for (const Type of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array]) {
    for (const length of [0, 1, 7, 1000]) {
      const array = allocate(Type, length);
      assert.ok(array instanceof Type);
      assert.equal(array.buffer, memory.buffer);
      assert.deepEqual(array.slice(), new Type(length));
      array.fill(Type.name.startsWith("Big") ? 1n : 1);
      release(array);
    }
  }
});

test("allocate refuses what is no class of typed arrays, and no length", () => {
  const wrong = { name: "TypeError", message: /^allocate: argument 'type' must be the class of a typed array, got \w+$/ };
  for (const Type of [Array, DataView, undefined, null, "Float32Array", 8]) assert.throws(() => allocate(Type, 1), wrong);
  for (const length of [-1, 0.5, NaN, 2 ** 32]) assert.throws(() => allocate(Uint8Array, length), { name: "RangeError", message: /^allocate: argument 'length' must be an integer from 0 to 4294967295, got / });
  for (const length of ["1", undefined, 1n]) assert.throws(() => allocate(Uint8Array, length), { name: "TypeError", message: /^allocate: argument 'length' must be a number, got / });
  for (const length of [2 ** 29, 2 ** 32 - 1]) assert.throws(() => allocate(Float64Array, length), tooMuch("allocate: argument 'length'"));
});

test("release gives a block back once, and not while a call runs", () => {
  freed.length = 0;
  const array = allocate(Float32Array, 10);
  const at = array.byteOffset;
  call(() => assert.throws(() => release(array), { name: "Error", message: "release: a call of the module is under way" }));
  release(array);
  release(array);
  assert.deepEqual(freed, [[at, 40, 8]]);
  for (const other of [new Float32Array(1), [], {}]) {
    assert.throws(() => release(other), { name: "TypeError", message: /^release: argument 'array' must be an array from allocate\(\), got \w+$/ });
  }
});

test("refresh gives the same elements after growth", () => {
  const array = allocate(Float32Array, 3);
  array.set([1, 2, 3]);
  assert.equal(refresh(array), array);
  grow();
  assert.equal(array.length, 0);
  const fresh = refresh(array);
  assert.deepEqual([...fresh], [1, 2, 3]);
  grow();
  assert.deepEqual([...refresh(array)], [1, 2, 3]);
  assert.deepEqual([...refresh(fresh)], [1, 2, 3]);
  freed.length = 0;
  release(fresh);
  release(array);
  assert.equal(freed.length, 1);
  assert.throws(() => refresh(array), { name: "Error", message: /^refresh: .*was released$/ });
  assert.throws(() => refresh([]), { name: "TypeError", message: /^refresh: argument 'array' must be an array from allocate\(\), got object$/ });
});
