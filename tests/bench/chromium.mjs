// Times cases in Chromium: node chromium.mjs CHROMIUM PACKAGES ROUNDS [FILTER]. Prints a line of JSON
// for each. Each case has pages of its own, as processes in node.mjs.

import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "../browser/serve.mjs";
import { cases } from "./cases.mjs";
import { merged, runs } from "./measure.mjs";
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
    const reports = [];
    for (const share of runs(Number(rounds))) {
      // A context of its own is a process of its own.
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${address}/bench/page.html`);
      // A page's clock ticks slower than Node's: longer batches.
      reports.push(await page.evaluate((work) => run(work), { name, rounds: share, batch: 10 }));
      await context.close();
    }
    console.log(JSON.stringify(merged(reports)));
  }
} finally {
  await browser.close();
  close();
}
