const big = "größer 😀 ".repeat(3000);
const any = Symbol("any");
const far = { name: "far", position: [1, -0.5], near: { name: "near", position: [0, 0] } };
const set = new Set([1]);
const twelve = [255, -128, 65535, -32768, 2 ** 32 - 1, -(2 ** 31), 0.5, NaN, true, "😀", big, undefined];
const nested = [undefined, ["größer", new Map([[2 ** 32 - 1, { type: "Circle", radius: 0.5 }]])], ["", new Map()]];
const sum = { type: "Sum", value: [{ type: "Number", value: 1 }, { type: "Negative", value: { type: "Number", value: -0 } }, { type: "Sum", value: [] }] };

const integer = (low, high) => (got) => `must be an integer from ${low} to ${high}, got ${got}`;
const word = integer(0, 2 ** 32 - 1);

/** For each type, values, and results that do not fit with what is said of them. */
const types = {
  i8_: [[-128, 127], [128, "RangeError", integer(-128, 127)(128)], ["1", "TypeError", "must be a number, got string"]],
  u8_: [[0, 255], [256, "RangeError", integer(0, 255)(256)]],
  i16_: [[-32768, 32767], [0.5, "RangeError", integer(-32768, 32767)("0.5")]],
  u16_: [[0, 65535], [-1, "RangeError", integer(0, 65535)(-1)]],
  i32_: [[-(2 ** 31), 2 ** 31 - 1]],
  u32_: [[0, 2 ** 31, 2 ** 32 - 1], [2 ** 32, "RangeError", word(2 ** 32)], [-1, "RangeError", word(-1)], [undefined, "TypeError", "must be a number, got undefined"]],
  size: [[0, 2 ** 32 - 1], [NaN, "RangeError", word(NaN)]],
  f32_: [[0.5, -0, NaN, -Infinity]],
  f64_: [[0.1, -0, NaN, Infinity]],
  i64_: [[-(2n ** 63n), 2n ** 63n - 1n, 0n]],
  u64_: [[0n, 2n ** 63n, 2n ** 64n - 1n], [-1n, "RangeError", /must be .* got -1$/], [1, "TypeError", "must be a bigint, got number"]],
  i128_: [[-(2n ** 127n), 2n ** 127n - 1n, -1n, 2n ** 64n], [2n ** 127n, "RangeError", /must be /]],
  u128_: [[0n, 2n ** 128n - 1n, 2n ** 64n - 1n], [2n ** 128n, "RangeError", /must be /], ["1", "TypeError", "must be a bigint, got string"]],
  nonZero: [[1, 255], [0, "RangeError", /must /], [256, "RangeError", /must /]],
  nonZeroLong: [[1n, -(2n ** 63n)], [0n, "RangeError", /must /]],
  nonZeroWide: [[1n, 2n ** 128n - 1n, 2n ** 64n], [0n, "RangeError", /must /]],
  wrapping: [[0, 2 ** 32 - 1]],
  bool_: [[true, false], [1, "TypeError", "must be a boolean, got number"]],
  char_: [["a", "\0", "😀", "\ufeff"], ["", "TypeError", /must be /], ["ab", "TypeError", /must be /], ["\udc00", "TypeError", /must be /]],
  unit: [[undefined]],
  text: [["", "a", "größer\0\ufeff", big], [1, "TypeError", "must be a string, got number"], [undefined, "TypeError", "must be a string, got undefined"]],
  boxedText: [["", big], [null, "TypeError", "must be a string, got null"]],
  rcText: [["", big]],
  arcText: [["", big]],
  cowText: [["", big]],
  bytes: [[new Uint8Array(0), Uint8Array.of(0, 255), new Uint8Array(100_000).fill(3)], [[1, 256], "RangeError", `[1] ${integer(0, 255)(256)}`], ["x", "TypeError", /must be /], [new Uint16Array(1), "TypeError", /must be /]],
  shorts: [[Int16Array.of(-32768, 32767)]],
  words: [[Uint32Array.of(2 ** 32 - 1), new Uint32Array(9000)]],
  floats: [[Float32Array.of(0.5, NaN)]],
  doubles: [[Float64Array.of(0.1, -0), new Float64Array(9000).fill(0.1)], [[1, "x"], "TypeError", "[1] must be a number, got string"]],
  longs: [[BigInt64Array.of(-(2n ** 63n), 5n), new BigInt64Array(5000).fill(-7n)], [[1], "TypeError", "[0] must be a bigint, got number"]],
  unsignedLongs: [[BigUint64Array.of(2n ** 64n - 1n)]],
  array: [[Float64Array.of(1, NaN, -0)], [[1, 2], "TypeError", /must /]],
  bools: [[[], [true, false]], [[true, 1], "TypeError", "[1] must be a boolean, got number"]],
  texts: [[[], ["", "größer", big]], [["a", null], "TypeError", "[1] must be a string, got null"], ["text", "TypeError", /must be /]],
  deque: [[[], ["😀", undefined]]],
  fixed: [[["", big]], [["a"], "TypeError", /must /]],
  optionU8: [[undefined, 0, 255], [256, "RangeError", integer(0, 255)(256)]],
  optionU32: [[undefined, 0, 2 ** 32 - 1], ["", "TypeError", "must be a number, got string"]],
  optionF32: [[undefined, 0.5, NaN]],
  optionF64: [[undefined, -0, NaN]],
  optionI64: [[undefined, 0n, -(2n ** 63n)], [1, "TypeError", "must be a bigint, got number"]],
  optionU128: [[undefined, 0n, 2n ** 128n - 1n], [-1n, "RangeError", /must be /]],
  optionBool: [[undefined, true, false], [0, "TypeError", "must be a boolean, got number"]],
  optionChar: [[undefined, "😀"], ["", "TypeError", /must be /]],
  optionUnit: [[undefined, null]],
  optionText: [[undefined, "", big], [1, "TypeError", "must be a string, got number"]],
  optionBytes: [[undefined, new Uint8Array(0), new Uint8Array(50_000)]],
  optionOption: [[undefined, null, true, false]],
  optionTexts: [[undefined, [], [big]]],
  value: [[undefined, null, any, NaN, Math.sin, set]],
  optionValue: [[undefined, any]],
  values: [[[], [any, undefined, null, set]]],
  map: [[new Map(), new Map([["größer", 255], ["k", 0]])], [{ a: 256 }, "RangeError", /a.*must be an integer from 0 to 255, got 256$/]],
  hashMap: [[new Map(), new Map([[2 ** 32 - 1, ["a", big]]])]],
  set: [[new Set(), new Set([-(2n ** 63n), 1n])], [[1], "TypeError", /must be a bigint, got number$/]],
  hashSet: [[new Set(), new Set([big])]],
  pair: [[[255, big]], [[1], "TypeError", /must /]],
  twelve: [[twelve], [twelve.slice(1), "TypeError", /must /]],
  direction: [["North", "South"], ["West", "TypeError", /must be /]],
  optionDirection: [[undefined, "North", "South"]],
  level: [[-1, 10], [0, "TypeError", /must be /]],
  shape: [[{ type: "Dot" }, { type: "Circle", radius: NaN }, { type: "Named", value: big }, { type: "Pair", value: [255, "South"] }], [{ type: "Circle" }, "TypeError", ".radius must be a number, got undefined"]],
  optionShape: [[undefined, { type: "Dot" }]],
  place: [[far, far.near], [{ ...far, near: { name: 1 } }, "TypeError", ".near.name must be a string, got number"]],
  optionPlace: [[undefined, far]],
  places: [[[], [far, far]]],
  expression: [[{ type: "Number", value: 0.5 }, sum]],
  jsSet: [[set]],
  optionJsSet: [[undefined, set]],
  jsSets: [[new Map(), new Map([["a", set], ["b", set]])]],
  function: [[Math.abs], [5, "TypeError", "must be a function, got number"]],
  optionFunction: [[undefined, Math.abs], ["x", "TypeError", "must be a function, got string"]],
  boxed: [[far]],
  rc: [[0n, 2n ** 64n - 1n]],
  nested: [[[], nested]],
};

