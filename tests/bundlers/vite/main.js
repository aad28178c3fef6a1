// What a user of the package writes: the folder is imported by its name.

import init, { ANSWER, add, greet, parse, sum, wide } from "./pkg";

await init();
const results = [ANSWER, add(40, 2), greet("World"), sum([1, 2, 3]), String(parse("-7")), String(wide.half(9n))];
globalThis.report = {
  passed: results.join() === "42,42,Hello, World!,6,-7,4",
  lines: [results.join()],
};
