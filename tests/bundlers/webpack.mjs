// node webpack.mjs FOLDER: bundles the program with the package of each target.

import { resolve } from "node:path";
import webpack from "webpack";

const folder = resolve(process.argv[2]);

/** What the README tells users to set. */
const settings = {
  universal: {},
  bundler: { experiments: { asyncWebAssembly: true }, target: ["web", "node"] },
  inline: {},
};

const configurations = Object.entries(settings).map(([target, own]) => ({
  mode: "production",
  context: resolve(folder, target),
  entry: "./main.js",
  output: { path: resolve(folder, `dist/webpack-${target}`), filename: "main.js", module: true, library: { type: "module" } },
  ...own,
  experiments: { ...own.experiments, outputModule: true },
}));
const stats = await new Promise((done, fail) => webpack(configurations, (error, stats) => (error ? fail(error) : done(stats))));
if (stats.hasErrors() || stats.hasWarnings()) {
  console.log(stats.toString({ all: false, errors: true, warnings: true }));
  process.exit(1);
}
