import * as pkg from "./pkg/index.js";

export const starts: number = pkg.starts();
// @ts-expect-error a start function is not part of the interface
pkg.begin();
