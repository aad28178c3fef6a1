const anything = () => [new SyntaxError("mine"), "text", "", undefined, null, 0, NaN, 7n, true, Symbol("s"), { any: 1 }, () => 1, Object.create(null), Object.freeze([1])];

/** What a call throws. */
const thrown = (run) => {
  try {
    run();
  } catch (error) {
    return { error };
  }
  return {};
};

const isThrown = (t, run, value) => {
  const result = thrown(run);
  t.same(Object.keys(result), ["error"], "something is thrown");
  t.equal(result.error, value);
};

export const tests = {
  "what is thrown passes unchanged"(pkg, t) {
    for (const value of anything()) {
      isThrown(t, () => pkg.pass(value), value);
      isThrown(t, () => pkg.throwFromRust(value), value);
    }
    const error = new Error("mine");
    const { stack } = error;
    isThrown(t, () => pkg.pass(error), error);
    t.equal(error.stack, stack);
    t.equal(pkg.reached(), 0);
  },
  "what is thrown passes by all that Rust had lent"(pkg, t) {
    const [error, numbers] = [{}, Float64Array.of(1, 2)];
    for (let round = 0; round < 3; round++) {
      t.same(thrown(() => pkg.passThroughMuch("größer", numbers, ["a", "b"], error)).error, { text: "größer", numbers, list: ["a", "b"], value: error });
    }
    t.equal(pkg.reached(), 0);
  },
  "a Result has what is thrown"(pkg, t) {
    for (const value of anything()) isThrown(t, () => pkg.caught(value), value);
    for (const value of anything()) isThrown(t, () => pkg.caughtError(value), value);
  },
  "a thrown error ten thousand times"(pkg, t) {
    const error = new Error("again");
    for (let index = 0; index < 10_000; index++) if (thrown(() => pkg.pass(error)).error !== error) t.equal(index, "another error");
    for (let index = 0; index < 10_000; index++) if (thrown(() => pkg.numbers(0.5)).error !== 0.5) t.equal(index, "another number");
    t.equal(pkg.reached(), 0);
  },
  "a thrown error ten thousand times from a deep stack"(pkg, t) {
    const error = new Error("deep");
    const run = (depth) => {
      if (depth === 0) throw error;
      return pkg.deep(run, depth - 1);
    };
    // Most of the stack is in use.
    t.same(thrown(() => pkg.deep(run, 60)), { error });
    for (let index = 0; index < 10_000; index++) if (thrown(() => pkg.deep(run, 12)).error !== error) t.equal(index, "another error");
    const sum = (depth) => (depth === 0 ? 0 : pkg.deep(sum, depth - 1));
    t.equal(pkg.deep(sum, 60), (60 * 61) / 2);
  },
  "errors caught on the way, ten thousand times"(pkg, t) {
    const error = new Error("deep");
    const run = (depth) => {
      if (depth === 0) throw error;
      return pkg.deepCaught(run, depth - 1);
    };
    // Depth 0 has no number of its own; odd depths pass on what they get, even ones add theirs.
    for (let index = 0; index < 10_000; index++) t.equal(pkg.deepCaught(run, 9), 8 + 6 + 4 + 2 + 0.5);
  },
  "errors caught by JavaScript on the way"(pkg, t) {
    const error = new Error("deep");
    const run = (depth) => {
      if (depth === 0) throw error;
      isThrown(t, () => pkg.deep(run, depth - 1), error);
      throw error;
    };
    for (let index = 0; index < 5000; index++) isThrown(t, () => pkg.deep(run, 10), error);
    const half = (depth) => (depth === 5 ? (thrown(() => pkg.pass(1)), 0.5) : pkg.deep(half, depth - 1));
    for (let index = 0; index < 1000; index++) t.equal(pkg.deep(half, 10), 10 + 9 + 8 + 7 + 6 + 5 + 0.5);
  },
  "numbers alone, from a deep stack"(pkg, t) {
    const run = (depth) => (depth === 0 ? pkg.numbers(-7) : pkg.deep(run, depth - 1));
    for (let index = 0; index < 10_000; index++) if (thrown(() => pkg.deep(run, 10)).error !== -7) t.equal(index, "another number");
  },
  "results of each type"(pkg, t) {
    const good = { u32: [4294967295, "4294967295"], i64: [-(2n ** 63n), "-9223372036854775808"], text: ["größer", "größer"], option: [2.5, "Some(2.5)"], list: [[[true, "x"]], '[(true, "x")]'], value: ["any", "any"], numbers: [[1, 65535], "[1, 65535]"], bool: [false, "false"] };
    for (const [kind, [value, text]] of Object.entries(good)) {
      t.equal(pkg.given(kind, value), text, kind);
      const error = { kind };
      const fails = () => {
        throw error;
      };
      if (kind === "option") t.equal(pkg.given(kind, fails), "mine: object");
      else isThrown(t, () => pkg.given(kind, fails), error);
      t.equal(pkg.given(kind, value), text, kind);
    }
    t.equal(pkg.given("option", undefined), "None");
  },
  "a wrong value in a Result is its error"(pkg, t) {
    t.throws(() => pkg.given("u32", "x"), "TypeError", /give\(\) must be a number, got string$/);
    t.throws(() => pkg.given("u32", 2 ** 32), "RangeError", /give\(\) must be an integer from 0 to 4294967295, got 4294967296$/);
    t.throws(() => pkg.given("i64", 1), "TypeError", /give\(\) must be a bigint, got number$/);
    t.throws(() => pkg.given("i64", 2n ** 63n), "RangeError", /give\(\) must be /);
    t.throws(() => pkg.given("text", 1), "TypeError", /give\(\) must be a string, got number$/);
    t.equal(pkg.given("option", "1"), "mine: object");
    t.throws(() => pkg.given("list", [[true, "x"], [1, "y"]]), "TypeError", /give\(\)\[1\]\[0\] must be a boolean, got number$/);
    t.throws(() => pkg.given("numbers", [1, 65536]), "RangeError", /give\(\)\[1\] must be an integer from 0 to 65535, got 65536$/);
    t.throws(() => pkg.given("bool", 0), "TypeError", /give\(\) must be a boolean, got number$/);
  },
  "an error is taken once"(pkg, t) {
    const fails = () => {
      throw undefined;
    };
    for (let round = 0; round < 100; round++) t.same(pkg.mixed("good", fails), [true, false, true, false, true]);
  },
  "an object is free again after its method threw"(pkg, t) {
    const account = new pkg.Account(10);
    const error = new Error("no receipt");
    isThrown(t, () => account.pay(3, error), error);
    t.equal(account.balance, 7);
    isThrown(t, () => account.look(error), error);
    isThrown(t, () => account.pay(4, error), error);
    t.equal(account.balance, 3);
    isThrown(t, () => account.close(error), error);
    t.throws(() => account.balance, "Error", "Account.balance: this Account was moved by Account.close()");
    const other = new pkg.Account(1);
    isThrown(t, () => other.look(error), error);
    other.free();
  },
  "an overflow of JavaScript's stack is an error like others"(pkg, t) {
    const recurse = () => recurse() + 1;
    t.throws(() => pkg.given("value", recurse), globalThis.navigator?.userAgent.includes("Firefox") ? "InternalError" : "RangeError");
    t.equal(pkg.given("value", "x"), "x");
  },
};

export const fresh = {
  async "a trap of another module is an error like others"(load, t) {
    const pkg = await load();
    await pkg.default();
    // unreachable
    const other = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11)));
    const { error } = thrown(() => other.exports.f());
    t.equal(error.name, "RuntimeError");
    isThrown(t, () => pkg.pass(error), error);
    isThrown(t, () => pkg.deep(() => { throw error; }, 1), error);
    t.throws(() => pkg.deep(other.exports.f, 1), "RuntimeError");
    t.equal(pkg.given("value", "x"), "x");
    // Caught, and thrown again by Rust.
    const again = thrown(() => other.exports.f()).error;
    isThrown(t, () => pkg.caught(again), again);
    const last = thrown(() => other.exports.f()).error;
    isThrown(t, () => pkg.throwFromRust(last), last);
    t.throws(() => pkg.given("value", other.exports.f), "RuntimeError");
    t.equal(pkg.given("value", "x"), "x");
  },
};
