const integers = {
  I8: [-128, 127],
  U8: [0, 255],
  I16: [-32768, 32767],
  U16: [0, 65535],
  I32: [-2147483648, 2147483647],
  U32: [0, 4294967295],
  Isize: [-2147483648, 2147483647],
  Usize: [0, 4294967295],
};

const kinds = [
  [undefined, "undefined"],
  [null, "null"],
  ["1", "string"],
  [true, "boolean"],
  [1n, "bigint"],
  [Symbol.iterator, "symbol"],
  [{}, "object"],
  [[1], "object"],
  [() => 1, "function"],
  [new Date(0), "object"],
];

export const tests = {
  "every integer passes both ways at its bounds"(pkg, t) {
    for (const [type, [low, high]] of Object.entries(integers)) {
      for (const value of [low, low + 1, 0, 1, high - 1, high]) t.equal(pkg[`same${type}`](value), value, type);
      t.equal(pkg[`lowest${type}`](), low, type);
      t.equal(pkg[`highest${type}`](), high, type);
    }
  },
  "an unsigned number is never negative"(pkg, t) {
    for (const value of [2147483647, 2147483648, 2147483649, 4294967295]) {
      t.equal(pkg.sameU32(value), value);
      t.equal(pkg.sameUsize(value), value);
    }
    t.equal(pkg.add(4294967295, 1), 0);
    t.equal(pkg.add(4294967290, 5), 4294967295);
  },
  "minus zero is zero for an integer"(pkg, t) {
    for (const type of Object.keys(integers)) t.equal(pkg[`same${type}`](-0), 0, type);
  },
  "out of range, fractions, NaN and infinity are range errors"(pkg, t) {
    for (const [type, [low, high]] of Object.entries(integers)) {
      for (const value of [low - 1, high + 1, low - 0.5, 0.5, 1e-10, 1e300, 2 ** 53, NaN, Infinity, -Infinity]) {
        t.throws(
          () => pkg[`same${type}`](value),
          "RangeError",
          `same${type}: argument 'value' must be an integer from ${low} to ${high}, got ${value}`,
        );
      }
    }
  },
  "what is no number is a type error"(pkg, t) {
    for (const type of [...Object.keys(integers), "F32", "F64"]) {
      for (const [value, kind] of kinds) {
        t.throws(() => pkg[`same${type}`](value), "TypeError", `same${type}: argument 'value' must be a number, got ${kind}`);
      }
    }
  },
  "the message names the parameter that is wrong"(pkg, t) {
    const good = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    const names = "abcdefghij";
    for (let index = 0; index < 10; index++) {
      const bad = good.with ? good.with(index, "x") : good.map((value, at) => (at === index ? "x" : value));
      t.throws(() => pkg.weigh(...bad), "TypeError", `weigh: argument '${names[index]}' must be a number, got string`);
    }
  },
  "arguments keep their places"(pkg, t) {
    t.equal(pkg.weigh(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 385);
    t.equal(pkg.weigh(-1, 2, -3, 4, -5, 6, -7.5, 8.25, -9, 10), -1 + 4 - 9 + 16 - 25 + 36 - 52.5 + 66 - 81 + 100);
  },
  "floats keep every value"(pkg, t) {
    for (const value of [0, -0, 1, -1, 0.1, 5e-324, -5e-324, 1.7976931348623157e308, 2 ** 53 + 2, NaN, Infinity, -Infinity]) {
      t.equal(pkg.sameF64(value), value);
      t.equal(pkg.sameF32(value), Math.fround(value));
    }
    t.equal(pkg.highestF64(), Number.MAX_VALUE);
    t.equal(pkg.lowestF64(), -Number.MAX_VALUE);
    t.equal(pkg.highestF32(), 3.4028234663852886e38);
    t.equal(pkg.lowestF32(), -3.4028234663852886e38);
  },
  "minus zero stays minus zero for a float"(pkg, t) {
    t.equal(pkg.isNegative(-0), true);
    t.equal(pkg.isNegative(0), false);
  },
  "a function without result gives undefined"(pkg, t) {
    t.equal(pkg.nothing(), undefined);
  },
  async "an interface of numbers is usable without glue"(pkg, t) {
    const raw = await pkg.default();
    t.equal(raw.add(40, 2), 42);
  },
};