const unchecked = ["i8_", "u8_", "i16_", "u16_", "i32_", "f32_", "f64_", "i64_"];

const reset = (pkg) => Object.assign(pkg.state(), { seen: [], answer: undefined, meanwhile() {} });

/** What a call throws. */
const thrown = (run) => {
  try {
    run();
  } catch (error) {
    return { error };
  }
  return {};
};

const each = Object.entries(types).map(([name, [values, ...wrong]]) => [
  `values of type ${name}`,
  (pkg, t) => {
    const state = reset(pkg);
    for (const run of [pkg[name], pkg.caught[name]]) {
      for (const value of values) {
        Object.assign(state, { answer: undefined, seen: [] });
        t.same(run(value), value, "there and back");
        t.same(state.seen.splice(0), [value], "what the import gets");
        for (const answer of values) {
          state.answer = () => answer;
          t.same(run(value), answer, "another result");
        }
      }
      // Without a Result the host's function is bound itself where all are such numbers.
      const refused = run === pkg[name] && unchecked.includes(name) ? [] : wrong;
      for (const [result, kind, message] of refused) {
        state.answer = () => result;
        const exact = message instanceof RegExp ? new RegExp(`^pass\\(\\).*${message.source}`) : `pass()${/^[[.]/.test(message) ? "" : " "}${message}`;
        t.throws(() => run(values[0]), kind, exact);
        state.answer = () => {
          throw any;
        };
        t.equal(thrown(() => run(values[0])).error, any);
        state.answer = undefined;
        t.same(run(values[0]), values[0], "after that");
      }
      // The memory grows in the import: once more all that has been read is to be read anew.
      state.meanwhile = () => pkg.grow(100_000);
      state.answer = undefined;
      for (const value of values) t.same(run(value), value, "while memory grows");
      state.meanwhile = () => {};
    }
    reset(pkg);
  },
]);

