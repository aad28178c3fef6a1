// Sequences of numbers on their way in, and what Rust wrote on its way back.
import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { allocate, refresh, release } from "../../../cli/js/instance/allocate.js";
import { copyF32 } from "../../../cli/js/instance/copyF32.js";
import { copyU32 } from "../../../cli/js/instance/copyU32.js";
import { copyU64 } from "../../../cli/js/instance/copyU64.js";
import { insideAt, regions } from "../../../cli/js/instance/insideAt.js";
import { ARENA } from "../../../cli/js/instance/layout.js";
import { lowerF32 } from "../../../cli/js/instance/lowerF32.js";
import { orFree } from "../../../cli/js/instance/orFree.js";
import { place, point, ptr, top } from "../../../cli/js/instance/place.js";
import { restoreF32 } from "../../../cli/js/instance/restoreF32.js";
import { freed, memory } from "../../../cli/js/instance/wasm.js";
import { ELSEWHERE, call, grow, lower, lowerVecF32, put } from "./memory.mjs";

const LENGTHS = [0, 1, 2, 7, 8, 9, 16, 31, 64, 1023, 1024, 1025, 5000, 20000];

const count = (length) => Float32Array.from({ length }, (_, index) => index + 0.5);

/** Every form in which the same numbers may come. */
const FORMS = {
  "a typed array": (numbers) => numbers,
  "an array": (numbers) => [...numbers],
  "a typed array of another realm": (numbers) => vm.runInNewContext("Float32Array").from(numbers),
  "an array of another realm": (numbers) => vm.runInNewContext("Array").from(numbers),
  "a part of a buffer": (numbers) => {
    const wide = new Float32Array(numbers.length + 5);
    wide.set(numbers, 3);
    return wide.subarray(3, 3 + numbers.length);
  },
  "a view of the memory that is not from allocate": (numbers) => {
    put(ELSEWHERE, numbers.subarray(0, 1000));
    const view = new Float32Array(memory.buffer, ELSEWHERE, Math.min(numbers.length, 1000));
    return view;
  },
};

for (const helper of [lowerF32, lowerVecF32]) {
  test(`${helper.name}: every form and length, before and after growth`, () => {
    for (const length of LENGTHS) {
      for (const [form, make] of Object.entries(FORMS)) {
        for (const grows of [false, true]) {
          if (grows) grow();
          const value = make(count(length));
          const expected = Float32Array.from(value);
          const { numbers, ptr } = lower(helper, value, length % 4, Float32Array);
          assert.deepEqual(numbers, expected, `${form} of ${length}`);
          assert.equal(ptr % 4, 0);
          if (length <= 1024 && helper === lowerF32) assert.equal(ptr, ARENA + (length % 4) * 4096);
        }
      }
    }
  });

  test(`${helper.name}: memory that grows while an element is read`, () => {
    for (const length of [3, 30, 3000]) {
      const numbers = [...count(length)];
      Object.defineProperty(numbers, 1, { get: () => (grow(), 1.5) });
      assert.deepEqual(lower(helper, numbers, 0, Float32Array).numbers, count(length));
    }
  });

  test(`${helper.name}: a call that is made while an element is read`, () => {
    for (const length of [3, 3000]) {
      const numbers = [...count(length)];
      const inner = () => call((slot) => lower(helper, count(length).fill(9), slot));
      Object.defineProperty(numbers, length - 2, { get: () => (inner(), length - 1.5) });
      call((slot) => assert.deepEqual(lower(helper, numbers, slot, Float32Array).numbers, count(length)));
    }
  });

  test(`${helper.name}: what is no sequence of numbers`, () => {
    for (const value of [undefined, null, 1, "12", { length: 2 }, new Float64Array(2), new Set([1]), new ArrayBuffer(8)]) {
      assert.throws(() => helper("f: argument 'x'", 0, value), { name: "TypeError", message: /^f: argument 'x' must be a Float32Array or an array, got \w+$/ });
    }
    for (const value of [[1, "2"], [1, undefined], [1, 2n], [1, , 3]]) {
      assert.throws(() => helper("f: argument 'x'", 0, value), { name: "TypeError", message: /^f: argument 'x'\[1\] must be a number, got \w+$/ });
    }
  });

  test(`${helper.name}: an array that memory growth has detached`, () => {
    const array = new Float32Array(memory.buffer, ELSEWHERE, 3);
    grow();
    assert.throws(() => helper("f: argument 'x'", 0, array), { name: "Error", message: /^f: argument 'x' was detached when memory grew; pass refresh\(array\)$/ });
    assert.equal(helper("f: argument 'x'", 0, new Float32Array(0)), 0);
  });
}

