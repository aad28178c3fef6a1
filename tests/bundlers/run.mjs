// Runs bundles: each must give what the program computes. In Node: node run.mjs FILE...; on a page by run.html.

const EXPECTED = "42,Hello, World!,7,from Rust";

/**
 * Gives a line for each bundle that fails.
 * @param {string[]} files addresses of the bundles
 */
export async function failures(files) {
  const lines = [];
  for (const file of files) {
    const found = await import(/* @vite-ignore */ file).then((bundle) => bundle.default()).catch((error) => error.stack);
    if (found !== EXPECTED) lines.push(`${file}: ${found}`);
  }
  return lines;
}

if (globalThis.process) {
  const { pathToFileURL } = await import("node:url");
  const lines = await failures(process.argv.slice(2).map((path) => pathToFileURL(path).href));
  for (const line of lines) console.log(line);
  process.exitCode = lines.length > 0 ? 1 : 0;
}
