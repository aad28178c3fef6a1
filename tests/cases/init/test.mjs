const works = (pkg, t) => {
  t.equal(pkg.greet("World"), "Hello, World!");
  t.equal(pkg.add(1, 2), 3);
  t.equal(pkg.deep.inside.sum([1, 2]), 3);
  t.throws(() => pkg.check(true), "Error", "failed");
};

const early = (pkg, t) => {
  t.throws(() => pkg.greet("World"), "Error", "call and await init() before greet()");
  t.throws(() => pkg.add(1, 2), "Error", "call and await init() before add()");
  t.throws(() => pkg.add(), "Error", "call and await init() before add()");
  t.throws(() => pkg.deep.inside.sum([]), "Error", "call and await init() before deep.inside.sum()");
};

const forms = {
  "nothing": () => undefined,
  "a URL": (env) => new URL(env.wasm),
  "a string": (env) => env.wasm,
  "bytes": (env, bytes) => bytes,
  "a buffer": (env, bytes) => bytes.buffer,
  "a part of a buffer": (env, bytes) => {
    const wider = new Uint8Array(bytes.length + 30);
    wider.set(bytes, 13);
    return wider.subarray(13, 13 + bytes.length);
  },
  "a module": (env, bytes) => WebAssembly.compile(bytes),
  "a response": (env, bytes) => new Response(bytes, { headers: { "content-type": "application/wasm" } }),
  "a response without a type": (env, bytes) => new Response(bytes),
  "a response of another type": (env, bytes) => new Response(bytes, { headers: { "content-type": "application/octet-stream" } }),
  "a data URL": (env, bytes) => dataUrl(bytes),
  "a request": (env, bytes) => new Request(dataUrl(bytes)),
};

const dataUrl = (bytes) => `data:application/wasm;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;

const sources = Object.entries(forms).flatMap(([name, make]) => [
  [
    `init with ${name}`,
    async (load, t, env) => {
      const pkg = await load();
      early(pkg, t);
      const source = make(env, await env.bytes());
      const raw = await pkg.default(source instanceof Promise ? await source : source);
      works(pkg, t);
      t.equal(raw.memory instanceof WebAssembly.Memory, true);
    },
  ],
  [
    `init with a promise of ${name}`,
    async (load, t, env) => {
      if (name === "nothing") return;
      const pkg = await load();
      const bytes = await env.bytes();
      const pending = pkg.default(new Promise((resolve) => setTimeout(() => resolve(make(env, bytes)), 5)));
      early(pkg, t);
      await pending;
      works(pkg, t);
    },
  ],
]);

export const fresh = {
  ...Object.fromEntries(sources.filter(([name]) => name !== "init with a promise of nothing")),
  async "init is idempotent"(load, t, env) {
    const pkg = await load();
    const first = pkg.default();
    const [a, b, c] = await Promise.all([first, pkg.default(), pkg.default(await env.bytes())]);
    t.equal(a, b);
    t.equal(a, c);
    t.equal(await pkg.default(), a);
    t.equal(await pkg.default("nowhere"), a);
    t.equal(pkg.initSync(await env.bytes()), a);
    works(pkg, t);
  },
  async "a failed init can be tried again"(load, t, env) {
    const pkg = await load();
    const failing = Promise.reject(new SyntaxError("mine"));
    failing.catch(() => {});
    const bad = [new Uint8Array([1, 2, 3, 4]), new Response("no module", { status: 404, statusText: "Not Found" }), new URL("missing.wasm", env.wasm), new Uint8Array(), 5, null, failing, new Response("<html>", { headers: { "content-type": "text/html" } })];
    for (const source of bad) {
      let error;
      await pkg.default(source).catch((thrown) => (error = thrown));
      t.equal(error instanceof Error, true, String(source));
      early(pkg, t);
    }
    await pkg.default();
    works(pkg, t);
  },
  async "the source's own failure is the error"(load, t) {
    const pkg = await load();
    await t.rejects(pkg.default(Promise.reject(new SyntaxError("mine"))), "SyntaxError", "mine");
  },
  async "initSync with bytes"(load, t, env) {
    const pkg = await load();
    early(pkg, t);
    const raw = pkg.initSync(await env.bytes());
    works(pkg, t);
    t.equal(raw.memory instanceof WebAssembly.Memory, true);
    t.equal(pkg.initSync(await env.bytes()), raw);
    t.equal(await pkg.default(), raw);
  },
  async "initSync with a buffer and with a module"(load, t, env) {
    const bytes = await env.bytes();
    for (const source of [bytes.buffer, await WebAssembly.compile(bytes)]) {
      const pkg = await load();
      pkg.initSync(source);
      works(pkg, t);
    }
  },
  async "initSync with bad bytes can be tried again"(load, t, env) {
    const pkg = await load();
    t.throws(() => pkg.initSync(new Uint8Array([0, 1])), "CompileError");
    early(pkg, t);
    pkg.initSync(await env.bytes());
    works(pkg, t);
  },
  async "initSync while init is under way"(load, t, env) {
    const pkg = await load();
    const pending = pkg.default();
    const raw = pkg.initSync(await env.bytes());
    works(pkg, t);
    t.equal(await pending, raw);
    t.equal(await pkg.default(), raw);
  },
  async "two copies have memories of their own"(load, t) {
    const [first, second] = [await load(), await load()];
    const [a, b] = await Promise.all([first.default(), second.default()]);
    t.equal(a.memory === b.memory, false);
    works(first, t);
    works(second, t);
  },
};
