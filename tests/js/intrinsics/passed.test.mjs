// What Rust passes to JavaScript, and what comes back: text, numbers, functions, errors.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { callback_call } from "../../../cli/js/instance/callbackCall.js";
import { catchThrown } from "../../../cli/js/instance/catchThrown.js";
import { copyAtF32 } from "../../../cli/js/instance/copyAtF32.js";
import { error_text } from "../../../cli/js/instance/failure.js";
import { import_refusal, import_refused, noteGiven } from "../../../cli/js/instance/importRefused.js";
import { broken } from "../../../cli/js/instance/panicLoud.js";
import { textFrom } from "../../../cli/js/instance/textFrom.js";
import { hold, take, values } from "../../../cli/js/instance/values.js";
import { memory } from "../../../cli/js/instance/wasm.js";
import { writeBackF32 } from "../../../cli/js/instance/writeBackF32.js";
import { checkAsyncIterable } from "../../../cli/js/shared/checkAsyncIterable.js";
import { checkFunction } from "../../../cli/js/shared/checkFunction.js";
import { encoder } from "../../../cli/js/shared/encoder.js";
import { hostFunction } from "../../../cli/js/shared/hostFunction.js";
import { mend } from "./events.mjs";
import { ELSEWHERE, RESULT, bytes, grow, put, putResult } from "./memory.mjs";

beforeEach(mend);

/** Reads a text that lies at some place as Rust puts it there, from what follows it apart. */
function textAt(text, at = ELSEWHERE) {
  const isShort = text.length <= 32;
  const put16 = Uint16Array.from({ length: text.length + 2 }, (_, index) => ` ${text}!`.charCodeAt(index));
  const utf8 = encoder.encode(` ${text}!`);
  put(at - (isShort ? 2 : 1), isShort ? put16 : utf8);
  return textFrom(at, isShort ? ~text.length : utf8.length - 2);
}

test("text of ASCII, of every length near the short ones, at any address", () => {
  const letters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join("");
  for (let length = 0; length <= 40; length++) {
    for (const at of [ELSEWHERE, ELSEWHERE + 2, ELSEWHERE + 4]) {
      const text = letters.slice(length * 2, length * 3);
      assert.equal(textAt(text, at), text);
    }
  }
  for (const length of [64, 128, 1024, 10_000]) {
    for (const at of [1000, 1001, 1002, 1003]) assert.equal(textAt("ab".repeat(length / 2), ELSEWHERE + at), "ab".repeat(length / 2));
  }
});

test("text that is not ASCII, at each place", () => {
  for (const length of [1, 2, 3, 4, 5, 30, 31, 32, 33, 34]) {
    for (const strange of ["\x7f", "\x80", "é", "漢", "😀", "\ufeff", "\ufffd"]) {
      for (let place = 0; place <= length; place++) {
        const text = "a".repeat(place) + strange + "b".repeat(length - place);
        assert.equal(textAt(text), text);
      }
    }
  }
});

test("text after the memory has grown, short and long", () => {
  for (const text of ["", "short", "Größe", "long ".repeat(20)]) {
    textAt(text);
    grow();
    const length = text.length <= 32 ? ~text.length : text.length;
    assert.equal(textFrom(ELSEWHERE, length), text);
  }
  assert.equal(textFrom(1, 0), "");
});

test("text up to the end of the memory", () => {
  for (const text of ["x".repeat(33), "é".repeat(33)]) {
    const utf8 = encoder.encode(text);
    const at = memory.buffer.byteLength - utf8.length;
    put(at, utf8);
    assert.equal(textFrom(at, utf8.length), text);
  }
  const units = Uint16Array.from("end", (letter) => letter.charCodeAt(0));
  const at = memory.buffer.byteLength - 6;
  put(at, units);
  assert.equal(textFrom(at, ~3), "end");
});

test("a copy of numbers is one", () => {
  put(ELSEWHERE, Float32Array.of(1, -2, NaN, 4));
  for (const prepare of [() => {}, grow]) {
    prepare();
    const copy = copyAtF32(ELSEWHERE, 3);
    assert.ok(copy instanceof Float32Array);
    assert.deepEqual([...copy], [1, -2, NaN]);
    assert.notEqual(copy.buffer, memory.buffer);
    assert.equal(copy.buffer.byteLength, 12);
    assert.deepEqual([...copyAtF32(ELSEWHERE + 4, 1)], [-2]);
    for (const at of [0, 4, ELSEWHERE]) assert.deepEqual([...copyAtF32(at, 0)], []);
  }
});

test("what was written to a copy comes back to Rust, and nothing beside it", () => {
  put(ELSEWHERE, Float32Array.of(1, 2, 3, 4));
  for (const prepare of [() => {}, grow]) {
    const copy = copyAtF32(ELSEWHERE + 4, 2);
    copy.set([20.5, -30]);
    prepare();
    writeBackF32(copy, ELSEWHERE + 4);
    assert.deepEqual([...new Float32Array(memory.buffer, ELSEWHERE, 4)], [1, 20.5, -30, 4]);
  }
  writeBackF32(new Float32Array(0), 4);
});

