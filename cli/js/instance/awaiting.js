// Promises that Rust awaits. Each has the place in Rust where its outcome goes, 0 when nobody waits.

import { broken, caught } from "./panicLoud.js";
import { abandonTasks } from "./tasks.js";
import { hold, values } from "./values.js";

/**
 * @typedef {{ source: any, settle: (waiting: any, value: any) => void, reject: (state: number, handle: number) => void, state: number }} Waiting
 */

/**
 * @param {any} source
 * @param {(waiting: any, value: any) => void} settle
 * @param {(state: number, handle: number) => void} reject
 * @returns {Waiting}
 */
export function awaiting(source, settle, reject) {
  return { source, settle, reject, state: 0 };
}

/**
 * Waits for a promise.
 * @param {number} handle
 * @param {number} state
 */
export function promise_await(handle, state) {
  const waiting = values[handle];
  waiting.state = state;
  awaitSource(waiting, waiting.source);
}

/**
 * Rust does not wait any more.
 * @param {number} handle
 */
export function promise_cancel(handle) {
  values[handle].state = 0;
}

/**
 * Ends what items come from, whatever it thinks of that.
 * @param {any} waiting
 */
export function closeSource(waiting) {
  new Promise((resolve) => resolve(waiting.iterator?.return?.())).catch(() => {});
}

/**
 * @param {Waiting} waiting
 * @param {any} source
 */
export function awaitSource(waiting, source) {
  Promise.resolve(source).then(
    (value) => finishWaiting(waiting, waiting.settle, value),
    (error) => finishWaiting(waiting, rejectWaiting, error),
  );
}

/**
 * Where an outcome goes, once; 0 when nobody waits any more.
 * @param {Waiting} waiting
 */
export function takeState(waiting) {
  const { state } = waiting;
  waiting.state = 0;
  return state;
}

/**
 * @param {Waiting} waiting
 * @param {unknown} error
 */
function rejectWaiting(waiting, error) {
  waiting.reject(takeState(waiting), hold(error));
}

/**
 * @param {Waiting} waiting
 * @param {(waiting: Waiting, value: any) => void} act
 * @param {any} value
 */
function finishWaiting(waiting, act, value) {
  if (broken.why !== undefined) return abandonTasks();
  if (waiting.state === 0) return;
  try {
    act(waiting, value);
  } catch (error) {
    const reason = caught(error);
    if (broken.why !== undefined) abandonTasks();
    if (waiting.state === 0) throw reason;
    // A value that is not what Rust expects.
    closeSource(waiting);
    finishWaiting(waiting, rejectWaiting, reason);
  }
}
