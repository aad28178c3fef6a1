// Programs in CommonJS that require a package, with and without a scope, with and without instances.

const assert = require("node:assert/strict");

const told = [];
globalThis.report = (text) => told.push(text);

async function use(name) {
  const { ANSWER, Counter, count, greet, init, tell } = require(name);
  const targets = require(name);
  assert.equal(ANSWER, 42);
  assert.throws(() => count(), { message: "call and await init() before count()" });
  assert.throws(() => new Counter(1), { message: "call and await init() before new Counter()" });
  assert.throws(() => targets.initSync(new Uint8Array(8)), WebAssembly.CompileError);
  const { memory } = await init();
  assert.ok(memory instanceof WebAssembly.Memory);
  assert.deepEqual([count(), targets.count(), greet("World")], [1, 2, "Hello, World!"]);
  const counter = new Counter(5);
  counter.add(2);
  assert.deepEqual([counter.value, Counter.sum([counter, new targets.Counter(1)])], [7, 8]);
  assert.ok(counter instanceof Counter && counter instanceof targets.Counter);
  tell(name);
  const imported = await import(name);
  assert.deepEqual([imported.count(), imported.default.count()], [3, 4]);
}

async function instantiate(name) {
  const { Counter, begun, instantiate } = require(name);
  const [one, other] = [await instantiate(), await instantiate()];
  assert.ok(one.exports.memory !== other.exports.memory);
  return { Counter, begun, one, other };
}

(async () => {
  await use("my-targets");
  await use("@scope/my-targets");
  assert.deepEqual(told, ["my-targets", "@scope/my-targets"]);
  const { Counter, one, other } = await instantiate("@scope/my-targets");
  assert.ok(one.Counter !== other.Counter && one.Counter !== Counter);
  assert.deepEqual([one.count(), one.count(), other.count(), one.ANSWER], [1, 2, 1, 42]);
  const starts = await instantiate("my-starts");
  assert.throws(() => starts.begun(), { message: "call and await init() before begun()" });
  assert.deepEqual([starts.one.begun(), starts.other.begun()], [1, 1]);
  await require("my-starts").init();
  assert.equal(starts.begun(), 1);
})().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
