const big = "größer 😀 ".repeat(3000);
const any = Symbol("any");

/** For each type, values, and arguments that do not fit with what is said of them. */
const types = {
  I8: [[-128, 127, 0], [128, "RangeError", "must be an integer from -128 to 127, got 128"], [undefined, "TypeError", "must be a number, got undefined"]],
  U32: [[2 ** 32 - 1, 2 ** 31, 0], [-1, "RangeError", "must be an integer from 0 to 4294967295, got -1"]],
  F32: [[0.5, -0, NaN], ["1", "TypeError", "must be a number, got string"]],
  F64: [[0.1, -0, NaN, Infinity], [1n, "TypeError", "must be a number, got bigint"]],
  I64: [[-(2n ** 63n), 2n ** 63n - 1n], [1, "TypeError", "must be a bigint, got number"]],
  U128: [[2n ** 128n - 1n, 0n], [2n ** 128n, "RangeError", /must be /]],
  Bool: [[true, false], [0, "TypeError", "must be a boolean, got number"]],
  Char: [["😀", "a", "\0"], ["ab", "TypeError", /must be /]],
  Unit: [[undefined]],
  String: [["", "x", big, "\0\ufeff"], [null, "TypeError", "must be a string, got null"]],
  Bytes: [[new Uint8Array(0), Uint8Array.of(1, 2), new Uint8Array(50_000).fill(9)], [[256], "RangeError", /\[0\] must be /]],
  Array: [[Int16Array.of(-32768, 32767)], [[1], "TypeError", /must /]],
  OptionU32: [[undefined, 0, 2 ** 32 - 1], ["", "TypeError", /must be a number, got string/]],
  OptionI64: [[undefined, 0n, -(2n ** 63n)], [1, "TypeError", /must be a bigint, got number/]],
  OptionString: [[undefined, "", big], [5, "TypeError", /must be a string, got number/]],
  Value: [[any, undefined, null, 1n, Math.sin]],
  List: [[[], ["a", "", big]], [["a", 1], "TypeError", "[1] must be a string, got number"]],
  Tuple: [[[1, undefined], [2, big]], [[1], "TypeError", /must /]],
  Map: [[new Map(), new Map([["größer", 255]])], [{ a: 256 }, "RangeError", /a.* must be an integer from 0 to 255, got 256/]],
  Direction: [["North", "South"], ["West", "TypeError", /must be /]],
  Shape: [[{ type: "Dot" }, { type: "Circle", radius: 0.5 }], [{ type: "Circle" }, "TypeError", ".radius must be a number, got undefined"]],
};

