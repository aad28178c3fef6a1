// minibind 0.1.0

/**
 * Parses a number.
 *
 * @throws When `text` is no number.
 */
export let parse = early("parse");

export let failWithCause = early("failWithCause");

export let failWithString = early("failWithString");

export let failWithStr = early("failWithStr");

export let failWithCow = early("failWithCow");

export let failWithText = early("failWithText");

export let failWithBox = early("failWithBox");

export let failWithSendBox = early("failWithSendBox");

export let failWithJsError = early("failWithJsError");

let throw_ = early("throw");

export let throwText = early("throwText");

export let sameI8 = early("sameI8");

export let sameU8 = early("sameU8");

export let sameI16 = early("sameI16");

export let sameU16 = early("sameU16");

export let sameI32 = early("sameI32");

export let sameU32 = early("sameU32");

export let sameIsize = early("sameIsize");

export let sameUsize = early("sameUsize");

export let sameF32 = early("sameF32");

export let sameF64 = early("sameF64");

export let sameI64 = early("sameI64");

export let sameU64 = early("sameU64");

export let sameI128 = early("sameI128");

export let sameU128 = early("sameU128");

export let sameBool = early("sameBool");

export let sameChar = early("sameChar");

export let sameString = early("sameString");

export let sameVec = early("sameVec");

export let sameBoxed = early("sameBoxed");

export let sameArray = early("sameArray");

export let sameLarge = early("sameLarge");

export let sameValue = early("sameValue");

export let sameOption = early("sameOption");

export let sameOptionText = early("sameOptionText");

export let sameOptionBig = early("sameOptionBig");

export let sameOptionFloat = early("sameOptionFloat");

/** Nothing, or an error. */
export let check = early("check");

/** An error while arguments of all kinds are held. */
export let failHolding = early("failHolding");

export let allocate = early("allocate");

export let refresh = early("refresh");

export let release = early("release");

