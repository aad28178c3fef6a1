const any = Symbol("any");
const all = () => globalThis.closuresOfRust;

/** What a call throws. */
const thrown = (run) => {
  try {
    run();
  } catch (error) {
    return { error };
  }
  return {};
};

/** Waits until Rust has as many counted functions. */
const settle = async (t, env, pkg, expected) => {
  for (let round = 0; round < 100 && pkg.live() > expected; round++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    env.collectGarbage();
  }
  t.equal(pkg.live(), expected);
};

export const tests = {
  "lent for a call"(pkg, t) {
    t.same(pkg.total([1, 2.5, -1]), Float64Array.of(2.5, 3));
    t.same(pkg.total([]), Float64Array.of(0, 0));
    t.equal(pkg.nestedTotal([[1, 2], [], [3]]), 6);
    t.equal(pkg.maybe([1, 2], true), 3);
    t.equal(pkg.maybe([1, 2], false), 0);
    t.equal(all().last, undefined);
    t.equal(pkg.picked(["g", "abc", "größer", "great"]), "größer");
    t.equal(pkg.picked([]), undefined);
  },
  "lent ones after their call"(pkg, t) {
    pkg.total([1]);
    const { last } = all();
    t.throws(() => last(1), "Error", "runEach: the function was lent for a call that is over");
    pkg.total([1]);
    t.throws(() => last(1), "Error", "runEach: the function was lent for a call that is over");
    // Of a call that failed, too.
    thrown(() => pkg.total({ [Symbol.iterator]() { throw any; } }));
    t.throws(() => all().last(1), "Error", "runEach: the function was lent for a call that is over");
  },
  "lent ones throw, and get what does not fit"(pkg, t) {
    t.throws(() => pkg.total([1, "x"]), "TypeError", "a function of Rust: argument 'arg0' must be a number, got string");
    t.equal(thrown(() => pkg.total({ *[Symbol.iterator]() { yield 1; throw any; } })).error, any);
    t.same(pkg.until(["a", "b"], "c"), ["a", "b"]);
    t.throws(() => pkg.until(["a", "größer", "b"], "größer"), "Error", "größer after 1");
    t.throws(() => pkg.until(["a", 1], "x"), "TypeError", /must be a string, got number$/);
    t.equal(thrown(() => pkg.until({ get [Symbol.iterator]() { throw any; } }, "")).error, any);
    t.same(pkg.total([7]), Float64Array.of(7, 1));
  },
  "JavaScript sorts with a function of Rust"(pkg, t) {
    const numbers = Array.from({ length: 1000 }, (_, index) => (index * 7919) % 1000);
    const [texts, array] = pkg.sorted(["a", "größer", "bb"], numbers);
    t.same(texts, ["größer", "bb", "a"]);
    t.equal(array, numbers);
    t.same(numbers, Array.from({ length: 1000 }, (_, index) => 999 - index));
    const items = ["a", 1, null, "b"];
    t.same(pkg.mapped(items), [["0a", 1, null, "3b"], 4.5]);
  },
  "kept: the same function each time"(pkg, t) {
    const counter = new pkg.Counter("name");
    const [first, second] = [counter.start(), counter.start()];
    t.equal(typeof all()[first], "function");
    t.equal(all()[first], all()[second]);
    const run = all()[first];
    t.same([run(5), run(7), counter.count], [5, 12, 12]);
    t.same(pkg.seen(), ["name", "name"]);
    t.same([counter.stop(), counter.stop(), counter.stop()], [true, true, false]);
    t.equal(run(1), 13);
    pkg.seen();
    const other = new pkg.Counter("other");
    t.equal(all()[other.start()] === run, false);
    other.free();
    counter.free();
  },
  "kept: gone when Rust drops it"(pkg, t) {
    const before = pkg.live();
    const counter = new pkg.Counter("name");
    t.equal(pkg.live(), before + 1);
    const run = all()[counter.start()];
    t.equal(run(2), 2);
    counter.free();
    t.equal(pkg.live(), before);
    for (let round = 0; round < 3; round++) t.throws(() => run(1), "Error", "add: the function was dropped");
    // The same place in memory has another one.
    const others = Array.from({ length: 20 }, () => new pkg.Counter("other"));
    for (const other of others) all()[other.start()](1);
    t.throws(() => run(1), "Error", "add: the function was dropped");
    t.same(others.map(({ count }) => count), Array(20).fill(1));
    for (const other of others) other.free();
    t.equal(pkg.live(), before);
    pkg.seen();
  },
  "kept: forgotten by Rust"(pkg, t) {
    const counter = new pkg.Counter("left");
    const run = all()[counter.start()];
    counter.leave();
    t.same([run(1), run(2)], [1, 3]);
    t.same(pkg.seen(), ["left", "left"]);
  },
  "kept: arguments are checked"(pkg, t) {
    const counter = new pkg.Counter("checked");
    const run = all()[counter.start()];
    t.throws(() => run("1"), "TypeError", "a function of Rust: argument 'arg0' must be a number, got string");
    t.throws(() => run(), "TypeError", "a function of Rust: argument 'arg0' must be a number, got undefined");
    t.throws(() => run(-1), "RangeError", "a function of Rust: argument 'arg0' must be an integer from 0 to 4294967295, got -1");
    t.equal(run(3, "more"), 3);
    t.equal(counter.count, 3);
    t.same(pkg.seen(), ["checked"]);
    counter.free();
  },
  "a function that drops itself while it runs"(pkg, t) {
    const before = pkg.live();
    const at = pkg.endsItself(0);
    const run = all()[at];
    t.equal(run(1), 2);
    t.same(pkg.seen(), [`größer ${before + 1}`, "größer"]);
    t.equal(pkg.live(), before);
    t.equal(pkg.keeps(), false);
    t.throws(() => run(1), "Error", "add: the function was dropped");
    // One that makes the next.
    const first = pkg.endsItself(3);
    for (let index = 0; index < 4; index++) t.equal(all()[first + index](7), 8);
    t.equal(pkg.seen().length, 8);
    t.equal(pkg.live(), before);
  },
  "a function that changes what it holds does not run twice at a time"(pkg, t) {
    const at = pkg.callsItself(true);
    t.equal(all()[at](0), 1);
    t.equal(all()[at](1), 100);
    t.same(pkg.seen(), ["JsValue(Error: add: the function is running already"]);
    t.equal(all()[at](0), 1);
    pkg.dropKept();
    t.throws(() => all()[at](0), "Error", "add: the function was dropped");
  },
  "one that does not may"(pkg, t) {
    const at = pkg.callsItself(false);
    t.equal(all()[at](3, "x"), "3x2");
    t.throws(() => all()[at](3), "TypeError", "a function of Rust: argument 'arg1' must be a string, got undefined");
  },
  "what is thrown passes through a function of Rust"(pkg, t) {
    for (const error of [new SyntaxError("mine"), undefined, any]) {
      const at = pkg.throwsInClosure(error);
      for (let round = 0; round < 3; round++) {
        const result = thrown(() => all()[at](0));
        t.same(Object.keys(result), ["error"]);
        t.equal(result.error, error);
        // It does not run any more.
        t.equal(all()[at](5), 5);
      }
    }
    const at = pkg.throwsInClosure(any);
    for (let index = 0; index < 10_000; index++) if (thrown(() => pkg.runCallback(all()[at], 0)).error !== any) t.equal(index, "another error");
    t.equal(pkg.runCallback(all()[at], 9), 9);
    pkg.dropKept();
    t.throws(() => pkg.runCallback(all()[at], 0), "Error", "add: the function was dropped");
  },
  "given by an argument"(pkg, t) {
    const before = pkg.live();
    const [box, some, none, list] = pkg.giveAll();
    t.equal(all()[box]("größer"), 11);
    t.equal(all()[some](), 3);
    t.equal(all()[none], undefined);
    t.same(all()[list].map((run) => run()), [3, 4]);
    t.equal(pkg.live(), before + 4);
    const counter = new pkg.Counter("given");
    const run = all()[counter.give()];
    t.same([run(2), run(3)], [2, 5]);
    t.throws(() => counter.count, "Error", /was moved by Counter\.give\(\)/);
    pkg.seen();
  },
  "one that was kept before it was given"(pkg, t) {
    const counter = new pkg.Counter("both");
    const kept = all()[counter.start()];
    t.equal(kept(1), 1);
    const given = all()[counter.give()];
    t.equal(given(1), 2);
    pkg.seen();
  },
  "once"(pkg, t) {
    const before = pkg.live();
    const run = all()[pkg.once("ten")];
    t.equal(pkg.live(), before + 1);
    t.throws(() => run("x"), "TypeError", /must be a number, got string$/);
    t.equal(run(1), 4);
    t.equal(pkg.live(), before);
    for (let round = 0; round < 3; round++) t.throws(() => run(1), "Error", "this function runs once only, and has run already");
  },
  "a listener that is added and removed"(pkg, t) {
    const before = pkg.live();
    const target = new EventTarget();
    const watch = new pkg.Watch(target);
    target.dispatchEvent(new Event("größe"));
    t.same(pkg.seen(), ["watch größe"]);
    t.equal(watch.fire("größe"), true);
    t.equal(watch.fire("other"), true);
    t.same(pkg.seen(), ["watch größe"]);
    t.same([watch.stop(), watch.stop()], [true, false]);
    t.equal(pkg.live(), before);
    target.dispatchEvent(new Event("größe"));
    t.same(pkg.seen(), []);
    watch.free();
    t.equal(pkg.ownTarget(), true);
    t.same(pkg.seen(), ["watch größe"]);
    t.equal(pkg.live(), before);
  },
  async "timers"(pkg, t) {
    pkg.later("größer", true);
    pkg.later("once", false);
    t.same(pkg.seen(), []);
    await new Promise((resolve) => setTimeout(resolve, 50));
    t.same(pkg.seen().sort(), ["größer", "once"]);
  },
  "functions of Rust go through Rust again"(pkg, t) {
    const counter = new pkg.Counter("again");
    const run = all()[counter.start()];
    t.equal(pkg.runCallback(run, 5), 5);
    t.equal(pkg.runCallback((value) => run(value) * 2, 5), 20);
    counter.free();
    pkg.seen();
  },
};

