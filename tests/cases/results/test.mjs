const values = {
  I8: [-128, -1, 0, 127],
  U8: [0, 255],
  I16: [-32768, 32767],
  U16: [0, 65535],
  I32: [-2147483648, -1, -2, 0, 2147483647],
  U32: [0, 4294967294, 4294967295],
  Isize: [-1, -2],
  Usize: [0, 4294967295],
  F32: [0, -0, NaN, -1],
  F64: [0, -0, NaN, -1, 4294967296, 4294967297, 4294967298, Infinity],
  I64: [0n, -1n, -2n, 2n ** 63n - 1n],
  U64: [0n, 2n ** 64n - 1n],
  I128: [0n, -1n, -(2n ** 127n)],
  U128: [0n, 2n ** 128n - 1n],
  Bool: [true, false],
  Char: ["\0", "😀"],
  String: ["", "a", "é".repeat(100), "x".repeat(100000)],
  Vec: [new Float64Array(), new Float64Array(100).fill(NaN)],
  Boxed: [new Uint8Array(), new Uint8Array(5000).fill(1)],
  Array: [Int16Array.from([-1, 1])],
  Large: [new Float64Array(200).fill(1.5)],
  Value: [undefined, null, 1, "x", Symbol.iterator],
  Option: [undefined, 0, 4294967295],
  OptionText: [undefined, "", "text"],
  OptionBig: [undefined, 0n, -1n],
  OptionFloat: [undefined, 0, NaN],
};

export const tests = {
  "a value comes back as itself"(pkg, t) {
    for (const [type, list] of Object.entries(values)) {
      for (const value of list) t.same(pkg[`same${type}`](value, false), value, type);
    }
    t.equal(pkg.check(false), undefined);
  },
  "an error is thrown, whatever the type of the value"(pkg, t) {
    for (const [type, list] of Object.entries(values)) {
      for (const value of list) {
        const snake = `same_${type.replace(/(?!^)([A-Z])/g, "_$1").toLowerCase()}`;
        t.throws(() => pkg[`same${type}`](value, true), "Error", snake);
        t.same(pkg[`same${type}`](value, false), value, type);
      }
    }
    t.throws(() => pkg.check(true), "Error", "checked");
  },
  "what is thrown is a real error with a stack"(pkg, t) {
    for (const run of [() => pkg.parse("x"), () => pkg.failWithString("s"), () => pkg.failWithBox("0"), () => pkg.failWithJsError("0")]) {
      let error;
      try { run(); } catch (thrown) { error = thrown; }
      t.equal(error instanceof Error, true);
      t.equal(error.name, "Error");
      t.equal(typeof error.stack, "string");
      t.equal("cause" in error, false);
    }
  },
  "an Error of Rust"(pkg, t) {
    t.equal(pkg.parse("42"), 42);
    t.throws(() => pkg.parse("x"), "Error", "invalid digit found in string");
    t.throws(() => pkg.parse(""), "Error", "cannot parse integer from empty string");
  },
  "source() becomes cause"(pkg, t) {
    const error = t.throws(() => pkg.failWithCause("x"), "Error", "the outside");
    t.equal(error.cause instanceof Error, true);
    t.equal(error.cause.message, "the inside");
    t.equal(error.cause.cause.message, "invalid digit found in string");
    t.equal("cause" in error.cause.cause, false);
    t.equal(pkg.failWithCause("7"), 7);
  },
  "strings and text"(pkg, t) {
    for (const text of ["", "a", "größer als 😀", "x".repeat(100000)]) t.throws(() => pkg.failWithString(text), "Error", text);
    t.throws(() => pkg.failWithStr(), "Error", "plain");
    t.throws(() => pkg.failWithCow(), "Error", "a cow");
    t.throws(() => pkg.failWithText(), "Error", "only text, in 3 pieces");
  },
  "boxed errors"(pkg, t) {
    t.equal(pkg.failWithBox("5"), 5);
    t.throws(() => pkg.failWithBox("0"), "Error", "zero");
    t.throws(() => pkg.failWithBox("x"), "Error", "invalid digit found in string");
    const error = t.throws(() => pkg.failWithSendBox(), "Error", "the outside");
    t.equal(error.cause.message, "the inside");
  },
  "errors made in Rust"(pkg, t) {
    t.equal(pkg.failWithJsError("5"), 5);
    t.throws(() => pkg.failWithJsError("0"), "Error", "zero is no good");
    t.throws(() => pkg.failWithJsError("x"), "Error", "invalid digit found in string");
  },
  "a JavaScript value is thrown as it is"(pkg, t) {
    const caught = (run) => {
      try { run(); } catch (thrown) { return { thrown }; }
    };
    const object = { code: 7 };
    const error = new SyntaxError("mine");
    for (const value of [object, error, 0, "", "text", null, undefined, false, true, 1n, Symbol.iterator, () => 1]) {
      t.equal(caught(() => pkg.throw(value)).thrown, value);
    }
    t.equal(caught(() => pkg.throwText()).thrown, "just text");
    t.throws(() => pkg.failWithStr(), "Error", "plain");
  },
  "a mutable slice is written back when the call fails, too"(pkg, t) {
    const bytes = new Uint8Array(3);
    t.throws(() => pkg.failHolding("a", [1, 2], "c", bytes), "Error", "a2c");
    t.same(bytes, Uint8Array.from([9, 9, 9]));
  },
};
