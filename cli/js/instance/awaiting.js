// Promises that Rust awaits. Each has the place in Rust where its outcome goes, 0 when nobody waits.

import { broken, caught } from "./panicLoud.js";
import { abandonTasks } from "./tasks.js";
import { hold, values } from "./values.js";

/**
 * @typedef {{ source: any, settle: (state: number, value: any) => void, reject: (state: number, handle: number) => void, state: number }} Waiting
 */

/**
 * @param {any} source
 * @param {(state: number, value: any) => void} settle
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
 * @this {Waiting}
 * @param {number} state
 * @param {unknown} error
 */
function rejectWaiting(state, error) {
  this.reject(state, hold(error));
}

/**
 * @param {Waiting} waiting
 * @param {(state: number, value: any) => void} act
 * @param {any} value
 */
function finishWaiting(waiting, act, value) {
  const { state } = waiting;
  if (broken.why !== undefined) return abandonTasks();
  if (state === 0) return;
  waiting.state = 0;
  try {
    act.call(waiting, state, value);
  } catch (error) {
    const reason = caught(error);
    // A value that is not what Rust expects is refused, once.
    if (broken.why === undefined && act !== rejectWaiting) return finishRejected(waiting, state, reason);
    if (broken.why !== undefined) abandonTasks();
    throw reason;
  }
}

/**
 * @param {Waiting} waiting
 * @param {number} state
 * @param {unknown} reason
 */
function finishRejected(waiting, state, reason) {
  closeSource(waiting);
  waiting.state = state;
  finishWaiting(waiting, rejectWaiting, reason);
}
