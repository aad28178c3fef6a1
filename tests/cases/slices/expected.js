// minibind 0.1.0

export let sliceI8 = () => early("sliceI8");
export let refVecI8 = () => early("refVecI8");
export let reverseI8 = () => early("reverseI8");

/** Copies as much as there is room for, and says how much that was. */
let copyI8_ = () => early("copyI8");

export let sliceU8 = () => early("sliceU8");
export let refVecU8 = () => early("refVecU8");
export let reverseU8 = () => early("reverseU8");

/** Copies as much as there is room for, and says how much that was. */
let copyU8_ = () => early("copyU8");

export let sliceI16 = () => early("sliceI16");
export let refVecI16 = () => early("refVecI16");
export let reverseI16 = () => early("reverseI16");

/** Copies as much as there is room for, and says how much that was. */
let copyI16_ = () => early("copyI16");

export let sliceU16 = () => early("sliceU16");
export let refVecU16 = () => early("refVecU16");
export let reverseU16 = () => early("reverseU16");

/** Copies as much as there is room for, and says how much that was. */
let copyU16_ = () => early("copyU16");

export let sliceI32 = () => early("sliceI32");
export let refVecI32 = () => early("refVecI32");
export let reverseI32 = () => early("reverseI32");

/** Copies as much as there is room for, and says how much that was. */
let copyI32_ = () => early("copyI32");

export let sliceU32 = () => early("sliceU32");
export let refVecU32 = () => early("refVecU32");
export let reverseU32 = () => early("reverseU32");

/** Copies as much as there is room for, and says how much that was. */
let copyU32_ = () => early("copyU32");

export let sliceIsize = () => early("sliceIsize");
export let refVecIsize = () => early("refVecIsize");
export let reverseIsize = () => early("reverseIsize");

/** Copies as much as there is room for, and says how much that was. */
export let copyIsize = () => early("copyIsize");

export let sliceUsize = () => early("sliceUsize");
export let refVecUsize = () => early("refVecUsize");
export let reverseUsize = () => early("reverseUsize");

/** Copies as much as there is room for, and says how much that was. */
export let copyUsize = () => early("copyUsize");

export let sliceF32 = () => early("sliceF32");
export let refVecF32 = () => early("refVecF32");
export let reverseF32 = () => early("reverseF32");

/** Copies as much as there is room for, and says how much that was. */
let copyF32_ = () => early("copyF32");

export let sliceF64 = () => early("sliceF64");
export let refVecF64 = () => early("refVecF64");
export let reverseF64 = () => early("reverseF64");

/** Copies as much as there is room for, and says how much that was. */
let copyF64_ = () => early("copyF64");

export let sliceI64 = () => early("sliceI64");
export let refVecI64 = () => early("refVecI64");
export let reverseI64 = () => early("reverseI64");

/** Copies as much as there is room for, and says how much that was. */
let copyI64_ = () => early("copyI64");

export let sliceU64 = () => early("sliceU64");
export let refVecU64 = () => early("refVecU64");
export let reverseU64 = () => early("reverseU64");

/** Copies as much as there is room for, and says how much that was. */
let copyU64_ = () => early("copyU64");

/** The sum. */
export let sum = () => early("sum");

/** Six slices and a text. */
export let lengths = () => early("lengths");

/** A slice that Rust keeps for as long as the module lives. */
let table_ = () => early("table");

/** A longer one. */
export let longTable = () => early("longTable");

export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { copyI8_ as copyI8, copyU8_ as copyU8, copyI16_ as copyI16, copyU16_ as copyU16, copyI32_ as copyI32, copyU32_ as copyU32, copyF32_ as copyF32, copyF64_ as copyF64, copyI64_ as copyI64, copyU64_ as copyU64, table_ as table };

let wasm, loading;

