// Gates are promises that the test settles, by name; `acts` are what imports do.
const gates = new Map();
const logged = [];
const acts = new Map();
let handler;

globalThis.tasksHost = {
  gate: (name) => new Promise((open, close) => gates.set(name, { open, close })),
  log: (text) => logged.push(text),
  check: (name) => acts.get(name)?.(),
  run: (name) => acts.get(name)?.(),
  onEvent: (given) => (handler = given),
};

const open = (...names) => names.forEach((name) => gates.get(name).open());
const taken = () => logged.splice(0).join(", ");
const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

async function reason(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it was not rejected");
}

/** The next error that no code takes. */
function unhandled() {
  return new Promise((resolve) => {
    if (globalThis.process?.once && !globalThis.Deno) process.once("unhandledRejection", resolve);
    else {
      const listener = (event) => {
        event.preventDefault();
        resolve(event.reason);
      };
      addEventListener("unhandledrejection", listener, { once: true });
    }
  });
}

export const tests = {
  async "the first of two, and the other one is dropped"(pkg, t) {
    taken();
    const [first, second] = [pkg.race("a", "b"), pkg.race("c", "d")];
    open("a", "d");
    t.equal(await first, "a");
    t.equal(await second, "d");
    t.same(logged.sort(), ["a ends", "a is open", "b ends", "c ends", "d ends", "d is open", "the race is over", "the race is over"]);
    logged.length = 0;
    // What comes later is nobody's.
    open("b", "c");
    gates.get("b").close(new Error("late"));
    await turn();
    t.equal(taken(), "");
  },
  async "what was dropped may be rejected later"(pkg, t) {
    const promise = pkg.race("a", "b");
    open("a");
    t.equal(await promise, "a");
    gates.get("b").close(new Error("late"));
    await turn();
    taken();
    t.equal(await pkg.answer(1), 1);
  },
  async "the same again and again"(pkg, t) {
    const promise = pkg.raceForEver("a", 100);
    await turn();
    open("a");
    t.equal(await promise, "a");
    taken();
  },
  async "promises that lose"(pkg, t) {
    const never = new Promise(() => {});
    t.equal(await pkg.racePromises(never, Promise.resolve(2)), 2);
    t.equal(await pkg.racePromises(Promise.resolve(1), never), 1);
    t.equal(await pkg.racePromises(Promise.resolve(1), Promise.resolve(2)), 1);
    let lose;
    t.equal(await pkg.racePromises(new Promise((_, reject) => (lose = reject)), 3), 3);
    lose(new Error("late"));
    await turn();
    const mine = new Error("mine");
    t.equal(await reason(pkg.racePromises(never, Promise.reject(mine))), mine);
  },
  async "both of two"(pkg, t) {
    const [first, second] = [pkg.both("a", "b"), pkg.both("c", "d")];
    await turn();
    open("b", "c");
    await turn();
    open("d", "a");
    t.same([await first, await second], ["a b", "c d"]);
    taken();
  },
  async "the network, or a gate that is faster"(pkg, t) {
    t.equal(await pkg.fetchOr("data:text/plain,hello%20Rust", "a"), "true hello Rust");
    t.equal(taken(), "fetch ends, a ends");
    const promise = pkg.fetchOr("data:text/plain,slow", "b");
    gates.get("b").open();
    t.equal(await promise, "b");
    t.equal(taken(), "b is open, b ends, fetch ends");
    await turn();
    t.equal(taken(), "");
    const error = await reason(pkg.fetchOr("data:", "c"));
    t.equal(error instanceof Error, true);
    t.equal(taken(), "fetch ends, c ends");
  },
  async "an error of JavaScript that passes through a poll"(pkg, t) {
    const mine = new SyntaxError("mine");
    acts.set("a", () => { throw mine; });
    t.equal(await reason(pkg.throwAtOnce("a")), mine);
    const [bad, good] = [pkg.throwAfter("a"), pkg.throwAfter("b")];
    const others = Array.from({ length: 20 }, (_, index) => pkg.answer(index));
    open("a");
    t.equal(await reason(bad), mine);
    t.same(await Promise.all(others), others.map((_, index) => index));
    taken();
    open("b");
    t.equal(await good, undefined);
    t.equal(taken(), "not thrown, what is interrupted ends");
    // Its gate may be asked again: nothing of it is left to be polled.
    open("a");
    await turn();
    for (let index = 0; index < 20000; index++) t.equal(await reason(pkg.throwAtOnce("a")), mine);
    t.equal(await pkg.answer(2), 2);
    acts.clear();
  },
  async "a spawned task begins in a microtask"(pkg, t) {
    taken();
    pkg.spawn("a");
    t.equal(taken(), "spawned");
    await null;
    t.equal(taken(), "a begins");
    open("a");
    await turn();
    t.equal(taken(), "a is open, a ends");
    pkg.spawnSeveral(["x", "y", "z"]);
    t.equal(taken(), "");
    await turn();
    t.equal(taken(), "x, y, z, inside x, inside y, inside z");
  },
  async "errors of spawned tasks are unhandled rejections"(pkg, t) {
    const mine = new SyntaxError("mine");
    acts.set("b", () => { throw mine; });
    let error = unhandled();
    pkg.spawn("b");
    await turn();
    open("b");
    t.equal(await error, mine);
    taken();
    error = unhandled();
    pkg.spawnFailing(Promise.reject(mine));
    t.equal(await error, mine);
    taken();
    error = unhandled();
    pkg.spawnAsk("c");
    await turn();
    gates.get("c").close(mine);
    t.equal(await error, mine);
    t.equal(taken(), "the task ends");
    pkg.spawnFailing(Promise.resolve(1));
    await turn();
    t.equal(taken(), "the task ends");
    acts.clear();
  },
  async "wakers that are called late, often, and from elsewhere"(pkg, t) {
    const promise = pkg.sleep();
    t.equal(pkg.polls(), 1);
    pkg.wake(false, 3);
    t.equal(pkg.polls(), 1);
    await turn();
    t.equal(pkg.polls(), 2);
    pkg.wake(false, 1);
    await turn();
    t.equal(pkg.polls(), 3);
    pkg.wake(true, 5);
    t.equal(await promise, 4);
    // It is over: its wakers do nothing.
    pkg.wake(true, 5);
    await turn();
    t.equal(pkg.polls(), 4);
    t.equal(pkg.dropWakers(), 4);
    const second = pkg.sleep();
    const waker = pkg.wakeLater("a");
    open("a");
    await waker;
    t.equal(await second, 2);
    t.equal(pkg.dropWakers(), 2);
    // Nothing is left that could wake this one; it waits for ever and does no harm.
    const lost = pkg.sleep();
    t.equal(pkg.dropWakers(), 1);
    pkg.wake(true, 1);
    await turn();
    t.equal(pkg.polls(), 1);
    t.equal(lost instanceof Promise, true);
  },
  async "tasks that wake themselves"(pkg, t) {
    t.equal(await pkg.eager(0), 1);
    t.equal(await pkg.eager(1000), 1001);
    t.equal(await pkg.eagerToTheEnd(), 1);
    const all = Array.from({ length: 100 }, (_, index) => pkg.eager(index));
    t.same(await Promise.all(all), all.map((_, index) => index + 1));
  },
  async "an event through a closure"(pkg, t) {
    const promise = pkg.nextEvent();
    await turn();
    handler(7);
    t.equal(await promise, 7);
    t.throws(() => handler(8), "Error", /dropped/);
    const second = pkg.nextEvent();
    handler(9);
    t.equal(await second, 9);
  },
  async "a callback that is kept"(pkg, t) {
    const seen = [];
    const promise = pkg.progress(["a", "b"], (text) => seen.push(text));
    open("a");
    await turn();
    t.same(seen, ["a"]);
    open("b");
    t.equal(await promise, 2);
    await turn();
    t.same(seen, ["a", "b", "done"]);
    const mine = new Error("mine");
    const failing = pkg.progress(["c"], () => { throw mine; });
    open("c");
    t.equal(await reason(failing), mine);
  },
  async "functions of the module in the middle of a poll"(pkg, t) {
    taken();
    const inside = [];
    acts.set("a", () => {
      inside.push(pkg.answer(inside.length), pkg.eager(2), pkg.chain(3));
      pkg.spawnSeveral(["s"]);
    });
    const promise = pkg.reenter("a");
    t.equal(taken(), "enter, leave");
    await turn();
    open("a");
    await promise;
    t.same(await Promise.all(inside), [0, 3, 3, 3, 3, 3]);
    await turn();
    t.equal(taken(), "s, inside s, end, s, inside s");
    acts.set("b", () => { throw new Error("inside"); });
    acts.set("c", () => {
      inside.push(reason(pkg.throwAtOnce("b")), pkg.answer(5));
    });
    inside.length = 0;
    const outer = pkg.reenter("c");
    await turn();
    open("c");
    await outer;
    t.same((await Promise.all(inside)).map((value) => value.message ?? value), ["inside", 5, "inside", 5]);
    taken();
  },
  async "futures of futures"(pkg, t) {
    t.equal(await pkg.chain(0), 0);
    t.equal(await pkg.chain(500), 500);
  },
};
