// minibind 0.1.0

/** The text, copied. */
export let sameStr = () => early("sameStr");

export let sameString = () => early("sameString");
export let sameBox = () => early("sameBox");
export let sameCow = () => early("sameCow");
export let sameRefString = () => early("sameRefString");
export let sameRc = () => early("sameRc");
export let sameArc = () => early("sameArc");

/** Text that lives as long as the module, of three lengths. */
export let fixed = () => early("fixed");

/** A borrowed `Cow`. */
export let fixedCow = () => early("fixedCow");

/** The number of bytes that Rust sees. */
export let byteLength = () => early("byteLength");

/** The number of characters that Rust sees: wrong UTF-8 would show here. */
export let charCount = () => early("charCount");

/** `text`, `count` times. */
export let repeat = () => early("repeat");

/** A string with much more room than text. */
export let roomy = () => early("roomy");

/** Joins six texts, more than the glue has places for. */
export let join = () => early("join");

/** Says hello. */
export let greet = () => early("greet");

let wasm, loading;

export default function init(source = new URL("strings.wasm", import.meta.url)) {
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
    sameStr,
    sameString,
    sameBox,
    sameCow,
    sameRefString,
    sameRc,
    sameArc,
    fixed,
    fixedCow,
    byteLength,
    charCount,
    repeat,
    roomy,
    join,
    greet,
  } = bind((wasm = source.exports)));
  return wasm;
}

function bind({
  memory,
  minibind_free: $free,
  same_str: $sameStr,
  same_string: $sameString,
  same_box: $sameBox,
  same_cow: $sameCow,
  same_ref_string: $sameRefString,
  same_rc: $sameRc,
  same_arc: $sameArc,
  fixed: $fixed,
  fixed_cow: $fixedCow,
  byte_length: $byteLength,
  char_count: $charCount,
  repeat: $repeat,
  roomy: $roomy,
  join: $join,
  greet: $greet,
}) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  const broken = { why: undefined };

  return {
    sameStr,
    sameString,
    sameBox,
    sameCow,
    sameRefString,
    sameRc,
    sameArc,
    fixed,
    fixedCow,
    byteLength,
    charCount,
    repeat,
    roomy,
    join,
    greet,
  };

  function sameStr(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("sameStr: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $sameStr(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function sameString(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("sameString: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $sameString(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function sameBox(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("sameBox: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $sameBox(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function sameCow(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("sameCow: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $sameCow(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function sameRefString(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("sameRefString: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $sameRefString(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function sameRc(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("sameRc: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $sameRc(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function sameArc(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("sameArc: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $sameArc(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function fixed(size) {
    if (broken.why !== undefined) refuse();
    checkU32("fixed: argument 'size'", size);
    return liftBorrowed($fixed(size));
  }

  function fixedCow() {
    if (broken.why !== undefined) refuse();
    return liftString($fixedCow());
  }

  function byteLength(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("byteLength: argument 'text'", 0, text);
    const ptr0 = ptr;
    return $byteLength(ptr0, len0) >>> 0;
  }

  function charCount(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("charCount: argument 'text'", 0, text);
    const ptr0 = ptr;
    try {
      return $charCount(ptr0, len0) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function repeat(text, count) {
    if (broken.why !== undefined) refuse();
    checkU32("repeat: argument 'count'", count);
    const len0 = lowerString("repeat: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $repeat(ptr0, len0, count);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function roomy(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("roomy: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $roomy(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function join(a, b, c, d, e, f) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("join: argument 'a'", 0, a);
    const ptr0 = ptr;
    const len1 = lowerString("join: argument 'b'", 1, b);
    const ptr1 = ptr;
    const len2 = lowerString("join: argument 'c'", 2, c);
    const ptr2 = ptr;
    const len3 = lowerString("join: argument 'd'", 3, d);
    const ptr3 = ptr;
    const len4 = lowerString("join: argument 'e'", 4, e);
    const ptr4 = ptr;
    const len5 = lowerString("join: argument 'f'", 5, f);
    const ptr5 = ptr;
    let result;
    try {
      result = $join(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3, ptr4, len4, ptr5, len5);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
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

  function place(where, slot, size) {
    if (slot < 4 && size <= 4096) ptr = ARENA + slot * 4096;
    else room(where, slot, size);
    if (u8.length === 0) refreshViews();
    return ptr;
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

  function growBy(where, size) {
    try {
      return memory.grow(size < 2 ** 31 ? size / 65536 + 1 : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
  }

  function lowerString(where, slot, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    if (length > SHORT) return encodeText(where, slot, text);
    const start = place(where, slot, length * 3 + 1);
    const words = u32;
    const bytes = u8;
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
    for (; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) break;
      bytes[start + index] = code;
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

  function encodeText(where, slot, text) {
    for (let size = text.length; ; size *= 3) {
      const { read, written } = encoder.encodeInto(text, room(where, slot, size));
      if (read === text.length) return written;
    }
  }

  function liftString(length) {
    const text = liftBorrowed(length);
    if (length > 1024) $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return text;
  }

  function liftBorrowed(length) {
    if (u8.length === 0) refreshViews();
    if (length <= 32) return liftUnits(TEXT / 2, length);
    if (length <= 1024) return decoder.decode((texts[length] ??= new Uint8Array(memory.buffer, TEXT, length)));
    return decoder.decode(new Uint8Array(memory.buffer, u32[RESULT / 4], length));
  }

  function liftUnits(at, count) {
    const codes = u16;
    let text = "";
    switch (count > 16 ? (count + 3) & 60 : count) {
      case 1:
        return String.fromCharCode(codes[at++]);
      case 2:
        return String.fromCharCode(codes[at++], codes[at++]);
      case 3:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++]);
      case 4:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++]);
      case 5:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 6:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 7:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 8:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 9:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 10:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 11:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 12:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 13:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 14:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 15:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 16:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 20:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
        break;
      case 24:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
        break;
      case 28:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
        break;
      case 32:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    }
    return text.slice(0, count);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }
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
  if (source.ok === false) throw Error(`init: ${source.url} gave HTTP status ${source.status}`);
  if (source.ok && !/wasm$/.test(source.headers.get("content-type"))) source = await source.arrayBuffer();
  if (source.status) source = await WebAssembly.compileStreaming(source);
  if (source.byteLength) source = await WebAssembly.compile(source);
  return WebAssembly.instantiate(source);
}
