// The floor: calls written by hand, with the encoders of the host and pointers, without any check.

import * as host from "./host.mjs";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The functions, over the bytes of the module. */
export async function load(bytes) {
  let called;
  const imports = {
    mix: host.mix,
    sin: Math.sin,
    ending: (at, length) => host.ending(decoder.decode(all.subarray(at, at + length))),
    word: (index, isLong) => write(host.word(index, isLong !== 0)),
    call: (number) => called(number),
  };
  const { instance } = await WebAssembly.instantiate(bytes, { host: imports });
  const raw = instance.exports;
  const start = raw.prepare();
  // Memory does not grow any more, but by objects; those of the benchmark are few.
  const memory = raw.memory.buffer;
  const all = new Uint8Array(memory);
  const view = (Type, size) => new Type(memory, start, size / Type.BYTES_PER_ELEMENT);
  const size = 4 << 20;
  const [bytesView, words, floats, doubles] = [Uint8Array, Uint32Array, Float32Array, Float64Array].map((Type) => view(Type, size));
  const allWords = new Uint32Array(memory);
  const allDoubles = new Float64Array(memory);

  const write = (text) => encoder.encodeInto(text, bytesView).written;
  const read = (length) => decoder.decode(bytesView.subarray(0, length));
  const pass = (numbers) => {
    floats.set(numbers);
    return numbers.length;
  };

  const readRecord = (at) => {
    const word = at * 2;
    const from = allWords[word + 4];
    const name = decoder.decode(all.subarray(from, from + allWords[word + 3]));
    return { id: allWords[word + 2], name, score: allDoubles[at] };
  };
  const writeRecord = ({ id, name, score }, index, to) => {
    const { written } = encoder.encodeInto(name, bytesView.subarray(to));
    doubles[index * 3] = score;
    words[index * 6 + 2] = id;
    words[index * 6 + 3] = written;
    return written;
  };

  class Counter {
    constructor(value) {
      this.at = raw.counter_new(value);
    }
    free() {
      raw.counter_free(this.at);
    }
    increment() {
      return raw.counter_increment(this.at) >>> 0;
    }
    get value() {
      return raw.counter_value(this.at) >>> 0;
    }
  }

  return {
    noop: raw.noop,
    add: (left, right) => raw.add(left, right) >>> 0,
    scale: raw.scale,
    even: (number) => raw.even(number) !== 0,
    length: (text) => raw.length(write(text)),
    consume: (text) => raw.length(write(text)),
    lengths(left, right) {
      const { written } = encoder.encodeInto(left, bytesView);
      return raw.lengths(written, encoder.encodeInto(right, bytesView.subarray(written)).written);
    },
    greet: (name) => read(raw.greet(write(name))),
    text: (from, length) => read(raw.text(from, length)),
    accents: (from, length) => read(raw.accents(from, length)),
    mixture: (from, length) => read(raw.mixture(from, length)),
    ends: (numbers) => raw.ends(pass(numbers)),
    consumeNumbers: (numbers) => raw.ends(pass(numbers)),
    bump(numbers) {
      raw.bump(pass(numbers));
      numbers.set(floats.subarray(0, numbers.length));
    },
    ramp(from, length) {
      raw.ramp(from, length);
      return floats.slice(0, length);
    },
    optional: (number) => (raw.optional(number, number !== undefined) ? doubles[0] : undefined),
    find(from) {
      const length = raw.find(from);
      return length === 0 ? undefined : read(length);
    },
    check(number) {
      if (raw.check(number)) throw Error("too large");
      return words[0];
    },
    read(from) {
      const length = raw.find(from);
      if (length === 0) throw Error("out of range");
      return read(length);
    },
    names(count) {
      const at = raw.names() / 4;
      return Array.from({ length: count }, (_, index) => {
        const from = allWords[at + index * 2];
        return decoder.decode(all.subarray(from, from + allWords[at + index * 2 + 1]));
      });
    },
    count(names) {
      let to = names.length * 4;
      for (let index = 0; index < names.length; index++) {
        const { written } = encoder.encodeInto(names[index], bytesView.subarray(to));
        words[index] = written;
        to += written;
      }
      return raw.count(names.length);
    },
    record: (index) => readRecord(raw.record(index) / 8),
    records() {
      const at = raw.records() / 8;
      return Array.from({ length: 10000 }, (_, index) => readRecord(at + index * 3));
    },
    weigh(record) {
      writeRecord(record, 0, 24);
      return raw.total(1);
    },
    total(records) {
      let to = records.length * 24;
      for (let index = 0; index < records.length; index++) to += writeRecord(records[index], index, to);
      return raw.total(records.length);
    },
    Counter,
    peek: (counter) => raw.counter_value(counter.at) >>> 0,
    mixes: raw.mixes,
    sines: raw.sines,
    endings: raw.endings,
    words: raw.words,
    callBack(callback, count) {
      called = callback;
      return raw.call_back(count);
    },
  };
}
