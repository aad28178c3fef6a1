const numbers = { I8: [-128, 127], U8: [1, 255], I16: [-32768, 32767], U16: [1, 65535], I32: [-2147483648, 2147483647], U32: [1, 4294967295], Isize: [-2147483648, 2147483647], Usize: [1, 4294967295] };
const bigints = { I64: [-(2n ** 63n), 2n ** 63n - 1n], U64: [1n, 2n ** 64n - 1n], I128: [-(2n ** 127n), 2n ** 127n - 1n], U128: [1n, 2n ** 128n - 1n] };

export const tests = {
  "all but zero passes both ways"(pkg, t) {
    for (const [type, bounds] of Object.entries({ ...numbers, ...bigints })) {
      for (const value of bounds) t.equal(pkg[`same${type}`](value), value, type);
    }
  },
  "zero is a range error"(pkg, t) {
    for (const type of Object.keys(numbers)) {
      for (const zero of [0, -0]) t.throws(() => pkg[`same${type}`](zero), "RangeError", `same${type}: argument 'value' must be other than zero, got 0`);
    }
    for (const type of Object.keys(bigints)) t.throws(() => pkg[`same${type}`](0n), "RangeError", `same${type}: argument 'value' must be other than zero, got 0`);
    t.throws(() => pkg.maybe(0), "RangeError", "maybe: argument 'value' must be other than zero, got 0");
    t.throws(() => pkg.maybeBig(0n), "RangeError", "maybeBig: argument 'value' must be other than zero, got 0");
  },
  "out of range and wrong kinds are refused as for the number"(pkg, t) {
    t.throws(() => pkg.sameU8(256), "RangeError", "sameU8: argument 'value' must be an integer from 0 to 255, got 256");
    t.throws(() => pkg.sameI8(0.5), "RangeError", "sameI8: argument 'value' must be an integer from -128 to 127, got 0.5");
    t.throws(() => pkg.sameU32("1"), "TypeError", "sameU32: argument 'value' must be a number, got string");
    t.throws(() => pkg.sameI64(1), "TypeError", "sameI64: argument 'value' must be a bigint, got number");
    t.throws(() => pkg.sameU64(2n ** 64n), "RangeError", "sameU64: argument 'value' must be a bigint from 0 to 18446744073709551615, got 18446744073709551616");
  },
  "inside an option"(pkg, t) {
    t.equal(pkg.maybe(4294967295), 4294967295);
    t.equal(pkg.maybe(undefined), undefined);
    t.equal(pkg.maybe(null), undefined);
    t.equal(pkg.maybe(), undefined);
    t.equal(pkg.maybeBig(-5n), -5n);
    t.equal(pkg.maybeBig(), undefined);
  },
  "wrapping numbers wrap in Rust, not on the way"(pkg, t) {
    t.equal(pkg.wrap(200, 100), 44);
    t.equal(pkg.wrap(0, 0), 0);
    t.throws(() => pkg.wrap(256, 0), "RangeError", "wrap: argument 'a' must be an integer from 0 to 255, got 256");
    t.equal(pkg.wrapBig(2n ** 62n, 2n), -(2n ** 63n));
    t.equal(pkg.wrapBig(7n), 7n);
  },
};
