// A value in one of the forms that JavaScript may pass for it; where that is asked for, with
// something wrong in one place.

import vm from "node:vm";
import { below, numbers, pick } from "../random.mjs";
import { named } from "./show.mjs";

const elsewhere = vm.runInNewContext("({ Array, Map, Set, Float32Array, Float64Array, Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, BigInt64Array, BigUint64Array })");

/**
 * What is wrong: `at` is the place to spoil, by number; `count` the places that were met. Then
 * `path`, `name` (of the error) and `value` (what is wrong there) are known.
 */
let spoil;

/** Runs code of the caller where a value is read. */
let meanwhile;

/**
 * The value in some form.
 * @param type its description
 * @param options `interrupt` may run while the value is read
 */
export function dress(type, value, { interrupt } = {}) {
  spoil = undefined;
  meanwhile = interrupt;
  return put(type, value, "");
}

/** A form of the value with one place that is wrong; undefined when no place can be. */
export function dressWrong(type, value) {
  spoil = { at: -1, count: 0 };
  meanwhile = undefined;
  put(type, value, "");
  if (spoil.count === 0) return undefined;
  spoil = { at: below(spoil.count), count: 0 };
  const argument = put(type, value, "");
  return { argument, ...spoil };
}

/** What is of no use for a type: `[value, kind of error]`. */
const WRONG = {
  bool: () => [pick([0, 1, "true", {}]), TypeError],
  char: () => pick([["", TypeError], ["ab", TypeError], ["\ud800", TypeError], ["a\u0301", TypeError], [97, TypeError], [Symbol("s"), TypeError]]),
  text: () => [pick([0, true, 1n, {}, Symbol("s"), Object("text"), ["a"]]), TypeError],
  unit: () => [pick([0, "undefined", false, {}]), TypeError],
  number({ of, nonzero }) {
    if (/[iu](64|128)/.test(of)) return pick([[1, TypeError], ["1", TypeError], [true, TypeError], [2n ** 128n, RangeError], [-(2n ** 127n) - 1n, RangeError], [nonzero ? 0n : 2n ** 128n, RangeError]]);
    if (of[0] === "f") return [pick([1n, "1", true, {}, Object(1)]), TypeError];
    return pick([["1", TypeError], [1n, TypeError], [{}, TypeError], [0.5, RangeError], [NaN, RangeError], [Infinity, RangeError], [2 ** 32, RangeError], [-(2 ** 31) - 1, RangeError], [nonzero ? 0 : 1e100, RangeError]]);
  },
  numbers({ of, length }) {
    const [Type] = numbers[of];
    const Other = Type === Float32Array ? Float64Array : Float32Array;
    const wrong = [new Other(length ?? 3), "12", 5, {}, new DataView(new ArrayBuffer(8)), new ArrayBuffer(8), new Set()];
    if (length !== undefined) wrong.push(new Type(length + 1), new Array(length + 1).fill(Type.name[0] === "B" ? 1n : 1));
    return [pick(wrong), TypeError];
  },
  list({ length }) {
    const wrong = ["text", 5, {}, true, Symbol("s"), { length: 1, 0: 1 }];
    if (length) wrong.push([], new Set());
    return [pick(wrong), TypeError];
  },
  tuple: ({ of }) => [pick(["text", 5, {}, new Set(), new Array(of.length + 1), of.slice(1), new Map()]), TypeError],
  set: () => [pick(["text", 5, {}, Symbol("s")]), TypeError],
  map: () => [pick(["text", 5, [], new Set(), true, [["a", 1]]]), TypeError],
  enum: () => [pick(["nope", 12345, {}, true, Symbol("s"), "0"]), TypeError],
  object: () => [pick(["text", 5, true, Symbol("s"), 1n, () => 1]), TypeError],
  union: () => [pick(["circle", 5, true, Symbol("s"), () => 1]), TypeError],
};

/** Whether this place is the one to spoil. */
function isSpoiled(path) {
  if (!spoil || spoil.count++ !== spoil.at) return false;
  spoil.path = path;
  return true;
}

/** What is wrong here, when this is the place. */
function wrong(type, path, isOptional) {
  if (!isSpoiled(path)) return undefined;
  let [value, Kind] = WRONG[type.k](type);
  // Missing, where it must not be.
  if (!isOptional && type.k !== "unit" && !below(5)) [value, Kind] = [pick([undefined, null]), TypeError];
  spoil.name = Kind.name;
  spoil.value = value;
  return { value };
}

/** Stands in a path for a key that is an object, which has no text. */
export const NAMELESS = "<an object>";

/** How messages name a key. */
const keyName = (key) => `[${Object(key) === key ? NAMELESS : String(key)}]`;

