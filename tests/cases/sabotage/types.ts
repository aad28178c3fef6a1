import { fill, firstName, rows, tail, type Row } from "./pkg/index.js";

const all: Row[] = rows(1);
export const name: string = firstName(all) + fill(new Float64Array(1), 1);
export const rest: Float64Array = tail([1, 2]);
// @ts-expect-error written back, so a typed array
fill([1], 1);
