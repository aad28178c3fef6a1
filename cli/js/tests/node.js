// Runs tests in Node: node node.js MODULE NUMBERS. Events are lines that start with U+001E.

import { Buffer } from "node:buffer";
import { readFileSync, writeSync } from "node:fs";
import process from "node:process";
import { format } from "node:util";
import { runTests } from "./run.js";

const [, , file, numbers] = process.argv;
const module = new WebAssembly.Module(readFileSync(new URL(file, import.meta.url)));
let opened = 0;

await runTests(numbers.split(",").map(Number), {
  async open() {
    // A module that is loaded under another name has an instance of its own.
    const tests = await import(`./index.js?${(opened += 1)}`);
    await tests.default(module);
    return tests;
  },
  tell(event) {
    const bytes = Buffer.from(`\u001e${JSON.stringify(event)}\n`);
    for (let at = 0; at < bytes.length; ) at += write(bytes.subarray(at));
  },
  format: (values) => format(...values),
  listen(fail) {
    process.on("uncaughtException", fail);
    process.on("unhandledRejection", fail);
  },
});
process.exit();

/**
 * Writes as much as the pipe takes.
 * @param {Uint8Array} bytes
 */
function write(bytes) {
  try {
    return writeSync(1, bytes);
  } catch (/** @type {any} */ error) {
    if (error.code === "EAGAIN") return 0;
    throw error;
  }
}
