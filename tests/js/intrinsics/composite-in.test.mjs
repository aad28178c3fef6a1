// Composite arguments: put together on the stage, then copied to the module in one piece.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import vm from "node:vm";
import { gatherF32 } from "../../../cli/js/instance/gatherF32.js";
import { gatherU32 } from "../../../cli/js/instance/gatherU32.js";
import { gatherU64 } from "../../../cli/js/instance/gatherU64.js";
import { ARENA } from "../../../cli/js/instance/layout.js";
import { commitValues, dropValues, pendingValues, putValue } from "../../../cli/js/instance/pendingValues.js";
import { putArrayF32 } from "../../../cli/js/instance/putArrayF32.js";
import { putBoolean, putDoubleChecked, putFloatChecked, putWideSigned, putWideUnsigned } from "../../../cli/js/instance/putNumbers.js";
import { putText } from "../../../cli/js/instance/putText.js";
import { putU32 } from "../../../cli/js/instance/putU32.js";
import { putU64 } from "../../../cli/js/instance/putU64.js";
import { ascend, descend, lowerWords, putBytes, putDouble, putFloat, putLong, putWide, putWord, reserveWords, stageAt, stageWords } from "../../../cli/js/instance/stage.js";
import { hold, take, values } from "../../../cli/js/instance/values.js";
import { memory } from "../../../cli/js/instance/wasm.js";
import { encoder } from "../../../cli/js/shared/encoder.js";
import { call, grow } from "./memory.mjs";

/** What `write` puts behind a word of 77: a copy of the words without that, and the bytes of all. */
function compose(write, value) {
  let result;
  lowerWords("w", 0, (where, value) => {
    const start = stageAt;
    assert.equal(start % 2, 0);
    putWord(77);
    write(where, value);
    const [words, end] = [stageWords, stageAt];
    assert.equal(words[start], 77);
    result = { words: words.slice(start + 1, end), bytes: new Uint8Array(words.slice(start, end).buffer) };
  }, value);
  return result;
}

/** So many words that Rust reads at an address. */
function read(at, count) {
  return [...new Uint32Array(memory.buffer, at, count)];
}

/** Words that have texts in them, each as its length and its words, as the texts. */
function texts(words, count) {
  const found = [];
  for (let at = 0; found.length < count; ) {
    const size = words[at++];
    found.push(Buffer.from(Uint32Array.from(words.slice(at)).buffer, 0, size).toString());
    at += Math.ceil(size / 4);
  }
  return found;
}

// What a test leaves behind would be in the next one's way.
beforeEach(() => assert.deepEqual(compose(() => {}).words, new Uint32Array(0)));

test("words, in their order, with a count that is known at the end", () => {
  const { words } = compose((where, value) => {
    assert.deepEqual([where, value], ["w", 5]);
    const count = reserveWords(1);
    for (const word of [7, -1, 2 ** 31, true]) putWord(word);
    stageWords[count] = 4;
  }, 5);
  assert.deepEqual([...words], [4, 7, 0xffffffff, 0x80000000, 1]);
});

test("eight bytes stand at even words", () => {
  const numbers = { putDouble: [0.5, Float64Array], putLong: [-(2n ** 63n), BigInt64Array] };
  for (const [name, [number, Type]] of Object.entries(numbers)) {
    const put = { putDouble, putLong }[name];
    for (let before = 0; before < 4; before++) {
      const { bytes } = compose(() => {
        for (let index = 0; index < before; index++) putWord(9);
        put(number);
        put(number);
      });
      const at = Math.ceil((before + 1) / 2) * 8;
      assert.deepEqual([...new Type(bytes.buffer, at, 2)], [number, number], `${name} after ${before} words`);
      assert.equal(bytes.length, at + 16);
    }
  }
});

test("a float is one word, a wide number four", () => {
  const { bytes } = compose(() => {
    putFloat(0.1);
    putWide(-2n);
    putWide(2n ** 127n + 3n);
  });
  assert.equal(new Float32Array(bytes.buffer, 4, 1)[0], Math.fround(0.1));
  assert.deepEqual([...new BigUint64Array(bytes.buffer, 8, 4)], [2n ** 64n - 2n, 2n ** 64n - 1n, 3n, 2n ** 63n]);
});

