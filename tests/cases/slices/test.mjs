export const arrays = {
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

const isBig = (type) => type.endsWith("64") && type !== "F64";

/** Numbers that use all bytes of the type. */
const numbers = (Type, length) => {
  const values = new Type(length);
  const big = values instanceof BigInt64Array || values instanceof BigUint64Array;
  for (let index = 0; index < length; index++) values[index] = big ? BigInt(index) * 0x0123456789abcdefn - 77n : index * 1234.5678 - 99;
  return values;
};

const sizes = (Type) => {
  const page = 4096 / Type.BYTES_PER_ELEMENT;
  return [0, 1, 2, 7, 8, 9, 15, 16, 17, 31, 32, 33, 1000, page - 1, page, page + 1, 4 * page + 1, 16 * page - 1, 16 * page, 100000];
};

const each = (run) => {
  for (const [type, Type] of Object.entries(arrays)) run(type, Type);
};

const named = (Type) => `${Type.name.startsWith("I") ? "an" : "a"} ${Type.name}`;

export const tests = {
  "typed arrays of every size pass, for every element type"(pkg, t) {
    each((type, Type) => {
      for (const size of sizes(Type)) {
        const values = numbers(Type, size);
        t.same(pkg[`slice${type}`](values), values, `slice${type} of ${size}`);
        t.same(pkg[`refVec${type}`](values), values, `refVec${type} of ${size}`);
      }
    });
  },
  "the bounds of each element type pass"(pkg, t) {
    each((type, Type) => {
      const bits = BigInt(Type.BYTES_PER_ELEMENT * 8);
      if (type.startsWith("F")) {
        const values = Type.from([0, -0, NaN, Infinity, -Infinity, 1.5, Type === Float32Array ? 1.401298464324817e-45 : 5e-324]);
        t.same(pkg[`slice${type}`](values), values, type);
        t.same(pkg[`slice${type}`]([...values]), values, type);
      } else {
        const signed = type.startsWith("I");
        const [low, high] = signed ? [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n] : [0n, 2n ** bits - 1n];
        const values = Type.from(isBig(type) ? [low, 0n, high] : [Number(low), 0, Number(high)]);
        t.same(pkg[`slice${type}`](values), values, type);
        t.same(pkg[`slice${type}`]([...values]), values, type);
        const over = isBig(type) ? high + 1n : Number(high) + 1;
        const zero = isBig(type) ? 0n : 0;
        const what = isBig(type) ? "a bigint" : "an integer";
        t.throws(() => pkg[`slice${type}`]([zero, over]), "RangeError", `slice${type}: argument 'values'[1] must be ${what} from ${low} to ${high}, got ${over}`);
      }
    });
  },
  "plain arrays of every size pass"(pkg, t) {
    each((type, Type) => {
      for (const size of [0, 1, 8, 9, 16, 17, 32, 33, 1000, 20000]) {
        const values = numbers(Type, size);
        t.same(pkg[`slice${type}`](Array.from(values)), values, `slice${type} of ${size}`);
        t.same(pkg[`refVec${type}`](Array.from(values)), values, `refVec${type} of ${size}`);
      }
    });
  },
  "windows of a larger buffer pass"(pkg, t) {
    each((type, Type) => {
      for (const size of [0, 1, 8, 9, 100, 5000]) {
        const whole = numbers(Type, size + 20);
        const part = whole.subarray(7, 7 + size);
        t.same(pkg[`slice${type}`](part), part.slice(), `slice${type} of ${size}`);
        const before = whole.slice();
        pkg[`reverse${type}`](part);
        const expected = before.slice();
        expected.set(before.slice(7, 7 + size).reverse(), 7);
        t.same(whole, expected, `reverse${type} of ${size}`);
      }
    });
  },
  "a mutable slice writes back"(pkg, t) {
    each((type, Type) => {
      for (const size of sizes(Type)) {
        const values = numbers(Type, size);
        const expected = values.slice().reverse();
        t.equal(pkg[`reverse${type}`](values), undefined);
        t.same(values, expected, `reverse${type} of ${size}`);
        const into = new Type(size);
        t.equal(pkg[`copy${type}`](into, values), size);
        t.same(into, values, `copy${type} of ${size}`);
      }
    });
  },
  "Uint8ClampedArray passes for u8 and for nothing else"(pkg, t) {
    for (const size of [3, 10, 5000]) {
      const values = Uint8ClampedArray.from({ length: size }, (_, index) => index);
      t.same(pkg.sliceU8(values), new Uint8Array(values));
      const reversed = values.slice().reverse();
      pkg.reverseU8(values);
      t.same(values, reversed);
    }
    t.throws(() => pkg.sliceI8(new Uint8ClampedArray(1)), "TypeError", "sliceI8: argument 'values' must be an Int8Array or an array, got Uint8ClampedArray");
  },
  "arrays of another realm pass"(pkg, t, env) {
    const from = env.elsewhere("(name, list) => globalThis[name].from(list)");
    each((type, Type) => {
      for (const size of [3, 100]) {
        const list = Array.from(numbers(Type, size));
        const foreign = from(Type.name, list);
        t.equal(foreign instanceof Type, false);
        t.same(pkg[`slice${type}`](foreign), Type.from(list), type);
        pkg[`reverse${type}`](foreign);
        t.same(Array.from(foreign), list.slice().reverse(), type);
        t.same(pkg[`slice${type}`](from("Array", list)), Type.from(list), type);
      }
    });
  },
  "what is no array of the type is a type error"(pkg, t) {
    each((type, Type) => {
      const wrong = Type === Float32Array ? new Float64Array(2) : new Float32Array(2);
      const cases = [[wrong, wrong.constructor.name], [new DataView(new ArrayBuffer(8)), "DataView"], [new ArrayBuffer(8), "object"], ["12", "string"], [1, "number"], [undefined, "undefined"], [null, "null"], [{ length: 1, 0: 1 }, "object"], [new Set([1]), "object"]];
      for (const [value, kind] of cases) {
        t.throws(() => pkg[`slice${type}`](value), "TypeError", `slice${type}: argument 'values' must be ${named(Type)} or an array, got ${kind}`);
        t.throws(() => pkg[`refVec${type}`](value), "TypeError", `refVec${type}: argument 'values' must be ${named(Type)} or an array, got ${kind}`);
      }
    });
  },
  "an element of the wrong kind is a type error that names it"(pkg, t) {
    each((type) => {
      const [good, kind] = isBig(type) ? [1n, "a bigint"] : [1, "a number"];
      for (const [value, name] of [["1", "string"], [undefined, "undefined"], [null, "null"], [isBig(type) ? 1 : 1n, isBig(type) ? "number" : "bigint"]]) {
        t.throws(() => pkg[`slice${type}`]([good, good, value]), "TypeError", `slice${type}: argument 'values'[2] must be ${kind}, got ${name}`);
      }
      t.throws(() => pkg[`slice${type}`]([, good]), "TypeError", `slice${type}: argument 'values'[0] must be ${kind}, got undefined`);
    });
  },
  "fractions and NaN are range errors in an array of integers"(pkg, t) {
    t.throws(() => pkg.sliceU8([1.5]), "RangeError", "sliceU8: argument 'values'[0] must be an integer from 0 to 255, got 1.5");
    t.throws(() => pkg.sliceI32([0, NaN]), "RangeError", "sliceI32: argument 'values'[1] must be an integer from -2147483648 to 2147483647, got NaN");
    t.throws(() => pkg.sliceU32([-1]), "RangeError", "sliceU32: argument 'values'[0] must be an integer from 0 to 4294967295, got -1");
  },
  "a plain array cannot be written back to"(pkg, t) {
    each((type, Type) => {
      for (const [value, kind] of [[[], "Array"], [[1], "Array"], [new DataView(new ArrayBuffer(8)), "DataView"], [undefined, "undefined"]]) {
        t.throws(() => pkg[`reverse${type}`](value), "TypeError", `reverse${type}: argument 'values' must be ${named(Type)}, got ${kind}`);
      }
    });
  },
  "a mutable slice is the only one over its elements"(pkg, t) {
    const values = Float64Array.from([1, 2, 3, 4]);
    const message = "copyF64: argument 'into' overlaps argument 'from'; a mutable slice must have its elements to itself";
    t.throws(() => pkg.copyF64(values, values), "Error", message);
    t.throws(() => pkg.copyF64(values.subarray(0, 2), values.subarray(1, 3)), "Error", message);
    t.throws(() => pkg.copyF64(values.subarray(1, 3), values.subarray(0, 2)), "Error", message);
    t.equal(pkg.copyF64(values.subarray(0, 2), values.subarray(2)), 2);
    t.same(values, Float64Array.from([3, 4, 3, 4]));
    t.equal(pkg.copyF64(values.subarray(1, 1), values), 0);
  },
  "an array whose buffer was transferred is an error"(pkg, t) {
    for (const size of [3, 100, 20000]) {
      const values = new Float64Array(size);
      structuredClone(values.buffer, { transfer: [values.buffer] });
      const error = t.throws(() => pkg.sum(values), "Error");
      t.equal(error.message.startsWith("sum: argument 'values' "), true, error.message);
    }
  },
  "more slices than the glue has places for"(pkg, t) {
    for (const size of [0, 1, 9, 600, 20000]) {
      const lengths = pkg.lengths(new Uint8Array(size), new Float64Array(size), "x".repeat(size), new Uint16Array(size), new BigInt64Array(size), new Array(size).fill(1));
      t.same(lengths, new Uint32Array(6).fill(size));
    }
  },
  "returned slices are copies"(pkg, t) {
    t.same(pkg.table(), Uint16Array.from([1, 2, 65535]));
    const first = pkg.longTable();
    t.same(first, new BigInt64Array(100).fill(-7n));
    first[0] = 1n;
    t.same(pkg.longTable(), new BigInt64Array(100).fill(-7n));
  },
  "a getter that calls back does no harm"(pkg, t) {
    const list = [1, 2, 3, 4, 5];
    Object.defineProperty(list, 2, { get: () => pkg.sum([10, 20, 30]) });
    t.equal(pkg.sum(list), 1 + 2 + 60 + 4 + 5);
    const shrinking = [1, 2, 3, 4];
    Object.defineProperty(shrinking, 0, { get: () => ((shrinking.length = 2), 1) });
    t.equal(pkg.sum(shrinking), 3);
    const throwing = [1, 2];
    Object.defineProperty(throwing, 1, { get: () => { throw new SyntaxError("mine"); } });
    t.throws(() => pkg.sum(throwing), "SyntaxError", "mine");
    t.equal(pkg.sum([1, 2]), 3);
  },
};
