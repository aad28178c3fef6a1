const turn = () => new Promise((resolve) => setTimeout(resolve, 10));

export const fresh = {
  async "an iterator that is collected ends"(load, t, env) {
    const pkg = await load();
    await pkg.default();
    const shelf = new pkg.Shelf(["a", "b"]);
    const kept = pkg.count(5);
    t.equal(kept.next().value, 0);
    (() => {
      for (let index = 0; index < 500; index++) {
        shelf.titles().next();
        shelf.matching("a");
        pkg.words("some text").next();
      }
    })();
    t.throws(() => shelf.add("c"), "Error", /^Shelf\.add: this Shelf is borrowed/);
    for (let round = 0; round < 100 && pkg.live() > 2; round++) {
      await turn();
      env.collectGarbage();
    }
    t.equal(pkg.live(), 2);
    t.equal(shelf.add("c"), 3);
    t.same([...kept], [1, 2, 3, 4]);
    shelf.free();
    t.equal(pkg.live(), 0);
  },
  async "an object that is forgotten while it is iterated stays"(load, t, env) {
    const pkg = await load();
    await pkg.default();
    const titles = (() => new pkg.Shelf(["a", "b", "c"]).titles())();
    t.equal(titles.next().value, "a");
    for (let round = 0; round < 10; round++) {
      await turn();
      env.collectGarbage();
    }
    t.same([...titles], ["b", "c"]);
    for (let round = 0; round < 100 && pkg.live() > 0; round++) {
      await turn();
      env.collectGarbage();
    }
    t.equal(pkg.live(), 0);
  },
  async "a panic in an iterator"(load, t) {
    const pkg = await load();
    await pkg.default();
    const [items, other] = [pkg.fragile(), pkg.count(5)];
    t.same([items.next().value, items.next().value, items.next().value], [0, 1, 2]);
    t.throws(() => items.next(), "PanicError");
    t.throws(() => other.next(), "Error", /^the module panicked earlier: /);
    t.throws(() => pkg.count(1), "Error", /^the module panicked earlier: /);
    other.return();
    t.same(other.next(), { done: true, value: undefined });
    t.same(items.return(1), { done: true, value: 1 });
  },
  async "before init"(load, t) {
    const pkg = await load();
    t.throws(() => pkg.count(1), "Error", "call and await init() before count()");
  },
};

