// The helpers that refuse a value: which kind of error, and its message.
import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import * as checks from "../../../cli/js/shared/checks.js";
import { isTyped } from "../../../cli/js/shared/isTyped.js";
import { lowerChar } from "../../../cli/js/shared/lowerChar.js";
import { mustBe } from "../../../cli/js/shared/mustBe.js";
import { PanicError } from "../../../cli/js/shared/PanicError.js";
import { refuseDetached } from "../../../cli/js/shared/refuseDetached.js";
import { refuseOverlap } from "../../../cli/js/shared/refuseOverlap.js";

const throws = (body, name, message) => assert.throws(body, { name, message });

test("mustBe names the type of the value, or the value", () => {
  const kinds = { undefined, null: null, number: 1, bigint: 1n, boolean: true, string: "s", symbol: Symbol("s"), function: () => {} };
  for (const [kind, value] of Object.entries(kinds)) {
    throws(() => mustBe("f: argument 'x'", "a string", value), "TypeError", `f: argument 'x' must be a string, got ${kind}`);
  }
  throws(() => mustBe("w", "even", 3, RangeError), "RangeError", "w must be even, got 3");
});

const INTEGERS = {
  checkI8: [-128, 127],
  checkU8: [0, 255],
  checkI16: [-32768, 32767],
  checkU16: [0, 65535],
  checkI32: [-2147483648, 2147483647],
  checkU32: [0, 4294967295],
};
const BIGINTS = {
  checkI64: [-(2n ** 63n), 2n ** 63n - 1n],
  checkU64: [0n, 2n ** 64n - 1n],
  checkI128: [-(2n ** 127n), 2n ** 127n - 1n],
  checkU128: [0n, 2n ** 128n - 1n],
};

test("integers: the bounds pass, all beyond is refused", () => {
  for (const [name, [low, high]] of Object.entries(INTEGERS)) {
    for (const value of [low, high, 0, -0, 1]) checks[name]("w", value);
    for (const value of [low - 1, high + 1, 0.5, NaN, Infinity, -Infinity, 2 ** 53, 1e300]) {
      throws(() => checks[name]("w", value), "RangeError", `w must be an integer from ${low} to ${high}, got ${value}`);
    }
    for (const value of [1n, "1", undefined, null, true, {}, new Number(1)]) {
      throws(() => checks[name]("w", value), "TypeError", `w must be a number, got ${value === null ? "null" : typeof value}`);
    }
  }
});

test("bigints: the bounds pass, all beyond is refused", () => {
  for (const [name, [low, high]] of Object.entries(BIGINTS)) {
    for (const value of [low, high, 0n, 1n]) checks[name]("w", value);
    for (const value of [low - 1n, high + 1n, 2n ** 200n]) {
      throws(() => checks[name]("w", value), "RangeError", `w must be a bigint from ${low} to ${high}, got ${value}`);
    }
    for (const value of [1, "1", undefined, null, true]) {
      throws(() => checks[name]("w", value), "TypeError", `w must be a bigint, got ${value === null ? "null" : typeof value}`);
    }
  }
});

test("numbers, booleans and nothing", () => {
  for (const value of [0, NaN, -Infinity]) checks.checkNumber("w", value);
  for (const value of [true, false]) checks.checkBoolean("w", value);
  throws(() => checks.checkNumber("w", 1n), "TypeError", "w must be a number, got bigint");
  throws(() => checks.checkBoolean("w", 1), "TypeError", "w must be a boolean, got number");
  checks.checkUndefined("w", undefined);
  throws(() => checks.checkUndefined("w", null), "TypeError", "w must be undefined, got null");
  throws(() => checks.checkUndefined("w", 0), "TypeError", "w must be undefined, got number");
});

test("every check has a test here", () => {
  assert.deepEqual(Object.keys(checks).sort(), [...Object.keys(INTEGERS), ...Object.keys(BIGINTS), "checkNumber", "checkBoolean", "checkUndefined"].sort());
});

