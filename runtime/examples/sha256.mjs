// Prints the SHA-256 of a file: node runtime/examples/sha256.mjs FILE
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import init, { allocate, release, sha256 } from "../../target/pkg/sha256/index.js";

const [, , path] = process.argv;
if (!path) {
  console.error("usage: node runtime/examples/sha256.mjs FILE");
  process.exit(2);
}
await init();

// The file is read straight into the module's memory: no copy is made on the way.
const file = openSync(path);
const bytes = allocate(Uint8Array, fstatSync(file).size);
let end = 0;
while (end < bytes.length) {
  const read = readSync(file, bytes, end, bytes.length - end, null);
  if (read === 0) break;
  end += read;
}
closeSync(file);

console.log(`${sha256(bytes.subarray(0, end))}  ${path}`);
release(bytes);
