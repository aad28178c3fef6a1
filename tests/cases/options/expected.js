// minibind 0.1.0

export let sameI8 = () => early("sameI8");
export let sameU8 = () => early("sameU8");
export let sameI16 = () => early("sameI16");
export let sameU16 = () => early("sameU16");
export let sameI32 = () => early("sameI32");
export let sameU32 = () => early("sameU32");
export let sameIsize = () => early("sameIsize");
export let sameUsize = () => early("sameUsize");
export let sameF32 = () => early("sameF32");
export let sameF64 = () => early("sameF64");
export let sameI64 = () => early("sameI64");
export let sameU64 = () => early("sameU64");
export let sameI128 = () => early("sameI128");
export let sameU128 = () => early("sameU128");
export let sameBool = () => early("sameBool");
export let sameChar = () => early("sameChar");
export let sameString = () => early("sameString");
export let sameBox = () => early("sameBox");
export let sameRc = () => early("sameRc");
export let sameArc = () => early("sameArc");
export let sameVec = () => early("sameVec");
export let sameBytes = () => early("sameBytes");
export let sameBoxed = () => early("sameBoxed");
export let sameArray = () => early("sameArray");
export let sameLarge = () => early("sameLarge");
export let sameValue = () => early("sameValue");
export let copyStr = () => early("copyStr");
export let copyCow = () => early("copyCow");
export let copyRefString = () => early("copyRefString");
export let copySlice = () => early("copySlice");
export let copyRefVec = () => early("copyRefVec");
export let copyRefArray = () => early("copyRefArray");

/** Reverses what is there, and says whether anything was. */
export let reverse = () => early("reverse");

export let fixed = () => early("fixed");
let table_ = () => early("table");

/** `Some(())` is null, `None` is undefined. */
export let unit = () => early("unit");

/** Which of these are there. */
export let which = () => early("which");

/** Only what follows the last required parameter can be left out. */
export let middle = () => early("middle");

export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { table_ as table };

let wasm, loading;

