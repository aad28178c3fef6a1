// Opens the pages of the examples in Chromium: node examples.mjs CHROMIUM ROOT FILE
// ROOT holds runtime/examples, target/pkg and README.md; FILE is what the page hashes.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [, , executablePath, root, file] = process.argv;
const origin = "http://examples.test";

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  const context = await browser.newContext();
  context.setDefaultTimeout(20_000);
  await context.route("**/*", (route) => {
    const path = join(root, new URL(route.request().url()).pathname);
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
  await greet(await open(context, "greet"));
  await markdown(await open(context, "markdown"));
  await sha256(await open(context, "sha256"));
} finally {
  await browser.close();
}

/** Opens the page of an example; what goes wrong in it fails the test. */
async function open(context, name) {
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    console.error(`${name}.html: ${error}`);
    process.exitCode = 1;
  });
  await page.goto(`${origin}/runtime/examples/${name}.html`);
  return page;
}

async function greet(page) {
  await page.waitForSelector("#name:enabled");
  assert.equal(await page.textContent("#greeting"), "Hello, World!");
  await page.fill("#name", "Zoë 😀");
  assert.equal(await page.textContent("#greeting"), "Hello, Zoë 😀!");
}

async function markdown(page) {
  const title = /^# (.+)$/m.exec(readFileSync(join(root, "README.md"), "utf8"))[1];
  assert.equal(await page.textContent("main h1"), title);
}

async function sha256(page) {
  await page.setInputFiles("#file:enabled", file);
  const expected = createHash("sha256").update(readFileSync(file)).digest("hex");
  await page.waitForFunction(() => document.querySelector("#hash").textContent);
  assert.equal(await page.textContent("#hash"), expected);
}
