// Functions that throw what they are given.

export function throwValue(value) {
  throw value;
}
export function throwAfter(text, numbers, list, value) {
  throw { text, numbers, list, value };
}
export const call = (run, depth) => run(depth);
export function throwLast(depth) {
  throw depth;
}
export const give = (value) => (typeof value === "function" ? value() : value);
