// Values that Rust makes, and what it asks of values.
import assert from "node:assert/strict";
import { test } from "node:test";
import { leaveF32, leaveF64, leaveI64, leaveThird, leaveU32 } from "../../../cli/js/instance/leave.js";
import { value_from_i64, value_from_u64, value_from_wide, value_symbol, value_throw } from "../../../cli/js/instance/valueImports.js";
import { value_bigint, value_debug, value_equals, value_is, value_is_array, value_loosely_equals, value_number, value_source, value_text, value_truthy, value_type } from "../../../cli/js/instance/valueQuestions.js";
import { hold, take, values } from "../../../cli/js/instance/values.js";
import { memory } from "../../../cli/js/instance/wasm.js";
import { encoder } from "../../../cli/js/shared/encoder.js";
import { ELSEWHERE, RESULT, bytes, call, grow, put, putResult, utf8 } from "./memory.mjs";

const TYPES = ["undefined", "object", "boolean", "number", "bigint", "string", "symbol", "function", "object"];

/** Asks about values that Rust holds for that long. */
function ask(question, ...subjects) {
  const handles = subjects.map(hold);
  try {
    return question(...handles);
  } finally {
    handles.forEach(take);
  }
}

/** The text that an answer points at. */
function textAt(address) {
  const [length] = new Int32Array(memory.buffer, RESULT, 1);
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(utf8(address, length));
}

const SAMPLES = [undefined, null, true, false, 0, -0, 1.5, NaN, Infinity, 0n, -1n, "", "a", Symbol("s"), {}, [], () => {}, class {}, new Date(0), new String("a"), new Number(1)];

test("the type of a value is that of `typeof`", () => {
  for (const value of SAMPLES) assert.equal(TYPES[ask(value_type, value)], typeof value);
  assert.deepEqual([0, 1, 2, 3].map(value_type), [0, 8, 2, 2]);
});

test("a number is itself, all else is NaN", () => {
  for (const value of SAMPLES) assert.equal(ask(value_number, value), typeof value === "number" ? value : NaN);
});

test("what a condition takes for true", () => {
  for (const value of SAMPLES) assert.equal(ask(value_truthy, value), value ? 1 : 0);
});

test("three ways to be equal", () => {
  for (const a of SAMPLES) {
    for (const b of SAMPLES) {
      assert.equal(ask(value_equals, a, b), a === b ? 1 : 0);
      assert.equal(ask(value_loosely_equals, a, b), a == b ? 1 : 0);
      assert.equal(ask(value_is, a, b), Object.is(a, b) ? 1 : 0);
    }
  }
  assert.deepEqual([value_equals, value_loosely_equals, value_is].map((equal) => ask(equal, NaN, NaN)), [0, 0, 1]);
  assert.deepEqual([value_equals, value_loosely_equals, value_is].map((equal) => ask(equal, 0, -0)), [1, 1, 0]);
  assert.deepEqual([value_equals, value_loosely_equals, value_is].map((equal) => ask(equal, 1, "1")), [0, 1, 0]);
});

test("arrays, also of other realms and behind proxies", () => {
  for (const value of [[], [1], new Proxy([], {}), Array.prototype]) assert.equal(ask(value_is_array, value), 1);
  for (const value of [undefined, null, {}, "", new Uint8Array(1), { length: 0 }, Object.create(Array.prototype)]) assert.equal(ask(value_is_array, value), 0);
});

test("the text of a string, of any length, while calls run", () => {
  for (const text of ["", "a", "\0", "\ufeffa", "Größe", "漢字 😀", "a".repeat(4096), "é".repeat(3000), "😀".repeat(40_000), "z".repeat(300_000)]) {
    for (let count = 0; count <= 6; count++) {
      call(() => {
        putResult(99, 98, 97);
        const address = ask(value_text, text);
        assert.notEqual(address, 0);
        assert.equal(textAt(address), text);
        assert.deepEqual([...new Uint32Array(memory.buffer, RESULT + 4, 2)], [98, 97]);
      }, count);
    }
  }
});

test("the text of a string does not touch the arguments of calls under way", () => {
  call((slot) => {
    const first = ask(value_text, "outer");
    call(() => {
      const second = ask(value_text, "inner");
      assert.notEqual(first, second);
      assert.equal(new TextDecoder().decode(bytes(first, 5)), "outer");
    });
    assert.equal(slot, 0);
  }, 1);
});

test("a text is there after the memory has grown", () => {
  for (const text of ["short", "long".repeat(50_000)]) {
    grow();
    assert.equal(textAt(ask(value_text, text)), text);
  }
});

test("a lone surrogate becomes U+FFFD", () => {
  for (const text of ["\ud83d", "a\udc00b", "\ud83d".repeat(40), `${"a".repeat(300)}\ud83d`]) {
    assert.equal(textAt(ask(value_text, text)), text.replace(/[\ud800-\udfff]/g, "\ufffd"));
  }
});

test("other values have no text", () => {
  for (const value of SAMPLES) if (typeof value !== "string") assert.equal(ask(value_text, value), 0);
});

/** What a value is called for those who look for mistakes. */
function debug(value) {
  return textAt(ask(value_debug, value));
}

test("every kind of value can be told of", () => {
  class Point {
    x = 1;
  }
  const loop = {};
  loop.loop = loop;
  const told = [
    [undefined, "undefined"], [null, "null"], [true, "true"], [1.5, "1.5"], [NaN, "NaN"], [12n, "12"],
    ["a \"b\"\n", '"a \\"b\\"\\n"'], [Symbol("s"), "Symbol(s)"], [Symbol(), "Symbol()"],
    [function f() {}, "function f"], [Point, "function Point"],
    [{ a: [1, "b"] }, 'Object {"a":[1,"b"]}'], [[1, 2], "Array [1,2]"], [new Point(), 'Point {"x":1}'],
    [Object.create(null), "Object {}"], [loop, "[object Object]"], [{ big: 1n }, "[object Object]"],
    [{ toJSON() { throw Error("mine"); } }, "[object Object]"], [{ get a() { throw Error("mine"); } }, "[object Object]"],
  ];
  for (const [value, text] of told) assert.equal(debug(value), text);
});

