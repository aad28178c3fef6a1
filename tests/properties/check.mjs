// Sends thousands of random values of every type through a package and compares what comes back.
// Argument: the package's index.js. The values are the same in every run.

import { readFileSync } from "node:fs";

const pkg = await import(process.argv[2]);
const { memory } = await pkg.default(readFileSync(new URL(process.argv[3])));

// A generator of 32-bit numbers (mulberry32).
let state = 0x6d696e69;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return (t ^ (t >>> 14)) >>> 0;
}
const below = (limit) => random() % limit;
const pick = (list) => list[below(list.length)];

const bits64 = () => (BigInt(random()) << 32n) | BigInt(random());
const integer = (low, high) => () =>
  below(4) ? low + (random() % (high - low + 1)) : pick([low, low + 1, -1, 0, 1, high - 1, high].filter((n) => n >= low && n <= high));
const bigint = (bits, signed) => {
  const fit = signed ? BigInt.asIntN : BigInt.asUintN;
  const half = 1n << BigInt(bits - 1);
  const edges = [0n, 1n, -1n, half, half - 1n, -half, half + 1n, 1n << 32n, (1n << 32n) - 1n, 1n << 63n, 1n << 64n, (1n << 64n) - 1n];
  return () => fit(bits, below(4) ? (bits64() << 64n) | bits64() : pick(edges));
};
const words = new DataView(new ArrayBuffer(8));
const float64 = () => {
  if (!below(4)) return pick([0, -0, NaN, Infinity, -Infinity, 5e-324, Number.MAX_VALUE, Number.EPSILON, 2 ** 32, 2 ** 32 + 1, 2 ** 53, -(2 ** 31), 0.1]);
  if (!below(2)) return (below(2 ** 31) - 2 ** 30) / 8;
  words.setUint32(0, random());
  words.setUint32(4, random());
  return words.getFloat64(0);
};
const float32 = () => Math.fround(float64());

const plane = () => pick([0x20 + below(0x5f), below(0x80), 0x80 + below(0x780), 0x800 + below(0xd000), 0xe000 + below(0x2000), 0x10000 + below(0x100000)]);
const char = () => String.fromCodePoint(below(8) ? plane() : pick([0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xffff, 0x10000, 0x10ffff]));
const lengths = [0, 1, 2, 3, 7, 8, 9, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 255, 256, 341, 511, 512, 600, 1023, 1024, 1025, 1364, 1365, 1366, 2048, 4095, 4096, 4097, 5000, 16383, 16384, 16385, 20000];
const length = () => (below(3) ? below(40) : pick(lengths) * (below(40) ? 1 : 3));
const ascii = () => String.fromCharCode(below(0x80));
const string = () => {
  const kind = pick([ascii, char, () => String.fromCodePoint(plane()), () => "é", () => "漢", () => "😀"]);
  let text = "";
  for (let count = length(); count > 0; count--) text += kind();
  if (!below(10)) text += "\ufeff";
  if (!below(10)) text = "\ufeff" + text;
  // Mostly of one kind, with another at the end, where encoders change their ways.
  return below(5) ? text : text + char();
};

const numbers = {
  i8: [Int8Array, integer(-128, 127)],
  u8: [Uint8Array, integer(0, 255)],
  i16: [Int16Array, integer(-32768, 32767)],
  u16: [Uint16Array, integer(0, 65535)],
  i32: [Int32Array, integer(-(2 ** 31), 2 ** 31 - 1)],
  u32: [Uint32Array, integer(0, 2 ** 32 - 1)],
  isize: [Int32Array, integer(-(2 ** 31), 2 ** 31 - 1)],
  usize: [Uint32Array, integer(0, 2 ** 32 - 1)],
  f32: [Float32Array, float32],
  f64: [Float64Array, float64],
  i64: [BigInt64Array, bigint(64, true)],
  u64: [BigUint64Array, bigint(64, false)],
};
const symbols = [Symbol("x"), {}, [], () => 1, null, undefined, NaN, -0, 0, 1n, "text", true, pkg];
const scalars = {
  ...Object.fromEntries(Object.entries(numbers).map(([name, [, make]]) => [name, make])),
  i128: bigint(128, true),
  u128: bigint(128, false),
  bool: () => below(2) === 1,
  char,
  value: () => pick(symbols),
};

let checked = 0;
function fail(what, sent, got) {
  const show = (value) => (typeof value === "bigint" ? `${value}n` : Object.is(value, -0) ? "-0" : typeof value === "string" ? JSON.stringify(value.slice(0, 80)) : String(value).slice(0, 200));
  console.error(`${what}: sent ${show(sent)} (length ${sent?.length}), got ${show(got)} (length ${got?.length})`);
  process.exit(1);
}
function same(what, sent, got) {
  checked++;
  if (!Object.is(sent, got)) fail(what, sent, got);
}
function sameElements(what, Type, sent, got) {
  checked++;
  if (!(got instanceof Type) || got.length !== sent.length) fail(`${what}, a ${got?.constructor?.name},`, sent, got);
  for (let index = 0; index < sent.length; index++) {
    if (!Object.is(sent[index], got[index])) fail(`${what} at ${index}`, sent[index], got[index]);
  }
}