test("bytes are padded to words and stand where their elements may", () => {
  const { bytes } = compose(() => {
    putBytes(Uint8Array.of(1, 2, 3, 4, 5), 1);
    putBytes(new Uint8Array(Float64Array.of(0.5).buffer), 8);
    putWord(7);
    putBytes(new Uint8Array(0), 8);
    putWord(8);
  });
  assert.deepEqual([...bytes.subarray(4, 9)], [1, 2, 3, 4, 5]);
  assert.equal(new Float64Array(bytes.buffer, 16, 1)[0], 0.5);
  const [first, , second] = new Uint32Array(bytes.buffer, 24);
  assert.deepEqual([first, second, bytes.length], [7, 8, 36]);
});

test("the stage grows under every kind of value, at each alignment", () => {
  // Each step ends one word later before the end of the stage, which has grown to a power of two.
  let size = 1024;
  const one = { putWord: 7, putFloat: 0.5, putDouble: 0.25, putLong: -5n, putWide: -6n, putBytes: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) };
  const helpers = { putWord, putFloat, putDouble, putLong, putWide, putBytes: (bytes) => putBytes(bytes, 8) };
  for (const [name, value] of Object.entries(one)) {
    for (let before = 0; before < 6; before++) {
      const { bytes } = compose(() => {
        for (let index = 1; index < size - before; index++) putWord(index);
        helpers[name](value);
        helpers[name](value);
        putWord(9);
      });
      const words = new Uint32Array(bytes.buffer);
      for (let index = 1; index < size - before; index++) assert.equal(words[index], index);
      const wide = !["putWord", "putFloat"].includes(name);
      const at = (size - before + (wide && before % 2)) * 4;
      const got = { putWord: Uint32Array, putFloat: Float32Array, putDouble: Float64Array, putLong: BigInt64Array, putWide: BigInt64Array, putBytes: BigUint64Array }[name];
      const expected = { putWide: [-6n, -1n, -6n, -1n], putBytes: [0x0807060504030201n, 0x0807060504030201n] }[name] ?? [value, value];
      assert.deepEqual([...new got(bytes.buffer, at, expected.length)], expected, `${name}, ${before} words before the end of ${size}`);
      assert.equal(words.at(-1), 9);
    }
    // What was put took more than the stage had, which is twice as large then.
    size = stageSize();
  }
});

/** The words that the stage has room for. */
function stageSize() {
  compose(() => {});
  return stageWords.length;
}

test("an argument inside another leaves it alone", () => {
  const { words } = compose(() => {
    putText("w", "outsider");
    putWord(1);
    const more = stageSize() * 2;
    const inner = compose(() => {
      putWord(2);
      putDouble(0.5);
      putText("w", "inner");
      for (let index = 0; index < more; index++) putWord(index);
    });
    assert.deepEqual(texts(inner.words.slice(3), 1), ["inner"]);
    assert.equal(new Float64Array(inner.bytes.buffer, 8, 1)[0], 0.5);
    putWord(3);
    putText("w", "!...");
  });
  assert.deepEqual([...words], [8, 0x7374756f, 0x72656469, 1, 3, 4, 0x2e2e2e21]);
});

test("an error in the middle leaves the argument outside alone", () => {
  const error = Error("mine");
  const { words } = compose(() => {
    putWord(1);
    putText("w", "abcd");
    for (const writes of [() => {}, () => putText("w", "lost"), () => putWord(5)]) {
      const failing = () => {
        writes();
        throw error;
      };
      assert.throws(() => compose(failing), error);
    }
    const slot = { valueOf() { throw error; } };
    assert.throws(() => lowerWords("w", slot, () => putText("w", "lost"), 0), error);
    putText("w", "efgh");
  });
  assert.deepEqual([...words], [1, 4, 0x64636261, 4, 0x68676665]);
});

test("values of recursive types end somewhere, and the next one begins anew", () => {
  const nest = (depth) => compose(() => {
    for (let index = 0; index < depth; index++) descend();
    for (let index = 0; index < depth; index++) ascend();
  });
  nest(512);
  const tooDeep = { name: "RangeError", message: "w is nested more than 512 deep" };
  assert.throws(() => nest(513), tooDeep);
  nest(512);
  compose(() => {
    for (let index = 0; index < 500; index++) descend();
    nest(512);
    assert.throws(() => nest(513), tooDeep);
    for (let index = 0; index < 12; index++) descend();
    assert.throws(descend, tooDeep);
  });
});

