// `reserve` and `discard` from the allocator or from pages; the emitter chooses the file.

export { discard, reserve } from "./heap.js";
