// The page of the example `search`: progress, matches as they are typed for, cancellation, errors.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export async function search(page, context, root) {
  const load = async (url) => {
    await page.fill("#url", url);
    await page.click("#start:enabled");
  };
  const says = (message) => page.waitForFunction((text) => document.querySelector("#message").textContent === text, message);
  /** The lines with some words, as the page shows them. */
  const expected = (text, words) =>
    text.split("\n").flatMap((line, index) => (line.toLowerCase().includes(words.toLowerCase()) ? [`${index + 1}: ${line}`] : []));
  const shows = async (lines) => {
    await page.waitForFunction((count) => document.querySelectorAll("#matches li").length === count, lines.length);
    assert.deepEqual(await page.locator("#matches li").allTextContents(), lines);
  };

  const readme = readFileSync(join(root, "README.md"), "utf8");
  await load("../../README.md");
  await page.waitForSelector("#words:enabled");
  await says("");
  assert.equal(await page.$eval("#progress", (progress) => progress.value), 1);
  await page.click("#words");
  await page.keyboard.type("JAVAscript");
  const found = expected(readme, "javascript");
  assert.ok(found.length > 1 && found.length < readme.split("\n").length);
  await shows(found);
  assert.equal(await page.textContent("#matches mark"), "JavaScript");

  // What is not there leaves what is loaded.
  await load("nothing.txt");
  await says("nothing.txt is not there: 404");
  assert.ok(await page.isDisabled("#cancel"));
  await shows(found);

  // A file that never comes: cancelled by the button, and by loading another one.
  await context.route("**/never.txt", () => {});
  for (const cancel of [() => page.click("#cancel"), () => load("../../README.md")]) {
    const failed = page.waitForEvent("requestfailed", (request) => request.url().endsWith("never.txt"));
    await Promise.all([page.waitForRequest("**/never.txt"), load("never.txt")]);
    await says("loading");
    await cancel();
    assert.equal((await failed).failure().errorText, "net::ERR_ABORTED");
  }
  await says("");
  await shows(found);

  // A search that takes long: the next one ends it, and the page lives on meanwhile.
  const large = "one line of many\n".repeat(50_000) + "the last line\n";
  await context.route("**/large.txt", (route) => route.fulfill({ body: large, headers: { "content-length": `${large.length}` } }));
  await page.fill("#words", "");
  await load("large.txt");
  await says("");
  await page.fill("#words", "line of");
  await page.waitForSelector("#matches li");
  await page.fill("#words", "LAST");
  await shows(["50001: the last line"]);
}
