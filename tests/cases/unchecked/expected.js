// minibind 0.1.0

export let sameU8 = () => early("sameU8");
export let sameBool = () => early("sameBool");
export let sameChar = () => early("sameChar");
export let divide = () => early("divide");
export let length = () => early("length");
export let sum = () => early("sum");
export let copy = () => early("copy");
export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

let wasm, loading;

export default function init(source = new URL("unchecked.wasm", import.meta.url)) {
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
    sameU8,
    sameBool,
    sameChar,
    divide,
    length,
    sum,
    copy,
    allocate,
    refresh,
    release,
  } = bind((wasm = source.exports)));
  return wasm;
}

function bind({
  memory,
  same_u8: $sameU8,
  same_bool: $sameBool,
  same_char: $sameChar,
  divide: $divide,
  length: $length,
  sum: $sum,
  copy: $copy,
}) {
  const ARENA = 0;
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
  let windowU8 = new Uint8Array(0);
  const regions = new Set();
  const origins = new WeakMap();
  const spare = {};
  const broken = { why: undefined };

  return { sameU8, sameBool, sameChar, divide, length, sum, copy, allocate, refresh, release };

  function sameU8(value) {
    if (broken.why !== undefined) refuse();
    return $sameU8(value);
  }

  function sameBool(value) {
    if (broken.why !== undefined) refuse();
    return $sameBool(value) !== 0;
  }

  function sameChar(value) {
    if (broken.why !== undefined) refuse();
    const code0 = lowerChar("sameChar: argument 'value'", value);
    return String.fromCodePoint($sameChar(code0));
  }

  function divide(by) {
    if (broken.why !== undefined) refuse();
    checkU32("divide: argument 'by'", by);
    if (by === 0) mustBe("divide: argument 'by'", "other than zero", 0, RangeError);
    return $divide(by) >>> 0;
  }

  function length(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("length: argument 'text'", top, text);
    const ptr0 = ptr;
    return $length(ptr0, len0) >>> 0;
  }

  function sum(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU8("sum: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("sum: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    return $sum(ptr0) >>> 0;
  }

  function copy(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copy: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerU8("copy: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 1);
      const len1 = lowerU8("copy: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      try {
        $copy(ptr0, len0, ptr1, len1);
      } catch (error) {
        throw caught(error);
      }
      if (!inside0) restoreU8(into, ptr0, len0);
    } finally {
      setTop(base);
    }
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

  function point(address) {
    ptr = address;
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

  function lowerU8(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Uint8Array" || isTyped(where, "a Uint8Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Uint8Array(numbers);
    }
    place(where, slot, size);
    return copyU8(where, numbers, length, typed) ? length : lowerU8(where, slot, [...numbers]);
  }

  function copyU8(where, numbers, length, typed) {
    const target = u8;
    const address = ptr;
    const start = address;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU8(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function restoreU8(numbers, ptr, length) {
    if (u8.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = u8[ptr + index];
      return;
    }
    if (windowU8.byteOffset !== ptr || windowU8.length !== length) windowU8 = new Uint8Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowU8);
  }

  function insideAt(array, bytes) {
    const start = typedOffset.call(array);
    for (const { ptr, size } of regions) {
      if (ptr <= start && start + bytes <= ptr + size) {
        point(start);
        return start;
      }
    }
    return 0;
  }

  function isInPlace(array, ptr, bytes) {
    return (ptr < ARENA || ptr >= ARENA + 16384) && insideAt(array, bytes) === ptr;
  }

  function allocate(Type, length) {
    checkU32("allocate: argument 'length'", length);
    const size = length * ((Type !== DataView && Type?.BYTES_PER_ELEMENT) || mustBe("allocate: argument 'type'", "the class of a typed array", Type));
    const region = { Type, ptr: takeBlock("allocate: argument 'length'", size), length, size };
    regions.add(region);
    new Uint8Array(memory.buffer, region.ptr, size).fill(0);
    return view(region);
  }

  function view(region) {
    const array = new region.Type(memory.buffer, region.ptr, region.length);
    origins.set(array, region);
    return array;
  }

  function regionOf(where, array) {
    return origins.get(array) ?? mustBe(where, "an array from allocate()", array);
  }

  function release(array) {
    const region = regionOf("release: argument 'array'", array);
    if (top > 0) throw Error("release: a call of the module is under way");
    if (regions.delete(region)) giveBlock(region.ptr, region.size);
  }

  function refresh(array) {
    const region = regionOf("refresh: argument 'array'", array);
    if (!regions.has(region)) throw Error("refresh: argument 'array' was released");
    return array.buffer === memory.buffer ? array : view(region);
  }

  function takeBlock(where, size) {
    return spare[size]?.pop() ?? growBy(where, size);
  }

  function giveBlock(ptr, size) {
    (spare[size] ??= []).push(ptr);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }
}

const encoder = new TextEncoder();
const typedLength = Uint8Array.prototype.__lookupGetter__("length");
const typedBytes = Uint8Array.prototype.__lookupGetter__("byteLength");
const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");
const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");
const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);
const typedSet = Uint8Array.prototype.set;

class PanicError extends Error {
  name = "PanicError";
}

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function isTyped(where, expected, value, mutable) {
  const name = typedName.call(value) ?? (Array.isArray(value) ? "Array" : ArrayBuffer.isView(value) && "DataView");
  if (name === "Array" && !mutable) return false;
  if (!expected.endsWith(` ${name}`.replace("Clamped", ""))) {
    mustBe(where, mutable ? expected : `${expected} or an array`, name || value, name && TypeError);
  }
  return true;
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

function refuseValue(Kind, message, options) {
  throw Kind(message, options);
}

function refuseDetached(where, numbers) {
  try {
    numbers.keys();
  } catch {
    refuseValue(Error, `${where} was detached when memory grew; pass refresh(array)`);
  }
}

function refuseOverlap(where, a, other, b) {
  if (!typedName.call(a) || !typedName.call(b) || typedBuffer.call(a) !== typedBuffer.call(b)) return;
  const [startA, startB] = [typedOffset.call(a), typedOffset.call(b)];
  if (Math.max(startA, startB) < Math.min(startA + typedBytes.call(a), startB + typedBytes.call(b))) {
    throw Error(`${where} overlaps argument '${other}'; a mutable slice must have its elements to itself`);
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
