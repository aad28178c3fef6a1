// Tasks: when they are polled, and what their promises learn.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { broken } from "../../../cli/js/instance/panicLoud.js";
import { abandonTasks, settled, task_spawn, task_start, task_wake } from "../../../cli/js/instance/tasks.js";
import { error_value } from "../../../cli/js/instance/thrownValue.js";
import { unwound } from "../../../cli/js/instance/unwound.js";
import { hold } from "../../../cli/js/instance/values.js";
import { executor, unwoundTo } from "../../../cli/js/instance/wasm.js";
import { PanicError } from "../../../cli/js/shared/PanicError.js";
import { leftBy, mend, outcome, trap, turn } from "./events.mjs";

const [PENDING, READY, FAILED, NOTHING] = [0, 1, 2, 3];

/** What happened, in order. */
const events = [];
/** What polling a task does; it waits where nothing is said. */
let polls = {};

executor.poll = (task) => {
  events.push(task);
  const poll = polls[task];
  return typeof poll === "function" ? poll() : poll ?? PENDING;
};

beforeEach(() => {
  events.length = 0;
  unwoundTo.length = 0;
  polls = {};
  mend();
});

/** A new task of an export, as the module makes one. */
async function started(task) {
  task_start(0);
  await settled(task);
}

/** Fails a task as Rust does. */
function fail(error) {
  error_value(hold(error));
  return FAILED;
}

test("tasks are polled in a microtask, in the order of their coming", async () => {
  queueMicrotask(() => events.push("before"));
  task_spawn(1);
  task_wake(2);
  queueMicrotask(() => events.push("after"));
  task_wake(3);
  assert.deepEqual(events, []);
  await turn();
  assert.deepEqual(events, ["before", 1, 2, 3, "after"]);
});

test("a task that is woken or made during a poll has its turn in a later microtask", async () => {
  polls = {
    1() {
      if (events.length > 1) return READY;
      queueMicrotask(() => events.push("queued before"));
      task_wake(1);
      task_spawn(3);
      return PENDING;
    },
    2: READY,
    3: READY,
  };
  task_spawn(1);
  task_spawn(2);
  await turn();
  assert.deepEqual(events, [1, 2, "queued before", 1, 3]);
});

test("the task of an export is polled at once, and not again by itself", async () => {
  const promise = started(1);
  assert.deepEqual(events, [1]);
  assert.deepEqual(await outcome(promise), ["pending"]);
  assert.deepEqual(events, [1]);
});

test("a task that is ready at once needs no promise", async () => {
  polls[2] = READY;
  assert.equal(settled(2), undefined);
  events.length = 0;
  polls[1] = READY;
  assert.deepEqual(await outcome(started(1)), ["resolved", undefined]);
  assert.deepEqual(events, [1]);
});

test("a promise waits until its task is ready, whatever else is polled", async () => {
  const promise = started(1);
  polls = { 1: PENDING, 2: READY };
  task_wake(1);
  task_spawn(2);
  assert.deepEqual(await outcome(promise), ["pending"]);
  polls[1] = NOTHING;
  task_wake(1);
  assert.deepEqual(await outcome(promise), ["pending"]);
  polls[1] = READY;
  task_wake(1);
  assert.deepEqual(await outcome(promise), ["resolved", undefined]);
  assert.deepEqual(events, [1, 1, 2, 1, 1]);
});

test("a task that fails rejects its promise with what Rust said", async () => {
  for (const error of [Error("mine"), "text", undefined, null]) {
    polls[1] = () => fail(error);
    const [state, reason] = await outcome(started(1));
    assert.equal(state, "rejected");
    assert.equal(reason, error);
  }
  const later = started(2);
  polls[2] = () => fail("later");
  task_wake(2);
  assert.deepEqual(await outcome(later), ["rejected", "later"]);
});

test("a task that fails and has no promise is an error that nobody takes", async () => {
  polls = { 1: () => fail("lost"), 2: READY };
  const errors = await leftBy("unhandledRejection", () => {
    task_spawn(1);
    task_spawn(2);
  });
  assert.deepEqual(errors, ["lost"]);
  assert.deepEqual(events, [1, 2]);
});

test("the promise of an address is not that of the next task there", async () => {
  polls[1] = READY;
  const first = started(1);
  assert.deepEqual(await outcome(first), ["resolved", undefined]);
  polls[1] = () => fail("second");
  assert.deepEqual(await leftBy("unhandledRejection", () => task_spawn(1)), ["second"]);
  assert.deepEqual(await outcome(started(1)), ["rejected", "second"]);
  assert.deepEqual(await leftBy("unhandledRejection", () => task_spawn(1)), ["second"]);
});

