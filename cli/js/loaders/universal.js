// Finds the module beside the package, in browsers, Node, Deno and Bun.

/**
 * Makes an instance of whatever holds the module.
 * @param {any} source
 * @param {WebAssembly.Imports} [imports]
 * @returns {Promise<WebAssembly.Instance>}
 */
export async function load(source, imports) {
  source = await source;
  if (typeof source === "string" || source instanceof URL) {
    // Node's fetch reads no files.
    const fs = /^(?!file:)[a-z][\w+.-]+:/i.test(String(source)) ? undefined : globalThis.process?.getBuiltinModule?.("fs");
    source = fs ? fs.readFileSync(/^file:/i.test(source) ? new URL(source) : source) : await fetch(source);
  } else if (globalThis.Request && source instanceof Request) {
    source = await fetch(source);
  }
  if (globalThis.Response && source instanceof Response) {
    if (source.status >= 400) throw new Error(`init: ${source.url} answered ${source.status} ${source.statusText}`);
    if (source.headers.get("content-type") === "application/wasm" && WebAssembly.instantiateStreaming) {
      return (await WebAssembly.instantiateStreaming(source, imports)).instance;
    }
    source = await source.arrayBuffer();
  }
  const result = await WebAssembly.instantiate(source, imports);
  return result.instance ?? result;
}
