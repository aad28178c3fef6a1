// minibind 0.1.0

export let text = () => early("text");

export let sameText = () => early("sameText");

export let numbers = () => early("numbers");

export let sameNumbers = () => early("sameNumbers");

export let reverse = () => early("reverse");

export let large = () => early("large");

export let maybe = () => early("maybe");

export let fail = () => early("fail");

export let failWithError = () => early("failWithError");

export let value = () => early("value");

export let borrowed = () => early("borrowed");

/** Three blocks that change hands. */
export let three = () => early("three");

export let allocate = () => early("allocate");

export let refresh = () => early("refresh");

export let release = () => early("release");

let wasm, loading;

export default function init(source = new URL("memory.wasm", import.meta.url)) {
  const host = {};
  loading ??= (async () => use(await load(source, imports(host)), host))();
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  const host = {};
  if (source.byteLength) source = new WebAssembly.Module(source);
  return use(new WebAssembly.Instance(source, imports(host)), host);
}

function use(source, host) {
  if (!wasm) ({
    text,
    sameText,
    numbers,
    sameNumbers,
    reverse,
    large,
    maybe,
    fail,
    failWithError,
    value,
    borrowed,
    three,
    allocate,
    refresh,
    release,
  } = bind((wasm = source.exports), host));
  return wasm;
}

