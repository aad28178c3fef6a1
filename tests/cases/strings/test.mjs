const kinds = ["Str", "String", "Box", "Cow", "RefString", "Rc", "Arc"];

const scripts = {
  ascii: "The quick brown fox. ",
  latin: "Grüße aus Zürich, où ça? ",
  greek: "Ξεσκεπάζω ",
  han: "漢字仮名交じり文",
  emoji: "😀👩‍👩‍👧🏳️‍🌈",
  mixed: "aé漢😀",
};

const fill = (pattern, length) => pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

/** What Rust sees: a lone surrogate is U+FFFD. */
const wellFormed = (text) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(text));

const check = (pkg, t, text) => {
  const expected = wellFormed(text);
  for (const kind of kinds) t.equal(pkg[`same${kind}`](text), expected, `${kind}, ${text.length} units`);
  t.equal(pkg.byteLength(text), new TextEncoder().encode(text).length);
  t.equal(pkg.charCount(text), [...expected].length);
};

export const tests = {
  "hello"(pkg, t) {
    t.equal(pkg.greet("World"), "Hello, World!");
    t.equal(pkg.greet(""), "Hello, !");
  },
  "every length from 0 to 80, in every script"(pkg, t) {
    for (const pattern of Object.values(scripts)) {
      for (let length = 0; length <= 80; length++) check(pkg, t, fill(pattern, length));
    }
  },
  "one character that is not ASCII at every place"(pkg, t) {
    for (const char of ["é", "漢", "😀", "\ud83d", "\ude00", "\0", "\x7f", "\x80"]) {
      for (let length = 1; length <= 40; length++) {
        for (const at of [0, 1, length >> 1, length - 2, length - 1]) {
          if (at >= 0) check(pkg, t, "a".repeat(at) + char + "b".repeat(Math.max(0, length - at - 1)));
        }
      }
    }
  },
  "lengths around every limit"(pkg, t) {
    for (const middle of [100, 127, 199, 200, 255, 341, 511, 1000, 1023, 1365, 2048, 4095, 5461, 16384, 32768, 65536]) {
      for (const length of [middle - 1, middle, middle + 1, middle + 2]) {
        for (const pattern of Object.values(scripts)) check(pkg, t, fill(pattern, length));
      }
    }
  },
  "a megabyte of ASCII and of mixed scripts"(pkg, t) {
    for (const text of [fill(scripts.ascii, 1 << 20), fill(scripts.mixed, 1 << 20), "a".repeat(1 << 20) + "é", "é" + "a".repeat(1 << 20)]) {
      for (const kind of ["Str", "String", "Arc"]) t.equal(pkg[`same${kind}`](text) === wellFormed(text), true, kind);
    }
  },
  "text that looks like ASCII and is not"(pkg, t) {
    for (const length of [5000, 50000]) {
      check(pkg, t, "a".repeat(10) + "漢".repeat(length) + "a".repeat(10));
      check(pkg, t, Array.from({ length }, (_, index) => (index % 6 === 0 ? "a" : "😀")).join(""));
    }
  },
  "NUL, BOM and controls survive"(pkg, t) {
    for (const text of ["\0", "a\0b", "\0".repeat(50), "\ufeff", "\ufeffabc", "a\ufeffb", "\ufeff".repeat(60), "\r\n\t\u2028\u2029", "\ufeff" + "a".repeat(2000)]) {
      check(pkg, t, text);
    }
  },
  "lone surrogates arrive as U+FFFD"(pkg, t) {
    t.equal(pkg.sameStr("\ud800"), "\ufffd");
    t.equal(pkg.sameString("a\udc00b"), "a\ufffdb");
    t.equal(pkg.sameStr("\ude00\ud83d"), "\ufffd\ufffd");
    t.equal(pkg.sameStr("\ud83d\ud83d\ude00"), "\ufffd😀");
    for (const length of [10, 100, 1000, 5000]) {
      t.equal(pkg.sameStr("x".repeat(length) + "\ud83d"), "x".repeat(length) + "\ufffd");
      t.equal(pkg.sameString("\ud83d".repeat(length)), "\ufffd".repeat(length));
    }
  },
  "results of every length from 0 to 1100"(pkg, t) {
    for (const char of ["a", "é", "漢", "😀"]) {
      for (let count = 0; count <= 1100; count++) t.equal(pkg.repeat(char, count), char.repeat(count));
    }
  },
  "a result with more room than text"(pkg, t) {
    for (const text of ["", "a", "é".repeat(20), "a".repeat(500), "漢".repeat(3000)]) t.equal(pkg.roomy(text), text);
  },
  "texts that live as long as the module"(pkg, t) {
    t.equal(pkg.fixed(0), "");
    t.equal(pkg.fixed(1), "é😀");
    t.equal(pkg.fixed(2), "0123456789".repeat(14));
    t.equal(pkg.fixedCow(), "borrowed");
  },
  "more texts than the glue has places for"(pkg, t) {
    for (const length of [0, 1, 30, 300, 5000]) {
      const texts = ["a", "é", "漢", "😀", "e", "f"].map((char) => char.repeat(length));
      t.equal(pkg.join(...texts), texts.join("|"));
    }
  },
  "what is no string is a type error"(pkg, t) {
    for (const kind of kinds) {
      for (const [value, name] of [[1, "number"], [undefined, "undefined"], [null, "null"], [1n, "bigint"], [{}, "object"], [["a"], "object"], [new String("a"), "object"], [Symbol("a"), "symbol"]]) {
        t.throws(() => pkg[`same${kind}`](value), "TypeError", `same${kind}: argument 'text' must be a string, got ${name}`);
      }
    }
    t.throws(() => pkg.join("a", "b", "c", "d", 5, "f"), "TypeError", "join: argument 'e' must be a string, got number");
  },
};
