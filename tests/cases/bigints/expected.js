// minibind 0.1.0

export let sameI64 = () => early("sameI64");
export let lowestI64 = () => early("lowestI64");
export let highestI64 = () => early("highestI64");
export let doubleI64 = () => early("doubleI64");
export let sameU64 = () => early("sameU64");
export let lowestU64 = () => early("lowestU64");
export let highestU64 = () => early("highestU64");
export let doubleU64 = () => early("doubleU64");
export let sameI128 = () => early("sameI128");
export let lowestI128 = () => early("lowestI128");
export let highestI128 = () => early("highestI128");
export let doubleI128 = () => early("doubleI128");
export let sameU128 = () => early("sameU128");
export let lowestU128 = () => early("lowestU128");
export let highestU128 = () => early("highestU128");
export let doubleU128 = () => early("doubleU128");

/** Subtracts; the order of the arguments shows. */
export let subtract = () => early("subtract");

let wasm, loading;

export default function init(source = new URL("bigints.wasm", import.meta.url)) {
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
    sameI64,
    lowestI64,
    highestI64,
    doubleI64,
    sameU64,
    lowestU64,
    highestU64,
    doubleU64,
    sameI128,
    lowestI128,
    highestI128,
    doubleI128,
    sameU128,
    lowestU128,
    highestU128,
    doubleU128,
    subtract,
  } = bind((wasm = source.exports)));
  return wasm;
}

function bind({
  memory,
  same_i64: $sameI64,
  lowest_i64: lowestI64,
  highest_i64: highestI64,
  double_i64: $doubleI64,
  same_u64: $sameU64,
  lowest_u64: $lowestU64,
  highest_u64: $highestU64,
  double_u64: $doubleU64,
  same_i128: $sameI128,
  lowest_i128: $lowestI128,
  highest_i128: $highestI128,
  double_i128: $doubleI128,
  same_u128: $sameU128,
  lowest_u128: $lowestU128,
  highest_u128: $highestU128,
  double_u128: $doubleU128,
  subtract: $subtract,
}) {
  const RESULT = 0;
  let i64;
  refreshViews();

  function refreshViews() {
    i64 = new BigInt64Array(memory.buffer);
  }

  return {
    sameI64,
    lowestI64,
    highestI64,
    doubleI64,
    sameU64,
    lowestU64,
    highestU64,
    doubleU64,
    sameI128,
    lowestI128,
    highestI128,
    doubleI128,
    sameU128,
    lowestU128,
    highestU128,
    doubleU128,
    subtract,
  };

  function sameI64(value) {
    checkI64("sameI64: argument 'value'", value);
    return $sameI64(value);
  }

  function doubleI64(value) {
    checkI64("doubleI64: argument 'value'", value);
    return $doubleI64(value);
  }

  function sameU64(value) {
    checkU64("sameU64: argument 'value'", value);
    return BigInt.asUintN(64, $sameU64(value));
  }

  function lowestU64() {
    return BigInt.asUintN(64, $lowestU64());
  }

  function highestU64() {
    return BigInt.asUintN(64, $highestU64());
  }

  function doubleU64(value) {
    checkU64("doubleU64: argument 'value'", value);
    return BigInt.asUintN(64, $doubleU64(value));
  }

  function sameI128(value) {
    checkI128("sameI128: argument 'value'", value);
    return liftWide($sameI128(value, value >> 64n));
  }

  function lowestI128() {
    return liftWide($lowestI128());
  }

  function highestI128() {
    return liftWide($highestI128());
  }

  function doubleI128(value) {
    checkI128("doubleI128: argument 'value'", value);
    return liftWide($doubleI128(value, value >> 64n));
  }

  function sameU128(value) {
    checkU128("sameU128: argument 'value'", value);
    return BigInt.asUintN(128, liftWide($sameU128(value, value >> 64n)));
  }

  function lowestU128() {
    return BigInt.asUintN(128, liftWide($lowestU128()));
  }

  function highestU128() {
    return BigInt.asUintN(128, liftWide($highestU128()));
  }

  function doubleU128(value) {
    checkU128("doubleU128: argument 'value'", value);
    return BigInt.asUintN(128, liftWide($doubleU128(value, value >> 64n)));
  }

  function subtract(a, b, c) {
    checkI128("subtract: argument 'a'", a);
    checkI64("subtract: argument 'b'", b);
    checkU64("subtract: argument 'c'", c);
    return liftWide($subtract(a, a >> 64n, b, c));
  }

  function liftWide(low) {
    if (i64.length === 0) refreshViews();
    return (i64[RESULT / 8 + 1] << 64n) | BigInt.asUintN(64, low);
  }
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
