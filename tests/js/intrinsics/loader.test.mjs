// The loader with every form of source.
import assert from "node:assert/strict";
import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { load } from "../../../cli/js/loaders/load.js";

// (module (func (export "one") (result i32) (i32.const 1)))
const BYTES = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 127, 3, 2, 1, 0, 7, 7, 1, 3, 111, 110, 101, 0, 0, 10, 6, 1, 4, 0, 65, 1, 11]);
// The same function imported as "host" "one" and exported.
const IMPORTING = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 127, 2, 12, 1, 4, 104, 111, 115, 116, 3, 111, 110, 101, 0, 0, 7, 7, 1, 3, 111, 110, 101, 0, 0]);

const folder = mkdtempSync(join(tmpdir(), "loader "));
const file = join(folder, "a b#c.wasm");
writeFileSync(file, BYTES);

const server = createServer((request, response) => {
  const [, kind] = request.url.split("/");
  if (kind === "missing") response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not Found</h1>");
  else if (kind === "untyped") response.end(BYTES);
  else if (kind === "octets") response.setHeader("content-type", "application/octet-stream").end(BYTES);
  else response.setHeader("content-type", "application/wasm").end(BYTES);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function works(source) {
  const instance = await load(source);
  assert.ok(instance instanceof WebAssembly.Instance);
  assert.equal(instance.exports.one(), 1);
}

const SOURCES = {
  bytes: () => BYTES,
  "an ArrayBuffer": () => BYTES.buffer,
  "a part of a buffer": () => Uint8Array.of(9, 9, ...BYTES, 9).subarray(2, 2 + BYTES.length),
  "a Buffer": () => Buffer.from(BYTES),
  "a compiled module": () => new WebAssembly.Module(BYTES),
  "a file URL": () => pathToFileURL(file),
  "a file URL as a string": () => pathToFileURL(file).href,
  "a path": () => file,
  "a relative path": () => relative(process.cwd(), file),
  "a URL": () => new URL(`${origin}/typed`),
  "a URL as a string": () => `${origin}/typed`,
  "a URL of an untyped answer": () => `${origin}/untyped`,
  "a URL of octets": () => `${origin}/octets`,
  "a Request": () => new Request(`${origin}/typed`),
  "a Response": () => fetch(`${origin}/typed`),
  "a Response of octets": () => fetch(`${origin}/octets`),
  "a Response made here": () => new Response(BYTES, { headers: { "content-type": "application/wasm" } }),
  "a Response made here, without a type": () => new Response(BYTES),
  "a data URL": () => `data:application/wasm;base64,${Buffer.from(BYTES).toString("base64")}`,
  "a blob URL": () => URL.createObjectURL(new Blob([BYTES], { type: "application/wasm" })),
};

for (const [what, make] of Object.entries(SOURCES)) {
  test(what, async () => works(await make()));
  test(`a promise of ${what}`, () => works(Promise.resolve().then(make)));
}

test("imports reach the module, from each kind of source", async () => {
  const imports = { host: { one: () => 7 } };
  for (const source of [IMPORTING, new WebAssembly.Module(IMPORTING), new Response(IMPORTING, { headers: { "content-type": "application/wasm" } })]) {
    assert.equal((await load(source, imports)).exports.one(), 7);
  }
});

test("what is no module is an error, whatever form it has", async () => {
  await assert.rejects(load(Uint8Array.of(1, 2, 3, 4)), WebAssembly.CompileError);
  await assert.rejects(load(join(folder, "missing.wasm")), { code: "ENOENT" });
  await assert.rejects(load(new Response("<p>", { headers: { "content-type": "text/html" } })), WebAssembly.CompileError);
  await assert.rejects(load(`${origin}/missing`), { name: "Error", message: `init: ${origin}/missing gave HTTP status 404` });
  await assert.rejects(load(Promise.reject(Error("mine"))), { message: "mine" });
  for (const source of [null, undefined, 1, {}]) await assert.rejects(load(source), TypeError);
});
