// Sequences whose length is a lie: what reaches Rust lies inside what was written for it, or nothing
// reaches Rust. Here alone, because a lie may take all the memory.
import assert from "node:assert/strict";
import { test } from "node:test";
import { allocate, refresh, release } from "../../../cli/js/instance/allocate.js";
import { lowerF32 } from "../../../cli/js/instance/lowerF32.js";
import { ptr } from "../../../cli/js/instance/place.js";
import { putArrayF32 } from "../../../cli/js/instance/putArrayF32.js";
import { lowerWords, stageAt, stageWords } from "../../../cli/js/instance/stage.js";
import { memory } from "../../../cli/js/instance/wasm.js";
import { lowerVecF32 } from "./memory.mjs";

const LIES = [-1, -1024, 0.5, 3.5, NaN, "3", "x", undefined, null, {}, 2 ** 20, Infinity, 2 ** 30, 2 ** 31, 2 ** 32, 2 ** 32 + 1];

/** What Rust gets as the address and the length: both become 32-bit integers. */
function lower(helper, value) {
  const length = helper("w", 0, value) >>> 0;
  return { at: ptr >>> 0, end: (ptr >>> 0) + length * 4 };
}

test("an array of allocate whose place is a lie", () => {
  const array = allocate(Float32Array, 20_000);
  const { byteOffset } = array;
  for (const lies of [{ length: 40_000 }, { byteLength: 80_000, length: 10 ** 6 }, { byteOffset: byteOffset + 4, byteLength: 79_996 }, { byteOffset: 0 }]) {
    const liar = refresh(array).subarray();
    for (const [name, value] of Object.entries(lies)) Object.defineProperty(liar, name, { value });
    try {
      const { at, end } = lower(lowerF32, liar);
      const isWithin = at >= byteOffset && end <= byteOffset + 80_000;
      const isCopy = at < byteOffset || at >= byteOffset + 80_000;
      assert.ok(isWithin || (isCopy && end <= memory.buffer.byteLength), JSON.stringify(lies));
    } catch (error) {
      assert.ok(error.name === "TypeError" || error.name === "RangeError", String(error));
    }
  }
  release(array);
});

for (const helper of [lowerF32, lowerVecF32]) {
  for (const lie of LIES) {
    const name = typeof lie === "object" ? JSON.stringify(lie) : String(lie);
    const proxy = new Proxy([1, 2, 3], { get: (target, key) => (key === "length" ? lie : Reflect.get(target, key)) });
    const typed = Object.defineProperty(Float32Array.of(1, 2, 3), "length", { value: lie });
    for (const [form, value] of Object.entries({ proxy, typed })) {
      test(`${helper.name}: a ${form} of length ${name}`, () => {
        try {
          const { end } = lower(helper, value);
          assert.ok(end <= memory.buffer.byteLength, `Rust would read up to ${end} of ${memory.buffer.byteLength} bytes`);
        } catch (error) {
          assert.ok(error.name === "TypeError" || error.name === "RangeError", String(error));
        }
      });
    }
  }
}

for (const lie of LIES) {
  for (const property of ["length", "byteLength", "byteOffset", "buffer"]) {
    test(`in a composite argument: a typed array of ${property} ${String(lie)}`, () => {
      for (const fixed of [undefined, 3]) {
        const liar = Object.defineProperty(Float32Array.of(1, 2, 3), property, { value: lie });
        const write = (where, value) => {
          const start = stageAt;
          putArrayF32(where, value, fixed);
          const count = fixed ?? stageWords[start];
          assert.deepEqual([count, stageAt - start], [3, fixed ? 3 : 4]);
        };
        try {
          lowerWords("w", 0, write, liar);
        } catch (error) {
          assert.ok(error.name === "TypeError" || error.name === "RangeError", String(error));
        }
      }
    });
  }
}

test("an array of another kind in the clothes of this one", () => {
  const bytes = allocate(Uint8Array, 20_000);
  const { byteOffset } = bytes;
  const disguised = Object.setPrototypeOf(bytes, Float32Array.prototype);
  for (const helper of [lowerF32, lowerVecF32]) {
    try {
      const { at, end } = lower(helper, disguised);
      const isWithin = at >= byteOffset && end <= byteOffset + 20_032;
      const isCopy = at < byteOffset || at >= byteOffset + 20_032;
      assert.ok(isWithin || (isCopy && end <= memory.buffer.byteLength), `${helper.name}: Rust would read from ${at} to ${end}, the array is at ${byteOffset}`);
    } catch (error) {
      assert.ok(error.name === "TypeError" || error.name === "RangeError", String(error));
    }
  }
  const small = Object.setPrototypeOf(new Uint8Array(memory.buffer, byteOffset, 40), Float32Array.prototype);
  try {
    const write = (where, value) => {
      const start = stageAt;
      putArrayF32(where, value);
      assert.equal(stageWords[start], stageAt - start - 1);
    };
    lowerWords("w", 0, write, small);
  } catch (error) {
    assert.ok(error.name === "TypeError" || error.name === "RangeError", String(error));
  }
  release(bytes);
});
