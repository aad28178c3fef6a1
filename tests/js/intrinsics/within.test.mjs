// The helpers that look into values: what they take, and how a refusal becomes part of a path.
import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { error_cause, error_text } from "../../../cli/js/instance/failure.js";
import { checkRefused, refused } from "../../../cli/js/instance/refusal.js";
import { checkObject } from "../../../cli/js/shared/checkObject.js";
import { checkLength, checkTuple } from "../../../cli/js/shared/checkTuple.js";
import { encoder } from "../../../cli/js/shared/encoder.js";
import { iterableOf } from "../../../cli/js/shared/iterableOf.js";
import { keyText } from "../../../cli/js/shared/keyText.js";
import { mapEntries } from "../../../cli/js/shared/mapEntries.js";
import { refuseValue as refuseAlone } from "../../../cli/js/shared/mustBe.js";
import { mustBe, refuseValue, within } from "../../../cli/js/shared/mustBeWithin.js";
import { notZero } from "../../../cli/js/shared/notZero.js";
import { toJson } from "../../../cli/js/shared/toJson.js";
import { typedBuffer, typedBytes, typedLength, typedName, typedOffset } from "../../../cli/js/shared/typed.js";
import { variantIndex } from "../../../cli/js/shared/variantIndex.js";
import { ELSEWHERE, put } from "./memory.mjs";

const throws = (body, name, message) => assert.throws(body, { name, message });

/** What a function throws. */
function thrownBy(body) {
  try {
    body();
  } catch (error) {
    return error;
  }
  throw Error("nothing was thrown");
}

/** Runs the body as the part of a value that is found there. */
function at(place, body) {
  try {
    body();
  } catch (error) {
    throw within(place, error);
  }
}

test("a refusal gets its path from the inside to the outside", () => {
  const refuse = () => at("f: argument 'x'", () => at("[3]", () => at(".name", () => mustBe("", "a string", 5))));
  throws(refuse, "TypeError", "f: argument 'x'[3].name must be a string, got number");
  const range = () => at("f: argument 'x'", () => at("[3]", () => mustBe(".size", "small", 300, RangeError)));
  throws(range, "RangeError", "f: argument 'x'[3].size must be small, got 300");
  const key = () => at("f: argument 'x'", () => at("[5]", () => mustBe(" as a key", "a string", 5)));
  throws(key, "TypeError", "f: argument 'x'[5] as a key must be a string, got number");
  throws(() => at("", () => mustBe("w", "even", 3, RangeError)), "RangeError", "w must be even, got 3");
});

test("a refusal keeps its kind and its cause", () => {
  const cause = Error("why");
  const error = thrownBy(() => at("f: argument 'x'", () => refuseValue(Error, "[1] was freed", { cause })));
  assert.deepEqual([error.constructor, error.message, error.cause], [Error, "f: argument 'x'[1] was freed", cause]);
  const plain = thrownBy(() => at("f: argument 'x'", () => refuseValue(Error, "[1] was freed")));
  assert.equal("cause" in plain, false);
  const alone = thrownBy(() => refuseAlone(RangeError, "w is wrong", { cause }));
  assert.deepEqual([alone.name, alone.message, alone.cause], ["RangeError", "w is wrong", cause]);
});

test("what other code throws passes as it is", () => {
  for (const error of [Error("mine"), TypeError("mine"), "text", undefined, null]) {
    assert.equal(thrownBy(() => at("f: argument 'x'", () => { throw error; })), error);
  }
  const old = thrownBy(() => mustBe("", "a string", 5));
  thrownBy(() => mustBe("", "a number", "5"));
  assert.equal(thrownBy(() => at("f: argument 'x'", () => { throw old; })), old);
});

test("the refusal of a call inside another is complete", () => {
  const inner = () => at("g: argument 'y'", () => at("[0]", () => mustBe("", "a string", 5)));
  let seen;
  const outer = () => at("f: argument 'x'", () => at("[7]", () => {
    seen = thrownBy(inner);
    throw seen;
  }));
  assert.equal(thrownBy(outer), seen);
  assert.equal(seen.message, "g: argument 'y'[0] must be a string, got number");
  const direct = () => at("f: argument 'x'", () => at("[7]", () => mustBe("g: argument 'y'", "a string", 5)));
  throws(direct, "TypeError", "g: argument 'y' must be a string, got number");
});

test("objects, tuples, lengths", () => {
  for (const value of [{}, [], Object.create(null), new Map(), vm.runInNewContext("({})"), new Proxy({}, {})]) checkObject("w", value);
  for (const value of [undefined, null, 1, "a", true, 1n, () => 1]) {
    throws(() => checkObject("w", value), "TypeError", `w must be an object, got ${value === null ? "null" : typeof value}`);
  }
  checkTuple("w", [], 0);
  checkTuple("w", [1, , 3], 3);
  checkTuple("w", vm.runInNewContext("[1, 2]"), 2);
  throws(() => checkTuple("w", [1], 2), "TypeError", "w must be of length 2, got 1");
  throws(() => checkTuple("w", [1, 2, 3], 2), "TypeError", "w must be of length 2, got 3");
  for (const value of ["ab", { length: 2 }, new Set([1, 2]), new Uint8Array(2), null]) {
    throws(() => checkTuple("w", value, 2), "TypeError", /^w must be an array, got \w+$/);
  }
  checkLength("w", 3, 3);
  throws(() => checkLength("w", 0, 3), "TypeError", "w must be of length 3, got 0");
});

