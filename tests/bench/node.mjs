// Times cases in Node: node node.mjs PACKAGES ROUNDS [FILTER]. Prints a line of JSON for each.
//
// Each case has a process of its own: what ran before it would change what the compiler knows.

import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cases } from "./cases.mjs";
import { measure } from "./measure.mjs";
import { camelCased, selected } from "./names.mjs";

const [packages, rounds, filter = "", only] = process.argv.slice(2);

if (only) {
  const minibind = await import(pathToFileURL(join(packages, "minibind/index.js")).href);
  const raw = await minibind.default();
  const wasmBindgen = camelCased(createRequire(import.meta.url)(join(packages, "nodejs/peer.js")));
  const spec = cases.find(({ name }) => name === only);
  const times = await measure(spec, { minibind, wasmBindgen, raw }, { rounds: Number(rounds), batch: 5 });
  console.log(JSON.stringify({ name: spec.name, target: spec.target?.[0], times }));
} else {
  for (const { name } of selected(cases, filter)) {
    const script = fileURLToPath(import.meta.url);
    const { status } = spawnSync(process.execPath, [script, packages, rounds, filter, name], { stdio: "inherit" });
    if (status !== 0) process.exit(1);
  }
}
