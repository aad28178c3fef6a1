// Promises and asynchronous iterables of JavaScript that Rust waits for.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { awaiting, promise_await, promise_cancel, takeState } from "../../../cli/js/instance/awaiting.js";
import { broken } from "../../../cli/js/instance/panicLoud.js";
import { stream_close, stream_next } from "../../../cli/js/instance/streamNext.js";
import { settled, task_spawn } from "../../../cli/js/instance/tasks.js";
import { hold, take } from "../../../cli/js/instance/values.js";
import { executor } from "../../../cli/js/instance/wasm.js";
import { PanicError } from "../../../cli/js/shared/PanicError.js";
import { leftBy, mend, outcome, trap, turn } from "./events.mjs";

/** What Rust was told. */
const told = [];

beforeEach(() => {
  told.length = 0;
  mend();
});

/** Rust takes a value. */
function settle(state, value) {
  told.push(["settled", state, value]);
}

/** Rust takes an error by its handle. */
function reject(state, handle) {
  told.push(["rejected", state, take(handle)]);
}

/** The handle of an adapter. */
function handleOf(source, take = settle, refuse = reject) {
  return hold(awaiting(source, (waiting, value) => take(takeState(waiting), value), refuse));
}

/** The handle of an adapter of which `refuse` does not take the value. */
function handleOfRefused(source, take, refuse = reject) {
  return hold(awaiting(source, ({ state }) => take(state), refuse));
}

test("a promise's value is told in a microtask, with the place where it goes", async () => {
  const value = {};
  promise_await(handleOf(Promise.resolve(value)), 64);
  assert.deepEqual(told, []);
  await turn();
  assert.deepEqual(told, [["settled", 64, value]]);
  assert.equal(told[0][2], value);
});

test("a rejection is told with a handle of what it is", async () => {
  const error = Error("mine");
  for (const reason of [error, "text", undefined]) {
    told.length = 0;
    promise_await(handleOf(Promise.reject(reason)), 64);
    await turn();
    assert.deepEqual(told, [["rejected", 64, reason]]);
  }
});

test("what is no promise is its own value, and what has `then` is asked", async () => {
  promise_await(handleOf(7), 8);
  promise_await(handleOf({ then: (resolve) => resolve("given") }), 16);
  promise_await(handleOf({ then: (_, refuse) => refuse("refused") }), 24);
  promise_await(handleOf({ get then() { throw "no then"; } }), 32);
  await turn();
  told.sort(([, a], [, b]) => a - b);
  assert.deepEqual(told, [["settled", 8, 7], ["settled", 16, "given"], ["rejected", 24, "refused"], ["rejected", 32, "no then"]]);
});

test("nobody who was cancelled is told", async () => {
  const handles = [Promise.resolve(1), Promise.reject(2)].map((source) => handleOf(source));
  for (const handle of handles) {
    promise_await(handle, 64);
    promise_cancel(handle);
    take(handle);
  }
  assert.deepEqual(await leftBy("unhandledRejection", turn), []);
  assert.deepEqual(told, []);
});

test("cancelling when all is told, or nothing was asked for, does nothing", async () => {
  const handle = handleOf(Promise.resolve(1));
  promise_cancel(handle);
  await turn();
  assert.deepEqual(told, []);
  promise_await(handle, 64);
  await turn();
  promise_cancel(handle);
  await turn();
  assert.deepEqual(told, [["settled", 64, 1]]);
});

test("one who asks anew after cancelling is told once", async () => {
  const handle = handleOf(Promise.resolve(1));
  promise_await(handle, 64);
  promise_cancel(handle);
  promise_await(handle, 72);
  await turn();
  assert.deepEqual(told, [["settled", 72, 1]]);
});

test("many wait for one promise", async () => {
  const source = Promise.resolve("all");
  for (const state of [8, 16, 24]) promise_await(handleOf(source), state);
  await turn();
  assert.deepEqual(told, [8, 16, 24].map((state) => ["settled", state, "all"]));
});

test("a value that is refused becomes a rejection", async () => {
  const error = TypeError("f: argument 'p' must be a number, got string");
  const refuses = (state) => {
    told.push(["refused", state]);
    throw error;
  };
  promise_await(handleOfRefused(Promise.resolve("text"), refuses), 64);
  assert.deepEqual(await leftBy("unhandledRejection", turn), []);
  assert.deepEqual(told, [["refused", 64], ["rejected", 64, error]]);
});

test("whoever is told may ask again at once", async () => {
  let handle;
  const again = (state, value) => {
    settle(state, value);
    if (state < 80) promise_await(handle, state + 8);
  };
  handle = handleOf(Promise.resolve(1), again);
  promise_await(handle, 64);
  await turn();
  assert.deepEqual(told, [64, 72, 80].map((state) => ["settled", state, 1]));
});

test("a panic while Rust is told ends the instance, and is an error that nobody takes", async () => {
  const traps = () => {
    throw trap();
  };
  for (const handle of [() => handleOf(Promise.resolve(1), traps), () => handleOf(Promise.reject(1), settle, traps)]) {
    mend();
    const [error, ...others] = await leftBy("unhandledRejection", () => promise_await(handle(), 64));
    assert.ok(error instanceof PanicError, String(error));
    assert.deepEqual(others, []);
    assert.equal(broken.why, "unreachable");
  }
  assert.deepEqual(told, []);
});

test("a panic while Rust is told of a refused value ends the instance, too", async () => {
  const handle = handleOfRefused(Promise.resolve(1), () => { throw TypeError("refused"); }, () => { throw trap(); });
  const [error] = await leftBy("unhandledRejection", () => promise_await(handle, 64));
  assert.ok(error instanceof PanicError, String(error));
  assert.equal(broken.why, "unreachable");
});