test("iterableOf takes all that can be iterated, but no text", () => {
  for (const value of [[], new Set(), new Map(), new Uint8Array(1), [].values(), { [Symbol.iterator]() {} }, vm.runInNewContext("[]")]) {
    assert.equal(iterableOf("w", value), value);
  }
  for (const value of ["text", Object("text")[0], 5, null, undefined, {}, { length: 0 }, { [Symbol.iterator]: 1 }, Symbol("s")]) {
    throws(() => iterableOf("w", value), "TypeError", /^w must be an array, got \w+$/);
  }
});

test("mapEntries takes maps, and objects where keys are text", () => {
  const entries = (value, plain) => [...mapEntries("w", value, plain)].map(([key, item]) => [key, item]);
  for (const plain of [false, true]) {
    assert.deepEqual(entries(new Map([[1, 2], ["a", 3]]), plain), [[1, 2], ["a", 3]]);
    assert.deepEqual(entries(vm.runInNewContext("new Map([[1, 2]])"), plain), [[1, 2]]);
    for (const value of [[], [["a", 1]], new Set(), "ab", 5, null, undefined, true]) {
      throws(() => entries(value, plain), "TypeError", `w must be a Map${plain ? " or an object" : ""}, got ${Array.isArray(value) ? "an array" : value === null ? "null" : typeof value}`);
    }
  }
  assert.deepEqual(entries({ a: 1, b: 2 }, true), [["a", 1], ["b", 2]]);
  assert.deepEqual(entries(Object.create(null), true), []);
  assert.deepEqual(entries(JSON.parse('{ "__proto__": 1 }'), true), [["__proto__", 1]]);
  assert.deepEqual(entries(Object.create({ inherited: 1 }, { hidden: { value: 2 } }), true), []);
  throws(() => entries({ a: 1 }, false), "TypeError", "w must be a Map, got object");
});

test("a key is named without asking it", () => {
  const never = { toString: () => assert.fail("asked"), [Symbol.toPrimitive]: () => assert.fail("asked") };
  for (const key of [never, Object.create(null), [Symbol("s")], Object.assign(() => 1, never)]) assert.equal(keyText(key), typeof key);
  const names = { "a b": "a b", 5: 5, "-1": -1n, true: true, null: null, undefined, "Symbol(s)": Symbol("s"), "": "" };
  for (const [name, key] of Object.entries(names)) assert.equal(keyText(key), name);
});

test("notZero refuses every zero, and gives the rest back", () => {
  for (const value of [1, -1, 0.5, 1n, "0", undefined]) assert.equal(notZero("w", value), value);
  for (const value of [0, -0, 0n]) throws(() => notZero("w", value), "RangeError", "w must be other than zero, got 0");
});

test("variantIndex knows values by what they are", () => {
  const values = ["North", "South", 5, -7];
  for (const [index, value] of values.entries()) assert.equal(variantIndex("w", values, value), index);
  const expected = 'w must be "North" or "South" or 5 or -7, got';
  const refusals = [["north", '"north"'], ["5", '"5"'], [6, "6"], [NaN, "NaN"], [undefined, "undefined"], [null, "null"], [{}, "object"], [Symbol("s"), "symbol"], [5n, "bigint"], [Object("North"), "object"]];
  for (const [value, shown] of refusals) throws(() => variantIndex("w", values, value), "TypeError", `${expected} ${shown}`);
});

test("toJson is JSON, with null for what JSON does not know", () => {
  for (const value of [null, 5, "é", [1, { a: [] }], true]) assert.equal(toJson(value), JSON.stringify(value));
  for (const value of [undefined, () => 1, Symbol("s"), NaN]) assert.equal(toJson(value), "null");
  const circular = [];
  circular.push(circular);
  assert.throws(() => toJson(circular), TypeError);
  assert.throws(() => toJson(1n), TypeError);
});

test("half a pair in JSON arrives as U+FFFD", () => {
  const texts = ["\ud83d", "a\ude00b", "\ud83d\ud83d\ude00", "😀", "\\ud83d", "\\\ud83d", "\\\\ud83d\\", "\ud7ff\ue000", "\\"];
  for (const text of texts) {
    const whole = Buffer.from(text).toString();
    assert.deepEqual(JSON.parse(toJson({ [text]: [text] })), { [whole]: [whole] }, JSON.stringify(text));
  }
});

test("an argument that Rust refuses is named, once", () => {
  const tell = (text) => {
    const utf8 = encoder.encode(text);
    put(ELSEWHERE, utf8);
    error_text(ELSEWHERE, utf8.length);
  };
  checkRefused("f: argument 'a'", "f: argument 'b'");
  for (const [index, place] of ["f: argument 'a'", "f: argument 'b'"].entries()) {
    tell("missing field `x`");
    refused(index);
    throws(() => checkRefused("f: argument 'a'", "f: argument 'b'"), "TypeError", `${place} does not fit: missing field \`x\``);
    checkRefused("f: argument 'a'", "f: argument 'b'");
  }
  error_cause();
  refused(0);
  throws(() => checkRefused("g: argument 'a'"), "TypeError", "g: argument 'a' does not fit: ");
});

test("typed arrays say what they are, whatever they claim", () => {
  class Liar extends Float32Array {
    get length() {
      return 1000;
    }

    get byteLength() {
      return 4000;
    }

    get byteOffset() {
      return 64;
    }

    get buffer() {
      return new ArrayBuffer(4000);
    }

    get [Symbol.toStringTag]() {
      return "Float64Array";
    }
  }
  const buffer = new ArrayBuffer(32);
  for (const array of [new Liar(buffer, 8, 3), new Float32Array(buffer, 8, 3)]) {
    assert.deepEqual([typedLength, typedBytes, typedOffset, typedName].map((getter) => getter.call(array)), [3, 12, 8, "Float32Array"]);
    assert.equal(typedBuffer.call(array), buffer);
  }
  for (const value of [undefined, 1, "a", [], new DataView(buffer)]) assert.equal(typedName.call(value), undefined);
});
