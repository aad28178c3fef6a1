import targets = require("@scope/targets-node-cjs");
import { Counter, init } from "@scope/targets-node-cjs";

async function use(): Promise<number> {
  const { memory } = await init();
  const text: string = targets.greet("World");
  // @ts-expect-error
  targets.greet(1);
  const instance = await targets.instantiate();
  return memory.buffer.byteLength + text.length + new Counter(1).value + instance.count();
}

export = use;
