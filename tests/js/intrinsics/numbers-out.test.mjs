// Numbers on their way out: from the fixed area, from a block that is freed, from where they are.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { liftArrayF32 } from "../../../cli/js/instance/liftArrayF32.js";
import { liftShortF32 } from "../../../cli/js/instance/liftShortF32.js";
import { liftSliceF32 } from "../../../cli/js/instance/liftSliceF32.js";
import { liftTag } from "../../../cli/js/instance/liftTag.js";
import { liftVecF32 } from "../../../cli/js/instance/liftVecF32.js";
import { liftViewF32 } from "../../../cli/js/instance/liftViewF32.js";
import { liftWide } from "../../../cli/js/instance/liftWide.js";
import { freed, memory } from "../../../cli/js/instance/wasm.js";
import { ELSEWHERE, RESULT, TEXT, grow, put, putResult } from "./memory.mjs";

const count = (length) => Float32Array.from({ length }, (_, index) => index + 0.5);

beforeEach(() => {
  freed.length = 0;
});

/** Lifts numbers that lie at a place, before and after growth; what comes is a copy. */
function check(lift, length, at) {
  for (const grows of [false, true]) {
    put(at, count(length));
    putResult(ELSEWHERE, length + 3);
    if (grows) grow();
    const numbers = lift(length);
    put(at, new Float32Array(length));
    assert.deepEqual(numbers, count(length), `${lift.name} of ${length}`);
    assert.notEqual(numbers.buffer, memory.buffer);
  }
}

test("liftShortF32 copies the fixed area", () => {
  for (const length of [0, 1, 4, 16, 100, 256]) check(liftShortF32, length, TEXT);
  assert.deepEqual(freed, []);
});

test("liftSliceF32 copies and frees nothing", () => {
  for (const length of [0, 1, 16, 17, 1000]) check(liftSliceF32, length, ELSEWHERE);
  assert.deepEqual(freed, []);
});

test("liftVecF32 takes up to 16 from the fixed area and frees the block of more", () => {
  for (const length of [0, 1, 15, 16]) check(liftVecF32, length, TEXT);
  assert.deepEqual(freed, []);
  for (const length of [17, 1000]) {
    freed.length = 0;
    check(liftVecF32, length, ELSEWHERE);
    const block = [ELSEWHERE, (length + 3) * 4, 4];
    assert.deepEqual(freed, [block, block]);
  }
});

test("liftArrayF32 frees a block of just its length", () => {
  check(liftArrayF32, 300, ELSEWHERE);
  assert.deepEqual(freed, [[ELSEWHERE, 1200, 4], [ELSEWHERE, 1200, 4]]);
});

test("liftViewF32 copies nothing", () => {
  putResult(ELSEWHERE);
  grow();
  const view = liftViewF32(5);
  assert.equal(view.buffer, memory.buffer);
  assert.deepEqual([view.byteOffset, view.length], [ELSEWHERE, 5]);
});

test("liftTag reads the result area", () => {
  for (const tag of [0, 1, 2]) {
    putResult(tag);
    if (tag === 1) grow();
    assert.equal(liftTag(), tag);
  }
});

test("liftWide joins the halves of a 128-bit number", () => {
  for (const number of [0n, 1n, -1n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n, 2n ** 127n - 1n, -(2n ** 127n), -(2n ** 64n) + 5n]) {
    const low = BigInt.asIntN(64, number);
    put(RESULT + 8, BigInt64Array.of(BigInt.asIntN(64, number >> 64n)));
    assert.equal(liftWide(low), number);
    grow();
    assert.equal(liftWide(low), number);
  }
});
