// minibind 0.1.0

export let answer = early("answer");

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("start_fails.wasm", import.meta.url)) {
  const host = {};
  loading ??= (async () => use(await load(source, imports(host)), host))();
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  const host = {};
  return use(new WebAssembly.Instance(source.byteLength ? new WebAssembly.Module(source) : source, imports(host)), host);
}

function use({ exports }, host) {
  if (wasm) return wasm;
  const { api, start } = bind(exports, host);
  start();
  ({ answer } = api);
  return (wasm = exports);
}

function bind({ memory, begin: $begin, answer: $answer }, host) {
  const broken = { why: undefined };

  // The error that Rust is returning: its message, and those of its causes.
  let messages = [""];

  let ptr = 0;

  // A trap is a panic; all else passes.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function collected() {
    let error;
    for (const text of messages.reverse()) error = error ? Error(text, { cause: error }) : Error(text);
    messages = [""];
    return error;
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length >>> 0));
  }

  function error_text(ptr, length) {
    messages[messages.length - 1] += decode(ptr, length);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function begin() {
    if (broken.why !== undefined) refuse();
    try {
      const result = $begin();
      if (result === -1) throw collected();
    } catch (error) {
      throw caught(error);
    }
  }

  function answer() {
    if (broken.why !== undefined) refuse();
    return $answer() >>> 0;
  }

  host.functions = { error_text };
  const api = { answer };
  function start() {
    begin();
  }
  return { api, start };
}

function imports(host) {
  return {
    minibind: {
      error_text: (ptr, length) => host.functions.error_text(ptr, length),
    },
  };
}

function early(name) {
  return () => {
    throw Error(`call and await init() before ${name}()`);
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

class PanicError extends Error {
  name = "PanicError";
}

// Whether the stack ended while the module ran. Engines throw an error of their own then, not a trap.
function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
}

async function load(source, imports) {
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
  source = await WebAssembly.instantiate(source, imports);
  return source.instance ?? source;
}
