// A value of a described type as text: equal texts are equal values. What is no value of the type is
// an error.

import { numbers } from "../random.mjs";

/** The types that have names, by name. */
export const named = {};

/** What stands for itself. */
export const VALUES = [Symbol("x"), {}, [], () => 1, null, undefined, NaN, -0, 0, 1n, "text", true, new Map(), new Proxy({}, {})];

function demand(condition, expected, value) {
  if (condition) return;
  let shown = typeof value;
  try {
    shown = `${value?.constructor?.name ?? typeof value} ${String(value)}`;
  } catch {}
  throw Error(`expected ${expected}, got ${shown.slice(0, 200)}`);
}

const join = (list) => list.join(", ");

function number(value) {
  return typeof value === "bigint" ? `${value}n` : Object.is(value, -0) ? "-0" : String(value);
}

/** The keys are those of the fields, without those that are missing. */
function fields(list, value, fixed = []) {
  demand(Object.getPrototypeOf(value) === Object.prototype, "a plain object", value);
  const present = list.filter(({ name, type }) => type.k !== "option" || name in value);
  const names = [...fixed, ...present.map(({ name }) => name)];
  demand(join(Object.keys(value)) === join(names), `the keys ${join(names)}`, Object.keys(value));
  return present.map(({ name, type }) => {
    demand(type.k !== "option" || value[name] !== undefined, `no key ${name} or a value`, value[name]);
    return `${name}: ${show(type, value[name])}`;
  });
}

const SHOW = {
  bool: (type, value) => (demand(typeof value === "boolean", "a boolean", value), String(value)),
  char: (type, value) => (demand(typeof value === "string" && [...value].length === 1, "a character", value), JSON.stringify(value)),
  text: (type, value) => (demand(typeof value === "string", "a string", value), JSON.stringify(value)),
  unit: (type, value) => (demand(value === undefined, "undefined", value), "()"),
  value(type, value) {
    const at = VALUES.findIndex((own) => Object.is(own, value));
    demand(at >= 0 || value === 5, "one of the values", value);
    return `value ${at}`;
  },
  number({ of }, value) {
    const isBig = /64|128/.test(of) && of !== "f64";
    demand(typeof value === (isBig ? "bigint" : "number"), of, value);
    return number(value);
  },
  numbers({ of, length }, value) {
    demand(value?.constructor === numbers[of][0], numbers[of][0].name, value);
    demand(value.length === (length ?? value.length), `length ${length}`, value.length);
    return `${of}[${join(Array.from(value, number))}]`;
  },
  list({ of, length }, value) {
    demand(Array.isArray(value), "an array", value);
    demand(value.length === (length ?? value.length), `length ${length}`, value.length);
    return `[${join(value.map((item) => show(of, item)))}]`;
  },
  tuple({ of }, value) {
    demand(Array.isArray(value), "an array", value);
    demand(value.length === of.length, `length ${of.length}`, value.length);
    return `(${join(of.map((type, index) => show(type, value[index])))})`;
  },
  set({ of }, value) {
    demand(value?.constructor === Set, "a Set", value);
    return `Set {${join([...value].map((item) => show(of, item)).sort())}}`;
  },
  map({ key, of }, value) {
    demand(value?.constructor === Map, "a Map", value);
    return `Map {${join([...value].map(([at, item]) => `${show(key, at)} => ${show(of, item)}`).sort())}}`;
  },
  option({ of }, value) {
    if (value === undefined) return "none";
    return `some ${value === null && (of.k === "option" || of.k === "unit") ? "nothing" : show(of, value)}`;
  },
  enum: ({ values }, value) => (demand(values.includes(value), join(values), value), JSON.stringify(value)),
  object: (type, value) => `{ ${join(fields(type.fields, value))} }`,
  union({ tag, content, variants }, value) {
    const { name, form, of } = variants.find(({ name }) => name === value?.[tag]) ?? demand(false, "a tag", value?.[tag]);
    if (form === "fields") return `${name} { ${join(fields(of, value, [tag]))} }`;
    // An option that is none is left out.
    const isNone = form === "tuple" && of.length === 1 && of[0].k === "option" && value[content] === undefined;
    const keys = form === "unit" || isNone ? [tag] : [tag, content];
    demand(join(Object.keys(value)) === join(keys), `the keys ${join(keys)}`, Object.keys(value));
    if (form === "unit") return name;
    return `${name} ${of.length === 1 ? show(of[0], value[content]) : SHOW.tuple({ of }, value[content])}`;
  },
};

/** The text of a value. */
export function show(type, value) {
  if (type.k === "named") return show(named[type.name], value);
  return SHOW[type.k](type, value);
}
