// minibind 0.1.0

export let sameI8 = () => early("sameI8");
export let lowestI8 = () => early("lowestI8");
export let highestI8 = () => early("highestI8");
export let sameU8 = () => early("sameU8");
export let lowestU8 = () => early("lowestU8");
export let highestU8 = () => early("highestU8");
export let sameI16 = () => early("sameI16");
export let lowestI16 = () => early("lowestI16");
export let highestI16 = () => early("highestI16");
export let sameU16 = () => early("sameU16");
export let lowestU16 = () => early("lowestU16");
export let highestU16 = () => early("highestU16");
export let sameI32 = () => early("sameI32");
export let lowestI32 = () => early("lowestI32");
export let highestI32 = () => early("highestI32");
export let sameU32 = () => early("sameU32");
export let lowestU32 = () => early("lowestU32");
export let highestU32 = () => early("highestU32");
export let sameIsize = () => early("sameIsize");
export let lowestIsize = () => early("lowestIsize");
export let highestIsize = () => early("highestIsize");
export let sameUsize = () => early("sameUsize");
export let lowestUsize = () => early("lowestUsize");
export let highestUsize = () => early("highestUsize");
export let sameF32 = () => early("sameF32");
export let lowestF32 = () => early("lowestF32");
export let highestF32 = () => early("highestF32");
export let sameF64 = () => early("sameF64");
export let lowestF64 = () => early("lowestF64");
export let highestF64 = () => early("highestF64");

/** Adds two numbers. */
export let add = () => early("add");

/** Takes one number of each kind; the weights tell whether an argument landed elsewhere. */
export let weigh = () => early("weigh");

/** Whether the sign bit is set, which `-0` shows and `0` does not. */
export let isNegative = () => early("isNegative");

/** Nothing in, nothing out. */
export let nothing = () => early("nothing");

let wasm, loading;

export default function init(source = new URL("numbers.wasm", import.meta.url)) {
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
    sameI8,
    lowestI8,
    highestI8,
    sameU8,
    lowestU8,
    highestU8,
    sameI16,
    lowestI16,
    highestI16,
    sameU16,
    lowestU16,
    highestU16,
    sameI32,
    lowestI32,
    highestI32,
    sameU32,
    lowestU32,
    highestU32,
    sameIsize,
    lowestIsize,
    highestIsize,
    sameUsize,
    lowestUsize,
    highestUsize,
    sameF32,
    lowestF32,
    highestF32,
    sameF64,
    lowestF64,
    highestF64,
    add,
    weigh,
    isNegative,
    nothing,
  } = bind((wasm = source.exports)));
  return wasm;
}

function bind({
  same_i8: $sameI8,
  lowest_i8: lowestI8,
  highest_i8: highestI8,
  same_u8: $sameU8,
  lowest_u8: lowestU8,
  highest_u8: highestU8,
  same_i16: $sameI16,
  lowest_i16: lowestI16,
  highest_i16: highestI16,
  same_u16: $sameU16,
  lowest_u16: lowestU16,
  highest_u16: highestU16,
  same_i32: $sameI32,
  lowest_i32: lowestI32,
  highest_i32: highestI32,
  same_u32: $sameU32,
  lowest_u32: $lowestU32,
  highest_u32: $highestU32,
  same_isize: $sameIsize,
  lowest_isize: lowestIsize,
  highest_isize: highestIsize,
  same_usize: $sameUsize,
  lowest_usize: $lowestUsize,
  highest_usize: $highestUsize,
  same_f32: $sameF32,
  lowest_f32: lowestF32,
  highest_f32: highestF32,
  same_f64: $sameF64,
  lowest_f64: lowestF64,
  highest_f64: highestF64,
  add: $add,
  weigh: $weigh,
  is_negative: $isNegative,
  nothing,
}) {
  return {
    sameI8,
    lowestI8,
    highestI8,
    sameU8,
    lowestU8,
    highestU8,
    sameI16,
    lowestI16,
    highestI16,
    sameU16,
    lowestU16,
    highestU16,
    sameI32,
    lowestI32,
    highestI32,
    sameU32,
    lowestU32,
    highestU32,
    sameIsize,
    lowestIsize,
    highestIsize,
    sameUsize,
    lowestUsize,
    highestUsize,
    sameF32,
    lowestF32,
    highestF32,
    sameF64,
    lowestF64,
    highestF64,
    add,
    weigh,
    isNegative,
    nothing,
  };

  function sameI8(value) {
    checkI8("sameI8: argument 'value'", value);
    return $sameI8(value);
  }

  function sameU8(value) {
    checkU8("sameU8: argument 'value'", value);
    return $sameU8(value);
  }

  function sameI16(value) {
    checkI16("sameI16: argument 'value'", value);
    return $sameI16(value);
  }

  function sameU16(value) {
    checkU16("sameU16: argument 'value'", value);
    return $sameU16(value);
  }

  function sameI32(value) {
    checkI32("sameI32: argument 'value'", value);
    return $sameI32(value);
  }

  function sameU32(value) {
    checkU32("sameU32: argument 'value'", value);
    return $sameU32(value) >>> 0;
  }

  function lowestU32() {
    return $lowestU32() >>> 0;
  }

  function highestU32() {
    return $highestU32() >>> 0;
  }

  function sameIsize(value) {
    checkI32("sameIsize: argument 'value'", value);
    return $sameIsize(value);
  }

  function sameUsize(value) {
    checkU32("sameUsize: argument 'value'", value);
    return $sameUsize(value) >>> 0;
  }

  function lowestUsize() {
    return $lowestUsize() >>> 0;
  }

  function highestUsize() {
    return $highestUsize() >>> 0;
  }

  function sameF32(value) {
    checkNumber("sameF32: argument 'value'", value);
    return $sameF32(value);
  }

  function sameF64(value) {
    checkNumber("sameF64: argument 'value'", value);
    return $sameF64(value);
  }

  function add(a, b) {
    checkU32("add: argument 'a'", a);
    checkU32("add: argument 'b'", b);
    return $add(a, b) >>> 0;
  }

  function weigh(a, b, c, d, e, f, g, h, i, j) {
    checkI8("weigh: argument 'a'", a);
    checkU8("weigh: argument 'b'", b);
    checkI16("weigh: argument 'c'", c);
    checkU16("weigh: argument 'd'", d);
    checkI32("weigh: argument 'e'", e);
    checkU32("weigh: argument 'f'", f);
    checkNumber("weigh: argument 'g'", g);
    checkNumber("weigh: argument 'h'", h);
    checkI32("weigh: argument 'i'", i);
    checkU32("weigh: argument 'j'", j);
    return $weigh(a, b, c, d, e, f, g, h, i, j);
  }

  function isNegative(value) {
    checkNumber("isNegative: argument 'value'", value);
    return $isNegative(value) !== 0;
  }

}

function checkI8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 24) >> 24 !== value) mustBe(where, "an integer from -128 to 127", value, RangeError);
}

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

function checkI16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 16) >> 16 !== value) mustBe(where, "an integer from -32768 to 32767", value, RangeError);
}

function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
}

function checkI32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value | 0) !== value) mustBe(where, "an integer from -2147483648 to 2147483647", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
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
