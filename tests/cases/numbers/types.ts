import init, { add, isNegative, nothing, sameF64, sameU32 } from "./pkg/index.js";

const exports: WebAssembly.Exports = await init();
export const memory: WebAssembly.Memory = (await init()).memory;
export const sum: number = add(1, 2) + sameU32(3) + sameF64(0.5);
export const negative: boolean = isNegative(-0);
export const none: void = nothing();
export default exports;
// @ts-expect-error a string is no number
add("1", 2);
// @ts-expect-error one argument is missing
add(1);
// @ts-expect-error one argument too many
add(1, 2, 3);
// @ts-expect-error a number is no boolean
export const wrong: boolean = add(1, 2);
// @ts-expect-error null is no number
sameF64(null);
