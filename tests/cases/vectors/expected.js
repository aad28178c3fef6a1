// minibind 0.1.0

export let vecI8 = early("vecI8");

export let boxedI8 = early("boxedI8");

export let arrayI8 = early("arrayI8");

export let refArrayI8 = early("refArrayI8");

export let largeI8 = early("largeI8");

export let vecU8 = early("vecU8");

export let boxedU8 = early("boxedU8");

export let arrayU8 = early("arrayU8");

export let refArrayU8 = early("refArrayU8");

export let largeU8 = early("largeU8");

export let vecI16 = early("vecI16");

export let boxedI16 = early("boxedI16");

export let arrayI16 = early("arrayI16");

export let refArrayI16 = early("refArrayI16");

export let largeI16 = early("largeI16");

export let vecU16 = early("vecU16");

export let boxedU16 = early("boxedU16");

export let arrayU16 = early("arrayU16");

export let refArrayU16 = early("refArrayU16");

export let largeU16 = early("largeU16");

export let vecI32 = early("vecI32");

export let boxedI32 = early("boxedI32");

export let arrayI32 = early("arrayI32");

export let refArrayI32 = early("refArrayI32");

export let largeI32 = early("largeI32");

export let vecU32 = early("vecU32");

export let boxedU32 = early("boxedU32");

export let arrayU32 = early("arrayU32");

export let refArrayU32 = early("refArrayU32");

export let largeU32 = early("largeU32");

export let vecIsize = early("vecIsize");

export let boxedIsize = early("boxedIsize");

export let arrayIsize = early("arrayIsize");

export let refArrayIsize = early("refArrayIsize");

export let largeIsize = early("largeIsize");

export let vecUsize = early("vecUsize");

export let boxedUsize = early("boxedUsize");

export let arrayUsize = early("arrayUsize");

export let refArrayUsize = early("refArrayUsize");

export let largeUsize = early("largeUsize");

export let vecF32 = early("vecF32");

export let boxedF32 = early("boxedF32");

export let arrayF32 = early("arrayF32");

export let refArrayF32 = early("refArrayF32");

export let largeF32 = early("largeF32");

export let vecF64 = early("vecF64");

export let boxedF64 = early("boxedF64");

export let arrayF64 = early("arrayF64");

export let refArrayF64 = early("refArrayF64");

export let largeF64 = early("largeF64");

export let vecI64 = early("vecI64");

export let boxedI64 = early("boxedI64");

export let arrayI64 = early("arrayI64");

export let refArrayI64 = early("refArrayI64");

export let largeI64 = early("largeI64");

export let vecU64 = early("vecU64");

export let boxedU64 = early("boxedU64");

export let arrayU64 = early("arrayU64");

export let refArrayU64 = early("refArrayU64");

export let largeU64 = early("largeU64");

/** The numbers from 0. */
export let countTo = early("countTo");

/** A vector with much more room than numbers. */
export let roomy = early("roomy");

/** An array by value that is larger than 1024 bytes. */
export let byValue = early("byValue");

/** No elements. */
export let empty = early("empty");

/** An array that lives as long as the module. */
export let fixed = early("fixed");

export let allocate = early("allocate");

export let refresh = early("refresh");

export let release = early("release");

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("vectors.wasm", import.meta.url)) {
  loading ??= load(source).then(use);
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  return use(new WebAssembly.Instance(source.byteLength ? new WebAssembly.Module(source) : source));
}

