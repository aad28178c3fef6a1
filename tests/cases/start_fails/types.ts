import init, { answer } from "./pkg/index.js";

await init();
export const number: number = answer();