function bind({
  memory,
  minibind_allocate: $allocate,
  minibind_free: $free,
  text: $text,
  same_text: $sameText,
  numbers: $numbers,
  same_numbers: $sameNumbers,
  reverse: $reverse,
  large: $large,
  maybe: $maybe,
  fail: $fail,
  fail_with_error: $failWithError,
  value: $value,
  borrowed: $borrowed,
  three: $three,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, f64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
    texts = [];
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // Memory by slot: of the argument stack, or pages for what is larger.
  const blocks = [];

  const broken = { why: undefined };

  // Handles to use again.
  const freeHandles = [];

  // The message of the error that Rust is returning.
  let message = "";

  const origins = new WeakMap();

  let ptr = 0;

  // The arrays of `allocate` that are not released.
  const regions = new Set();

  // The value that Rust throws as it is, boxed so that `undefined` is one, too.
  let thrown;

  // The first slot that is free.
  let top = 0;

  // The values that Rust holds, by handle.
  const values = [undefined, null, true, false];

  function allocate(Type, length) {
    checkU32("allocate: argument 'length'", length);
    const size = length * ((Type !== DataView && Type?.BYTES_PER_ELEMENT) || mustBe("allocate: argument 'type'", "the class of a typed array", Type));
    const region = { Type, ptr: takeBlock(size), length, size };
    regions.add(region);
    new Uint8Array(memory.buffer, region.ptr, size).fill(0);
    return view(region);
  }

  // What becomes of an error that a call throws.
  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function collected() {
    const error = Error(message);
    message = "";
    return error;
  }

  function copyF64(where, slot, numbers, length, typed) {
    const start = ptr / 8;
    if (!typed) fillF64(where, slot, numbers, length);
    else if (length > 8) f64.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) f64[start + index] = numbers[index];
  }

  function copyU8(where, slot, numbers, length, typed) {
    const start = ptr;
    if (!typed) fillU8(where, slot, numbers, length);
    else if (length > 8) u8.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) u8[start + index] = numbers[index];
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length >>> 0));
  }

  function encodeText(where, slot, text) {
    for (let size = text.length; ; size *= 3) {
      const { read, written } = encoder.encodeInto(text, room(where, slot, size));
      if (read === text.length) return written;
    }
  }

  // Makes the error and gives Rust its handle.
  function error_take() {
    return hold(collected());
  }

  function error_text(ptr, length) {
    message += decode(ptr, length);
  }

  // Takes the value to throw.
  function error_value(handle) {
    thrown = { value: take(handle) };
  }

  // Reading an element may run any code, for which the slots above are.
  function fillF64(where, slot, numbers, length) {
    const [outer, start] = [top, ptr];
    setTop(slot + 1);
    try {
      for (let index = 0; index < length; index++) {
        const number = numbers[index];
        if (typeof number !== "number") mustBe(`${where}[${index}]`, "a number", number);
        if (f64.length === 0) refreshViews();
        f64[start / 8 + index] = number;
      }
    } finally {
      setTop(outer);
      point(start);
    }
  }

  // Reading an element may run any code, for which the slots above are.
  function fillU8(where, slot, numbers, length) {
    const [outer, start] = [top, ptr];
    const at = start;
    setTop(slot + 1);
    try {
      for (let index = 0; index < length; index++) {
        const number = numbers[index];
        if (u8.length === 0) refreshViews();
        if (typeof number !== "number" || (u8[at + index] = number) !== u8[at + index]) {
          checkU8(`${where}[${index}]`, number);
        }
      }
    } finally {
      setTop(outer);
      point(start);
    }
  }

  function giveBlock(ptr, size) {
    $free(ptr, size, 8);
  }

  function growBy(where, size) {
    try {
      // No block of Rust is larger.
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

  function insideAt(array, bytes) {
    const start = typedOffset.call(array);
    for (const { ptr, size } of regions) {
      if (ptr <= start && start + bytes <= ptr + size) return start;
    }
    return 0;
  }

  // Whether an argument was passed where it is. What fits a slot of the argument stack never is.
  function isInPlace(array, ptr, bytes) {
    return (ptr < ARENA || ptr >= ARENA + 16384) && insideAt(array, bytes) === ptr;
  }

  // The numbers of a large array, whose block is freed.
  function liftArrayF64(length) {
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], length * 8, 8);
    return numbers;
  }

  // Text: as units, as bytes in the fixed area, or as bytes where they are.
  function liftBorrowed(length) {
    if (u8.length === 0) refreshViews();
    if (length <= 32) return liftUnits(length);
    if (length <= 1024) return decoder.decode((texts[length] ??= new Uint8Array(memory.buffer, TEXT, length)));
    return decoder.decode(new Uint8Array(memory.buffer, u32[RESULT / 4], length));
  }

  // A copy of the numbers in the fixed area.
  function liftShortF64(length) {
    if (f64.length === 0) refreshViews();
    const start = TEXT / 8;
    if (length > 8) return f64.slice(start, start + length);
    const numbers = new Float64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = f64[start + index];
    return numbers;
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
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

  // The numbers that Rust handed over; their block is freed.
  function liftVecF64(length) {
    if (length >= 0 && length <= 16) return liftShortF64(length);
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  function lowerF64(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) {
        point(start);
        return length;
      }
      // Making room may end all other views of the memory.
      numbers = new Float64Array(numbers);
    }
    place(where, slot, size);
    copyF64(where, slot, numbers, length, typed);
    return length;
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

  function lowerU8(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Uint8Array" || isTyped(where, "a Uint8Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) {
        point(start);
        return length;
      }
      // Making room may end all other views of the memory.
      numbers = new Uint8Array(numbers);
    }
    place(where, slot, size);
    copyU8(where, slot, numbers, length, typed);
    return length;
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

  // Writes numbers that Rust will own; returns how many.
  function lowerVecF64(where, numbers) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Float64Array(memory.buffer, offset, length);
    point(ptr);
    if (typed && length > 0) copyF64(where, top, numbers, length, true);
    else orFree(ptr, size, 8, () => copyF64(where, top, numbers, length, typed));
    return length;
  }

  // Writes numbers that Rust will own; returns how many.
  function lowerVecU8(where, numbers) {
    const typed = typedName.call(numbers) === "Uint8Array" || isTyped(where, "a Uint8Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 1) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Uint8Array(memory.buffer, offset, length);
    point(ptr);
    if (typed && length > 0) copyU8(where, top, numbers, length, true);
    else orFree(ptr, size, 1, () => copyU8(where, top, numbers, length, typed));
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

  function point(address) {
    ptr = address;
  }

  function refresh(array) {
    const region = regionOf("refresh: argument 'array'", array);
    if (!regions.has(region)) throw Error("refresh: argument 'array' was released");
    return array.buffer === memory.buffer ? array : view(region);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function regionOf(where, array) {
    return origins.get(array) ?? mustBe(where, "an array from allocate()", array);
  }

  function release(array) {
    const region = regionOf("release: argument 'array'", array);
    if (top > 0) throw Error("release: a call of the module is under way");
    if (regions.delete(region)) giveBlock(region.ptr, region.size);
  }

  // Copies back what Rust wrote. No other code may run before the result is lifted.
  function restoreU8(numbers, ptr, length) {
    if (u8.length === 0) refreshViews();
    if (length > 8) typedSet.call(numbers, new Uint8Array(memory.buffer, ptr, length));
    else for (let index = 0; index < length; index++) numbers[index] = u8[ptr + index];
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

  function setTop(slot) {
    top = slot;
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

  function takeBlock(size) {
    return (size < 2 ** 31 && $allocate(size, 8) >>> 0) || mustBe("allocate: argument 'length'", "small enough for memory", `${size} bytes`, RangeError);
  }

  // The value, once.
  function takeThrown() {
    const { value } = thrown;
    thrown = undefined;
    return value;
  }

  // Another handle of the same value.
  function value_clone(handle) {
    return hold(values[handle]);
  }

  function view(region) {
    const array = new region.Type(memory.buffer, region.ptr, region.length);
    origins.set(array, region);
    return array;
  }

  function text(text_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("text: argument 'text'", top, text_);
    const ptr0 = ptr;
    return $text(ptr0, len0) >>> 0;
  }

  function sameText(text_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("sameText: argument 'text'", top, text_);
    const ptr0 = ptr;
    let result;
    try {
      result = $sameText(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function numbers(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("numbers: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    return $numbers(ptr0, len0);
  }

  function sameNumbers(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF64("sameNumbers: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameNumbers(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF64(result);
  }

  function reverse(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU8("reverse: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 1);
    if (broken.why !== undefined) refuse();
    $reverse(ptr0, len0);
    if (!inside0) restoreU8(values_, ptr0, len0);
  }

  function large(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("large: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (len0 !== 200) mustBe("large: argument 'values'", "of length 200", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $large(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayF64(200);
  }

  function maybe(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerString("maybe: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    let result;
    try {
      result = $maybe(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftString(result);
  }

  function fail(text_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("fail: argument 'text'", top, text_);
    const ptr0 = ptr;
    let result;
    try {
      result = $fail(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return liftString(result);
  }

  function failWithError(text_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("failWithError: argument 'text'", top, text_);
    const ptr0 = ptr;
    const result = $failWithError(ptr0, len0);
    if (result === -1) throw thrown ? takeThrown() : collected();
    return liftString(result);
  }

  function value(value_) {
    if (broken.why !== undefined) refuse();
    return take($value(hold(value_)));
  }

  function borrowed(a, b, c) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 3);
    const handle2 = hold(c);
    try {
      const len0 = lowerString("borrowed: argument 'a'", base, a);
      const ptr0 = ptr;
      const len1 = lowerVecF64("borrowed: argument 'b'", b);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $borrowed(ptr0, len0, ptr1, len1, handle2);
      } catch (error) {
        throw caught(error);
      }
      return take(result);
    } finally {
      setTop(base);
      take(handle2);
    }
  }

  function three(first, second, third) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF64("three: argument 'first'", first);
    const ptr0 = ptr;
    const len1 = orFree(ptr0, len0 * 8, 8, () => second == null ? 0 : lowerVecF64("three: argument 'second'", second));
    const ptr1 = second == null ? 0 : ptr;
    const len2 = orFree(ptr1, len1 * 8, 8, () => orFree(ptr0, len0 * 8, 8, () => lowerVecU8("three: argument 'third'", third)));
    const ptr2 = ptr;
    if (broken.why !== undefined) refuse();
    try {
      return $three(ptr0, len0, ptr1, len1, ptr2, len2) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  host.functions = { error_take, error_text, error_value, value_clone };
  return {
    text,
    sameText,
    numbers,
    sameNumbers,
    reverse,
    large,
    maybe,
    fail,
    failWithError,
    value,
    borrowed,
    three,
    allocate,
    refresh,
    release,
  };
}

function imports(host) {
  return {
    minibind: {
      error_take: () => host.functions.error_take(),
      error_text: (ptr, length) => host.functions.error_text(ptr, length),
      error_value: (handle) => host.functions.error_value(handle),
      value_clone: (handle) => host.functions.value_clone(handle),
    },
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");

const typedLength = Uint8Array.prototype.__lookupGetter__("length");

const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);

const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");

const typedSet = Uint8Array.prototype.set;

class PanicError extends Error {
  name = "PanicError";
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
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

function refuseDetached(where, numbers) {
  try {
    numbers.keys();
  } catch {
    refuseValue(Error, `${where} was detached when memory grew; pass refresh(array)`);
  }
}

function refuseValue(Kind, message, options) {
  throw Kind(message, options);
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
  if (source.ok && !/wasm$/.test(source.headers.get("content-type"))) source = await source.arrayBuffer();
  if (source.status) source = await WebAssembly.compileStreaming(source);
  if (source.byteLength) source = await WebAssembly.compile(source);
  return WebAssembly.instantiate(source, imports);
}
