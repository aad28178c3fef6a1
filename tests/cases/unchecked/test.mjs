export const tests = {
  "good values pass"(pkg, t) {
    t.equal(pkg.sameU8(255), 255);
    t.equal(pkg.sameBool(true), true);
    t.equal(pkg.sameBool(false), false);
    t.equal(pkg.sameChar("😀"), "😀");
    t.equal(pkg.divide(7), 14);
    t.equal(pkg.length("é"), 2);
    t.equal(pkg.sum([1, 2, 3]), 6);
  },
  "a bad number is a valid value in Rust, not an error"(pkg, t) {
    for (const value of [256, -1, 1.5, NaN, Infinity, "7", undefined]) {
      const got = pkg.sameU8(value);
      t.equal(Number.isInteger(got) && got >= 0 && got <= 255, true, String(value));
    }
    for (const value of [2, -1, "x", {}, undefined]) t.equal(typeof pkg.sameBool(value), "boolean");
  },
  "what protects memory stays"(pkg, t) {
    for (const zero of [0, -0]) t.throws(() => pkg.divide(zero), "RangeError", "divide: argument 'by' must be other than zero, got 0");
    for (const value of [NaN, 0.5, 2 ** 32]) t.throws(() => pkg.divide(value), "RangeError", `divide: argument 'by' must be an integer from 0 to 4294967295, got ${value}`);
    t.throws(() => pkg.divide(undefined), "TypeError", "divide: argument 'by' must be a number, got undefined");
    t.throws(() => pkg.length(5), "TypeError", "length: argument 'text' must be a string, got number");
    t.throws(() => pkg.sameChar("ab"), "TypeError", "sameChar: argument 'value' must be a string of one character, got \"ab\"");
    t.throws(() => pkg.sameChar("\ud800"), "TypeError", 'sameChar: argument \'value\' must be a string of one character, got "\\ud800"');
    t.throws(() => pkg.sum([1, 2]), "TypeError", "sum: argument 'values' must be of length 3, got 2");
    t.throws(() => pkg.sum("abc"), "TypeError", "sum: argument 'values' must be a Uint8Array or an array, got string");
    const bytes = new Uint8Array(4);
    t.throws(() => pkg.copy(bytes, bytes), "Error", "copy: argument 'into' overlaps argument 'from'; a mutable slice must have its elements to itself");
  },
};
