// Composite results: words and text as Rust leaves them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { liftBuffer, liftWords, nextBytes, nextDouble, nextFloat, nextLong, nextText, nextWide, nextWord } from "../../../cli/js/instance/next.js";
import { nextArrayF32 } from "../../../cli/js/instance/nextArrayF32.js";
import { makeError, nextMessages } from "../../../cli/js/instance/nextError.js";
import { encoder } from "../../../cli/js/shared/encoder.js";
import { ELSEWHERE, grow, put, putResult } from "./memory.mjs";

const TEXTS_AT = ELSEWHERE + 8192;

/** Leaves words and texts where Rust does. */
function returned(words, text = "") {
  const utf8 = encoder.encode(text);
  put(ELSEWHERE, Uint32Array.from(words));
  put(TEXTS_AT, utf8);
  putResult(0, ELSEWHERE, TEXTS_AT, utf8.length);
}

const words64 = (number) => new Uint32Array(BigInt64Array.of(number).buffer);
const wordsOf = (array) => new Uint32Array(array.buffer);

test("words, floats and pairs at even places", () => {
  returned([5, ...wordsOf(Float32Array.of(0.5)), 7, 0, ...wordsOf(Float64Array.of(-0.25)), ...words64(-9n), 4294967295]);
  for (const lift of [liftWords, liftBuffer]) {
    for (const grows of [false, true]) {
      if (grows) grow();
      const read = () => [nextWord(), nextFloat(), nextWord(), nextDouble(), nextLong(), nextWord()];
      assert.deepEqual(lift(read), [5, 0.5, 7, -0.25, -9n, 4294967295]);
    }
  }
});

test("wide numbers keep every bit", () => {
  for (const number of [0n, 1n, -1n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n, 2n ** 127n - 1n, -(2n ** 127n), -(2n ** 64n), 2n ** 126n + 2n ** 63n + 1n]) {
    returned([1, 0, ...words64(BigInt.asIntN(64, number)), ...words64(number >> 64n)]);
    assert.equal(liftWords(() => (nextWord(), nextWide())), number);
  }
});

test("texts are counted in units", () => {
  const texts = ["", "a", "é", "", "漢字", "😀", "\ufeffb", "\0", "x".repeat(5000), "y"];
  returned(texts.map((text) => text.length), texts.join(""));
  assert.deepEqual(liftBuffer(() => texts.map(nextText)), texts);
  grow();
  assert.deepEqual(liftBuffer(() => texts.map(nextText)), texts);
});

test("the text of one result is not that of the next", () => {
  returned([3], "abc");
  assert.equal(liftBuffer(nextText), "abc");
  returned([2], "de");
  assert.equal(liftBuffer(nextText), "de");
});

test("bytes end at a word, and begin where their elements may", () => {
  returned([1, 0, 0, 0, 0, 0, 7]);
  const at = liftWords(() => {
    nextWord();
    return [nextBytes(5, 1), nextBytes(0, 8), nextBytes(1, 8), nextWord()];
  });
  assert.deepEqual(at, [ELSEWHERE + 4, ELSEWHERE + 16, ELSEWHERE + 16, 7]);
  assert.deepEqual(liftWords(() => (nextWord(), [nextBytes(1, 8), nextBytes(3, 2), nextWord()])), [ELSEWHERE + 8, ELSEWHERE + 16, 7]);
});

test("arrays of numbers are copies", () => {
  returned([3, ...wordsOf(Float32Array.of(0.5, NaN, -0)), 0, 9]);
  const [numbers, none, after] = liftWords(() => [nextArrayF32(nextWord()), nextArrayF32(nextWord()), nextWord()]);
  assert.deepEqual(numbers, Float32Array.of(0.5, NaN, -0));
  assert.deepEqual([none, after], [new Float32Array(0), 9]);
  put(ELSEWHERE, new Uint8Array(64).fill(255));
  assert.equal(numbers[0], 0.5);
});

test("an error has its class, its message and its causes", () => {
  class ParseError extends Error {
    name = "ParseError";
  }
  const messages = ["outer", "middle é", "", "inner"];
  for (let count = 1; count <= messages.length; count++) {
    const used = messages.slice(0, count);
    const [first, ...causes] = used.map((text) => text.length);
    returned([first, causes.length, ...causes, 77], used.join(""));
    const [error, after] = liftBuffer(() => [nextMessages(), nextWord()]).map((part) => (Array.isArray(part) ? makeError(ParseError, part, {}) : part));
    assert.equal(after, 77);
    assert.ok(error instanceof ParseError);
    assert.equal(String(error), "ParseError: outer");
    const found = [];
    for (let at = error; at; at = at.cause) {
      found.push(at.message);
      assert.equal("cause" in at, found.length < count);
      if (at !== error) assert.equal(at.constructor, Error);
    }
    assert.deepEqual(found, used);
  }
});

test("an error's properties are its own, whatever its class does", () => {
  class Fussy extends Error {
    set code(value) {
      assert.fail("ran");
    }
  }
  const error = makeError(Fussy, ["the message"], { code: "Bad", message: "a field", at: 5, hint: undefined });
  assert.deepEqual(Object.entries(error), [["code", "Bad"], ["at", 5], ["hint", undefined]]);
  assert.equal(error.message, "the message");
  error.at = 6;
  assert.equal(delete error.at, true);
});