export { throw_ as throw };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("results.wasm", import.meta.url)) {
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
    parse,
    failWithCause,
    failWithString,
    failWithStr,
    failWithCow,
    failWithText,
    failWithBox,
    failWithSendBox,
    failWithJsError,
    throw: throw_,
    throwText,
    sameI8,
    sameU8,
    sameI16,
    sameU16,
    sameI32,
    sameU32,
    sameIsize,
    sameUsize,
    sameF32,
    sameF64,
    sameI64,
    sameU64,
    sameI128,
    sameU128,
    sameBool,
    sameChar,
    sameString,
    sameVec,
    sameBoxed,
    sameArray,
    sameLarge,
    sameValue,
    sameOption,
    sameOptionText,
    sameOptionBig,
    sameOptionFloat,
    check,
    failHolding,
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
  parse: $parse,
  fail_with_cause: $failWithCause,
  fail_with_string: $failWithString,
  fail_with_str: $failWithStr,
  fail_with_cow: $failWithCow,
  fail_with_text: $failWithText,
  fail_with_box: $failWithBox,
  fail_with_send_box: $failWithSendBox,
  fail_with_js_error: $failWithJsError,
  throw: $throw_,
  throw_text: $throwText,
  same_i8: $sameI8,
  same_u8: $sameU8,
  same_i16: $sameI16,
  same_u16: $sameU16,
  same_i32: $sameI32,
  same_u32: $sameU32,
  same_isize: $sameIsize,
  same_usize: $sameUsize,
  same_f32: $sameF32,
  same_f64: $sameF64,
  same_i64: $sameI64,
  same_u64: $sameU64,
  same_i128: $sameI128,
  same_u128: $sameU128,
  same_bool: $sameBool,
  same_char: $sameChar,
  same_string: $sameString,
  same_vec: $sameVec,
  same_boxed: $sameBoxed,
  same_array: $sameArray,
  same_large: $sameLarge,
  same_value: $sameValue,
  same_option: $sameOption,
  same_option_text: $sameOptionText,
  same_option_big: $sameOptionBig,
  same_option_float: $sameOptionFloat,
  check: $check,
  fail_holding: $failHolding,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, i16, u32, f64, i64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    i16 = new Int16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
    texts = [];
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // Memory for what fits no slot, kept for the next call.
  const blocks = [];

  const broken = { why: undefined };

  // Handles to use again.
  const freeHandles = [];

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

  function copyI16(where, numbers, length, start, typed) {
    if (!typed) fillI16(where, numbers, length, start);
    else if (length > 8) i16.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) i16[start + index] = numbers[index];
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

  function enter(count) {
    top += count;
    return top - count;
  }

  function error_cause() {
    messages.push("");
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

  function fillI16(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      // Reading an element may have run any code.
      if (i16.length === 0) refreshViews();
      if (typeof number !== "number" || (i16[start + index] = number) !== i16[start + index]) {
        checkI16(`${where}[${index}]`, number);
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

  // A copy of the numbers in the fixed area.
  function liftShortI16(length) {
    if (i16.length === 0) refreshViews();
    const numbers = new Int16Array(length);
    for (let index = 0; index < length; index++) numbers[index] = i16[TEXT / 2 + index];
    return numbers;
  }

  // A copy of the numbers in the fixed area.
  function liftShortU8(length) {
    if (u8.length === 0) refreshViews();
    const numbers = new Uint8Array(length);
    for (let index = 0; index < length; index++) numbers[index] = u8[TEXT + index];
    return numbers;
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceU8(length) {
    if (u8.length === 0) refreshViews();
    const start = u32[RESULT / 4];
    return u8.slice(start, start + (length >>> 0));
  }

  function liftString(length) {
    const text = liftBorrowed(length);
    if (length > 1024) $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return text;
  }

  // What stands beside a result: 0 for a value, 1 for an error, 2 for none.
  function liftTag() {
    if (u32.length === 0) refreshViews();
    return u32[RESULT / 4];
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

  // The numbers that Rust handed over; their block is freed.
  function liftVecU8(length) {
    if (length >= 0 && length <= 16) return liftShortU8(length);
    const numbers = liftSliceU8(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return numbers;
  }

  // The 128-bit number of a low half and the high half in the result area.
  function liftWide(low) {
    if (i64.length === 0) refreshViews();
    return (i64[RESULT / 8 + 1] << 64n) | BigInt.asUintN(64, low);
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
  function lowerI16(where, slot, numbers, mutable) {
    const typed = numbers instanceof Int16Array || isTyped(where, "Int16Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new Int16Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyI16(where, numbers, length, start / 2, typed);
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

  // Forgets a value.
  function value_drop(handle) {
    take(handle);
  }

  // A string.
  function value_from_text(ptr, length) {
    return hold(decode(ptr, length));
  }

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
  }

  function parse(text) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("parse: argument 'text'", base, text);
      const ptr0 = ptr;
      const result = $parse(ptr0, len0);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function failWithCause(text) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("failWithCause: argument 'text'", base, text);
      const ptr0 = ptr;
      const result = $failWithCause(ptr0, len0);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function failWithString(text) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("failWithString: argument 'text'", base, text);
      const ptr0 = ptr;
      const result = $failWithString(ptr0, len0);
      if (result === -1) throw thrown ? takeThrown() : collected();
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function failWithStr() {
    if (broken.why !== undefined) refuse();
    const result = $failWithStr();
    if (result === -1) throw thrown ? takeThrown() : collected();
  }

  function failWithCow() {
    if (broken.why !== undefined) refuse();
    try {
      const result = $failWithCow();
      if (result === -1) throw thrown ? takeThrown() : collected();
    } catch (error) {
      throw caught(error);
    }
  }

  function failWithText() {
    if (broken.why !== undefined) refuse();
    try {
      const result = $failWithText();
      if (result === -1) throw thrown ? takeThrown() : collected();
    } catch (error) {
      throw caught(error);
    }
  }

  function failWithBox(text) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("failWithBox: argument 'text'", base, text);
      const ptr0 = ptr;
      const result = $failWithBox(ptr0, len0);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function failWithSendBox() {
    if (broken.why !== undefined) refuse();
    try {
      const result = $failWithSendBox();
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function failWithJsError(text) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("failWithJsError: argument 'text'", base, text);
      const ptr0 = ptr;
      const result = $failWithJsError(ptr0, len0);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function throw_(value) {
    if (broken.why !== undefined) refuse();
    const result = $throw_(hold(value));
    if (result === -1) throw thrown ? takeThrown() : collected();
  }

  function throwText() {
    if (broken.why !== undefined) refuse();
    const result = $throwText();
    if (result === -1) throw thrown ? takeThrown() : collected();
    return take(result);
  }

  function sameI8(value, fails) {
    if (broken.why !== undefined) refuse();
    checkI8("sameI8: argument 'value'", value);
    checkBoolean("sameI8: argument 'fails'", fails);
    try {
      const result = $sameI8(value, fails);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameU8(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU8("sameU8: argument 'value'", value);
    checkBoolean("sameU8: argument 'fails'", fails);
    try {
      const result = $sameU8(value, fails);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameI16(value, fails) {
    if (broken.why !== undefined) refuse();
    checkI16("sameI16: argument 'value'", value);
    checkBoolean("sameI16: argument 'fails'", fails);
    try {
      const result = $sameI16(value, fails);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameU16(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU16("sameU16: argument 'value'", value);
    checkBoolean("sameU16: argument 'fails'", fails);
    try {
      const result = $sameU16(value, fails);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameI32(value, fails) {
    if (broken.why !== undefined) refuse();
    checkI32("sameI32: argument 'value'", value);
    checkBoolean("sameI32: argument 'fails'", fails);
    try {
      const result = $sameI32(value, fails);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameU32(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU32("sameU32: argument 'value'", value);
    checkBoolean("sameU32: argument 'fails'", fails);
    try {
      const result = $sameU32(value, fails);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameIsize(value, fails) {
    if (broken.why !== undefined) refuse();
    checkI32("sameIsize: argument 'value'", value);
    checkBoolean("sameIsize: argument 'fails'", fails);
    try {
      const result = $sameIsize(value, fails);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameUsize(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU32("sameUsize: argument 'value'", value);
    checkBoolean("sameUsize: argument 'fails'", fails);
    try {
      const result = $sameUsize(value, fails);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameF32(value, fails) {
    if (broken.why !== undefined) refuse();
    checkNumber("sameF32: argument 'value'", value);
    checkBoolean("sameF32: argument 'fails'", fails);
    try {
      const result = $sameF32(value, fails);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameF64(value, fails) {
    if (broken.why !== undefined) refuse();
    checkNumber("sameF64: argument 'value'", value);
    checkBoolean("sameF64: argument 'fails'", fails);
    try {
      const result = $sameF64(value, fails);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameI64(value, fails) {
    if (broken.why !== undefined) refuse();
    checkI64("sameI64: argument 'value'", value);
    checkBoolean("sameI64: argument 'fails'", fails);
    try {
      const result = $sameI64(value, fails);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameU64(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU64("sameU64: argument 'value'", value);
    checkBoolean("sameU64: argument 'fails'", fails);
    try {
      const result = $sameU64(value, fails);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return BigInt.asUintN(64, result);
    } catch (error) {
      throw caught(error);
    }
  }

  function sameI128(value, fails) {
    if (broken.why !== undefined) refuse();
    checkI128("sameI128: argument 'value'", value);
    checkBoolean("sameI128: argument 'fails'", fails);
    try {
      const result = $sameI128(value, value >> 64n, fails);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return liftWide(result);
    } catch (error) {
      throw caught(error);
    }
  }

  function sameU128(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU128("sameU128: argument 'value'", value);
    checkBoolean("sameU128: argument 'fails'", fails);
    try {
      const result = $sameU128(value, value >> 64n, fails);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return BigInt.asUintN(128, liftWide(result));
    } catch (error) {
      throw caught(error);
    }
  }

  function sameBool(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameBool: argument 'value'", value);
    checkBoolean("sameBool: argument 'fails'", fails);
    try {
      const result = $sameBool(value, fails);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result !== 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameChar(value, fails) {
    if (broken.why !== undefined) refuse();
    const code0 = lowerChar("sameChar: argument 'value'", value);
    checkBoolean("sameChar: argument 'fails'", fails);
    try {
      const result = $sameChar(code0, fails);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return String.fromCodePoint(result);
    } catch (error) {
      throw caught(error);
    }
  }

  function sameString(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameString: argument 'fails'", fails);
    const base = enter(2);
    try {
      const len0 = lowerString("sameString: argument 'value'", base, value);
      const ptr0 = ptr;
      const result = $sameString(ptr0, len0, fails);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function sameVec(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameVec: argument 'fails'", fails);
    try {
      const len0 = lowerVecF64("sameVec: argument 'value'", value);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $sameVec(ptr0, len0, fails);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftVecF64(result);
    } catch (error) {
      throw caught(error);
    }
  }

  function sameBoxed(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameBoxed: argument 'fails'", fails);
    try {
      const len0 = lowerVecU8("sameBoxed: argument 'value'", value);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $sameBoxed(ptr0, len0, fails);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftVecU8(result);
    } catch (error) {
      throw caught(error);
    }
  }

  function sameArray(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameArray: argument 'fails'", fails);
    const base = enter(2);
    try {
      const len0 = lowerI16("sameArray: argument 'value'", base, value);
      const ptr0 = ptr;
      if (len0 !== 2) mustBe("sameArray: argument 'value'", "of length 2", len0, TypeError);
      if (broken.why !== undefined) refuse();
      const result = $sameArray(ptr0, fails);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftShortI16(2);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function sameLarge(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameLarge: argument 'fails'", fails);
    const base = enter(2);
    try {
      const len0 = lowerF64("sameLarge: argument 'value'", base, value);
      const ptr0 = ptr;
      if (len0 !== 200) mustBe("sameLarge: argument 'value'", "of length 200", len0, TypeError);
      if (broken.why !== undefined) refuse();
      const result = $sameLarge(ptr0, fails);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftArrayF64(200);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function sameValue(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameValue: argument 'fails'", fails);
    try {
      const result = $sameValue(hold(value), fails);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return take(result);
    } catch (error) {
      throw caught(error);
    }
  }

  function sameOption(value, fails) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU32("sameOption: argument 'value'", value);
    checkBoolean("sameOption: argument 'fails'", fails);
    try {
      const result = $sameOption(value ?? 4294967297, fails);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result === 4294967297 ? undefined : result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameOptionText(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameOptionText: argument 'fails'", fails);
    const base = enter(2);
    try {
      const len0 = value == null ? 0 : lowerString("sameOptionText: argument 'value'", base, value);
      const ptr0 = value == null ? 0 : ptr;
      const result = $sameOptionText(ptr0, len0, fails);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return result === -2 ? undefined : liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function sameOptionBig(value, fails) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkI64("sameOptionBig: argument 'value'", value);
    checkBoolean("sameOptionBig: argument 'fails'", fails);
    try {
      const result = $sameOptionBig(value == null ? 0 : 1, value ?? 0n, fails);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return tag === 2 ? undefined : result;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameOptionFloat(value, fails) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkNumber("sameOptionFloat: argument 'value'", value);
    checkBoolean("sameOptionFloat: argument 'fails'", fails);
    try {
      const result = $sameOptionFloat(value == null ? 0 : 1, value ?? 0, fails);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return tag === 2 ? undefined : result;
    } catch (error) {
      throw caught(error);
    }
  }

  function check(fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("check: argument 'fails'", fails);
    const result = $check(fails);
    if (result === -1) throw thrown ? takeThrown() : collected();
  }

  function failHolding(a, b, c, d) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("failHolding: argument 'd'", d, "b", b);
    const base = enter(4);
    try {
      const len0 = lowerString("failHolding: argument 'a'", base, a);
      const ptr0 = ptr;
      const len2 = lowerString("failHolding: argument 'c'", base + 2, c);
      const ptr2 = ptr;
      const len3 = lowerU8("failHolding: argument 'd'", base + 3, d, true);
      const ptr3 = ptr;
      const inside3 = isInPlace(d, ptr3, len3 * 1);
      const len1 = lowerVecF64("failHolding: argument 'b'", b);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $failHolding(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
      if (!inside3) restoreU8(d, ptr3, len3);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  host.functions = { error_cause, error_take, error_text, error_value, value_drop, value_from_text };
  return {
    parse,
    failWithCause,
    failWithString,
    failWithStr,
    failWithCow,
    failWithText,
    failWithBox,
    failWithSendBox,
    failWithJsError,
    throw: throw_,
    throwText,
    sameI8,
    sameU8,
    sameI16,
    sameU16,
    sameI32,
    sameU32,
    sameIsize,
    sameUsize,
    sameF32,
    sameF64,
    sameI64,
    sameU64,
    sameI128,
    sameU128,
    sameBool,
    sameChar,
    sameString,
    sameVec,
    sameBoxed,
    sameArray,
    sameLarge,
    sameValue,
    sameOption,
    sameOptionText,
    sameOptionBig,
    sameOptionFloat,
    check,
    failHolding,
    allocate,
    refresh,
    release,
  };
}

function imports(host) {
  return {
    minibind: {
      error_cause: () => host.functions.error_cause(),
      error_take: () => host.functions.error_take(),
      error_text: (ptr, length) => host.functions.error_text(ptr, length),
      error_value: (handle) => host.functions.error_value(handle),
      value_drop: (handle) => host.functions.value_drop(handle),
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

const typedBuffer = typedGetter("buffer");

const typedBytes = typedGetter("byteLength");

const typedLength = typedGetter("length");

const typedName = typedGetter(Symbol.toStringTag);

const typedOffset = typedGetter("byteOffset");

const typedSet = Object.getPrototypeOf(Uint8Array.prototype).set;

class PanicError extends Error {
  name = "PanicError";
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

function checkI128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(128, value) !== value) mustBe(where, "a bigint from -170141183460469231731687303715884105728 to 170141183460469231731687303715884105727", value, RangeError);
}

function checkI16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 16) >> 16 !== value) mustBe(where, "an integer from -32768 to 32767", value, RangeError);
}

function checkI32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value | 0) !== value) mustBe(where, "an integer from -2147483648 to 2147483647", value, RangeError);
}

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
}

function checkI8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 24) >> 24 !== value) mustBe(where, "an integer from -128 to 127", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
}

function checkU128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(128, value) !== value) mustBe(where, "a bigint from 0 to 340282366920938463463374607431768211455", value, RangeError);
}

function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkU64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(64, value) !== value) mustBe(where, "a bigint from 0 to 18446744073709551615", value, RangeError);
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

// The code point of a string that is one character.
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
