// No helper without a test: every file of cli/js is imported by a file beside this one.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const helpers = new URL("../../../cli/js/", import.meta.url);
// Re-exports of what is tested under its own name, and constants.
const STAND_INS = ["instance/blocks.js", "instance/number.js", "loaders/moduleText.js"];

test("every helper is imported by a test", () => {
  const here = new URL(".", import.meta.url);
  const tests = readdirSync(here).map((name) => readFileSync(new URL(name, here), "utf8")).join("\n");
  const files = ["shared", "instance", "loaders"].flatMap((folder) => readdirSync(new URL(folder, helpers)).map((name) => `${folder}/${name}`));
  assert.ok(files.length > 20);
  const untested = files.filter((name) => !STAND_INS.includes(name) && !tests.includes(`cli/js/${name}"`));
  assert.deepEqual(untested, []);
});
