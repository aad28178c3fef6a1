// Opens a page in Chromium and gives what it reports.

import { chromium } from "playwright-core";

const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--js-flags=--expose-gc"];

/**
 * A page reports by setting `globalThis.report` to `{ passed, lines }`; its errors are failures.
 * @param {string} executablePath Chromium
 * @param {string} address the page
 */
export async function reportOf(executablePath, address) {
  const browser = await chromium.launch({ executablePath, headless: true, args });
  try {
    const tab = await browser.newPage();
    const problems = [];
    tab.on("pageerror", (error) => problems.push(String(error.stack ?? error)));
    await tab.goto(address);
    const started = Date.now();
    let report;
    while (!report && problems.length === 0) {
      if (Date.now() - started > 240_000) problems.push("the page reported nothing in four minutes");
      await new Promise((done) => setTimeout(done, 50));
      report = await tab.evaluate(() => globalThis.report);
    }
    const lines = [...(report?.lines ?? []), ...problems];
    return { passed: problems.length === 0 && report?.passed === true, lines };
  } finally {
    await browser.close();
  }
}
