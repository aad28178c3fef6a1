// node esbuild.mjs FOLDER: bundles the program with the package of each target.

import { build } from "esbuild";
import { resolve } from "node:path";

const folder = resolve(process.argv[2]);

/** What the README tells users to set: the package's target, then the settings. */
const settings = {
  universal: ["universal", { entryPoints: { "my-targets": "my-targets/my-targets.wasm" }, loader: { ".wasm": "copy" } }],
  "bundler-file": ["bundler", { loader: { ".wasm": "file" }, publicPath: "/dist/esbuild-bundler-file/" }],
  "bundler-binary": ["bundler", { loader: { ".wasm": "binary" }, target: "es2022" }],
  inline: ["inline", {}],
};

for (const [name, [target, own]] of Object.entries(settings)) {
  const { warnings } = await build({
    absWorkingDir: resolve(folder, target),
    bundle: true,
    format: "esm",
    outdir: resolve(folder, `dist/esbuild-${name}`),
    ...own,
    entryPoints: { main: "./main.js", ...own.entryPoints },
  });
  if (warnings.length > 0) process.exit(1);
}
