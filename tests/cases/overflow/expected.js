// minibind 0.1.0

export let dive = early("dive");

export let fine = early("fine");

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("overflow.wasm", import.meta.url)) {
  loading ??= load(source).then(use);
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  return use(new WebAssembly.Instance(source.byteLength ? new WebAssembly.Module(source) : source));
}

function use({ exports }) {
  if (!wasm) ({ dive, fine } = bind((wasm = exports)));
  return wasm;
}

function bind({ dive: $dive, fine: $fine }) {
  const broken = { why: undefined };

  // A trap is a panic; all else passes.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function dive(depth) {
    if (broken.why !== undefined) refuse();
    checkU32("dive: argument 'depth'", depth);
    try {
      return $dive(depth) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function fine(n) {
    if (broken.why !== undefined) refuse();
    checkU32("fine: argument 'n'", n);
    return $fine(n) >>> 0;
  }

  return { dive, fine };
}

function early(name) {
  return () => {
    throw Error(`call and await init() before ${name}()`);
  };
}

class PanicError extends Error {
  name = "PanicError";
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

// Whether the stack ended while the module ran. Engines throw an error of their own then, not a trap.
function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
}

function mustBe(where, expected, value, Kind) {
  throw (Kind || TypeError)(`${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
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
