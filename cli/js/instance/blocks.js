// Blocks from the allocator or from pages; the emitter chooses the file.

export { giveBlock, takeBlock } from "./heap.js";
