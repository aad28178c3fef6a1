// Random values of a described type, as the package returns them.

import { below, bigint, char, numbers, pick } from "../random.mjs";
import { VALUES, named, show } from "./show.mjs";

const makers = {
  ...Object.fromEntries(Object.entries(numbers).map(([name, [, make]]) => [name, make])),
  i128: bigint(128, true),
  u128: bigint(128, false),
};

const repeat = (length, make) => Array.from({ length }, make);

/** Where values of recursive types end. */
const DEEPEST = 6;

/** How many elements; at the outside sometimes enough to fill a slot. */
function length(depth) {
  if (depth === 0 && !below(25)) return 40 + below(160);
  return depth > DEEPEST ? 0 : below(depth < 3 ? 4 : 3);
}

function text() {
  const count = below(60) ? below(12) : 200 + below(3000);
  const kind = pick([char, () => String.fromCharCode(32 + below(95)), () => "é\ufffd", () => "😀"]);
  return repeat(count, kind).join("");
}

/** Elements of which no two are equal. */
function distinct(type, depth) {
  const found = new Map();
  for (let count = length(depth); count > 0; count--) {
    const value = make(type, depth + 1);
    found.set(show(type, value), value);
  }
  return [...found.values()];
}

/** An object's fields; what is missing is left out. */
function fields(list, depth, object = {}) {
  for (const { name, type } of list) {
    const value = make(type, depth + 1);
    if (type.k !== "option" || value !== undefined) object[name] = value;
  }
  return object;
}

const MAKE = {
  bool: () => below(2) === 1,
  char: () => char(),
  text: () => text(),
  unit: () => undefined,
  value: () => pick(VALUES),
  number({ of, nonzero }) {
    let number = makers[of]();
    while (nonzero && !number) number = makers[of]();
    return number;
  },
  numbers({ of, length: fixed }, depth) {
    const [Type, number] = numbers[of];
    return Type.from({ length: fixed ?? length(depth) }, number);
  },
  list: ({ of, length: fixed }, depth) => repeat(fixed ?? length(depth), () => make(of, depth + 1)),
  tuple: ({ of }, depth) => of.map((type) => make(type, depth + 1)),
  set: ({ of }, depth) => new Set(distinct(of, depth)),
  map: ({ key, of }, depth) => new Map(distinct(key, depth).map((key) => [key, make(of, depth + 1)])),
  option({ of }, depth) {
    if (depth > DEEPEST || !below(3)) return undefined;
    const value = make(of, depth);
    if (of.k === "option" || of.k === "unit") return value ?? null;
    return value ?? 5;
  },
  enum: ({ values }) => pick(values),
  object: (type, depth) => fields(type.fields, depth),
  union({ tag, content, variants }, depth) {
    const { name, form, of } = depth > DEEPEST ? variants[0] : pick(variants);
    const object = { [tag]: name };
    if (form === "fields") return fields(of, depth, object);
    if (form === "tuple") {
      const data = of.length === 1 ? make(of[0], depth + 1) : of.map((type) => make(type, depth + 1));
      if (data !== undefined || of[0].k !== "option") object[content] = data;
    }
    return object;
  },
};

/** A value of the type; values are smaller the deeper they are. */
export function make(type, depth = 0) {
  if (type.k === "named") return make(named[type.name], depth);
  return MAKE[type.k](type, depth);
}
