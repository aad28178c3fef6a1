export const tests = {
  "snake case becomes camel case"(pkg, t) {
    t.equal(pkg.severalWordsHere(5, 3), 2);
    t.throws(() => pkg.severalWordsHere(1, "x"), "TypeError", "severalWordsHere: argument 'secondValue' must be a number, got string");
    t.equal(pkg._leading(), 1);
    t.equal(pkg.trailing_(), 2);
    t.equal(pkg.two__words(), 3);
    t.equal(pkg.größeÜber(), 4);
    t.equal(pkg.sha256(), 5);
  },
  "names that were given"(pkg, t) {
    t.equal(pkg.given(7), 7);
    t.throws(() => pkg.given(256), "RangeError", "given: argument 'amount' must be an integer from 0 to 255, got 256");
    t.equal("notThisOne" in pkg, false);
    t.equal(pkg.kept_as_is(7), 7);
    t.throws(() => pkg.kept_as_is("x"), "TypeError", "kept_as_is: argument 'first_value' must be a number, got string");
  },
  "reserved words"(pkg, t) {
    t.equal(pkg.delete(1, 2, 3), 123);
    t.throws(() => pkg.delete("x", 2, 3), "TypeError", "delete: argument 'class' must be a number, got string");
    t.throws(() => pkg.delete(1, "x", 3), "TypeError", "delete: argument 'in' must be a number, got string");
    t.throws(() => pkg.delete(1, 2, "x"), "TypeError", "delete: argument 'new' must be a number, got string");
    t.equal(pkg.typeof(5, 3), 2);
    t.equal(pkg.new(), 6);
    t.equal(pkg.await(true, true), true);
  },
  "names of globals and of helpers"(pkg, t) {
    t.equal(pkg.TypeError("text"), "text");
    t.throws(() => pkg.TypeError(1), "TypeError", "TypeError: argument 'object' must be a string, got number");
    t.same(pkg.Float64Array([1, 2]), Float64Array.from([1, 2]));
    const mark = Uint8Array.from([1, 2, 3]);
    t.equal(pkg.mustBe(1, "two", [3], mark, "4", 5n, "six", "seven"), '1 two [3.0] 4 5 Some("six") seven');
    t.same(mark, Uint8Array.from([3, 2, 1]));
    t.equal(pkg.bind("a", "b"), "ab");
    t.equal(pkg.load(3), 3);
    t.equal(pkg.wasm(1, 2), 3);
    t.equal(pkg.memory(), "memory");
    t.equal(pkg.decode("text"), "text");
    t.equal(pkg.pattern(1, 2, [3]), 4);
  },
  "namespaces"(pkg, t) {
    t.equal(pkg.first.area(), 1);
    t.equal(pkg.second.inner.area(), 2);
    t.equal(pkg.secondArea(), 3);
    t.equal(pkg.second.delete(-3), -3);
    t.throws(() => pkg.second.delete(200), "RangeError", "second.delete: argument 'value' must be an integer from -128 to 127, got 200");
    t.equal(pkg.second.constructor(), 4);
    t.equal(pkg.hidden(), "found");
    t.equal("area" in pkg, false);
  },
};

export const fresh = {
  async "each function has its name before init, too"(load, t) {
    const pkg = await load();
    t.throws(() => pkg.severalWordsHere(1, 2), "Error", "call and await init() before severalWordsHere()");
    t.throws(() => pkg.delete(1, 2, 3), "Error", "call and await init() before delete()");
    t.throws(() => pkg.second.inner.area(), "Error", "call and await init() before second.inner.area()");
    await pkg.default();
    t.equal(pkg.delete(1, 2, 3), 123);
    t.equal(pkg.second.inner.area(), 2);
  },
};
