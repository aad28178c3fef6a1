// What a user of the package writes; whoever imports its bundle compares what it gives.

import init, { ANSWER, Counter, greet, tell } from "my-targets";

export default async function run() {
  const told = [];
  globalThis.report = (text) => told.push(text);
  await init();
  tell("from Rust");
  const counter = new Counter(5);
  counter.add(2);
  return [ANSWER, greet("World"), counter.value, ...told].join();
}
