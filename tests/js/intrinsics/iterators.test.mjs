// Iterators and streams of Rust: their items, and their one end.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { iterate } from "../../../cli/js/instance/iterators.js";
import { broken, caught } from "../../../cli/js/instance/panicLoud.js";
import { iterateAsync } from "../../../cli/js/instance/streams.js";
import { PanicError } from "../../../cli/js/shared/PanicError.js";
import { collect, mend, outcome, trap, turn } from "./events.mjs";

/** What happened at the end, in order. */
const ends = [];
const drop = (address) => ends.push(address);
const release = () => ends.push("released");

beforeEach(() => {
  ends.length = 0;
  mend();
});

/** Counts from 1 up to so many. */
function upTo(count) {
  let item = 0;
  return () => (item < count ? { done: false, value: ++item } : { done: true, value: undefined });
}

/** An iterator over so many numbers. */
function numbers(count) {
  return iterate("count()", 64, upTo(count), drop, release);
}

/** A stream of so many numbers. */
function stream(count) {
  const next = upTo(count);
  return iterateAsync(64, async () => next(), drop, release);
}

const RUNNING = { name: "Error", message: "count()'s result: the iterator is running already" };
const END = { done: true, value: undefined };

test("an iterator gives items by address, up to the end, and ends once", () => {
  const asked = [];
  const next = upTo(2);
  const iterator = iterate("count()", 64, (address) => (asked.push(address), next()), drop, release);
  assert.deepEqual(iterator.next(), { done: false, value: 1 });
  assert.deepEqual(iterator.next(), { done: false, value: 2 });
  assert.deepEqual(ends, []);
  for (let round = 0; round < 3; round++) assert.deepEqual(iterator.next(), END);
  assert.deepEqual(asked, [64, 64, 64]);
  assert.deepEqual(ends, [64, "released"]);
  assert.deepEqual(iterator.return("late"), { done: true, value: "late" });
  assert.deepEqual(ends, [64, "released"]);
});

test("an iterator is iterable, and like those of the engine", () => {
  const iterator = numbers(3);
  assert.equal(iterator[Symbol.iterator](), iterator);
  assert.deepEqual([...iterator], [1, 2, 3]);
  assert.deepEqual([...iterator], []);
  assert.deepEqual(Array.from(numbers(2)), [1, 2]);
  assert.deepEqual(Math.max(...numbers(4)), 4);
  assert.deepEqual(Object.keys(iterator), []);
  const generators = Object.getPrototypeOf(Object.getPrototypeOf((function* () {})()));
  assert.ok(Object.prototype.isPrototypeOf.call(Object.getPrototypeOf(generators), iterator));
});

test("what leaves a loop early ends the iterator", () => {
  for (const item of numbers(9)) if (item === 2) break;
  assert.deepEqual(ends, [64, "released"]);
  const [first] = numbers(9);
  assert.equal(first, 1);
  assert.deepEqual(ends, [64, "released", 64, "released"]);
  assert.throws(() => {
    for (const _ of numbers(9)) throw Error("mine");
  }, { message: "mine" });
  assert.equal(ends.length, 6);
});

test("the helpers of the engine work, and end it", () => {
  const iterator = numbers(9);
  assert.equal("map" in iterator, typeof globalThis.Iterator === "function");
  if (typeof globalThis.Iterator !== "function") return;
  assert.deepEqual(iterator.map((item) => item * 2).take(2).toArray(), [2, 4]);
  assert.deepEqual(ends, [64, "released"]);
});

test("`using` ends an iterator, where the engine's iterators know it", () => {
  const iterator = numbers(9);
  const engine = [].values();
  assert.equal(Symbol.dispose in iterator, Symbol.dispose in engine);
  if (!(Symbol.dispose in engine)) return;
  iterator[Symbol.dispose]();
  assert.deepEqual(ends, [64, "released"]);
});

test("return ends an iterator that nobody has asked, and gives its argument", () => {
  const iterator = iterate("count()", 64, () => assert.fail("asked"), drop);
  assert.deepEqual(iterator.return(), END);
  assert.deepEqual(iterator.next(), END);
  assert.deepEqual(numbers(1).return("v"), { done: true, value: "v" });
  assert.deepEqual(ends, [64, 64, "released"]);
});

test("an item may be `undefined`, and anything else", () => {
  const items = [undefined, null, false, 0, "", END];
  let index = 0;
  const iterator = iterate("f()", 8, () => (index < items.length ? { done: false, value: items[index++] } : END), drop);
  assert.deepEqual([...iterator], items);
  assert.deepEqual(ends, [8]);
});