export const fresh = {
  async "given ones are freed when JavaScript drops them"(load, t, env) {
    const pkg = await load();
    await pkg.default();
    pkg.giveMany(300);
    pkg.giveAll();
    const kept = all()[pkg.once("kept")];
    t.equal(pkg.live(), 305);
    // Another round, so that no local of this function holds any.
    await new Promise((resolve) => setTimeout(resolve, 0));
    all().length = 0;
    await settle(t, env, pkg, 1);
    t.equal(kept(1), 5);
    t.equal(pkg.live(), 0);
  },
  async "the function object of a dropped one is let go"(load, t, env) {
    const pkg = await load();
    await pkg.default();
    const refs = [];
    for (let index = 0; index < 20; index++) {
      const counter = new pkg.Counter("x");
      refs.push(new WeakRef(all()[counter.start()]));
      counter.stop();
      if (index < 18) counter.free();
      else globalThis.keepCounters = [...(globalThis.keepCounters ?? []), counter];
    }
    all().length = 0;
    const count = () => refs.filter((ref) => ref.deref()).length;
    for (let round = 0; round < 100 && count() > 2; round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      env.collectGarbage();
    }
    t.equal(count(), 2);
    delete globalThis.keepCounters;
  },
  async "memory grows while a function of Rust takes its arguments"(load, t) {
    const pkg = await load();
    const { memory } = await pkg.default();
    const [box] = pkg.giveAll();
    const before = memory.buffer.byteLength;
    const long = "größer ".repeat(200_000);
    t.equal(all()[box](long), 1_800_003);
    pkg.grow(5_000_000);
    t.equal(memory.buffer.byteLength > before, true);
    t.equal(all()[box]("x"), 4);
    t.same(pkg.total([1]), Float64Array.of(1, 1));
    all().length = 0;
  },
};
