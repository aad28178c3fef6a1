// minibind 0.1.0

export let severalWordsHere = () => early("severalWordsHere");
export let kept_as_is = () => early("kept_as_is");
export let given = () => early("given");
export let _leading = () => early("_leading");
export let trailing_ = () => early("trailing_");
export let two__words = () => early("two__words");
export let größeÜber = () => early("größeÜber");
export let sha256 = () => early("sha256");

/** A word that JavaScript reserves. */
let delete_ = () => early("delete");

let typeof_ = () => early("typeof");
let new_ = () => early("new");
let await_ = () => early("await");

/** The name of a global that the glue uses. */
let TypeError_ = () => early("TypeError");

let Float64Array_ = () => early("Float64Array");

/** The names of helpers and of what wrappers declare. */
let mustBe_ = () => early("mustBe");

let bind_ = () => early("bind");
let load_ = () => early("load");
let wasm_ = () => early("wasm");
let memory_ = () => early("memory");
let decode_ = () => early("decode");

/** A parameter that is no name. */
export let pattern = () => early("pattern");

export let secondArea = () => early("secondArea");
export let hidden = () => early("hidden");

export let first = {
  area: () => early("first.area"),
};

export let second = {
  delete: () => early("second.delete"),
  constructor: () => early("second.constructor"),
  inner: {
    area: () => early("second.inner.area"),
  },
};

export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { delete_ as delete, typeof_ as typeof, new_ as new, await_ as await, TypeError_ as TypeError, Float64Array_ as Float64Array, mustBe_ as mustBe, bind_ as bind, load_ as load, wasm_ as wasm, memory_ as memory, decode_ as decode };

let wasm, loading;

export default function init(source = new URL("names.wasm", import.meta.url)) {
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
  } = bind((wasm = source.exports)));
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
  let u8, u16, u32, f64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let windowU8 = new Uint8Array(0);
  const regions = new Set();
  const origins = new WeakMap();
  const broken = { why: undefined };

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
    const len0 = lowerString("TypeError: argument 'object'", top, object);
    const ptr0 = ptr;
    let result;
    try {
      result = $TypeError_(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function Float64Array_(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("Float64Array: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $Float64Array_(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF64(result);
  }

  function mustBe_(wasm_, memory_, result_, mark, ptr1_, len1_, lowered, error_) {
    if (broken.why !== undefined) refuse();
    checkU8("mustBe: argument 'wasm'", wasm_);
    const code4 = lowerChar("mustBe: argument 'ptr1'", ptr1_);
    checkU64("mustBe: argument 'len1'", len1_);
    refuseOverlap("mustBe: argument 'mark'", mark, "result", result_);
    const base = top;
    setTop(base + 8);
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
      let result;
      try {
        result = $mustBe_(wasm_, ptr1, len1, ptr2, len2, ptr3, len3, code4, len1_, ptr6, len6, ptr7, len7);
      } catch (error) {
        throw caught(error);
      }
      if (!inside3) restoreU8(mark, ptr3, len3);
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function bind_(code, code0_) {
    if (broken.why !== undefined) refuse();
    const code0 = lowerChar("bind: argument 'code'", code);
    const code1 = lowerChar("bind: argument 'code0'", code0_);
    let result;
    try {
      result = $bind_(code0, code1);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
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
    let result;
    try {
      result = $memory_();
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function decode_(decoder_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("decode: argument 'decoder'", top, decoder_);
    const ptr0 = ptr;
    let result;
    try {
      result = $decode_(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function pattern(a, arg1, arg2) {
    if (broken.why !== undefined) refuse();
    checkU32("pattern: argument 'a'", a);
    checkU32("pattern: argument 'arg1'", arg1);
    const base = top;
    setTop(base + 3);
    try {
      const len2 = lowerU32("pattern: argument 'arg2'", base + 2, arg2);
      const ptr2 = ptr;
      if (len2 !== 1) mustBe("pattern: argument 'arg2'", "of length 1", len2, TypeError);
      if (broken.why !== undefined) refuse();
      return $pattern(a, arg1, ptr2) >>> 0;
    } finally {
      setTop(base);
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

  function lowerU32(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Uint32Array" || isTyped(where, "a Uint32Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Uint32Array(numbers);
    }
    place(where, slot, size);
    return copyU32(where, numbers, length, typed) ? length : lowerU32(where, slot, [...numbers]);
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

  function copyU32(where, numbers, length, typed) {
    const target = u32;
    const address = ptr;
    const start = address / 4;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU32(`${where}[${index}]`, number);
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

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
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

function checkI8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 24) >> 24 !== value) mustBe(where, "an integer from -128 to 127", value, RangeError);
}

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkU64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(64, value) !== value) mustBe(where, "a bigint from 0 to 18446744073709551615", value, RangeError);
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
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