test("an iterator that fails is at its end", () => {
  const error = Error("mine");
  let asked = 0;
  const iterator = iterate("f()", 64, () => { asked++; throw error; }, drop, release);
  assert.throws(() => iterator.next(), (thrown) => thrown === error);
  assert.deepEqual(ends, [64, "released"]);
  assert.deepEqual(iterator.next(), END);
  assert.deepEqual([asked, ends], [1, [64, "released"]]);
});

test("an iterator that runs is not asked, and not ended", () => {
  let seen = 0;
  const iterator = iterate("count()'s result", 64, () => {
    assert.throws(() => iterator.next(), RUNNING);
    assert.throws(() => iterator.return(), RUNNING);
    assert.deepEqual(ends, []);
    return { done: false, value: ++seen };
  }, drop, release);
  assert.deepEqual(iterator.next(), { done: false, value: 1 });
  assert.deepEqual(iterator.next(), { done: false, value: 2 });
  iterator.return();
  assert.deepEqual(ends, [64, "released"]);
});

test("an iterator that asks itself and lets the error pass has failed", () => {
  const iterator = iterate("count()'s result", 64, () => iterator.next(), drop, release);
  assert.throws(() => iterator.next(), RUNNING);
  assert.deepEqual(ends, [64, "released"]);
});

test("what an iterator borrowed ends even when dropping it fails", () => {
  const error = Error("mine");
  const fails = () => { throw error; };
  assert.throws(() => iterate("f()", 64, upTo(1), fails, release).return(), (thrown) => thrown === error);
  assert.deepEqual(ends, ["released"]);
  const iterator = iterate("f()", 64, upTo(0), () => { throw trap(); }, release);
  assert.throws(() => iterator.next(), { name: "PanicError" });
  assert.equal(broken.why, "unreachable");
  assert.deepEqual(ends, ["released", "released"]);
  assert.deepEqual(iterator.next(), END);
});

test("after a panic an iterator refuses, and nothing is dropped", () => {
  const iterator = iterate("f()", 64, () => assert.fail("asked"), drop, release);
  broken.why = "earlier";
  assert.throws(() => iterator.next(), { name: "Error", message: "the module panicked earlier: earlier" });
  assert.deepEqual(iterator.return(1), { done: true, value: 1 });
  assert.deepEqual(iterator.next(), END);
  assert.deepEqual(ends, ["released"]);
});

test("a panic in an iterator drops nothing, and what it borrowed ends", () => {
  const iterator = iterate("f()", 64, () => { throw caught(trap()); }, drop, release);
  assert.throws(() => iterator.next(), PanicError);
  assert.deepEqual(ends, ["released"]);
});

test("iterators that nobody holds any more are dropped, the others are not", async () => {
  const ends = [];
  let many = Array.from({ length: 60 }, (_, index) => iterate("f()", index, upTo(3), (address) => ends.push(address), () => ends.push(-index)));
  many.slice(0, 20).forEach((iterator) => iterator.return());
  for (const iterator of many.slice(20, 30)) assert.deepEqual([...iterator], [1, 2, 3]);
  const kept = many[59];
  kept.next();
  many.forEach((iterator) => iterator.next());
  many = undefined;
  ends.length = 0;
  await collect(() => ends.length >= 50);
  assert.ok(ends.length >= 50, `${ends.length / 2} of 29 dropped`);
  assert.equal(new Set(ends).size, ends.length);
  ends.forEach((end, index) => {
    if (index % 2) assert.equal(end, -ends[index - 1]);
    else assert.ok(end >= 30 && end < 59, String(end));
  });
  assert.deepEqual(kept.next(), { done: false, value: 3 });
});

test("a stream gives items by address, up to the end, and ends once", async () => {
  const asked = [];
  const next = upTo(2);
  const items = iterateAsync(64, async (address) => (asked.push(address), next()), drop, release);
  assert.deepEqual(await items.next(), { done: false, value: 1 });
  assert.deepEqual(await items.next(), { done: false, value: 2 });
  assert.deepEqual(ends, []);
  for (let round = 0; round < 3; round++) assert.deepEqual(await items.next(), END);
  assert.deepEqual(asked, [64, 64, 64]);
  assert.deepEqual(ends, [64, "released"]);
  assert.deepEqual(await items.return("late"), { done: true, value: "late" });
  assert.deepEqual(ends, [64, "released"]);
});

test("a stream is iterable, and like those of the engine", async () => {
  const items = stream(3);
  assert.equal(items[Symbol.asyncIterator](), items);
  assert.deepEqual(Object.keys(items), []);
  const seen = [];
  for await (const item of items) seen.push(item);
  assert.deepEqual(seen, [1, 2, 3]);
  assert.deepEqual(ends, [64, "released"]);
  for await (const item of stream(9)) if (item === 2) break;
  assert.deepEqual(ends, [64, "released", 64, "released"]);
});

