// minibind 0.1.0

export let same = early("same");

export let cloned = early("cloned");

export let maybe = early("maybe");

export let maybeRef = early("maybeRef");

export let second = early("second");

/** One of a few values made in Rust. */
export let make = early("make");

/** Drops what it gets. */
export let forget = early("forget");

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("values.wasm", import.meta.url)) {
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
  if (!wasm) ({ same, cloned, maybe, maybeRef, second, make, forget } = bind((wasm = exports), host));
  return wasm;
}

function bind({
  memory,
  same: $same,
  cloned: $cloned,
  maybe: $maybe,
  maybe_ref: $maybeRef,
  second: $second,
  make: $make,
  forget: $forget,
}, host) {
  const ARENA = 0;
  let u8, u32;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // Memory for what fits no slot, kept for the next call.
  const blocks = [];

  const broken = { why: undefined };

  // Handles to use again.
  const freeHandles = [];

  const lentValues = [];

  let ptr = 0;

  // The values that Rust holds, by handle.
  const values = [undefined, null, true, false];

  // A trap is a panic; all else passes.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length >>> 0));
  }

  // The call is over.
  function endLoans(base) {
    while (lentValues.length > base) take(lentValues.pop());
  }

  function growBy(where, size) {
    try {
      // No block of Rust is larger; a number that is no size is refused by the memory.
      return memory.grow(size < 2 ** 31 ? Math.ceil(size / 65536) : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
  }

  // A handle of a value.
  function hold(value) {
    if (value === undefined) return 0;
    const handle = freeHandles.pop() ?? values.length;
    values[handle] = value;
    return handle;
  }

  // A handle of a value until the call ends.
  function lendValue(value) {
    const handle = hold(value);
    lentValues.push(handle);
    return handle;
  }

  // Writes UTF-8, so many bytes behind the start; returns its length.
  function lowerString(where, slot, text, offset = 0) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    if (length > SHORT) {
      // What ends in ASCII mostly is.
      let size = /^[\0-\x7f]*$/.test(text.slice(-50)) ? length + (length >> 3) : length * 3;
      for (; ; size = length * 3) {
        place(where, slot, offset + size);
        const { read, written } = encoder.encodeInto(text, new Uint8Array(memory.buffer, ptr + offset, size));
        if (read === length) return written;
      }
    }
    let at = place(where, slot, offset + length * 3) + offset;
    let index = 0;
    for (; index + 3 < length; index += 4, at += 4) {
      const a = text.charCodeAt(index);
      const b = text.charCodeAt(index + 1);
      const c = text.charCodeAt(index + 2);
      const d = text.charCodeAt(index + 3);
      if ((a | b | c | d) > 127) break;
      u32[at >>> 2] = a | (b << 8) | (c << 16) | (d << 24);
    }
    for (; index < length; index++) {
      let code = text.charCodeAt(index);
      if (code < 128) {
        u8[at++] = code;
        continue;
      }
      if (code >> 11 === 27) {
        const low = index + 1 < length ? text.charCodeAt(index + 1) : 0;
        code = code < 56320 && low >> 10 === 55 ? (code << 10) + low - 56613888 : 65533;
      }
      if (code > 65535) index++;
      let more = code < 2048 ? 1 : code < 65536 ? 2 : 3;
      u8[at++] = (code >> (6 * more)) | (3968 >> more);
      while (more--) u8[at++] = ((code >> (6 * more)) & 63) | 128;
    }
    return at - ptr - offset;
  }

  // Finds room for an argument.
  function place(where, slot, size) {
    if (size <= 4096 && slot < 4) {
      ptr = ARENA + slot * 4096;
    } else {
      const old = blocks[slot]?.size ?? 0;
      if (!blocks[slot] || old < size) {
        size = Math.max(size, old * 2);
        blocks[slot] = { ptr: growBy(where, size), size };
      }
      ptr = blocks[slot].ptr;
    }
    if (u8.length === 0) refreshViews();
    return ptr;
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  // The value of a handle, which is free then.
  function take(handle) {
    const value = values[handle];
    if (handle > 3) {
      values[handle] = undefined;
      freeHandles.push(handle);
    }
    return value;
  }

  // Another handle of the same value.
  function value_clone(handle) {
    return hold(values[handle]);
  }

  // Forgets a value.
  function value_drop(handle) {
    take(handle);
  }

  // A number.
  function value_from_number(number) {
    return hold(number);
  }

  // A string.
  function value_from_text(ptr, length) {
    return hold(decode(ptr, length));
  }

  function same(value) {
    if (broken.why !== undefined) refuse();
    return take($same(hold(value)));
  }

  function cloned(value) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    try {
      const handle0 = lendValue(value);
      return take($cloned(handle0));
    } finally {
      endLoans(lent);
    }
  }

  function maybe(value) {
    if (broken.why !== undefined) refuse();
    const result = $maybe(value == null ? -2 : hold(value));
    return result === -2 ? undefined : take(result);
  }

  function maybeRef(value) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    try {
      const handle0 = value == null ? -2 : lendValue(value);
      return $maybeRef(handle0) !== 0;
    } finally {
      endLoans(lent);
    }
  }

  function second(first, second_, third) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    try {
      const handle0 = lendValue(first);
      return take($second(handle0, hold(second_), hold(third)));
    } finally {
      endLoans(lent);
    }
  }

  function make(which) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerString("make: argument 'which'", 0, which);
      const ptr0 = ptr;
      return take($make(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function forget(value) {
    if (broken.why !== undefined) refuse();
    $forget(hold(value));
  }

  host.functions = { value_clone, value_drop, value_from_number, value_from_text };
  return { same, cloned, maybe, maybeRef, second, make, forget };
}

function imports(host) {
  return {
    minibind: {
      value_clone: (handle) => host.functions.value_clone(handle),
      value_drop: (handle) => host.functions.value_drop(handle),
      value_from_number: (number) => host.functions.value_from_number(number),
      value_from_text: (ptr, length) => host.functions.value_from_text(ptr, length),
    },
  };
}

function early(name) {
  return () => {
    throw Error(`call and await init() before ${name}()`);
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

class PanicError extends Error {
  name = "PanicError";
}

// Whether the stack ended while the module ran. Engines throw an error of their own then, not a trap.
function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
}

function mustBe(where, expected, value, Kind) {
  throw (Kind || TypeError)(`${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
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
