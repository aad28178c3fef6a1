// Runs tests in a page. Events are posted, each before anything else happens: a test that never
// returns must not hold its own output back.

import { runTests } from "./run.js";

/**
 * @param {object} event
 */
function tell(event) {
  const request = new XMLHttpRequest();
  request.open("POST", "/event", false);
  request.send(JSON.stringify(event));
}

/**
 * @param {any} value
 */
function show(value) {
  if (typeof value !== "object" || value === null || value instanceof Error) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

const { glue, module, tests: numbers } = await (await fetch("/tests.json")).json();
let isOpen = false;

await runTests(numbers, {
  async open() {
    if (isOpen) {
      // A fresh page frees what the old instance has.
      location.reload();
      await new Promise(() => {});
    }
    isOpen = true;
    const tests = await import(glue);
    await tests.default(module);
    return tests;
  },
  tell,
  format: (values) => values.map(show).join(" "),
  listen(fail) {
    addEventListener("error", (event) => fail(event.error ?? event.message));
    addEventListener("unhandledrejection", (event) => fail(event.reason));
  },
});
