// Addresses above 2 GiB, which arrive as negative numbers. Here alone, because the memory becomes large.
import assert from "node:assert/strict";
import { test } from "node:test";
import { keptClosure } from "../../../cli/js/instance/closures.js";
import { copyAtF32 } from "../../../cli/js/instance/copyAtF32.js";
import { collected, error_text } from "../../../cli/js/instance/failure.js";
import { freeBlocks, keepBlock } from "../../../cli/js/instance/keptBlocks.js";
import { panic_text } from "../../../cli/js/instance/panicReport.js";
import { textFrom } from "../../../cli/js/instance/textFrom.js";
import { value_from_text, value_symbol } from "../../../cli/js/instance/valueImports.js";
import { take, values } from "../../../cli/js/instance/values.js";
import { memory } from "../../../cli/js/instance/wasm.js";
import { writeBackF32 } from "../../../cli/js/instance/writeBackF32.js";
import { encoder } from "../../../cli/js/shared/encoder.js";
import { put } from "./memory.mjs";

memory.grow(2 ** 15);

/** A place above, as it is and as it arrives. */
const HIGH = 2 ** 31 + 1024;
const PASSED = HIGH | 0;

test("the place is above 2 GiB", () => {
  assert.ok(PASSED < 0 && HIGH < memory.buffer.byteLength);
});

for (const text of ["", "short", "Größe", "long ".repeat(20), `${"é".repeat(31)}`]) {
  const utf8 = encoder.encode(text);

  test(`text of ${utf8.length} bytes as an argument`, () => {
    put(HIGH, utf8);
    assert.equal(textFrom(PASSED, utf8.length), text);
    assert.equal(textFrom(HIGH, utf8.length), text);
    put(HIGH, Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
    if (text.length <= 32) assert.equal(textFrom(PASSED, ~text.length), text);
  });

  test(`text of ${utf8.length} bytes as a value`, () => {
    put(HIGH, utf8);
    assert.equal(take(value_from_text(PASSED, utf8.length)), text);
    assert.equal(take(value_symbol(PASSED, utf8.length)).description, text);
  });

  test(`text of ${utf8.length} bytes as an error`, () => {
    put(HIGH, utf8);
    panic_text(PASSED, utf8.length);
    error_text(PASSED, utf8.length);
    assert.equal(collected().message, text);
  });
}

test("numbers, there and back", () => {
  put(HIGH, Float32Array.of(1, 2, 3));
  const copy = copyAtF32(PASSED, 2);
  assert.deepEqual([...copy], [1, 2]);
  copy.set([10, 20]);
  writeBackF32(copy, PASSED);
  assert.deepEqual([...new Float32Array(memory.buffer, HIGH, 3)], [10, 20, 3]);
});

test("functions that Rust keeps", () => {
  put(HIGH, new Uint32Array(4));
  const f = keptClosure((state) => () => state.address, PASSED >>> 0, "f");
  assert.equal(keptClosure(() => assert.fail("made anew"), PASSED >>> 0, "f"), f);
  assert.equal(f(), HIGH);
  assert.equal(values[new Uint32Array(memory.buffer, HIGH, 3)[2]].source, f);
});

test("blocks, until there is no memory left", () => {
  const kept = new Set();
  assert.throws(() => {
    for (let count = 0; count < 8; count++) keepBlock("f: argument 'x'", kept, 2 ** 30);
  }, { name: "RangeError", message: "f: argument 'x' must be small enough for memory, got 1073741824 bytes" });
  const places = [...kept].map(({ address }) => address);
  assert.ok(places.some((ptr) => ptr >= 2 ** 31) && places.every((ptr) => ptr > 0));
  freeBlocks(kept);
});