export const tests = {
  ...Object.fromEntries(each),
  "null is none"(pkg, t) {
    const state = reset(pkg);
    state.answer = () => null;
    for (const name of ["optionU8", "optionF64", "optionI64", "optionU128", "optionBool", "optionChar", "optionText", "optionBytes", "optionTexts", "optionDirection", "optionShape", "optionPlace", "optionJsSet", "optionFunction", "optionPoint"]) t.equal(pkg[name](), undefined, name);
    t.equal(pkg.optionValue(), undefined);
    t.equal(pkg.optionOption(), null);
  },
  "other forms of results"(pkg, t) {
    const state = reset(pkg);
    const gives = (name, value, answer, expected) => {
      state.answer = () => answer;
      t.same(pkg[name](value), expected, name);
    };
    gives("text", "", "a\ud800b\udc00", "a\ufffdb\ufffd");
    gives("texts", [], ["\ud83d", "x"], ["\ufffd", "x"]);
    gives("bytes", [], [1, 2, 3], Uint8Array.of(1, 2, 3));
    gives("bytes", [], new Uint8ClampedArray([255]), Uint8Array.of(255));
    gives("doubles", [], new Float64Array([1, 2, 3, 4]).subarray(1, 3), Float64Array.of(2, 3));
    gives("longs", [], [1n, -1n], BigInt64Array.of(1n, -1n));
    gives("texts", [], new Set(["a", "b"]), ["a", "b"]);
    gives("map", {}, { a: 1 }, new Map([["a", 1]]));
    gives("hashSet", [], ["a", "a"], new Set(["a"]));
    gives("place", far, { name: "x", position: [0, 1], near: null, more: 1 }, { name: "x", position: [0, 1] });
    t.throws(() => gives("texts", [], "text"), "TypeError", /^pass\(\) must be /);
  },
  "JavaScript runs code while a result is read"(pkg, t) {
    const state = reset(pkg);
    const grows = (value) => (pkg.grow(200_000), pkg.text(value));
    state.answer = (value) => (value === far || value?.name === "far" ? { get name() { return grows("größer"); }, get position() { return [1, pkg.f64_(2)]; } } : value);
    t.same(pkg.place(far), { name: "größer", position: [1, 2] });
    state.answer = (value) => (Array.isArray(value) ? { *[Symbol.iterator]() { yield grows("a"); yield pkg.text("ü"); } } : value);
    t.same(pkg.texts(["x", "y"]), ["a", "ü"]);
    state.answer = (value) => (Array.isArray(value) ? { *[Symbol.iterator]() { yield "a"; throw any; } } : value);
    t.equal(thrown(() => pkg.texts([])).error, any);
    t.equal(thrown(() => pkg.caught.texts([])).error, any);
    reset(pkg);
  },
  "objects of a class by value"(pkg, t) {
    const state = reset(pkg);
    const point = new pkg.Point(1);
    const back = pkg.point(point);
    t.equal(back.x, 1);
    t.equal(state.seen[0] instanceof pkg.Point, true);
    t.throws(() => point.x, "Error", "Point.x: this Point was moved by point()");
    t.throws(() => state.seen[0].x, "Error", /^Point\.x: this Point was moved by .*pass/);
    t.equal(pkg.optionPoint(), undefined);
    t.equal(pkg.optionPoint(back).x, 1);
    t.same(pkg.points([new pkg.Point(1), new pkg.Point(2)]).map(({ x }) => x), [1, 2]);
    const [first, second] = pkg.placeOfPoint([new pkg.Point(3), null]);
    t.same([first.x, second], [3, undefined]);
    state.answer = () => ({ x: 1 });
    t.throws(() => pkg.point(new pkg.Point(1)), "TypeError", "pass() must be a Point, got object");
    const freed = new pkg.Point(1);
    freed.free();
    state.answer = () => freed;
    for (const run of [pkg.point, pkg.caught.point]) t.throws(() => run(new pkg.Point(1)), "Error", "pass() was freed");
    state.answer = () => [first, first];
    t.throws(() => pkg.points([]), "Error", /^pass\(\)\[1\] /);
    t.equal(first.x, 3);
    // What the import kept is its own.
    state.answer = () => new pkg.Point(9);
    state.seen = [];
    t.equal(pkg.point(new pkg.Point(8)).x, 9);
    t.equal(state.seen[0].x, 8);
    state.seen[0].free();
    reset(pkg);
  },
  "objects of a class that are lent"(pkg, t) {
    const state = reset(pkg);
    const point = new pkg.Point(1);
    pkg.lendPoints(point);
    const [[a, b, c, d]] = state.seen;
    t.same([a.x, b.x, c.x, d[0].x, d[1].x], [1, 1, 2, 1, 3]);
    // They are copies.
    a.x = 5;
    t.same([point.x, b.x], [1, 1]);
    state.meanwhile = (given) => {
      t.equal(given.x, 3);
      t.throws(() => point.x, "Error", /borrowed/);
    };
    point.shift(2);
    reset(pkg);
    t.equal(point.x, 3);
  },
  "text that is lent"(pkg, t) {
    const state = reset(pkg);
    for (const meanwhile of [() => {}, () => pkg.grow(100_000)]) {
      state.meanwhile = meanwhile;
      pkg.lendText(big, "other");
      pkg.lendText("", undefined);
      t.same(state.seen.splice(0), [[big, big, undefined, "other"], ["größer\0\ufeff", "", "", big], ["", "", undefined, undefined], ["größer\0\ufeff", "", "", ""]]);
    }
  },
  "numbers that are lent"(pkg, t) {
    const state = reset(pkg);
    for (const count of [0, 2, 20, 3000]) {
      pkg.lendNumbers(count);
      const numbers = Array.from({ length: count }, (_, number) => number);
      t.same(state.seen.splice(0), [
        [
          Uint8Array.from(numbers),
          Int16Array.from(numbers, (number) => number * -7),
          Float32Array.from(numbers, (number) => number / 2),
          Float64Array.from(numbers, (number) => number / 4),
          BigUint64Array.from(numbers, (number) => 2n ** 64n - 1n - BigInt(number)),
          Uint32Array.from(numbers, (number) => 2 ** 32 - 1 - number),
          Int8Array.of(-128, 127),
        ],
      ]);
    }
    pkg.lendOptions();
    const seen = state.seen.map(([a, b, c, d]) => [a, b, c?.x, d?.x]);
    t.same(seen, [[Float64Array.of(1), undefined, 0.5, undefined], [undefined, BigInt64Array.of(-(2n ** 63n)), undefined, 0.5], [Float64Array.of(), BigInt64Array.of(), undefined, undefined]]);
    reset(pkg);
  },
  "lists and values that are lent"(pkg, t) {
    const state = reset(pkg);
    pkg.lendLists(["a", big]);
    pkg.lendLists([]);
    t.same(state.seen.splice(0), [[["a", big], ["a", big], [true, false], ["a", big], 2 ** 32 - 1], [[], [], [true, false], [], 2 ** 32 - 1]]);
    pkg.lendValues(any, set);
    t.same(state.seen, [[any, set, any, set, [any, null]], [undefined, set, undefined, undefined, []]]);
    t.equal(state.seen[0][1], set);
    reset(pkg);
  },
  "JavaScript writes to slices of Rust"(pkg, t) {
    const state = reset(pkg);
    const value = (numbers, number) => (numbers instanceof BigInt64Array ? BigInt(number) : number);
    const rest = [4, 7, 2 ** 32 - 1, 0.25, 5];
    for (const count of [1, 5, 4000]) {
      state.seen = [];
      state.answer = (numbers) => (numbers.fill(value(numbers, 9)), 42);
      t.same(pkg.written(count), Float64Array.of(42, 42, 9, 9, 9, 9, 9, 9, ...rest));
      // What was there can be read.
      t.same(state.seen.splice(0).map(([numbers, text]) => [numbers.length, text]), [[count, "bytes"], [count, "doubles"], [count, "longs"]]);
      state.answer = (numbers) => Number(numbers[0]);
      t.same(pkg.written(count), Float64Array.of(1, 3, 1, 3, 2, 1, 3, 2, ...rest));
      // The memory grows meanwhile.
      state.answer = (numbers) => (pkg.grow(1_000_000), (numbers[numbers.length - 1] = value(numbers, 8)), 0);
      t.same(pkg.written(count).subarray(5), Float64Array.of(8, 8, 8, ...rest));
      // An array that was given away has nothing to write.
      state.answer = (numbers) => (numbers.fill(value(numbers, 7)), structuredClone(numbers.buffer, { transfer: [numbers.buffer] }), 0);
      t.same(pkg.written(count), Float64Array.of(0, 0, 1, 3, 2, 1, 3, 2, ...rest));
      // Later changes reach nobody.
      for (const [numbers] of state.seen.splice(0)) if (numbers.length > 0) numbers.fill(value(numbers, 1));
      state.answer = (numbers) => (numbers.fill(value(numbers, 6)), numbers instanceof Float64Array ? -1 : 0);
      t.equal(pkg.written(count)[1], 1000);
      state.answer = (numbers) => {
        if (numbers instanceof Float64Array) throw any;
        return 1;
      };
      t.equal(pkg.written(count)[1], 1000);
      state.answer = () => {
        throw any;
      };
      t.equal(thrown(() => pkg.written(count)).error, any);
    }
    state.answer = (numbers) => numbers.length;
    t.same(pkg.written(0), Float64Array.of(0, 0, -1, -1, -1, -1, -1, -1, ...rest));
    reset(pkg);
  },
};
