// Assertions for every engine.

/** Fails unless both are the same value; NaN is NaN and -0 is not 0. */
export function equal(actual, expected, what = "") {
  if (!Object.is(actual, expected)) fail(what, actual, expected);
}

/** Fails unless both have the same kind, the same parts and the same values. */
export function same(actual, expected, what = "") {
  if (!isSame(actual, expected)) fail(what, actual, expected);
}

/** Fails unless the value is true. */
export function ok(value, what = "the condition") {
  if (value !== true) throw new Error(`${what}: expected true, got ${show(value)}`);
}

/** Fails unless the call throws an error of this class, with this message. Gives the error. */
export function throws(run, name, message) {
  let error;
  try {
    error = { value: run() };
  } catch (thrown) {
    return check(thrown, name, message);
  }
  throw new Error(`expected ${name}: ${message}, got no error but ${show(error.value)}`);
}

/** Fails unless the promise is rejected with an error of this class, with this message. Gives the error. */
export async function rejects(promise, name, message) {
  let result;
  try {
    result = await promise;
  } catch (thrown) {
    return check(thrown, name, message);
  }
  throw new Error(`expected ${name}: ${message}, got no error but ${show(result)}`);
}

/** A message may be a pattern; without one any will do. */
function check(error, name, message) {
  const fits = message === undefined || (message instanceof RegExp ? message.test(error?.message) : error?.message === message);
  const isError = Object.prototype.toString.call(error) === "[object Error]";
  if (!isError || error.name !== name || !fits) {
    throw new Error(`expected ${name}: ${message}\n     got ${error?.name}: ${error?.message ?? show(error)}`);
  }
  return error;
}

function isSame(a, b) {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a.constructor?.name !== b.constructor?.name) return false;
  if (ArrayBuffer.isView(a) || Array.isArray(a)) {
    if (a.length !== b.length) return false;
    for (let index = 0; index < a.length; index++) if (!isSame(a[index], b[index])) return false;
    return true;
  }
  if (a instanceof Map || a instanceof Set) return isSame([...a], [...b]);
  const keys = Object.keys(a);
  return isSame(keys, Object.keys(b)) && keys.every((key) => isSame(a[key], b[key]));
}

function fail(what, actual, expected) {
  throw new Error(`${what && `${what}: `}expected ${show(expected)}, got ${show(actual)}`);
}

function show(value) {
  if (Object.is(value, -0)) return "-0";
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string") return cut(JSON.stringify(value));
  if (ArrayBuffer.isView(value)) return cut(`${value.constructor.name}(${value.length}) [${Array.prototype.slice.call(value, 0, 20).join(", ")}]`);
  if (Array.isArray(value)) return cut(`[${value.slice(0, 20).map(show).join(", ")}]`);
  return cut(typeof value === "object" && value !== null ? `${value.constructor?.name} ${String(value)}` : String(value));
}

function cut(text) {
  return text.length > 200 ? `${text.slice(0, 200)}… (${text.length})` : text;
}