/** A stream whose items the test gives, one by one. */
function steered() {
  const asked = [];
  const items = iterateAsync(64, () => new Promise((resolve, reject) => asked.push({ resolve, reject })), drop, release);
  return { asked, items };
}

test("items that are asked for at the same time come one after the other", async () => {
  const { asked, items } = steered();
  const order = [];
  const results = [1, 2, 3].map((name) => items.next().then((item) => order.push([name, item])));
  await turn();
  assert.equal(asked.length, 1);
  asked[0].resolve({ done: false, value: "a" });
  await turn();
  assert.equal(asked.length, 2);
  asked[1].resolve({ done: false, value: "b" });
  await turn();
  asked[2].resolve(END);
  await Promise.all(results);
  assert.deepEqual(order, [[1, { done: false, value: "a" }], [2, { done: false, value: "b" }], [3, END]]);
  assert.deepEqual(ends, [64, "released"]);
});

test("many items at the same time, more than there are", async () => {
  const results = await Promise.all(Array.from({ length: 10 }, function () { return this.next(); }, stream(4)));
  assert.deepEqual(results.map(({ value }) => value), [1, 2, 3, 4, ...Array(6).fill(undefined)]);
  assert.deepEqual(ends, [64, "released"]);
});

test("return waits for what was asked before, and what follows finds the end", async () => {
  const { asked, items } = steered();
  const first = items.next();
  const last = items.return("v");
  const after = items.next();
  assert.deepEqual(await outcome(last), ["pending"]);
  assert.deepEqual(ends, []);
  asked[0].resolve({ done: false, value: 1 });
  assert.deepEqual(await first, { done: false, value: 1 });
  assert.deepEqual(await last, { done: true, value: "v" });
  assert.deepEqual(await after, END);
  assert.equal(asked.length, 1);
  assert.deepEqual(ends, [64, "released"]);
});

test("return of a stream that nobody has asked", async () => {
  const { asked, items } = steered();
  assert.deepEqual(await items.return(), END);
  assert.deepEqual(await items.next(), END);
  assert.deepEqual([asked, ends], [[], [64, "released"]]);
});

test("a stream that fails is at its end, for those that wait as well", async () => {
  const error = Error("mine");
  const { asked, items } = steered();
  const results = [items.next(), items.next(), items.return("v")];
  await turn();
  asked[0].reject(error);
  await assert.rejects(results[0], (thrown) => thrown === error);
  assert.deepEqual(await results[1], END);
  assert.deepEqual(await results[2], { done: true, value: "v" });
  assert.equal(asked.length, 1);
  assert.deepEqual(ends, [64, "released"]);
});

test("a stream that fails at once rejects, too", async () => {
  const error = Error("mine");
  const items = iterateAsync(64, () => { throw error; }, drop, release);
  const result = items.next();
  await assert.rejects(result, (thrown) => thrown === error);
  assert.deepEqual(ends, [64, "released"]);
});

test("what a stream borrowed ends even when dropping it fails", async () => {
  const error = Error("mine");
  const items = iterateAsync(64, async () => END, () => { throw error; }, release);
  await assert.rejects(items.next(), (thrown) => thrown === error);
  assert.deepEqual(ends, ["released"]);
  assert.deepEqual(await items.next(), END);
  assert.deepEqual(ends, ["released"]);
});

test("after a panic a stream refuses, and nothing is dropped", async () => {
  const { asked, items } = steered();
  broken.why = "earlier";
  await assert.rejects(items.next(), { name: "Error", message: "the module panicked earlier: earlier" });
  assert.deepEqual(await items.return(1), { done: true, value: 1 });
  assert.deepEqual(await items.next(), END);
  assert.deepEqual([asked, ends], [[], ["released"]]);
});

test("a panic in a stream drops nothing, and what it borrowed ends", async () => {
  const items = iterateAsync(64, async () => { throw caught(trap()); }, drop, release);
  await assert.rejects(items.next(), PanicError);
  assert.deepEqual(ends, ["released"]);
});

test("streams that nobody holds any more are dropped, those that are asked are not", async () => {
  const [asked, items, ends] = [[], [], []];
  const make = (address) => iterateAsync(address, () => new Promise((resolve) => asked.push(resolve)), () => ends.push(address), () => ends.push(-address));
  for (let address = 100; address < 130; address++) make(address);
  for (let address = 200; address < 210; address++) items.push(make(address).next());
  await collect(() => ends.length >= 50);
  assert.ok(ends.length >= 50, `${ends.length / 2} of 30 dropped`);
  ends.forEach((end, index) => assert.ok(index % 2 ? end === -ends[index - 1] : end < 200, String(end)));
  asked.forEach((resolve, index) => resolve({ done: false, value: index }));
  assert.deepEqual((await Promise.all(items)).map(({ value }) => value), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
});
