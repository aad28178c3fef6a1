// Searches a file, which it serves and loads with `fetch`: node runtime/examples/search.mjs FILE WORDS
import { once } from "node:events";
import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import init, { LoadError, TextFile } from "../../target/pkg/search/index.js";

const [, , path, words] = process.argv;
if (words === undefined) {
  console.error("usage: node runtime/examples/search.mjs FILE WORDS");
  process.exit(2);
}
await init();

const server = createServer((request, response) => {
  if (request.url === "/file") {
    response.writeHead(200, { "content-length": statSync(path).size });
    createReadStream(path).pipe(response);
  } else {
    response.writeHead(404).end();
  }
});
await once(server.listen(0, "localhost"), "listening");
const url = `http://localhost:${server.address().port}`;

let arrived = 0;
const file = await TextFile.load(`${url}/file`, (part) => (arrived = part));
console.log(`${100 * arrived} % arrived`);

const most = 5;
let count = 0;
for await (const { line, before, words: found, after } of file.search(words)) {
  console.log(`${line}: ${before}[${found}]${after}`);
  // Leaving the loop ends the search.
  if (++count === most) break;
}
file.free();

// What fails is a LoadError, whose code says why.
const mistakes = [
  () => TextFile.load(`${url}/other`, () => {}),
  () => TextFile.load(`${url}/file`, () => {}, AbortSignal.abort()),
];
for (const mistake of mistakes) {
  try {
    await mistake();
  } catch (error) {
    const code = error instanceof LoadError ? ` ${error.code}` : "";
    console.log(`${error.name}${code}: ${error.message.replace(url, "")}`);
  }
}
server.close();
