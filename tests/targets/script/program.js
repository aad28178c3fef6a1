// A program of classic scripts: what it computes, by the global that the package sets.

async function runProgram() {
  const { greet, Counter } = myTargets; // taken before there is an instance
  const told = [];
  globalThis.report = (text) => told.push(text);
  await myTargets.init();
  myTargets.tell("from Rust");
  const counter = new Counter(5);
  counter.add(2);
  return [myTargets.ANSWER, greet("World"), counter.value, Counter.sum([counter, counter]), counter instanceof myTargets.Counter, ...told].join();
}
