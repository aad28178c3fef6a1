// Does as little as possible.

export const number = (value) => value;
export const same = (value) => value;
export const reverse = (numbers) => void numbers.reverse();
export function free(point) {
  const { x } = point;
  point.free();
  return x;
}
export const last = (...values) => values.at(-1);
export function fail(value) {
  throw value;
}
export class Box2 {
  constructor(value) {
    this.value = value;
  }
  static wrap(inner) {
    return new Box2(inner);
  }
}
export function each(items, run) {
  for (const item of items) run(item);
}
export const call = (run, value) => run(value);
