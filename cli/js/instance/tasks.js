// Tasks of Rust: polled in microtasks, each when it is new and whenever it is woken.

import { broken, refuse } from "./panicLoud.js";
import { takeThrown } from "./thrownValue.js";
import { unwound } from "./unwound.js";
import { $stack, $table } from "./wasm.js";

/**
 * The promises of tasks, by address.
 * @type {Map<number, { resolve: () => void, reject: (error: unknown) => void }>}
 */
const taskPromises = new Map();

/**
 * Tasks to be polled. A reference of each is ours.
 * @type {number[]}
 */
let wokenTasks = [];

/**
 * Polls a task: 0 when it waits, 1 when it is done, 2 when it has failed, 3 when there was nothing to do.
 * @type {(task: number) => number}
 */
let pollInRust;

/**
 * Takes a new task, and the place of the function that polls it.
 * @param {number} task
 * @param {number} slot
 */
export function task_spawn(task, slot) {
  task_start(slot);
  task_wake(task);
}

/**
 * @param {number} slot
 */
export function task_start(slot) {
  pollInRust ??= $table.get(slot);
}

/**
 * Takes a task that can go on.
 * @param {number} task
 */
export function task_wake(task) {
  if (wokenTasks.push(task) === 1) queueMicrotask(pollTasks);
}

function pollTasks() {
  const tasks = wokenTasks;
  wokenTasks = [];
  tasks.forEach(pollTask);
}

/**
 * @param {number} task
 */
function pollTask(task) {
  if (broken.why !== undefined) return abandonTasks();
  const stack = $stack();
  try {
    const outcome = pollInRust(task);
    if (outcome === 1) taskPromises.get(task)?.resolve();
    else if (outcome === 2) failTask(task, takeThrown());
    else return;
  } catch (error) {
    failTask(task, unwound(error, stack));
  }
  taskPromises.delete(task);
  if (broken.why !== undefined) abandonTasks();
}

/**
 * @param {number} task
 * @param {unknown} error
 */
function failTask(task, error) {
  const promise = taskPromises.get(task);
  if (promise) promise.reject(error);
  // Nobody waits for it: it is an error of the program.
  else Promise.reject(error);
}

/** After a panic no task goes on. */
export function abandonTasks() {
  for (const { reject } of taskPromises.values()) reject(Error(`the module panicked earlier: ${broken.why}`));
  taskPromises.clear();
}

/**
 * Polls a task for the first time; a promise of its end, unless that has come.
 * @param {number} task
 * @returns {Promise<void> | undefined}
 */
export function settled(task) {
  if (broken.why !== undefined) refuse();
  let outcome;
  const stack = $stack();
  try {
    outcome = pollInRust(task);
  } catch (error) {
    throw unwound(error, stack);
  }
  if (outcome === 2) throw takeThrown();
  if (outcome !== 1) return new Promise((resolve, reject) => taskPromises.set(task, { resolve, reject }));
}
