const spot = { x: 1, y: 2 };
const shape = { radius: 1, points: [spot, spot, spot, spot] };
const integer = (low, high) => `an integer from ${low} to ${high}`;
const aligns = '"top-left" or "middle"';
const circle = {};
circle.self = circle;

/** Function, argument, kind of the error, and the message from the name of the parameter on. */
const refused = [
  ["draw", { ...shape, radius: "1" }, TypeError, "'shape'.radius must be a number, got string"],
  ["draw", { ...shape, points: [spot, spot, spot, { x: "3", y: 0 }] }, TypeError, "'shape'.points[3].x must be a number, got string"],
  ["draw", { ...shape, points: [spot, null] }, TypeError, "'shape'.points[1] must be an object, got null"],
  ["draw", { ...shape, points: "no" }, TypeError, "'shape'.points must be an array, got string"],
  ["draw", { radius: 1 }, TypeError, "'shape'.points must be an array, got undefined"],
  ["draw", { ...shape, firstName: 5 }, TypeError, "'shape'.firstName must be a string, got number"],
  ["draw", { ...shape, corner: [spot] }, TypeError, "'shape'.corner must be of length 2, got 1"],
  ["draw", { ...shape, corner: [spot, { x: 1 }] }, TypeError, "'shape'.corner[1].y must be a number, got undefined"],
  ["draw", undefined, TypeError, "'shape' must be an object, got undefined"],
  ["draw", 5, TypeError, "'shape' must be an object, got number"],
  ["event", { type: "Key", code: -1 }, RangeError, `'value'.code must be ${integer(0, 4294967295)}, got -1`],
  ["event", { type: "Move", value: [1, 128] }, RangeError, `'value'.value[1] must be ${integer(-128, 127)}, got 128`],
  ["event", { type: "Move", value: [1] }, TypeError, "'value'.value must be of length 2, got 1"],
  ["event", { type: "Text" }, TypeError, "'value'.value must be a string, got undefined"],
  ["event", { type: "Many", value: [{ type: "Many", value: [{ type: "Nope" }] }] }, TypeError, '\'value\'.value[0].value[0].type must be "Key" or "Move" or "Text" or "Many", got "Nope"'],
  ["event", { type: "Many", value: { 0: 1 } }, TypeError, "'value'.value must be an array, got object"],
  ["aligns", ["middle", "TopLeft"], TypeError, `'value'[1] must be ${aligns}, got "TopLeft"`],
  ["levels", [1, undefined, 2], TypeError, "'value'[2] must be 1 or 5, got 2"],
  ["strings", ["a", "b", ["c"]], TypeError, "'value'[2] must be a string, got object"],
  ["strings", ["a", , "c"], TypeError, "'value'[1] must be a string, got undefined"],
  ["deque", [null, true, 1], TypeError, "'value'[2] must be a boolean, got number"],
  ["fixed", [true, false], TypeError, "'value' must be of length 3, got 2"],
  ["fixed", [true, false, true, false], TypeError, "'value' must be of length 3, got 4"],
  ["fixed", [], TypeError, "'value' must be of length 3, got 0"],
  ["fixed", [true, false, "x"], TypeError, "'value'[2] must be a boolean, got string"],
  ["tuple", [1, "a"], TypeError, "'value' must be of length 3, got 2"],
  ["tuple", [1, "a", [1n, "b"], 4], TypeError, "'value' must be of length 3, got 4"],
  ["tuple", [1, "a", [1, "b"]], TypeError, "'value'[2][0] must be a bigint, got number"],
  ["tuple", [1, "a", [2n ** 63n, "b"]], RangeError, "'value'[2][0] must be a bigint from -9223372036854775808 to 9223372036854775807, got 9223372036854775808"],
  ["tuple", [1, "a", [1n, "bc"]], TypeError, '\'value\'[2][1] must be a string of one character, got "bc"'],
  ["tuple", new Set([1, "a", []]), TypeError, "'value' must be an array, got object"],
  ["tuple", "1ab", TypeError, "'value' must be an array, got string"],
  ["single", [256], RangeError, `'value'[0] must be ${integer(0, 255)}, got 256`],
  ["byText", { a: 1, b: "2" }, TypeError, "'value'[b] must be a number, got string"],
  ["byText", new Map([["a", 1], ["b c", 1.5]]), RangeError, `'value'[b c] must be ${integer(0, 255)}, got 1.5`],
  ["byText", new Map([[1, 1]]), TypeError, "'value'[1] as a key must be a string, got number"],
  ["byNumber", new Map([[7, [true, 0]]]), TypeError, "'value'[7][1] must be a boolean, got number"],
  ["byNumber", new Map([[1, []], ["2", []]]), TypeError, "'value'[2] as a key must be a number, got string"],
  ["byNumber", new Map([[2 ** 31, []]]), RangeError, `'value'[2147483648] as a key must be ${integer(-2147483648, 2147483647)}, got 2147483648`],
  ["byNumber", [[1, []]], TypeError, "'value' must be a Map, got an array"],
  ["byAlign", new Map([["left", 1]]), TypeError, `'value'[left] as a key must be ${aligns}, got "left"`],
  ["set", ["a", 1], TypeError, "'value'[1] must be a string, got number"],
  ["numberSet", new Set([1, 256]), RangeError, `'value'[1] must be ${integer(0, 255)}, got 256`],
  ["chars", ["a", ""], TypeError, '\'value\'[1] must be a string of one character, got ""'],
  ["chars", ["\ud800"], TypeError, '\'value\'[0] must be a string of one character, got "\\ud800"'],
  ["chars", [97], TypeError, "'value'[0] must be a string, got number"],
  ["bigs", [null, 1n, -1n], RangeError, "'value'[2] must be a bigint from 0 to 18446744073709551615, got -1"],
  ["bigs", [1], TypeError, "'value'[0] must be a bigint, got number"],
  ["wide", [2n ** 127n], RangeError, "'value'[0] must be a bigint from -170141183460469231731687303715884105728 to 170141183460469231731687303715884105727, got 170141183460469231731687303715884105728"],
  ["nonZero", [1, 0], RangeError, "'value'[1] must be other than zero, got 0"],
  ["rows", [[1], [2, null]], TypeError, "'value'[1][1] must be a number, got null"],
  ["rows", [[1], 2], TypeError, "'value'[1] must be a Float64Array or an array, got number"],
  ["bytes", [[1, 2], [3]], TypeError, "'value'[1] must be of length 2, got 1"],
  ["bytes", [[1, 2], [3, 400]], RangeError, `'value'[1][1] must be ${integer(0, 255)}, got 400`],
  ["longs", [[1n, 2]], TypeError, "'value'[0][1] must be a bigint, got number"],
  ["units", [undefined, null], TypeError, "'value'[1] must be undefined, got null"],
  ["things", [{}], TypeError, "'value'[0] must be a Thing, got object"],
  ["maybeThings", [5, 1], TypeError, "'value'[0] must be a Thing, got number"],
  ["maybeThings", [null, "x"], TypeError, "'value'[1] must be a number, got string"],
  ["boxed", [1, 65536], RangeError, `'value'[1] must be ${integer(0, 65535)}, got 65536`],
  ["floats", [1, "2"], TypeError, "'value'[1] must be a number, got string"],
  ["floats", [1n, 2], TypeError, "'value'[0] must be a number, got bigint"],
  ["small", [-129, 0, 0, 0, 0, 0, 0], RangeError, `'value'[0] must be ${integer(-128, 127)}, got -129`],
  ["small", [0, 32768, 0, 0, 0, 0, 0], RangeError, `'value'[1] must be ${integer(-32768, 32767)}, got 32768`],
  ["small", [0, 0, -1, 0, 0, 0, 0], RangeError, `'value'[2] must be ${integer(0, 65535)}, got -1`],
  ["small", [0, 0, 0, NaN, 0, 0, 0], RangeError, `'value'[3] must be ${integer(-2147483648, 2147483647)}, got NaN`],
  ["small", [0, 0, 0, 0, 0.5, 0, 0], RangeError, `'value'[4] must be ${integer(0, 4294967295)}, got 0.5`],
  ["small", [0, 0, 0, 0, 0, -Infinity, 0], RangeError, `'value'[5] must be ${integer(-2147483648, 2147483647)}, got -Infinity`],
  ["small", [0, 0, 0, 0, 0, 0, 2 ** 32], RangeError, `'value'[6] must be ${integer(0, 4294967295)}, got 4294967296`],
  ["texts", ["a", Symbol.iterator], TypeError, "'value'[1] must be a string, got symbol"],
  ["thingList", [1], TypeError, "'value'[0] must be a Thing, got number"],
];

