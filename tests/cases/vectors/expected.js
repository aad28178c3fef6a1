// minibind 0.1.0

export let vecI8 = () => early("vecI8");
export let boxedI8 = () => early("boxedI8");
export let arrayI8 = () => early("arrayI8");
export let refArrayI8 = () => early("refArrayI8");
export let largeI8 = () => early("largeI8");
export let vecU8 = () => early("vecU8");
export let boxedU8 = () => early("boxedU8");
export let arrayU8 = () => early("arrayU8");
export let refArrayU8 = () => early("refArrayU8");
export let largeU8 = () => early("largeU8");
export let vecI16 = () => early("vecI16");
export let boxedI16 = () => early("boxedI16");
export let arrayI16 = () => early("arrayI16");
export let refArrayI16 = () => early("refArrayI16");
export let largeI16 = () => early("largeI16");
export let vecU16 = () => early("vecU16");
export let boxedU16 = () => early("boxedU16");
export let arrayU16 = () => early("arrayU16");
export let refArrayU16 = () => early("refArrayU16");
export let largeU16 = () => early("largeU16");
export let vecI32 = () => early("vecI32");
export let boxedI32 = () => early("boxedI32");
export let arrayI32 = () => early("arrayI32");
export let refArrayI32 = () => early("refArrayI32");
export let largeI32 = () => early("largeI32");
export let vecU32 = () => early("vecU32");
export let boxedU32 = () => early("boxedU32");
export let arrayU32 = () => early("arrayU32");
export let refArrayU32 = () => early("refArrayU32");
export let largeU32 = () => early("largeU32");
export let vecIsize = () => early("vecIsize");
export let boxedIsize = () => early("boxedIsize");
export let arrayIsize = () => early("arrayIsize");
export let refArrayIsize = () => early("refArrayIsize");
export let largeIsize = () => early("largeIsize");
export let vecUsize = () => early("vecUsize");
export let boxedUsize = () => early("boxedUsize");
export let arrayUsize = () => early("arrayUsize");
export let refArrayUsize = () => early("refArrayUsize");
export let largeUsize = () => early("largeUsize");
export let vecF32 = () => early("vecF32");
export let boxedF32 = () => early("boxedF32");
export let arrayF32 = () => early("arrayF32");
export let refArrayF32 = () => early("refArrayF32");
export let largeF32 = () => early("largeF32");
export let vecF64 = () => early("vecF64");
export let boxedF64 = () => early("boxedF64");
export let arrayF64 = () => early("arrayF64");
export let refArrayF64 = () => early("refArrayF64");
export let largeF64 = () => early("largeF64");
export let vecI64 = () => early("vecI64");
export let boxedI64 = () => early("boxedI64");
export let arrayI64 = () => early("arrayI64");
export let refArrayI64 = () => early("refArrayI64");
export let largeI64 = () => early("largeI64");
export let vecU64 = () => early("vecU64");
export let boxedU64 = () => early("boxedU64");
export let arrayU64 = () => early("arrayU64");
export let refArrayU64 = () => early("refArrayU64");
export let largeU64 = () => early("largeU64");

/** The numbers from 0. */
export let countTo = () => early("countTo");

/** A vector with much more room than numbers. */
export let roomy = () => early("roomy");

/** An array by value that is larger than 1024 bytes. */
export let byValue = () => early("byValue");

/** No elements. */
export let empty = () => early("empty");

/** An array that lives as long as the module. */
export let fixed = () => early("fixed");

export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

let wasm, loading;

