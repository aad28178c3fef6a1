globalThis.app = {
  deep: {
    factor: 2,
    twice(number) {
      return number * this.factor;
    },
    greet: (name) => `Hello, ${name}!`,
  },
  mode: "unused",
  MODE: "größer",
  Switch: class {
    isOn = false;
    toggle() {
      return (this.isOn = !this.isOn);
    }
  },
};

const source = async (env) => {
  const url = new URL("index.js", env.wasm);
  if (url.protocol !== "file:") return (await fetch(url)).text();
  return (await import("node:fs")).readFileSync(url, "utf8");
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

export const tests = {
  "globals, and what namespaces hold"(pkg, t) {
    t.equal(pkg.globals("3.25 ü"), '3.25 Some("3.25%20%C3%BC") 9 Hello, 3.25 ü!');
    t.same(pkg.switches(), [true, false, true]);
  },
  "numbers alone go to the function itself"(pkg, t) {
    const { calls } = pkg.state();
    t.same(pkg.plainNumbers(2, -3), Float64Array.of(2, 9, 2 + 0.5 - 1 + 2 ** 40, 2 ** 32 - 3, 6));
    t.equal(pkg.state().calls, calls + 1);
  },
  async "numbers alone need no wrapper"(pkg, t, env) {
    const text = await source(env);
    for (const name of ["max", "imul", "add", "largest", "count_up", "scale"]) {
      const uses = text.split("\n").filter((line) => line.trim().startsWith(`${name}: `));
      t.equal(uses.length, 1, `lines with ${name}`);
      t.ok(/^ *\w+: \w+\([^()]*\)(\.bind\([\w.]+\))?,$/.test(uses[0]), uses[0]);
    }
    // What a wrapper looks like, so that this test can fail.
    t.ok(/^ *greet: app_deep_greet,$/m.test(text), "a wrapper of greet");
    t.equal(/function \w*(max|imul|add|largest|countUp|scale)\b/i.exec(text)?.[0], undefined);
    t.ok(/function \w*greet\b/.test(text), "a wrapper of greet");
    t.equal(text.includes("neverCalled"), false);
    t.equal(text.includes("never_called"), false);
  },
  "constructor, methods, getters, setters"(pkg, t) {
    const store = pkg.store("mine");
    t.equal(store.constructor.name, "Store");
    t.same(pkg.useStore(store), ["2", "mine", "Some(1) Some(4294967295)", "None true false", "None", 'Some("ü")', "None 3", "0 Some(7)"]);
    t.equal(store.label, undefined);
    t.equal(pkg.sameStore(store), true);
    t.equal(pkg.rename(store, "new"), "new");
    t.equal(store.longName, "new");
    t.equal(pkg.rename(store, ""), "");
  },
  "what members throw is caught"(pkg, t) {
    const store = pkg.store("x");
    for (const error of [new SyntaxError("mine"), "text", undefined, null, 7, { any: 1 }, Symbol("s")]) {
      pkg.state().error = error;
      t.same(Object.keys(thrown(() => pkg.broken(store))), ["error"]);
      t.equal(thrown(() => pkg.broken(store)).error, error);
      t.equal(thrown(() => pkg.fail(store, error)).error, error);
    }
    t.equal(thrown(() => pkg.rename(store, "x")).error, "x");
    t.throws(() => pkg.newOrThrow(""), "RangeError", "a store needs a name");
    t.equal(pkg.newOrThrow("n").longName, "n");
    t.throws(() => pkg.encodeOrThrow("\ud800"), "URIError");
    t.equal(pkg.encodeOrThrow("ä"), "%C3%A4");
  },
  "what members throw without a Result passes"(pkg, t) {
    t.throws(() => pkg.store(""), "RangeError", "a store needs a name");
    t.throws(() => pkg.useStore({}), "TypeError");
    t.equal(pkg.useStore(pkg.store("y"))[1], "y");
  },
  "functions and properties of the class itself"(pkg, t) {
    t.same(pkg.staticsOf("a"), ["a", "other", "2 4294967295 Some(3) 2"]);
    t.throws(() => pkg.staticsOf(""), "RangeError", "a store needs a name");
    t.same(pkg.staticsOf("b"), ["b", "other", "2 4294967295 Some(3) 2"]);
  },
  "a class that extends another"(pkg, t) {
    const [store, keys] = pkg.sorted(true);
    t.same(keys, ["c", "b", "a"]);
    t.equal(store.constructor.name, "SortedStore");
    t.equal(store.size, 3);
    t.same(pkg.sorted(false)[1], ["a", "b", "c"]);
    t.equal(pkg.useStore(store)[0], "3");
  },
  "values are read on first use, and kept"(pkg, t) {
    t.equal(pkg.mode(), "größer 8 true");
    globalThis.app.MODE = "other";
    t.equal(pkg.mode(), "größer 8 true");
    globalThis.app.late = "set after init";
    t.equal(pkg.late(), "set after init");
    delete globalThis.app.late;
    t.equal(pkg.late(), "set after init");
    t.equal(pkg.statics(), "1.2.3 [1, 4294967295] 0");
  },
  "modules in attributes, and by address"(pkg, t) {
    t.same(pkg.inline("é a"), ["É A!", "É A!!", "a é", "42", "a URL"]);
  },
  "names"(pkg, t) {
    t.same(pkg.names("x"), ["hold x", "values x", "delete x", "imports x r 1 h", "init x", "default x", "type x", "11", "22", "first", "second", "third"]);
    t.equal(pkg.otherHold("y"), "host y");
    t.equal(pkg.decode("z"), "decode z");
  },
  "the last argument is spread"(pkg, t) {
    t.same(pkg.spread(["a", "", "größer"]), ["a--größer3", "a--größer3", "aéégrößeréundefined4", "0.5-0-43", "0"]);
    t.same(pkg.spread([]), ["0", "0", "undefined1", "0", "0"]);
  },
  "names are those of any property"(pkg, t) {
    t.same(pkg.odd(), Float64Array.of(5.5, 5.5, 6, 5));
  },
  "objects of Rust are values"(pkg, t) {
    const tokens = pkg.tokens(3);
    t.same(tokens.map((token) => [token instanceof pkg.Token, token.number()]), [[true, 0], [true, 1], [true, 2]]);
    tokens.forEach((token) => token.free());
    const { error } = thrown(() => pkg.throwToken(7));
    t.equal(error.number(), 7);
    error.free();
    t.throws(() => error.number(), "Error", "Token.number: this Token was freed");
  },
};

export const fresh = {
  async "what is missing is named at init"(load, t) {
    const { deep, Switch } = globalThis.app;
    const missing = async (change, message) => {
      const pkg = await load();
      const whole = { ...globalThis.app };
      change();
      try {
        await t.rejects(pkg.default(), "Error", message);
      } finally {
        globalThis.app = whole;
      }
      await pkg.default();
      t.same(pkg.switches(), [true, false, true]);
    };
    await missing(() => (globalThis.app.deep = { ...deep, greet: undefined }), "init: globalThis has no function 'app.deep.greet', which imports::greet imports");
    await missing(() => (globalThis.app.deep = { ...deep, twice: 5 }), "init: globalThis has no function 'app.deep.twice', which imports::twice imports");
    await missing(() => delete globalThis.app.deep, /^init: globalThis has no function 'app\.deep\.(greet|twice)', which imports::(greet|twice) imports$/);
    await missing(() => delete globalThis.app, /^init: globalThis has no function 'app\./);
    await missing(() => delete globalThis.app.Switch, /^init: globalThis has no function 'app\.Switch', which imports::Switch::new imports$/);
    t.equal(globalThis.app.Switch, Switch);
  },
  async "a missing value is found late"(load, t) {
    const pkg = await load();
    const { MODE } = globalThis.app;
    delete globalThis.app.MODE;
    await pkg.default();
    t.throws(() => pkg.mode(), "TypeError", /MODE.* must be a string, got undefined$/);
    t.equal(pkg.late(), undefined);
    globalThis.app.MODE = MODE;
    t.ok(pkg.mode().startsWith(MODE));
  },
};
