// Prints a Markdown file as HTML: node runtime/examples/markdown.mjs [FILE.md]
import { readFile } from "node:fs/promises";
import init, { toHtml } from "../../target/pkg/markdown/index.js";

const file = process.argv[2] ?? new URL("../../README.md", import.meta.url);
const [markdown] = await Promise.all([readFile(file, "utf8"), init()]);
process.stdout.write(toHtml(markdown));