test("lowerWords copies to the slot, or to pages", () => {
  for (const count of [0, 1, 30, 31, 32, 33, 100, 1022, 1023, 1024, 5000]) {
    for (const grows of [false, true]) {
      const write = (where, value) => {
        for (let index = 0; index < value; index++) putWord(index * 3);
        if (grows) grow();
      };
      const at = lowerWords("w", count % 4, write, count);
      assert.equal(at % 8, 0);
      if (count <= 1024) assert.equal(at, ARENA + (count % 4) * 4096);
      assert.deepEqual(read(at, count), Array.from({ length: count }, (_, index) => index * 3), `${count} words`);
    }
  }
});

test("text is how many bytes it has, and its UTF-8", () => {
  const samples = ["", "a", "é", "漢字", "😀", "\ud800", "abc", "abcd", "abcde", "abcdé", "x".repeat(23), "é".repeat(24), "y".repeat(99), "y".repeat(100), `${"y".repeat(98)}é`, "漢".repeat(700), "a".repeat(4080), "😀".repeat(3000), "a".repeat(100_000)];
  for (const text of samples) {
    for (const count of [0, 1, 2, 40, 1100]) {
      const { words, bytes } = compose(() => {
        for (let index = 0; index < count; index++) putWord(index);
        putText("w", text);
        putWord(9);
      });
      const utf8 = encoder.encode(text);
      const place = `${text.slice(0, 20)} behind ${count} words`;
      assert.deepEqual([...words.slice(0, count + 1)], [...Array(count).keys(), utf8.length]);
      assert.deepEqual(bytes.slice((count + 2) * 4, (count + 2) * 4 + utf8.length), utf8, place);
      assert.deepEqual([words.length, words.at(-1)], [count + 2 + Math.ceil(utf8.length / 4), 9], place);
    }
  }
});

test("a call that is made while an argument is written", () => {
  for (const size of [3, 3000]) {
    const write = (inner) => () => {
      putText("w", "a".repeat(size));
      inner();
      for (let index = 0; index < size; index++) putWord(index);
    };
    call((slot) => {
      const at = lowerWords("w", slot, write(() => call((next) => lowerWords("w", next, write(grow), 0))), 0);
      const words = read(at, 1 + Math.ceil(size / 4) + size);
      assert.deepEqual(texts(words, 1), ["a".repeat(size)]);
      assert.deepEqual(words.slice(-size), [...Array(size).keys()]);
    });
  }
});

test("texts that follow each other are no pairs", () => {
  const halves = ["\ud83d", "\ude00", "a\ud83d", "\ude00a", "😀", "\ud83d\ud83d", "", "\ude00\ud83d"];
  for (const first of halves) {
    for (const second of halves) {
      const { words } = compose(() => {
        putText("w", first);
        putText("w", second);
      });
      assert.deepEqual(texts(words, 2), [Buffer.from(first).toString(), Buffer.from(second).toString()]);
    }
  }
  for (const value of [5, null, undefined, Object("a"), Symbol("a")]) {
    assert.throws(() => compose(() => putText("w", value)), { name: "TypeError", message: /^w must be a string, got \w+$/ });
  }
});

test("numbers are checked, then put", () => {
  const put = (helper, ...numbers) => [...compose(() => numbers.forEach((number) => helper("w", number))).words];
  assert.deepEqual(put(putU32, 0, 5, 4294967295), [0, 5, 4294967295]);
  assert.deepEqual(put(putBoolean, true, false), [1, 0]);
  assert.deepEqual(put(putFloatChecked, 1), [0x3f800000]);
  assert.deepEqual(put(putDoubleChecked, 1).slice(1), [0, 0x3ff00000]);
  assert.deepEqual(put(putU64, 2n ** 64n - 2n).slice(1), [0xfffffffe, 0xffffffff]);
  assert.deepEqual(put(putWideSigned, -1n).slice(1), Array(4).fill(0xffffffff));
  assert.deepEqual(put(putWideUnsigned, 2n ** 128n - 1n).slice(1), Array(4).fill(0xffffffff));
  const refused = (helper, value, name, message) => assert.throws(() => put(helper, value), { name, message });
  refused(putU32, -1, "RangeError", "w must be an integer from 0 to 4294967295, got -1");
  refused(putU32, "1", "TypeError", "w must be a number, got string");
  refused(putBoolean, 1, "TypeError", "w must be a boolean, got number");
  refused(putFloatChecked, 1n, "TypeError", "w must be a number, got bigint");
  refused(putDoubleChecked, null, "TypeError", "w must be a number, got null");
  refused(putU64, -1n, "RangeError", "w must be a bigint from 0 to 18446744073709551615, got -1");
  refused(putU64, 1, "TypeError", "w must be a bigint, got number");
  refused(putWideSigned, 2n ** 127n, "RangeError", /^w must be a bigint from -1701/);
  refused(putWideUnsigned, -1n, "RangeError", /^w must be a bigint from 0 to 3402/);
});

