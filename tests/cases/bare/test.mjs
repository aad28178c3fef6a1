const mine = new SyntaxError("mine");

globalThis.bareHost = {
  measure: (text) => text.length,
  total: (numbers) => numbers.reduce((sum, number) => sum + number, 0),
  fill: (numbers, number) => numbers.fill(number),
  find: (text, char) => (text.includes(char) ? text.indexOf(char) : undefined),
  other: (level) => (level === "Low" ? "High" : "Low"),
  negate: (number, truth) => (truth ? -number : number),
  attempt(number) {
    if (number < 0) throw mine;
    return number * 2;
  },
  fail(text) {
    if (text !== undefined) throw new RangeError(text);
  },
  visit(to, visitor) {
    for (let index = 0; index < to; index++) visitor(index);
  },
  ask: (question) => question("größer") + question(""),
};

function caught(run) {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

export const tests = {
  "numbers, constants and wide integers"(pkg, t) {
    t.equal(pkg.LIMIT, 10);
    t.equal(pkg.add(4294967295, 2), 1);
    t.equal(pkg.wide(2n ** 64n - 1n), 2n ** 64n);
  },
  "text of every length"(pkg, t) {
    for (const char of ["a", "é", "漢", "😀"]) {
      for (const count of [0, 1, 7, 30, 300, 1300, 4096, 5000, 100000, 500000]) {
        t.equal(pkg.byteLength(char.repeat(count)), new TextEncoder().encode(char).length * count);
        t.equal(pkg.countChars(char.repeat(count) + "x", char), count);
      }
    }
  },
  "slices of every length"(pkg, t) {
    for (const length of [0, 1, 8, 9, 512, 513, 5000, 100000]) {
      t.equal(pkg.sum(new Float64Array(length).fill(0.5)), length / 2);
      const values = Uint16Array.from({ length }, (_, index) => index);
      pkg.reverse(values);
      t.same(values, Uint16Array.from({ length }, (_, index) => length - 1 - index));
    }
    t.same(pkg.swap([1, 2]), Int32Array.from([2, 1]));
    t.same(pkg.primes(), Uint8Array.from([2, 3, 5, 7]));
  },
  "options and results"(pkg, t) {
    t.equal(pkg.name(true), "a name");
    t.equal(pkg.name(false), undefined);
    t.equal(pkg.first([7, 8]), 7);
    t.equal(pkg.first([]), undefined);
    t.equal(pkg.first(), undefined);
    t.equal(pkg.check(10), 10);
    t.throws(() => pkg.check(11), "Error", "11 is more than 10");
    t.throws(() => pkg.refuse(), "Error", "refused");
  },
  "arrays in the module's memory"(pkg, t) {
    const values = pkg.allocate(Float64Array, 20000);
    values.fill(1);
    t.equal(pkg.sum(values), 20000);
    pkg.release(values);
  },
  "imports of numbers, text and slices"(pkg, t) {
    t.equal(pkg.length(3, 4), 5);
    for (const length of [0, 1, 30, 5000]) {
      t.equal(pkg.measureAll(`${"漢".repeat(length)},😀`, ","), length + 2);
      t.equal(pkg.totalOf(new Float64Array(length).fill(0.5)), length / 2);
      const numbers = new Uint16Array(length);
      t.equal(pkg.filled(numbers, 3), (3 * length) & 0xffff);
      t.same(numbers, new Uint16Array(length).fill(3));
    }
    t.equal(pkg.findIn("größer", "ß"), 3);
    t.equal(pkg.findIn("größer", "x"), undefined);
    t.equal(pkg.turn("Low"), "High");
    t.equal(pkg.negated(5n), -5n);
  },
  "imports that throw"(pkg, t) {
    t.equal(pkg.attemptOr(4, 1), 8);
    t.equal(pkg.attemptOr(-4, 1), 1);
    t.equal(pkg.attemptIt(4), 8);
    t.equal(pkg.failWith(), 1);
    for (let round = 0; round < 20000; round++) {
      if (caught(() => pkg.attemptIt(-1)) !== mine) throw new Error("another error");
      t.throws(() => pkg.failWith("passes"), "RangeError", "passes");
    }
    t.equal(pkg.add(1, 2), 3);
  },
  "closures that are lent"(pkg, t) {
    t.equal(pkg.visited(5), 10);
    t.equal(pkg.visited(0), 0);
    t.equal(pkg.answer(10), 80);
  },
  "callbacks"(pkg, t) {
    const numbers = Float64Array.of(1, 2, 3);
    pkg.apply((number) => number * 10, numbers);
    t.same(numbers, Float64Array.of(10, 20, 30));
    const words = [];
    pkg.words("größer als 😀", (word, index) => words.push(`${index} ${word}`));
    t.same(words, ["0 größer", "1 als", "2 😀"]);
    t.same([pkg.choose(true, (number) => number === 7), pkg.choose(false, (number) => number === undefined), pkg.choose(true)], [true, true, undefined]);
    t.equal(pkg.checked((number) => number + 1), 2);
    t.equal(pkg.checked(() => { throw mine; }), 0);
    t.equal(pkg.levelOf((level, char) => (level === "High" && char === "ß" ? "Low" : "High")), "Low");
    t.equal(caught(() => pkg.apply(() => { throw mine; }, numbers)), mine);
    t.throws(() => pkg.apply(() => "x", numbers), "TypeError", "apply: argument 'function'() must be a number, got string");
    t.throws(() => pkg.apply(1, numbers), "TypeError", "apply: argument 'function' must be a function, got number");
    t.equal(pkg.checked((number) => pkg.checked((inner) => inner + number)), 2);
  },
  async "large arguments leave the memory as it is"(pkg, t) {
    const { memory } = await pkg.default();
    const text = "漢".repeat(50000);
    const values = new Float64Array(50000);
    const round = () => {
      pkg.byteLength(text);
      pkg.sum(values);
      pkg.totalOf(values);
      pkg.words(text, () => {});
      caught(() => pkg.words(text, () => { throw mine; }));
    };
    for (let index = 0; index < 20; index++) round();
    const before = memory.buffer.byteLength;
    for (let index = 0; index < 1000; index++) round();
    t.equal(memory.buffer.byteLength, before);
  },
};
