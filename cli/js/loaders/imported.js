import { load } from "./load.js";

/**
 * Makes an instance of what an import of a module gives, which tools do not agree on: its exports, or
 * by default an address, bytes, a compiled module, or a function that makes an instance.
 * @param {any} imported
 * @param {WebAssembly.Imports} [imports]
 * @returns {Promise<{ exports: WebAssembly.Exports }>}
 */
export async function loadImported(imported, imports) {
  if (!("default" in imported)) return { exports: imported };
  const source = imported.default;
  if (typeof source !== "function") return load(source, imports);
  const made = await source(imports);
  return made.instance ?? made;
}
