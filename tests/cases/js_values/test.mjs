const any = Symbol("any");
class MyMap extends Map {}

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
  "what a value is"(pkg, t) {
    const facts = (value, ...expected) => t.same(pkg.facts(value), expected);
    facts(undefined, "undefined", "undefined", "falsy");
    facts(null, "object", "null", "falsy");
    facts(true, "boolean", "boolean", "truthy");
    facts(false, "boolean", "boolean", "falsy");
    facts(0, "number", "number", "falsy");
    facts(NaN, "number", "number", "falsy");
    facts(-1, "number", "number", "truthy");
    facts(0n, "bigint", "bigint", "falsy");
    facts(2n ** 200n, "bigint", "bigint", "truthy");
    facts("", "string", "string", "falsy");
    facts("x", "string", "string", "truthy");
    facts(any, "symbol", "symbol", "truthy");
    facts(() => 1, "function", "function", "truthy");
    facts(class {}, "function", "function", "truthy");
    facts({}, "object", "object", "truthy");
    facts([], "object", "object", "array", "truthy");
    facts(Object.create(null), "object", "object", "truthy");
    facts(new Proxy([], {}), "object", "object", "array", "truthy");
    facts(Object("x"), "object", "object", "truthy");
  },
  "as values of Rust"(pkg, t) {
    t.equal(pkg.asRust(true), "(Some(true), None, None)");
    t.equal(pkg.asRust(-0), "(None, Some(-0.0), None)");
    t.equal(pkg.asRust(NaN), "(None, Some(NaN), None)");
    t.equal(pkg.asRust("größer"), '(None, None, Some("größer"))');
    t.equal(pkg.asRust(""), '(None, None, Some(""))');
    t.equal(pkg.asRust("a\ud800"), '(None, None, Some("a\ufffd"))');
    t.equal(pkg.asRust("ü".repeat(100_000)), `(None, None, Some("${"ü".repeat(100_000)}"))`);
    for (const value of [undefined, null, 1n, any, {}, Object("x"), Object(1), []]) t.equal(pkg.asRust(value), "(None, None, None)");
    t.equal(pkg.intoRust(5n), "(Some(5), Some(5)) (Some(5), Some(5)) (None, None) None");
    t.equal(pkg.intoRust(-1n), "(Some(-1), None) (Some(-1), None) (None, None) None");
    t.equal(pkg.intoRust(2n ** 64n - 1n), "(None, Some(18446744073709551615)) (Some(18446744073709551615), Some(18446744073709551615)) (None, None) None");
    t.equal(pkg.intoRust(2n ** 127n), "(None, None) (None, Some(170141183460469231731687303715884105728)) (None, None) None");
    t.equal(pkg.intoRust(-(2n ** 127n)), "(None, None) (Some(-170141183460469231731687303715884105728), None) (None, None) None");
    for (const value of [2n ** 128n, -(2n ** 127n) - 1n, 10n ** 100n]) t.equal(pkg.intoRust(value), "(None, None) (None, None) (None, None) None");
    t.equal(pkg.intoRust(1.5), "(None, None) (None, None) (None, Some(1.5)) None");
    t.equal(pkg.intoRust(true), "(None, None) (None, None) (Some(true), None) None");
    t.equal(pkg.intoRust("x"), '(None, None) (None, None) (None, None) Some("x")');
    t.equal(pkg.notAString("x"), "x");
    t.equal(thrown(() => pkg.notAString(any)).error, any);
  },
  "values of Rust"(pkg, t) {
    const values = pkg.fromRust();
    const error = values.pop();
    t.same(values, [-128, 255, -32768, 65535, -(2 ** 31), 2 ** 32 - 1, 2 ** 32 - 1, 0.5, -0, NaN, -(2n ** 63n), 2n ** 64n - 1n, -(2n ** 127n), -1n, 2n ** 128n - 1n, true, false, "😀", "größer\0", "x", "", undefined, undefined, "some", null, undefined, undefined]);
    t.ok(error instanceof Error && error.message === "an error");
    const [a, b, isSame] = pkg.symbols("größer");
    t.same([typeof a, a.description, b.description, a === b, isSame], ["symbol", "größer", "größer", false, false]);
  },
  "equality"(pkg, t) {
    const object = {};
    for (const [a, b] of [[1, 1], [1, "1"], [NaN, NaN], [0, -0], [null, undefined], [object, object], [object, {}], [1n, 1], ["x", "x"], [true, 1], [any, any], [undefined, undefined]]) {
      t.same(pkg.compare(a, b), [a === b, a == b, Object.is(a, b), a !== b], `${String(a)} and ${String(b)}`);
    }
    t.same(pkg.compareWithRust("größer"), [true, true, true, false, false, false]);
    t.same(pkg.compareWithRust(1.5), [false, false, false, true, false, false]);
    t.same(pkg.compareWithRust(true), [false, false, false, false, true, false]);
    t.same(pkg.compareWithRust(undefined), [false, false, false, false, false, true]);
    t.same(pkg.compareWithRust("1.5"), [false, false, false, false, false, false]);
  },
  "for people"(pkg, t) {
    const named = function named() {};
    const texts = [[undefined, "undefined"], [null, "null"], [1.5, "1.5"], [5n, /^5n?$/], ["a\"b", '"a\\"b"'], [any, "Symbol(any)"], [named, "function named"], [[1, 2], "Array [1,2]"], [{ a: 1 }, 'Object {"a":1}']];
    for (const [value, text] of texts) {
      const inner = pkg.debug(value).replace(/^JsValue\((.*)\)$/s, "$1");
      if (text instanceof RegExp) t.ok(text.test(inner), inner);
      else t.equal(inner, text);
    }
    t.ok(pkg.debug(new RangeError("größer")).includes("größer"));
    const circle = {};
    circle.self = circle;
    const evil = { get message() { throw 1; }, toJSON() { throw 2; }, get constructor() { throw 3; } };
    const bad = new Proxy({}, { get() { throw 4; }, getPrototypeOf() { throw 5; } });
    for (const value of [circle, evil, bad, Object.create(null), { a: 1n }]) t.ok(pkg.debug(value).startsWith("JsValue("), "some text");
  },
  "a value is itself"(pkg, t) {
    const object = Object.freeze({});
    for (const value of [undefined, null, true, false, 0, -0, NaN, "", "x", 1n, any, object, Math.sin, []]) {
      t.equal(pkg.same(value), value);
      const all = pkg.clones(value, 5);
      t.equal(all.length, 5);
      for (const each of all) t.equal(each, value);
    }
    t.same(pkg.clones(any, 0), []);
  },
  "a value that may be missing"(pkg, t) {
    for (const none of [undefined, null]) {
      t.same(pkg.optional(none), [false, undefined]);
      t.equal(pkg.optionalLent(none), undefined);
    }
    for (const some of [false, 0, "", NaN, any]) t.same(pkg.optional(some), [true, some]);
    t.equal(pkg.optionalLent(0n), "bigint");
  },
  "values in containers"(pkg, t) {
    const [map, object] = [new Map(), {}];
    const given = [[any, undefined, null, object], new Map([["a", map], ["b", new MyMap()]]), any, [1, "x"]];
    const back = pkg.containers(given);
    t.same(back, given);
    t.equal(back[0][3], object);
    t.equal(back[1].get("a"), map);
    const big = new Map([[1, 2]]);
    const sizes = pkg.nestedMaps([map, undefined, big, null]);
    t.equal(sizes.get(0), map);
    t.equal(sizes.get(1), big);
    // Whatever has what Rust uses can be passed.
    const like = { size: 7 };
    t.equal(pkg.nestedMaps([like]).get(7), like);
    t.throws(() => pkg.nestedMaps([map, {}]), "TypeError", "Map.size must be a number, got undefined");
    const holder = { any, map, maybe: big, maybeAny: null };
    t.same(pkg.holder(holder), { any, map, maybe: big });
    t.equal(pkg.holder(holder).map, map);
    t.same(pkg.held({ type: "Value", value: undefined }), { type: "Value", value: undefined });
    const error = new TypeError("e");
    const held = pkg.held({ type: "Both", map, error });
    t.equal(held.map, map);
    t.equal(held.error, error);
  },
  "values in objects of a class"(pkg, t) {
    const keeper = new pkg.Keeper(any);
    t.equal(keeper.value, any);
    keeper.value = undefined;
    t.equal(keeper.value, undefined);
    const map = new Map();
    keeper.map = map;
    t.equal(keeper.map, map);
    keeper.map = null;
    t.equal(keeper.map, undefined);
    t.same([keeper.add(any), keeper.add(NaN), keeper.has(any), keeper.has(NaN), keeper.has("any")], [1, 2, true, false, false]);
    t.same(keeper.take(), [any, NaN]);
    t.same(keeper.take(), []);
    keeper.value = map;
    t.equal(keeper.intoValue(), map);
  },
  "objects of a class of JavaScript"(pkg, t) {
    const [map, isSame, size] = pkg.useMap(any, "größer");
    t.same([map, isSame, size], [new Map([[any, "größer"], [1, null]]), true, 2]);
    t.equal(pkg.takesMap(map), 2);
    t.equal(pkg.takesMap(new MyMap()), 0);
    t.equal(pkg.takesMapRef(map, map), 4);
    t.equal(pkg.takesMapRef(map), 102);
    t.equal(pkg.takesMapRef(map, null), 102);
    for (const value of [{}, 1, "text", { size: -1 }, { size: "1" }]) {
      t.throws(() => pkg.takesMap(value), value.size === -1 ? "RangeError" : "TypeError", /^Map\.size must be /);
      t.throws(() => pkg.takesMapRef(map, value), value.size === -1 ? "RangeError" : "TypeError", /^Map\.size must be /);
    }
    for (const none of [undefined, null]) t.throws(() => pkg.takesMap(none), "TypeError");
    t.equal(pkg.takesMapRef({ size: 1 }, { get size() { return 5; } }), 6);
    t.equal(pkg.takesError(new SyntaxError("größer")), "größer");
    t.throws(() => pkg.takesError({}), "TypeError", "Error.message must be a string, got undefined");
  },
  "casts"(pkg, t) {
    t.same(pkg.casts(new Map()), [true, false, false, false, false, true, false, false]);
    t.same(pkg.casts(new MyMap()), [true, false, false, false, false, true, false, false]);
    t.same(pkg.casts(new RangeError("x")), [false, true, true, false, false, true, true, true]);
    t.same(pkg.casts(new Error("x")), [false, true, false, false, false, true, false, true]);
    t.same(pkg.casts(new Uint8Array(1)), [false, false, false, false, true, true, false, false]);
    for (const value of [undefined, null, 1, "x", any, {}, Object.create(null), Map]) t.same(pkg.casts(value), [false, false, false, false, false, true, false, false]);
    t.equal(pkg.downcast(new RangeError("größer")), "größer größer");
    for (const value of [new Error("x"), null, any]) t.equal(thrown(() => pkg.downcast(value)).error, value);
    const [error, value, own] = pkg.upcast("größer");
    t.ok(error === value && value === own && own instanceof RangeError && own.message === "größer");
    t.equal(pkg.unchecked(new Set([1, 2])), 2);
    t.throws(() => pkg.unchecked({}), "TypeError", "Map.size must be a number, got undefined");
    t.throws(() => pkg.unchecked(null), "TypeError");
    t.equal(pkg.unchecked(new Map()), 0);
  },
};