test("isTyped knows arrays of this and of other realms", () => {
  const is = (type, value) => isTyped("w", `${type.startsWith("I") ? "an" : "a"} ${type}`, value);
  assert.equal(is("Float32Array", [1]), false);
  assert.equal(is("Float32Array", new Float32Array(1)), true);
  assert.equal(is("Float32Array", vm.runInNewContext("new Float32Array(1)")), true);
  assert.equal(is("Float32Array", vm.runInNewContext("[1]")), false);
  assert.equal(is("Uint8Array", new Uint8ClampedArray(1)), true);
  assert.equal(is("Uint8Array", Buffer.alloc(1)), true);
  const others = [new Float64Array(1), new DataView(new ArrayBuffer(4)), new ArrayBuffer(4), "12", { length: 1, 0: 1 }, null, undefined, 1, new Set([1])];
  for (const value of others) {
    assert.throws(() => is("Float32Array", value), { name: "TypeError", message: /^w must be a Float32Array or an array, got \w+$/ });
  }
  assert.throws(() => is("Int8Array", new Uint8ClampedArray(1)), TypeError);
  assert.throws(() => is("Uint16Array", new Uint8ClampedArray(1)), TypeError);
});

test("lowerChar takes one code point and no surrogate", () => {
  for (const char of ["a", "\0", "é", "漢", "\ufeff", "\uffff", "\ud7ff", "\ue000", "\u{10000}", "😀", "\u{10ffff}"]) {
    assert.equal(lowerChar("w", char), char.codePointAt(0));
  }
  for (const text of ["", "ab", "😀a", "a\u0301", "\ud800", "\udfff", "\udc00\ud800"]) {
    throws(() => lowerChar("w", text), "TypeError", `w must be a string of one character, got ${JSON.stringify(text)}`);
  }
  assert.throws(() => lowerChar("w", 97), { name: "TypeError", message: /^w must be a string.*, got number$/ });
  assert.throws(() => lowerChar("w", null), { name: "TypeError", message: /^w must be a string.*, got null$/ });
});

test("refuseDetached refuses what memory growth has left empty, and only that", () => {
  const grown = new WebAssembly.Memory({ initial: 1 });
  const array = new Float32Array(grown.buffer);
  refuseDetached("w", new Float32Array(0));
  refuseDetached("w", array);
  grown.grow(1);
  throws(() => refuseDetached("w", array), "Error", "w was detached when memory grew; pass refresh(array)");
});

test("refuseOverlap refuses common elements, not a common buffer", () => {
  const whole = new Float32Array(8);
  const refused = (a, b) => assert.throws(() => refuseOverlap("f: argument 'a'", a, "b", b), { name: "Error", message: /^f: argument 'a' overlaps argument 'b'; / });
  refused(whole, whole);
  refused(whole, whole.subarray(7));
  refused(whole.subarray(7), whole);
  refused(whole.subarray(2, 5), whole.subarray(4, 6));
  refused(new Uint8Array(whole.buffer, 0, 5), whole.subarray(1));
  const passes = (a, b) => refuseOverlap("w", a, "b", b);
  passes(whole.subarray(0, 4), whole.subarray(4));
  passes(whole.subarray(4), whole.subarray(0, 4));
  passes(whole, new Float32Array(8));
  passes(whole, [1, 2]);
  passes(whole, undefined);
  passes(null, whole);
});

test("an empty part of an array overlaps nothing", () => {
  const whole = new Float32Array(8);
  for (const at of [0, 3, 8]) {
    refuseOverlap("w", whole, "b", whole.subarray(at, at));
    refuseOverlap("w", whole.subarray(at, at), "b", whole);
  }
});

test("PanicError is an Error with its own name", () => {
  const cause = Error("trap");
  const error = new PanicError("message", { cause });
  assert.ok(error instanceof Error);
  assert.deepEqual([error.name, error.message, error.cause], ["PanicError", "message", cause]);
  assert.match(String(error), /^PanicError: message$/);
});
