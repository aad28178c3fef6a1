// minibind 0.1.0

/** Where the slice lies. */
export let address = early("address");

export let addressMut = early("addressMut");

export let sum = early("sum");

export let double = early("double");

export let add = early("add");

/** Takes the numbers over. */
let take_ = early("take");

export let sumBytes = early("sumBytes");

export let sumBigs = early("sumBigs");

/** Makes the memory grow by at least so many bytes. */
export let grow = early("grow");

export let allocate = early("allocate");

export let refresh = early("refresh");

export let release = early("release");

export { take_ as take };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("zero_copy.wasm", import.meta.url)) {
  loading ??= load(source).then(use);
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  return use(new WebAssembly.Instance(source.byteLength ? new WebAssembly.Module(source) : source));
}

function use({ exports }) {
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
  } = bind((wasm = exports)));
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

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
  }

  // Memory for what fits no slot, kept for the next call.
  const blocks = [];

  const broken = { why: undefined };

  const origins = new WeakMap();

  let ptr = 0;

  // The arrays of `allocate` that are not released.
  const regions = new Set();

  // The first slot that is free.
  let top = 0;

  function allocate(Type, length) {
    checkU32("allocate: argument 'length'", length);
    const bytes = (Type !== DataView && Type?.BYTES_PER_ELEMENT) || mustBe("allocate: argument 'type'", "the class of a typed array", Type);
    const size = Math.ceil((length * bytes) / 64) * 64 || 64;
    const origin = { Type, ptr: takeBlock(size), length, size };
    regions.add(origin);
    new Uint8Array(memory.buffer, origin.ptr, size).fill(0);
    return view(origin);
  }

  // A trap is a panic; all else passes.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function copyF64(where, numbers, length, start, typed) {
    if (!typed) fillF64(where, numbers, length, start);
    else if (length > 8) f64.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) f64[start + index] = numbers[index];
  }

  function copyI64(where, numbers, length, start, typed) {
    if (!typed) fillI64(where, numbers, length, start);
    else if (length > 8) i64.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) i64[start + index] = numbers[index];
  }

  function copyU8(where, numbers, length, start, typed) {
    if (!typed) fillU8(where, numbers, length, start);
    else if (length > 8) u8.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) u8[start + index] = numbers[index];
  }

  function enter(count) {
    top += count;
    return top - count;
  }

  function fillF64(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (typeof number !== "number") checkNumber(`${where}[${index}]`, number);
      // Reading an element may have run any code.
      if (f64.length === 0) refreshViews();
      f64[start + index] = number;
    }
  }

  function fillI64(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      // Reading an element may have run any code.
      if (i64.length === 0) refreshViews();
      if (typeof number !== "bigint" || (i64[start + index] = number) !== i64[start + index]) {
        checkI64(`${where}[${index}]`, number);
      }
    }
  }

  function fillU8(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      // Reading an element may have run any code.
      if (u8.length === 0) refreshViews();
      if (typeof number !== "number" || (u8[start + index] = number) !== u8[start + index]) {
        checkU8(`${where}[${index}]`, number);
      }
    }
  }

  function giveBlock(ptr, size) {
    $free(ptr, size, 8);
  }

  function growBy(where, size) {
    try {
      // No block of Rust is larger; a number that is no size is refused by the memory.
      return memory.grow(size < 2 ** 31 ? Math.ceil(size / 65536) : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
  }

  // The address of so many bytes of a typed array in a block that was allocated for it; 0 for others.
  function insideAt(array, bytes) {
    if (typedBuffer.call(array) === memory.buffer) {
      const start = typedOffset.call(array);
      for (const { ptr, size } of regions) {
        if (ptr <= start && start + bytes <= ptr + size) return start;
      }
    }
    return 0;
  }

  // Whether an argument was passed where it is. What fits a slot of the argument stack never is.
  function isInPlace(array, ptr, bytes) {
    return (ptr < ARENA || ptr >= ARENA + 16384) && insideAt(array, bytes) === ptr;
  }

  function leave(slot) {
    top = slot;
  }

  // A copy of the numbers in the fixed area.
  function liftShortF64(length) {
    if (f64.length === 0) refreshViews();
    const numbers = new Float64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = f64[TEXT / 8 + index];
    return numbers;
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  // The numbers that Rust handed over; their block is freed.
  function liftVecF64(length) {
    if (length >= 0 && length <= 16) return liftShortF64(length);
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  // Writes numbers; returns how many.
  function lowerF64(where, slot, numbers, mutable) {
    const typed = numbers instanceof Float64Array || isTyped(where, "Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new Float64Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyF64(where, numbers, length, start / 8, typed);
    }
    // Reading an element may have placed other arguments.
    point(start);
    return length;
  }

  // Writes numbers; returns how many.
  function lowerI64(where, slot, numbers, mutable) {
    const typed = numbers instanceof BigInt64Array || isTyped(where, "BigInt64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new BigInt64Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyI64(where, numbers, length, start / 8, typed);
    }
    // Reading an element may have placed other arguments.
    point(start);
    return length;
  }

  // Writes numbers; returns how many.
  function lowerU8(where, slot, numbers, mutable) {
    const typed = numbers instanceof Uint8Array || isTyped(where, "Uint8Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new Uint8Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyU8(where, numbers, length, start, typed);
    }
    // Reading an element may have placed other arguments.
    point(start);
    return length;
  }

  // Writes numbers that Rust will own; returns how many.
  function lowerVecF64(where, numbers) {
    const typed = numbers instanceof Float64Array || isTyped(where, "Float64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Float64Array(memory.buffer, offset, length);
    const start = ptr / 8;
    if (typed && length > 0) copyF64(where, numbers, length, start, true);
    else orFree(ptr, size, 8, () => copyF64(where, numbers, length, start, typed));
    point(ptr);
    return length;
  }

  // What a step gives; when it fails, a block that nobody owns yet is freed.
  function orFree(ptr, size, align, step) {
    try {
      return step();
    } catch (error) {
      $free(ptr, size, align);
      throw error;
    }
  }

  function originOf(where, array) {
    return origins.get(array) ?? mustBe(where, "an array from allocate()", array);
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

  function point(address) {
    ptr = address;
  }

  function refresh(array) {
    const origin = originOf("refresh: argument 'array'", array);
    if (!regions.has(origin)) throw Error("refresh: argument 'array' was released");
    return array.buffer === memory.buffer ? array : view(origin);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function release(array) {
    const origin = originOf("release: argument 'array'", array);
    if (top > 0) throw Error("release: a call of the module is under way");
    if (regions.delete(origin)) giveBlock(origin.ptr, origin.size);
  }

  // Copies back what Rust wrote. No other code may run before the result is lifted.
  function restoreF64(numbers, ptr, length) {
    if (f64.length === 0) refreshViews();
    if (length > 8) typedSet.call(numbers, new Float64Array(memory.buffer, ptr, length));
    else for (let index = 0; index < length; index++) numbers[index] = f64[ptr / 8 + index];
  }

  function takeBlock(size) {
    return (size < 2 ** 31 && $allocate(size, 8) >>> 0) || mustBe("allocate: argument 'length'", "small enough for memory", `${size} bytes`, RangeError);
  }

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
  }

  function address(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("address: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return $address(ptr0, len0) >>> 0;
    } finally {
      leave(base);
    }
  }

  function addressMut(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("addressMut: argument 'values'", base, values_, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(values_, ptr0, len0 * 8);
      if (broken.why !== undefined) refuse();
      const result = $addressMut(ptr0, len0);
      if (!inside0) restoreF64(values_, ptr0, len0);
      return result >>> 0;
    } finally {
      leave(base);
    }
  }

  function sum(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("sum: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return $sum(ptr0, len0);
    } finally {
      leave(base);
    }
  }

  function double(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("double: argument 'values'", base, values_, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(values_, ptr0, len0 * 8);
      if (broken.why !== undefined) refuse();
      $double(ptr0, len0);
      if (!inside0) restoreF64(values_, ptr0, len0);
    } finally {
      leave(base);
    }
  }

  function add(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("add: argument 'into'", into, "from", from);
    const base = enter(2);
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
      leave(base);
    }
  }

  function take_(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecF64("take: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecF64($take_(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function sumBytes(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU8("sumBytes: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return $sumBytes(ptr0, len0) >>> 0;
    } finally {
      leave(base);
    }
  }

  function sumBigs(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI64("sumBigs: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return $sumBigs(ptr0, len0);
    } finally {
      leave(base);
    }
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
}

function early(name) {
  return () => {
    throw Error(`call and await init() before ${name}()`);
  };
}

const typedBuffer = typedGetter("buffer");

const typedBytes = typedGetter("byteLength");

const typedLength = typedGetter("length");

const typedName = typedGetter(Symbol.toStringTag);

const typedOffset = typedGetter("byteOffset");

const typedSet = Object.getPrototypeOf(Uint8Array.prototype).set;

class PanicError extends Error {
  name = "PanicError";
}

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

// Whether the stack ended while the module ran. Engines throw an error of their own then, not a trap.
function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
}

function isTyped(where, type, value, mutable) {
  const name = typedName.call(value) ?? (Array.isArray(value) && "Array");
  if (name === "Array" && !mutable) return false;
  if (name !== type && name !== type.replace("t8", "t8Clamped")) {
    const expected = `${type[0] === "I" ? "an" : "a"} ${type}${mutable ? "" : " or an array"}`;
    const found = ArrayBuffer.isView(value) ? name || "DataView" : name;
    mustBe(where, expected, found || value, found ? TypeError : undefined);
  }
  return true;
}

function mustBe(where, expected, value, Kind) {
  throw (Kind || TypeError)(`${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

function refuseDetached(where, numbers) {
  try {
    new Uint8Array(numbers.buffer);
  } catch {
    refuseValue(Error, `${where} was detached when memory grew; pass refresh(array)`);
  }
}

// Refuses two arrays over the same elements, one of which Rust may write.
function refuseOverlap(where, a, other, b) {
  if (!typedName.call(a) || !typedName.call(b) || typedBuffer.call(a) !== typedBuffer.call(b)) return;
  const [startA, startB] = [typedOffset.call(a), typedOffset.call(b)];
  if (Math.max(startA, startB) < Math.min(startA + typedBytes.call(a), startB + typedBytes.call(b))) {
    throw Error(`${where} overlaps argument '${other}'; a mutable slice must have its elements to itself`);
  }
}

function refuseValue(Kind, message, options) {
  throw Kind(message, options);
}

function typedGetter(name) {
  return Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name).get;
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
