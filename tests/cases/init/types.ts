import init, { initSync } from "./pkg/index.js";

const bytes = new Uint8Array(8);
const module = new WebAssembly.Module(bytes);
export const loads: Promise<{ readonly memory: WebAssembly.Memory }>[] = [
  init(),
  init(undefined),
  init("x.wasm"),
  init(new URL("x.wasm", "file:///")),
  init(new Request("x.wasm")),
  init(new Response()),
  init(fetch("x.wasm")),
  init(bytes),
  init(bytes.buffer),
  init(module),
  init(Promise.resolve(module)),
];
export const memory: WebAssembly.Memory = initSync(bytes).memory ?? initSync(module).memory;
// @ts-expect-error initSync needs its source
initSync();