const ROUNDS = 2000;

function checkScalar(path, functions, make) {
  for (let round = 0; round < ROUNDS; round++) {
    const value = make();
    same(`${path}.same`, value, functions.same(value));
    same(`${path}.option`, value ?? undefined, functions.option(value) ?? undefined);
    same(`${path}.result`, value, functions.result(value));
    same(`${path}.both`, value ?? undefined, functions.both(value) ?? undefined);
    if (functions.third && round % 8 === 0) {
      const text = string();
      const units = new Uint16Array(new TextEncoder().encode(text).length);
      same(`${path}.third`, value, functions.third(text, below(2) ? text : null, value, units));
    }
  }
  same(`${path}.option`, undefined, functions.option());
  same(`${path}.both`, undefined, functions.both(undefined));
}

for (const [name, make] of Object.entries(scalars)) checkScalar(name, pkg.scalar[name], make);
for (const [name, functions] of Object.entries(pkg.text)) {
  if (functions.both) checkScalar(name, functions, string);
}
const encoder = new TextEncoder();
for (let round = 0; round < ROUNDS * 4; round++) {
  const text = string();
  const { same: str, option, result, bytes } = pkg.text.str;
  same("str", text, str(text));
  same("str.option", text, option(text));
  same("str.result", text, result(text));
  same("cow", text, pkg.text.cow.sameCow(text));
  same("cow.option", text, pkg.text.cow.optionCow(text));
  same("ref", text, pkg.text.ref.sameRef(text));
  sameElements("str.bytes", Uint8Array, encoder.encode(text), bytes(text));
  // A lone surrogate arrives as U+FFFD, wherever it stands.
  const lone = text.slice(0, below(text.length + 1)) + String.fromCharCode(0xd800 + below(0x800)) + text.slice(below(text.length + 1));
  sameElements("lone surrogate", Uint8Array, encoder.encode(lone), bytes(lone));
}

for (const [name, [Type, make]] of Object.entries(numbers)) {
  const { vec, boxed, slice, vecRef, option, optionSlice, rest, view, reverse, join, array5, array600, array5Option } = pkg.sequence[name];
  const list = (count) => Array.from({ length: count }, make);
  // The same numbers as a plain array, a typed array, or a part of a larger buffer.
  const dress = (plain) => {
    const kind = below(4);
    if (kind === 0) return plain;
    if (kind === 1 && plain.length > 0) {
      const whole = new Type(plain.length + 9);
      const start = below(9);
      whole.set(plain, start);
      return whole.subarray(start, start + plain.length);
    }
    if (kind === 2 && Type === Uint8Array) return Uint8ClampedArray.from(plain);
    return Type.from(plain);
  };
  for (let round = 0; round < ROUNDS / 2; round++) {
    const plain = list(length());
    const expected = Type.from(plain);
    for (const [what, run] of Object.entries({ vec, boxed, slice, vecRef, option, optionSlice, view })) {
      sameElements(`${name}.${what}`, Type, expected, run(dress(plain)));
    }
    if (plain.length < 5000) sameElements(`${name}.rest`, Type, expected, rest(...plain));
    const written = dress(plain);
    if (!Array.isArray(written)) {
      reverse(written);
      sameElements(`${name}.reverse`, Type, expected.slice().reverse(), Type.from(written));
    }
    const other = list(below(60));
    const text = "é".repeat(plain.length + other.length);
    sameElements(`${name}.join`, Type, Type.from([...plain, ...other]), join(dress(plain), dress(other), text));
    const five = list(5);
    sameElements(`${name}.array5`, Type, Type.from(five), array5(dress(five)));
    sameElements(`${name}.array5Option`, Type, Type.from(five), array5Option(dress(five)));
    if (round % 10 === 0) {
      const many = list(600);
      sameElements(`${name}.array600`, Type, Type.from(many), array600(dress(many)));
    }
    if (round % 5 === 0) {
      const zeroCopy = pkg.allocate(Type, plain.length);
      zeroCopy.set(plain);
      const fresh = pkg.refresh(zeroCopy);
      sameElements(`${name} in place`, Type, expected, vec(fresh));
      sameElements(`${name} in place`, Type, expected, slice(pkg.refresh(fresh)));
      const again = pkg.refresh(fresh);
      reverse(again);
      sameElements(`${name} in place`, Type, expected.slice().reverse(), pkg.refresh(again));
      pkg.release(pkg.refresh(again));
    }
  }
  same(`${name}.option`, undefined, option());
  same(`${name}.optionSlice`, undefined, optionSlice(null));
  same(`${name}.array5Option`, undefined, array5Option());
}

if (memory.buffer.byteLength > 64 << 20) fail("memory", "at most 64 MiB", `${memory.buffer.byteLength} bytes`);
console.log(`${checked} values`);