test("gathered numbers are those of the array, all checked", () => {
  assert.deepEqual(gatherF32("w", [0.5, NaN, -0]), Float32Array.of(0.5, NaN, -0));
  assert.deepEqual(gatherU32("w", [1, 4294967295]), Uint32Array.of(1, 4294967295));
  assert.deepEqual(gatherU64("w", [1n, 2n ** 64n - 1n]), BigUint64Array.of(1n, 2n ** 64n - 1n));
  assert.throws(() => gatherF32("w", [1, "2"]), { name: "TypeError", message: "w[1] must be a number, got string" });
  assert.throws(() => gatherF32("w", [1, , 3]), { name: "TypeError", message: "w[1] must be a number, got undefined" });
  assert.throws(() => gatherU32("w", [0.5]), { name: "RangeError", message: "w[0] must be an integer from 0 to 4294967295, got 0.5" });
  assert.throws(() => gatherU64("w", [1n, 2]), { name: "TypeError", message: "w[1] must be a bigint, got number" });
});

test("arrays of numbers, with a count or of a known length", () => {
  const whole = new Float32Array(8).map((_, index) => index);
  const forms = [[2, 3, 4], whole.subarray(2, 5), vm.runInNewContext("Float32Array.of(2, 3, 4)"), vm.runInNewContext("[2, 3, 4]")];
  const floats = (words) => [...new Float32Array(words.buffer, words.byteOffset, words.length)];
  for (const form of forms) {
    const counted = compose(putArrayF32, form).words;
    assert.equal(counted[0], 3);
    assert.deepEqual(floats(counted.slice(1)), [2, 3, 4]);
    const fixed = compose((where, value) => putArrayF32(where, value, 3), form).words;
    assert.deepEqual(floats(fixed), [2, 3, 4]);
    assert.throws(() => compose((where, value) => putArrayF32(where, value, 4), form), { name: "TypeError", message: "w must be of length 4, got 3" });
  }
  assert.deepEqual([...compose(putArrayF32, []).words], [0]);
  assert.deepEqual([...compose(putArrayF32, new Float32Array(0)).words], [0]);
  assert.throws(() => compose(putArrayF32, new Float64Array(1)), { name: "TypeError", message: "w must be a Float32Array or an array, got Float64Array" });
  assert.throws(() => compose(putArrayF32, new Set([1])), { name: "TypeError", message: "w must be a Float32Array or an array, got object" });
  const view = new Float32Array(memory.buffer, 0, 4);
  grow();
  assert.throws(() => compose(putArrayF32, view), { name: "Error", message: /^w was detached when memory grew/ });
});

test("an array of numbers whose elements call back", () => {
  const numbers = [1, 2, 3];
  Object.defineProperty(numbers, 1, { get: () => (compose(() => putText("w", "inner")), grow(), 2) });
  const { words } = compose(() => {
    putWord(7);
    putArrayF32("w", numbers);
  });
  assert.deepEqual([...words.slice(0, 2)], [7, 3]);
  assert.deepEqual([...new Float32Array(words.slice(2).buffer)], [1, 2, 3]);
});

test("values are Rust's once the call is made, else nobody's", () => {
  const object = {};
  const size = values.length;
  const put = (list) => [...compose(() => list.forEach(putValue)).words];
  const [first, none, second] = put([object, undefined, object]);
  assert.equal(none, 0);
  assert.equal(pendingValues.length, 3);
  assert.notEqual(first, second);
  dropValues(0);
  assert.equal(pendingValues.length, 0);
  assert.deepEqual(new Set([hold(1), hold(2)]), new Set([first, second]));
  [first, second].forEach(take);
  const [handle] = put([object]);
  const [inner] = put(["inner"]);
  dropValues(1);
  assert.equal(hold("next"), inner);
  take(inner);
  put(["kept"]);
  commitValues(1);
  assert.equal(pendingValues.length, 1);
  commitValues(0);
  dropValues(0);
  assert.equal(take(handle), object);
  for (let round = 0; round < 1000; round++) {
    put([object, 1, null]);
    dropValues(0);
  }
  assert.ok(values.length <= size + 4, `${values.length} handles`);
  assert.equal(hold(undefined), 0);
});
