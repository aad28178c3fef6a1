const borders = ["\ufeffBOM", "", "\0", "a\0", "\0b", "\ud83d", "\ude00", "\ud83d\ude00", "größer", "\u{10ffff}", "\uffff", ""];
// A lone surrogate arrives as U+FFFD.
const arrived = borders.map((text) => (/^[\ud83d\ude00]$/.test(text) ? "\ufffd" : text));

const same = {
  strings: [[], [""], ["a"], ["größer", "😀", "x".repeat(100000), ""]],
  bools: [[], [true], [false, true, false]],
  chars: [[], ["a", "ä", "😀", "\0", "\u{10ffff}"]],
  options: [[], [undefined], ["", undefined, "a"]],
  numbersOrNot: [[], [undefined, 0, -0, NaN, undefined, Infinity]],
  deque: [[], ["a", "b"]],
  numberDeque: [new Uint16Array(), Uint16Array.of(0, 65535)],
  boxed: [[], ["a", "b"]],
  fixed: [["a", "", "😀"]],
  fixedBools: [[true, false]],
  nothingFixed: [[]],
  units: [[], [undefined, undefined]],
  wide: [[], [0n, -1n, -(2n ** 127n), 2n ** 127n - 1n, 2n ** 64n]],
  wideUnsigned: [[], [0n, 2n ** 128n - 1n, 2n ** 64n, 2n ** 63n]],
  hashMap: [new Map(), new Map([["ä", 4294967295]])],
  treeMap: [new Map(), new Map([[0, ""], [4294967295, "😀"]])],
  bigKeys: [new Map([[-(2n ** 63n), true], [2n ** 63n - 1n, false]])],
  boolKeys: [new Map([[false, undefined], [true, undefined]])],
  hashSet: [new Set(), new Set(["größer"])],
  treeSet: [new Set(), new Set([-2147483648, 0, 2147483647])],
  charSet: [new Set(["a", "😀"])],
  setOfLists: [new Set([[], ["a"], ["a", "b"]])],
  twice: [undefined, null, 0, 4294967295],
  twiceText: [undefined, null, "", "text"],
  twiceList: [[], [undefined, null, 0, undefined, 255]],
  thrice: [undefined, true, false],
  maybeNothing: [undefined, null],
  maybeNothings: [[undefined, null, null]],
  maybeList: [undefined, [], [true]],
  maybeMap: [undefined, new Map(), new Map([["a", undefined], ["b", 0]])],
  maybeTuple: [undefined, [0, ""]],
  nothing: [undefined],
  inBox: [[], ["a"]],
  inRc: [new Map(), new Map([["a", 1]])],
  inArc: [[255, true]],
  boxedNumber: [0, 4294967295],
  sharedText: [[], ["a", "😀"]],
  textBoxes: [["", "größer", "\0"]],
  rows: [[], [new Float64Array()], [Float64Array.of(1, NaN), new Float64Array(), Float64Array.of(-0)]],
  namedBytes: [["", new Uint8Array()], ["größer", Uint8Array.of(0, 255, 1)]],
  matrix: [[Float32Array.of(1, 2), Float32Array.of(3, NaN), Float32Array.of(-0, Infinity)]],
  typed: [
    [Int8Array.of(-128), Uint8Array.of(255), Int16Array.of(-32768), Uint16Array.of(65535), Int32Array.of(-2147483648), Uint32Array.of(4294967295), Float32Array.of(0.5), Float64Array.of(0.1), BigInt64Array.of(-(2n ** 63n)), BigUint64Array.of(2n ** 64n - 1n)],
    [Int8Array.of(1, 2, 3), Uint8Array.of(1, 2, 3, 4, 5), Int16Array.of(1, 2, 3), new Uint16Array(), Int32Array.of(1), Uint32Array.of(1, 2), Float32Array.of(1), Float64Array.of(1), new BigInt64Array(), BigUint64Array.of(1n, 2n)],
  ],
  byName: [new Map(), new Map([["a", BigUint64Array.of(1n)], ["b", new BigUint64Array()], ["c", BigUint64Array.of(2n ** 64n - 1n, 0n)]])],
  tuple1: [["a"]],
  tuple2: [[255, "a"]],
  tuple3: [[1, "a", true]],
  tuple4: [[1, NaN, 2, -(2n ** 63n)]],
  tuple5: [[1, "a", [true, false], 0.5, -1n]],
  tuple6: [[1, 2, 3, 4, 5, 6]],
  tuple7: [[1, 2, 3, 4, 5, 6, "7"]],
  tuple8: [[1, 2, 3, 4, 5, 6, 7, "8"]],
  tuple9: [[1, 2, 3, 4, 5, 6, 7, 8, "9"]],
  tuple10: [[1, 2, 3, 4, 5, 6, 7, 8, 9, "10"]],
  tuple11: [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, "11"]],
  tuple12: [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, "12"]],
  tuples: [[], [[-1n, [true, "😀"]], [0n, [false, "\0"]]]],
};

