// minibind 0.1.0

import * as part from "minibind-test-tools/part.js";
import * as path from "node:path";
import * as minibind_test_tools from "minibind-test-tools";
import * as scoped from "@minibind-test/scoped";

export let paths = () => early("paths");
export let tools = () => early("tools");

let wasm, loading;

export default function init(source = new URL("import_modules.wasm", import.meta.url)) {
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
  if (!wasm) ({ paths, tools } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(path.join, "join", "node:path", "import_modules::join");
  hostFunction(path.posix?.basename, "posix.basename", "node:path", "import_modules::base_name");
  hostFunction(minibind_test_tools.pad, "pad", "minibind-test-tools", "import_modules::pad");
  hostFunction(minibind_test_tools.default, "default", "minibind-test-tools", "import_modules::main_function");
  hostFunction(part.Part, "Part", "minibind-test-tools/part.js", "import_modules::Part::new");
  hostFunction(scoped.scoped, "scoped", "@minibind-test/scoped", "import_modules::scoped");
  const {
    memory,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    paths: $paths,
    tools: $tools,
  } = yield {
    minibind: { value_drop },
    env: {
      join,
      SEPARATOR: posix_sep,
      base_name: posix_basename,
      pad,
      half: hostFunction(minibind_test_tools.half, "half", "minibind-test-tools", "import_modules::half"),
      main_function: default_,
      Part_new,
      Part_name,
      scoped: scoped_,
    },
  };
  const ARENA = 0;
  const RESULT = 0;
  let u8, u16, u32;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const broken = { why: undefined };
  const hostTraps = new WeakSet();

  return { paths, tools };

  function paths(first, second) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerString("paths: argument 'first'", base, first);
      const ptr0 = ptr;
      const len1 = lowerString("paths: argument 'second'", base + 1, second);
      const ptr1 = ptr;
      const stack = $stack();
      try {
        $paths(ptr0, len0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function tools(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("tools: argument 'text'", base, text);
      const ptr0 = ptr;
      const stack = $stack();
      try {
        $tools(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function join() {
    try {
      const written = liftBuffer(() => [readArrayOfString()]);
      const result = path.join(...written[0]);
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("join()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function posix_sep() {
    try {
      const result = path.posix.sep;
      if (broken.why !== undefined) refuse();
      const code0 = lowerChar("posix.sep", result);
      return code0;
    } catch (error) {
      throw passing(error);
    }
  }

  function posix_basename(ptr0, len0, ptr1, len1) {
    try {
      const result = path.posix.basename(textFrom(ptr0, len0), ptr1 === 0 ? undefined : textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      const len2 = lowerString("posix.basename()", top, result);
      const ptr2 = ptr;
      leaveU32(len2);
      return ptr2;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pad(ptr0, len0, width) {
    try {
      const result = minibind_test_tools.pad(textFrom(ptr0, len0), width >>> 0);
      if (broken.why !== undefined) refuse();
      const len2 = lowerString("pad()", top, result);
      const ptr2 = ptr;
      leaveU32(len2);
      return ptr2;
    } catch (error) {
      throw passing(error);
    }
  }

  function default_() {
    try {
      const result = minibind_test_tools.default();
      if (broken.why !== undefined) refuse();
      const len0 = lowerString("default()", top, result);
      const ptr0 = ptr;
      leaveU32(len0);
      return ptr0;
    } catch (error) {
      throw passing(error);
    }
  }

  function Part_new(ptr0, len0) {
    try {
      const result = new part.Part(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Part_name(handle0) {
    try {
      const result = values[handle0].name;
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("Part.name", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function scoped_() {
    try {
      const result = scoped.scoped();
      if (broken.why !== undefined) refuse();
      const len0 = lowerString("scoped()", top, result);
      const ptr0 = ptr;
      leaveU32(len0);
      return ptr0;
    } catch (error) {
      throw passing(error);
    }
  }

  function readArrayOfString() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextText());
    }
    return items;
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

  function setTop(slot) {
    top = slot;
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

  function textFrom(ptr, length) {
    if (length >= 0) return decode(ptr, length);
    if (u16.length === 0) refreshViews();
    return liftUnits(ptr >>> 1, ~length);
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
  }

  function leaveU32(word) {
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4] = word;
  }

  function liftBuffer(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    resultText = decode(u32[RESULT / 4 + 2], u32[RESULT / 4 + 3]);
    textAt = 0;
    const value = read();
    resultText = "";
    return value;
  }

  function nextWord() {
    return u32[nextAt++];
  }

  function nextText() {
    const from = textAt;
    textAt += u32[nextAt++];
    return resultText.slice(from, textAt);
  }

  function hold(value) {
    if (value === undefined) return 0;
    const handle = freeHandle;
    if (handle === values.length) {
      freeHandle = values.push(value);
    } else {
      freeHandle = values[handle];
      values[handle] = value;
    }
    return handle;
  }

  function take(handle) {
    const value = values[handle];
    if (handle > 3) {
      values[handle] = freeHandle;
      freeHandle = handle;
    }
    return value;
  }

  function value_drop(handle) {
    take(handle);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error)) || hostTraps.has(error)) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function unwound(error, stack) {
    $unwind(stack);
    return caught(error);
  }

  function passing(error) {
    if (error instanceof Error && broken.why === undefined) hostTraps.add(error);
    return error;
  }

  function catchThrown(error) {
    if (broken.why !== undefined) throw error;
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4 + 4] = hold(error) + 1;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();

class PanicError extends Error {
  name = "PanicError";
}

function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
}

function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
}

function lowerChar(where, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const high = text.charCodeAt(0);
  const low = text.charCodeAt(1);
  if (text.length === 1 && high >> 11 !== 27) return high;
  if (text.length === 2 && high >> 10 === 54 && low >> 10 === 55) return (high << 10) + low - 56613888;
  mustBe(where, "a string of one character", JSON.stringify(text), TypeError);
}

function mustBe(where, expected, value, Kind) {
  throw (Kind || TypeError)(`${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
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
