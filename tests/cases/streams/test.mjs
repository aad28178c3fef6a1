// Gates are promises that the test settles, by name; sources are what imports give.
const gates = new Map();
const logged = [];
const sources = new Map();
let check = () => {};

globalThis.streamsHost = {
  gate: (name) => new Promise((open, close) => gates.set(name, { open, close })),
  log: (text) => logged.push(text),
  check: (number) => check(number),
  source: (name) => sources.get(name)(),
  isSame: (first, second) => first === second,
};

const open = (...names) => names.forEach((name) => gates.get(name).open());
const taken = () => logged.splice(0).join(", ");
const turn = () => new Promise((resolve) => setTimeout(resolve, 2));

/** All items. */
async function all(stream) {
  const items = [];
  for await (const item of stream) items.push(item);
  return items;
}

async function reason(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it was not rejected");
}

/** Values and errors as texts. */
const texts = async (promise) => (await promise).map(String);

/** An asynchronous iterable that says what is asked of it. */
function watched(items, asked = [], { end = {}, failure } = {}) {
  const iterator = {
    async next() {
      asked.push("next");
      if (items.length > 0) return { done: false, value: items.shift() };
      if (failure) throw failure;
      return { done: true, value: undefined };
    },
    return: end === null ? undefined : async (...values) => (asked.push(`return ${values.length}`), end),
  };
  return { [Symbol.asyncIterator]: () => (asked.push("open"), iterator), asked };
}

export const fresh = {
  async "a stream that is collected ends"(load, t, env) {
    const pkg = await load();
    await pkg.default();
    const sensor = new pkg.Sensor([1, 2]);
    const kept = sensor.readings();
    await kept.next();
    const forgotten = async () => {
      await sensor.readings().next();
      sensor.readings();
    };
    await forgotten();
    taken();
    let ended = 0;
    for (let round = 0; round < 100 && ended < 2; round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      env.collectGarbage();
      ended += logged.splice(0).length;
    }
    t.equal(ended, 2);
    t.throws(() => sensor.add(3), "Error", /^Sensor\.add: this Sensor is borrowed/);
    await kept.return();
    t.equal(sensor.add(3), 3);
    taken();
  },
  async "a panic in a stream"(load, t) {
    const pkg = await load();
    await pkg.default();
    const [items, other] = [pkg.fragile(), pkg.slow(["panic"])];
    const waiting = other.next();
    waiting.catch(() => {});
    t.equal((await items.next()).value, 0);
    await t.rejects(items.next(), "PanicError");
    await t.rejects(waiting, "Error", /^the module panicked earlier: /);
    await t.rejects(pkg.sum([1]), "Error", /^the module panicked earlier: /);
    t.throws(() => pkg.count(1), "Error", /^the module panicked earlier: /);
    t.same(await items.return(5), { done: true, value: 5 });
    open("panic");
    await turn();
    taken();
  },
};