export const fresh = {
  async "values are let go when Rust drops them"(load, t, env) {
    const pkg = await load();
    await pkg.default();
    const refs = {};
    const make = (name, value = {}) => ((refs[name] = new WeakRef(value)), value);
    // Each call of a function of its own, so that no frame holds a value.
    const calls = [
      () => pkg.same(make("same")),
      () => pkg.clones(make("clones"), 100),
      () => pkg.facts(make("lent")),
      () => pkg.debug(make("debug")),
      () => pkg.optional(make("optional")),
      () => pkg.optionalLent(make("optional lent")),
      () => pkg.compare(make("first"), make("second")),
      () => pkg.containers([[make("list")], { a: make("map", new Map()) }, make("box"), [make("array"), 1]]),
      () => pkg.holder({ any: make("field"), map: make("map field", new Map()) }),
      () => pkg.held({ type: "Value", value: make("variant") }),
      () => pkg.casts(make("cast")),
      () => pkg.downcast(make("downcast", new RangeError("x"))),
      () => thrown(() => pkg.downcast(make("refused downcast"))),
      () => pkg.intoRust(make("converted")),
      () => thrown(() => pkg.notAString(make("thrown"))),
      () => pkg.useMap(make("key"), make("value")),
      () => pkg.takesMap(make("taken", new Map())),
      () => pkg.takesMapRef(make("borrowed", new Map()), make("borrowed too", new Map())),
      () => thrown(() => pkg.held({ type: "Both", map: make("in a refused object"), get error() { throw 1; } })),
      () => thrown(() => pkg.containers([[make("in a refused tuple")], {}, make("in it, too"), [1]])),
      () => new pkg.Keeper(make("in a freed object")).free(),
      () => new pkg.Keeper(make("in a used object")).intoValue(),
      () => {
        const keeper = new pkg.Keeper(make("replaced"));
        keeper.value = make("second value");
        keeper.value;
        keeper.add(make("added"));
        keeper.map = make("optional field", new Map());
        keeper.free();
      },
      () => pkg.keep(make("kept")),
      () => pkg.keep(make("kept, too")),
    ];
    for (const call of calls) call();
    await new Promise((resolve) => setTimeout(resolve, 0));
    const live = async (expected) => {
      const names = () => Object.keys(refs).filter((name) => refs[name].deref());
      for (let round = 0; round < 100 && names().length > expected.length; round++) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        env.collectGarbage();
      }
      t.same(names(), expected);
    };
    await live(["kept", "kept, too"]);
    t.equal(pkg.takeKept().length, 2);
    await live([]);
  },
};
