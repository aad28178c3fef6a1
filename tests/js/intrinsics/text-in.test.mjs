// Strings on their way in: every short length, long ones by both estimates, memory that grows.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { ARENA } from "../../../cli/js/instance/layout.js";
import { lowerString } from "../../../cli/js/instance/lowerString.js";
import { ptr } from "../../../cli/js/instance/place.js";
import { memory } from "../../../cli/js/instance/wasm.js";
import { encoder } from "../../../cli/js/shared/encoder.js";
import { bytes, call, grow, random, utf8 } from "./memory.mjs";

const PIECES = ["a", "~", "\0", "\x7f", "\x80", "é", "\u07ff", "\u0800", "漢", "\ud7ff", "\ue000", "\ufeff", "\uffff", "😀", "\u{10ffff}", "\ud800", "\udbff", "\udc00", "\udfff"];

/** Strings of 1 to 40 units with each piece at the start, in the middle and at the end. */
function* shortTexts() {
  yield "";
  for (let length = 1; length <= 40; length++) {
    for (const piece of PIECES) {
      if (piece.length > length) continue;
      const rest = "abcdefghij".repeat(4).slice(0, length - piece.length);
      for (const at of new Set([0, rest.length >> 1, rest.length])) yield rest.slice(0, at) + piece + rest.slice(at);
      yield piece.repeat(length / piece.length);
    }
  }
  const next = random(1);
  for (let round = 0; round < 500; round++) {
    const length = 1 + next() * 40;
    let text = "";
    while (text.length < length) text += PIECES[Math.floor(next() * PIECES.length)];
    yield text;
  }
}

/** Lowers the text and holds what Rust reads against the encoder's bytes; gives its place. */
function check(text, slot = 0) {
  const length = lowerString("w", slot, text);
  assert.deepEqual(utf8(ptr, length), encoder.encode(text), JSON.stringify(text.slice(0, 60)));
  return ptr;
}

test("short strings are the encoder's bytes, each in its slot", () => {
  for (const text of shortTexts()) {
    const slot = text.length % 4;
    assert.equal(check(text, slot), ARENA + slot * 4096);
  }
});

test("short strings after the memory has grown", () => {
  for (const text of ["a", "abcde", "é", "x".repeat(30), "漢".repeat(30)]) {
    grow();
    check(text);
  }
});

test("the loop of browsers, which goes on for longer", () => {
  const source = `
    delete globalThis.process;
    const root = ${JSON.stringify(new URL("../../../cli/js/instance/", import.meta.url).href)};
    const { lowerString } = await import(root + "lowerString.js");
    const place = await import(root + "place.js");
    const { utf8 } = await import(${JSON.stringify(new URL("memory.mjs", import.meta.url).href)});
    for (let length = 0; length < 260; length++) {
      for (const piece of ${JSON.stringify(PIECES)}) {
        for (const text of [piece.repeat(length), "a".repeat(length) + piece, "a".repeat(length >> 1) + piece + "b".repeat(length >> 1)]) {
          const written = lowerString("w", 1, text);
          if (utf8(place.ptr, written).join() !== new TextEncoder().encode(text).join()) throw Error(JSON.stringify(text));
        }
      }
    }
    console.log("equal");
  `;
  assert.equal(execFileSync(process.execPath, ["--input-type=module", "-e", source], { encoding: "utf8" }), "equal\n");
});

test("lengths around those where the way changes", () => {
  for (const length of [23, 24, 25, 50, 51, 199, 200, 201, 1023, 1024, 1365, 1366, 3640, 3641, 4094, 4095, 4096, 4097, 5000]) {
    const ascii = "a".repeat(length);
    for (const text of [ascii, "é".repeat(length), "漢".repeat(length), `${ascii}漢`, `漢${ascii}`, `${ascii}\ud83d`, `漢${ascii.slice(1)}`]) check(text);
  }
});

test("short strings that are ASCII are bytes, others are units", () => {
  for (const text of ["", "a", "\0", "\x7f", "abcdefgh", "a".repeat(24)]) assert.equal(lowerString("w", 0, text), text.length);
  for (const text of ["\x80", "abcdé", "abcé", "a".repeat(23) + "é", "漢字"]) assert.equal(lowerString("w", 0, text), ~text.length);
  for (const text of ["\ud800", "😀", "é\udfff"]) assert.equal(lowerString("w", 0, text), encoder.encode(text).length);
});

test("long strings in the room that there is, or in three times their length", () => {
  const texts = {
    ASCII: "a".repeat(30_000),
    "a tail of three bytes a unit": "a".repeat(10_000) + "漢".repeat(1_500),
    "a tail of pairs": "a".repeat(10_000) + "😀".repeat(700),
    "more than the estimate, before an ASCII end": "漢".repeat(9_000) + "a".repeat(100),
    "pairs before an ASCII end": "😀".repeat(9_000) + "a".repeat(100),
    "a pair where a block of the estimate ends": "a".repeat(9_999) + "😀".repeat(900) + "a".repeat(60),
    "three bytes": "漢".repeat(9_000),
    "two bytes": "é".repeat(9_000),
    "not ASCII at first": `é${"a".repeat(9_000)}`,
    "lone surrogates": "a".repeat(9_000) + "\ud800".repeat(1_400),
    "lone surrogates before an ASCII end": "\udc00".repeat(9_000) + "a".repeat(60),
  };
  for (const [what, text] of Object.entries(texts)) {
    for (const grows of [false, true]) {
      if (grows) grow();
      assert.doesNotThrow(() => check(text), what);
    }
  }
});

test("memory that grows while room is made", () => {
  const before = memory.buffer.byteLength;
  check("a".repeat(before) + "漢".repeat(before / 8));
  assert.ok(memory.buffer.byteLength > before);
});

test("memory for long strings is used again", () => {
  const long = "a".repeat(300_000);
  check(long, 1);
  const before = memory.buffer.byteLength;
  for (let round = 0; round < 100; round++) check(long.slice(round), 1);
  assert.equal(memory.buffer.byteLength, before);
});

test("strings that get longer step by step take no more than a few times the longest", () => {
  const before = memory.buffer.byteLength;
  for (let length = 100_000; length <= 4_000_000; length += 50_000) check("a".repeat(length), 2);
  const taken = memory.buffer.byteLength - before;
  assert.ok(taken <= 4_000_000 * 6, `${taken} bytes`);
});

test("arguments of nested calls leave those of the outer one alone", () => {
  call((first) => {
    const long = "long".repeat(3_000);
    const places = [check("one", first), check(long, first + 1)];
    call((second) => {
      assert.equal(second, first + 2);
      places.push(check("three", second), check("four".repeat(3_000), second + 1));
      call((third) => {
        places.push(check("five", third), check("six".repeat(3_000), third + 1));
        grow();
      }, 2);
    }, 2);
    assert.equal(new Set(places).size, 6);
    assert.deepEqual(bytes(places[0], 3), encoder.encode("one"));
    assert.deepEqual(bytes(places[1], long.length), encoder.encode(long));
  }, 2);
  call((slot) => assert.equal(slot, 0));
});

test("what is no string is refused", () => {
  for (const value of [1, null, undefined, ["a"], Object("a"), Symbol("a")]) {
    assert.throws(() => lowerString("greet: argument 'name'", 0, value), { name: "TypeError", message: /^greet: argument 'name' must be a string, got \w+$/ });
  }
});
