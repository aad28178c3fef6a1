// Strings on their way out: units, bytes in the fixed area, bytes elsewhere.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { decode } from "../../../cli/js/instance/decode.js";
import { liftBorrowed } from "../../../cli/js/instance/liftBorrowed.js";
import { liftString } from "../../../cli/js/instance/liftString.js";
import { liftUnits } from "../../../cli/js/instance/liftUnits.js";
import { freed } from "../../../cli/js/instance/wasm.js";
import { decoder } from "../../../cli/js/shared/decoder.js";
import { encoder } from "../../../cli/js/shared/encoder.js";
import { ELSEWHERE, TEXT, grow, put, putResult } from "./memory.mjs";

const PATTERNS = ["abcdefghij", "é", "漢字", "a😀", "\0", "\ufeff", "x\ufffd"];

beforeEach(() => {
  freed.length = 0;
});

/** Puts a text where Rust leaves one of its length, and gives the number that Rust returns. */
function returned(text) {
  const utf8 = encoder.encode(text);
  if (text.length <= 32) {
    put(TEXT, Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
    return text.length;
  }
  if (utf8.length <= 1024) {
    put(TEXT, utf8);
  } else {
    put(ELSEWHERE, utf8);
    putResult(ELSEWHERE, utf8.length + 100);
  }
  return utf8.length;
}

/** Each pattern, in units without a cut pair. */
function texts(length) {
  return PATTERNS.map((pattern) => pattern.repeat(length).slice(0, length)).map((text) => (text.isWellFormed?.() === false ? `${text.slice(0, -1)}z` : text));
}

test("liftUnits joins 0 to 32 units", () => {
  for (let length = 0; length <= 32; length++) {
    for (const text of texts(length)) assert.equal(liftUnits(TEXT / 2, returned(text)), text);
  }
});

test("liftUnits keeps every unit in its place", () => {
  const units = Uint16Array.from({ length: 32 }, (_, index) => 0x100 + index);
  put(TEXT, units);
  for (let length = 0; length <= 32; length++) {
    assert.equal(liftUnits(TEXT / 2, length), String.fromCharCode(...units.subarray(0, length)));
  }
});

test("texts of every kind of length, before and after growth", () => {
  for (const lift of [liftBorrowed, liftString]) {
    for (const length of [0, 1, 5, 31, 32, 33, 34, 40, 100, 341, 342, 512, 1000, 1024, 1025, 5000]) {
      for (const text of texts(length)) {
        for (const grows of [false, true]) {
          const result = returned(text);
          if (grows) grow();
          assert.equal(lift(result), text);
        }
      }
    }
  }
});

test("liftString frees a block of its own, once and with its capacity", () => {
  liftString(returned("a".repeat(1024)));
  assert.deepEqual(freed, []);
  liftString(returned("a".repeat(1025)));
  assert.deepEqual(freed, [[ELSEWHERE, 1125, 1]]);
});

test("liftBorrowed frees nothing", () => {
  liftBorrowed(returned("a".repeat(5000)));
  assert.deepEqual(freed, []);
});

test("decode reads anywhere and keeps a byte order mark", () => {
  for (const text of ["", "a", "\ufeffa", "漢字 😀", "\0"]) {
    const utf8 = encoder.encode(text);
    put(ELSEWHERE, utf8);
    assert.equal(decode(ELSEWHERE, utf8.length), text);
    grow();
    assert.equal(decode(ELSEWHERE, utf8.length), text);
  }
});

test("the decoder is one for UTF-8 that keeps the mark", () => {
  assert.equal(decoder.encoding, "utf-8");
  assert.equal(decoder.ignoreBOM, true);
});