test("a large array of allocate stays where it is, a small one and any other view are copied", () => {
  const large = allocate(Float32Array, 20000);
  assert.equal(lower(lowerF32, large).ptr, large.byteOffset);
  const part = large.subarray(100, 17000);
  assert.equal(lower(lowerF32, part).ptr, part.byteOffset);
  assert.equal(lower(lowerF32, large.subarray(0, 10)).ptr, ARENA);
  const view = new Float32Array(memory.buffer, 0, 20000);
  assert.notEqual(lower(lowerF32, view).ptr, 0);
  release(large);
  assert.notEqual(lower(lowerF32, large).ptr, large.byteOffset);
});

for (const helper of [lowerF32, lowerVecF32]) {
  test(`${helper.name}: a view of the memory survives the growth that makes room for its copy`, () => {
    for (const length of [1100, 5000, 12000]) {
      const numbers = allocate(Float32Array, length);
      numbers.set(count(length));
      for (const slot of [0, 1, 5]) {
        // Not from allocate, though over the same elements.
        const view = new Float32Array(memory.buffer, refresh(numbers).byteOffset, length);
        assert.deepEqual(lower(helper, view, slot, Float32Array).numbers, count(length));
        const part = refresh(numbers).subarray(1);
        assert.deepEqual(lower(helper, part, slot, Float32Array).numbers, count(length).subarray(1));
      }
      release(numbers);
    }
  });
}

test("what Rust will own is copied, also out of an array of allocate", () => {
  const large = allocate(Float32Array, 20000).fill(2);
  const { ptr, numbers } = lower(lowerVecF32, large, 0, Float32Array);
  assert.notEqual(ptr, large.byteOffset);
  assert.deepEqual(numbers, new Float32Array(20000).fill(2));
  release(large);
});

test("a block is freed when its array or a later step fails", () => {
  freed.length = 0;
  assert.throws(() => lowerVecF32("w", 0, [1, 2, "3"]), TypeError);
  assert.equal(freed.length, 1);
  assert.deepEqual(freed[0].slice(1), [12, 4]);
  assert.equal(orFree(64, 8, 4, () => 5), 5);
  assert.equal(freed.length, 1);
  const error = Error("late");
  assert.throws(() => orFree(64, 8, 4, () => { throw error; }), error);
  assert.deepEqual(freed[1], [64, 8, 4]);
});

test("insideAt takes whole arrays of one block only", () => {
  const lies = (array) => insideAt(array, array.byteLength) !== 0;
  const before = regions.size;
  const first = allocate(Uint8Array, 64);
  const second = allocate(Uint8Array, 64);
  assert.equal(insideAt(first, 64), first.byteOffset);
  assert.equal(insideAt(second.subarray(3), 61), second.byteOffset + 3);
  assert.equal(insideAt(second.subarray(3), 62), 0);
  assert.ok(lies(first.subarray(64)));
  assert.ok(!lies(new Uint8Array(memory.buffer, first.byteOffset, 65)));
  assert.ok(!lies(new Uint8Array(memory.buffer, first.byteOffset, 200)));
  assert.ok(!lies(new Uint8Array(memory.buffer, first.byteOffset - 1, 10)));
  assert.ok(!lies(new Uint8Array(64)));
  assert.equal(regions.size, before + 2);
  release(first);
  assert.ok(!lies(first));
  release(second);
});

test("copyF32 writes from an element on", () => {
  const written = () => [...new Float32Array(memory.buffer, ELSEWHERE, 4)];
  place("w", 0, 4);
  point(ELSEWHERE + 4);
  copyF32("w", count(3), 3, true);
  assert.deepEqual(written().slice(1), [0.5, 1.5, 2.5]);
  point(ELSEWHERE + 8);
  copyF32("w", [7, NaN], 2, false);
  assert.deepEqual(written().slice(1), [0.5, 7, NaN]);
  assert.equal(ptr, ELSEWHERE + 8);
});

