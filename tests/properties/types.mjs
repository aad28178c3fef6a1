// Sends random values of generated types through a package and compares what comes back; sends
// values with one thing wrong, which must be refused by name and path.
// Arguments: URLs of the package's index.js and of its module, the path of the description.

import { readFileSync } from "node:fs";
import { below, seed } from "./random.mjs";
import { NAMELESS, dress, dressWrong } from "./types/dress.mjs";
import { make } from "./types/make.mjs";
import { named, show } from "./types/show.mjs";

const [, , index, module, path] = process.argv;
const pkg = await import(index);
const { memory } = await pkg.default(readFileSync(new URL(module)));
const description = JSON.parse(readFileSync(path, "utf8"));
Object.assign(named, description.named);

const VALUES = 5;
let checked = 0;

/** What is under way, for the report of a failure. */
let current = {};

function fail(message) {
  const { declaration, round, values, types } = current;
  const lines = [message, `${declaration.name}${declaration.rust}`, `types of seed ${description.seed}, values of round ${round}`];
  for (const [at, value] of values.entries()) lines.push(`argument ${at}: ${show(types[at], value)}`.slice(0, 2000));
  console.error(lines.join("\n"));
  process.exit(1);
}

function attempt(run, what) {
  try {
    return run();
  } catch (error) {
    fail(`${what}: ${error?.stack ?? String(error)}`);
  }
}

/** What the function must return for these values. */
function expected({ output }, values) {
  return show(output, values.length === 1 ? values[0] : [values[1], values[0]]);
}

function check(declaration, values, args, what) {
  checked++;
  const result = attempt(() => pkg[declaration.name](...args), what);
  const got = attempt(() => show(declaration.output, result), what);
  const wanted = expected(declaration, values);
  if (got !== wanted) fail(`${what}\n  wanted ${wanted.slice(0, 2000)}\n     got ${got.slice(0, 2000)}`);
}

function refuses(declaration, values, at) {
  const types = declaration.params;
  const wrong = dressWrong(types[at], values[at]);
  if (!wrong) return;
  checked++;
  const args = values.map((value, index) => (index === at ? wrong.argument : dress(types[index], value)));
  const place = `${declaration.name}: argument '${"xy"[at]}'${wrong.path}`;
  const what = `${String(wrong.value)} (${typeof wrong.value}) at ${place}`;
  let error;
  try {
    pkg[declaration.name](...args);
  } catch (thrown) {
    error = thrown;
  }
  if (error === undefined) fail(`no error for ${what}`);
  const start = `${place} must be `.split(NAMELESS)[0];
  if (error.name !== wrong.name || !error.message.startsWith(start)) {
    fail(`expected ${wrong.name} for ${what}\n  got ${error.stack}`);
  }
}

let isInside = false;

/** Another call of the same function, while its argument is read. */
function interrupt(declaration, values, grows) {
  if (isInside) return;
  isInside = true;
  if (grows && !below(8)) memory.grow(1);
  check(declaration, values, values.map((value, at) => dress(declaration.params[at], value)), "a call inside another");
  isInside = false;
}

function round(number, isFirst) {
  seed(number);
  for (const declaration of description.functions) {
    const types = declaration.params;
    for (let count = 0; count < VALUES; count++) {
      const values = types.map((type) => make(type));
      current = { declaration, round: number, values, types };
      const args = () => values.map((value, at) => dress(types[at], value));
      check(declaration, values, args(), "a call");
      const others = types.map((type) => make(type));
      const inner = () => {
        const outer = current;
        current = { ...outer, values: others };
        interrupt(declaration, others, isFirst);
        current = outer;
      };
      const interrupted = values.map((value, at) => dress(types[at], value, { interrupt: inner }));
      check(declaration, values, interrupted, "a call with others inside");
      refuses(declaration, values, below(types.length));
      check(declaration, values, args(), "a call after a refusal");
    }
  }
}

// The first round also lets the memory grow in the middle of calls.
round(1, true);
round(2, false);
const before = memory.buffer.byteLength;
round(2, false);
const after = memory.buffer.byteLength;
if (after !== before) {
  console.error(`the memory grew from ${before} to ${after} bytes`);
  process.exit(1);
}
console.log(`${checked} values`);