/** A getter in place of the property, which runs other code. */
function interruptAt(object, key) {
  const value = object[key];
  const interrupt = meanwhile;
  Object.defineProperty(object, key, { enumerable: true, get: () => (interrupt(), value) });
}

function* interrupted(items, interrupt) {
  for (const item of items) {
    interrupt();
    yield item;
  }
}

/** The items as something that can be iterated. */
function iterable(items) {
  if (meanwhile && !below(12)) return interrupted(items, meanwhile);
  const form = below(12);
  if (form === 0) return items.values();
  if (form === 1) return elsewhere.Array.from(items);
  if (form === 2) return { [Symbol.iterator]: () => items[Symbol.iterator]() };
  return items;
}

/** An object of these properties. */
function plain(entries) {
  if (!below(4)) entries.reverse();
  const object = below(10) ? {} : Object.create(null);
  for (const [name, value] of entries) object[name] = value;
  if (!below(10)) object.further = Symbol("ignored");
  if (meanwhile && entries.length > 0 && !below(12)) interruptAt(object, pick(entries)[0]);
  return object;
}

function fields(list, value, path) {
  const entries = list.map(({ name, type }) => [name, put(type, value[name], `${path}.${name}`)]);
  return entries.filter(([, value]) => value !== undefined || below(2));
}

const PUT = {
  bool: (type, value) => value,
  char: (type, value) => value,
  unit: (type, value) => value,
  value: (type, value) => value,
  enum: (type, value) => value,
  // Half a pair arrives as U+FFFD.
  text: (type, value) => (below(2) ? value : value.replaceAll("\ufffd", pick(["\udc00", "\udfff", "\ud800"]))),
  number: ({ of }, value) => (value === 0 && of[0] !== "f" && !below(4) ? -0 : value),
  numbers({ of }, value, path) {
    const [Type] = numbers[of];
    const items = [...value];
    for (let index = 0; index < items.length; index++) {
      const found = wrong({ k: "number", of }, `${path}[${index}]`);
      if (found) {
        items[index] = found.value;
        return items;
      }
    }
    const form = below(8);
    if (form === 0) return elsewhere[Type.name].from(value);
    if (form === 1) {
      const whole = new Type(items.length + 5);
      whole.set(value, 3);
      return whole.subarray(3, 3 + items.length);
    }
    if (form === 2 && of === "u8") return Uint8ClampedArray.from(value);
    if (form < 5) {
      if (meanwhile && items.length > 0 && !below(4)) interruptAt(items, below(items.length));
      return items;
    }
    return value;
  },
  list: ({ of }, value, path) => iterable(value.map((item, index) => put(of, item, `${path}[${index}]`))),
  tuple({ of }, value, path) {
    const items = value.map((item, index) => put(of[index], item, `${path}[${index}]`));
    if (meanwhile && !below(12)) interruptAt(items, below(items.length));
    return items;
  },
  set({ of }, value, path) {
    const items = [...value].map((item, index) => put(of, item, `${path}[${index}]`));
    return below(2) ? new Set(items) : iterable(items);
  },
  map({ key, of }, value, path) {
    const entries = [...value].map(([own, item]) => {
      // What is wrong in a key is told after the key itself, which is known only then.
      const before = spoil?.path;
      const at = put(key, own, " as a key");
      const place = path + keyName(at);
      if (spoil && spoil.path !== before) spoil.path = place + spoil.path;
      return [at, put(of, item, place)];
    });
    const isWrong = spoil?.path !== undefined;
    if (key.k === "text" && !isWrong && !below(3)) return Object.fromEntries(entries);
    return new (below(8) ? Map : elsewhere.Map)(entries);
  },
  object: (type, value, path) => plain(fields(type.fields, value, path)),
  union({ tag, content, variants }, value, path) {
    const { name, form, of } = variants.find(({ name }) => name === value[tag]);
    const found = wrong({ k: "enum" }, `${path}.${tag}`);
    const entries = [[tag, found ? found.value : name]];
    if (form === "fields") entries.push(...fields(of, value, path));
    if (form === "tuple") entries.push([content, put(of.length === 1 ? of[0] : { k: "tuple", of }, value[content], `${path}.${content}`)]);
    return plain(entries);
  },
};

function put(type, value, path, isOptional = false) {
  if (type.k === "named") return put(named[type.name], value, path, isOptional);
  if (type.k === "option") {
    const { of } = type;
    if (of.k === "option" || of.k === "unit") return value == null ? value : put(of, value, path, true);
    return value === undefined ? pick([undefined, null]) : put(of, value, path, true);
  }
  if (type.k !== "value") {
    const found = wrong(type, path, isOptional);
    if (found) return found.value;
  }
  return PUT[type.k](type, value, path);
}
