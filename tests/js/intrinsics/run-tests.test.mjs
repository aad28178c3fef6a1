// The script that runs tests, on a host that only keeps what it is told.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { runTests } from "../../../cli/js/tests/run.js";

const own = { ...console };
afterEach(() => Object.assign(console, own));

class PanicError extends Error {
  name = "PanicError";
  file = "lib.rs";
  line = 1;
  column = 2;
}

async function run(tests, more = {}) {
  const told = [];
  let opened = 0;
  let fail;
  await runTests(tests.map((_, index) => index), {
    async open() {
      opened += 1;
      return Object.fromEntries(tests.map((body, index) => [`minibind_test_${index}`, () => body(fail)]));
    },
    tell: (event) => told.push(event),
    format: (values) => values.join("|"),
    listen: (given) => (fail = given),
    ...more,
  });
  return { told, opened };
}

const panics = () => {
  throw new PanicError("no");
};

test("a panic ends its instance, an error does not", async () => {
  const fails = () => Promise.reject(new Error("bad", { cause: new Error("worse") }));
  const { told, opened } = await run([() => console.warn(1, "two"), fails, panics, () => {}]);
  assert.deepEqual(told, [
    { event: "start", test: 0 },
    { event: "output", text: "1|two" },
    { event: "end", test: 0, failure: undefined },
    { event: "start", test: 1 },
    { event: "end", test: 1, failure: { panicked: false, message: "Error: bad\ncaused by: Error: worse" } },
    { event: "start", test: 2 },
    { event: "end", test: 2, failure: { panicked: true, message: "no", file: "lib.rs", line: 1, column: 2 } },
    { event: "start", test: 3 },
    { event: "end", test: 3, failure: undefined },
    { event: "done" },
  ]);
  assert.equal(opened, 2);
});

test("what nothing catches fails the test that runs, with the first of its reasons", async () => {
  const background = (fail) => {
    queueMicrotask(() => fail(new PanicError("behind")));
    queueMicrotask(() => fail(null));
  };
  const { told, opened } = await run([background, (fail) => fail(undefined), () => {}]);
  const ends = told.filter(({ event }) => event === "end").map(({ failure }) => failure?.message);
  assert.deepEqual(ends, ["behind", "undefined", undefined]);
  assert.equal(opened, 2);
});

test("a module that cannot be loaded is told of once", async () => {
  const { told } = await run([() => {}, () => {}], {
    open: () => Promise.reject(new TypeError("no such import")),
  });
  assert.deepEqual(told, [{ event: "broken", message: "TypeError: no such import" }]);
});
