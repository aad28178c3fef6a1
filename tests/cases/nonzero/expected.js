// minibind 0.1.0

export let sameI8 = () => early("sameI8");
export let sameU8 = () => early("sameU8");
export let sameI16 = () => early("sameI16");
export let sameU16 = () => early("sameU16");
export let sameI32 = () => early("sameI32");
export let sameU32 = () => early("sameU32");
export let sameIsize = () => early("sameIsize");
export let sameUsize = () => early("sameUsize");
export let sameI64 = () => early("sameI64");
export let sameU64 = () => early("sameU64");
export let sameI128 = () => early("sameI128");
export let sameU128 = () => early("sameU128");

/** The value, or nothing. */
export let maybe = () => early("maybe");

/** The value, or nothing, with 64 bits. */
export let maybeBig = () => early("maybeBig");

/** Adds and wraps. */
export let wrap = () => early("wrap");

/** Multiplies and wraps, with 64 bits. */
export let wrapBig = () => early("wrapBig");

let wasm, loading;

export default function init(source = new URL("nonzero.wasm", import.meta.url)) {
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
    sameU8,
    sameI16,
    sameU16,
    sameI32,
    sameU32,
    sameIsize,
    sameUsize,
    sameI64,
    sameU64,
    sameI128,
    sameU128,
    maybe,
    maybeBig,
    wrap,
    wrapBig,
  } = bind((wasm = source.exports)));
  return wasm;
}

function bind({
  memory,
  same_i8: $sameI8,
  same_u8: $sameU8,
  same_i16: $sameI16,
  same_u16: $sameU16,
  same_i32: $sameI32,
  same_u32: $sameU32,
  same_isize: $sameIsize,
  same_usize: $sameUsize,
  same_i64: $sameI64,
  same_u64: $sameU64,
  same_i128: $sameI128,
  same_u128: $sameU128,
  maybe: $maybe,
  maybe_big: $maybeBig,
  wrap: $wrap,
  wrap_big: $wrapBig,
}) {
  const RESULT = 0;
  let u32, i64;
  refreshViews();

  function refreshViews() {
    u32 = new Uint32Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
  }

  return {
    sameI8,
    sameU8,
    sameI16,
    sameU16,
    sameI32,
    sameU32,
    sameIsize,
    sameUsize,
    sameI64,
    sameU64,
    sameI128,
    sameU128,
    maybe,
    maybeBig,
    wrap,
    wrapBig,
  };

  function sameI8(value) {
    checkI8("sameI8: argument 'value'", value);
    if (value === 0) mustBe("sameI8: argument 'value'", "other than zero", 0, RangeError);
    return $sameI8(value);
  }

  function sameU8(value) {
    checkU8("sameU8: argument 'value'", value);
    if (value === 0) mustBe("sameU8: argument 'value'", "other than zero", 0, RangeError);
    return $sameU8(value);
  }

  function sameI16(value) {
    checkI16("sameI16: argument 'value'", value);
    if (value === 0) mustBe("sameI16: argument 'value'", "other than zero", 0, RangeError);
    return $sameI16(value);
  }

  function sameU16(value) {
    checkU16("sameU16: argument 'value'", value);
    if (value === 0) mustBe("sameU16: argument 'value'", "other than zero", 0, RangeError);
    return $sameU16(value);
  }

  function sameI32(value) {
    checkI32("sameI32: argument 'value'", value);
    if (value === 0) mustBe("sameI32: argument 'value'", "other than zero", 0, RangeError);
    return $sameI32(value);
  }

  function sameU32(value) {
    checkU32("sameU32: argument 'value'", value);
    if (value === 0) mustBe("sameU32: argument 'value'", "other than zero", 0, RangeError);
    return $sameU32(value) >>> 0;
  }

  function sameIsize(value) {
    checkI32("sameIsize: argument 'value'", value);
    if (value === 0) mustBe("sameIsize: argument 'value'", "other than zero", 0, RangeError);
    return $sameIsize(value);
  }

  function sameUsize(value) {
    checkU32("sameUsize: argument 'value'", value);
    if (value === 0) mustBe("sameUsize: argument 'value'", "other than zero", 0, RangeError);
    return $sameUsize(value) >>> 0;
  }

  function sameI64(value) {
    checkI64("sameI64: argument 'value'", value);
    if (value === 0n) mustBe("sameI64: argument 'value'", "other than zero", 0n, RangeError);
    return $sameI64(value);
  }

  function sameU64(value) {
    checkU64("sameU64: argument 'value'", value);
    if (value === 0n) mustBe("sameU64: argument 'value'", "other than zero", 0n, RangeError);
    return BigInt.asUintN(64, $sameU64(value));
  }

  function sameI128(value) {
    checkI128("sameI128: argument 'value'", value);
    if (value === 0n) mustBe("sameI128: argument 'value'", "other than zero", 0n, RangeError);
    return liftWide($sameI128(value, value >> 64n));
  }

  function sameU128(value) {
    checkU128("sameU128: argument 'value'", value);
    if (value === 0n) mustBe("sameU128: argument 'value'", "other than zero", 0n, RangeError);
    return BigInt.asUintN(128, liftWide($sameU128(value, value >> 64n)));
  }

  function maybe(value) {
    if (value != null) checkU32("maybe: argument 'value'", value);
    if (value === 0) mustBe("maybe: argument 'value'", "other than zero", 0, RangeError);
    const result = $maybe(value ?? 4294967297);
    return result === 4294967297 ? undefined : result;
  }

  function maybeBig(value) {
    if (value != null) checkI64("maybeBig: argument 'value'", value);
    if (value === 0n) mustBe("maybeBig: argument 'value'", "other than zero", 0n, RangeError);
    const result = $maybeBig(value == null ? 0 : 1, value ?? 0n);
    const tag = liftTag();
    return tag === 2 ? undefined : result;
  }

  function wrap(a, b) {
    checkU8("wrap: argument 'a'", a);
    checkU8("wrap: argument 'b'", b);
    return $wrap(a, b);
  }

  function wrapBig(a, b) {
    checkI64("wrapBig: argument 'a'", a);
    if (b != null) checkI64("wrapBig: argument 'b'", b);
    return $wrapBig(a, b == null ? 0 : 1, b ?? 0n);
  }

  function liftWide(low) {
    if (i64.length === 0) refreshViews();
    return (i64[RESULT / 8 + 1] << 64n) | BigInt.asUintN(64, low);
  }

  function liftTag() {
    if (u32.length === 0) refreshViews();
    return u32[RESULT / 4];
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

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
}

function checkU64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(64, value) !== value) mustBe(where, "a bigint from 0 to 18446744073709551615", value, RangeError);
}

function checkI128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(128, value) !== value) mustBe(where, "a bigint from -170141183460469231731687303715884105728 to 170141183460469231731687303715884105727", value, RangeError);
}

function checkU128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(128, value) !== value) mustBe(where, "a bigint from 0 to 340282366920938463463374607431768211455", value, RangeError);
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
