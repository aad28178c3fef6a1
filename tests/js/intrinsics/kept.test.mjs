// What stays after a call has returned, until a promise settles or an iterator ends; and what does not.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { borrowObject, commitMoves, endHolds, holds, moveObject } from "../../../cli/js/instance/holds.js";
import { freeBlocks, keepBlock } from "../../../cli/js/instance/keptBlocks.js";
import { endKeptHolds, keepHolds } from "../../../cli/js/instance/keptHolds.js";
import { lowerF32 } from "../../../cli/js/instance/lowerF32.js";
import { lowerString } from "../../../cli/js/instance/lowerString.js";
import { $Template as $Point, Template as Point } from "../../../cli/js/instance/objectTracked.js";
import { adoptObject } from "../../../cli/js/instance/objects.js";
import { place, ptr, top } from "../../../cli/js/instance/place.js";
import { u8 } from "../../../cli/js/instance/views.js";
import { freed, memory } from "../../../cli/js/instance/wasm.js";
import { encoder } from "../../../cli/js/shared/encoder.js";
import { call, utf8 } from "./memory.mjs";

beforeEach(() => {
  freed.length = 0;
  assert.deepEqual(holds, []);
});

test("blocks are kept, and freed all at once", () => {
  const kept = new Set();
  const places = [64, 0, 5000, 200_000].map((size) => keepBlock("w", kept, size));
  assert.equal(u8.buffer, memory.buffer);
  for (const at of places) assert.equal(at % 8, 0);
  assert.deepEqual([...kept], [64, 0, 5000, 200_000].map((size, index) => ({ address: places[index], size })));
  assert.deepEqual(freed, []);
  freeBlocks(kept);
  assert.deepEqual(freed, [64, 0, 5000, 200_000].map((size, index) => [places[index], size, 8]));
  freeBlocks(kept);
  assert.deepEqual([kept.size, freed.length], [0, 4]);
});

test("what is too large for a block is refused, and the others stay kept", () => {
  const kept = new Set();
  keepBlock("w", kept, 8);
  for (const size of [2 ** 31, 2 ** 40, NaN, Infinity]) {
    assert.throws(() => keepBlock("f: argument 'x'", kept, size), { name: "RangeError", message: `f: argument 'x' must be small enough for memory, got ${size} bytes` });
  }
  assert.equal(kept.size, 1);
  freeBlocks(kept);
});

test("arguments that are kept lie in blocks of their own, not in slots", () => {
  const kept = new Set();
  const at = place("w", kept, 100);
  assert.deepEqual([ptr, [...kept]], [at, [{ address: at, size: 100 }]]);
  const length = lowerString("w", kept, "Größe 😀");
  assert.equal(new TextDecoder().decode(utf8(ptr, length)), "Größe 😀");
  assert.notEqual(ptr, at);
  lowerF32("w", kept, [1, 2.5, -3]);
  assert.deepEqual([...new Float32Array(memory.buffer, ptr, 3)], [1, 2.5, -3]);
  assert.equal(top, 0);
  freeBlocks(kept);
});

test("kept arguments of all sizes do not touch each other", () => {
  const kept = new Set();
  const texts = ["", "a", "é".repeat(20), "a".repeat(1000), `${"a".repeat(1000)}é`, `${"漢".repeat(2000)}${"a".repeat(60)}`, "z".repeat(100_000)];
  const lowered = texts.map((text) => [lowerString("w", kept, text), ptr]);
  lowered.forEach(([length, at], index) => assert.deepEqual(utf8(at, length), encoder.encode(texts[index])));
  const count = kept.size;
  assert.ok(count >= texts.length);
  freeBlocks(kept);
  assert.equal(freed.length, count);
  assert.equal(new Set(freed.map(([at]) => at)).size, new Set(lowered.map(([, at]) => at)).size + (count - texts.length));
});

test("slots are as they were", () => {
  call((slot) => {
    const at = place("w", slot, 100);
    place("w", new Set(), 100);
    assert.equal(place("w", slot, 100), at);
  });
});

$Point.name = "Point";
const isFree = (object) => {
  try {
    return $Point.reach("w", object, true) > 0;
  } catch {
    return false;
  }
};

test("borrows that are kept end with what keeps them, not with the call", () => {
  const [outer, first, second] = [8, 16, 24].map((address) => adoptObject(Point, address));
  borrowObject("w", $Point, outer);
  const base = holds.length;
  const kept = [];
  borrowObject("w", $Point, first);
  borrowObject("w", $Point, second, -1);
  keepHolds(kept, base);
  endHolds(base);
  assert.deepEqual([kept.length, holds.length], [2, 1]);
  endHolds(0);
  assert.deepEqual([outer, first, second].map(isFree), [true, false, false]);
  assert.throws(() => second.free(), { message: "Point.free: this Point is borrowed by a call under way" });
  endKeptHolds(kept);
  endKeptHolds(kept);
  assert.deepEqual([outer, first, second].map(isFree), [true, true, true]);
});

test("two calls keep the same object until both have ended", () => {
  const object = adoptObject(Point, 8);
  const calls = [[], []];
  for (const kept of calls) {
    borrowObject("w", $Point, object);
    keepHolds(kept, 0);
  }
  assert.equal(isFree(object), false);
  endKeptHolds(calls[0]);
  assert.equal(isFree(object), false);
  endKeptHolds(calls[1]);
  assert.equal(isFree(object), true);
});

test("an object that was taken over stays gone", () => {
  const object = adoptObject(Point, 8);
  const kept = [];
  moveObject("w", $Point, object);
  commitMoves(0, "f");
  keepHolds(kept, 0);
  endKeptHolds(kept);
  assert.throws(() => $Point.reach("w", object), { message: "w was moved by f()" });
});
