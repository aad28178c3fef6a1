// node vite.mjs FOLDER: bundles the program with the package of each target; needs no settings for any.

import { resolve } from "node:path";
import { build } from "vite";

const folder = resolve(process.argv[2]);
for (const target of ["universal", "bundler", "inline"]) {
  await build({
    configFile: false,
    logLevel: "warn",
    root: resolve(folder, target),
    base: "./",
    build: {
      outDir: resolve(folder, `dist/vite-${target}`),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // What a page needs none of: the program itself is the entry, and is imported.
      rollupOptions: { input: resolve(folder, target, "main.js"), preserveEntrySignatures: "strict", output: { entryFileNames: "main.js" } },
    },
  });
}