export const tests = {
  "an item that is an error is thrown and ends the iterator"(pkg, t) {
    const live = pkg.live();
    const numbers = pkg.numbersIn("1  x 2");
    t.same([numbers.next().value, numbers.next()], [1n, { done: false, value: undefined }]);
    t.throws(() => numbers.next(), "Error", "invalid digit found in string");
    t.same(numbers.next(), { done: true, value: undefined });
    const lines = pkg.lines(["größer", ""]);
    t.equal(lines.next().value, "größer");
    t.throws(() => lines.next(), "Error", "an empty line");
    t.throws(() => pkg.lines([]), "Error", "no lines");
    const seen = [];
    try {
      for (const item of pkg.orThrow("this")) seen.push(item);
    } catch (thrown) {
      seen.push(thrown);
    }
    t.same(seen, [undefined, "this"]);
    t.equal(pkg.live(), live);
  },
  "for of, spread, destructuring"(pkg, t) {
    const seen = [];
    for (const number of pkg.count(3)) seen.push(number);
    t.same(seen, [0, 1, 2]);
    t.same([...pkg.boxed(3)], [0, 1, 2]);
    t.same(Array.from(pkg.count(3), (number) => number * 2), [0, 2, 4]);
    const [first, , third] = pkg.forever();
    t.same([first, third], [0, 2]);
    t.same([...pkg.count(0)], []);
    t.same(new Set(pkg.words("a b a")), new Set(["a", "b"]));
    t.equal(Math.max(...pkg.count(1000)), 999);
    t.equal(pkg.live(), 0);
  },
  "the protocol of iterators"(pkg, t) {
    const items = pkg.count(2);
    t.equal(items[Symbol.iterator](), items);
    t.same(Object.keys(items), []);
    t.same(items.next(), { done: false, value: 0 });
    t.same(items.next(), { done: false, value: 1 });
    t.equal(pkg.live(), 1);
    t.same(items.next(), { done: true, value: undefined });
    t.equal(pkg.live(), 0);
    t.same(items.next(), { done: true, value: undefined });
    t.same(items.return(5), { done: true, value: 5 });
    const generator = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
    t.equal(generator.isPrototypeOf(items), true);
    if (items.map) t.same(pkg.forever().map((number) => number * 2).drop(1).take(2).toArray(), [2, 4]);
    t.equal(pkg.live(), 0);
  },
  "an iterator ends early"(pkg, t) {
    for (const number of pkg.forever()) if (number === 5) break;
    t.equal(pkg.live(), 0);
    t.throws(() => { for (const _ of pkg.forever()) throw new RangeError("mine"); }, "RangeError", "mine");
    t.equal(pkg.live(), 0);
    const items = pkg.count(5);
    items.next();
    t.same(items.return("x"), { done: true, value: "x" });
    t.equal(pkg.live(), 0);
    t.same(items.return(), { done: true, value: undefined });
    t.same(items.next(), { done: true, value: undefined });
    const unused = pkg.count(5);
    t.equal(pkg.live(), 1);
    unused.return();
    t.equal(pkg.live(), 0);
  },
  "several at once, and other calls between"(pkg, t) {
    const all = Array.from({ length: 50 }, (_, index) => pkg.words(`${index} a b ${"x".repeat(index * 100)}`));
    const other = pkg.forever();
    for (const [index, words] of all.entries()) t.equal(words.next().value, String(index));
    for (let index = 0; index < 1000; index++) t.equal(other.next().value, index);
    t.equal([...pkg.ownedWords("größer als 😀 nichts ".repeat(500))].length, 2001);
    for (const [index, words] of all.entries()) t.same([...words], ["a", "b", ...(index > 0 ? ["x".repeat(index * 100)] : [])]);
    other.return();
    t.equal(pkg.live(), 0);
  },
  "borrowed arguments stay"(pkg, t) {
    const numbers = Float64Array.of(1, 2, 3);
    const windows = pkg.windows(numbers, 2);
    numbers.fill(9);
    t.same([...windows], [Float64Array.of(1, 2), Float64Array.of(2, 3)]);
    t.same([...pkg.boxedWords("größer, kleiner", ", ")], ["größer", "kleiner"]);
    t.same([...pkg.lengths(["a", "größer"])], [[1, "a"], [8, "größer"]]);
    const long = "word ".repeat(20000);
    let count = 0;
    for (const word of pkg.words(long)) count += word.length;
    t.equal(count, 80000);
    t.equal(pkg.live(), 0);
  },
  "results and options"(pkg, t) {
    t.throws(() => pkg.windows([1], 0), "Error", "a window needs a size");
    t.same([...pkg.windows([1], 1)], [Float64Array.of(1)]);
    t.equal(pkg.maybe(), undefined);
    t.equal(pkg.maybe(null), undefined);
    t.same([...pkg.maybe(2)], [0, 1]);
    t.same([...pkg.maybe(0)], []);
    t.throws(() => pkg.count(-1), "RangeError", "count: argument 'to' must be an integer from 0 to 4294967295, got -1");
    t.throws(() => pkg.words(1), "TypeError", "words: argument 'text' must be a string, got number");
    t.equal(pkg.live(), 0);
  },
  "items of every kind"(pkg, t) {
    t.same([...pkg.integers()], [-(2n ** 63n), -1n, 0n, 2n ** 63n - 1n]);
    t.same([...pkg.wide()], [0n, 2n ** 100n]);
    t.same([...pkg.signed()], [-2147483648, -1, 0, 2147483647]);
    t.same([...pkg.unsigned()], [0, 1, 4294967295]);
    t.same([...pkg.floats()], [0.5, NaN, -0, Infinity]);
    t.same([...pkg.truths()], [false, true]);
    t.same([...pkg.characters("aß😀")], ["a", "ß", "😀"]);
    t.same([...pkg.nothings(3)], [undefined, undefined, undefined]);
    t.same([...pkg.optional()], [1, undefined, 0]);
    t.same([...pkg.optionalTexts()], [undefined, "", "a"]);
    t.same([...pkg.nestedOptions()], [undefined, null, 1]);
    t.same([...pkg.directions()], ["Left", "Right"]);
    t.same([...pkg.steps()], [{ type: "Walk", meters: 2.5 }, { type: "Turn", value: "Right" }, { type: "Stop" }]);
    t.same([...pkg.objects(["a", "b"])], [{ name: "a", number: 0 }, { name: "b" }]);
    t.same([...pkg.maps()], [new Map([["key 0", Uint8Array.of(0, 0, 0)]]), new Map([["key 1", Uint8Array.of(1, 1, 1)]])]);
    t.same([...pkg.arrays()], [Uint16Array.of(1, 2, 3), Uint16Array.of(4, 5, 6)]);
    t.same([...pkg.adders()].map((add) => add(10)), [11, 12, 13]);
    const value = {};
    t.same([...pkg.repeat(value, 2)].map((item) => item === value), [true, true]);
    t.same([...pkg.sameValue(undefined, 2), ...pkg.sameValue(null, 1)], [undefined, undefined, null]);
    t.equal(pkg.live(), 0);
  },
  "an object is borrowed as long as it is iterated"(pkg, t) {
    const shelf = new pkg.Shelf(["a", "b", "ab"]);
    const [titles, matching] = [shelf.titles(), shelf.matching("b")];
    t.equal(titles.next().value, "a");
    t.equal(shelf.size, 3);
    t.throws(() => shelf.add("c"), "Error", /^Shelf\.add: this Shelf is borrowed/);
    t.throws(() => shelf.free(), "Error", /^Shelf\.free: this Shelf is borrowed/);
    t.throws(() => shelf.intoTitles(), "Error", /^Shelf\.intoTitles: this Shelf is borrowed/);
    titles.return();
    t.throws(() => shelf.add("c"), "Error", /^Shelf\.add: this Shelf is borrowed/);
    t.same([...matching], ["b", "ab"]);
    t.equal(shelf.add("c"), 4);
    const other = new pkg.Shelf(["x", "y"]);
    const pairs = shelf.both(other);
    t.throws(() => other.free(), "Error", /^Shelf\.free: this Shelf is borrowed/);
    t.same([...pairs], [["a", "x"], ["b", "y"]]);
    other.free();
    t.throws(() => shelf.both(other), "Error", "Shelf.both: argument 'other' was freed");
    const same = shelf.both(shelf);
    t.same(same.next().value, ["a", "a"]);
    same.return();
    shelf.free();
    t.equal(pkg.live(), 0);
  },
  "an object is borrowed mutably, or moved"(pkg, t) {
    const shelf = new pkg.Shelf(["a", "b", "c"]);
    const taken = shelf.takeOut();
    t.equal(taken.next().value, "a");
    t.throws(() => shelf.size, "Error", "Shelf.size: this Shelf is borrowed mutably");
    t.throws(() => shelf.titles(), "Error", "Shelf.titles: this Shelf is borrowed mutably");
    // A drain that ends takes out the rest.
    taken.return();
    t.equal(shelf.size, 0);
    shelf.add("d");
    const titles = shelf.intoTitles();
    t.throws(() => shelf.size, "Error", "Shelf.size: this Shelf was moved by Shelf.intoTitles()");
    t.same([...titles], ["d"]);
    t.equal(pkg.live(), 0);
  },
  "items that are objects"(pkg, t) {
    const shelf = new pkg.Shelf(["a", "b"]);
    const books = [...shelf.books()];
    t.same(books.map((book) => [...book.titles()][0]), ["a", "b"]);
    t.equal(books[0] instanceof pkg.Shelf, true);
    shelf.free();
    for (const book of books) book.free();
    for (const book of pkg.Shelf.ofEach(["x"])) book.free();
    t.equal(pkg.live(), 0);
  },
  "a callback that an iterator calls"(pkg, t) {
    const before = pkg.live();
    const seen = [];
    const mapped = pkg.map([1, 2, 3], (number) => (seen.push(number), number * 10));
    t.same(seen, []);
    t.equal(mapped.next().value, 10);
    t.same(seen, [1]);
    t.same([...mapped], [20, 30]);
    t.same([...pkg.filter([1, 2, 3], (number) => { if (number === 2) throw new Error("no"); return true; })], [1, 3]);
    t.equal(pkg.live(), before);
    t.throws(() => pkg.map([1], 5), "TypeError", "map: argument 'function' must be a function, got number");
    t.throws(() => [...pkg.map([1], () => "x")], "TypeError", "map: argument 'function'() must be a number, got string");
  },
  "an error in the middle ends an iterator"(pkg, t) {
    const mine = new SyntaxError("mine");
    for (let round = 0; round < 1000; round++) {
      const items = pkg.map([1, 2, 3], (number) => { if (number === 2) throw mine; return number; });
      t.equal(items.next().value, 1);
      let thrown;
      try {
        items.next();
      } catch (error) {
        thrown = error;
      }
      t.equal(thrown, mine);
      t.same(items.next(), { done: true, value: undefined });
    }
    t.same([...pkg.count(2)], [0, 1]);
  },
  "an iterator that is running"(pkg, t) {
    const before = pkg.live();
    const errors = [];
    const items = pkg.map([1, 2], (number) => {
      for (const name of ["next", "return"]) {
        try {
          items[name]();
        } catch (error) {
          errors.push(`${error.name}: ${error.message}`);
        }
      }
      return number + [...pkg.count(4)].length;
    });
    t.same([...items], [5, 6]);
    t.same(errors, Array(4).fill("Error: map: the iterator is running already"));
    t.equal(pkg.live(), before);
  },
  async "a million iterators leave the memory as it is"(pkg, t) {
    const { memory } = await pkg.default();
    const shelf = new pkg.Shelf(["a"]);
    const live = pkg.live();
    const kinds = [
      [() => pkg.count(0).next(), 400000, "at the end"],
      [() => pkg.words("a b").return(), 300000, "ended early"],
      [() => shelf.titles().return(), 300000, "of an object"],
    ];
    for (const [make, times, what] of kinds) {
      for (let index = 0; index < 1000; index++) make();
      const bytes = memory.buffer.byteLength;
      for (let index = 0; index < times; index++) make();
      t.equal(memory.buffer.byteLength, bytes, what);
      t.equal(pkg.live(), live, what);
    }
    shelf.free();
  },
};
