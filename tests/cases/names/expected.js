// minibind 0.1.0

export let severalWordsHere = early("severalWordsHere");

export let kept_as_is = early("kept_as_is");

export let given = early("given");

export let _leading = early("_leading");

export let trailing_ = early("trailing_");

export let two__words = early("two__words");

export let größeÜber = early("größeÜber");

export let sha256 = early("sha256");

/** A word that JavaScript reserves. */
let delete_ = early("delete");

let typeof_ = early("typeof");

let new_ = early("new");

let await_ = early("await");

/** The name of a global that the glue uses. */
let TypeError_ = early("TypeError");

let Float64Array_ = early("Float64Array");

/** The names of helpers and of what wrappers declare. */
let mustBe_ = early("mustBe");

let bind_ = early("bind");

let load_ = early("load");

let wasm_ = early("wasm");

let memory_ = early("memory");

let decode_ = early("decode");

/** A parameter that is no name. */
export let pattern = early("pattern");

export let secondArea = early("secondArea");

export let hidden = early("hidden");

export let first = {
  area: early("first.area"),
};

export let second = {
  delete: early("second.delete"),
  constructor: early("second.constructor"),
  inner: {
    area: early("second.inner.area"),
  },
};

export let allocate = early("allocate");

export let refresh = early("refresh");

export let release = early("release");

export { delete_ as delete, typeof_ as typeof, new_ as new, await_ as await, TypeError_ as TypeError, Float64Array_ as Float64Array, mustBe_ as mustBe, bind_ as bind, load_ as load, wasm_ as wasm, memory_ as memory, decode_ as decode };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("names.wasm", import.meta.url)) {
  loading ??= load(source).then(use);
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  return use(new WebAssembly.Instance(source.byteLength ? new WebAssembly.Module(source) : source));
}

