// node rollup.mjs FOLDER: bundles the program with the package of each target.

import nodeResolve from "@rollup/plugin-node-resolve";
import { wasm } from "@rollup/plugin-wasm";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { rollup } from "rollup";

const folder = resolve(process.argv[2]);
const file = resolve(folder, "universal/node_modules/my-targets/my-targets.wasm");

/** Puts the module beside the bundle. */
const copyModule = {
  name: "copy-module",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "my-targets.wasm", source: readFileSync(file) });
  },
};

/** What the README tells users to add to `plugins`. */
const plugins = { universal: [copyModule], bundler: [wasm({ targetEnv: "auto-inline" })], inline: [] };

for (const [target, own] of Object.entries(plugins)) {
  const bundle = await rollup({
    input: resolve(folder, target, "main.js"),
    plugins: [nodeResolve(), ...own],
    onwarn(warning) {
      throw new Error(warning.message);
    },
  });
  await bundle.write({ dir: resolve(folder, `dist/rollup-${target}`), format: "es" });
}