test("a panic while Rust is told rejects the promises of all tasks", async () => {
  executor.poll = () => 0;
  task_spawn(1);
  const waits = outcome(settled(1));
  await leftBy("unhandledRejection", () => promise_await(handleOf(Promise.resolve(1), () => { throw trap(); }), 64));
  const [state, error] = await waits;
  assert.equal(state, "rejected");
  assert.equal(error.message, "the module panicked earlier: unreachable");
});

test("an error that passes through Rust when it is told of a rejection is one that nobody takes, and others wait on", async () => {
  executor.poll = () => 0;
  task_spawn(1);
  const waits = settled(1);
  const error = Error("mine");
  const handle = () => handleOf(Promise.reject("reason"), settle, (_, reason) => { take(reason); throw error; });
  assert.deepEqual(await leftBy("unhandledRejection", () => promise_await(handle(), 64)), [error]);
  assert.equal(broken.why, undefined);
  assert.deepEqual(await outcome(waits), ["pending"]);
});

test("after a panic Rust is told nothing, and no task waits any more", async () => {
  executor.poll = () => 0;
  task_spawn(1);
  const waits = settled(1);
  promise_await(handleOf(Promise.resolve(1)), 64);
  promise_await(handleOf(Promise.reject(2)), 72);
  broken.why = "earlier";
  await assert.rejects(waits, { message: "the module panicked earlier: earlier" });
  await turn();
  assert.deepEqual(told, []);
});

/** Takes items until the end, as Rust does; it stops after some, where that is said. */
async function drain(source, most = Infinity) {
  const items = [];
  let over;
  const end = new Promise((resolve) => (over = resolve));
  const handle = handleOf(
    source,
    (state, item) => {
      if (item.done) return over(items);
      items.push(item.value);
      if (items.length === most) {
        stream_close(handle);
        return over(items);
      }
      stream_next(handle, state + 8);
    },
    (_, error) => over([...items, { error: take(error) }]),
  );
  stream_next(handle, 8);
  return end;
}

test("items come from asynchronous iterables and from others", async () => {
  async function* later() {
    yield 1;
    await turn();
    yield 2;
  }
  assert.deepEqual(await drain(later()), [1, 2]);
  assert.deepEqual(await drain([3, 4]), [3, 4]);
  assert.deepEqual(await drain(new Set("ab")), ["a", "b"]);
  assert.deepEqual(await drain("é😀"), ["é", "😀"]);
  assert.deepEqual(await drain([]), []);
  const both = { [Symbol.iterator]: () => [1].values(), async *[Symbol.asyncIterator]() { yield "asynchronous"; } };
  assert.deepEqual(await drain(both), ["asynchronous"]);
});

test("an iterator is made once, for the first item, and called as its own", async () => {
  let [made, asked] = [0, 0];
  const source = {
    [Symbol.asyncIterator]() {
      assert.equal(this, source);
      made++;
      return {
        async next() {
          assert.equal(Object.hasOwn(this, "next"), true);
          return { done: ++asked > 2, value: asked };
        },
      };
    },
  };
  handleOf(source);
  assert.equal(made, 0);
  assert.deepEqual(await drain(source), [1, 2]);
  assert.deepEqual([made, asked], [1, 3]);
});

test("a failure among the items is told", async () => {
  const error = Error("mine");
  async function* fails() {
    yield 1;
    throw error;
  }
  assert.deepEqual(await drain(fails()), [1, { error }]);
});

test("a failure that comes at once is told as well", async () => {
  const error = Error("mine");
  function* fails() {
    yield 1;
    throw error;
  }
  assert.deepEqual(await drain(fails()), [1, { error }]);
  const throws = { [Symbol.asyncIterator]() { throw error; } };
  assert.deepEqual(await drain(throws), [{ error }]);
});

test("closing calls `return` of the iterator, where there is one", async () => {
  const closed = [];
  async function* open() {
    try {
      for (let item = 0; ; item++) yield item;
    } finally {
      closed.push("asynchronous");
    }
  }
  function* openToo() {
    try {
      yield* [5, 6, 7];
    } finally {
      closed.push("other");
    }
  }
  assert.deepEqual(await drain(open(), 3), [0, 1, 2]);
  assert.deepEqual(await drain(openToo(), 1), [5]);
  assert.deepEqual(await drain([7, 8], 1), [7]);
  await turn();
  assert.deepEqual(closed, ["asynchronous", "other"]);
});

test("closing before the first item makes no iterator", () => {
  const handle = handleOf({ [Symbol.asyncIterator]: () => assert.fail("made") });
  stream_close(handle);
});

test("closing while an item is asked for: it is not told", async () => {
  let give;
  const closed = [];
  const source = { [Symbol.asyncIterator]: () => ({ next: () => new Promise((resolve) => (give = resolve)), return: async () => closed.push("closed") }) };
  const handle = handleOf(source);
  stream_next(handle, 8);
  stream_close(handle);
  take(handle);
  give({ done: false, value: 1 });
  await turn();
  assert.deepEqual([told, closed], [[], ["closed"]]);
});

test("a value that makes Rust drop its promise while it is looked at goes nowhere", async () => {
  let handle;
  const source = Promise.resolve({ get item() { promise_cancel(handle); return 1; } });
  handle = hold(awaiting(source, (waiting, value) => {
    const { item } = value;
    if (waiting.state !== 0) settle(takeState(waiting), item);
  }, reject));
  promise_await(handle, 64);
  assert.deepEqual(await leftBy("unhandledRejection", turn), []);
  assert.deepEqual(told, []);
});
