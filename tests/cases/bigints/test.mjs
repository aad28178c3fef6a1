const types = {
  I64: [-(2n ** 63n), 2n ** 63n - 1n],
  U64: [0n, 2n ** 64n - 1n],
  I128: [-(2n ** 127n), 2n ** 127n - 1n],
  U128: [0n, 2n ** 128n - 1n],
};

export const tests = {
  "every bigint passes both ways"(pkg, t) {
    for (const [type, [low, high]] of Object.entries(types)) {
      for (let bit = 0n; bit <= 128n; bit++) {
        for (const value of [2n ** bit - 1n, 2n ** bit, 2n ** bit + 1n, -(2n ** bit), 1n - 2n ** bit]) {
          if (value >= low && value <= high) t.equal(pkg[`same${type}`](value), value, type);
        }
      }
      t.equal(pkg[`lowest${type}`](), low, type);
      t.equal(pkg[`highest${type}`](), high, type);
    }
  },
  "Rust computes with the value that was passed"(pkg, t) {
    for (const [type, [low, high]] of Object.entries(types)) {
      const bits = type.endsWith("128") ? 128 : 64;
      const cut = type.startsWith("I") ? BigInt.asIntN : BigInt.asUintN;
      for (const value of [low, high, 1n, 2n ** 63n - 1n, 2n ** 62n]) t.equal(pkg[`double${type}`](value), cut(bits, value * 2n), type);
    }
    t.equal(pkg.subtract(2n ** 100n, -1n, 3n), 2n ** 100n - 2n);
    t.equal(pkg.subtract(-(2n ** 100n), 5n, 2n ** 64n - 1n), -(2n ** 100n) - 4n - 2n ** 64n);
  },
  "out of range is a range error"(pkg, t) {
    for (const [type, [low, high]] of Object.entries(types)) {
      for (const value of [low - 1n, high + 1n, 2n ** 200n, -(2n ** 200n)]) {
        t.throws(
          () => pkg[`same${type}`](value),
          "RangeError",
          `same${type}: argument 'value' must be a bigint from ${low} to ${high}, got ${value}`,
        );
      }
    }
  },
  "what is no bigint is a type error"(pkg, t) {
    for (const type of Object.keys(types)) {
      for (const [value, kind] of [[1, "number"], ["1", "string"], [undefined, "undefined"], [null, "null"], [true, "boolean"], [{}, "object"]]) {
        t.throws(() => pkg[`same${type}`](value), "TypeError", `same${type}: argument 'value' must be a bigint, got ${kind}`);
      }
    }
  },
};
