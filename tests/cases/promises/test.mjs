// Gates are promises that the test settles, by name; answers are what imports give.
const gates = new Map();
const logged = [];
const answers = new Map();

globalThis.promisesHost = {
  gate: (name) => new Promise((open, close) => gates.set(name, { open, close })),
  log: (text) => logged.push(text),
  answer: (name) => answers.get(name)(),
  same: (first, second) => first === second,
};

const open = (...names) => names.forEach((name) => gates.get(name).open());
const taken = () => logged.splice(0).join(", ");

/** Whether a promise is still pending when all that is ready has run. */
async function isPending(promise) {
  const pending = {};
  const turn = new Promise((resolve) => setTimeout(() => resolve(pending), 1));
  return (await Promise.race([promise, turn])) === pending;
}

/** What a promise was rejected with. */
async function reason(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it was not rejected");
}

export const fresh = {
  async "before init a call is rejected"(load, t) {
    const pkg = await load();
    const promise = pkg.ready(1);
    await t.rejects(promise, "Error", "call and await init() before ready()");
    await t.rejects(pkg.Wallet.open("a", 1), "Error", /^call and await init\(\) before /);
    await pkg.default();
    t.equal(await pkg.ready(1), 2);
  },
};

export const tests = {
  async "a promise of the engine, ready at once or later"(pkg, t) {
    const promise = pkg.ready(1);
    t.equal(promise instanceof Promise, true);
    t.equal(await promise, 2);
    t.equal(await pkg.nothing(), undefined);
    const later = pkg.after("a", 1.5);
    t.equal(await isPending(later), true);
    open("a");
    t.equal(await later, 1.5);
  },
  async "a function runs up to its first wait at the call"(pkg, t) {
    taken();
    const promise = pkg.steps("a");
    t.equal(taken(), "first");
    open("a");
    t.equal(taken(), "");
    t.equal(await promise, undefined);
    t.equal(taken(), "second");
  },
  async "futures that functions return"(pkg, t) {
    const promise = pkg.future("größer");
    t.equal(taken(), "at the call");
    open("größer");
    t.equal(await promise, "größer");
    const [good, bad] = [pkg.pinned("a", "text"), pkg.pinned("b", "")];
    open("b", "a");
    t.equal(await good, 4);
    await t.rejects(bad, "Error", "b has no text");
  },
  async "results of every kind"(pkg, t) {
    const all = [pkg.everything("a"), pkg.wide("b", 5n), pkg.optional("c", "x"), pkg.optional("d"), pkg.adder("e", 2)];
    open("e", "d", "c", "b", "a");
    const [everything, wide, some, none, adder] = await Promise.all(all);
    t.same(everything, [7, Float64Array.of(0.5, 1.5), "größer", true, new Map([["a", 1]])]);
    t.equal(wide, 5n << 64n);
    t.equal(some, "x");
    t.equal(none, undefined);
    t.equal(adder(3), 5);
  },
  async "errors of a type"(pkg, t) {
    taken();
    const good = pkg.find("a", 0);
    const bad = pkg.find("b", 1);
    const busy = pkg.find("c", 9);
    open("b", "c", "a");
    t.equal(await good, 1);
    const error = await reason(bad);
    t.equal(error instanceof pkg.Failure && error instanceof Error, true);
    t.same([error.message, error.code, error.name, error.gate, typeof error.stack], ["b is not here", "NotFound", "Failure", "b", "string"]);
    const other = await t.rejects(busy, "Failure", "busy for 9");
    t.same([other.code, other.value], ["Busy", 9]);
    t.equal(taken(), "find ends, find ends, find ends");
  },
  async "errors of other kinds"(pkg, t) {
    const value = { any: "value" };
    t.equal(await reason(pkg.failWith(value)), value);
    t.equal(await reason(pkg.failWith(undefined)), undefined);
    const [good, bad] = [pkg.parse("a", "1.5"), pkg.parse("b", "x")];
    open("a", "b");
    t.equal(await good, 1.5);
    await t.rejects(bad, "Error", "invalid float literal");
  },
  async "bad arguments reject, and nothing is thrown"(pkg, t) {
    const wallet = new pkg.Wallet(1);
    const calls = [
      [() => pkg.ready(-1), "RangeError", "ready: argument 'number' must be an integer from 0 to 4294967295, got -1"],
      [() => pkg.ready("1"), "TypeError", "ready: argument 'number' must be a number, got string"],
      [() => pkg.after(1, 1), "TypeError", "after: argument 'name' must be a string, got number"],
      [() => pkg.future(), "TypeError", "future: argument 'name' must be a string, got undefined"],
      [() => pkg.double("a", [1]), "TypeError", "double: argument 'values' must be a Float32Array, got Array"],
      [() => pkg.call("a", 1), "TypeError", "call: argument 'function' must be a function, got number"],
      [() => wallet.look(1), "TypeError", "Wallet.look: argument 'name' must be a string, got number"],
      [() => pkg.audit("a", {}, []), "TypeError", "audit: argument 'wallet' must be a Wallet, got object"],
      [() => pkg.Wallet.open("a", 1.5), "RangeError", "Wallet.open: argument 'balance' must be an integer from 0 to 4294967295, got 1.5"],
      [() => pkg.borrowed("a", "b", [256], [], null), "RangeError", "borrowed: argument 'bytes'[0] must be an integer from 0 to 255, got 256"],
    ];
    for (const [call, name, message] of calls) {
      const promise = call();
      t.equal(promise instanceof Promise, true, message);
      await t.rejects(promise, name, message);
    }
    wallet.free();
    await t.rejects(wallet.look("a"), "Error", "Wallet.look: this Wallet was freed");
    await t.rejects(wallet.later, "Error", "Wallet.later: this Wallet was freed");
  },
  async "many at once, settled in another order"(pkg, t) {
    const order = [];
    const names = Array.from({ length: 500 }, (_, index) => `gate ${index}`);
    const promises = names.map((name, index) => pkg.after(name, index).then((number) => order.push(number)));
    await isPending(promises[0]);
    for (const name of [...names].reverse()) {
      open(name);
      if (name.endsWith("7")) await null;
    }
    await Promise.all(promises);
    t.same(order, Array.from({ length: 500 }, (_, index) => 499 - index));
  },
  async "calls and promises between each other"(pkg, t) {
    const texts = ["a", "b", "c"].map((name) => pkg.borrowed(name, `text ${name}`.repeat(50), new Uint8Array(1000).fill(2), [name, "x"], name));
    await pkg.ready(1);
    // What other calls write must not touch what the first ones borrow.
    await Promise.all([1, 2, 3].map(() => reason(pkg.parse("other", "y".repeat(5000)).finally(open("other")))));
    open("c", "a", "b");
    t.same(await Promise.all(texts), ["a", "b", "c"].map((name) => `${`text ${name}`.repeat(50)} 2000 ${name}+x Some("${name}")`));
  },
  async "borrowed text and numbers are copies of the call"(pkg, t) {
    const bytes = Uint8Array.of(1, 2);
    const list = ["a"];
    const promise = pkg.borrowed("a", "t", bytes, list);
    bytes.fill(9);
    list.push("b");
    open("a");
    t.equal(await promise, "t 3 a None");
  },
  async "a mutable slice is written back when the promise settles"(pkg, t) {
    const values = Float32Array.of(1, 2, 3);
    const promise = pkg.double("a", values);
    t.equal(await isPending(promise), true);
    t.same(values, Float32Array.of(1, 2, 3));
    open("a");
    t.equal(await promise, 3);
    t.same(values, Float32Array.of(4, 6, 8));
    const empty = pkg.double("b", new Float32Array(0));
    open("b");
    await t.rejects(empty, "Error", "nothing to double");
    const long = new Float32Array(100000).fill(1);
    const [first, second] = [pkg.double("c", long), pkg.double("d", long.subarray(5, 7))];
    open("d");
    t.equal(await second, 2);
    t.same(long.subarray(4, 8), Float32Array.of(1, 4, 4, 1));
    open("c");
    t.equal(await first, 100000);
    t.same([long[0], long[6], long[99999]], [4, 4, 4]);
  },
  async "a value and a function stay borrowed"(pkg, t, env) {
    const value = { key: 1 };
    const promise = pkg.sameValue("a", value);
    const seen = [];
    const called = pkg.call("b", (number, text) => (seen.push(text), number * 10));
    t.same(seen, ["first"]);
    await pkg.sameValue("c", 1).finally(open("c"));
    env.collectGarbage();
    open("b", "a");
    t.equal(await called, 30);
    t.same(seen, ["first", "second"]);
    t.equal(await promise, value);
    const mine = new RangeError("mine");
    const early = pkg.call("d", () => { throw mine; });
    t.equal(await reason(early), mine);
    const late = pkg.call("e", (number) => { if (number === 2) throw mine; return 1; });
    open("e");
    t.equal(await reason(late), mine);
    const wrong = pkg.call("f", (number) => (number === 1 ? 1 : "x"));
    open("f");
    await t.rejects(wrong, "TypeError", "call: argument 'function'() must be a number, got string");
  },
  async "an object is borrowed until the promise settles"(pkg, t) {
    const wallet = new pkg.Wallet(5);
    const [one, two] = [wallet.look("a"), wallet.look("b")];
    t.throws(() => wallet.free(), "Error", "Wallet.free: this Wallet is borrowed by a call under way");
    t.throws(() => (wallet.balance = 1), "Error", "Wallet.balance: this Wallet is borrowed");
    await t.rejects(wallet.deposit("c", 1), "Error", "Wallet.deposit: this Wallet is borrowed");
    await t.rejects(wallet.close("c"), "Error", "Wallet.close: this Wallet is borrowed");
    t.equal(wallet.balance, 5);
    open("a");
    t.equal(await one, 5);
    t.throws(() => wallet.free(), "Error", "Wallet.free: this Wallet is borrowed by a call under way");
    open("b");
    t.equal(await two, 5);
    const changed = wallet.deposit("d", 2);
    t.throws(() => wallet.balance, "Error", "Wallet.balance: this Wallet is borrowed mutably");
    await t.rejects(wallet.look("e"), "Error", "Wallet.look: this Wallet is borrowed mutably");
    await t.rejects(wallet.later, "Error", "Wallet.later: this Wallet is borrowed mutably");
    open("d");
    t.equal(await changed, 7);
    t.equal(await wallet.later, 7);
    const report = wallet.report("f");
    t.throws(() => wallet.free(), "Error", "Wallet.free: this Wallet is borrowed by a call under way");
    open("f");
    t.equal(await report, "7 left");
    wallet.free();
  },
  async "borrows end with a rejection, too"(pkg, t) {
    const [from, to] = [new pkg.Wallet(5), new pkg.Wallet(1)];
    const promise = from.transfer("a", to, 9);
    t.throws(() => to.balance, "Error", "Wallet.balance: this Wallet is borrowed mutably");
    await t.rejects(from.transfer("b", from, 1), "Error", "Wallet.transfer: this Wallet is borrowed mutably");
    open("a");
    await t.rejects(promise, "Failure", "busy for 9");
    const second = from.transfer("b", to, 4);
    open("b");
    t.equal(await second, 5);
    await t.rejects(from.transfer("c", from, 1), "Error", "Wallet.transfer: argument 'to' is borrowed mutably");
    t.same([from.balance, to.balance], [1, 5]);
    from.free();
    to.free();
  },
  async "objects as arguments and results"(pkg, t) {
    const opened = pkg.Wallet.open("a", 3);
    open("a");
    const wallet = await opened;
    t.equal(wallet instanceof pkg.Wallet && wallet.balance, 3);
    const other = new pkg.Wallet(4);
    const sum = pkg.audit("b", wallet, [other, other]);
    t.throws(() => wallet.free(), "Error", "Wallet.free: this Wallet is borrowed by a call under way");
    open("b");
    t.equal(await sum, 11);
    const emptied = pkg.empty("c", other);
    await t.rejects(pkg.audit("d", other, []), "Error", "audit: argument 'wallet' is borrowed mutably");
    open("c");
    await emptied;
    t.equal(other.balance, 0);
    taken();
    const closed = wallet.close("e");
    t.throws(() => wallet.balance, "Error", "Wallet.balance: this Wallet was moved by Wallet.close()");
    t.equal(taken(), "");
    open("e");
    t.equal(await closed, 3);
    t.equal(taken(), "a wallet ends");
    other.free();
  },
  async "promises as arguments"(pkg, t) {
    t.equal(await pkg.plusOne(Promise.resolve(1)), 2);
    t.equal(await pkg.plusOne(new Promise((resolve) => setTimeout(resolve, 2, 5))), 6);
    t.equal(await pkg.plusOne(7), 8);
    t.equal(await pkg.plusOne({ then: (resolve) => resolve(3) }), 4);
    t.equal(await pkg.sum([Promise.resolve(0.5), 2, pkg.ready(1)]), 4.5);
    t.equal(await pkg.sum(new Set([1, Promise.resolve(2)])), 3);
    t.equal(await pkg.sum([]), 0);
    t.equal(await pkg.maybe(Promise.resolve("x")), "x");
    t.equal(await pkg.maybe(), undefined);
    t.equal(await pkg.maybe(null), undefined);
    t.equal(await pkg.wait(Promise.resolve()), undefined);
    t.equal(await pkg.price({ name: "tea", price: Promise.resolve(2.5) }), "tea: 2.5, no note");
    t.equal(await pkg.price({ name: "tea", price: 3, note: Promise.resolve("hot") }), "tea: 3, hot");
    t.equal(await pkg.composite(Promise.resolve([["a", 1], ["b", undefined]])), '[("a", Some(1.0)), ("b", None)]');
    t.equal(await pkg.optionalInside(Promise.resolve(null)), undefined);
    t.equal(await pkg.optionalInside(Promise.resolve(4)), 4);
    const later = (value) => new Promise((resolve) => setTimeout(resolve, 1, value));
    t.equal(await pkg.numbers(later(-128), later(-5n), later(2n ** 127n), later([1, 65535]), later("😀"), later(true)), `-128 -5 ${2n ** 127n} 1 65535 😀 true`);
    const value = {};
    t.equal(await pkg.any(Promise.resolve(value)), value);
  },
  async "rejected promises as arguments"(pkg, t) {
    const mine = new SyntaxError("mine");
    t.equal(await reason(pkg.plusOne(Promise.reject(mine))), mine);
    t.equal(await reason(pkg.plusOne({ then: (_, reject) => reject(mine) })), mine);
    t.equal(await reason(pkg.plusOne({ then() { throw mine; } })), mine);
    t.equal(await reason(pkg.sum([1, Promise.reject(mine)])), mine);
    t.equal(await reason(pkg.wait(Promise.reject(undefined))), undefined);
    t.same(await pkg.outcomes([1, Promise.reject(mine), Promise.resolve(3), Promise.resolve("x")]), [1, undefined, 3, undefined]);
  },
  async "values that do not fit"(pkg, t) {
    await t.rejects(pkg.plusOne(Promise.resolve("x")), "TypeError", "plusOne: argument 'number' must be a number, got string");
    await t.rejects(pkg.plusOne(Promise.resolve(-1)), "RangeError", "plusOne: argument 'number' must be an integer from 0 to 4294967295, got -1");
    await t.rejects(pkg.plusOne("x"), "TypeError", "plusOne: argument 'number' must be a number, got string");
    await t.rejects(pkg.plusOne(), "TypeError", "plusOne: argument 'number' must be a number, got undefined");
    await t.rejects(pkg.sum("12"), "TypeError", "sum: argument 'numbers' must be an array, got string");
    await t.rejects(pkg.composite(Promise.resolve([["a", 1], ["b"]])), "TypeError", "composite: argument 'value'[1] must be of length 2, got 1");
    await t.rejects(pkg.numbers(1, 1n, 1n, [1], "a", true), "TypeError", /^numbers: argument 'fixed' must be of length 2, got 1/);
    await t.rejects(pkg.price({ name: "tea", price: Promise.resolve(1n) }), "TypeError", "price: argument 'order' must be a number, got bigint");
    await t.rejects(pkg.sum([1, Promise.resolve({})]), "TypeError", "sum: argument 'numbers' must be a number, got object");
    t.equal(await pkg.plusOne(1), 2);
  },
  async "an object behind a promise moves when it is there"(pkg, t) {
    const wallet = new pkg.Wallet(6);
    const promise = pkg.takeWallet(new Promise((resolve) => setTimeout(resolve, 5, wallet)));
    t.equal(wallet.balance, 6);
    t.equal(await promise, 6);
    t.throws(() => wallet.balance, "Error", /^Wallet\.balance: this Wallet was moved/);
    await t.rejects(pkg.takeWallet(Promise.resolve(wallet)), "Error", /^takeWallet: argument 'wallet' was moved/);
    await t.rejects(pkg.takeWallet(Promise.resolve({})), "TypeError", "takeWallet: argument 'wallet' must be a Wallet, got object");
    const busy = new pkg.Wallet(1);
    const looked = busy.look("a");
    await t.rejects(pkg.takeWallet(Promise.resolve(busy)), "Error", "takeWallet: argument 'wallet' is borrowed");
    open("a");
    await looked;
    busy.free();
  },
  async "a promise is itself on its way through Rust"(pkg, t) {
    const promise = new Promise(() => {});
    t.equal(pkg.samePromise(promise), promise);
    const list = pkg.sameList([promise, promise]);
    t.equal(list[0] === promise && list[1] === promise, true);
    t.equal(pkg.sameInImport(promise, promise), true);
    t.equal(pkg.sameInImport({}, promise), false);
    answers.set("a", () => promise);
    t.equal(pkg.passOn("a"), promise);
  },
  async "an import that gives a promise"(pkg, t) {
    taken();
    answers.set("a", () => Promise.resolve(5));
    answers.set("b", () => 6);
    answers.set("c", () => ({ then: (resolve) => resolve(7) }));
    for (const [name, number] of [["a", 5], ["b", 6], ["c", 7]]) {
      t.equal(await pkg.ask(name), number);
      t.equal(await pkg.askCarefully(name), number);
      t.equal(await pkg.askAtOnce(name), number);
    }
    t.equal(taken(), Array(6).fill("answered, ask ends").join(", "));
    answers.set("d", async () => [["x", 1], ["y", null]]);
    t.equal(await pkg.askForList("d"), '[("x", Some(1.0)), ("y", None)]');
    answers.set("e", async () => new pkg.Wallet(8));
    t.equal(await pkg.askForWallet("e"), 8);
  },
  async "an import that fails"(pkg, t) {
    const mine = new URIError("mine");
    answers.set("rejects", () => Promise.reject(mine));
    answers.set("throws", () => { throw mine; });
    for (const name of ["rejects", "throws"]) {
      taken();
      t.equal(await reason(pkg.ask(name)), mine);
      // Nothing of the function runs after what failed, but what it holds ends.
      t.equal(taken(), "ask ends", name);
      t.equal(await reason(pkg.askCarefully(name)), mine);
      t.equal(taken(), "refused, ask ends", name);
    }
    answers.set("wrong", async () => "x");
    taken();
    await t.rejects(pkg.ask("wrong"), "TypeError", /must be a number, got string$/);
    t.equal(taken(), "ask ends");
    await t.rejects(pkg.askCarefully("wrong"), "TypeError", /must be a number, got string$/);
    await t.rejects(pkg.askForWallet("wrong"), "TypeError", /must be a Wallet, got string$/);
    t.equal(await pkg.ready(1), 2);
  },
};