export default function init(source = new URL("options.wasm", import.meta.url)) {
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
    sameBox,
    sameRc,
    sameArc,
    sameVec,
    sameBytes,
    sameBoxed,
    sameArray,
    sameLarge,
    sameValue,
    copyStr,
    copyCow,
    copyRefString,
    copySlice,
    copyRefVec,
    copyRefArray,
    reverse,
    fixed,
    table: table_,
    unit,
    which,
    middle,
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
  same_box: $sameBox,
  same_rc: $sameRc,
  same_arc: $sameArc,
  same_vec: $sameVec,
  same_bytes: $sameBytes,
  same_boxed: $sameBoxed,
  same_array: $sameArray,
  same_large: $sameLarge,
  same_value: $sameValue,
  copy_str: $copyStr,
  copy_cow: $copyCow,
  copy_ref_string: $copyRefString,
  copy_slice: $copySlice,
  copy_ref_vec: $copyRefVec,
  copy_ref_array: $copyRefArray,
  reverse: $reverse,
  fixed: $fixed,
  table: $table_,
  unit: $unit,
  which: $which,
  middle: $middle,
}) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, i32, u32, f32, f64, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f32 = new Float32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let windowF32 = new Float32Array(0);
  const regions = new Set();
  const origins = new WeakMap();
  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const broken = { why: undefined };

  return {
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
    sameBox,
    sameRc,
    sameArc,
    sameVec,
    sameBytes,
    sameBoxed,
    sameArray,
    sameLarge,
    sameValue,
    copyStr,
    copyCow,
    copyRefString,
    copySlice,
    copyRefVec,
    copyRefArray,
    reverse,
    fixed,
    table: table_,
    unit,
    which,
    middle,
    allocate,
    refresh,
    release,
  };

  function sameI8(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkI8("sameI8: argument 'value'", value);
    const result = $sameI8(value ?? 4294967297);
    return result === 4294967297 ? undefined : result;
  }

  function sameU8(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU8("sameU8: argument 'value'", value);
    const result = $sameU8(value ?? 4294967297);
    return result === 4294967297 ? undefined : result;
  }

  function sameI16(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkI16("sameI16: argument 'value'", value);
    const result = $sameI16(value ?? 4294967297);
    return result === 4294967297 ? undefined : result;
  }

  function sameU16(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU16("sameU16: argument 'value'", value);
    const result = $sameU16(value ?? 4294967297);
    return result === 4294967297 ? undefined : result;
  }

  function sameI32(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkI32("sameI32: argument 'value'", value);
    const result = $sameI32(value ?? 4294967297);
    return result === 4294967297 ? undefined : result;
  }

  function sameU32(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU32("sameU32: argument 'value'", value);
    const result = $sameU32(value ?? 4294967297);
    return result === 4294967297 ? undefined : result;
  }

  function sameIsize(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkI32("sameIsize: argument 'value'", value);
    const result = $sameIsize(value ?? 4294967297);
    return result === 4294967297 ? undefined : result;
  }

  function sameUsize(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU32("sameUsize: argument 'value'", value);
    const result = $sameUsize(value ?? 4294967297);
    return result === 4294967297 ? undefined : result;
  }

  function sameF32(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkNumber("sameF32: argument 'value'", value);
    const result = $sameF32(value == null ? 0 : 1, value ?? 0);
    const tag = liftTag();
    return tag === 2 ? undefined : result;
  }

  function sameF64(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkNumber("sameF64: argument 'value'", value);
    const result = $sameF64(value == null ? 0 : 1, value ?? 0);
    const tag = liftTag();
    return tag === 2 ? undefined : result;
  }

  function sameI64(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkI64("sameI64: argument 'value'", value);
    const result = $sameI64(value == null ? 0 : 1, value ?? 0n);
    const tag = liftTag();
    return tag === 2 ? undefined : result;
  }

  function sameU64(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU64("sameU64: argument 'value'", value);
    const result = $sameU64(value == null ? 0 : 1, value ?? 0n);
    const tag = liftTag();
    return tag === 2 ? undefined : BigInt.asUintN(64, result);
  }

  function sameI128(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkI128("sameI128: argument 'value'", value);
    const result = $sameI128(value == null ? 0 : 1, value ?? 0n, (value ?? 0n) >> 64n);
    const tag = liftTag();
    return tag === 2 ? undefined : liftWide(result);
  }

  function sameU128(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU128("sameU128: argument 'value'", value);
    const result = $sameU128(value == null ? 0 : 1, value ?? 0n, (value ?? 0n) >> 64n);
    const tag = liftTag();
    return tag === 2 ? undefined : BigInt.asUintN(128, liftWide(result));
  }

  function sameBool(value) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkBoolean("sameBool: argument 'value'", value);
    const result = $sameBool(value ?? 4294967297);
    return result === 4294967297 ? undefined : result !== 0;
  }

  function sameChar(value) {
    if (broken.why !== undefined) refuse();
    const code0 = value == null ? 4294967297 : lowerChar("sameChar: argument 'value'", value);
    const result = $sameChar(code0);
    return result === 4294967297 ? undefined : String.fromCodePoint(result);
  }

  function sameString(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerString("sameString: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    let result;
    try {
      result = $sameString(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftString(result);
  }

  function sameBox(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerString("sameBox: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    let result;
    try {
      result = $sameBox(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftString(result);
  }

  function sameRc(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerString("sameRc: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    let result;
    try {
      result = $sameRc(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftString(result);
  }

  function sameArc(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerString("sameArc: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    let result;
    try {
      result = $sameArc(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftString(result);
  }

  function sameVec(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerVecF64("sameVec: argument 'value'", value);
    const ptr0 = value == null ? 0 : ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameVec(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftVecF64(result);
  }

  function sameBytes(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerVecU8("sameBytes: argument 'value'", value);
    const ptr0 = value == null ? 0 : ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameBytes(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftVecU8(result);
  }

  function sameBoxed(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerVecI64("sameBoxed: argument 'value'", value);
    const ptr0 = value == null ? 0 : ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameBoxed(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftVecI64(result);
  }

  function sameArray(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerU16("sameArray: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    if (value != null && len0 !== 3) mustBe("sameArray: argument 'value'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    return $sameArray(ptr0) === -2 ? undefined : liftShortU16(3);
  }

  function sameLarge(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerF64("sameLarge: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    if (value != null && len0 !== 200) mustBe("sameLarge: argument 'value'", "of length 200", len0, TypeError);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameLarge(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftArrayF64(200);
  }

  function sameValue(value) {
    if (broken.why !== undefined) refuse();
    const result = $sameValue(value == null ? -2 : hold(value));
    return result === -2 ? undefined : take(result);
  }

  function copyStr(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerString("copyStr: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    let result;
    try {
      result = $copyStr(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftString(result);
  }

  function copyCow(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerString("copyCow: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    let result;
    try {
      result = $copyCow(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftString(result);
  }

  function copyRefString(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerString("copyRefString: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    let result;
    try {
      result = $copyRefString(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftString(result);
  }

  function copySlice(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerI32("copySlice: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $copySlice(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftVecI32(result);
  }

  function copyRefVec(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerVecI32("copyRefVec: argument 'value'", value);
    const ptr0 = value == null ? 0 : ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $copyRefVec(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftVecI32(result);
  }

  function copyRefArray(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerI32("copyRefArray: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    if (value != null && len0 !== 2) mustBe("copyRefArray: argument 'value'", "of length 2", len0, TypeError);
    if (broken.why !== undefined) refuse();
    return $copyRefArray(ptr0) === -2 ? undefined : liftShortI32(2);
  }

  function reverse(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerF32("reverse: argument 'value'", top, value, true);
    const ptr0 = value == null ? 0 : ptr;
    const inside0 = value != null && isInPlace(value, ptr0, len0 * 4);
    if (broken.why !== undefined) refuse();
    const result = $reverse(ptr0, len0);
    if (value != null && !inside0) restoreF32(value, ptr0, len0);
    return result !== 0;
  }

  function fixed(some) {
    if (broken.why !== undefined) refuse();
    checkBoolean("fixed: argument 'some'", some);
    const result = $fixed(some);
    return result === -2 ? undefined : liftBorrowed(result);
  }

  function table_(some) {
    if (broken.why !== undefined) refuse();
    checkBoolean("table: argument 'some'", some);
    const result = $table_(some);
    return result === -2 ? undefined : liftSliceU8(result);
  }

  function unit(some) {
    if (broken.why !== undefined) refuse();
    checkBoolean("unit: argument 'some'", some);
    return $unit(some) === -2 ? undefined : null;
  }

  function which(a, b, c, d, e) {
    if (broken.why !== undefined) refuse();
    if (a != null) checkNumber("which: argument 'a'", a);
    if (c != null) checkU8("which: argument 'c'", c);
    if (d != null) checkI64("which: argument 'd'", d);
    const base = top;
    setTop(base + 5);
    try {
      const len1 = b == null ? 0 : lowerString("which: argument 'b'", base + 1, b);
      const ptr1 = b == null ? 0 : ptr;
      const len4 = e == null ? 0 : lowerF64("which: argument 'e'", base + 4, e);
      const ptr4 = e == null ? 0 : ptr;
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $which(a == null ? 0 : 1, a ?? 0, ptr1, len1, c ?? 4294967297, d == null ? 0 : 1, d ?? 0n, ptr4, len4);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function middle(a, b, c) {
    if (broken.why !== undefined) refuse();
    if (a != null) checkU32("middle: argument 'a'", a);
    checkU32("middle: argument 'b'", b);
    if (c != null) checkU32("middle: argument 'c'", c);
    return $middle(a ?? 4294967297, b, c ?? 4294967297) >>> 0;
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

  function lowerF32(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Float32Array" || isTyped(where, "a Float32Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Float32Array(numbers);
    }
    place(where, slot, size);
    return copyF32(where, numbers, length, typed) ? length : lowerF32(where, slot, [...numbers]);
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

  function lowerI32(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Int32Array" || isTyped(where, "an Int32Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Int32Array(numbers);
    }
    place(where, slot, size);
    return copyI32(where, numbers, length, typed) ? length : lowerI32(where, slot, [...numbers]);
  }

  function lowerU16(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Uint16Array" || isTyped(where, "a Uint16Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Uint16Array(numbers);
    }
    place(where, slot, size);
    return copyU16(where, numbers, length, typed) ? length : lowerU16(where, slot, [...numbers]);
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

  function lowerVecI32(where, numbers) {
    const typed = typedName.call(numbers) === "Int32Array" || isTyped(where, "an Int32Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 4);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Int32Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyI32(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 4);
    }
    return done ? length : lowerVecI32(where, [...numbers]);
  }

  function lowerVecI64(where, numbers) {
    const typed = typedName.call(numbers) === "BigInt64Array" || isTyped(where, "a BigInt64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 8);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new BigInt64Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyI64(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 8);
    }
    return done ? length : lowerVecI64(where, [...numbers]);
  }

  function lowerVecU8(where, numbers) {
    const typed = typedName.call(numbers) === "Uint8Array" || isTyped(where, "a Uint8Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 1);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Uint8Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU8(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 1);
    }
    return done ? length : lowerVecU8(where, [...numbers]);
  }

  function copyF32(where, numbers, length, typed) {
    const target = f32;
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
      if (typeof number !== "number" && numbers.length >= length) mustBe(`${where}[${index}]`, "a number", number);
      target[start + index] = number;
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
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

  function copyI32(where, numbers, length, typed) {
    const target = i32;
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
      if (!isInteger && numbers.length >= length) checkI32(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyU16(where, numbers, length, typed) {
    const target = u16;
    const address = ptr;
    const start = address / 2;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU16(`${where}[${index}]`, number);
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

  function restoreF32(numbers, ptr, length) {
    if (f32.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = f32[ptr / 4 + index];
      return;
    }
    if (windowF32.byteOffset !== ptr || windowF32.length !== length) windowF32 = new Float32Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowF32);
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

  function liftVecI32(length) {
    if (length >= 0 && length <= 16) return liftShortI32(length);
    const numbers = liftSliceI32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  function liftVecI64(length) {
    if (length >= 0 && length <= 16) return liftShortI64(length);
    const numbers = liftSliceI64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  function liftVecU8(length) {
    if (length >= 0 && length <= 16) return liftShortU8(length);
    const numbers = liftSliceU8(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
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

  function liftShortI32(length) {
    if (i32.length === 0) refreshViews();
    const area = i32;
    const start = TEXT / 4;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Int32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftShortI64(length) {
    if (i64.length === 0) refreshViews();
    const area = i64;
    const start = TEXT / 8;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new BigInt64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftShortU16(length) {
    if (u16.length === 0) refreshViews();
    const area = u16;
    const start = TEXT / 2;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Uint16Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftShortU8(length) {
    if (u8.length === 0) refreshViews();
    const area = u8;
    const start = TEXT;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Uint8Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function liftSliceI32(length) {
    if (i32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return i32.slice(start, start + (length >>> 0));
  }

  function liftSliceI64(length) {
    if (i64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return i64.slice(start, start + (length >>> 0));
  }

  function liftSliceU8(length) {
    if (u8.length === 0) refreshViews();
    const start = u32[RESULT / 4];
    return u8.slice(start, start + (length >>> 0));
  }

  function liftArrayF64(length) {
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], length * 8, 8);
    return numbers;
  }

  function liftWide(low) {
    if (i64.length === 0) refreshViews();
    return (i64[RESULT / 8 + 1] << 64n) | BigInt.asUintN(64, low);
  }

  function liftTag() {
    if (u32.length === 0) refreshViews();
    return u32[RESULT / 4];
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

function checkI16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 16) >> 16 !== value) mustBe(where, "an integer from -32768 to 32767", value, RangeError);
}

function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
}

function checkI32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value | 0) !== value) mustBe(where, "an integer from -2147483648 to 2147483647", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
}

function checkU64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(64, value) !== value) mustBe(where, "a bigint from 0 to 18446744073709551615", value, RangeError);
}

function checkI128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(128, value) !== value) mustBe(where, "a bigint from -170141183460469231731687303715884105728 to 170141183460469231731687303715884105727", value, RangeError);
}

function checkU128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(128, value) !== value) mustBe(where, "a bigint from 0 to 340282366920938463463374607431768211455", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
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
