// Times cases in Node, Deno or Bun: node.mjs PACKAGES PEER ROUNDS [FILTER]. PEER is the glue of wasm-bindgen
// that is made for the engine. Prints a line of JSON for each case.
//
// Each case has processes of its own: what ran before it would change what the compiler knows, and where
// the compiler puts the code of a short call changes its time by a half from process to process.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { cases } from "./cases.mjs";
import { measure, merged, runs } from "./measure.mjs";
import { camelCased, selected } from "./names.mjs";

const [packages, peer, rounds, filter = "", only] = process.argv.slice(2);
const load = (path) => import(pathToFileURL(join(packages, path)).href);

if (only) {
  const minibind = await load("minibind/index.js");
  await minibind.default();
  const isModule = peer.startsWith("deno");
  const wasmBindgen = camelCased(isModule ? await load(peer) : createRequire(import.meta.url)(join(packages, peer)));
  const { load: loadRaw } = await load("raw/index.mjs");
  const raw = await loadRaw(readFileSync(join(packages, "raw/raw.wasm")));
  const spec = cases.find(({ name }) => name === only);
  const times = await measure(spec, { minibind, wasmBindgen, raw }, { rounds: Number(rounds), batch: 5 });
  console.log(JSON.stringify({ group: spec.group, name: spec.name, target: spec.target, times }));
} else {
  const flags = "Deno" in globalThis ? ["run", "--allow-all", "--quiet", "--no-config"] : [];
  for (const { name } of selected(cases, filter)) {
    const script = fileURLToPath(import.meta.url);
    const reports = runs(Number(rounds)).map((share) => {
      const { status, stdout } = spawnSync(process.execPath, [...flags, script, packages, peer, `${share}`, filter, name], {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "inherit"],
      });
      if (status !== 0) process.exit(1);
      return JSON.parse(stdout);
    });
    console.log(JSON.stringify(merged(reports)));
  }
}
