// Functions of Rust in JavaScript. Each has a state: where it is in Rust, what has become of it, and
// whether it runs at the moment.

import { refuseValue } from "../shared/mustBe.js";
import { freeLater } from "./freeLater.js";
import { hold, take, values } from "./values.js";
import { refreshViews, u32 } from "./views.js";

/**
 * @typedef {{ address: number, name: string, end: string, isRunning: boolean }} ClosureState
 */

/**
 * @param {number} address
 * @param {string} name
 * @returns {ClosureState}
 */
export function closureState(address, name) {
  return { address, name, end: "", isRunning: false };
}

/**
 * The address of a function that is still there.
 * @param {ClosureState} state
 */
export function reachClosure(state) {
  if (state.end !== "") refuseValue(Error, `${state.name}: the function ${state.end}`);
  return state.address;
}

/**
 * The same of a function that changes what it holds, and so must not run twice at a time.
 * @param {ClosureState} state
 */
export function enterClosure(state) {
  if (state.isRunning) refuseValue(Error, `${state.name}: the function is running already`);
  reachClosure(state);
  state.isRunning = true;
}

/**
 * The functions that Rust keeps, by the place of each.
 * @type {Map<number, number>}
 */
const keptHandles = new Map();

/**
 * A function that Rust keeps: the same one each time.
 * @param {(state: ClosureState) => Function} make
 * @param {number} cell
 * @param {string} name
 */
export function keptClosure(make, cell, name) {
  if (u32.length === 0) refreshViews();
  const at = (cell >>> 2) + 2;
  if (u32[at] === 0) {
    const state = closureState(cell, name);
    u32[at] = hold({ source: make(state), state });
    keptHandles.set(cell, u32[at]);
  }
  return values[u32[at]].source;
}

/**
 * Rust has dropped a function that it kept.
 * @param {number} handle
 */
export function closure_drop(handle) {
  const { state } = take(handle);
  state.end = "was dropped";
  keptHandles.delete(state.address);
}

/**
 * A function that is JavaScript's: freed when it is collected.
 * @param {(state: ClosureState) => Function} make
 * @param {(address: number) => void} drop
 * @param {number} address
 * @param {string} name
 */
export function givenClosure(make, drop, address, name) {
  // One that Rust has kept so far goes on as it is: a function has one object.
  if (u32.length === 0) refreshViews();
  const handle = keptHandles.get(address);
  keptHandles.delete(address);
  if (handle !== undefined) u32[(address >>> 2) + 2] = 0;
  const made = handle === undefined ? make(closureState(address, name)) : take(handle).source;
  freeLater(made, drop, address);
  return made;
}