export const tests = {
  async "an item that is an error rejects and ends the stream"(pkg, t) {
    const halves = pkg.halves([4, 3, 2]);
    t.same(await halves.next(), { done: false, value: 2 });
    await t.rejects(halves.next(), "Error", "an odd number");
    t.same(await halves.next(), { done: true, value: undefined });
  },
  async "for await"(pkg, t) {
    taken();
    t.same(await all(pkg.count(3)), [0, 1, 2]);
    t.equal(taken(), "count ends");
    t.same(await all(pkg.count(0)), []);
    t.equal(taken(), "count ends");
    t.same(await all(pkg.words("größer als nichts")), ["größer", "als", "nichts"]);
    taken();
  },
  async "the protocol of asynchronous iterators"(pkg, t) {
    const items = pkg.count(1);
    t.equal(items[Symbol.asyncIterator](), items);
    t.same(Object.keys(items), []);
    const promise = items.next();
    t.equal(promise instanceof Promise, true);
    t.same(await promise, { done: false, value: 0 });
    t.equal(taken(), "");
    t.same(await items.next(), { done: true, value: undefined });
    t.equal(taken(), "count ends");
    t.same(await items.next(), { done: true, value: undefined });
    t.same(await items.return(7), { done: true, value: 7 });
    t.equal(taken(), "");
  },
  async "items of every kind"(pkg, t) {
    t.same(await all(pkg.objects(["a", "b"])), [{ name: "a", number: 0n }, { name: "b" }]);
    t.same(await all(pkg.optional()), [1, undefined, 0]);
    t.same(await all(pkg.nothings(2)), [undefined, undefined]);
    t.same(await all(pkg.lists()), [[Uint8Array.of(0, 0, 0), "größer 0", 0n], [Uint8Array.of(1, 1, 1), "größer 1", -1n]]);
    const value = { a: 1 };
    t.same((await all(pkg.values(value, 2))).map((item) => item === value), [true, true]);
    t.same(await all(pkg.boxed(Float64Array.of(0.5, 1.5))), [0.5, 1.5]);
    const sensors = await all(pkg.Sensor.ofEach([1, 2]));
    t.equal(sensors.length === 2 && sensors.every((sensor) => sensor instanceof pkg.Sensor), true);
    for (const sensor of sensors) sensor.free();
  },
  async "results and options"(pkg, t) {
    t.throws(() => pkg.checked(0), "Error", "nothing to count");
    t.same(await all(pkg.checked(2)), [0, 1]);
    t.equal(pkg.maybe(), undefined);
    t.same(await all(pkg.maybe(2)), [0, 1]);
    t.throws(() => pkg.count("x"), "TypeError", "count: argument 'to' must be a number, got string");
  },
  async "items that come later"(pkg, t) {
    taken();
    const items = pkg.slow(["a", "b"]);
    t.equal(taken(), "");
    const first = items.next();
    await turn();
    t.equal(taken(), "a");
    open("a");
    t.same(await first, { done: false, value: "a" });
    const second = items.next();
    await turn();
    open("b");
    t.same(await second, { done: false, value: "b" });
    t.same(await items.next(), { done: true, value: undefined });
    t.equal(taken(), "b, slow ends");
  },
  async "several items asked for at once come in order"(pkg, t) {
    const items = pkg.slow(["a", "b", "c"]);
    const promises = Array.from({ length: 5 }, () => items.next());
    for (const name of ["a", "b", "c"]) {
      await turn();
      t.equal(taken(), name);
      open(name);
    }
    const results = await Promise.all(promises);
    t.same(results.map(({ value }) => value), ["a", "b", "c", undefined, undefined]);
    t.same(results.map(({ done }) => done), [false, false, false, true, true]);
    t.equal(taken(), "slow ends");
    const many = pkg.count(1000);
    t.same((await Promise.all(Array.from({ length: 1000 }, () => many.next()))).map(({ value }) => value), Array.from({ length: 1000 }, (_, index) => index));
    await many.return();
    t.equal(taken(), "count ends");
  },
  async "a stream ends early"(pkg, t) {
    for await (const item of pkg.count(5)) if (item === 2) break;
    t.equal(taken(), "count ends");
    const mine = new RangeError("mine");
    t.equal(await reason((async () => { for await (const _ of pkg.count(5)) throw mine; })()), mine);
    t.equal(taken(), "count ends");
    const unused = pkg.count(5);
    t.same(await unused.return("x"), { done: true, value: "x" });
    t.equal(taken(), "count ends");
    t.same(await unused.next(), { done: true, value: undefined });
    const items = pkg.slow(["a", "b"]);
    const [first, end, after] = [items.next(), items.return(), items.next()];
    await turn();
    open("a");
    t.same([(await first).value, (await end).done, (await after).done], ["a", true, true]);
    t.equal(taken(), "a, slow ends");
  },
  async "an object is borrowed as long as its stream is open"(pkg, t) {
    const sensor = new pkg.Sensor([1, 2]);
    const readings = sensor.readings();
    t.throws(() => sensor.add(3), "Error", /^Sensor\.add: this Sensor is borrowed/);
    t.throws(() => sensor.free(), "Error", /^Sensor\.free: this Sensor is borrowed/);
    t.same(await all(readings), [1, 2]);
    t.equal(sensor.add(3), 3);
    for await (const _ of sensor.readings()) break;
    t.equal(sensor.add(4), 4);
    sensor.free();
    taken();
  },
  async "an error of JavaScript ends a stream"(pkg, t) {
    const mine = new SyntaxError("mine");
    check = (number) => { if (number === 1) throw mine; };
    const items = pkg.interrupted(3);
    t.same(await items.next(), { done: false, value: 0 });
    const [bad, after] = [items.next(), items.next()];
    t.equal(await reason(bad), mine);
    t.same(await after, { done: true, value: undefined });
    check = () => {};
    t.same(await all(pkg.interrupted(2)), [0, 1]);
    taken();
    const failing = pkg.failing("f");
    t.equal((await failing.next()).value, 0);
    const next = failing.next();
    await turn();
    gates.get("f").close(mine);
    t.equal(await reason(next), mine);
    t.equal(taken(), "failing ends");
    t.same(await failing.next(), { done: true, value: undefined });
  },
  async "streams as arguments"(pkg, t) {
    async function* numbers() {
      yield 1;
      await turn();
      yield* [2, 3.5];
    }
    t.equal(await pkg.sum(numbers()), 6.5);
    t.equal(await pkg.sum([1, 2]), 3);
    t.equal(await pkg.sum(new Set([1, 2, 3])), 6);
    t.equal(await pkg.sum((function* () { yield 4; })()), 4);
    t.equal(await pkg.sum([]), 0);
    t.equal(await pkg.sum(watched([5, 6])), 11);
    t.equal(await pkg.joined(["a", "b"], [["x", 1], ["y", null]]), 'a+b [("x", Some(1.0)), ("y", None)]');
    t.equal(await pkg.joined(undefined, []), "none []");
    t.equal(await pkg.upload({ name: "file", chunks: watched([Uint8Array.of(1, 2), [3]]) }), "file [1, 2, 3]");
    t.same(await pkg.options([1, undefined, null, 0]), [1, undefined, undefined, 0]);
    t.equal(await pkg.units([undefined, 1]), 2);
    const value = {};
    const [first, second] = await pkg.any([value, undefined]);
    t.equal(first === value && second === undefined, true);
    if (globalThis.ReadableStream?.prototype[Symbol.asyncIterator]) {
      const stream = new ReadableStream({ start(controller) { controller.enqueue(7); controller.close(); } });
      t.equal(await pkg.sum(stream), 7);
    }
  },
  async "a plain iterable of promises"(pkg, t) {
    t.equal(await pkg.sum([Promise.resolve(1), 2, turn().then(() => 3)]), 6);
    const mine = new Error("mine");
    t.equal(await reason(pkg.sum([1, Promise.reject(mine)])), mine);
  },
  async "objects behind streams move one by one"(pkg, t) {
    const [one, two] = [new pkg.Sensor([1]), new pkg.Sensor([1, 2])];
    t.equal(await pkg.sensors(watched([one, two])), 3);
    t.throws(() => one.add(1), "Error", /^Sensor\.add: this Sensor was moved/);
    const three = new pkg.Sensor([1]);
    await t.rejects(pkg.sensors([three, three]), "Error", /was moved/);
  },
  async "what is asked of an iterator"(pkg, t) {
    const ended = watched([1]);
    t.equal(await pkg.sum(ended), 1);
    t.same(ended.asked, ["open", "next", "next"]);
    const early = watched(["a", "b", "c"]);
    t.same(await pkg.first(early, 2), ["a", "b"]);
    await turn();
    t.same(early.asked, ["open", "next", "next", "return 0"]);
    const unused = watched([1]);
    pkg.ignore(unused);
    await turn();
    t.same(unused.asked, []);
    const log = [];
    async function* generator() {
      try {
        yield "a";
        yield "b";
      } finally {
        log.push("finally");
      }
    }
    t.same(await pkg.first(generator(), 1), ["a"]);
    await turn();
    t.same(log, ["finally"]);
    const plain = [1, 2, 3][Symbol.iterator]();
    t.equal(await pkg.sum(plain), 6);
    for (const end of [null, 5]) t.same(await pkg.first(watched(["a", "b"], [], { end }), 1), ["a"]);
  },
  async "iterators that end badly"(pkg, t) {
    for (const end of [() => { throw new Error("end"); }, () => Promise.reject(new Error("end")), () => ({ get then() { throw new Error("end"); } })]) {
      const items = { [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false, value: "a" }), return: end }) };
      t.same(await pkg.first(items, 2), ["a", "a"]);
      await turn();
    }
    t.equal(await pkg.sum([1]), 1);
  },
  async "iterators that fail"(pkg, t) {
    const mine = new SyntaxError("mine");
    const failed = watched([1], [], { failure: mine });
    t.equal(await reason(pkg.sum(failed)), mine);
    await turn();
    t.same(failed.asked, ["open", "next", "next"]);
    t.same(await texts(pkg.seen(watched([1, 2], [], { failure: mine }))), ["1", "2", "SyntaxError: mine"]);
    t.same(await texts(pkg.seen({ [Symbol.asyncIterator]() { throw mine; } })), ["SyntaxError: mine"]);
    t.same(await texts(pkg.seen({ [Symbol.asyncIterator]: () => ({ next() { throw mine; } }) })), ["SyntaxError: mine"]);
    t.same(await texts(pkg.seen((function* () { yield 1; throw mine; })())), ["1", "SyntaxError: mine"]);
  },
  async "items that do not fit end a stream, and its iterator"(pkg, t) {
    const items = watched([1, "x", 2]);
    await t.rejects(pkg.sum(items), "TypeError", "sum: argument 'numbers' must be a number, got string");
    await turn();
    t.same(items.asked, ["open", "next", "next", "return 0"]);
    t.same(await texts(pkg.seen([1, -1])), ["1", "RangeError: seen: argument 'items' must be an integer from 0 to 4294967295, got -1"]);
    await t.rejects(pkg.joined([], [["x"]]), "TypeError", "joined: argument 'pairs' must be of length 2, got 1");
  },
  async "what is no stream"(pkg, t) {
    for (const [value, name] of [[5, "number"], [null, "null"], [undefined, "undefined"], [{}, "object"], [{ [Symbol.asyncIterator]: 1 }, "object"]]) {
      await t.rejects(pkg.sum(value), "TypeError", `sum: argument 'numbers' must be an asynchronous iterable, got ${name}`);
    }
    t.throws(() => pkg.doubled(1), "TypeError", "doubled: argument 'numbers' must be an asynchronous iterable, got number");
    await t.rejects(pkg.upload({ name: "a", chunks: 1 }), "TypeError", "upload: argument 'upload'.chunks must be an asynchronous iterable, got number");
  },
  async "through Rust"(pkg, t) {
    taken();
    t.same(await all(pkg.doubled([1, 2])), [2, 4]);
    t.equal(taken(), "doubled ends");
    const asked = [];
    for await (const number of pkg.doubled(watched([1, 2, 3], asked))) if (number === 4) break;
    t.same(asked, ["open", "next", "next", "return 0"]);
    t.equal(taken(), "doubled ends");
    t.same(await all(pkg.doubled(pkg.doubled(pkg.count(3)))), [0, 4, 8]);
    taken();
    const items = watched([]);
    t.equal(pkg.sameStream(items), items);
    t.equal(pkg.sameInImport(items, items), true);
    t.same(items.asked, []);
    sources.set("a", () => watched([1, 2, 3]));
    sources.set("b", () => [4]);
    sources.set("c", () => 5);
    t.equal(await pkg.sumOfSource("a"), 6);
    t.equal(await pkg.sumOfSource("b"), 4);
    await t.rejects(pkg.sumOfSource("c"), "TypeError", "streamsHost.source() must be an asynchronous iterable, got number");
  },
  async "a stream is dropped while it waits"(pkg, t) {
    const asked = [];
    let deliver;
    const results = [Promise.resolve({ done: false, value: 1 }), new Promise((resolve) => (deliver = resolve))];
    const items = {
      [Symbol.asyncIterator]: () => ({
        next: () => (asked.push("next"), results.shift()),
        return: () => asked.push("return"),
      }),
    };
    taken();
    const promise = pkg.until(items, "stop");
    await turn();
    t.equal(taken(), "1");
    t.same(asked, ["next", "next"]);
    open("stop");
    t.same(await promise, Uint32Array.of(1));
    t.same(asked, ["next", "next", "return"]);
    deliver({ done: false, value: 2 });
    await turn();
    t.equal(taken(), "");
  },
};
