export const tests = {
  "booleans pass both ways"(pkg, t) {
    t.equal(pkg.sameBool(true), true);
    t.equal(pkg.sameBool(false), false);
    t.equal(pkg.not(false), true);
    t.equal(pkg.not(true), false);
  },
  "nothing else is a boolean"(pkg, t) {
    for (const [value, kind] of [[0, "number"], [1, "number"], ["true", "string"], [undefined, "undefined"], [null, "null"], [new Boolean(true), "object"], [1n, "bigint"]]) {
      t.throws(() => pkg.sameBool(value), "TypeError", `sameBool: argument 'value' must be a boolean, got ${kind}`);
    }
  },
  "every code point passes both ways"(pkg, t) {
    const points = [0, 1, 9, 10, 0x20, 0x41, 0x7f, 0x80, 0xe9, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xfffe, 0xffff, 0x10000, 0x1f600, 0x10fffe, 0x10ffff];
    for (let point = 0; point < 0x110000; point += 997) if (point < 0xd800 || point > 0xdfff) points.push(point);
    for (const point of points) {
      const text = String.fromCodePoint(point);
      t.equal(pkg.sameChar(text), text);
      t.equal(pkg.code(text), point);
      t.equal(pkg.fromCode(point), text);
    }
  },
  "a char is just one code point"(pkg, t) {
    for (const text of ["", "ab", "a😀", "😀a", "e\u0301", "\ud800", "\udfff", "\ude00\ud83d", "👩‍👩‍👧"]) {
      t.throws(() => pkg.sameChar(text), "TypeError", `sameChar: argument 'value' must be a string of one character, got ${JSON.stringify(text)}`);
    }
    for (const [value, kind] of [[65, "number"], [undefined, "undefined"], [null, "null"], [["a"], "object"]]) {
      t.throws(() => pkg.sameChar(value), "TypeError", `sameChar: argument 'value' must be a string, got ${kind}`);
    }
  },
  "arguments keep their places"(pkg, t) {
    t.equal(pkg.choose("ä", true, "😀"), "ä");
    t.equal(pkg.choose("ä", false, "😀"), "😀");
    t.throws(() => pkg.choose("ä", 1, "b"), "TypeError", "choose: argument 'takeFirst' must be a boolean, got number");
    t.throws(() => pkg.choose("ä", true, ""), "TypeError", "choose: argument 'second' must be a string of one character, got \"\"");
  },
  "unit is undefined"(pkg, t) {
    t.equal(pkg.unit(), undefined);
  },
};