export default function init(source = new URL("vectors.wasm", import.meta.url)) {
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
    vecI8,
    boxedI8,
    arrayI8,
    refArrayI8,
    largeI8,
    vecU8,
    boxedU8,
    arrayU8,
    refArrayU8,
    largeU8,
    vecI16,
    boxedI16,
    arrayI16,
    refArrayI16,
    largeI16,
    vecU16,
    boxedU16,
    arrayU16,
    refArrayU16,
    largeU16,
    vecI32,
    boxedI32,
    arrayI32,
    refArrayI32,
    largeI32,
    vecU32,
    boxedU32,
    arrayU32,
    refArrayU32,
    largeU32,
    vecIsize,
    boxedIsize,
    arrayIsize,
    refArrayIsize,
    largeIsize,
    vecUsize,
    boxedUsize,
    arrayUsize,
    refArrayUsize,
    largeUsize,
    vecF32,
    boxedF32,
    arrayF32,
    refArrayF32,
    largeF32,
    vecF64,
    boxedF64,
    arrayF64,
    refArrayF64,
    largeF64,
    vecI64,
    boxedI64,
    arrayI64,
    refArrayI64,
    largeI64,
    vecU64,
    boxedU64,
    arrayU64,
    refArrayU64,
    largeU64,
    countTo,
    roomy,
    byValue,
    empty,
    fixed,
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
  vec_i8: $vecI8,
  boxed_i8: $boxedI8,
  array_i8: $arrayI8,
  ref_array_i8: $refArrayI8,
  large_i8: $largeI8,
  vec_u8: $vecU8,
  boxed_u8: $boxedU8,
  array_u8: $arrayU8,
  ref_array_u8: $refArrayU8,
  large_u8: $largeU8,
  vec_i16: $vecI16,
  boxed_i16: $boxedI16,
  array_i16: $arrayI16,
  ref_array_i16: $refArrayI16,
  large_i16: $largeI16,
  vec_u16: $vecU16,
  boxed_u16: $boxedU16,
  array_u16: $arrayU16,
  ref_array_u16: $refArrayU16,
  large_u16: $largeU16,
  vec_i32: $vecI32,
  boxed_i32: $boxedI32,
  array_i32: $arrayI32,
  ref_array_i32: $refArrayI32,
  large_i32: $largeI32,
  vec_u32: $vecU32,
  boxed_u32: $boxedU32,
  array_u32: $arrayU32,
  ref_array_u32: $refArrayU32,
  large_u32: $largeU32,
  vec_isize: $vecIsize,
  boxed_isize: $boxedIsize,
  array_isize: $arrayIsize,
  ref_array_isize: $refArrayIsize,
  large_isize: $largeIsize,
  vec_usize: $vecUsize,
  boxed_usize: $boxedUsize,
  array_usize: $arrayUsize,
  ref_array_usize: $refArrayUsize,
  large_usize: $largeUsize,
  vec_f32: $vecF32,
  boxed_f32: $boxedF32,
  array_f32: $arrayF32,
  ref_array_f32: $refArrayF32,
  large_f32: $largeF32,
  vec_f64: $vecF64,
  boxed_f64: $boxedF64,
  array_f64: $arrayF64,
  ref_array_f64: $refArrayF64,
  large_f64: $largeF64,
  vec_i64: $vecI64,
  boxed_i64: $boxedI64,
  array_i64: $arrayI64,
  ref_array_i64: $refArrayI64,
  large_i64: $largeI64,
  vec_u64: $vecU64,
  boxed_u64: $boxedU64,
  array_u64: $arrayU64,
  ref_array_u64: $refArrayU64,
  large_u64: $largeU64,
  count_to: $countTo,
  roomy: $roomy,
  by_value: $byValue,
  empty: $empty,
  fixed: $fixed,
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
  const blocks = [];
  const regions = new Set();
  const origins = new WeakMap();
  const broken = { why: undefined };

  return {
    vecI8,
    boxedI8,
    arrayI8,
    refArrayI8,
    largeI8,
    vecU8,
    boxedU8,
    arrayU8,
    refArrayU8,
    largeU8,
    vecI16,
    boxedI16,
    arrayI16,
    refArrayI16,
    largeI16,
    vecU16,
    boxedU16,
    arrayU16,
    refArrayU16,
    largeU16,
    vecI32,
    boxedI32,
    arrayI32,
    refArrayI32,
    largeI32,
    vecU32,
    boxedU32,
    arrayU32,
    refArrayU32,
    largeU32,
    vecIsize,
    boxedIsize,
    arrayIsize,
    refArrayIsize,
    largeIsize,
    vecUsize,
    boxedUsize,
    arrayUsize,
    refArrayUsize,
    largeUsize,
    vecF32,
    boxedF32,
    arrayF32,
    refArrayF32,
    largeF32,
    vecF64,
    boxedF64,
    arrayF64,
    refArrayF64,
    largeF64,
    vecI64,
    boxedI64,
    arrayI64,
    refArrayI64,
    largeI64,
    vecU64,
    boxedU64,
    arrayU64,
    refArrayU64,
    largeU64,
    countTo,
    roomy,
    byValue,
    empty,
    fixed,
    allocate,
    refresh,
    release,
  };

  function vecI8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI8("vecI8: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecI8(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI8(result);
  }

  function boxedI8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI8("boxedI8: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedI8(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI8(result);
  }

  function arrayI8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI8("arrayI8: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayI8: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayI8(ptr0);
    return liftShortI8(3);
  }

  function refArrayI8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI8("refArrayI8: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayI8: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayI8(ptr0);
    return liftShortI8(3);
  }

  function largeI8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI8("largeI8: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeI8: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeI8(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayI8(1030);
  }

  function vecU8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU8("vecU8: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecU8(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU8(result);
  }

  function boxedU8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU8("boxedU8: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedU8(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU8(result);
  }

  function arrayU8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU8("arrayU8: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayU8: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayU8(ptr0);
    return liftShortU8(3);
  }

  function refArrayU8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU8("refArrayU8: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayU8: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayU8(ptr0);
    return liftShortU8(3);
  }

  function largeU8(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU8("largeU8: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeU8: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeU8(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayU8(1030);
  }

  function vecI16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI16("vecI16: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecI16(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI16(result);
  }

  function boxedI16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI16("boxedI16: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedI16(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI16(result);
  }

  function arrayI16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI16("arrayI16: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayI16: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayI16(ptr0);
    return liftShortI16(3);
  }

  function refArrayI16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI16("refArrayI16: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayI16: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayI16(ptr0);
    return liftShortI16(3);
  }

  function largeI16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI16("largeI16: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeI16: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeI16(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayI16(1030);
  }

  function vecU16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU16("vecU16: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecU16(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU16(result);
  }

  function boxedU16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU16("boxedU16: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedU16(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU16(result);
  }

  function arrayU16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU16("arrayU16: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayU16: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayU16(ptr0);
    return liftShortU16(3);
  }

  function refArrayU16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU16("refArrayU16: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayU16: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayU16(ptr0);
    return liftShortU16(3);
  }

  function largeU16(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU16("largeU16: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeU16: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeU16(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayU16(1030);
  }

  function vecI32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI32("vecI32: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecI32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI32(result);
  }

  function boxedI32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI32("boxedI32: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedI32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI32(result);
  }

  function arrayI32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI32("arrayI32: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayI32: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayI32(ptr0);
    return liftShortI32(3);
  }

  function refArrayI32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI32("refArrayI32: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayI32: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayI32(ptr0);
    return liftShortI32(3);
  }

  function largeI32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI32("largeI32: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeI32: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeI32(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayI32(1030);
  }

  function vecU32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU32("vecU32: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecU32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU32(result);
  }

  function boxedU32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU32("boxedU32: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedU32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU32(result);
  }

  function arrayU32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU32("arrayU32: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayU32: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayU32(ptr0);
    return liftShortU32(3);
  }

  function refArrayU32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU32("refArrayU32: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayU32: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayU32(ptr0);
    return liftShortU32(3);
  }

  function largeU32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU32("largeU32: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeU32: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeU32(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayU32(1030);
  }

  function vecIsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI32("vecIsize: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecIsize(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI32(result);
  }

  function boxedIsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI32("boxedIsize: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedIsize(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI32(result);
  }

  function arrayIsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI32("arrayIsize: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayIsize: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayIsize(ptr0);
    return liftShortI32(3);
  }

  function refArrayIsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI32("refArrayIsize: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayIsize: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayIsize(ptr0);
    return liftShortI32(3);
  }

  function largeIsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI32("largeIsize: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeIsize: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeIsize(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayI32(1030);
  }

  function vecUsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU32("vecUsize: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecUsize(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU32(result);
  }

  function boxedUsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU32("boxedUsize: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedUsize(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU32(result);
  }

  function arrayUsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU32("arrayUsize: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayUsize: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayUsize(ptr0);
    return liftShortU32(3);
  }

  function refArrayUsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU32("refArrayUsize: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayUsize: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayUsize(ptr0);
    return liftShortU32(3);
  }

  function largeUsize(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU32("largeUsize: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeUsize: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeUsize(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayU32(1030);
  }

  function vecF32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF32("vecF32: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecF32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF32(result);
  }

  function boxedF32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF32("boxedF32: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedF32(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF32(result);
  }

  function arrayF32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF32("arrayF32: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayF32: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayF32(ptr0);
    return liftShortF32(3);
  }

  function refArrayF32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF32("refArrayF32: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayF32: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayF32(ptr0);
    return liftShortF32(3);
  }

  function largeF32(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF32("largeF32: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeF32: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeF32(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayF32(1030);
  }

  function vecF64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF64("vecF64: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecF64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF64(result);
  }

  function boxedF64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF64("boxedF64: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedF64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF64(result);
  }

  function arrayF64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("arrayF64: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayF64: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayF64(ptr0);
    return liftShortF64(3);
  }

  function refArrayF64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("refArrayF64: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayF64: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayF64(ptr0);
    return liftShortF64(3);
  }

  function largeF64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("largeF64: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeF64: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeF64(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayF64(1030);
  }

  function vecI64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI64("vecI64: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecI64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI64(result);
  }

  function boxedI64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecI64("boxedI64: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedI64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecI64(result);
  }

  function arrayI64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI64("arrayI64: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayI64: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayI64(ptr0);
    return liftShortI64(3);
  }

  function refArrayI64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI64("refArrayI64: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayI64: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayI64(ptr0);
    return liftShortI64(3);
  }

  function largeI64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI64("largeI64: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeI64: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeI64(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayI64(1030);
  }

  function vecU64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU64("vecU64: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $vecU64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU64(result);
  }

  function boxedU64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU64("boxedU64: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $boxedU64(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU64(result);
  }

  function arrayU64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU64("arrayU64: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("arrayU64: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $arrayU64(ptr0);
    return liftShortU64(3);
  }

  function refArrayU64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU64("refArrayU64: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 3) mustBe("refArrayU64: argument 'values'", "of length 3", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $refArrayU64(ptr0);
    return liftShortU64(3);
  }

  function largeU64(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU64("largeU64: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 1030) mustBe("largeU64: argument 'values'", "of length 1030", len0, TypeError);
    if (broken.why !== undefined) refuse();
    try {
      $largeU64(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftArrayU64(1030);
  }

  function countTo(end) {
    if (broken.why !== undefined) refuse();
    checkU32("countTo: argument 'end'", end);
    let result;
    try {
      result = $countTo(end);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU32(result);
  }

  function roomy(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF32("roomy: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $roomy(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecF32(result);
  }

  function byValue(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU16("byValue: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 700) mustBe("byValue: argument 'values'", "of length 700", len0, TypeError);
    if (broken.why !== undefined) refuse();
    return $byValue(ptr0) >>> 0;
  }

  function empty(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("empty: argument 'values'", 0, values_);
    const ptr0 = ptr;
    if (len0 !== 0) mustBe("empty: argument 'values'", "of length 0", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $empty(ptr0);
    return liftShortF64(0);
  }

  function fixed() {
    if (broken.why !== undefined) refuse();
    $fixed();
    return liftShortU8(4);
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

  function liftArrayF32(length) {
    const numbers = liftSliceF32(length);
    $free(u32[RESULT / 4], length * 4, 4);
    return numbers;
  }

  function liftArrayF64(length) {
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], length * 8, 8);
    return numbers;
  }

  function liftArrayI16(length) {
    const numbers = liftSliceI16(length);
    $free(u32[RESULT / 4], length * 2, 2);
    return numbers;
  }

  function liftArrayI32(length) {
    const numbers = liftSliceI32(length);
    $free(u32[RESULT / 4], length * 4, 4);
    return numbers;
  }

  function liftArrayI64(length) {
    const numbers = liftSliceI64(length);
    $free(u32[RESULT / 4], length * 8, 8);
    return numbers;
  }

  function liftArrayI8(length) {
    const numbers = liftSliceI8(length);
    $free(u32[RESULT / 4], length, 1);
    return numbers;
  }

  function liftArrayU16(length) {
    const numbers = liftSliceU16(length);
    $free(u32[RESULT / 4], length * 2, 2);
    return numbers;
  }

  function liftArrayU32(length) {
    const numbers = liftSliceU32(length);
    $free(u32[RESULT / 4], length * 4, 4);
    return numbers;
  }

  function liftArrayU64(length) {
    const numbers = liftSliceU64(length);
    $free(u32[RESULT / 4], length * 8, 8);
    return numbers;
  }

  function liftArrayU8(length) {
    const numbers = liftSliceU8(length);
    $free(u32[RESULT / 4], length, 1);
    return numbers;
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
const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");
const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");
const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);

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