const each = Object.entries(types).map(([name, [values, ...wrong]]) => [
  `a function of type ${name}`,
  (pkg, t) => {
    const same = pkg[`same${name}`]();
    for (const value of values) t.same(same(value), value);
    for (const [value, kind, message] of wrong) {
      const start = "a function of Rust: argument 'arg0'";
      const space = /^[[.]/.test(message) ? "" : " ";
      t.throws(() => same(value), kind, message instanceof RegExp ? new RegExp(`^${start}.*${message.source}`) : start + space + message);
      t.same(same(values[0]), values[0], "after that");
    }
  },
]);

/** What a call throws. */
const thrown = (run) => {
  try {
    run();
  } catch (error) {
    return { error };
  }
  return {};
};

export const tests = {
  ...Object.fromEntries(each),
  "objects and functions go there and back"(pkg, t) {
    const same = pkg.samePoint();
    const point = new pkg.Point(3);
    const back = same(point);
    t.equal(back.x, 3);
    t.throws(() => point.x, "Error", /^Point\.x: this Point was moved by /);
    t.throws(() => same(point), "Error", /^a function of Rust: argument 'arg0' was moved by /);
    t.throws(() => same({}), "TypeError", "a function of Rust: argument 'arg0' must be a Point, got object");
    t.equal(pkg.sameFunction()(Math.sin), Math.sin);
    t.throws(() => pkg.sameFunction()(5), "TypeError", "a function of Rust: argument 'arg0' must be a function, got number");
  },
  "each call gives a function of its own"(pkg, t) {
    const [two, three] = [pkg.adder(2), pkg.adder(3)];
    t.same([two(1), three(1), two(-2)], [3, 4, 0]);
    const [first, second] = [pkg.counter(), pkg.counter()];
    t.same([first(), first(), second(), first()], [1, 2, 1, 3]);
    const boxed = pkg.boxedCounter(10);
    t.same([boxed(), boxed(5), boxed(null), boxed(undefined)], [10, 15, 25, 35]);
  },
  "in an option, in a result"(pkg, t) {
    t.equal(pkg.maybe(true)("größer"), "maybegrößer");
    t.equal(pkg.maybe(false), undefined);
    t.equal(pkg.checked(3)(10), 3);
    t.throws(() => pkg.checked(0), "Error", "no number can be divided by 0");
    t.equal(pkg.checkedBox(""), undefined);
    t.equal(pkg.checkedBox("größer")(), "größer");
    t.throws(() => pkg.checkedBox("error"), "Error", "an error");
  },
  "in containers"(pkg, t) {
    const functions = pkg.functions();
    t.same([...functions.keys()].sort(), ["double", "half"]);
    t.same([functions.get("double")(4), functions.get("half")(4)], [8, 2]);
    t.same(pkg.list(3).map((run) => run()), [4, 5, 6]);
    t.same(pkg.list(0), []);
    const [length, sum] = pkg.pair();
    t.equal(length("größer"), 8);
    t.same([sum([1, 2]), sum(Float64Array.of(0.5)), sum([])], [3, 3.5, 3.5]);
    const [name, run, stop] = pkg.machine("größer", true);
    t.same([name, run(2), stop()], ["größer", 10, undefined]);
    t.equal(pkg.machine("x", false)[2], undefined);
    t.equal(pkg.functionsOfFunctions()(1)(2)(3), 123);
  },
  "of objects of a class"(pkg, t) {
    const point = new pkg.Point(5);
    const move = point.mover();
    t.equal(move(1).x, 6);
    point.x = 50;
    point.free();
    t.equal(move(2).x, 7);
    const other = new pkg.Point(8);
    const run = other.intoFunction();
    t.same([run(), run()], [8, 8]);
    t.throws(() => other.x, "Error", "Point.x: this Point was moved by Point.intoFunction()");
  },
  "arguments that are borrowed"(pkg, t) {
    const lent = pkg.lent();
    const point = new pkg.Point(1.5);
    t.equal(lent("größer", point, [1, 2]), "größer 1.5 [1, 2]");
    t.equal(lent(big, point, new Uint8Array(3)), `${big} 1.5 [0, 0, 0]`);
    t.equal(point.x, 1.5);
    t.throws(() => lent("x", {}, []), "TypeError", "a function of Rust: argument 'arg1' must be a Point, got object");
    t.throws(() => lent("x", point, [256]), "RangeError", /^a function of Rust: argument 'arg2'\[0\] must be /);
    point.free();
    t.throws(() => lent("x", point, []), "Error", "a function of Rust: argument 'arg1' was freed");
    const values = pkg.lentValues();
    t.equal(values(any, 2), any);
    t.equal(values(any, 1), null);
  },
  "errors of functions"(pkg, t) {
    const fails = pkg.fails();
    t.equal(fails(3), "üüü");
    t.throws(() => fails(1), "Error", "1 is too small");
    t.equal(fails(2), "üü");
    const failsWith = pkg.failsWith();
    t.equal(failsWith(), undefined);
    for (const error of [any, null, "text", new SyntaxError("mine")]) t.equal(thrown(() => failsWith(error)).error, error);
    const withError = pkg.failsWithError();
    t.same([withError(), withError()], [undefined, 2]);
    for (let round = 0; round < 2; round++) t.throws(() => withError(), "Error", "too often");
  },
  "eight arguments"(pkg, t) {
    const eight = pkg.eight();
    t.equal(eight(255, -1n, 0.5, true, "é", "text", [1, 0.5], { type: "Circle", radius: 2 }), '255 -1 0.5 true é text [1.0, 0.5] 2');
    t.throws(() => eight(255, -1n, 0.5, true, "é", "text", [1], { type: "x" }), "TypeError", /^a function of Rust: argument 'arg7'/);
  },
  "functions of JavaScript inside of them"(pkg, t) {
    const run = pkg.compose([(x) => x + 1, pkg.adder(5), (x) => x * 10]);
    t.equal(run(1), 70);
    t.equal(thrown(() => pkg.compose([() => { throw any; }])(1)).error, any);
    t.equal(run(0), 60);
    const sorted = pkg.sortedBy((text) => -text.length);
    t.same(sorted(["a", "größer", "bb"]), ["größer", "bb", "a"]);
    t.same(sorted([]), []);
    t.same(pkg.sortedBy((text) => [...text].filter((c) => c === "x").length)(["xx", "x", ""]), ["", "x", "xx"]);
    const table = pkg.table(new Map([["a", 1]]));
    t.same([table("a"), table("b")], [1, undefined]);
  },
  "errors of any type"(pkg, t) {
    const parse = pkg.parser(16);
    t.same([parse("ff"), parse("11", 2)], [255, 3]);
    t.throws(() => parse("12", 2), "Error", "invalid digit found in string");
    t.throws(() => parse(""), "Error", "cannot parse integer from empty string");
    const read = pkg.reader("aä");
    t.equal(read(), "a");
    t.throws(() => read(), "Error", /^incomplete utf-8 byte sequence/);
    t.throws(() => read(), "Error", /^invalid utf-8 sequence/);
    t.throws(() => read(), "Error", "no more");
  },
  "a function that runs calls itself"(pkg, t) {
    const runs = [];
    const composed = pkg.compose([(x) => (runs.push(x), x > 0 ? composed(x - 1) : 0)]);
    t.equal(composed(3), 0);
    t.same(runs, [3, 2, 1, 0]);
  },
};

export const fresh = {
  async "functions are freed when JavaScript drops them"(load, t, env) {
    const pkg = await load();
    await pkg.default();
    const kept = pkg.adder(1);
    (() => {
      for (let index = 0; index < 200; index++) pkg.adder(index)(1);
      pkg.list(50);
      pkg.maybe(true);
      pkg.checkedBox("x");
      pkg.machine("m", true);
    })();
    for (let round = 0; round < 100 && pkg.live() > 1; round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      env.collectGarbage();
    }
    t.equal(pkg.live(), 1);
    t.equal(kept(1), 2);
  },
  async "a function that panics ends the module"(load, t) {
    const pkg = await load();
    await pkg.default();
    const [run, add] = [pkg.panics(), pkg.adder(1)];
    t.equal(run(2), 5);
    t.throws(() => run(0), "PanicError");
    t.throws(() => run(2), "Error", /^the module panicked earlier: /);
    t.throws(() => add(2), "Error", /^the module panicked earlier: /);
    t.throws(() => pkg.live(), "Error", /^the module panicked earlier: /);
  },
};
