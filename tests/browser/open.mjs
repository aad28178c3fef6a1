// Opens a page in Chromium and prints what it reports: node open.mjs CHROMIUM PAGE FOLDER.
//
// FOLDER is served at /, these scripts at /browser and /js; PAGE is a path there, or an address that somebody
// else serves.

import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { reportOf } from "./report.mjs";
import { serve } from "./serve.mjs";

const [executablePath, page, folder] = process.argv.slice(2);
const here = fileURLToPath(new URL("..", import.meta.url));
const { address, close } = await serve({ "/": resolve(folder), "/browser": resolve(here, "browser"), "/js": resolve(here, "js") });
const { passed, lines } = await reportOf(executablePath, new URL(page, address).href).finally(close);
for (const line of lines) console.log(line);
process.exit(passed ? 0 : 1);
