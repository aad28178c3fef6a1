// Makes an instance of whatever holds the module, in browsers, Node, Deno and Bun. An address is a
// string, a URL or a Request; Node's fetch reads no files, so that files go through `fs`. An answer that is an error goes to
// the compiler, too, which says so.

/**
 * @param {any} source
 * @param {WebAssembly.Imports} [imports]
 * @returns {Promise<WebAssembly.Instance>}
 */
export async function load(source, imports) {
  source = await source;
  const url = source.href ?? source.url ?? source;
  if (url.trim && !source.status) {
    const fs = !/^(http|data:|blob:)/.test(url) && globalThis.process?.getBuiltinModule?.("fs");
    source = fs ? fs.readFileSync(/^file:/.test(url) ? new URL(url) : url) : await fetch(source);
  }
  if (source.status) {
    source = !source.ok || /wasm$/.test(source.headers.get("content-type"))
      ? await WebAssembly.compileStreaming(source)
      : await source.arrayBuffer();
  }
  source = await WebAssembly.instantiate(source, imports);
  return source.instance ?? source;
}
