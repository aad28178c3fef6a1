// minibind 0.1.0

export let boom = () => early("boom");

export let greet = () => early("greet");

let wasm, loading;

export default function init(source = new URL("panics_silent.wasm", import.meta.url)) {
  loading ??= load(source).then(use);
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  if (source.byteLength) source = new WebAssembly.Module(source);
  return use(new WebAssembly.Instance(source));
}

function use(source) {
  if (!wasm) ({ boom, greet } = bind((wasm = source.exports)));
  return wasm;
}

function bind({ memory, minibind_free: $free, boom: $boom, greet: $greet }) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
    texts = [];
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // Memory by slot: of the argument stack, or pages for what is larger.
  const blocks = [];

  const broken = { why: undefined };

  // The message of the error that Rust is returning.
  let message = "";

  let ptr = 0;

  // What becomes of an error that a call throws.
  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function encodeText(where, slot, text) {
    for (let size = text.length; ; size *= 3) {
      const { read, written } = encoder.encodeInto(text, room(where, slot, size));
      if (read === text.length) return written;
    }
  }

  function growBy(where, size) {
    try {
      // No block of Rust is larger.
      return memory.grow(size < 2 ** 31 ? Math.ceil(size / 65536) : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
  }

  // Text: as units, as bytes in the fixed area, or as bytes where they are.
  function liftBorrowed(length) {
    if (u8.length === 0) refreshViews();
    if (length <= 32) return liftUnits(length);
    if (length <= 1024) return decoder.decode((texts[length] ??= new Uint8Array(memory.buffer, TEXT, length)));
    return decoder.decode(new Uint8Array(memory.buffer, u32[RESULT / 4], length));
  }

  function liftString(length) {
    const text = liftBorrowed(length);
    if (length > 1024) $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return text;
  }

  function liftUnits(count) {
    let text = "";
    switch ((count + 3) >> 2) {
      case 1:
        text = String.fromCharCode(units[0], units[1], units[2], units[3]);
        break;
      case 2:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7]);
        break;
      case 3:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11]);
        break;
      case 4:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15]);
        break;
      case 5:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19]);
        break;
      case 6:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19], units[20], units[21], units[22], units[23]);
        break;
      case 7:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19], units[20], units[21], units[22], units[23], units[24], units[25], units[26], units[27]);
        break;
      case 8:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19], units[20], units[21], units[22], units[23], units[24], units[25], units[26], units[27], units[28], units[29], units[30], units[31]);
        break;
    }
    return text.slice(0, count);
  }

  // Writes UTF-8 and returns its length, or `~units` of UTF-16.
  function lowerString(where, slot, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    if (length > SHORT) return encodeText(where, slot, text);
    const start = place(where, slot, length * 3 + 1);
    const words = u32;
    let word = start >>> 2;
    let index = 0;
    for (; index + 3 < length; index += 4) {
      const a = text.charCodeAt(index);
      const b = text.charCodeAt(index + 1);
      const c = text.charCodeAt(index + 2);
      const d = text.charCodeAt(index + 3);
      if ((a | b | c | d) > 127) break;
      words[word++] = a | (b << 8) | (c << 16) | (d << 24);
    }
    let at = start + index;
    for (; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) break;
      u8[at++] = code;
    }
    return index === length ? length : lowerUnits(where, slot, text);
  }

  function lowerUnits(where, slot, text) {
    const { length } = text;
    let at = (ptr + length + 1) >>> 1;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code >> 11 === 27) return encodeText(where, slot, text);
      u16[at++] = code;
    }
    return ~length;
  }

  // Finds room for an argument.
  function place(where, slot, size) {
    if (slot < 4 && size <= 4096) {
      ptr = ARENA + slot * 4096;
      if (u8.length === 0) refreshViews();
    } else {
      room(where, slot, size);
    }
    return ptr;
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function room(where, slot, size) {
    const block = (blocks[slot] ??= { ptr: ARENA + slot * 4096, size: slot < 4 ? 4096 : 0 });
    if (block.size < size) {
      size = Math.max(size, block.size * 2);
      block.ptr = growBy(where, size);
      block.size = size;
    }
    ptr = block.ptr;
    if (!block.bytes?.length) {
      block.bytes = new Uint8Array(memory.buffer, ptr, block.size);
      refreshViews();
    }
    return block.bytes;
  }

  function boom(number) {
    if (broken.why !== undefined) refuse();
    checkU32("boom: argument 'number'", number);
    try {
      return $boom(number) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function greet(name) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("greet: argument 'name'", 0, name);
    const ptr0 = ptr;
    let result;
    try {
      result = $greet(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  return { boom, greet };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

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
  if (source.ok && !/wasm$/.test(source.headers.get("content-type"))) source = await source.arrayBuffer();
  if (source.status) source = await WebAssembly.compileStreaming(source);
  if (source.byteLength) source = await WebAssembly.compile(source);
  return WebAssembly.instantiate(source);
}
