// Keeps functions of Rust, and calls them.

/** What was added, by index; functions are looked up by the tests. */
export const all = [];
globalThis.closuresOfRust = all;

export function runEach(items, run) {
  all.last = run;
  if (run === undefined) return;
  for (const item of items) run(item);
}
export const sortTexts = (items, compare) => items.sort(compare);
export const pick = (items, first, second) => items.find((item) => first(item) && second(item));
export const add = (run) => all.push(run) - 1;
export function remove(run) {
  const index = all.indexOf(run);
  if (index >= 0) delete all[index];
  return index >= 0;
}
export const call = (index, value) => Number.parseInt(all[index](value, "-"), 10);
export function fail(value) {
  throw value;
}