for (const helper of [lowerF32, lowerVecF32]) {
  test(`${helper.name}: an element whose reading calls the module, which takes the same room`, () => {
    for (const length of [3, 30, 3000]) {
      const read = () => (put(place("w", 0, 8000), count(8)), 1.5);
      const numbers = Object.defineProperty([...count(length)], 1, { get: read });
      assert.deepEqual(lower(helper, numbers, 0, Float32Array).numbers, count(length));
    }
  });

  test(`${helper.name}: an array that says another length each time it is asked`, () => {
    let length = 0;
    const numbers = new Proxy([...count(9)], { get: (array, name) => (name === "length" ? Math.min(length++, 9) : array[name]) });
    for (let index = 0; index < 9; index++) {
      const lowered = lower(helper, numbers, 0, Float32Array).numbers;
      assert.deepEqual(lowered, count(lowered.length));
    }
  });

  test(`${helper.name}: an array that loses elements while it is read`, () => {
    const numbers = Object.defineProperty([...count(3)], 1, { get: () => (place("w", 0, 8), numbers[2] === 2.5 && (numbers.length = 2), 1.5) });
    assert.deepEqual(lower(helper, numbers, 0, Float32Array).numbers, count(2));
    numbers.push("3");
    assert.throws(() => helper("w", 0, numbers), { name: "TypeError", message: "w[2] must be a number, got string" });
  });
}

test("a sparse array of more elements than there is memory for is refused", () => {
  const numbers = [];
  numbers.length = 2 ** 32 - 1;
  for (const lower of [lowerF32, lowerVecF32]) {
    assert.throws(() => lower("w", 0, numbers), { name: "RangeError", message: "w must be small enough for memory, got 17179869180 bytes" });
  }
});

test("copyU32 takes integers of its range", () => {
  const good = [0, 1, 4294967295, 2147483648, -0];
  point(ELSEWHERE);
  copyU32("w", good, 5, false);
  assert.deepEqual([...new Uint32Array(memory.buffer, ELSEWHERE, 5)], [0, 1, 4294967295, 2147483648, 0]);
  for (const length of [3, 20]) {
    copyU32("w", new Uint32Array(length).fill(4294967295), length, true);
    assert.deepEqual(new Uint32Array(memory.buffer, ELSEWHERE, length), new Uint32Array(length).fill(4294967295));
  }
  for (const wrong of [-1, 4294967296, 0.5, NaN, Infinity]) {
    assert.throws(() => copyU32("w", [0, wrong], 2, false), { name: "RangeError", message: `w[1] must be an integer from 0 to 4294967295, got ${wrong}` });
  }
  for (const wrong of ["1", 1n, true, null, undefined]) {
    assert.throws(() => copyU32("w", [wrong], 1, false), { name: "TypeError", message: /^w\[0\] must be a number, got \w+$/ });
  }
});

test("copyU64 takes bigints of its range", () => {
  point(ELSEWHERE);
  copyU64("w", [0n, 2n ** 64n - 1n], 2, false);
  assert.deepEqual([...new BigUint64Array(memory.buffer, ELSEWHERE, 2)], [0n, 2n ** 64n - 1n]);
  for (const length of [3, 20]) {
    copyU64("w", new BigUint64Array(length).fill(5n), length, true);
    assert.deepEqual(new BigUint64Array(memory.buffer, ELSEWHERE, length), new BigUint64Array(length).fill(5n));
  }
  for (const wrong of [-1n, 2n ** 64n]) {
    assert.throws(() => copyU64("w", [wrong], 1, false), { name: "RangeError", message: `w[0] must be a bigint from 0 to 18446744073709551615, got ${wrong}` });
  }
  for (const wrong of ["1", 1, undefined]) {
    assert.throws(() => copyU64("w", [wrong], 1, false), { name: "TypeError", message: /^w\[0\] must be a bigint, got \w+$/ });
  }
});

test("restoreF32 copies back, before and after growth", () => {
  for (const length of LENGTHS.filter((length) => length <= 1025)) {
    for (const [at, grows] of [[ELSEWHERE, false], [ELSEWHERE, true], [ELSEWHERE + 8, false], [ELSEWHERE, false]]) {
      put(ELSEWHERE, new Float32Array(length + 2));
      put(at, count(length));
      const array = new Float32Array(length + 2);
      if (grows) grow();
      restoreF32(array.subarray(1, 1 + length), at, length);
      assert.deepEqual(array, Float32Array.of(0, ...count(length), 0));
    }
  }
});
