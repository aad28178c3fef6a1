// minibind 0.1.0

/**
 * Parses a number.
 *
 * @throws When `text` is no number.
 */
export let parse = () => early("parse");

export let failWithCause = () => early("failWithCause");
export let failWithString = () => early("failWithString");
export let failWithStr = () => early("failWithStr");
export let failWithCow = () => early("failWithCow");
export let failWithText = () => early("failWithText");
export let failWithBox = () => early("failWithBox");
export let failWithSendBox = () => early("failWithSendBox");
export let failWithJsError = () => early("failWithJsError");
let throw_ = () => early("throw");
export let throwText = () => early("throwText");
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
export let sameVec = () => early("sameVec");
export let sameBoxed = () => early("sameBoxed");
export let sameArray = () => early("sameArray");
export let sameLarge = () => early("sameLarge");
export let sameValue = () => early("sameValue");
export let sameOption = () => early("sameOption");
export let sameOptionText = () => early("sameOptionText");
export let sameOptionBig = () => early("sameOptionBig");
export let sameOptionFloat = () => early("sameOptionFloat");

/** Nothing, or an error. */
export let check = () => early("check");

/** An error while arguments of all kinds are held. */
export let failHolding = () => early("failHolding");

export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { throw_ as throw };

let wasm, loading;