test("an error that passes through Rust rejects, and the stack is as before", async () => {
  const error = Error("from JavaScript");
  polls = {
    1() {
      throw error;
    },
    2: READY,
  };
  assert.deepEqual(await outcome(started(1)), ["rejected", error]);
  assert.deepEqual(unwoundTo, [1024]);
  assert.equal(broken.why, undefined);
  const errors = await leftBy("unhandledRejection", () => {
    task_spawn(1);
    task_spawn(2);
  });
  assert.deepEqual(errors, [error]);
  assert.deepEqual(events, [1, 1, 2]);
});

test("exports may be called during a poll", async () => {
  let inner;
  polls = {
    1() {
      task_spawn(3);
      inner = started(2);
      events.push("1 goes on");
      return READY;
    },
    2: READY,
    3: READY,
  };
  task_spawn(1);
  await turn();
  assert.deepEqual(events, [1, 2, "1 goes on", 3]);
  assert.deepEqual(await outcome(inner), ["resolved", undefined]);
});

test("what waits in the queue stays there when an export is called", async () => {
  polls = { 1: READY, 2: READY };
  task_spawn(1);
  const promise = started(2);
  assert.deepEqual(events, [2]);
  await promise;
  assert.deepEqual(events, [2, 1]);
  task_spawn(1);
  await turn();
  assert.deepEqual(events, [2, 1, 1]);
});

test("many tasks, each with its own outcome", async () => {
  const promises = [];
  for (let task = 1; task <= 100; task++) promises.push(outcome(started(task)));
  for (let task = 100; task >= 1; task--) {
    polls[task] = task % 2 ? READY : () => fail(task);
    task_wake(task);
  }
  const outcomes = await Promise.all(promises);
  assert.deepEqual(outcomes, outcomes.map((_, index) => (index % 2 ? ["rejected", index + 1] : ["resolved", undefined])));
});

test("a panic in a poll rejects its promise, and those of the tasks that follow", async () => {
  const [first, second, third] = [1, 2, 3].map(started);
  const states = [first, second, third].map(outcome);
  polls[1] = () => {
    throw trap();
  };
  task_wake(1);
  task_wake(2);
  const [[, panic], ...others] = await Promise.all(states);
  assert.ok(panic instanceof PanicError);
  for (const [state, error] of others) {
    assert.equal(state, "rejected");
    assert.equal(error.message, "the module panicked earlier: unreachable");
  }
  assert.deepEqual(events, [1, 2, 3, 1]);
});

test("a panic in a poll leaves no promise waiting, even when nothing is woken any more", async () => {
  const waits = outcome(started(1));
  polls[2] = () => {
    throw trap();
  };
  const [, panic] = await outcome(started(2));
  assert.ok(panic instanceof PanicError);
  const [state, error] = await waits;
  assert.equal(state, "rejected");
  assert.equal(error.message, "the module panicked earlier: unreachable");
});

test("after a panic no task is polled", async () => {
  const waits = started(1);
  events.length = 0;
  broken.why = "earlier";
  task_wake(1);
  task_spawn(2);
  const message = "the module panicked earlier: earlier";
  await assert.rejects(waits, { name: "Error", message });
  await assert.rejects(started(3), { name: "Error", message });
  assert.deepEqual(events, []);
});

test("abandoned promises are rejected once, and forgotten", async () => {
  broken.why = undefined;
  const states = [1, 2].map((task) => outcome(started(task)));
  broken.why = "why";
  abandonTasks();
  abandonTasks();
  for (const [state, error] of await Promise.all(states)) {
    assert.equal(state, "rejected");
    assert.equal(error.message, "the module panicked earlier: why");
  }
  mend();
  polls[1] = () => fail("nobody waits");
  assert.deepEqual(await leftBy("unhandledRejection", () => task_wake(1)), ["nobody waits"]);
});

test("unwound restores the stack and knows a panic", () => {
  const error = Error("mine");
  assert.equal(unwound(error, 64), error);
  assert.equal(broken.why, undefined);
  assert.ok(unwound(trap(), 128) instanceof PanicError);
  assert.deepEqual(unwoundTo, [64, 128]);
  assert.equal(broken.why, "unreachable");
});