test("an error is told of by its stack, where it has one", () => {
  const error = new RangeError("too far");
  assert.equal(debug(error), error.stack);
  assert.match(debug(error), /^RangeError: too far\n/);
  delete error.stack;
  Object.defineProperty(error, "stack", { value: undefined });
  assert.equal(debug(error), "RangeError: too far");
});

const THROWS = { get() { throw Error("mine"); } };

test("an object that resists can be told of, too", () => {
  const silent = Object.create(Error.prototype, { stack: THROWS });
  for (const value of [silent, { toJSON: () => undefined }, { constructor: { name: Symbol("s") } }]) assert.notEqual(debug(value), "");
});

test("a proxy that was revoked can be told of, too", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.notEqual(debug(proxy), "");
});

test("a function whose name is no text can be told of, too", () => {
  for (const value of [Object.defineProperty(() => {}, "name", THROWS), class { static name = Symbol("s"); }, class { static name = Object.create(null); }]) {
    assert.match(debug(value), /function/i);
  }
});

test("what stands behind an adapter", () => {
  const source = () => {};
  const adapter = hold({ source, call() {} });
  const handle = value_source(adapter);
  assert.notEqual(handle, adapter);
  assert.equal(take(handle), source);
  assert.equal(values[adapter].source, source);
  take(adapter);
});

test("bigints of 64 bits", () => {
  for (const number of [0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n)]) {
    assert.equal(take(value_from_i64(number)), number);
    assert.equal(take(value_from_u64(number)), BigInt.asUintN(64, number));
  }
});

const WIDE = [0n, 1n, -1n, 2n ** 63n, -(2n ** 63n), 2n ** 64n - 1n, 2n ** 64n, -(2n ** 64n), 2n ** 127n - 1n, -(2n ** 127n), 0x123456789abcdef_fedcba9876543210n];

test("bigints of 128 bits come in two halves, as Rust has them", () => {
  for (const number of WIDE) {
    const [low, high] = [BigInt.asIntN(64, number), BigInt.asIntN(64, number >> 64n)];
    assert.equal(take(value_from_wide(low, high, 1)), number);
    assert.equal(take(value_from_wide(low, high, 0)), BigInt.asUintN(128, number));
  }
});

test("bigints of 128 bits go in two halves, with what they fit", () => {
  const halves = (value) => {
    put(RESULT, new BigUint64Array([99n, 99n]));
    const low = BigInt.asUintN(64, ask(value_bigint, value));
    return [new Uint32Array(memory.buffer, RESULT, 1)[0], (new BigUint64Array(memory.buffer, RESULT, 2)[1] << 64n) | low];
  };
  for (const number of WIDE) assert.deepEqual(halves(number), [1, BigInt.asUintN(128, number)]);
  for (const number of [2n ** 127n, 2n ** 128n - 1n]) assert.deepEqual(halves(number), [2, number]);
  for (const other of [2n ** 128n, -(2n ** 127n) - 1n, 2n ** 300n, ...SAMPLES.filter((value) => typeof value !== "bigint")]) assert.equal(halves(other)[0], 0);
  grow();
  assert.deepEqual(halves(-5n), [1, 2n ** 128n - 5n]);
});

test("symbols are new ones with their description", () => {
  const symbol = (text) => {
    const utf8 = encoder.encode(text);
    put(ELSEWHERE, utf8);
    return take(value_symbol(ELSEWHERE, utf8.length));
  };
  for (const text of ["", "s", "Größe 😀"]) {
    const made = symbol(text);
    assert.equal(made.description, text);
    assert.notEqual(made, symbol(text));
    assert.notEqual(made, Symbol.for(text));
  }
});

test("a value is thrown as it is, and its handle is free", () => {
  for (const value of [Error("mine"), "text", {}, undefined, null]) {
    const handle = hold(value);
    assert.throws(() => value_throw(handle), (error) => error === value);
    if (handle > 3) assert.equal(hold("next"), handle);
    if (handle > 3) take(handle);
  }
});

test("the second and third number of a result lie in their places, after growth, too", () => {
  const area = () => new DataView(memory.buffer, RESULT, 16);
  for (const prepare of [() => {}, grow]) {
    put(RESULT, new Uint8Array(24).fill(0xaa));
    const after = bytes(RESULT + 16, 8);
    prepare();
    leaveU32(-2);
    assert.equal(area().getUint32(0, true), 2 ** 32 - 2);
    assert.equal(area().getUint32(4, true), 0xaaaaaaaa);
    prepare();
    leaveF32(1.1);
    assert.equal(area().getFloat32(0, true), Math.fround(1.1));
    assert.equal(area().getUint32(4, true), 0xaaaaaaaa);
    prepare();
    leaveF64(-1.1);
    assert.equal(area().getFloat64(0, true), -1.1);
    assert.equal(area().getUint32(8, true), 0xaaaaaaaa);
    prepare();
    leaveI64(-(2n ** 63n));
    assert.equal(area().getBigInt64(0, true), -(2n ** 63n));
    assert.equal(area().getUint32(8, true), 0xaaaaaaaa);
    prepare();
    leaveThird(2n ** 64n - 2n);
    assert.equal(area().getBigInt64(0, true), -(2n ** 63n));
    assert.equal(area().getBigInt64(8, true), -2n);
    assert.deepEqual(bytes(RESULT + 16, 8), after);
  }
});
