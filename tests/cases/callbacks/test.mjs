const big = "größer 😀 ".repeat(3000);
const place = { name: "a", position: [1, -0.5], near: { name: "b", position: [0, 0] } };
const set = new Set([1, 2]);
const any = Symbol("any");

/** For each type, a value to pass on, one to answer with, and results that do not fit with what is said of them. */
const types = {
  I8: [-128, 127, [128, "RangeError", "must be an integer from -128 to 127, got 128"], ["1", "TypeError", "must be a number, got string"]],
  U8: [255, 0, [-1, "RangeError", "must be an integer from 0 to 255, got -1"], [undefined, "TypeError", "must be a number, got undefined"]],
  I16: [-32768, 32767, [0.5, "RangeError", "must be an integer from -32768 to 32767, got 0.5"]],
  U16: [65535, 0, [NaN, "RangeError", "must be an integer from 0 to 65535, got NaN"]],
  I32: [-(2 ** 31), 2 ** 31 - 1, [2 ** 31, "RangeError", "must be an integer from -2147483648 to 2147483647, got 2147483648"]],
  U32: [2 ** 32 - 1, 2 ** 31, [2 ** 32, "RangeError", "must be an integer from 0 to 4294967295, got 4294967296"]],
  F32: [0.5, -Infinity, [null, "TypeError", "must be a number, got null"]],
  F64: [-0, NaN, [1n, "TypeError", "must be a number, got bigint"]],
  I64: [-(2n ** 63n), 2n ** 63n - 1n, [1, "TypeError", "must be a bigint, got number"], [2n ** 63n, "RangeError", /must be .* got 9223372036854775808/]],
  U64: [2n ** 64n - 1n, 0n, [-1n, "RangeError", /must be .* got -1/]],
  I128: [-(2n ** 127n), 2n ** 127n - 1n, [2n ** 127n, "RangeError", /must be /]],
  U128: [2n ** 128n - 1n, 2n ** 64n, [-1n, "RangeError", /must be /]],
  Nonzero: [2 ** 32 - 1, 1, [0, "RangeError", /must /]],
  Bool: [true, false, [1, "TypeError", "must be a boolean, got number"]],
  Char: ["😀", "\0", ["ab", "TypeError", /must be /], ["\ud800", "TypeError", /must be /], ["", "TypeError", /must be /]],
  Unit: [undefined, undefined],
  String: ["", big, [1, "TypeError", "must be a string, got number"]],
  Bytes: [new Uint8Array(70_000).fill(7), new Uint8Array(0), [[1, 256], "RangeError", /\[1\] must be .* got 256/], ["x", "TypeError", /must be /]],
  Doubles: [Float64Array.of(1, NaN, -0), new Float64Array(3000), [[1, "x"], "TypeError", /\[1\] must be a number, got string/]],
  Longs: [BigInt64Array.of(-(2n ** 63n)), BigInt64Array.of(1n, 2n), [[1], "TypeError", /\[0\] must be a bigint, got number/]],
  Array: [Float32Array.of(1, 2, 3), Float32Array.of(0, -1, 0.5), [[1, 2], "TypeError", /must /]],
  OptionU8: [255, undefined, [256, "RangeError", /must be an integer from 0 to 255, got 256/]],
  OptionU64: [undefined, 2n ** 64n - 1n, ["", "TypeError", /must be a bigint, got string/]],
  OptionF64: [NaN, undefined, ["", "TypeError", /must be a number, got string/]],
  OptionU128: [2n ** 128n - 1n, undefined, [1, "TypeError", /must be a bigint, got number/]],
  OptionBool: [undefined, true, [0, "TypeError", /must be a boolean, got number/]],
  OptionString: [undefined, "", [0, "TypeError", /must be a string, got number/]],
  OptionBytes: [Uint8Array.of(1), undefined, [0, "TypeError", /must be /]],
  OptionOption: [null, undefined, ["", "TypeError", /must be a number, got string/]],
  Value: [any, undefined],
  OptionValue: [undefined, any],
  List: [["a", "", big], [], [["a", 1], "TypeError", "[1] must be a string, got number"], ["text", "TypeError", /must be /]],
  Tuple: [[1, "a", undefined], [0, "", true], [[1, "a"], "TypeError", /must /], [[1, 1, true], "TypeError", "[1] must be a string, got number"]],
  Map: [new Map([["a", Uint32Array.of(1)], ["b", Uint32Array.of()]]), new Map(), [5, "TypeError", /must be /]],
  Set: [new Set([1, 2 ** 32 - 1]), new Set(), [[-1], "RangeError", /must be an integer from 0 to 4294967295, got -1/]],
  Nested: [[["é", new Map([[1, { type: "Circle", radius: 2 }]])], undefined], [], [[["é", new Map([[1, { type: "Square" }]])]], "TypeError", /type/]],
  Direction: ["North", "South", ["West", "TypeError", /must be .*got "?West/]],
  OptionDirection: ["South", undefined, [1, "TypeError", /must be /]],
  Shape: [{ type: "Dot" }, { type: "Named", value: "größer" }, [{ type: "Circle" }, "TypeError", ".radius must be a number, got undefined"]],
  Place: [place, { name: "", position: [0, 1] }, [{ name: "x", position: [1] }, "TypeError", /\.position must /]],
  SetObject: [set, new Set()],
  Boxed: ["", big, [1, "TypeError", "must be a string, got number"]],
};

/** What a call throws. */
const thrown = (run) => {
  try {
    run();
  } catch (error) {
    return { error };
  }
  return {};
};

const both = Object.entries(types).map(([name, [value, answer, ...wrong]]) => [
  `values of type ${name}`,
  (pkg, t) => {
    const echo = pkg[`echo${name}`];
    const seen = [];
    const give = (result) => (...all) => (seen.push(all), result);
    t.same(echo(give(answer), value), answer, "the result");
    t.same(echo(give(value), answer), value, "the other result");
    t.same(seen, [[value], [answer]], "what the function gets");
    for (const [result, kind, message] of wrong) {
      const pattern = message instanceof RegExp ? new RegExp(`^echo${name}: argument 'run'\\(\\).*${message.source}`) : message[0] === "[" || message[0] === "." ? `echo${name}: argument 'run'()${message}` : `echo${name}: argument 'run'() ${message}`;
      t.throws(() => echo(give(result), value), kind, pattern);
      t.same(echo(give(answer), value), answer, "after that");
    }
  },
]);

export const tests = {
  ...Object.fromEntries(both),
  "objects of a class go there and back"(pkg, t) {
    const point = new pkg.Point(1);
    let seen;
    const back = pkg.echoPoint((given) => ((seen = given), given), point);
    t.equal(seen instanceof pkg.Point, true);
    t.equal(back.x, 1);
    t.throws(() => point.x, "Error", /^Point\.x: this Point was moved by echoPoint\(\)$/);
    t.throws(() => seen.x, "Error", /^Point\.x: this Point was moved by .*/);
    t.equal(pkg.echoOptionPoint((given) => given, undefined), undefined);
    t.equal(pkg.echoOptionPoint(() => null, back), undefined);
    t.throws(() => back.x, "Error", /moved/);
    const points = pkg.echoPoints((given) => [...given, new pkg.Point(3)], [new pkg.Point(1), new pkg.Point(2)]);
    t.same(points.map(({ x }) => x), [1, 2, 3]);
    t.throws(() => pkg.echoPoint(() => ({ x: 1 }), new pkg.Point(1)), "TypeError", "echoPoint: argument 'run'() must be a Point, got object");
    const freed = new pkg.Point(1);
    freed.free();
    t.throws(() => pkg.echoPoint(() => freed, new pkg.Point(1)), "Error", "echoPoint: argument 'run'() was freed");
    t.throws(() => pkg.echoPoints(() => [points[0], points[0]], []), "Error", /^echoPoints: argument 'run'\(\)\[1\] /);
    t.equal(points[0].x, 1);
  },
  "each way to take a function"(pkg, t) {
    const double = (number) => number * 2;
    for (const name of ["withFn", "withFnMut", "withImpl", "withImplMut", "withCallback", "withCallbackMut"]) {
      t.equal(pkg[name](double), 6, name);
      for (const [value, kind] of [[undefined, "undefined"], [null, "null"], [1, "number"], ["x", "string"], [{}, "object"], [[], "an array"]]) {
        t.throws(() => pkg[name](value), "TypeError", new RegExp(`^${name}: argument 'run' must be a function, got (${kind}|object)$`));
      }
      t.throws(() => pkg[name](() => "1"), "TypeError", `${name}: argument 'run'() must be a number, got string`);
      t.throws(() => pkg[name](class {}), "TypeError", /class/i);
    }
    for (const name of ["maybe", "maybeMut", "maybeKept"]) {
      t.equal(pkg[name](double), 6, name);
      for (const none of [undefined, null]) t.equal(pkg[name](none), undefined, name);
      t.equal(pkg[name](), undefined);
      t.throws(() => pkg[name](1), "TypeError", `${name}: argument 'run' must be a function, got number`);
    }
    t.throws(() => pkg.withFn(async () => 1), "TypeError", "withFn: argument 'run'() must be a number, got object");
  },
  "what a function is called with"(pkg, t) {
    const calls = [];
    function run(...all) {
      calls.push([this, all]);
      return 0;
    }
    pkg.withFn(run);
    t.same(calls, [[undefined, [1]], [undefined, [2]]]);
    const bound = [];
    pkg.withFn(Array.prototype.push.bind(bound));
    t.same(bound, [1, 2]);
    t.equal(pkg.withFn(new Proxy((number) => number, {})), 3);
  },
  "two functions"(pkg, t) {
    const texts = [];
    let count = 0;
    t.equal(pkg.two(() => ++count, "größer", (text) => texts.push(text)), 12);
    t.same(texts, ["größer"]);
    const both = (text) => (text === undefined ? 3 : texts.push(text));
    t.equal(pkg.two(both, "x", both), 33);
    t.same(texts, ["größer", "x"]);
    t.throws(() => pkg.two(both, 1, both), "TypeError", "two: argument 'text' must be a string, got number");
    t.throws(() => pkg.two(both, "x", 1), "TypeError", "two: argument 'second' must be a function, got number");
  },
  "text and numbers that Rust lends"(pkg, t) {
    t.equal(pkg.lendText((text) => text.length, big), big.length + 6);
    const kept = [];
    for (const count of [0, 3, 200]) {
      t.equal(pkg.lendSlices((...all) => (kept.push(all), all[0].length + all[1].length + all[2].length), count), count * 3);
    }
    // They are copies, which stay.
    for (const [index, count] of [0, 3, 200].entries()) {
      const numbers = Array.from({ length: count }, (_, number) => number);
      t.same(kept[index], [Float64Array.from(numbers), Uint8Array.from(numbers), BigInt64Array.from(numbers, (number) => BigInt(number) - 2n ** 60n)]);
    }
    const seen = [];
    t.equal(pkg.lendMixed((...all) => (seen.push(all), all[0][0]), any), "fs");
    t.same(seen, [["first", 4e9, any], ["second", 1, null]]);
    t.equal(pkg.lendObject((text, given, places) => {
      t.equal(given, set);
      t.same([text, places], ["set", [{ name: "a", position: [1.5, -2] }, { name: "b", position: [1.5, -2], near: { name: "near", position: [1.5, -2] } }]]);
      return 5;
    }, set), 7);
  },
  "eight arguments"(pkg, t) {
    t.equal(pkg.eight((...all) => (t.same(all, [-128, 255, -32768, 65535, -(2n ** 63n), 0.5, true, "😀"]), 2.5)), 2.5);
    const text = pkg.eightOwned((...all) => {
      const point = all.pop();
      t.same(all, ["größer", Uint16Array.of(1, 65535), undefined, [7, "é"], { type: "Circle", radius: 0.25 }, "South", 2n ** 128n - 1n]);
      return `x is ${point.x}`;
    });
    t.equal(text, "x is 9");
  },
  "functions get functions, and give some"(pkg, t) {
    let kept;
    const three = () => 3;
    t.equal(pkg.functionsOfFunctions((multiply, other) => ((kept = multiply), t.equal(other, three), multiply(2) + other()), three), 9);
    t.equal(kept(5), 15);
    t.equal(pkg.getFunction((a) => (b) => a * b), 50);
    t.throws(() => pkg.getFunction(() => 1), "TypeError", "getFunction: argument 'make'() must be a function, got number");
    t.throws(() => pkg.getFunction(() => () => "x"), "TypeError", /^getFunction: argument 'make'\(\)\(\) must be a number, got string$/);
  },
  "an object is borrowed while its methods run functions"(pkg, t) {
    const point = new pkg.Point(2, (x) => x + 1);
    t.equal(point.x, 3);
    // Lent: it can be looked at, but not changed, moved or freed.
    t.equal(point.look(() => t.equal(point.look(() => t.equal(point.x, 3)), 3)), 3);
    const refused = { free: () => point.free(), move: () => pkg.echoPoint((given) => given, point), change: () => point.shift(() => 1), set: () => (point.x = 1) };
    for (const [name, run] of Object.entries(refused)) {
      t.throws(() => point.look(run), "Error", /borrowed/);
      t.equal(point.look(() => t.throws(run, "Error", /borrowed/)), 3, name);
    }
    // Changed: nothing can be done with it.
    for (const run of [...Object.values(refused), () => point.x, () => point.look(() => 0), () => point.compare(new pkg.Point(0), () => true)]) {
      t.throws(() => point.shift(run), "Error", /borrowed/);
      t.equal(point.x, 3);
    }
    t.equal(point.shift((x) => x * 2), 9);
    const moved = [];
    point.onMove = (x) => moved.push(x);
    t.equal(point.shift(() => 1), 10);
    t.same(moved, [10]);
    t.equal(typeof point.onMove, "function");
    point.onMove = undefined;
    t.equal(point.shift(() => 1), 11);
    t.same(moved, [10]);
    t.throws(() => (point.onMove = 5), "TypeError", /^Point\.onMove: argument 'onMove' must be a function, got number$/);
    t.equal(point.consume((given) => t.equal(given.x, 11)), 11);
    t.throws(() => point.x, "Error", /^Point\.x: this Point was moved by Point\.consume\(\)$/);
  },
  "objects of a class that Rust lends"(pkg, t) {
    const [one, other] = [new pkg.Point(1), new pkg.Point(2)];
    t.equal(one.compare(other, (a, b) => a.x < b.x), true);
    t.equal(other.compare(one, (a, b) => a.x < b.x), false);
    t.equal(one.compare(one, (a, b) => a.x === b.x), true);
    t.equal(one.join(other, (given, x) => new pkg.Point(given.x * 10 + x)).x, 21);
    t.throws(() => other.x, "Error", /moved by Point\.join\(\)/);
  },
  "what is thrown passes through Rust"(pkg, t) {
    const point = new pkg.Point(1);
    for (const error of [new SyntaxError("mine"), "text", undefined, null, 0, any, { a: 1 }]) {
      const fails = () => {
        throw error;
      };
      const calls = [() => pkg.withFn(fails), () => pkg.withFnMut(fails), () => pkg.withImpl(fails), () => pkg.withCallback(fails), () => pkg.maybe(fails), () => pkg.echoList(fails, ["a"]), () => pkg.nested(big, [1], ["x"], fails), () => point.look(fails), () => point.shift(fails), () => new pkg.Point(1, fails), () => pkg.sort(["b", "a"], fails), () => pkg.echoPoint(fails, new pkg.Point(1)), () => pkg.caught(fails)];
      for (const call of calls) {
        const result = thrown(call);
        t.same(Object.keys(result), ["error"], String(call));
        t.equal(result.error, error, String(call));
      }
      t.equal(pkg.withFn((number) => number), 3);
      t.equal(point.shift(() => 0), 1);
    }
  },
  "a Result has what is thrown"(pkg, t) {
    t.equal(pkg.caught((number) => `n${number}`), "n1");
    t.throws(() => pkg.caught(() => 1), "TypeError", "caught: argument 'run'() must be a string, got number");
    const fails = () => {
      throw 7;
    };
    t.equal(pkg.caughtKinds(() => 5, () => 2n ** 62n), "true Some(4611686018427387904) false");
    t.equal(pkg.caughtKinds(fails, fails), "false None true");
    t.equal(pkg.caughtKinds(fails, () => 1), "false None false");
    t.same(pkg.collect(["a", "bb"], (text) => text.length), Uint32Array.of(1, 2));
    const seen = [];
    t.equal(thrown(() => pkg.collect(["a", "bb", "c"], (text) => (seen.push(text), text === "bb" ? fails() : 1))).error, 7);
    t.same(seen, ["a", "bb"]);
  },
  "the same function is called while it runs"(pkg, t) {
    for (const [text, count] of [["s", 2], [big, 3000]]) {
      const numbers = new Float64Array(count).fill(1.5);
      const outer = pkg.nested(text, numbers, ["a", big], (given) => {
        t.equal(given, text);
        const other = pkg.nested("other".repeat(count), [7, 8, 9], ["b"], (inner) => pkg.nested(`${inner}!`, [], [], () => "ü"));
        return other;
      });
      t.equal(outer, `<${text}${count}a${big}<${"other".repeat(count)}3b<${"other".repeat(count)}!0ü>>>`);
      t.same(numbers, new Float64Array(count).fill(1.5));
    }
    const depth = (number) => (number === 0 ? 0 : 1 + pkg.echoU32((given) => depth(given), number - 1));
    t.equal(depth(100), 100);
  },
  "a slice is written while functions run"(pkg, t) {
    const numbers = new Uint32Array(5);
    t.equal(pkg.fill(numbers, (index) => (pkg.fill(new Uint32Array(9), () => 77), index + 1)), 1 ^ 2 ^ 3 ^ 4 ^ 5);
    t.same(numbers, Uint32Array.of(1, 2, 3, 4, 5));
    const large = new Uint32Array(5000);
    pkg.fill(large, (index) => (index === 7 ? pkg.grow(3_000_000) : index));
    t.equal(large[7] > 0 && large[4999] === 4999, true);
    // What is thrown ends it; the numbers so far may be there or not.
    t.equal(thrown(() => pkg.fill(numbers, () => { throw any; })).error, any);
    const lost = new Uint32Array(4);
    t.equal(pkg.fill(lost, (index) => (index === 1 && structuredClone(lost.buffer, { transfer: [lost.buffer] }), 1 << index)), 15);
    t.equal(lost.length, 0);
  },
  "memory grows while functions run"(pkg, t) {
    for (const text of ["short", big]) {
      for (let round = 0; round < 3; round++) {
        const result = pkg.afterGrowth(text, (numbers, given) => {
          pkg.grow(4_000_000);
          t.same([numbers, given], [Float64Array.of(1, 2), text]);
          return [big, [1, round]];
        });
        t.equal(result, `${text} ${big} [1, ${round}]`);
      }
    }
    t.equal(pkg.echoU128((value) => (pkg.grow(4_000_000), value), 2n ** 128n - 1n), 2n ** 128n - 1n);
    t.equal(pkg.echoOptionF64((value) => (pkg.grow(4_000_000), value), 1.5), 1.5);
    t.same(pkg.echoDoubles((value) => (pkg.grow(4_000_000), value), new Float64Array(4000)), new Float64Array(4000));
    t.equal(pkg.caught(() => { pkg.grow(4_000_000); return "x"; }), "x");
    t.equal(thrown(() => pkg.caught(() => { pkg.grow(4_000_000); throw any; })).error, any);
  },
  "Rust sorts with a function of JavaScript"(pkg, t) {
    const items = Array.from({ length: 2000 }, (_, index) => `item ${(index * 7919) % 2000}`);
    t.same(pkg.sort(items, (a, b) => (a < b ? -1 : 1)), [...items].sort());
    t.same(pkg.sort(items, (a, b) => (a < b ? 1 : -1)), [...items].sort().reverse());
    t.same(pkg.sortNumbers([3, -1, 2.5, 0], (a, b) => b - a), Float64Array.of(3, 2.5, 0, -1));
    let count = 0;
    t.equal(thrown(() => pkg.sort(items, () => { if (++count > 50) throw any; return 1; })).error, any);
    t.equal(count, 51);
    t.throws(() => pkg.sort(["b", "a"], () => NaN), "RangeError", "sort: argument 'compare'() must be an integer from -2147483648 to 2147483647, got NaN");
    const points = [1, 2, 3, 4].map((x) => new pkg.Point(x));
    t.same(pkg.retain(points, ({ x }) => x % 2 === 0).map(({ x }) => x), [2, 4]);
  },
  "a function that Rust keeps"(pkg, t) {
    const seen = [];
    const first = (text, number) => seen.push(`${text} ${number}`);
    t.equal(pkg.callKept("x"), undefined);
    t.equal(pkg.kept(), undefined);
    t.equal(pkg.keep(first), false);
    t.equal(pkg.kept(), first);
    t.equal(pkg.callKept("größer"), 1);
    // It is replaced, and dropped, while it runs.
    t.equal(pkg.keep(() => (pkg.keep(first), pkg.forgetKept(), pkg.keep(() => 9), 5)), true);
    t.equal(pkg.callKept("x"), 5);
    t.equal(pkg.callKept("x"), 9);
    pkg.keep(() => "wrong");
    t.throws(() => pkg.callKept("x"), "TypeError", "keep: argument 'run'() must be a number, got string");
    pkg.keep(() => { throw any; });
    t.equal(thrown(() => pkg.callKept("x")).error, any);
    pkg.forgetKept();
    t.equal(pkg.callKept("x"), undefined);
    t.same(seen, ["größer 1"]);
  },
  "functions in collections of Rust"(pkg, t) {
    const [first, second] = [(text, count) => text.length * count, () => 1];
    t.same([pkg.on("a", first), pkg.on("a", second), pkg.on("b", first)], [1, 2, 1]);
    t.same(pkg.emit("a", "xyz"), Uint32Array.of(6, 1));
    t.same(pkg.emit("none", "x"), Uint32Array.of());
    const all = pkg.listeners();
    t.equal(all.get("a")[0], first);
    t.same([...all.keys()].sort(), ["a", "b"]);
    t.same([pkg.off("a", first), pkg.off("a", first), pkg.off("b", second), pkg.off("c", first)], [true, false, false, false]);
    t.same(pkg.emit("a", "xyz"), Uint32Array.of(1));
    pkg.forgetKept();
    t.same(pkg.listeners(), new Map());
  },
  "functions in objects and containers"(pkg, t) {
    const onDone = (name) => `${name}!`;
    t.same(pkg.runOptions({ name: "größer", onDone, steps: [(x) => x + 1, (x) => x * 10] }), [20, "größer!"]);
    t.same(pkg.runOptions({ name: "", steps: [] }), [1, undefined]);
    t.throws(() => pkg.runOptions({ name: "", onDone: 5, steps: [] }), "TypeError", "runOptions: argument 'options'.onDone must be a function, got number");
    t.throws(() => pkg.runOptions({ name: "", steps: [Math.sin, null] }), "TypeError", "runOptions: argument 'options'.steps[1] must be a function, got null");
    t.throws(() => pkg.runOptions({ name: "", steps: [() => "x"] }), "TypeError", "runOptions: argument 'options'() must be a number, got string");
    const same = pkg.sameOptions({ name: "n", onDone, steps: [Math.sin] });
    t.equal(same.onDone, onDone);
    t.equal(same.steps[0], Math.sin);
    let count = 0;
    const run = () => void count++;
    t.equal(pkg.containers([4, (x) => x * 2], { b: () => "1", a: () => "ü" }, [run, undefined, null, run]), "8 a=ü b=1");
    t.equal(count, 2);
    t.throws(() => pkg.containers([4, {}], {}, []), "TypeError", "containers: argument 'pair'[1] must be a function, got object");
  },
  "functions are equal to themselves"(pkg, t) {
    const named = function named() {};
    t.equal(pkg.facts(named, named), "true true true JsValue(function named)");
    t.equal(pkg.facts(named, () => 0), "false true true JsValue(function named)");
  },
};

export const fresh = {
  async "functions are let go when Rust drops them"(load, t, env) {
    const pkg = await load();
    await pkg.default();
    const refs = {};
    const make = (name, run) => ((refs[name] = new WeakRef(run)), run);
    (() => {
      pkg.withFn(make("lent", (x) => x));
      pkg.withCallback(make("owned", (x) => x));
      pkg.keep(make("replaced", () => 1));
      pkg.keep(make("kept", () => 1));
      pkg.on("a", make("collected", () => 1));
      pkg.runOptions({ name: "", steps: [make("field", (x) => x)] });
      thrown(() => pkg.runOptions({ name: "", steps: [make("refused", (x) => x), 5] }));
      thrown(() => pkg.two(make("before", () => 1), 5, () => 0));
      pkg.getFunction((a) => make("result", (b) => a * b));
    })();
    const live = async (expected) => {
      const names = () => Object.keys(refs).filter((name) => refs[name].deref());
      for (let round = 0; round < 100 && names().length > expected.length; round++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        env.collectGarbage();
      }
      t.same(names(), expected);
    };
    await live(["kept", "collected"]);
    t.equal(pkg.callKept("x"), 1);
    pkg.forgetKept();
    await live([]);
  },
};
