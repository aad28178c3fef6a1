// What the targets add to the loader.
import assert from "node:assert/strict";
import { test } from "node:test";
import { early } from "../../../cli/js/loaders/early.js";
import { loadImported } from "../../../cli/js/loaders/imported.js";
import { moduleBytes } from "../../../cli/js/loaders/inline.js";

const one = (instance) => assert.equal(instance.exports.one(), 1);

test("the module inside the package", async () => {
  one((await WebAssembly.instantiate(moduleBytes())).instance);
});

test("what tools make of an imported module", async () => {
  const { instance } = await WebAssembly.instantiate(moduleBytes());
  one(await loadImported(instance.exports));
  one(await loadImported({ default: moduleBytes() }));
  one(await loadImported({ default: await WebAssembly.compile(moduleBytes()) }));
  one(await loadImported({ default: `data:application/wasm;base64,${Buffer.from(moduleBytes()).toString("base64")}` }));
  one(await loadImported({ default: async (imports) => (await WebAssembly.instantiate(moduleBytes(), imports)).instance }));
  one(await loadImported({ default: (imports) => WebAssembly.instantiate(moduleBytes(), imports) }));
});

test("the address of a script: its element's, that of the stack, or the page's", async () => {
  const script = new URL("../../../cli/js/loaders/script.js", import.meta.url);
  const load = async () => (await import(`${script}?${Math.random()}`)).scriptAddress;
  assert.match(await load(), /^file:\/\/.*\/loaders\/script\.js\?[\d.]+$/);
  globalThis.document = { currentScript: { src: "https://example.com/pkg/index.js" } };
  assert.equal(await load(), "https://example.com/pkg/index.js");
  globalThis.document = { currentScript: null };
  globalThis.location = { href: "https://example.com/page" };
  Error.stackTraceLimit = 0;
  assert.equal(await load(), "https://example.com/page");
  Error.stackTraceLimit = 10;
  delete globalThis.document;
  delete globalThis.location;
});

test("a name taken before init says so, and is the instance's afterwards", async () => {
  const exports = {};
  exports.add = early("add", () => exports.add);
  exports.wait = early("wait", () => exports.wait, true);
  exports.Counter = early("new Counter", () => exports.Counter);
  const { add, wait, Counter } = exports;
  assert.throws(() => add(1, 2), { message: "call and await init() before add()" });
  assert.throws(() => new Counter(1), { message: "call and await init() before new Counter()" });
  assert.throws(() => Counter.create, { message: "call and await init() before new Counter()" });
  await assert.rejects(wait(), { message: "call and await init() before wait()" });
  exports.add = (a, b) => a + b;
  exports.wait = async (value) => value;
  exports.Counter = class Counter {
    constructor(value) {
      this.value = value;
    }
    static create() {
      return new this(7);
    }
  };
  assert.equal(add(1, 2), 3);
  assert.equal(await wait(4), 4);
  assert.equal(new Counter(5).value, 5);
  assert.equal(Counter.create().value, 7);
  assert.ok("create" in Counter);
  assert.ok(new exports.Counter(1) instanceof Counter);
  assert.ok(new Counter(1) instanceof exports.Counter);
  class Mine extends Counter {}
  assert.ok(new Mine(1) instanceof Mine);
  assert.equal(new Mine(9).value, 9);
});
