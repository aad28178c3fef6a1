// minibind 0.1.0

export const ANSWER = 42;
export const LOWEST_I8 = -128;
export const HIGHEST_U16 = 65535;
export const LOWEST_I32 = -2147483648;
export const HIGHEST_U32 = 4294967295;
export const SIZE = 168;
export const HALF = 0.5;

/** The ratio of a circle's circumference to its diameter. */
export const PI = 3.141592653589793;

export const NOT_A_NUMBER = NaN;
export const MINUS_ZERO = -0;
export const BEYOND = Infinity;
export const BELOW = -Infinity;
export const TINY = 5e-324;
export const LOWEST_I64 = -9223372036854775808n;
export const HIGHEST_U64 = 18446744073709551615n;
export const LOWEST_I128 = -170141183460469231731687303715884105728n;
export const HIGHEST_U128 = 340282366920938463463374607431768211455n;
export const YES = true;
export const NO = false;
export const LETTER = "ß";
export const SMILE = "😀";
export const NUL = "\u0000";
export const NAME = "minibind";
export const EMPTY = "";
export const ODD = "a\"b'c`d\\e\n\r\t\u0000\b\u2028\u2029﻿${x}</script>é😀*/";
export const COMPUTED = "one+two";
export const STATIC = "minibind";
export const renamed = 1;

export let limits = {
  MAX_BIG: 9223372036854775808n,
  isSmall: () => early("limits.isSmall"),
  small: {
    MAX: 255,
  },
};

let wasm, loading;

export default function init(source = new URL("constants.wasm", import.meta.url)) {
  loading ??= load(source).then(use);
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  if (source.byteLength) source = new WebAssembly.Module(source);
  return use(new WebAssembly.Instance(source));
}

function use(source) {
  if (!wasm) ({ limits } = bind((wasm = source.exports)));
  return wasm;
}

function bind({ is_small: $isSmall }) {
  return {
    limits: {
      MAX_BIG: 9223372036854775808n,
      isSmall,
      small: {
        MAX: 255,
      },
    },
  };

  function isSmall(value) {
    checkU32("limits.isSmall: argument 'value'", value);
    return $isSmall(value) !== 0;
  }
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
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
