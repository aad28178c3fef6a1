// minibind 0.1.0

export let answer = () => early("answer");

let wasm, loading;

export default function init(source = new URL("start_fails.wasm", import.meta.url)) {
  const binding = bind();
  loading ??= (async () => use(await load(source, binding.next().value), binding))();
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  const binding = bind();
  if (source.byteLength) source = new WebAssembly.Module(source);
  return use(new WebAssembly.Instance(source, binding.next().value), binding);
}

function use(source, binding) {
  if (wasm) return wasm;
  const { api, start } = binding.next(source.exports).value;
  start();
  ({ answer } = api);
  return (wasm = source.exports);
}

// Yields what the module imports; takes what it exports.
function* bind() {
  const { memory, begin: $begin, answer: $answer } = yield {
    minibind: { error_text },
  };

  let ptr = 0;
  const broken = { why: undefined };
  let failureText = "";

  const api = { answer };
  function start() {
    begin();
  }
  return { api, start };

  function begin() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $begin();
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw collected();
  }

  function answer() {
    if (broken.why !== undefined) refuse();
    return $answer() >>> 0;
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function error_text(ptr, length) {
    failureText += decode(ptr, length);
  }

  function collected() {
    const error = Error(failureText);
    failureText = "";
    return error;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

class PanicError extends Error {
  name = "PanicError";
}

function early(name) {
  throw Error(`call and await init() before ${name}()`);
}

async function load(source, imports) {
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
  return WebAssembly.instantiate(source, imports);
}