function use({ exports }) {
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
  } = bind((wasm = exports)));
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

  // Makes the views of the memory, which end when it grows.
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

  function copyF32(where, numbers, length, start, typed) {
    if (!typed) fillF32(where, numbers, length, start);
    else if (length > 8) f32.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) f32[start + index] = numbers[index];
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

  function copyI32(where, numbers, length, start, typed) {
    if (!typed) fillI32(where, numbers, length, start);
    else if (length > 8) i32.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) i32[start + index] = numbers[index];
  }

  function copyI64(where, numbers, length, start, typed) {
    if (!typed) fillI64(where, numbers, length, start);
    else if (length > 8) i64.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) i64[start + index] = numbers[index];
  }

  function copyI8(where, numbers, length, start, typed) {
    if (!typed) fillI8(where, numbers, length, start);
    else if (length > 8) i8.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) i8[start + index] = numbers[index];
  }

  function copyU16(where, numbers, length, start, typed) {
    if (!typed) fillU16(where, numbers, length, start);
    else if (length > 8) u16.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) u16[start + index] = numbers[index];
  }

  function copyU32(where, numbers, length, start, typed) {
    if (!typed) fillU32(where, numbers, length, start);
    else if (length > 8) u32.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) u32[start + index] = numbers[index];
  }

  function copyU64(where, numbers, length, start, typed) {
    if (!typed) fillU64(where, numbers, length, start);
    else if (length > 8) u64.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) u64[start + index] = numbers[index];
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

  function fillF32(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (typeof number !== "number") checkNumber(`${where}[${index}]`, number);
      // Reading an element may have run any code.
      if (f32.length === 0) refreshViews();
      f32[start + index] = number;
    }
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

  function fillI32(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      // Reading an element may have run any code.
      if (i32.length === 0) refreshViews();
      if (typeof number !== "number" || (i32[start + index] = number) !== i32[start + index]) {
        checkI32(`${where}[${index}]`, number);
      }
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

  function fillI8(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      // Reading an element may have run any code.
      if (i8.length === 0) refreshViews();
      if (typeof number !== "number" || (i8[start + index] = number) !== i8[start + index]) {
        checkI8(`${where}[${index}]`, number);
      }
    }
  }

  function fillU16(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      // Reading an element may have run any code.
      if (u16.length === 0) refreshViews();
      if (typeof number !== "number" || (u16[start + index] = number) !== u16[start + index]) {
        checkU16(`${where}[${index}]`, number);
      }
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

  function fillU64(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      // Reading an element may have run any code.
      if (u64.length === 0) refreshViews();
      if (typeof number !== "bigint" || (u64[start + index] = number) !== u64[start + index]) {
        checkU64(`${where}[${index}]`, number);
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

  function leave(slot) {
    top = slot;
  }

  // The numbers of a large array, whose block is freed.
  function liftArrayF32(length) {
    const numbers = liftSliceF32(length);
    $free(u32[RESULT / 4], length * 4, 4);
    return numbers;
  }

  // The numbers of a large array, whose block is freed.
  function liftArrayF64(length) {
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], length * 8, 8);
    return numbers;
  }

  // The numbers of a large array, whose block is freed.
  function liftArrayI16(length) {
    const numbers = liftSliceI16(length);
    $free(u32[RESULT / 4], length * 2, 2);
    return numbers;
  }

  // The numbers of a large array, whose block is freed.
  function liftArrayI32(length) {
    const numbers = liftSliceI32(length);
    $free(u32[RESULT / 4], length * 4, 4);
    return numbers;
  }

  // The numbers of a large array, whose block is freed.
  function liftArrayI64(length) {
    const numbers = liftSliceI64(length);
    $free(u32[RESULT / 4], length * 8, 8);
    return numbers;
  }

  // The numbers of a large array, whose block is freed.
  function liftArrayI8(length) {
    const numbers = liftSliceI8(length);
    $free(u32[RESULT / 4], length, 1);
    return numbers;
  }

  // The numbers of a large array, whose block is freed.
  function liftArrayU16(length) {
    const numbers = liftSliceU16(length);
    $free(u32[RESULT / 4], length * 2, 2);
    return numbers;
  }

  // The numbers of a large array, whose block is freed.
  function liftArrayU32(length) {
    const numbers = liftSliceU32(length);
    $free(u32[RESULT / 4], length * 4, 4);
    return numbers;
  }

  // The numbers of a large array, whose block is freed.
  function liftArrayU64(length) {
    const numbers = liftSliceU64(length);
    $free(u32[RESULT / 4], length * 8, 8);
    return numbers;
  }

  // The numbers of a large array, whose block is freed.
  function liftArrayU8(length) {
    const numbers = liftSliceU8(length);
    $free(u32[RESULT / 4], length, 1);
    return numbers;
  }

  // A copy of the numbers in the fixed area.
  function liftShortF32(length) {
    if (f32.length === 0) refreshViews();
    const numbers = new Float32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = f32[TEXT / 4 + index];
    return numbers;
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
  function liftShortI32(length) {
    if (i32.length === 0) refreshViews();
    const numbers = new Int32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = i32[TEXT / 4 + index];
    return numbers;
  }

  // A copy of the numbers in the fixed area.
  function liftShortI64(length) {
    if (i64.length === 0) refreshViews();
    const numbers = new BigInt64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = i64[TEXT / 8 + index];
    return numbers;
  }

  // A copy of the numbers in the fixed area.
  function liftShortI8(length) {
    if (i8.length === 0) refreshViews();
    const numbers = new Int8Array(length);
    for (let index = 0; index < length; index++) numbers[index] = i8[TEXT + index];
    return numbers;
  }

  // A copy of the numbers in the fixed area.
  function liftShortU16(length) {
    if (u16.length === 0) refreshViews();
    const numbers = new Uint16Array(length);
    for (let index = 0; index < length; index++) numbers[index] = u16[TEXT / 2 + index];
    return numbers;
  }

  // A copy of the numbers in the fixed area.
  function liftShortU32(length) {
    if (u32.length === 0) refreshViews();
    const numbers = new Uint32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = u32[TEXT / 4 + index];
    return numbers;
  }

  // A copy of the numbers in the fixed area.
  function liftShortU64(length) {
    if (u64.length === 0) refreshViews();
    const numbers = new BigUint64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = u64[TEXT / 8 + index];
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
  function liftSliceF32(length) {
    if (f32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return f32.slice(start, start + (length >>> 0));
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceI16(length) {
    if (i16.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 2;
    return i16.slice(start, start + (length >>> 0));
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceI32(length) {
    if (i32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return i32.slice(start, start + (length >>> 0));
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceI64(length) {
    if (i64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return i64.slice(start, start + (length >>> 0));
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceI8(length) {
    if (i8.length === 0) refreshViews();
    const start = u32[RESULT / 4];
    return i8.slice(start, start + (length >>> 0));
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceU16(length) {
    if (u16.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 2;
    return u16.slice(start, start + (length >>> 0));
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceU32(length) {
    if (u32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return u32.slice(start, start + (length >>> 0));
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceU64(length) {
    if (u64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return u64.slice(start, start + (length >>> 0));
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceU8(length) {
    if (u8.length === 0) refreshViews();
    const start = u32[RESULT / 4];
    return u8.slice(start, start + (length >>> 0));
  }

  // The numbers that Rust handed over; their block is freed.
  function liftVecF32(length) {
    if (length >= 0 && length <= 16) return liftShortF32(length);
    const numbers = liftSliceF32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  // The numbers that Rust handed over; their block is freed.
  function liftVecF64(length) {
    if (length >= 0 && length <= 16) return liftShortF64(length);
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  // The numbers that Rust handed over; their block is freed.
  function liftVecI16(length) {
    if (length >= 0 && length <= 16) return liftShortI16(length);
    const numbers = liftSliceI16(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 2, 2);
    return numbers;
  }

  // The numbers that Rust handed over; their block is freed.
  function liftVecI32(length) {
    if (length >= 0 && length <= 16) return liftShortI32(length);
    const numbers = liftSliceI32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  // The numbers that Rust handed over; their block is freed.
  function liftVecI64(length) {
    if (length >= 0 && length <= 16) return liftShortI64(length);
    const numbers = liftSliceI64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  // The numbers that Rust handed over; their block is freed.
  function liftVecI8(length) {
    if (length >= 0 && length <= 16) return liftShortI8(length);
    const numbers = liftSliceI8(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return numbers;
  }

  // The numbers that Rust handed over; their block is freed.
  function liftVecU16(length) {
    if (length >= 0 && length <= 16) return liftShortU16(length);
    const numbers = liftSliceU16(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 2, 2);
    return numbers;
  }

  // The numbers that Rust handed over; their block is freed.
  function liftVecU32(length) {
    if (length >= 0 && length <= 16) return liftShortU32(length);
    const numbers = liftSliceU32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  // The numbers that Rust handed over; their block is freed.
  function liftVecU64(length) {
    if (length >= 0 && length <= 16) return liftShortU64(length);
    const numbers = liftSliceU64(length);
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

  // Writes numbers; returns how many.
  function lowerF32(where, slot, numbers, mutable) {
    const typed = numbers instanceof Float32Array || isTyped(where, "Float32Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new Float32Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyF32(where, numbers, length, start / 4, typed);
    }
    // Reading an element may have placed other arguments.
    point(start);
    return length;
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

  // Writes numbers; returns how many.
  function lowerI32(where, slot, numbers, mutable) {
    const typed = numbers instanceof Int32Array || isTyped(where, "Int32Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new Int32Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyI32(where, numbers, length, start / 4, typed);
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
  function lowerI8(where, slot, numbers, mutable) {
    const typed = numbers instanceof Int8Array || isTyped(where, "Int8Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new Int8Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyI8(where, numbers, length, start, typed);
    }
    // Reading an element may have placed other arguments.
    point(start);
    return length;
  }

  // Writes numbers; returns how many.
  function lowerU16(where, slot, numbers, mutable) {
    const typed = numbers instanceof Uint16Array || isTyped(where, "Uint16Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new Uint16Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyU16(where, numbers, length, start / 2, typed);
    }
    // Reading an element may have placed other arguments.
    point(start);
    return length;
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
  function lowerU64(where, slot, numbers, mutable) {
    const typed = numbers instanceof BigUint64Array || isTyped(where, "BigUint64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new BigUint64Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyU64(where, numbers, length, start / 8, typed);
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
  function lowerVecF32(where, numbers) {
    const typed = numbers instanceof Float32Array || isTyped(where, "Float32Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 4) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Float32Array(memory.buffer, offset, length);
    const start = ptr / 4;
    if (typed && length > 0) copyF32(where, numbers, length, start, true);
    else orFree(ptr, size, 4, () => copyF32(where, numbers, length, start, typed));
    point(ptr);
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
  function lowerVecI16(where, numbers) {
    const typed = numbers instanceof Int16Array || isTyped(where, "Int16Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 2) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Int16Array(memory.buffer, offset, length);
    const start = ptr / 2;
    if (typed && length > 0) copyI16(where, numbers, length, start, true);
    else orFree(ptr, size, 2, () => copyI16(where, numbers, length, start, typed));
    point(ptr);
    return length;
  }

  // Writes numbers that Rust will own; returns how many.
  function lowerVecI32(where, numbers) {
    const typed = numbers instanceof Int32Array || isTyped(where, "Int32Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 4) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Int32Array(memory.buffer, offset, length);
    const start = ptr / 4;
    if (typed && length > 0) copyI32(where, numbers, length, start, true);
    else orFree(ptr, size, 4, () => copyI32(where, numbers, length, start, typed));
    point(ptr);
    return length;
  }

  // Writes numbers that Rust will own; returns how many.
  function lowerVecI64(where, numbers) {
    const typed = numbers instanceof BigInt64Array || isTyped(where, "BigInt64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new BigInt64Array(memory.buffer, offset, length);
    const start = ptr / 8;
    if (typed && length > 0) copyI64(where, numbers, length, start, true);
    else orFree(ptr, size, 8, () => copyI64(where, numbers, length, start, typed));
    point(ptr);
    return length;
  }

  // Writes numbers that Rust will own; returns how many.
  function lowerVecI8(where, numbers) {
    const typed = numbers instanceof Int8Array || isTyped(where, "Int8Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 1) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Int8Array(memory.buffer, offset, length);
    const start = ptr;
    if (typed && length > 0) copyI8(where, numbers, length, start, true);
    else orFree(ptr, size, 1, () => copyI8(where, numbers, length, start, typed));
    point(ptr);
    return length;
  }

  // Writes numbers that Rust will own; returns how many.
  function lowerVecU16(where, numbers) {
    const typed = numbers instanceof Uint16Array || isTyped(where, "Uint16Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 2) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Uint16Array(memory.buffer, offset, length);
    const start = ptr / 2;
    if (typed && length > 0) copyU16(where, numbers, length, start, true);
    else orFree(ptr, size, 2, () => copyU16(where, numbers, length, start, typed));
    point(ptr);
    return length;
  }

  // Writes numbers that Rust will own; returns how many.
  function lowerVecU32(where, numbers) {
    const typed = numbers instanceof Uint32Array || isTyped(where, "Uint32Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 4) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Uint32Array(memory.buffer, offset, length);
    const start = ptr / 4;
    if (typed && length > 0) copyU32(where, numbers, length, start, true);
    else orFree(ptr, size, 4, () => copyU32(where, numbers, length, start, typed));
    point(ptr);
    return length;
  }

  // Writes numbers that Rust will own; returns how many.
  function lowerVecU64(where, numbers) {
    const typed = numbers instanceof BigUint64Array || isTyped(where, "BigUint64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new BigUint64Array(memory.buffer, offset, length);
    const start = ptr / 8;
    if (typed && length > 0) copyU64(where, numbers, length, start, true);
    else orFree(ptr, size, 8, () => copyU64(where, numbers, length, start, typed));
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

  function takeBlock(size) {
    return (size < 2 ** 31 && $allocate(size, 8) >>> 0) || mustBe("allocate: argument 'length'", "small enough for memory", `${size} bytes`, RangeError);
  }

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
  }

  function vecI8(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecI8("vecI8: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecI8($vecI8(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedI8(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecI8("boxedI8: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecI8($boxedI8(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayI8(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI8("arrayI8: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayI8: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayI8(ptr0);
      return liftShortI8(3);
    } finally {
      leave(base);
    }
  }

  function refArrayI8(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI8("refArrayI8: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayI8: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayI8(ptr0);
      return liftShortI8(3);
    } finally {
      leave(base);
    }
  }

  function largeI8(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI8("largeI8: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeI8: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeI8(ptr0);
      return liftArrayI8(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function vecU8(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecU8("vecU8: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecU8($vecU8(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedU8(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecU8("boxedU8: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecU8($boxedU8(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayU8(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU8("arrayU8: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayU8: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayU8(ptr0);
      return liftShortU8(3);
    } finally {
      leave(base);
    }
  }

  function refArrayU8(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU8("refArrayU8: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayU8: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayU8(ptr0);
      return liftShortU8(3);
    } finally {
      leave(base);
    }
  }

  function largeU8(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU8("largeU8: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeU8: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeU8(ptr0);
      return liftArrayU8(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function vecI16(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecI16("vecI16: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecI16($vecI16(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedI16(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecI16("boxedI16: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecI16($boxedI16(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayI16(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI16("arrayI16: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayI16: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayI16(ptr0);
      return liftShortI16(3);
    } finally {
      leave(base);
    }
  }

  function refArrayI16(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI16("refArrayI16: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayI16: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayI16(ptr0);
      return liftShortI16(3);
    } finally {
      leave(base);
    }
  }

  function largeI16(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI16("largeI16: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeI16: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeI16(ptr0);
      return liftArrayI16(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function vecU16(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecU16("vecU16: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecU16($vecU16(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedU16(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecU16("boxedU16: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecU16($boxedU16(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayU16(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU16("arrayU16: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayU16: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayU16(ptr0);
      return liftShortU16(3);
    } finally {
      leave(base);
    }
  }

  function refArrayU16(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU16("refArrayU16: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayU16: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayU16(ptr0);
      return liftShortU16(3);
    } finally {
      leave(base);
    }
  }

  function largeU16(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU16("largeU16: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeU16: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeU16(ptr0);
      return liftArrayU16(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function vecI32(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecI32("vecI32: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecI32($vecI32(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedI32(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecI32("boxedI32: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecI32($boxedI32(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayI32(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI32("arrayI32: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayI32: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayI32(ptr0);
      return liftShortI32(3);
    } finally {
      leave(base);
    }
  }

  function refArrayI32(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI32("refArrayI32: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayI32: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayI32(ptr0);
      return liftShortI32(3);
    } finally {
      leave(base);
    }
  }

  function largeI32(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI32("largeI32: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeI32: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeI32(ptr0);
      return liftArrayI32(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function vecU32(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecU32("vecU32: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecU32($vecU32(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedU32(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecU32("boxedU32: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecU32($boxedU32(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayU32(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU32("arrayU32: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayU32: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayU32(ptr0);
      return liftShortU32(3);
    } finally {
      leave(base);
    }
  }

  function refArrayU32(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU32("refArrayU32: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayU32: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayU32(ptr0);
      return liftShortU32(3);
    } finally {
      leave(base);
    }
  }

  function largeU32(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU32("largeU32: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeU32: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeU32(ptr0);
      return liftArrayU32(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function vecIsize(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecI32("vecIsize: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecI32($vecIsize(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedIsize(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecI32("boxedIsize: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecI32($boxedIsize(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayIsize(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI32("arrayIsize: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayIsize: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayIsize(ptr0);
      return liftShortI32(3);
    } finally {
      leave(base);
    }
  }

  function refArrayIsize(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI32("refArrayIsize: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayIsize: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayIsize(ptr0);
      return liftShortI32(3);
    } finally {
      leave(base);
    }
  }

  function largeIsize(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI32("largeIsize: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeIsize: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeIsize(ptr0);
      return liftArrayI32(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function vecUsize(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecU32("vecUsize: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecU32($vecUsize(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedUsize(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecU32("boxedUsize: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecU32($boxedUsize(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayUsize(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU32("arrayUsize: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayUsize: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayUsize(ptr0);
      return liftShortU32(3);
    } finally {
      leave(base);
    }
  }

  function refArrayUsize(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU32("refArrayUsize: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayUsize: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayUsize(ptr0);
      return liftShortU32(3);
    } finally {
      leave(base);
    }
  }

  function largeUsize(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU32("largeUsize: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeUsize: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeUsize(ptr0);
      return liftArrayU32(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function vecF32(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecF32("vecF32: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecF32($vecF32(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedF32(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecF32("boxedF32: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecF32($boxedF32(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayF32(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF32("arrayF32: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayF32: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayF32(ptr0);
      return liftShortF32(3);
    } finally {
      leave(base);
    }
  }

  function refArrayF32(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF32("refArrayF32: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayF32: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayF32(ptr0);
      return liftShortF32(3);
    } finally {
      leave(base);
    }
  }

  function largeF32(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF32("largeF32: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeF32: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeF32(ptr0);
      return liftArrayF32(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function vecF64(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecF64("vecF64: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecF64($vecF64(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedF64(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecF64("boxedF64: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecF64($boxedF64(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayF64(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("arrayF64: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayF64: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayF64(ptr0);
      return liftShortF64(3);
    } finally {
      leave(base);
    }
  }

  function refArrayF64(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("refArrayF64: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayF64: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayF64(ptr0);
      return liftShortF64(3);
    } finally {
      leave(base);
    }
  }

  function largeF64(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("largeF64: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeF64: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeF64(ptr0);
      return liftArrayF64(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function vecI64(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecI64("vecI64: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecI64($vecI64(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedI64(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecI64("boxedI64: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecI64($boxedI64(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayI64(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI64("arrayI64: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayI64: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayI64(ptr0);
      return liftShortI64(3);
    } finally {
      leave(base);
    }
  }

  function refArrayI64(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI64("refArrayI64: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayI64: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayI64(ptr0);
      return liftShortI64(3);
    } finally {
      leave(base);
    }
  }

  function largeI64(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerI64("largeI64: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeI64: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeI64(ptr0);
      return liftArrayI64(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function vecU64(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecU64("vecU64: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecU64($vecU64(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function boxedU64(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecU64("boxedU64: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecU64($boxedU64(ptr0, len0));
    } catch (error) {
      throw caught(error);
    }
  }

  function arrayU64(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU64("arrayU64: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("arrayU64: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $arrayU64(ptr0);
      return liftShortU64(3);
    } finally {
      leave(base);
    }
  }

  function refArrayU64(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU64("refArrayU64: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 3) mustBe("refArrayU64: argument 'values'", "of length 3", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $refArrayU64(ptr0);
      return liftShortU64(3);
    } finally {
      leave(base);
    }
  }

  function largeU64(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU64("largeU64: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 1030) mustBe("largeU64: argument 'values'", "of length 1030", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $largeU64(ptr0);
      return liftArrayU64(1030);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function countTo(end) {
    if (broken.why !== undefined) refuse();
    checkU32("countTo: argument 'end'", end);
    try {
      return liftVecU32($countTo(end));
    } catch (error) {
      throw caught(error);
    }
  }

  function roomy(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF32("roomy: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return liftVecF32($roomy(ptr0, len0));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function byValue(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerU16("byValue: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 700) mustBe("byValue: argument 'values'", "of length 700", len0, TypeError);
      if (broken.why !== undefined) refuse();
      return $byValue(ptr0) >>> 0;
    } finally {
      leave(base);
    }
  }

  function empty(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("empty: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (len0 !== 0) mustBe("empty: argument 'values'", "of length 0", len0, TypeError);
      if (broken.why !== undefined) refuse();
      $empty(ptr0);
      return liftShortF64(0);
    } finally {
      leave(base);
    }
  }

  function fixed() {
    if (broken.why !== undefined) refuse();
    $fixed();
    return liftShortU8(4);
  }

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

class PanicError extends Error {
  name = "PanicError";
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
