// minibind 0.1.0

/** Where the slice lies. */
export let address = () => early("address");

export let addressMut = () => early("addressMut");
export let sum = () => early("sum");
export let double = () => early("double");
export let add = () => early("add");

/** Takes the numbers over. */
let take_ = () => early("take");

export let sumBytes = () => early("sumBytes");
export let sumBigs = () => early("sumBigs");

/** Makes the memory grow by at least so many bytes. */
export let grow = () => early("grow");

export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { take_ as take };

let wasm, loading;

export default function init(source = new URL("zero_copy.wasm", import.meta.url)) {
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
    address,
    addressMut,
    sum,
    double,
    add,
    take: take_,
    sumBytes,
    sumBigs,
    grow,
    allocate,
    refresh,
    release,
  } = bind((wasm = source.exports)));
  return wasm;
}

function bind({
  memory,
  minibind_allocate: $allocate,
  minibind_free: $free,
  address: $address,
  address_mut: $addressMut,
  sum: $sum,
  double: $double,
  add: $add,
  take: $take_,
  sum_bytes: $sumBytes,
  sum_bigs: $sumBigs,
  grow: $grow,
}) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u32, f64, i64;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  let windowF64 = new Float64Array(0);
  const regions = new Set();
  const origins = new WeakMap();
  const broken = { why: undefined };

  return {
    address,
    addressMut,
    sum,
    double,
    add,
    take: take_,
    sumBytes,
    sumBigs,
    grow,
    allocate,
    refresh,
    release,
  };

  function address(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("address: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    return $address(ptr0, len0) >>> 0;
  }

  function addressMut(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("addressMut: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 8);
    if (broken.why !== undefined) refuse();
    const result = $addressMut(ptr0, len0);
    if (!inside0) restoreF64(values_, ptr0, len0);
    return result >>> 0;
  }

  function sum(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("sum: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    return $sum(ptr0, len0);
  }

  function double(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("double: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 8);
    if (broken.why !== undefined) refuse();
    $double(ptr0, len0);
    if (!inside0) restoreF64(values_, ptr0, len0);
  }

  function add(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("add: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerF64("add: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 8);
      const len1 = lowerF64("add: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      $add(ptr0, len0, ptr1, len1);
      if (!inside0) restoreF64(into, ptr0, len0);
    } finally {
      setTop(base);
    }
  }

  function take_(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF64("take: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $take_(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF64(result);
  }

  function sumBytes(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU8("sumBytes: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    return $sumBytes(ptr0, len0) >>> 0;
  }

  function sumBigs(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI64("sumBigs: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    return $sumBigs(ptr0, len0);
  }

  function grow(bytes) {
    if (broken.why !== undefined) refuse();
    checkU32("grow: argument 'bytes'", bytes);
    try {
      $grow(bytes);
    } catch (error) {
      throw caught(error);
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

  function lowerF64(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Float64Array(numbers);
    }
    place(where, slot, size);
    return copyF64(where, numbers, length, typed) ? length : lowerF64(where, slot, [...numbers]);
  }

  function lowerI64(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "BigInt64Array" || isTyped(where, "a BigInt64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new BigInt64Array(numbers);
    }
    place(where, slot, size);
    return copyI64(where, numbers, length, typed) ? length : lowerI64(where, slot, [...numbers]);
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

  function lowerVecF64(where, numbers) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 8);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Float64Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyF64(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 8);
    }
    return done ? length : lowerVecF64(where, [...numbers]);
  }

  function copyF64(where, numbers, length, typed) {
    const target = f64;
    const address = ptr;
    const start = address / 8;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (typeof number !== "number" && numbers.length >= length) mustBe(`${where}[${index}]`, "a number", number);
      target[start + index] = number;
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
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

  function copyI64(where, numbers, length, typed) {
    const target = i64;
    const address = ptr;
    const start = address / 8;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "bigint" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkI64(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function restoreF64(numbers, ptr, length) {
    if (f64.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = f64[ptr / 8 + index];
      return;
    }
    if (windowF64.byteOffset !== ptr || windowF64.length !== length) windowF64 = new Float64Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowF64);
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

  function takeBlock(where, size, align = 8) {
    const address = size < 2 ** 31 ? $allocate(size, align) >>> 0 : 0;
    if (address === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    return address;
  }

  function giveBlock(ptr, size) {
    $free(ptr, size, 8);
  }

  function liftVecF64(length) {
    if (length >= 0 && length <= 16) return liftShortF64(length);
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  function liftShortF64(length) {
    if (f64.length === 0) refreshViews();
    const area = f64;
    const start = TEXT / 8;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Float64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }
}

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

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
}

function isTyped(where, expected, value, mutable) {
  const name = typedName.call(value) ?? (Array.isArray(value) ? "Array" : ArrayBuffer.isView(value) && "DataView");
  if (name === "Array" && !mutable) return false;
  if (!expected.endsWith(` ${name}`.replace("Clamped", ""))) {
    mustBe(where, mutable ? expected : `${expected} or an array`, name || value, name && TypeError);
  }
  return true;
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
