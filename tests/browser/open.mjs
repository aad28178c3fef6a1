// Opens a page in Chromium and prints what it reports: node open.mjs CHROMIUM PAGE FOLDER.
//
// FOLDER is served at /, these scripts at /browser and /js; PAGE is a path there, or an address that somebody
// else serves. A page reports by setting
// `globalThis.report` to `{ passed, lines }`; errors of the page fail the run.

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const [executablePath, page, folder] = process.argv.slice(2);
const here = fileURLToPath(new URL("..", import.meta.url));
const { address, close } = await serve({ "/": resolve(folder), "/browser": resolve(here, "browser"), "/js": resolve(here, "js") });
const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--js-flags=--expose-gc"],
});
let passed = false;
try {
  const tab = await browser.newPage();
  const problems = [];
  tab.on("pageerror", (error) => problems.push(String(error.stack ?? error)));
  await tab.goto(new URL(page, address).href);
  const started = Date.now();
  let report;
  while (!report && problems.length === 0) {
    if (Date.now() - started > 240_000) problems.push("the page reported nothing in four minutes");
    await new Promise((done) => setTimeout(done, 50));
    report = await tab.evaluate(() => globalThis.report);
  }
  for (const line of [...(report?.lines ?? []), ...problems]) console.log(line);
  passed = problems.length === 0 && report?.passed === true;
} finally {
  await browser.close();
  close();
}
process.exit(passed ? 0 : 1);
