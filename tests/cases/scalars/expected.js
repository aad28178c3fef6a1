// minibind 0.1.0

export let sameBool = () => early("sameBool");
export let not = () => early("not");
export let sameChar = () => early("sameChar");

/** The code point. */
export let code = () => early("code");

/** The character of a code point, or `?`. */
export let fromCode = () => early("fromCode");

/** A boolean between a character and another boolean. */
export let choose = () => early("choose");

export let unit = () => early("unit");

let wasm, loading;

export default function init(source = new URL("scalars.wasm", import.meta.url)) {
  loading ??= load(source).then(use);
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  if (source.byteLength) source = new WebAssembly.Module(source);
  return use(new WebAssembly.Instance(source));
}

function use(source) {
  if (!wasm) ({
    sameBool,
    not,
    sameChar,
    code,
    fromCode,
    choose,
    unit,
  } = bind((wasm = source.exports)));
  return wasm;
}

function bind({
  same_bool: $sameBool,
  not: $not,
  same_char: $sameChar,
  code: $code,
  from_code: $fromCode,
  choose: $choose,
  unit,
}) {
  return { sameBool, not, sameChar, code, fromCode, choose, unit };

  function sameBool(value) {
    checkBoolean("sameBool: argument 'value'", value);
    return $sameBool(value) !== 0;
  }

  function not(value) {
    checkBoolean("not: argument 'value'", value);
    return $not(value) !== 0;
  }

  function sameChar(value) {
    const code0 = lowerChar("sameChar: argument 'value'", value);
    return String.fromCodePoint($sameChar(code0));
  }

  function code(value) {
    const code0 = lowerChar("code: argument 'value'", value);
    return $code(code0) >>> 0;
  }

  function fromCode(value) {
    checkU32("fromCode: argument 'value'", value);
    return String.fromCodePoint($fromCode(value));
  }

  function choose(first, takeFirst, second) {
    const code0 = lowerChar("choose: argument 'first'", first);
    checkBoolean("choose: argument 'takeFirst'", takeFirst);
    const code2 = lowerChar("choose: argument 'second'", second);
    return String.fromCodePoint($choose(code0, takeFirst, code2));
  }

}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

function lowerChar(where, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const high = text.charCodeAt(0);
  const low = text.charCodeAt(1);
  if (text.length === 1 && high >> 11 !== 27) return high;
  if (text.length === 2 && high >> 10 === 54 && low >> 10 === 55) return (high << 10) + low - 56613888;
  mustBe(where, "a string of one character", JSON.stringify(text), TypeError);
}

function mustBe(where, expected, value, Kind) {
  throw (Kind || TypeError)(`${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

function early(name) {
  throw Error(`call and await init() before ${name}()`);
}

async function load(source) {
  source = await source;
  const url = source.href ?? source.url ?? source;
  if (url.trim && !source.status) {
    const fs = !/^(?!file:)\w\w+:/.test(url) && globalThis.process?.getBuiltinModule?.("fs");
    source = fs ? fs.readFileSync(/^file:/.test(url) ? new URL(url) : url) : await fetch(source);
  }
  if (source.ok === false) throw Error(`init: ${source.url} gave HTTP status ${source.status}`);
  if (source.ok && !/wasm$/.test(source.headers.get("content-type"))) source = await source.arrayBuffer();
  if (source.status) source = await WebAssembly.compileStreaming(source);
  if (source.byteLength) source = await WebAssembly.compile(source);
  return WebAssembly.instantiate(source);
}
