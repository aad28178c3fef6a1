// minibind 0.1.0

export let text = early("text");

export let sameText = early("sameText");

export let numbers = early("numbers");

export let sameNumbers = early("sameNumbers");

export let reverse = early("reverse");

export let large = early("large");

export let maybe = early("maybe");

export let fail = early("fail");

export let failWithError = early("failWithError");

export let value = early("value");

export let borrowed = early("borrowed");

/** Three blocks that change hands. */
export let three = early("three");

export let allocate = early("allocate");

export let refresh = early("refresh");

export let release = early("release");

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("memory.wasm", import.meta.url)) {
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
  } = bind((wasm = exports), host));
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
  let u8, u32, f64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
    texts = [];
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // Memory for what fits no slot, kept for the next call.
  const blocks = [];

  const broken = { why: undefined };

  // Handles to use again.
  const freeHandles = [];

  const lentValues = [];

  // The error that Rust is returning: its message, and those of its causes.
  let messages = [""];

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

  function collected() {
    let error;
    for (const text of messages.reverse()) error = error ? Error(text, { cause: error }) : Error(text);
    messages = [""];
    return error;
  }

  function copyF64(where, numbers, length, start, typed) {
    if (!typed) fillF64(where, numbers, length, start);
    else if (length > 8) f64.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) f64[start + index] = numbers[index];
  }

  function copyU8(where, numbers, length, start, typed) {
    if (!typed) fillU8(where, numbers, length, start);
    else if (length > 8) u8.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) u8[start + index] = numbers[index];
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length >>> 0));
  }

  // The call is over.
  function endLoans(base) {
    while (lentValues.length > base) take(lentValues.pop());
  }

  function enter(count) {
    top += count;
    return top - count;
  }

  // Makes the error and gives Rust its handle.
  function error_take() {
    return hold(collected());
  }

  function error_text(ptr, length) {
    messages[messages.length - 1] += decode(ptr, length);
  }

  // Takes the value to throw.
  function error_value(handle) {
    thrown = { value: take(handle) };
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

  // A handle of a value.
  function hold(value) {
    if (value === undefined) return 0;
    const handle = freeHandles.pop() ?? values.length;
    values[handle] = value;
    return handle;
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

  // A handle of a value until the call ends.
  function lendValue(value) {
    const handle = hold(value);
    lentValues.push(handle);
    return handle;
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

  // Writes numbers that Rust will own; returns how many.
  function lowerVecU8(where, numbers) {
    const typed = numbers instanceof Uint8Array || isTyped(where, "Uint8Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 1) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Uint8Array(memory.buffer, offset, length);
    const start = ptr;
    if (typed && length > 0) copyU8(where, numbers, length, start, true);
    else orFree(ptr, size, 1, () => copyU8(where, numbers, length, start, typed));
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
  function restoreU8(numbers, ptr, length) {
    if (u8.length === 0) refreshViews();
    if (length > 8) typedSet.call(numbers, new Uint8Array(memory.buffer, ptr, length));
    else for (let index = 0; index < length; index++) numbers[index] = u8[ptr + index];
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

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
  }

  function text(text_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("text: argument 'text'", base, text_);
      const ptr0 = ptr;
      return $text(ptr0, len0) >>> 0;
    } finally {
      leave(base);
    }
  }

  function sameText(text_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("sameText: argument 'text'", base, text_);
      const ptr0 = ptr;
      return liftString($sameText(ptr0, len0));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function numbers(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("numbers: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return $numbers(ptr0, len0);
    } finally {
      leave(base);
    }
  }

  function sameNumbers(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecF64("sameNumbers: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecF64($sameNumbers(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function reverse(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU8("reverse: argument 'values'", base, values_, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(values_, ptr0, len0 * 1);
      if (broken.why !== undefined) refuse();
      $reverse(ptr0, len0);
      if (!inside0) restoreU8(values_, ptr0, len0);
    } finally {
      leave(base);
    }
  }

  function large(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("large: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 200) mustBe("large: argument 'values'", "of length 200", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $large(ptr0);
      return liftArrayF64(200);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function maybe(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = value == null ? 0 : lowerString("maybe: argument 'value'", base, value);
      const ptr0 = value == null ? 0 : ptr;
      const result = $maybe(ptr0, len0);
      return result === -2 ? undefined : liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function fail(text_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("fail: argument 'text'", base, text_);
      const ptr0 = ptr;
      const result = $fail(ptr0, len0);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function failWithError(text_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("failWithError: argument 'text'", base, text_);
      const ptr0 = ptr;
      const result = $failWithError(ptr0, len0);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } finally {
      leave(base);
    }
  }

  function value(value_) {
    if (broken.why !== undefined) refuse();
    return take($value(hold(value_)));
  }

  function borrowed(a, b, c) {
    if (broken.why !== undefined) refuse();
    const base = enter(3);
    const lent = lentValues.length;
    try {
      const len0 = lowerString("borrowed: argument 'a'", base, a);
      const ptr0 = ptr;
      const handle2 = lendValue(c);
      const len1 = lowerVecF64("borrowed: argument 'b'", b);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      return take($borrowed(ptr0, len0, ptr1, len1, handle2));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endLoans(lent);
    }
  }

  function three(first, second, third) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecF64("three: argument 'first'", first);
      const ptr0 = ptr;
      const len1 = orFree(ptr0, len0 * 8, 8, () => second == null ? 0 : lowerVecF64("three: argument 'second'", second));
      const ptr1 = second == null ? 0 : ptr;
      const len2 = orFree(ptr1, len1 * 8, 8, () => orFree(ptr0, len0 * 8, 8, () => lowerVecU8("three: argument 'third'", third)));
      const ptr2 = ptr;
      if (broken.why !== undefined) refuse();
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

function early(name) {
  return () => {
    throw Error(`call and await init() before ${name}()`);
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

const typedBuffer = typedGetter("buffer");

const typedBytes = typedGetter("byteLength");

const typedLength = typedGetter("length");

const typedName = typedGetter(Symbol.toStringTag);

const typedOffset = typedGetter("byteOffset");

const typedSet = Object.getPrototypeOf(Uint8Array.prototype).set;

class PanicError extends Error {
  name = "PanicError";
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

function refuseValue(Kind, message, options) {
  throw Kind(message, options);
}

function typedGetter(name) {
  return Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name).get;
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
