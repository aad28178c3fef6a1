const values = {
  I8: [-128, 0, 127],
  U8: [0, 255],
  I16: [-32768, 0, 32767],
  U16: [0, 65535],
  I32: [-2147483648, -1, 0, 2147483647],
  U32: [0, 2147483648, 4294967294, 4294967295],
  Isize: [-2147483648, -1, 0, 2147483647],
  Usize: [0, 4294967295],
  F32: [0, -0, NaN, Infinity, -1.5],
  F64: [0, -0, NaN, -Infinity, 0.1, 4294967296, 4294967297, 2 ** 53, Number.MAX_VALUE],
  I64: [0n, -1n, -(2n ** 63n), 2n ** 63n - 1n],
  U64: [0n, 1n, 2n ** 64n - 1n],
  I128: [0n, -1n, 2n ** 64n, -(2n ** 127n), 2n ** 127n - 1n],
  U128: [0n, 2n ** 64n, 2n ** 128n - 1n],
  Bool: [true, false],
  Char: ["\0", "a", "😀", "\u{10ffff}"],
  String: ["", "a", "é".repeat(40), "x".repeat(10000)],
  Box: ["", "box"],
  Rc: ["", "rc"],
  Arc: ["", "arc"],
  Vec: [new Float64Array(), Float64Array.from([1, NaN]), new Float64Array(5000).fill(0.5)],
  Bytes: [new Uint8Array(), Uint8Array.from([1, 255]), new Uint8Array(5000).fill(7)],
  Boxed: [new BigInt64Array(), BigInt64Array.from([-1n, 2n ** 63n - 1n])],
  Array: [Uint16Array.from([1, 2, 65535])],
  Large: [new Float64Array(200).fill(-0)],
  Value: ["text", 0, false, Symbol.iterator],
};

export const tests = {
  "a value comes back as itself"(pkg, t) {
    for (const [type, list] of Object.entries(values)) {
      for (const value of list) t.same(pkg[`same${type}`](value), value, type);
    }
  },
  "undefined, null and nothing are None, which is undefined"(pkg, t) {
    for (const name of [...Object.keys(values).map((type) => `same${type}`), "copyStr", "copyCow", "copyRefString", "copySlice", "copyRefVec", "copyRefArray"]) {
      t.equal(pkg[name](undefined), undefined, name);
      t.equal(pkg[name](null), undefined, name);
      t.equal(pkg[name](), undefined, name);
    }
  },
  "borrowed values"(pkg, t) {
    for (const text of ["", "a", "漢".repeat(3000)]) {
      for (const kind of ["Str", "Cow", "RefString"]) t.equal(pkg[`copy${kind}`](text), text);
    }
    for (const list of [[], [1, -2], Array(3000).fill(-5)]) {
      t.same(pkg.copySlice(list), Int32Array.from(list));
      t.same(pkg.copySlice(Int32Array.from(list)), Int32Array.from(list));
      t.same(pkg.copyRefVec(list), Int32Array.from(list));
    }
    t.same(pkg.copyRefArray([4, 5]), Int32Array.from([4, 5]));
    const values = Float32Array.from([1, 2, 3]);
    t.equal(pkg.reverse(values), true);
    t.same(values, Float32Array.from([3, 2, 1]));
    t.equal(pkg.reverse(new Float32Array()), true);
    t.equal(pkg.reverse(null), false);
    t.equal(pkg.reverse(), false);
  },
  "borrowed results"(pkg, t) {
    t.equal(pkg.fixed(true), "fixed");
    t.equal(pkg.fixed(false), undefined);
    t.same(pkg.table(true), Uint8Array.from([1, 2, 3]));
    t.equal(pkg.table(false), undefined);
  },
  "an option of nothing is null or undefined"(pkg, t) {
    t.equal(pkg.unit(true), null);
    t.equal(pkg.unit(false), undefined);
  },
  "options side by side"(pkg, t) {
    for (let bits = 0; bits < 32; bits++) {
      const given = [0, "", 0, 0n, []].map((value, index) => ((bits >> index) & 1 ? value : index % 2 ? null : undefined));
      t.equal(pkg.which(...given), given.map((value) => (value == null ? "0" : "1")).join(""));
    }
    t.equal(pkg.which(), "00000");
    t.equal(pkg.middle(undefined, 1), 1101);
    t.equal(pkg.middle(0, 1, 0), 1);
  },
  "a wrong value is refused as without the option"(pkg, t) {
    t.throws(() => pkg.sameU8(256), "RangeError", "sameU8: argument 'value' must be an integer from 0 to 255, got 256");
    t.throws(() => pkg.sameU32(-1), "RangeError", "sameU32: argument 'value' must be an integer from 0 to 4294967295, got -1");
    t.throws(() => pkg.sameI32(2 ** 40), "RangeError", "sameI32: argument 'value' must be an integer from -2147483648 to 2147483647, got 1099511627776");
    t.throws(() => pkg.sameF64("1"), "TypeError", "sameF64: argument 'value' must be a number, got string");
    t.throws(() => pkg.sameI64(1), "TypeError", "sameI64: argument 'value' must be a bigint, got number");
    t.throws(() => pkg.sameU128(-1n), "RangeError", `sameU128: argument 'value' must be a bigint from 0 to ${2n ** 128n - 1n}, got -1`);
    t.throws(() => pkg.sameBool(0), "TypeError", "sameBool: argument 'value' must be a boolean, got number");
    t.throws(() => pkg.sameChar(""), "TypeError", "sameChar: argument 'value' must be a string of one character, got \"\"");
    t.throws(() => pkg.sameString(0), "TypeError", "sameString: argument 'value' must be a string, got number");
    t.throws(() => pkg.copySlice("12"), "TypeError", "copySlice: argument 'value' must be an Int32Array or an array, got string");
    t.throws(() => pkg.sameArray([1]), "TypeError", "sameArray: argument 'value' must be of length 3, got 1");
    t.throws(() => pkg.reverse([1]), "TypeError", "reverse: argument 'value' must be a Float32Array, got Array");
  },
};