export default function init(source = new URL("slices.wasm", import.meta.url)) {
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
    sliceI8,
    refVecI8,
    reverseI8,
    copyI8: copyI8_,
    sliceU8,
    refVecU8,
    reverseU8,
    copyU8: copyU8_,
    sliceI16,
    refVecI16,
    reverseI16,
    copyI16: copyI16_,
    sliceU16,
    refVecU16,
    reverseU16,
    copyU16: copyU16_,
    sliceI32,
    refVecI32,
    reverseI32,
    copyI32: copyI32_,
    sliceU32,
    refVecU32,
    reverseU32,
    copyU32: copyU32_,
    sliceIsize,
    refVecIsize,
    reverseIsize,
    copyIsize,
    sliceUsize,
    refVecUsize,
    reverseUsize,
    copyUsize,
    sliceF32,
    refVecF32,
    reverseF32,
    copyF32: copyF32_,
    sliceF64,
    refVecF64,
    reverseF64,
    copyF64: copyF64_,
    sliceI64,
    refVecI64,
    reverseI64,
    copyI64: copyI64_,
    sliceU64,
    refVecU64,
    reverseU64,
    copyU64: copyU64_,
    sum,
    lengths,
    table: table_,
    longTable,
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
  slice_i8: $sliceI8,
  ref_vec_i8: $refVecI8,
  reverse_i8: $reverseI8,
  copy_i8: $copyI8_,
  slice_u8: $sliceU8,
  ref_vec_u8: $refVecU8,
  reverse_u8: $reverseU8,
  copy_u8: $copyU8_,
  slice_i16: $sliceI16,
  ref_vec_i16: $refVecI16,
  reverse_i16: $reverseI16,
  copy_i16: $copyI16_,
  slice_u16: $sliceU16,
  ref_vec_u16: $refVecU16,
  reverse_u16: $reverseU16,
  copy_u16: $copyU16_,
  slice_i32: $sliceI32,
  ref_vec_i32: $refVecI32,
  reverse_i32: $reverseI32,
  copy_i32: $copyI32_,
  slice_u32: $sliceU32,
  ref_vec_u32: $refVecU32,
  reverse_u32: $reverseU32,
  copy_u32: $copyU32_,
  slice_isize: $sliceIsize,
  ref_vec_isize: $refVecIsize,
  reverse_isize: $reverseIsize,
  copy_isize: $copyIsize,
  slice_usize: $sliceUsize,
  ref_vec_usize: $refVecUsize,
  reverse_usize: $reverseUsize,
  copy_usize: $copyUsize,
  slice_f32: $sliceF32,
  ref_vec_f32: $refVecF32,
  reverse_f32: $reverseF32,
  copy_f32: $copyF32_,
  slice_f64: $sliceF64,
  ref_vec_f64: $refVecF64,
  reverse_f64: $reverseF64,
  copy_f64: $copyF64_,
  slice_i64: $sliceI64,
  ref_vec_i64: $refVecI64,
  reverse_i64: $reverseI64,
  copy_i64: $copyI64_,
  slice_u64: $sliceU64,
  ref_vec_u64: $refVecU64,
  reverse_u64: $reverseU64,
  copy_u64: $copyU64_,
  sum: $sum,
  lengths: $lengths,
  table: $table_,
  long_table: $longTable,
}) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let i8, u8, i16, u16, i32, u32, f32, f64, i64, u64;
  refreshViews();

  function refreshViews() {
    i8 = new Int8Array(memory.buffer);
    u8 = new Uint8Array(memory.buffer);
    i16 = new Int16Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f32 = new Float32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    u64 = new BigUint64Array(memory.buffer);
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let windowF32 = new Float32Array(0);
  let windowF64 = new Float64Array(0);
  let windowI16 = new Int16Array(0);
  let windowI32 = new Int32Array(0);
  let windowI64 = new BigInt64Array(0);
  let windowI8 = new Int8Array(0);
  let windowU16 = new Uint16Array(0);
  let windowU32 = new Uint32Array(0);
  let windowU64 = new BigUint64Array(0);
  let windowU8 = new Uint8Array(0);
  const regions = new Set();
  const origins = new WeakMap();
  const broken = { why: undefined };

  return {
    sliceI8,
    refVecI8,
    reverseI8,
    copyI8: copyI8_,
    sliceU8,
    refVecU8,
    reverseU8,
    copyU8: copyU8_,
    sliceI16,
    refVecI16,
    reverseI16,
    copyI16: copyI16_,
    sliceU16,
    refVecU16,
    reverseU16,
    copyU16: copyU16_,
    sliceI32,
    refVecI32,
    reverseI32,
    copyI32: copyI32_,
    sliceU32,
    refVecU32,
    reverseU32,
    copyU32: copyU32_,
    sliceIsize,
    refVecIsize,
    reverseIsize,
    copyIsize,
    sliceUsize,
    refVecUsize,
    reverseUsize,
    copyUsize,
    sliceF32,
    refVecF32,
    reverseF32,
    copyF32: copyF32_,
    sliceF64,
    refVecF64,
    reverseF64,
    copyF64: copyF64_,
    sliceI64,
    refVecI64,
    reverseI64,
    copyI64: copyI64_,
    sliceU64,
    refVecU64,
    reverseU64,
    copyU64: copyU64_,
    sum,
    lengths,
    table: table_,
    longTable,
    allocate,
    refresh,
    release,
  };

  function sliceI8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI8("sliceI8: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceI8(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI8(result);
  }

  function refVecI8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI8("refVecI8: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecI8(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI8(result);
  }

  function reverseI8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI8("reverseI8: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 1);
    if (broken.why !== undefined) refuse();
    $reverseI8(ptr0, len0);
    if (!inside0) restoreI8(values_, ptr0, len0);
  }

  function copyI8_(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyI8: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerI8("copyI8: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 1);
      const len1 = lowerI8("copyI8: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyI8_(ptr0, len0, ptr1, len1);
      if (!inside0) restoreI8(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sliceU8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU8("sliceU8: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceU8(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU8(result);
  }

  function refVecU8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU8("refVecU8: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecU8(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU8(result);
  }

  function reverseU8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU8("reverseU8: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 1);
    if (broken.why !== undefined) refuse();
    $reverseU8(ptr0, len0);
    if (!inside0) restoreU8(values_, ptr0, len0);
  }

  function copyU8_(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyU8: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerU8("copyU8: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 1);
      const len1 = lowerU8("copyU8: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyU8_(ptr0, len0, ptr1, len1);
      if (!inside0) restoreU8(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sliceI16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI16("sliceI16: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceI16(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI16(result);
  }

  function refVecI16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI16("refVecI16: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecI16(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI16(result);
  }

  function reverseI16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI16("reverseI16: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 2);
    if (broken.why !== undefined) refuse();
    $reverseI16(ptr0, len0);
    if (!inside0) restoreI16(values_, ptr0, len0);
  }

  function copyI16_(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyI16: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerI16("copyI16: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 2);
      const len1 = lowerI16("copyI16: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyI16_(ptr0, len0, ptr1, len1);
      if (!inside0) restoreI16(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sliceU16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU16("sliceU16: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceU16(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU16(result);
  }

  function refVecU16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU16("refVecU16: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecU16(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU16(result);
  }

  function reverseU16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU16("reverseU16: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 2);
    if (broken.why !== undefined) refuse();
    $reverseU16(ptr0, len0);
    if (!inside0) restoreU16(values_, ptr0, len0);
  }

  function copyU16_(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyU16: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerU16("copyU16: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 2);
      const len1 = lowerU16("copyU16: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyU16_(ptr0, len0, ptr1, len1);
      if (!inside0) restoreU16(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sliceI32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI32("sliceI32: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceI32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI32(result);
  }

  function refVecI32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI32("refVecI32: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecI32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI32(result);
  }

  function reverseI32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI32("reverseI32: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 4);
    if (broken.why !== undefined) refuse();
    $reverseI32(ptr0, len0);
    if (!inside0) restoreI32(values_, ptr0, len0);
  }

  function copyI32_(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyI32: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerI32("copyI32: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 4);
      const len1 = lowerI32("copyI32: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyI32_(ptr0, len0, ptr1, len1);
      if (!inside0) restoreI32(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sliceU32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU32("sliceU32: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceU32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU32(result);
  }

  function refVecU32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU32("refVecU32: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecU32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU32(result);
  }

  function reverseU32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU32("reverseU32: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 4);
    if (broken.why !== undefined) refuse();
    $reverseU32(ptr0, len0);
    if (!inside0) restoreU32(values_, ptr0, len0);
  }

  function copyU32_(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyU32: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerU32("copyU32: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 4);
      const len1 = lowerU32("copyU32: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyU32_(ptr0, len0, ptr1, len1);
      if (!inside0) restoreU32(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sliceIsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI32("sliceIsize: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceIsize(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI32(result);
  }

  function refVecIsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI32("refVecIsize: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecIsize(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI32(result);
  }

  function reverseIsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI32("reverseIsize: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 4);
    if (broken.why !== undefined) refuse();
    $reverseIsize(ptr0, len0);
    if (!inside0) restoreI32(values_, ptr0, len0);
  }

  function copyIsize(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyIsize: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerI32("copyIsize: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 4);
      const len1 = lowerI32("copyIsize: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyIsize(ptr0, len0, ptr1, len1);
      if (!inside0) restoreI32(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sliceUsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU32("sliceUsize: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceUsize(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU32(result);
  }

  function refVecUsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU32("refVecUsize: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecUsize(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU32(result);
  }

  function reverseUsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU32("reverseUsize: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 4);
    if (broken.why !== undefined) refuse();
    $reverseUsize(ptr0, len0);
    if (!inside0) restoreU32(values_, ptr0, len0);
  }

  function copyUsize(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyUsize: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerU32("copyUsize: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 4);
      const len1 = lowerU32("copyUsize: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyUsize(ptr0, len0, ptr1, len1);
      if (!inside0) restoreU32(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sliceF32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF32("sliceF32: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceF32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF32(result);
  }

  function refVecF32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF32("refVecF32: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecF32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF32(result);
  }

  function reverseF32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF32("reverseF32: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 4);
    if (broken.why !== undefined) refuse();
    $reverseF32(ptr0, len0);
    if (!inside0) restoreF32(values_, ptr0, len0);
  }

  function copyF32_(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyF32: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerF32("copyF32: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 4);
      const len1 = lowerF32("copyF32: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyF32_(ptr0, len0, ptr1, len1);
      if (!inside0) restoreF32(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sliceF64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("sliceF64: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceF64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF64(result);
  }

  function refVecF64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF64("refVecF64: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecF64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF64(result);
  }

  function reverseF64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("reverseF64: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 8);
    if (broken.why !== undefined) refuse();
    $reverseF64(ptr0, len0);
    if (!inside0) restoreF64(values_, ptr0, len0);
  }

  function copyF64_(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyF64: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerF64("copyF64: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 8);
      const len1 = lowerF64("copyF64: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyF64_(ptr0, len0, ptr1, len1);
      if (!inside0) restoreF64(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sliceI64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI64("sliceI64: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceI64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI64(result);
  }

  function refVecI64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI64("refVecI64: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecI64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI64(result);
  }

  function reverseI64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI64("reverseI64: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 8);
    if (broken.why !== undefined) refuse();
    $reverseI64(ptr0, len0);
    if (!inside0) restoreI64(values_, ptr0, len0);
  }

  function copyI64_(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyI64: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerI64("copyI64: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 8);
      const len1 = lowerI64("copyI64: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyI64_(ptr0, len0, ptr1, len1);
      if (!inside0) restoreI64(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sliceU64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU64("sliceU64: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sliceU64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU64(result);
  }

  function refVecU64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU64("refVecU64: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refVecU64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU64(result);
  }

  function reverseU64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU64("reverseU64: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 8);
    if (broken.why !== undefined) refuse();
    $reverseU64(ptr0, len0);
    if (!inside0) restoreU64(values_, ptr0, len0);
  }

  function copyU64_(into, from) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("copyU64: argument 'into'", into, "from", from);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerU64("copyU64: argument 'into'", base, into, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(into, ptr0, len0 * 8);
      const len1 = lowerU64("copyU64: argument 'from'", base + 1, from);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $copyU64_(ptr0, len0, ptr1, len1);
      if (!inside0) restoreU64(into, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function sum(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("sum: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    return $sum(ptr0, len0);
  }

  function lengths(a, b, c, d, e, f) {
    if (broken.why !== undefined) refuse();
    refuseOverlap("lengths: argument 'd'", d, "a", a);
    refuseOverlap("lengths: argument 'd'", d, "b", b);
    refuseOverlap("lengths: argument 'd'", d, "e", e);
    refuseOverlap("lengths: argument 'd'", d, "f", f);
    const base = top;
    setTop(base + 6);
    try {
      const len0 = lowerU8("lengths: argument 'a'", base, a);
      const ptr0 = ptr;
      const len1 = lowerF64("lengths: argument 'b'", base + 1, b);
      const ptr1 = ptr;
      const len2 = lowerString("lengths: argument 'c'", base + 2, c);
      const ptr2 = ptr;
      const len3 = lowerU16("lengths: argument 'd'", base + 3, d, true);
      const ptr3 = ptr;
      const inside3 = isInPlace(d, ptr3, len3 * 2);
      const len4 = lowerI64("lengths: argument 'e'", base + 4, e);
      const ptr4 = ptr;
      const len5 = lowerF32("lengths: argument 'f'", base + 5, f);
      const ptr5 = ptr;
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $lengths(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3, ptr4, len4, ptr5, len5);
      } catch (error) {
        throw caught(error);
      }
      if (!inside3) restoreU16(d, ptr3, len3);
      return liftVecU32(result);
    } finally {
      setTop(base);
    }
  }

  function table_() {
    if (broken.why !== undefined) refuse();
    return liftSliceU16($table_());
  }

  function longTable() {
    if (broken.why !== undefined) refuse();
    return liftSliceI64($longTable());
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

  function lowerI8(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Int8Array" || isTyped(where, "an Int8Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Int8Array(numbers);
    }
    place(where, slot, size);
    return copyI8(where, numbers, length, typed) ? length : lowerI8(where, slot, [...numbers]);
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

  function lowerU64(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "BigUint64Array" || isTyped(where, "a BigUint64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new BigUint64Array(numbers);
    }
    place(where, slot, size);
    return copyU64(where, numbers, length, typed) ? length : lowerU64(where, slot, [...numbers]);
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

  function lowerVecF32(where, numbers) {
    const typed = typedName.call(numbers) === "Float32Array" || isTyped(where, "a Float32Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 4);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Float32Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyF32(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 4);
    }
    return done ? length : lowerVecF32(where, [...numbers]);
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

  function lowerVecI16(where, numbers) {
    const typed = typedName.call(numbers) === "Int16Array" || isTyped(where, "an Int16Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 2);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Int16Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyI16(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 2);
    }
    return done ? length : lowerVecI16(where, [...numbers]);
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

  function lowerVecI8(where, numbers) {
    const typed = typedName.call(numbers) === "Int8Array" || isTyped(where, "an Int8Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 1);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Int8Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyI8(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 1);
    }
    return done ? length : lowerVecI8(where, [...numbers]);
  }

  function lowerVecU16(where, numbers) {
    const typed = typedName.call(numbers) === "Uint16Array" || isTyped(where, "a Uint16Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 2);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Uint16Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU16(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 2);
    }
    return done ? length : lowerVecU16(where, [...numbers]);
  }

  function lowerVecU32(where, numbers) {
    const typed = typedName.call(numbers) === "Uint32Array" || isTyped(where, "a Uint32Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 4);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Uint32Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU32(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 4);
    }
    return done ? length : lowerVecU32(where, [...numbers]);
  }

  function lowerVecU64(where, numbers) {
    const typed = typedName.call(numbers) === "BigUint64Array" || isTyped(where, "a BigUint64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 8);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new BigUint64Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU64(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 8);
    }
    return done ? length : lowerVecU64(where, [...numbers]);
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

  function copyI8(where, numbers, length, typed) {
    const target = i8;
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
      if (!isInteger && numbers.length >= length) checkI8(`${where}[${index}]`, number);
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

  function copyU64(where, numbers, length, typed) {
    const target = u64;
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
      if (!isInteger && numbers.length >= length) checkU64(`${where}[${index}]`, number);
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

  function restoreF64(numbers, ptr, length) {
    if (f64.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = f64[ptr / 8 + index];
      return;
    }
    if (windowF64.byteOffset !== ptr || windowF64.length !== length) windowF64 = new Float64Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowF64);
  }

  function restoreI16(numbers, ptr, length) {
    if (i16.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = i16[ptr / 2 + index];
      return;
    }
    if (windowI16.byteOffset !== ptr || windowI16.length !== length) windowI16 = new Int16Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowI16);
  }

  function restoreI32(numbers, ptr, length) {
    if (i32.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = i32[ptr / 4 + index];
      return;
    }
    if (windowI32.byteOffset !== ptr || windowI32.length !== length) windowI32 = new Int32Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowI32);
  }

  function restoreI64(numbers, ptr, length) {
    if (i64.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = i64[ptr / 8 + index];
      return;
    }
    if (windowI64.byteOffset !== ptr || windowI64.length !== length) windowI64 = new BigInt64Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowI64);
  }

  function restoreI8(numbers, ptr, length) {
    if (i8.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = i8[ptr + index];
      return;
    }
    if (windowI8.byteOffset !== ptr || windowI8.length !== length) windowI8 = new Int8Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowI8);
  }

  function restoreU16(numbers, ptr, length) {
    if (u16.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = u16[ptr / 2 + index];
      return;
    }
    if (windowU16.byteOffset !== ptr || windowU16.length !== length) windowU16 = new Uint16Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowU16);
  }

  function restoreU32(numbers, ptr, length) {
    if (u32.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = u32[ptr / 4 + index];
      return;
    }
    if (windowU32.byteOffset !== ptr || windowU32.length !== length) windowU32 = new Uint32Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowU32);
  }

  function restoreU64(numbers, ptr, length) {
    if (u64.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = u64[ptr / 8 + index];
      return;
    }
    if (windowU64.byteOffset !== ptr || windowU64.length !== length) windowU64 = new BigUint64Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowU64);
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

  function liftVecF32(length) {
    if (length >= 0 && length <= 16) return liftShortF32(length);
    const numbers = liftSliceF32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  function liftVecF64(length) {
    if (length >= 0 && length <= 16) return liftShortF64(length);
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  function liftVecI16(length) {
    if (length >= 0 && length <= 16) return liftShortI16(length);
    const numbers = liftSliceI16(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 2, 2);
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

  function liftVecI8(length) {
    if (length >= 0 && length <= 16) return liftShortI8(length);
    const numbers = liftSliceI8(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return numbers;
  }

  function liftVecU16(length) {
    if (length >= 0 && length <= 16) return liftShortU16(length);
    const numbers = liftSliceU16(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 2, 2);
    return numbers;
  }

  function liftVecU32(length) {
    if (length >= 0 && length <= 16) return liftShortU32(length);
    const numbers = liftSliceU32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  function liftVecU64(length) {
    if (length >= 0 && length <= 16) return liftShortU64(length);
    const numbers = liftSliceU64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  function liftVecU8(length) {
    if (length >= 0 && length <= 16) return liftShortU8(length);
    const numbers = liftSliceU8(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return numbers;
  }

  function liftShortF32(length) {
    if (f32.length === 0) refreshViews();
    const area = f32;
    const start = TEXT / 4;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Float32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
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

  function liftShortI8(length) {
    if (i8.length === 0) refreshViews();
    const area = i8;
    const start = TEXT;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Int8Array(length);
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

  function liftShortU32(length) {
    if (u32.length === 0) refreshViews();
    const area = u32;
    const start = TEXT / 4;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Uint32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftShortU64(length) {
    if (u64.length === 0) refreshViews();
    const area = u64;
    const start = TEXT / 8;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new BigUint64Array(length);
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

  function liftSliceF32(length) {
    if (f32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return f32.slice(start, start + (length >>> 0));
  }

  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function liftSliceI16(length) {
    if (i16.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 2;
    return i16.slice(start, start + (length >>> 0));
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

  function liftSliceI8(length) {
    if (i8.length === 0) refreshViews();
    const start = u32[RESULT / 4];
    return i8.slice(start, start + (length >>> 0));
  }

  function liftSliceU16(length) {
    if (u16.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 2;
    return u16.slice(start, start + (length >>> 0));
  }

  function liftSliceU32(length) {
    if (u32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return u32.slice(start, start + (length >>> 0));
  }

  function liftSliceU64(length) {
    if (u64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return u64.slice(start, start + (length >>> 0));
  }

  function liftSliceU8(length) {
    if (u8.length === 0) refreshViews();
    const start = u32[RESULT / 4];
    return u8.slice(start, start + (length >>> 0));
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
