// minibind 0.1.0

export let starts = () => early("starts");

let wasm, loading;

export default function init(source = new URL("start.wasm", import.meta.url)) {
  loading ??= load(source).then(use);
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  if (source.byteLength) source = new WebAssembly.Module(source);
  return use(new WebAssembly.Instance(source));
}

function use(source) {
  if (wasm) return wasm;
  const { api, start } = bind(source.exports);
  start();
  ({ starts } = api);
  return (wasm = source.exports);
}

function bind({ begin, also: $also, starts: $starts }) {
  let failureText = "";

  const api = { starts };
  function start() {
    begin();
    also();
  }
  return { api, start };

  function also() {
    const result = $also();
    if (result === -1) throw collected();
  }

  function starts() {
    return $starts() >>> 0;
  }

  function collected() {
    const error = Error(failureText);
    failureText = "";
    return error;
  }
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