function use({ exports }) {
  if (!wasm) ({
    severalWordsHere,
    kept_as_is,
    given,
    _leading,
    trailing_,
    two__words,
    größeÜber,
    sha256,
    delete: delete_,
    typeof: typeof_,
    new: new_,
    await: await_,
    TypeError: TypeError_,
    Float64Array: Float64Array_,
    mustBe: mustBe_,
    bind: bind_,
    load: load_,
    wasm: wasm_,
    memory: memory_,
    decode: decode_,
    pattern,
    secondArea,
    hidden,
    first,
    second,
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
  several_words_here: $severalWordsHere,
  kept_as_is: $kept_as_is,
  not_this_one: $given,
  _leading: $_leading,
  trailing_: $trailing_,
  two__words: $two__words,
  "größe_über": $größeÜber,
  sha_256: $sha256,
  delete: $delete_,
  typeof: $typeof_,
  new: $new_,
  wait: $await_,
  type_error: $TypeError_,
  float64_array: $Float64Array_,
  must_be: $mustBe_,
  bind: $bind_,
  load: $load_,
  wasm: $wasm_,
  "names::memory": $memory_,
  decode: $decode_,
  pattern: $pattern,
  area: $area,
  "names::second::area": $area_,
  area_too: $secondArea,
  "names::second::delete": $delete_3,
  constructor: $constructor,
  hidden: $hidden,
}) {
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

  function copyU32(where, numbers, length, start, typed) {
    if (!typed) fillU32(where, numbers, length, start);
    else if (length > 8) u32.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) u32[start + index] = numbers[index];
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

  function fillU32(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      // Reading an element may have run any code.
      if (u32.length === 0) refreshViews();
      if (typeof number !== "number" || (u32[start + index] = number) !== u32[start + index]) {
        checkU32(`${where}[${index}]`, number);
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
  function lowerU32(where, slot, numbers, mutable) {
    const typed = numbers instanceof Uint32Array || isTyped(where, "Uint32Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new Uint32Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyU32(where, numbers, length, start / 4, typed);
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

  function takeBlock(size) {
    return (size < 2 ** 31 && $allocate(size, 8) >>> 0) || mustBe("allocate: argument 'length'", "small enough for memory", `${size} bytes`, RangeError);
  }

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
  }

  function severalWordsHere(firstValue, secondValue) {
    if (broken.why !== undefined) refuse();
    checkU32("severalWordsHere: argument 'firstValue'", firstValue);
    checkU32("severalWordsHere: argument 'secondValue'", secondValue);
    return $severalWordsHere(firstValue, secondValue) >>> 0;
  }

  function kept_as_is(first_value) {
    if (broken.why !== undefined) refuse();
    checkU32("kept_as_is: argument 'first_value'", first_value);
    return $kept_as_is(first_value) >>> 0;
  }

  function given(amount) {
    if (broken.why !== undefined) refuse();
    checkU8("given: argument 'amount'", amount);
    return $given(amount);
  }

  function _leading() {
    if (broken.why !== undefined) refuse();
    return $_leading() >>> 0;
  }

  function trailing_() {
    if (broken.why !== undefined) refuse();
    return $trailing_() >>> 0;
  }

  function two__words() {
    if (broken.why !== undefined) refuse();
    return $two__words() >>> 0;
  }

  function größeÜber() {
    if (broken.why !== undefined) refuse();
    return $größeÜber() >>> 0;
  }

  function sha256() {
    if (broken.why !== undefined) refuse();
    return $sha256() >>> 0;
  }

  function delete_(class_, in_, new_) {
    if (broken.why !== undefined) refuse();
    checkU32("delete: argument 'class'", class_);
    checkU32("delete: argument 'in'", in_);
    checkU32("delete: argument 'new'", new_);
    return $delete_(class_, in_, new_) >>> 0;
  }

  function typeof_(eval_, arguments_) {
    if (broken.why !== undefined) refuse();
    checkU32("typeof: argument 'eval'", eval_);
    checkU32("typeof: argument 'arguments'", arguments_);
    return $typeof_(eval_, arguments_) >>> 0;
  }

  function new_() {
    if (broken.why !== undefined) refuse();
    return $new_() >>> 0;
  }

  function await_(await_3, yield_) {
    if (broken.why !== undefined) refuse();
    checkBoolean("await: argument 'await'", await_3);
    checkBoolean("await: argument 'yield'", yield_);
    return $await_(await_3, yield_) !== 0;
  }

  function TypeError_(object) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("TypeError: argument 'object'", base, object);
      const ptr0 = ptr;
      return liftString($TypeError_(ptr0, len0));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function Float64Array_(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("Float64Array: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecF64($Float64Array_(ptr0, len0));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function mustBe_(wasm_, memory_, result_, mark, ptr1_, len1_, lowered, error_) {
    if (broken.why !== undefined) refuse();
    checkU8("mustBe: argument 'wasm'", wasm_);
    const code4 = lowerChar("mustBe: argument 'ptr1'", ptr1_);
    checkU64("mustBe: argument 'len1'", len1_);
    refuseOverlap("mustBe: argument 'mark'", mark, "result", result_);
    const base = enter(8);
    try {
      const len1 = lowerString("mustBe: argument 'memory'", base + 1, memory_);
      const ptr1 = ptr;
      const len2 = lowerF64("mustBe: argument 'result'", base + 2, result_);
      const ptr2 = ptr;
      const len3 = lowerU8("mustBe: argument 'mark'", base + 3, mark, true);
      const ptr3 = ptr;
      const inside3 = isInPlace(mark, ptr3, len3 * 1);
      const len6 = lowered == null ? 0 : lowerString("mustBe: argument 'lowered'", base + 6, lowered);
      const ptr6 = lowered == null ? 0 : ptr;
      const len7 = lowerString("mustBe: argument 'error'", base + 7, error_);
      const ptr7 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $mustBe_(wasm_, ptr1, len1, ptr2, len2, ptr3, len3, code4, len1_, ptr6, len6, ptr7, len7);
      if (!inside3) restoreU8(mark, ptr3, len3);
      return liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function bind_(code, code0_) {
    if (broken.why !== undefined) refuse();
    const code0 = lowerChar("bind: argument 'code'", code);
    const code1 = lowerChar("bind: argument 'code0'", code0_);
    try {
      return liftString($bind_(code0, code1));
    } catch (error) {
      throw caught(error);
    }
  }

  function load_(early_) {
    if (broken.why !== undefined) refuse();
    checkU32("load: argument 'early'", early_);
    return $load_(early_) >>> 0;
  }

  function wasm_(exports_, instance) {
    if (broken.why !== undefined) refuse();
    checkU32("wasm: argument 'exports'", exports_);
    checkU32("wasm: argument 'instance'", instance);
    return $wasm_(exports_, instance) >>> 0;
  }

  function memory_() {
    if (broken.why !== undefined) refuse();
    try {
      return liftString($memory_());
    } catch (error) {
      throw caught(error);
    }
  }

  function decode_(decoder_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("decode: argument 'decoder'", base, decoder_);
      const ptr0 = ptr;
      return liftString($decode_(ptr0, len0));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function pattern(a, arg1, arg2) {
    if (broken.why !== undefined) refuse();
    checkU32("pattern: argument 'a'", a);
    checkU32("pattern: argument 'arg1'", arg1);
    const base = enter(3);
    try {
      const len2 = lowerU32("pattern: argument 'arg2'", base + 2, arg2);
      const ptr2 = ptr;
      if (len2 !== 1) mustBe("pattern: argument 'arg2'", "of length 1", len2, TypeError);
      if (broken.why !== undefined) refuse();
      return $pattern(a, arg1, ptr2) >>> 0;
    } finally {
      leave(base);
    }
  }

  function area() {
    if (broken.why !== undefined) refuse();
    return $area() >>> 0;
  }

  function area_() {
    if (broken.why !== undefined) refuse();
    return $area_() >>> 0;
  }

  function secondArea() {
    if (broken.why !== undefined) refuse();
    return $secondArea() >>> 0;
  }

  function delete_3(value) {
    if (broken.why !== undefined) refuse();
    checkI8("second.delete: argument 'value'", value);
    return $delete_3(value);
  }

  function constructor() {
    if (broken.why !== undefined) refuse();
    return $constructor() >>> 0;
  }

  function hidden() {
    if (broken.why !== undefined) refuse();
    return liftBorrowed($hidden());
  }

  return {
    severalWordsHere,
    kept_as_is,
    given,
    _leading,
    trailing_,
    two__words,
    größeÜber,
    sha256,
    delete: delete_,
    typeof: typeof_,
    new: new_,
    await: await_,
    TypeError: TypeError_,
    Float64Array: Float64Array_,
    mustBe: mustBe_,
    bind: bind_,
    load: load_,
    wasm: wasm_,
    memory: memory_,
    decode: decode_,
    pattern,
    secondArea,
    hidden,
    first: {
      area,
    },
    second: {
      delete: delete_3,
      constructor,
      inner: {
        area: area_,
      },
    },
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

function checkI8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 24) >> 24 !== value) mustBe(where, "an integer from -128 to 127", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
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