test("a copy that was transferred changes nothing", () => {
  put(ELSEWHERE, Float32Array.of(1, 2));
  const copy = copyAtF32(ELSEWHERE, 2);
  copy.fill(9);
  structuredClone(copy, { transfer: [copy.buffer] });
  assert.equal(copy.length, 0);
  writeBackF32(copy, ELSEWHERE);
  assert.deepEqual([...new Float32Array(memory.buffer, ELSEWHERE, 2)], [1, 2]);
});

test("a copy that says that it is longer is not", () => {
  put(ELSEWHERE, Float32Array.of(1, 2, 3));
  const copy = Object.defineProperty(copyAtF32(ELSEWHERE, 2), "length", { value: 1000 });
  copy.fill(9);
  const behind = bytes(ELSEWHERE + 8, 400);
  writeBackF32(copy, ELSEWHERE);
  assert.deepEqual(bytes(ELSEWHERE + 8, 400), behind);
  assert.deepEqual([...new Float32Array(memory.buffer, ELSEWHERE, 2)], [9, 9]);
});

test("a callback gets its cells, as its own", () => {
  const calls = [];
  const adapter = { source: () => {}, call(cells) { calls.push([this, cells]); } };
  const handle = hold(adapter);
  callback_call(handle, 64);
  callback_call(handle, -8);
  assert.deepEqual(calls, [[adapter, 64], [adapter, 2 ** 32 - 8]]);
  take(handle);
});

test("what a callback throws passes", () => {
  const error = Error("mine");
  const handle = hold({ call() { throw error; } });
  assert.throws(() => callback_call(handle, 0), (thrown) => thrown === error);
  take(handle);
});

test("what was thrown is left for Rust, whatever it is", () => {
  for (const prepare of [() => {}, grow]) {
    for (const error of [Error("mine"), "text", undefined, null, true, 0]) {
      putResult(1, 2, 3, 4, 0, 6);
      prepare();
      assert.equal(catchThrown(error), undefined);
      const words = [...new Uint32Array(memory.buffer, RESULT, 6)];
      assert.equal(take(words[4] - 1), error);
      assert.ok(words[4] > 0);
      words[4] = 0;
      assert.deepEqual(words, [1, 2, 3, 4, 0, 6]);
    }
  }
});

test("after a panic Rust does not go on with what was thrown", () => {
  putResult(0, 0, 0, 0, 0);
  broken.why = "earlier";
  const [count, error] = [values.length, Error("panic")];
  assert.throws(() => catchThrown(error), (thrown) => thrown === error);
  assert.equal(new Uint32Array(memory.buffer, RESULT, 5)[4], 0);
  assert.equal(values.length, count);
});

test("what an import gave and Rust refuses is a TypeError that says why, once", () => {
  const utf8 = encoder.encode("missing field `x`");
  put(ELSEWHERE, utf8);
  error_text(ELSEWHERE, utf8.length);
  noteGiven("load()");
  assert.throws(import_refused, { name: "TypeError", message: "load() does not fit: missing field `x`" });
  const error = take(import_refusal());
  assert.equal(error.name, "TypeError");
  assert.equal(error.message, "load() does not fit: ");
});

test("what is imported must be there", () => {
  for (const value of [() => {}, class {}, Math.max, async () => {}]) assert.equal(hostFunction(value, "f", "./x.js", "crate::f"), value);
  for (const value of [undefined, null, {}, "f", 1]) {
    assert.throws(() => hostFunction(value, "store.put", "the global object", "geo::put"), { name: "Error", message: "init: the global object has no function 'store.put', which geo::put imports" });
  }
});

const where = "f: argument 'x'";

test("functions are functions", () => {
  for (const value of [() => {}, function () {}, class {}, async () => {}, function* () {}, new Proxy(() => {}, {})]) assert.equal(checkFunction(where, value), undefined);
  const others = { undefined, null: null, object: {}, string: "f", number: 1, symbol: Symbol("f"), bigint: 1n, boolean: true };
  for (const [kind, value] of Object.entries(others)) {
    assert.throws(() => checkFunction(where, value), { name: "TypeError", message: `${where} must be a function, got ${kind}` });
  }
});

test("asynchronous iterables are those, and all other iterables", () => {
  async function* later() {}
  const own = { [Symbol.asyncIterator]() {} };
  for (const value of [later(), own, [], new Set(), new Map(), "text", (function* () {})(), new Uint8Array(1), { ...own, [Symbol.iterator]: 1 }]) assert.equal(checkAsyncIterable(where, value), undefined);
  const others = { undefined, null: null, object: {}, number: 1, symbol: Symbol("f"), bigint: 1n, boolean: true, function: later };
  for (const [kind, value] of Object.entries(others)) {
    assert.throws(() => checkAsyncIterable(where, value), { name: "TypeError", message: `${where} must be an asynchronous iterable, got ${kind}` });
  }
  assert.throws(() => checkAsyncIterable(where, { [Symbol.asyncIterator]: 1, [Symbol.iterator]() {} }), TypeError);
});
