const works = (pkg, t) => {
  t.equal(pkg.borrowText("abc"), 3);
  t.equal(pkg.ownText("abc"), 3);
  t.equal(pkg.borrowNumbers([1, 2]), 2);
  t.equal(pkg.ownNumbers([1, 2]), 2);
  t.equal(pkg.writeNumbers(new Float64Array(3)), 3);
  t.equal(pkg.both("abc", [1], "d"), 5);
};

export const fresh = {
  async "what the memory has no room for is a range error"(load, t) {
    const pkg = await load();
    const { memory } = await pkg.default();
    // What small arguments need is there.
    works(pkg, t);
    pkg.ownText("x".repeat(100000));
    pkg.borrowText("x".repeat(100000));
    // Memory up to its limit, taken by somebody else.
    for (let pages = 32768; pages >= 1; pages >>= 1) {
      try {
        for (;;) memory.grow(pages);
      } catch {}
    }
    const text = "x".repeat(3000000);
    const wide = "漢".repeat(1000000);
    const numbers = new Float64Array(400000);
    for (let round = 0; round < 3; round++) {
      for (const large of [text, wide]) {
        t.throws(() => pkg.borrowText(large), "RangeError", /^borrowText: argument 'text' must be small enough for memory, got \d+ bytes$/);
        t.throws(() => pkg.ownText(large), "RangeError", /^ownText: argument 'text' must be small enough for memory, got \d+ bytes$/);
        t.throws(() => pkg.both("a", [1], large), "RangeError", /^both: argument 'more' must be small enough for memory, got \d+ bytes$/);
      }
      t.throws(() => pkg.borrowNumbers(numbers), "RangeError", /^borrowNumbers: argument 'values' must be small enough for memory, got \d+ bytes$/);
      t.throws(() => pkg.borrowNumbers(Array.from(numbers)), "RangeError", /^borrowNumbers: argument 'values' must be small enough for memory, got \d+ bytes$/);
      t.throws(() => pkg.ownNumbers(numbers), "RangeError", /^ownNumbers: argument 'values' must be small enough for memory, got \d+ bytes$/);
      t.throws(() => pkg.writeNumbers(numbers), "RangeError", /^writeNumbers: argument 'values' must be small enough for memory, got \d+ bytes$/);
      works(pkg, t);
    }
  },
  async "sizes beyond 32 bits are range errors, too"(load, t) {
    const pkg = await load();
    await pkg.default();
    const list = [1, 2, 3];
    list.length = 2 ** 29 + 1;
    t.throws(() => pkg.borrowNumbers(list), "RangeError", /^borrowNumbers: argument 'values' must be small enough for memory, got 4294967304 bytes$/);
    t.throws(() => pkg.ownNumbers(list), "RangeError", /^ownNumbers: argument 'values' must be small enough for memory, got 4294967304 bytes$/);
    works(pkg, t);
  },
  async "a failed conversion frees what earlier arguments took"(load, t) {
    const pkg = await load();
    const { memory } = await pkg.default();
    const round = () => {
      t.throws(() => pkg.both("é".repeat(50000), new Float64Array(20000), 5), "TypeError", "both: argument 'more' must be a string, got number");
      t.throws(() => pkg.both("é".repeat(50000), Array(5000).fill("x"), "y"), "TypeError", "both: argument 'values'[0] must be a number, got string");
    };
    for (let index = 0; index < 20; index++) round();
    const before = memory.buffer.byteLength;
    for (let index = 0; index < 500; index++) round();
    t.equal(memory.buffer.byteLength, before);
    works(pkg, t);
  },
};
