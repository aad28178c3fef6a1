import { dive } from "./pkg/index.js";

const depth: number = dive(1);
// @ts-expect-error a number
dive("1");
export { depth };
