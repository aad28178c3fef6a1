const reset = (pkg) => Object.assign(pkg.state(), { seen: [], answer: undefined });
const any = Symbol("any");

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
  "there and back"(pkg, t) {
    const state = reset(pkg);
    t.equal(pkg.settings(5), 6);
    t.same(state.seen, [{ maxDepth: 5, tags: ["größer 😀"] }]);
    state.answer = () => ({ maxDepth: 2 ** 32 - 2, more: 1, tags: [] });
    t.equal(pkg.settings(5), 2 ** 32 - 2);
    reset(pkg);
    t.equal(pkg.caught(true), 1);
    t.same(state.seen, [{ maxDepth: 1, tags: [] }, 4e9, [1, 255]]);
    pkg.caught(false);
    t.same(state.seen, [{ maxDepth: 1, tags: [] }, 4e9, undefined]);
    state.answer = (map) => [...map.values()].map(({ maxDepth }) => maxDepth);
    t.equal(pkg.map(["a", "bb"]), 3n);
  },
  "what does not fit"(pkg, t) {
    const state = reset(pkg);
    const refused = (answer, run, message) => {
      state.answer = () => answer;
      try {
        t.throws(run, "TypeError", message);
      } finally {
        reset(pkg);
      }
      t.equal(pkg.settings(1), 2);
    };
    refused({ maxDepth: "x" }, () => pkg.settings(1), /pass.*invalid type: string "x", expected u32/);
    refused(undefined, () => pkg.settings(1), /pass.*invalid type: null/);
    refused({ tags: [] }, () => pkg.caught(true), /pass.*missing field `maxDepth`/);
    refused([1, -1], () => pkg.map([]), /pass.*invalid value: integer `-1`, expected u64/);
    state.answer = () => {
      throw any;
    };
    for (const run of [() => pkg.settings(1), () => pkg.caught(false), () => pkg.map([])]) t.equal(thrown(run).error, any);
    reset(pkg);
  },
  "functions"(pkg, t) {
    t.equal(pkg.called((settings) => (t.same(settings, { maxDepth: 7, tags: ["a"] }), 9)), 9);
    t.equal(pkg.called(() => null), undefined);
    t.throws(() => pkg.called(() => "x"), "TypeError", /run.*invalid type: string "x", expected u32/);
    t.equal(pkg.kept((numbers) => ({ maxDepth: numbers.length })), 2);
    t.throws(() => pkg.kept(() => ({})), "TypeError", /run.*missing field `maxDepth`/);
    t.equal(thrown(() => pkg.kept(() => { throw any; })).error, any);
    const run = pkg.returned();
    t.same(run({ maxDepth: 2, tags: ["a", "ü"] }), ["aü", "aü"]);
    t.throws(() => run({ maxDepth: 2, tags: [1] }), "TypeError", /invalid type: integer `1`, expected a string/);
    t.same(run({ maxDepth: 0 }), []);
  },
};

export const fresh = {
  async "an argument without JSON is a panic"(load, t) {
    const pkg = await load();
    await pkg.default();
    reset(pkg);
    t.equal(pkg.settings(1), 2);
    t.throws(() => pkg.broken(), "PanicError");
    t.throws(() => pkg.settings(1), "Error", /^the module panicked earlier: /);
  },
};
