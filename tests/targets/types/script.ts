/// <reference types="targets-script" />

async function use(): Promise<string> {
  const { memory } = await targetsScript.init();
  const counter: targetsScript.Counter = new targetsScript.Counter(memory.buffer.byteLength);
  // @ts-expect-error
  targetsScript.greet(counter);
  const instance = await targetsScript.instantiate();
  return targetsScript.greet("World") + instance.greet("you");
}