export default function init(source = new URL("results.wasm", import.meta.url)) {
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
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  const {
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
  } = yield {
    minibind: { error_cause, error_take, error_text, error_value, value_drop, value_from_text },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, i16, u16, u32, f64, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    i16 = new Int16Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let windowU8 = new Uint8Array(0);
  const regions = new Set();
  const origins = new WeakMap();
  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const broken = { why: undefined };
  let thrown;
  let messages = [""];

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

  function parse(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("parse: argument 'text'", top, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $parse(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function failWithCause(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("failWithCause: argument 'text'", top, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $failWithCause(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function failWithString(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("failWithString: argument 'text'", top, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $failWithString(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
  }

  function failWithStr() {
    if (broken.why !== undefined) refuse();
    const result = $failWithStr();
    if (result === -1) throw thrown ? takeThrown() : collected();
  }

  function failWithCow() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $failWithCow();
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
  }

  function failWithText() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $failWithText();
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
  }

  function failWithBox(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("failWithBox: argument 'text'", top, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $failWithBox(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function failWithSendBox() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $failWithSendBox();
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function failWithJsError(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("failWithJsError: argument 'text'", top, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $failWithJsError(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
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
    let result;
    try {
      result = $sameI8(value, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function sameU8(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU8("sameU8: argument 'value'", value);
    checkBoolean("sameU8: argument 'fails'", fails);
    let result;
    try {
      result = $sameU8(value, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function sameI16(value, fails) {
    if (broken.why !== undefined) refuse();
    checkI16("sameI16: argument 'value'", value);
    checkBoolean("sameI16: argument 'fails'", fails);
    let result;
    try {
      result = $sameI16(value, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function sameU16(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU16("sameU16: argument 'value'", value);
    checkBoolean("sameU16: argument 'fails'", fails);
    let result;
    try {
      result = $sameU16(value, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function sameI32(value, fails) {
    if (broken.why !== undefined) refuse();
    checkI32("sameI32: argument 'value'", value);
    checkBoolean("sameI32: argument 'fails'", fails);
    let result;
    try {
      result = $sameI32(value, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function sameU32(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU32("sameU32: argument 'value'", value);
    checkBoolean("sameU32: argument 'fails'", fails);
    let result;
    try {
      result = $sameU32(value, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function sameIsize(value, fails) {
    if (broken.why !== undefined) refuse();
    checkI32("sameIsize: argument 'value'", value);
    checkBoolean("sameIsize: argument 'fails'", fails);
    let result;
    try {
      result = $sameIsize(value, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function sameUsize(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU32("sameUsize: argument 'value'", value);
    checkBoolean("sameUsize: argument 'fails'", fails);
    let result;
    try {
      result = $sameUsize(value, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function sameF32(value, fails) {
    if (broken.why !== undefined) refuse();
    checkNumber("sameF32: argument 'value'", value);
    checkBoolean("sameF32: argument 'fails'", fails);
    let result;
    try {
      result = $sameF32(value, fails);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    if (tag === 1) throw thrown ? takeThrown() : collected();
    return result;
  }

  function sameF64(value, fails) {
    if (broken.why !== undefined) refuse();
    checkNumber("sameF64: argument 'value'", value);
    checkBoolean("sameF64: argument 'fails'", fails);
    let result;
    try {
      result = $sameF64(value, fails);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    if (tag === 1) throw thrown ? takeThrown() : collected();
    return result;
  }

  function sameI64(value, fails) {
    if (broken.why !== undefined) refuse();
    checkI64("sameI64: argument 'value'", value);
    checkBoolean("sameI64: argument 'fails'", fails);
    let result;
    try {
      result = $sameI64(value, fails);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    if (tag === 1) throw thrown ? takeThrown() : collected();
    return result;
  }

  function sameU64(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU64("sameU64: argument 'value'", value);
    checkBoolean("sameU64: argument 'fails'", fails);
    let result;
    try {
      result = $sameU64(value, fails);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    if (tag === 1) throw thrown ? takeThrown() : collected();
    return BigInt.asUintN(64, result);
  }

  function sameI128(value, fails) {
    if (broken.why !== undefined) refuse();
    checkI128("sameI128: argument 'value'", value);
    checkBoolean("sameI128: argument 'fails'", fails);
    let result;
    try {
      result = $sameI128(value, value >> 64n, fails);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    if (tag === 1) throw thrown ? takeThrown() : collected();
    return liftWide(result);
  }

  function sameU128(value, fails) {
    if (broken.why !== undefined) refuse();
    checkU128("sameU128: argument 'value'", value);
    checkBoolean("sameU128: argument 'fails'", fails);
    let result;
    try {
      result = $sameU128(value, value >> 64n, fails);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    if (tag === 1) throw thrown ? takeThrown() : collected();
    return BigInt.asUintN(128, liftWide(result));
  }

  function sameBool(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameBool: argument 'value'", value);
    checkBoolean("sameBool: argument 'fails'", fails);
    let result;
    try {
      result = $sameBool(value, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result !== 0;
  }

  function sameChar(value, fails) {
    if (broken.why !== undefined) refuse();
    const code0 = lowerChar("sameChar: argument 'value'", value);
    checkBoolean("sameChar: argument 'fails'", fails);
    let result;
    try {
      result = $sameChar(code0, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return String.fromCodePoint(result);
  }

  function sameString(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameString: argument 'fails'", fails);
    const len0 = lowerString("sameString: argument 'value'", top, value);
    const ptr0 = ptr;
    let result;
    try {
      result = $sameString(ptr0, len0, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return liftString(result);
  }

  function sameVec(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameVec: argument 'fails'", fails);
    const len0 = lowerVecF64("sameVec: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameVec(ptr0, len0, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return liftVecF64(result);
  }

  function sameBoxed(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameBoxed: argument 'fails'", fails);
    const len0 = lowerVecU8("sameBoxed: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameBoxed(ptr0, len0, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return liftVecU8(result);
  }

  function sameArray(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameArray: argument 'fails'", fails);
    const len0 = lowerI16("sameArray: argument 'value'", top, value);
    const ptr0 = ptr;
    if (len0 !== 2) mustBe("sameArray: argument 'value'", "of length 2", len0, TypeError);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameArray(ptr0, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return liftShortI16(2);
  }

  function sameLarge(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameLarge: argument 'fails'", fails);
    const len0 = lowerF64("sameLarge: argument 'value'", top, value);
    const ptr0 = ptr;
    if (len0 !== 200) mustBe("sameLarge: argument 'value'", "of length 200", len0, TypeError);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameLarge(ptr0, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return liftArrayF64(200);
  }

  function sameValue(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameValue: argument 'fails'", fails);
    let result;
    try {
      result = $sameValue(hold(value), fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return take(result);
  }

  function sameOption(value, fails) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkU32("sameOption: argument 'value'", value);
    checkBoolean("sameOption: argument 'fails'", fails);
    let result;
    try {
      result = $sameOption(value ?? 4294967297, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result === 4294967297 ? undefined : result;
  }

  function sameOptionText(value, fails) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sameOptionText: argument 'fails'", fails);
    const len0 = value == null ? 0 : lowerString("sameOptionText: argument 'value'", top, value);
    const ptr0 = value == null ? 0 : ptr;
    let result;
    try {
      result = $sameOptionText(ptr0, len0, fails);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return result === -2 ? undefined : liftString(result);
  }

  function sameOptionBig(value, fails) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkI64("sameOptionBig: argument 'value'", value);
    checkBoolean("sameOptionBig: argument 'fails'", fails);
    let result;
    try {
      result = $sameOptionBig(value == null ? 0 : 1, value ?? 0n, fails);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    if (tag === 1) throw thrown ? takeThrown() : collected();
    return tag === 2 ? undefined : result;
  }

  function sameOptionFloat(value, fails) {
    if (broken.why !== undefined) refuse();
    if (value != null) checkNumber("sameOptionFloat: argument 'value'", value);
    checkBoolean("sameOptionFloat: argument 'fails'", fails);
    let result;
    try {
      result = $sameOptionFloat(value == null ? 0 : 1, value ?? 0, fails);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    if (tag === 1) throw thrown ? takeThrown() : collected();
    return tag === 2 ? undefined : result;
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
    const base = top;
    setTop(base + 4);
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
      let result;
      try {
        result = $failHolding(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
      } catch (error) {
        throw caught(error);
      }
      if (!inside3) restoreU8(d, ptr3, len3);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
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

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
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

  function lowerI16(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Int16Array" || isTyped(where, "an Int16Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Int16Array(numbers);
    }
    place(where, slot, size);
    return copyI16(where, numbers, length, typed) ? length : lowerI16(where, slot, [...numbers]);
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

  function copyI16(where, numbers, length, typed) {
    const target = i16;
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
      if (!isInteger && numbers.length >= length) checkI16(`${where}[${index}]`, number);
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

  function liftShortI16(length) {
    if (i16.length === 0) refreshViews();
    const area = i16;
    const start = TEXT / 2;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Int16Array(length);
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

  function value_drop(handle) {
    take(handle);
  }

  function value_from_text(ptr, length) {
    return hold(decode(ptr, length));
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function error_value(handle) {
    thrown = { value: take(handle) };
  }

  function takeThrown() {
    const { value } = thrown;
    thrown = undefined;
    return value;
  }

  function error_text(ptr, length) {
    messages[messages.length - 1] += decode(ptr, length);
  }

  function error_cause() {
    messages.push("");
  }

  function collected() {
    let error;
    for (const text of messages.reverse()) error = error ? Error(text, { cause: error }) : Error(text);
    messages = [""];
    return error;
  }

  function error_take() {
    return hold(collected());
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