const roundTrips = Object.fromEntries(
  Object.entries(same).map(([name, list]) => [
    `${name} come back`,
    (pkg, t) => {
      for (const value of list) t.same(pkg[name](value), value);
    },
  ]),
);

export const tests = {
  ...roundTrips,
  "NonZero, Wrapping and boxed numbers in lists"(pkg, t) {
    t.same([...pkg.nonZero([1, 255])], [1, 255]);
    t.same([...pkg.nonZeroBig([-1n, 2n ** 63n - 1n])], [-1n, 2n ** 63n - 1n]);
    t.same([...pkg.boxes([1, 2.5])], [1, 2.5]);
    const [byte, shorts] = pkg.wrapping([255, [-32768, 32767]]);
    t.same([byte, ...shorts], [255, -32768, 32767]);
    t.throws(() => pkg.nonZero([1, 0]), "RangeError", "nonZero: argument 'value'[1] must be other than zero, got 0");
    t.throws(() => pkg.nonZero([-0]), "RangeError", "nonZero: argument 'value'[0] must be other than zero, got 0");
    t.throws(() => pkg.nonZeroBig([0n]), "RangeError", "nonZeroBig: argument 'value'[0] must be other than zero, got 0");
    t.throws(() => pkg.nonZero([256]), "RangeError", "nonZero: argument 'value'[0] must be an integer from 0 to 255, got 256");
  },
  "texts do not touch each other"(pkg, t) {
    t.same(pkg.strings(borders), arrived);
    t.same(pkg.boxed([...borders].reverse()), [...arrived].reverse());
    t.equal(pkg.join(borders), arrived.join("|"));
    t.equal(pkg.joinOwned(borders), arrived.join("|"));
    t.same([...pkg.lengths(["\ud83d", "\ude00"])], [3, 3]);
    t.same([...pkg.lengths(["\ud83d\ude00", "a\ud83d", "\ude00b"])], [4, 4, 4]);
    t.same(pkg.tuple2([1, "\ud83d"]), [1, "\ufffd"]);
    t.same(pkg.options(["\ud83d", undefined, "\ude00"]), ["\ufffd", undefined, "\ufffd"]);
    t.same(pkg.treeMap(new Map([[1, "\ud83d"], [2, "\ude00"]])), new Map([[1, "\ufffd"], [2, "\ufffd"]]));
    t.same(pkg.textBoxes(["\ud83d", "\ude00", "\ufeff"]), ["\ufffd", "\ufffd", "\ufeff"]);
  },
  "borrowed lists"(pkg, t) {
    t.equal(pkg.join([]), "");
    t.equal(pkg.joinOwned(["a", "😀"]), "a|😀");
    t.same(pkg.cows(["", "größer"]), ["", "größer"]);
    t.equal(pkg.countTrue([true, false, true]), 2);
    t.equal(pkg.total([[1, 2], Float64Array.of(3), []]), 6);
    t.equal(pkg.borrowed(["a"], { b: 1 }, [2, "c"]), '["a"] {"b": 1} (2, "c")');
    t.equal(pkg.maybeWords(["a"]), 1);
    t.equal(pkg.maybeWords(), undefined);
    t.equal(pkg.joinAll("+", "a", "b", "c"), "a+b+c");
    t.equal(pkg.joinAll("+"), "");
    t.throws(() => pkg.joinAll("+", "a", 5), "TypeError", "joinAll: argument 'words'[1] must be a string, got number");
  },
  "null is none, in containers too"(pkg, t) {
    t.same(pkg.options([null, undefined]), [undefined, undefined]);
    t.same(pkg.maybeMap(new Map([["a", null]])), new Map([["a", undefined]]));
    for (const none of [null, undefined]) t.equal(pkg.maybeList(none), undefined);
    t.equal(pkg.maybeTuple(), undefined);
  },
  "options in options"(pkg, t) {
    t.equal(pkg.twice(), undefined);
    // null is Some(..), of the innermost that has no other value.
    t.equal(pkg.thrice(null), null);
    t.throws(() => pkg.twice("x"), "TypeError", "twice: argument 'value' must be a number, got string");
  },
  "any iterable is a list, a set, but no text"(pkg, t) {
    const words = ["a", "b"];
    function* generator() {
      yield* words;
    }
    const iterables = [words, new Set(words), new Map([["a", 1], ["b", 2]]).keys(), generator(), words.values(), { [Symbol.iterator]: generator }, Object.assign(Object.create(null), { [Symbol.iterator]: generator }), new Proxy(words, {})];
    for (const make of [0, 1, 2, 3]) {
      const iterable = [words, new Set(words), generator(), new Map([["a", 1], ["b", 2]]).keys()][make];
      t.same(pkg.strings(iterable), words);
    }
    for (const iterable of iterables) t.same(pkg.hashSet(iterable).size, 2);
    t.same(pkg.deque(new Set(words)), words);
    t.same(pkg.fixed(new Set(["a", "b", "c"])), ["a", "b", "c"]);
    t.equal(pkg.join(generator()), "a|b");
    t.same(pkg.treeSet(Int32Array.of(3, 1, 3)), new Set([1, 3]));
    t.same(pkg.numbersOrNot(Float32Array.of(1, 2)), [1, 2]);
    for (const name of ["strings", "deque", "boxed", "hashSet", "chars"]) t.throws(() => pkg[name]("ab"), "TypeError", new RegExp(`^${name}: argument 'value' must be .*array, got string$`));
    for (const value of [5, {}, undefined, null, { length: 1, 0: "a" }]) t.throws(() => pkg.strings(value), "TypeError", `strings: argument 'value' must be an array, got ${value === null ? "null" : typeof value}`);
  },
  "duplicates of a set are one"(pkg, t) {
    t.same(pkg.treeSet([3, 1, 3, 1]), new Set([1, 3]));
    t.same(pkg.setOfLists([["a"], new Set(["a"])]), new Set([["a"]]));
  },
  "a plain object is a map with string keys"(pkg, t) {
    t.same(pkg.hashMap({ "größer": 1 }), new Map([["größer", 1]]));
    t.same(pkg.hashMap(Object.assign(Object.create(null), { a: 1 })), new Map([["a", 1]]));
    t.same(pkg.hashMap(Object.create({ a: 1 })), new Map());
    t.same(pkg.byName({ a: [1n], b: [] }), new Map([["a", BigUint64Array.of(1n)], ["b", new BigUint64Array()]]));
    t.throws(() => pkg.treeMap({ 1: "a" }), "TypeError", "treeMap: argument 'value' must be a Map, got object");
    for (const [value, got] of [[[["a", 1]], "an array"], [new Set(), "object"], ["a", "string"], [null, "null"], [undefined, "undefined"], [1, "number"]]) {
      t.throws(() => pkg.hashMap(value), "TypeError", `hashMap: argument 'value' must be a Map or an object, got ${got}`);
    }
  },
  "a map of another realm, and one of a subclass"(pkg, t, env) {
    t.same(pkg.hashMap(env.elsewhere("new Map([['a', 1]])")), new Map([["a", 1]]));
    t.same(pkg.hashMap(env.elsewhere("({ a: 1 })")), new Map([["a", 1]]));
    t.same(pkg.strings(env.elsewhere("['a', 'b']")), ["a", "b"]);
    t.same(pkg.tuple2(env.elsewhere("[1, 'b']")), [1, "b"]);
    t.same(pkg.rows(env.elsewhere("[[1], new Float64Array(1)]")), [Float64Array.of(1), Float64Array.of(0)]);
    class Mine extends Map {}
    t.same(pkg.treeMap(new Mine([[1, "a"]])), new Map([[1, "a"]]));
  },
  "nested number lists take arrays and typed arrays"(pkg, t) {
    t.same(pkg.rows([[1, 2], Float64Array.of(3)]), [Float64Array.of(1, 2), Float64Array.of(3)]);
    t.same(pkg.matrix([[1, 2], Float32Array.of(3, 4), [5, 6]]), [Float32Array.of(1, 2), Float32Array.of(3, 4), Float32Array.of(5, 6)]);
    t.same(pkg.namedBytes(["a", [1, 2]]), ["a", Uint8Array.of(1, 2)]);
    t.same(pkg.namedBytes(["a", Uint8ClampedArray.of(1, 2)]), ["a", Uint8Array.of(1, 2)]);
    t.same(pkg.namedBytes(["a", new Uint8Array([0, 1, 2, 3]).subarray(1, 3)]), ["a", Uint8Array.of(1, 2)]);
    t.throws(() => pkg.rows([[1], Float32Array.of(1)]), "TypeError", "rows: argument 'value'[1] must be a Float64Array or an array, got Float32Array");
    t.throws(() => pkg.rows([[1], new Set([1])]), "TypeError", "rows: argument 'value'[1] must be a Float64Array or an array, got object");
    t.throws(() => pkg.rows([[1], [2, "3"]]), "TypeError", "rows: argument 'value'[1][1] must be a number, got string");
    t.throws(() => pkg.matrix([[1, 2], [3, 4], [5]]), "TypeError", "matrix: argument 'value'[2] must be of length 2, got 1");
    t.throws(() => pkg.matrix([[1, 2], [3, 4]]), "TypeError", "matrix: argument 'value' must be of length 3, got 2");
    t.throws(() => pkg.namedBytes(["a", [256]]), "RangeError", "namedBytes: argument 'value'[1][0] must be an integer from 0 to 255, got 256");
    const buffers = [new ArrayBuffer(2), new DataView(new ArrayBuffer(2))];
    for (const buffer of buffers) t.throws(() => pkg.namedBytes(["a", buffer]), "TypeError", /^namedBytes: argument 'value'\[1\] must be a Uint8Array or an array, got /);
  },
  "results are arrays of their own"(pkg, t) {
    const rows = pkg.rows([[1], [2]]);
    const again = pkg.rows([[3], [4]]);
    t.same(rows, [Float64Array.of(1), Float64Array.of(2)]);
    t.same(again, [Float64Array.of(3), Float64Array.of(4)]);
    t.equal(rows[0].buffer === rows[1].buffer, false);
    t.equal(rows[0].byteLength, rows[0].buffer.byteLength);
  },
  "values of JavaScript are themselves"(pkg, t) {
    const object = {};
    const list = [object, undefined, null, 1n, NaN, "text", Symbol.iterator, () => 1, object, true];
    const back = pkg.values(list);
    t.equal(back.length, list.length);
    list.forEach((value, index) => t.equal(back[index], value));
    t.equal(pkg.valuesByName({ a: object }).get("a"), object);
    t.equal(pkg.valuesByName(new Map([["b", pkg]])).get("b"), pkg);
    const [first, second] = pkg.valueTuple([object, list]);
    t.equal(first === object && second === list, true);
    t.equal(pkg.valueTuple([undefined, undefined])[1], undefined);
    t.same(pkg.values([]), []);
  },
  "a result"(pkg, t) {
    t.same(pkg.checked(["a"]), ["a"]);
    t.throws(() => pkg.checked([]), "Error", "no words");
  },
  "several containers, some empty"(pkg, t) {
    t.same(pkg.mixed(["a", "b"], "größer", { x: [1, 2], y: [] }, [1, 2], [1, true], [1, 2, 1]), [2, 8, 2, 3, true, 2]);
    t.same(pkg.mixed([], "", new Map(), new Float64Array(1), null, []), [0, 0, 0, 0, false, 0]);
    t.same(pkg.mixed(Array(5000).fill("😀"), "x".repeat(5000), new Map(), new Float64Array(5000), undefined, new Set([1])), [5000, 5000, 0, 0, false, 1]);
  },
  "100,000 elements"(pkg, t) {
    const strings = Array.from({ length: 100000 }, (_, index) => (index % 7 === 0 ? "😀" : `word ${index}`));
    t.same(pkg.strings(strings), strings);
    t.equal(pkg.join(strings).length, strings.join("|").length);
    const map = new Map(strings.map((text, index) => [index, text]));
    t.same(pkg.treeMap(map), map);
    const flags = strings.map((_, index) => index % 3 === 0);
    t.same(pkg.bools(flags), flags);
    t.equal(pkg.countTrue(flags), 33334);
    const rows = Array.from({ length: 100000 }, (_, index) => new Float64Array(index % 3).fill(index));
    t.same(pkg.rows(rows), rows);
    const many = pkg.many(100000);
    t.same([many.length, many[0], many[99998]], [100000, undefined, "99998"]);
    t.same(pkg.treeSet(new Int32Array(100000).map((_, index) => index)).size, 100000);
  },
};
