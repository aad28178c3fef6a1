// Makes an instance of whatever holds the module, in browsers, Node, Deno and Bun. An address is a
// string, a URL or a Request. One with a scheme (of two letters: drives have one) is fetched; files go
// through `fs`, as Node's fetch reads none.

/**
 * @param {any} source
 * @param {WebAssembly.Imports} [imports]
 * @returns {Promise<WebAssembly.Instance>}
 */
export async function load(source, imports) {
  source = await source;
  const url = source.href ?? source.url ?? source;
  if (url.trim && !source.status) {
    const fs = !/^(?!file:)\w\w+:/.test(url) && globalThis.process?.getBuiltinModule?.("fs");
    source = fs ? fs.readFileSync(/^file:/.test(url) ? new URL(url) : url) : await fetch(source);
  }
  if (source.ok === false) throw Error(`init: ${source.url} gave HTTP status ${source.status}`);
  if (source.ok && !/wasm$/.test(source.headers.get("content-type"))) source = await source.arrayBuffer();
  if (source.status) source = await WebAssembly.compileStreaming(source);
  if (source.byteLength) source = await WebAssembly.compile(source);
  return /** @type {any} */ (WebAssembly.instantiate(source, imports));
}
