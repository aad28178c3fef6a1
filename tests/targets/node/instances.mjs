// Instances of one package side by side.

import assert from "node:assert/strict";
import init, * as targets from "my-targets";
import * as starts from "my-starts";

const { instantiate } = targets;
const told = [];
globalThis.report = (text) => told.push(text);
const { memory } = await init();

// Each has its own memory, state, classes and imports; constants and the default of imports are shared.
const lines = [];
const a = await instantiate(undefined, { globalThis: { report: (text) => lines.push(text) } });
const b = await instantiate();
assert.equal(new Set([memory, a.exports.memory, b.exports.memory]).size, 3);
assert.ok(a.exports.memory instanceof WebAssembly.Memory);
assert.deepEqual([a.count(), a.count(), b.count(), targets.count(), a.count()], [1, 2, 1, 1, 3]);
assert.deepEqual([a.ANSWER, a.greet("a"), b.greet("b")], [42, "Hello, a!", "Hello, b!"]);
a.tell("to a");
b.tell("to b");
assert.deepEqual([lines, told], [["to a"], ["to b"]]);
assert.equal(new Set([targets.Counter, a.Counter, b.Counter]).size, 3);
const counter = new a.Counter(1);
assert.ok(!(counter instanceof b.Counter));
assert.equal(a.Counter.sum([counter]), 1);
assert.throws(() => b.Counter.sum([counter]), { message: "Counter.sum: argument 'counters'[0] must be a Counter, got object" });
const names = ["ANSWER", "Counter", "count", "exports", "fail", "greet", "tell"];
assert.deepEqual(Object.keys(a).filter((name) => !["allocate", "refresh", "release"].includes(name)).sort(), names);

// One that panicked is broken, alone; another takes its place.
assert.throws(() => a.fail());
assert.throws(() => a.count(), { message: /^the module panicked earlier/ });
assert.deepEqual([b.count(), targets.count()], [2, 2]);
const again = await instantiate();
assert.deepEqual([again.count(), new again.Counter(3).value], [1, 3]);

// One whose imports are not complete fails, alone.
await assert.rejects(instantiate(undefined, { globalThis: {} }), /globalThis has no function 'report'/);
assert.equal(again.count(), 2);

// Each runs what starts; the package's own has not yet.
const [first, second] = [await starts.instantiate(), await starts.instantiate()];
assert.deepEqual([first.begun(), second.begun()], [1, 1]);
assert.throws(() => starts.begun(), { message: "call and await init() before begun()" });

// One that nobody holds is collected with its memory and its objects.
const weak = await (async () => {
  const dropped = await instantiate();
  const object = new dropped.Counter(1);
  return [dropped, dropped.exports.memory, object].map((part) => new WeakRef(part));
})();
for (let turn = 0; turn < 50 && weak.some((part) => part.deref()); turn++) {
  await new Promise((done) => setTimeout(done, 5));
  gc();
}
assert.deepEqual(weak.map((part) => part.deref()), [undefined, undefined, undefined]);
