// What happens later: turns of the event loop, collection, errors that nobody takes.
import v8 from "node:v8";
import vm from "node:vm";
import { broken } from "../../../cli/js/instance/panicLoud.js";

v8.setFlagsFromString("--expose-gc");
const gc = vm.runInNewContext("gc");

/** The next turn of the event loop: all microtasks have run. */
export function turn() {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Collects until the condition holds; gives whether it does in the end. */
export async function collect(condition, rounds = 100) {
  for (let round = 0; round < rounds && !condition(); round++) {
    await turn();
    gc();
  }
  return condition();
}

/** The errors that the body leaves to the process, as `unhandledRejection` or `uncaughtException`. */
export async function leftBy(event, body) {
  const others = process.rawListeners(event);
  const errors = [];
  process.removeAllListeners(event);
  process.on(event, (error) => errors.push(error));
  try {
    await body();
    await turn();
  } finally {
    process.removeAllListeners(event);
    for (const other of others) process.on(event, other);
  }
  return errors;
}

/** How a promise stands after the next turn. */
export function outcome(promise) {
  return Promise.race([promise.then((value) => ["resolved", value], (error) => ["rejected", error]), turn().then(() => ["pending"])]);
}

/** What an engine throws when a module traps. */
export function trap() {
  return new WebAssembly.RuntimeError("unreachable");
}

/** The instance works again, for the next test. */
export function mend() {
  broken.why = undefined;
}
