const values = () => [undefined, null, true, false, 0, -0, NaN, 1.5, "", "text", 1n, Symbol("s"), {}, [], () => 1, new Map(), /x/, new Error("e"), globalThis, new Uint8Array(3), Object.create(null)];

export const tests = {
  "identity is preserved"(pkg, t) {
    for (const value of values()) {
      t.equal(pkg.same(value), value);
      t.equal(pkg.cloned(value), value);
      t.equal(pkg.second({}, value, []), value);
    }
    t.equal(pkg.same(), undefined);
  },
  "inside an option"(pkg, t) {
    for (const value of values()) {
      t.equal(pkg.maybe(value), value ?? undefined);
      t.equal(pkg.maybeRef(value), value != null);
    }
    t.equal(pkg.maybe(), undefined);
  },
  "made in Rust"(pkg, t) {
    t.equal(pkg.make("undefined"), undefined);
    t.equal(pkg.make("null"), null);
    t.equal(pkg.make("true"), true);
    t.equal(pkg.make("false"), false);
    t.equal(pkg.make("number"), -0.5);
    t.equal(pkg.make("string"), "größer 😀");
    t.equal(pkg.make("else"), "else");
  },
  async "a value that Rust dropped is not kept"(pkg, t, env) {
    const held = [];
    for (let index = 0; index < 100; index++) {
      const value = { index };
      held.push(new WeakRef(value));
      pkg.same(value);
      pkg.cloned(value);
      pkg.maybe(value);
      pkg.maybeRef(value);
      pkg.forget(value);
      pkg.second(value, value, value);
    }
    for (let index = 0; index < 100; index++) pkg.forget({ index });
    await new Promise((resolve) => setTimeout(resolve));
    env.collectGarbage();
    t.equal(held.filter((value) => value.deref()).length < 50, true);
  },
};