const thrown = (run) => {
  try {
    run();
  } catch (error) {
    return { error };
  }
  throw new Error("nothing was thrown");
};

export const tests = {
  "the message names function, parameter and path"(pkg, t) {
    for (const [name, value, kind, message] of refused) t.throws(() => pkg[name](value), kind.name, `${name}: argument ${message}`);
  },
  "after all of that good values pass"(pkg, t) {
    t.equal(pkg.draw({ ...shape, corner: [spot, spot], firstName: "x" }), 13);
    t.equal(pkg.tuple([1, "a", [1n, "😀"]]), undefined);
    t.equal(pkg.small([1, 2, 3, 4, 5, 6, 7]), undefined);
  },
  "of several arguments, each by its name"(pkg, t) {
    t.throws(() => pkg.drawAll("1", [shape], ""), "TypeError", "drawAll: argument 'scale' must be a number, got string");
    t.throws(() => pkg.drawAll(1, [shape, { radius: 1, points: [1] }], ""), "TypeError", "drawAll: argument 'theShapes'[1].points[0] must be an object, got number");
    t.throws(() => pkg.drawAll(1, [shape], 5), "TypeError", "drawAll: argument 'title' must be a string, got number");
    t.equal(pkg.drawAll(2, new Set([shape]), "abc"), 5);
  },
  "methods and static functions"(pkg, t) {
    const thing = new pkg.Thing(1);
    t.throws(() => thing.put([{ type: "Text", value: 1 }], {}), "TypeError", "Thing.put: argument 'events'[0].value must be a string, got number");
    t.throws(() => thing.put([], { a: "left" }), "TypeError", `Thing.put: argument 'byName'[a] must be ${aligns}, got "left"`);
    t.throws(() => pkg.Thing.compare([["middle", 1], ["middle", 2]]), "TypeError", "Thing.compare: argument 'list'[1][1] must be 1 or 5, got 2");
    t.equal(thing.number(), 1);
    t.equal(thing.put([], new Map([["a", "middle"]])), 1);
    t.equal(thing.number(), 2);
  },
  "keys that cannot be printed"(pkg, t) {
    const keys = [Object.create(null), { toString() { throw new SyntaxError("mine"); } }, Symbol("s"), circle, () => 1];
    for (const key of keys) t.throws(() => pkg.byNumber(new Map([[key, []]])), "TypeError", /^byNumber: argument 'value'.* must be a number, got (object|symbol|function)$/);
    t.throws(() => pkg.byTuple(new Map([[[1, 2], 3]])), "TypeError", /^byTuple: argument 'value'.*\[1\] must be a string, got number$/);
  },
  "an object in a circle has an end"(pkg, t) {
    const many = { type: "Many", value: [] };
    many.value.push(many);
    t.throws(() => pkg.event(many), "RangeError");
    t.equal(pkg.event({ type: "Many", value: [] }), undefined);
  },
  "what other code throws passes unchanged"(pkg, t) {
    const errors = [new SyntaxError("mine"), new TypeError("argument"), new RangeError(""), "text", undefined, null, 5, { a: 1 }, Symbol.iterator];
    for (const error of errors) {
      const fail = () => {
        throw error;
      };
      function* items() {
        yield "a";
        throw error;
      }
      const bad = [
        () => pkg.draw({ get radius() { fail(); } }),
        () => pkg.draw({ ...shape, points: [spot, { get x() { fail(); } }] }),
        () => pkg.draw(new Proxy(shape, { get: fail })),
        () => pkg.drawAll(1, [new Proxy(shape, { get: fail })], ""),
        () => pkg.event({ get type() { fail(); } }),
        () => pkg.event({ type: "Many", value: [{ type: "Text", get value() { fail(); } }] }),
        () => pkg.strings(items()),
        () => pkg.texts(items()),
        () => pkg.set(items()),
        () => pkg.strings({ get [Symbol.iterator]() { fail(); } }),
        () => pkg.strings({ [Symbol.iterator]: fail }),
        () => pkg.strings({ [Symbol.iterator]: () => ({ next: fail }) }),
        () => pkg.tuple(new Proxy([1, "a", [1n, "b"]], { get: fail })),
        () => pkg.byText({ get a() { fail(); } }),
        () => pkg.byText(new Proxy({}, { ownKeys: fail })),
        () => pkg.rows([[1], new Proxy([1, 2], { get: fail })]),
        () => pkg.rows([Object.defineProperty([1, 2], 1, { get: fail })]),
        () => pkg.mix("a", ["b"], [1], { get x() { fail(); } }, {}, [{}]),
      ];
      for (const run of bad) t.equal(thrown(run).error, error, String(run));
    }
    t.equal(pkg.draw(shape), 13);
  },
  "so does what another call of the module has refused"(pkg, t) {
    const { error } = thrown(() => pkg.draw({ radius: "1" }));
    const fail = () => {
      throw error;
    };
    for (const run of [() => pkg.draw({ get radius() { fail(); } }), () => pkg.strings({ [Symbol.iterator]: fail }), () => pkg.byText({ get a() { fail(); } })]) {
      t.equal(thrown(run).error, error);
    }
    t.throws(() => pkg.draw({ get radius() { return pkg.strings(["a", 5]); } }), "TypeError", "strings: argument 'value'[1] must be a string, got number");
    t.throws(() => pkg.draw({ ...shape, points: [{ get x() { return pkg.sum(["a"]); } }] }), "TypeError", "sum: argument 'values'[0] must be a number, got string");
    t.equal(error.message, "draw: argument 'shape'.radius must be a number, got string");
  },
  "an iterator is closed when an item is refused"(pkg, t) {
    let closed = 0;
    function* items() {
      try {
        yield "a";
        yield 5;
      } finally {
        closed++;
      }
    }
    t.throws(() => pkg.strings(items()), "TypeError", "strings: argument 'value'[1] must be a string, got number");
    t.throws(() => pkg.set(items()), "TypeError", "set: argument 'value'[1] must be a string, got number");
    t.equal(closed, 2);
  },
  "a property is read once"(pkg, t) {
    let reads = 0;
    t.equal(pkg.draw({ get radius() { return reads++ === 0 ? 5 : "x"; }, points: [] }), 5);
    t.equal(reads, 1);
    const kinds = ["Text", "Move", "Key"];
    t.equal(pkg.event({ get type() { return kinds.shift(); }, value: "text" }), undefined);
    t.equal(kinds.length, 2);
    const changing = [() => 1, () => "x"];
    t.same(pkg.same([["a", 1], { get 0() { return "b"; } }].map((each) => (Array.isArray(each) ? each : Object.defineProperty(["", 0], 1, { get: () => changing.shift()() })))), [["a", 1], ["", 1]]);
  },
  "reading an argument may call the module again"(pkg, t) {
    const nested = [["größer", 1.5], undefined, ["", -0]];
    const large = Array.from({ length: 20000 }, (_, index) => [`${index} é`, index]);
    const again = (value, inner) => {
      t.same(pkg.same(inner), inner);
      t.throws(() => pkg.same([["x", "y"]]), "TypeError", "same: argument 'value'[0][1] must be a number, got string");
      t.equal(pkg.draw({ get radius() { return pkg.sum([1, 2]); }, points: [spot] }), 6);
      return value;
    };
    for (const inner of [nested, large]) {
      t.equal(pkg.draw({ get radius() { return again(1, inner); }, points: [spot, { get x() { return again(5, inner); }, y: 1 }] }), 10);
      function* items() {
        for (let index = 0; index < 20; index++) yield again([`item ${index}`, index], inner);
      }
      t.same(pkg.same(items()), Array.from({ length: 20 }, (_, index) => [`item ${index}`, index]));
      t.same(pkg.sameRows([[1, 2], Object.defineProperty([1, 2, 3], 1, { get: () => again(7, inner) }), [4]]), [Float64Array.of(1, 2), Float64Array.of(1, 7, 3), Float64Array.of(4)]);
    }
  },
  "arguments beside each other are kept apart"(pkg, t) {
    const value = { mine: true };
    const good = ["ä", ["b", "😀"], [1, 2, 3], spot, value, [1, value]];
    const expected = ["äb+😀", 3, 3, [1, value, value]];
    const check = (result) => {
      t.same(result.slice(0, 3), expected.slice(0, 3));
      result[3].forEach((each, index) => t.equal(each, expected[3][index]));
    };
    check(pkg.mix(...good));
    check(pkg.mix("ä", ["b", "😀"], [1, 2, 3], { get x() { check(pkg.mix(...good)); return 1; }, y: 2 }, value, [1, value]));
    function* words() {
      yield "b";
      check(pkg.mix(...good));
      pkg.strings(Array(50000).fill("😀"));
      yield "😀";
    }
    check(pkg.mix("ä", words(), new Float64Array(3), spot, value, [1, value]));
    for (let index = 0; index < good.length; index++) {
      if (index === 4) continue;
      t.throws(() => pkg.mix(...good.slice(0, index), false, ...good.slice(index + 1)), "TypeError", /^mix: argument '(text|first|numbers|second|third)' must be .*, got boolean$/);
      check(pkg.mix(...good));
    }
  },
  async "reading an argument may make the memory grow"(pkg, t) {
    const { memory } = await pkg.default();
    const grow = (value) => {
      memory.grow(1);
      return value;
    };
    t.equal(pkg.draw({ get radius() { return grow(1); }, points: [{ get x() { return grow(2); }, y: 3 }] }), 6);
    function* items() {
      yield grow(["a", 1]);
      yield grow(null);
      yield grow(["größer", 2]);
    }
    t.same(pkg.same(items()), [["a", 1], undefined, ["größer", 2]]);
    t.same(pkg.mix("text", ["a"], [1], { get x() { return grow(1); }, y: 1 }, 1, []).slice(0, 3), ["texta", 1, 2]);
    t.same(pkg.sameRows([[1], Object.defineProperty([1, 2], 0, { get: () => grow(9) })]), [Float64Array.of(1), Float64Array.of(9, 2)]);
    // A view of the module's memory that is gone before its turn.
    const view = new Float64Array(memory.buffer, 0, 4);
    t.throws(() => pkg.sameRows([Object.defineProperty([1], 0, { get: () => grow(9) }), view]), "Error", /^sameRows: argument 'value'\[1\] was detached/);
    t.same(pkg.sameRows([new Float64Array(memory.buffer, 0, 4)])[0].length, 4);
  },
  "a list may change while it is read"(pkg, t) {
    const list = [["a", 1], null, ["b", 2], ["c", 3]];
    Object.defineProperty(list, 1, { get() { list.length = 3; return ["x", 0]; } });
    t.same(pkg.same(list), [["a", 1], ["x", 0], ["b", 2]]);
    let left = 3;
    t.throws(() => pkg.fixed({ *[Symbol.iterator]() { while (left-- > 0) { yield true; if (left === 1) return; } } }), "TypeError", "fixed: argument 'value' must be of length 3, got 2");
    const map = new Map([["a", 1]]);
    pkg.byText(Object.defineProperty({}, "a", { enumerable: true, get: () => (map.set("b", 2), 1) }));
    const tuple = [1, "a", null];
    Object.defineProperty(tuple, 0, { get() { tuple.pop(); return 1; } });
    t.throws(() => pkg.tuple(tuple), "TypeError", /^tuple: argument 'value'(\[2\])? must be /);
  },
  "a typed array that lies about itself does no harm"(pkg, t) {
    const lies = (array, properties) => Object.defineProperties(array, Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, { value }])));
    class Longer extends Float64Array {
      get length() {
        return 5000;
      }
    }
    const arrays = [
      () => lies(new Float64Array([1, 2]), { length: 1000 }),
      () => lies(new Float64Array([1, 2]), { length: 0 }),
      () => lies(new Float64Array(5000), { length: 9 }),
      () => lies(new Float64Array([1, 2]), { byteLength: 8000 }),
      () => lies(new Float64Array([1, 2]), { byteLength: 3 }),
      () => lies(new Float64Array([1, 2]), { byteOffset: 4 }),
      () => lies(new Float64Array([1, 2]), { buffer: new ArrayBuffer(800) }),
      () => new Longer([1, 2]),
    ];
    const quiet = (run) => {
      try {
        return run();
      } catch (error) {
        t.equal(error.name === "TypeError" || error.name === "RangeError" || error.name === "Error", true, String(error));
      }
    };
    // An error will do; what comes back is what was there, or zeros.
    const isClean = (row) => row.length <= 5000 && row.every((number) => number >= 0 && number <= 2 && Number.isInteger(number));
    for (const make of arrays) {
      const rows = quiet(() => pkg.sameRows([[1], make(), [2]]));
      if (rows) t.equal(rows.length === 3 && rows[0][0] === 1 && rows[2][0] === 2 && isClean(rows[1]), true, String(make));
      for (const call of [pkg.sum, pkg.sumOwned]) {
        const before = pkg.sum([1, 2, 3]);
        const sum = quiet(() => call(make()));
        t.equal(sum === undefined || sum === 0 || sum === 3 || sum === 1, true, `${make} gave ${sum}`);
        t.equal(pkg.sum([1, 2, 3]), before);
      }
    }
    t.same(pkg.same([["a", 1]]), [["a", 1]]);
  },
};
