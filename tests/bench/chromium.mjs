// Times cases in Chromium: node chromium.mjs CHROMIUM PACKAGES ROUNDS [FILTER]. Prints a line of JSON
// for each. Each case has a page of its own.

import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../browser/serve.mjs";
import { cases } from "./cases.mjs";
import { selected } from "./names.mjs";

const [executablePath, packages, rounds, filter = ""] = process.argv.slice(2);
const here = fileURLToPath(new URL(".", import.meta.url)).slice(0, -1);
const { address, close } = await serve({ "/": packages, "/bench": here });
const browser = await chromium.launch({
  executablePath,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
try {
  for (const { name } of selected(cases, filter)) {
    const page = await browser.newPage();
    await page.goto(`${address}/bench/page.html`);
    // A page's clock ticks slower than Node's: longer batches.
    const report = await page.evaluate((work) => run(work), { name, rounds: Number(rounds), batch: 10 });
    console.log(JSON.stringify(report));
    await page.close();
  }
} finally {
  await browser.close();
  close();
}
