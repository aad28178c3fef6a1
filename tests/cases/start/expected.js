// minibind 0.1.0

export let starts = early("starts");

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("start.wasm", import.meta.url)) {
  loading ??= load(source).then(use);
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  return use(new WebAssembly.Instance(source.byteLength ? new WebAssembly.Module(source) : source));
}

function use({ exports }) {
  if (wasm) return wasm;
  const { api, start } = bind(exports);
  start();
  ({ starts } = api);
  return (wasm = exports);
}

function bind({ begin: $begin, also: $also, starts: $starts }) {
  // The error that Rust is returning: its message, and those of its causes.
  let messages = [""];

  function collected() {
    let error;
    for (const text of messages.reverse()) error = error ? Error(text, { cause: error }) : Error(text);
    messages = [""];
    return error;
  }

  const begin = $begin;

  function also() {
    const result = $also();
    if (result === -1) throw collected();
  }

  function starts() {
    return $starts() >>> 0;
  }

  const api = { starts };
  function start() {
    begin();
    also();
  }
  return { api, start };
}

function early(name) {
  return () => {
    throw Error(`call and await init() before ${name}()`);
  };
}

async function load(source) {
  source = await source;
  const url = source.href ?? source.url ?? source;
  if (url.trim && !source.status) {
    const fs = !/^(http|data:|blob:)/.test(url) && globalThis.process?.getBuiltinModule?.("fs");
    source = fs ? fs.readFileSync(/^file:/.test(url) ? new URL(url) : url) : await fetch(source);
  }
  if (source.status) {
    source = !source.ok || /wasm$/.test(source.headers.get("content-type"))
      ? await WebAssembly.compileStreaming(source)
      : await source.arrayBuffer();
  }
  source = await WebAssembly.instantiate(source);
  return source.instance ?? source;
}
