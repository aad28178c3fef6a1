const settings = { maxDepth: 3, tags: ["a", "größer 😀"], ratio: 0.5, mode: { kind: "Slow", steps: 7 } };
const values = [null, true, false, 0, -1, 1.5, 1e300, 9007199254740991, "", "größer 😀 \0 \u2028 \ufeff", [], {}, [[[]]], { "": 1, a: [1, null, { b: {} }], "ä \"": "\\" }, Array(5000).fill("x")];

export const tests = {
  "any JSON value comes back"(pkg, t) {
    for (const value of values) t.same(pkg.any(value), value, JSON.stringify(value).slice(0, 50));
  },
  "JSON.stringify says what a value is"(pkg, t) {
    t.equal(pkg.textOf({ a: undefined, b: () => 1, c: new Date(0), d: NaN, e: { toJSON: () => "mine" } }), '{"c":"1970-01-01T00:00:00.000Z","d":null,"e":"mine"}');
    t.equal(pkg.textOf([undefined, Symbol.iterator]), "[null,null]");
    t.equal(pkg.textOf(new Map([[1, 2]])), "{}");
  },
  "a lone surrogate in JSON"(pkg, t) {
    t.equal(pkg.textOf("\ud83d\ude00"), '"😀"');
    t.equal(pkg.textOf("\\ud83d"), '"\\\\ud83d"');
    t.equal(pkg.textOf(["\ud83d", "\ude00a"]), '["\ufffd","\ufffda"]');
  },
  "undefined is null"(pkg, t) {
    t.equal(pkg.any(undefined), null);
    t.equal(pkg.any(), null);
    t.equal(pkg.any(() => 1), null);
    for (const none of [undefined, null]) t.equal(pkg.optional(none), null);
    t.equal(pkg.optional(5), 5);
  },
  "a struct of serde"(pkg, t) {
    t.same(pkg.settings(settings), settings);
    t.same(pkg.settings({ maxDepth: 0, tags: [] }), { maxDepth: 0, tags: [], mode: { kind: "Fast" } });
    t.same(pkg.settings({ ...settings, more: 1 }), settings);
    t.same(pkg.deeper(settings, 4), { ...settings, maxDepth: 7 });
  },
  "what does not fit"(pkg, t) {
    t.throws(() => pkg.settings({ ...settings, maxDepth: "3" }), "TypeError", /^settings: argument 'settings' .*invalid type: string "3", expected u32/);
    t.throws(() => pkg.settings({ tags: [] }), "TypeError", /^settings: argument 'settings' .*missing field `maxDepth`/);
    t.throws(() => pkg.settings({ ...settings, mode: { kind: "x" } }), "TypeError", /^settings: argument 'settings' .*unknown variant `x`/);
    t.throws(() => pkg.settings({ ...settings, maxDepth: -1 }), "TypeError", /^settings: argument 'settings' .*-1/);
    for (const value of [undefined, null, 5, "text", []]) t.throws(() => pkg.settings(value), "TypeError", /^settings: argument 'settings' /);
    t.throws(() => pkg.deeper(5, 1), "TypeError", /^deeper: argument '.*' .*invalid type: integer `5`/);
    t.throws(() => pkg.two("a", "x", [], []), "TypeError", /^two: argument 'second' .*invalid type: string "x", expected u32/);
    t.throws(() => pkg.two("a", 1, [1], [true, 1]), "TypeError", /^two: argument 'fourth' .*invalid type: integer `1`, expected a boolean/);
    t.equal(pkg.two("a", 1, [1, 2], [true]), "a 1 2 1");
    t.same(pkg.settings(settings), settings);
  },
  "what JSON.stringify refuses"(pkg, t) {
    const circle = {};
    circle.self = circle;
    t.throws(() => pkg.any(circle), "TypeError", /circular|cyclic/i);
    t.throws(() => pkg.any({ a: 1n }), "TypeError", /BigInt/i);
    const mine = new SyntaxError("mine");
    let thrown;
    try { pkg.any({ get a() { throw mine; } }); } catch (error) { thrown = error; }
    t.equal(thrown, mine);
  },
  "optional, and in a result"(pkg, t) {
    t.same(pkg.maybe(settings), settings);
    for (const none of [undefined, null]) t.equal(pkg.maybe(none), undefined);
    t.throws(() => pkg.maybe({}), "TypeError", /^maybe: argument 'value' .*missing field/);
    t.same(pkg.checked([1]), [1]);
    t.throws(() => pkg.checked(null), "Error", "nothing");
  },
  "in containers"(pkg, t) {
    t.same(pkg.list([settings, settings]), [settings, settings]);
    t.same(pkg.list([]), []);
    const nested = ["größer", { any: ["thing"] }, new Map([["a", [1, 255]], ["b", []]])];
    t.same(pkg.nested(nested), nested);
    t.same(pkg.nested(["", undefined, {}]), ["", undefined, new Map()]);
    const holder = { name: "n", extra: { deep: [1, "😀"] }, more: [null] };
    t.same(pkg.holder(holder), holder);
    t.same(pkg.holder({ name: "n", extra: null }), { name: "n", extra: null });
    t.same(pkg.holder({ name: "n" }), { name: "n", extra: null });
  },
  "what does not fit in containers"(pkg, t) {
    t.throws(() => pkg.list([settings, { tags: 5 }]), "TypeError", /^list: argument 'values'.*invalid type: integer `5`/);
    t.throws(() => pkg.nested(["", 1, { a: [1, 256] }]), "TypeError", /^nested: argument 'value'.*invalid value: integer `256`, expected u8/);
    t.throws(() => pkg.list([settings, 5, "x"]), "TypeError", /^list: argument 'values'/);
    t.same(pkg.list([settings]), [settings]);
  },
  "in a class"(pkg, t) {
    const store = new pkg.Store(settings);
    t.same(store.data, settings);
    store.data = { ...settings, maxDepth: 9 };
    t.equal(store.data.maxDepth, 9);
    t.throws(() => (store.data = {}), "TypeError", /^Store\.data: argument 'data' .*missing field/);
    t.throws(() => new pkg.Store([]), "TypeError", /^new Store: argument 'data' /);
    t.equal(store.data.maxDepth, 9);
    t.equal(store.put("a", { b: [1] }), 1);
    t.equal(store.put("c", null), 2);
    t.same(store.get("a"), { b: [1] });
    t.equal(store.get("c"), null);
    t.equal(store.get("x"), undefined);
  },
  "a result without JSON is an error"(pkg, t) {
    t.throws(() => pkg.broken(), "Error", "it is broken");
    t.throws(() => pkg.brokenList(3), "Error", "it is broken");
    t.same(pkg.brokenList(0), []);
    t.throws(() => pkg.mapWithOddKeys(), "Error", "key must be a string");
    t.equal(pkg.any("after"), "after");
  },
  "results are values of their own"(pkg, t) {
    const [first, second] = [pkg.settings(settings), pkg.settings(settings)];
    first.tags.push("x");
    t.equal(second.tags.length, 2);
  },
};
