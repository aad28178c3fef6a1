// Edits a crate that `minibind dev` serves and watches the page: node dev.mjs CHROMIUM ADDRESS CRATE.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [executablePath, address, crate] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath, headless: true, args: ["--no-sandbox", "--disable-gpu"] });
const tab = await browser.newPage();

/** Replaces text of a file of the crate. */
function edit(file, from, to) {
  const path = join(crate, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
}

/** Waits until the page and what lies over it hold these texts. */
async function shows(page, error) {
  const read = () => {
    const error = document.querySelector("minibind-error")?.shadowRoot?.textContent ?? null;
    return { page: document.querySelector("#text")?.textContent ?? null, error };
  };
  const started = Date.now();
  let now;
  while (Date.now() - started < 120_000) {
    // The page may be loading.
    now = await tab.evaluate(read).catch(() => undefined);
    if (now?.page === page && (error === null ? now.error === null : error.every((part) => now.error?.includes(part)))) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw Error(`wanted ${page} and ${error}, got ${JSON.stringify(now)}`);
}

try {
  await tab.goto(address);
  await shows("Hello, page!", null);
  edit("src/lib.rs", "Hello", "Good day");
  await shows("Good day, page!", null);
  // What does not compile leaves the last build where it is.
  edit("src/lib.rs", "Good day", 'Bad", missing);//');
  await shows("Good day, page!", ["cannot find value `missing`", "src/lib.rs:"]);
  await tab.reload();
  await shows("Good day, page!", ["cannot find value `missing`"]);
  edit("src/lib.rs", 'Bad", missing);//', "Welcome");
  await shows("Welcome, page!", null);
  // A page's own files are loaded anew, too.
  edit("page.js", '"page"', '"reader"');
  await shows("Welcome, reader!", null);
} finally {
  await browser.close();
}
