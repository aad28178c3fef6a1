// Notes what it gets, and gives what the test has set.

export const STATE = {
  /** The arguments of each call. */
  seen: [],
  /** Gives the result of a call; the argument comes back when there is none. */
  answer: undefined,
  /** Runs in each call. */
  meanwhile() {},
};

export function pass(value) {
  STATE.seen.push(value);
  STATE.meanwhile();
  return STATE.answer ? STATE.answer(value) : value;
}
export function note(...all) {
  STATE.meanwhile();
  STATE.seen.push(all);
}
export function look(point) {
  STATE.meanwhile(point);
  return point;
}
export function fill(numbers, text) {
  STATE.seen.push([numbers, text]);
  return STATE.answer(numbers);
}
export function fillTwo(first, second) {
  first.set([7, 2 ** 32 - 1], 1);
  STATE.meanwhile();
  second[0] = 0.25;
}
