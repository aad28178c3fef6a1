// Sends thousands of random values of every type through a package and compares what comes back.
// Arguments: URLs of the package's index.js and of its module. The values are the same in every run.

import { readFileSync } from "node:fs";
import { below, bigint, char, numbers, pick, plane } from "./random.mjs";

const pkg = await import(process.argv[2]);
const { memory } = await pkg.default(readFileSync(new URL(process.argv[3])));

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
