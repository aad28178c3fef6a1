// Runs the tests of cases: in Node, Deno and Bun by arguments (test, package, test, package ..), in
// a page by a call of `runCases`. Prints a line for each test.

import * as t from "./assert.mjs";

let copies = 0;

/**
 * Runs the cases and prints a line for each test.
 * @param {string[][]} cases URLs of the test and of the package's index.js
 * @param {(line: string) => void} print
 * @returns {Promise<boolean>} whether all passed
 */
export async function runCases(cases, print) {
  const count = { passed: 0, failed: 0 };
  for (const [test, index] of cases) {
    const name = new URL(".", test).pathname.split("/").at(-2);
    const report = async (what, run) => {
      try {
        await run();
        count.passed++;
        print(`ok ${name}: ${what}`);
      } catch (error) {
        count.failed++;
        print(`not ok ${name}: ${what}\n  ${String(error?.stack ?? error).replaceAll("\n", "\n  ")}`);
      }
    };
    const env = environment(name, index);
    let module;
    await report("loads", async () => {
      module = { ...(await import(test)), pkg: await import(index) };
    });
    if (!module) continue;
    const { tests, fresh = {}, pkg } = module;
    if (tests) await report("init", () => pkg.default());
    for (const [what, run] of Object.entries(tests ?? {})) await report(what, () => run(pkg, t, env));
    // Bun takes the query as part of a module's name in a path only.
    const base = globalThis.Bun ? decodeURIComponent(new URL(index).pathname) : index;
    const load = () => import(`${base}?copy=${++copies}`);
    for (const [what, run] of Object.entries(fresh)) await report(what, () => run(load, t, env));
  }
  print(`${count.passed} passed, ${count.failed} failed`);
  return count.failed === 0 && count.passed > 0;
}

/** What tests need to know of the place they run in. */
function environment(name, index) {
  const wasm = new URL(`${name}.wasm`, index).href;
  const builtin = (module) => globalThis.process?.getBuiltinModule?.(module);
  return {
    /** The address of the module. */
    wasm,
    /** Runs code among the globals of another realm. */
    elsewhere(code) {
      const vm = builtin("vm");
      if (vm) return vm.runInNewContext(code);
      const frame = document.body.appendChild(document.createElement("iframe"));
      return frame.contentWindow.eval(code);
    },
    /** Drops what nothing holds; engines are started such that they can. */
    collectGarbage() {
      if (globalThis.Bun) globalThis.Bun.gc(true);
      else globalThis.gc();
    },
    /** The bytes of the module. */
    async bytes() {
      const fs = wasm.startsWith("file:") && builtin("fs");
      return fs ? new Uint8Array(fs.readFileSync(new URL(wasm))) : new Uint8Array(await (await fetch(wasm)).arrayBuffer());
    },
  };
}

if (globalThis.process?.argv?.length > 3) {
  const urls = process.argv.slice(2);
  const cases = [];
  while (urls.length > 0) cases.push(urls.splice(0, 2));
  const passed = await runCases(cases, (line) => console.log(line));
  process.exit(passed ? 0 : 1);
}
