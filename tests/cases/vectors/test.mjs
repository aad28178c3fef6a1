const arrays = {
  I8: Int8Array,
  U8: Uint8Array,
  I16: Int16Array,
  U16: Uint16Array,
  I32: Int32Array,
  U32: Uint32Array,
  Isize: Int32Array,
  Usize: Uint32Array,
  F32: Float32Array,
  F64: Float64Array,
  I64: BigInt64Array,
  U64: BigUint64Array,
};

const numbers = (Type, length) => {
  const values = new Type(length);
  const big = values instanceof BigInt64Array || values instanceof BigUint64Array;
  for (let index = 0; index < length; index++) values[index] = big ? BigInt(index) * 0x0123456789abcdefn - 77n : index * 1234.5678 - 99;
  return values;
};

const each = (run) => {
  for (const [type, Type] of Object.entries(arrays)) run(type, Type);
};

export const tests = {
  "vectors and boxed slices of every size, from typed and plain arrays"(pkg, t) {
    each((type, Type) => {
      const page = 4096 / Type.BYTES_PER_ELEMENT;
      for (const size of [0, 1, 8, 9, 16, 17, 18, 1000, page - 1, page, page + 1, 16 * page, 100000]) {
        const values = numbers(Type, size);
        for (const kind of ["vec", "boxed"]) {
          t.same(pkg[kind + type](values), values, `${kind}${type} of ${size}`);
          if (size < 5000) t.same(pkg[kind + type](Array.from(values)), values, `${kind}${type} of ${size}, plain`);
        }
      }
    });
  },
  "a vector is a copy"(pkg, t) {
    const values = Float64Array.from([1, 2, 3]);
    const copy = pkg.vecF64(values);
    copy[0] = 9;
    t.equal(values[0], 1);
    t.equal(copy.buffer === values.buffer, false);
  },
  "arrays of a fixed length"(pkg, t) {
    each((type, Type) => {
      const values = numbers(Type, 3);
      t.same(pkg[`array${type}`](values), values.slice().reverse(), type);
      t.same(pkg[`refArray${type}`](values), values, type);
      t.same(pkg[`array${type}`](Array.from(values)), values.slice().reverse(), type);
    });
  },
  "arrays larger than any fixed area"(pkg, t) {
    each((type, Type) => {
      const values = numbers(Type, 1030);
      for (let round = 0; round < 3; round++) t.same(pkg[`large${type}`](values), values, type);
    });
    t.equal(pkg.byValue(new Uint16Array(700).fill(2)), 1400);
  },
  "the wrong length is a type error"(pkg, t) {
    each((type, Type) => {
      for (const size of [0, 1, 2, 4, 5000]) {
        t.throws(() => pkg[`array${type}`](new Type(size)), "TypeError", `array${type}: argument 'values' must be of length 3, got ${size}`);
        t.throws(() => pkg[`refArray${type}`](Array.from(new Type(size))), "TypeError", `refArray${type}: argument 'values' must be of length 3, got ${size}`);
      }
    });
    t.throws(() => pkg.empty([1]), "TypeError", "empty: argument 'values' must be of length 0, got 1");
    t.throws(() => pkg.byValue([]), "TypeError", "byValue: argument 'values' must be of length 700, got 0");
  },
  "no elements"(pkg, t) {
    t.same(pkg.empty([]), new Float64Array());
    t.same(pkg.empty(new Float64Array()), new Float64Array());
  },
  "wrong kinds are type errors"(pkg, t) {
    t.throws(() => pkg.vecU8("abc"), "TypeError", "vecU8: argument 'values' must be a Uint8Array or an array, got string");
    t.throws(() => pkg.boxedI64(new Float64Array(1)), "TypeError", "boxedI64: argument 'values' must be a BigInt64Array or an array, got Float64Array");
    t.throws(() => pkg.arrayF32([1, 2, "3"]), "TypeError", "arrayF32: argument 'values'[2] must be a number, got string");
    t.throws(() => pkg.vecU16([0, 65536]), "RangeError", "vecU16: argument 'values'[1] must be an integer from 0 to 65535, got 65536");
  },
  "results of every length from 0 to 40, and long ones"(pkg, t) {
    for (const end of [...Array(41).keys(), 255, 256, 257, 1023, 1024, 1025, 300000]) {
      t.same(pkg.countTo(end), Uint32Array.from({ length: end }, (_, index) => index));
    }
  },
  "a result with more room than numbers"(pkg, t) {
    for (const size of [0, 1, 16, 17, 4000]) t.same(pkg.roomy(numbers(Float32Array, size)), numbers(Float32Array, size));
  },
  "an array that lives as long as the module"(pkg, t) {
    t.same(pkg.fixed(), Uint8Array.from([1, 2, 3, 255]));
  },
};
