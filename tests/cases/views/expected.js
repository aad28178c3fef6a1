// minibind 0.1.0

/** The pixels, without a copy. */
let view_ = () => early("view");

/** The pixels, copied. */
export let copy = () => early("copy");

export let set = () => early("set");
export let get = () => early("get");
export let bytes = () => early("bytes");
export let bigs = () => early("bigs");
export let nothing = () => early("nothing");

export { view_ as view };

let wasm, loading;

export default function init(source = new URL("views.wasm", import.meta.url)) {
  loading ??= load(source).then(use);
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  if (source.byteLength) source = new WebAssembly.Module(source);
  return use(new WebAssembly.Instance(source));
}

function use(source) {
  if (!wasm) ({ view: view_, copy, set, get, bytes, bigs, nothing } = bind((wasm = source.exports)));
  return wasm;
}

function bind({
  memory,
  view: $view_,
  copy: $copy,
  set: $set,
  get: $get,
  bytes: $bytes,
  bigs: $bigs,
  nothing: $nothing,
}) {
  const RESULT = 0;
  let u32;
  refreshViews();

  function refreshViews() {
    u32 = new Uint32Array(memory.buffer);
  }

  const broken = { why: undefined };

  return { view: view_, copy, set, get, bytes, bigs, nothing };

  function view_() {
    if (broken.why !== undefined) refuse();
    return liftViewU32($view_());
  }

  function copy() {
    if (broken.why !== undefined) refuse();
    return liftSliceU32($copy());
  }

  function set(index, value) {
    if (broken.why !== undefined) refuse();
    checkU32("set: argument 'index'", index);
    checkU32("set: argument 'value'", value);
    try {
      $set(index, value);
    } catch (error) {
      throw caught(error);
    }
  }

  function get(index) {
    if (broken.why !== undefined) refuse();
    checkU32("get: argument 'index'", index);
    try {
      return $get(index) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function bytes() {
    if (broken.why !== undefined) refuse();
    return liftViewU8($bytes());
  }

  function bigs() {
    if (broken.why !== undefined) refuse();
    return liftViewI64($bigs());
  }

  function nothing() {
    if (broken.why !== undefined) refuse();
    return liftViewF64($nothing());
  }

  function liftSliceU32(length) {
    if (u32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return u32.slice(start, start + (length >>> 0));
  }

  function liftViewF64(length) {
    if (u32.length === 0) refreshViews();
    return new Float64Array(memory.buffer, u32[RESULT / 4], length);
  }

  function liftViewI64(length) {
    if (u32.length === 0) refreshViews();
    return new BigInt64Array(memory.buffer, u32[RESULT / 4], length);
  }

  function liftViewU32(length) {
    if (u32.length === 0) refreshViews();
    return new Uint32Array(memory.buffer, u32[RESULT / 4], length);
  }

  function liftViewU8(length) {
    if (u32.length === 0) refreshViews();
    return new Uint8Array(memory.buffer, u32[RESULT / 4], length);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }
}

class PanicError extends Error {
  name = "PanicError";
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
