// node vite-dev.mjs CHROMIUM FOLDER: runs the program with the package of each target as Vite serves it.

import { resolve } from "node:path";
import { createServer } from "vite";
import { reportOf } from "../browser/report.mjs";

const [executablePath, folder] = process.argv.slice(2);

/** What the README tells users to set: a module and its package must meet in the same file of imports. */
const settings = { universal: {}, bundler: { exclude: ["my-targets"] }, inline: {} };

let passed = true;
for (const [target, own] of Object.entries(settings)) {
  const root = resolve(folder, target);
  // The program is an entry, so that its package is bundled at once and not while the page is open.
  const optimizeDeps = { entries: ["main.js"], force: true, ...own };
  const server = await createServer({ configFile: false, logLevel: "warn", root, optimizeDeps, server: { host: "127.0.0.1", port: 0 } });
  await server.listen();
  const { port } = server.httpServer.address();
  const report = await reportOf(executablePath, `http://127.0.0.1:${port}/run.html?/main.js`);
  for (const line of report.lines) console.log(`${target}: ${line}`);
  passed &&= report.passed;
  await server.close();
}
process.exit(passed ? 0 : 1);
