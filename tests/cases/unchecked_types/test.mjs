const numbers = { small: 1, flag: true, big: 2n ** 64n - 1n, wide: -1n, float: 0.5, name: "größer" };

export const tests = {
  "good values pass"(pkg, t) {
    t.equal(pkg.direction("South"), "South");
    t.same(pkg.directions(["South", "North"]), ["South", "North"]);
    t.equal(pkg.level(5), 5);
    for (const shape of [{ type: "Circle", radius: 1.5, filled: false }, { type: "Named", value: "n" }, { type: "Pair", value: [255, -1n] }]) t.same(pkg.shape(shape), shape);
    t.same(pkg.numbers(numbers), numbers);
    t.same(pkg.strings(["a", "😀"]), ["a", "😀"]);
    t.same(pkg.bools([true, false]), [true, false]);
    t.same(pkg.bytes([1, null, 255]), [1, undefined, 255]);
    t.same(pkg.rows([[1], new Float64Array(2)]), [Float64Array.of(1), new Float64Array(2)]);
    t.same(pkg.map(new Map([[1, true]])), new Map([[1, true]]));
    t.same(pkg.byName({ a: 1 }), new Map([["a", 1]]));
    t.same(pkg.wide([2n ** 128n - 1n]), [2n ** 128n - 1n]);
    const counter = new pkg.Counter(1);
    t.equal(counter.add(new pkg.Counter(2)), 3);
    t.equal(pkg.counters([counter])[0].value, 3);
  },
  "a bad number is a valid value in Rust, not an error"(pkg, t) {
    const isByte = (value) => Number.isInteger(value) && value >= 0 && value <= 255;
    for (const value of [256, -1, 1.5, NaN, Infinity, "7", undefined, {}, 2 ** 40]) {
      t.equal(isByte(pkg.numbers({ ...numbers, small: value }).small), true, String(value));
      t.equal(isByte(pkg.tuple([value, "a"])[0]), true, String(value));
      for (const byte of pkg.bytes([value])) t.equal(byte === undefined || isByte(byte), true, String(value));
      t.equal(typeof pkg.numbers({ ...numbers, float: value }).float, "number");
      for (const key of pkg.map(new Map([[value, true]])).keys()) t.equal(isByte(key), true, String(value));
    }
    for (const value of [2, -1, 256, "x", {}, undefined, null, NaN]) {
      t.equal(typeof pkg.numbers({ ...numbers, flag: value }).flag, "boolean");
      for (const list of [pkg.bools([value, value]), pkg.fixed([value, value])]) t.same(list.map((each) => typeof each), ["boolean", "boolean"]);
    }
    t.equal(typeof pkg.numbers({ ...numbers, big: 2n ** 64n, wide: 2n ** 200n }).big, "bigint");
    t.equal(pkg.wide([2n ** 128n]).length, 1);
  },
  "strings, characters and zero"(pkg, t) {
    t.throws(() => pkg.strings(["a", 5]), "TypeError", "strings: argument 'value'[1] must be a string, got number");
    t.throws(() => pkg.numbers({ ...numbers, name: undefined }), "TypeError", "numbers: argument 'value'.name must be a string, got undefined");
    t.throws(() => pkg.byName(new Map([[1, 1]])), "TypeError", "byName: argument 'value'[1] as a key must be a string, got number");
    t.throws(() => pkg.tuple([1, "ab"]), "TypeError", 'tuple: argument \'value\'[1] must be a string of one character, got "ab"');
    t.throws(() => pkg.tuple([1, "\ud800"]), "TypeError", 'tuple: argument \'value\'[1] must be a string of one character, got "\\ud800"');
    t.throws(() => pkg.nonZero([1, 0]), "RangeError", "nonZero: argument 'value'[1] must be other than zero, got 0");
    for (const value of [256, 0.5, NaN, -256, 2 ** 32]) t.throws(() => pkg.nonZero([value]), "RangeError");
    for (const value of [undefined, "0", null, false]) t.throws(() => pkg.nonZero([value]), "TypeError");
  },
  "enums and tags"(pkg, t) {
    t.throws(() => pkg.direction("Up"), "TypeError", 'direction: argument \'value\' must be "North" or "South", got "Up"');
    t.throws(() => pkg.directions(["North", 0]), "TypeError", 'directions: argument \'value\'[1] must be "North" or "South", got 0');
    for (const value of [0, 2, 1.5, NaN]) t.throws(() => pkg.level(value), "TypeError", `level: argument 'value' must be 1 or 5, got ${value}`);
    t.throws(() => pkg.shape({ type: "Square" }), "TypeError", 'shape: argument \'value\'.type must be "Circle" or "Named" or "Pair", got "Square"');
    t.throws(() => pkg.shape({ type: "Named" }), "TypeError", "shape: argument 'value'.value must be a string, got undefined");
  },
  "lengths and kinds"(pkg, t) {
    t.throws(() => pkg.fixed([true]), "TypeError", "fixed: argument 'value' must be of length 2, got 1");
    t.throws(() => pkg.array([[1, 2], [1]]), "TypeError", "array: argument 'value'[1] must be of length 2, got 1");
    t.throws(() => pkg.tuple([1]), "TypeError", "tuple: argument 'value' must be of length 2, got 1");
    t.throws(() => pkg.shape({ type: "Pair", value: [1, 1n, 1] }), "TypeError", "shape: argument 'value'.value must be of length 2, got 3");
    t.throws(() => pkg.strings("ab"), "TypeError", "strings: argument 'value' must be an array, got string");
    t.throws(() => pkg.numbers(5), "TypeError", "numbers: argument 'value' must be an object, got number");
    t.throws(() => pkg.rows([5]), "TypeError", "rows: argument 'value'[0] must be a Float64Array or an array, got number");
    t.throws(() => pkg.rows([new Float32Array(1)]), "TypeError", "rows: argument 'value'[0] must be a Float64Array or an array, got Float32Array");
    t.throws(() => pkg.map({ 1: true }), "TypeError", "map: argument 'value' must be a Map, got object");
  },
  "objects"(pkg, t) {
    const counter = new pkg.Counter(1);
    t.throws(() => counter.add({}), "TypeError", "Counter.add: argument 'other' must be a Counter, got object");
    t.throws(() => counter.add(counter), "Error", "Counter.add: argument 'other' is borrowed mutably");
    t.throws(() => counter.add.call({}, counter), "TypeError", "Counter.add: this must be a Counter, got object");
    t.throws(() => pkg.counters([counter, counter]), "Error", "counters: argument 'value'[1] is passed twice");
    t.throws(() => pkg.counters([counter, 5]), "TypeError", "counters: argument 'value'[1] must be a Counter, got number");
    t.equal(counter.intoValue(), 1);
    t.throws(() => counter.value, "Error", "Counter.value: this Counter was moved by Counter.intoValue()");
  },
};
