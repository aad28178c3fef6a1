// Objects that live in Rust. Only the functions that the class hands out reach an address, so that
// no other code can make one up.

import { mustBe, refuseValue } from "../shared/mustBe.js";
import { fate, refuseGone } from "./fate.js";
import { broken, caught } from "./panicLoud.js";
import { $stack, $unwind } from "./wasm.js";

/**
 * A class: what it is called, what makes an object, and what frees one.
 * @typedef {{ name: string, Class: any, free: (address: number) => void }} Kind
 */

/**
 * Objects that the registry does not know yet; most are freed before it has to.
 * @type {RustObject[]}
 */
let freshObjects = [];

/**
 * What is behind an object: the sum of its borrows, or what has become of it, is its state.
 * @typedef {{ address: number, kind: Kind, state: any }} Cell
 */

/**
 * @type {FinalizationRegistry<Cell>}
 */
const objectRegistry = new FinalizationRegistry(({ address, kind, state }) => {
  if (typeof state === "number" && broken.why === undefined) freeAddress(kind, address);
});

/**
 * @param {Kind} kind
 * @param {number} address
 */
function freeAddress(kind, address) {
  const stack = $stack(); // only: calls
  try {
    kind.free(address);
  } catch (error) {
    $unwind(stack); // only: calls
    throw caught(error);
  }
}

/**
 * The cell of an object of a class.
 * @type {(where: string, kind: Kind, object: any) => Cell}
 */
export let cellOf;

/**
 * Makes an object stand for an address.
 * @type {(object: any, kind: Kind, address: number) => any}
 */
export let attach;

/** An object that lives in Rust. */
export class RustObject {
  /** @type {Cell | undefined} */
  #cell;

  static #register() {
    for (const object of freshObjects) {
      if (typeof object.#cell?.state === "number") objectRegistry.register(object, object.#cell);
    }
    freshObjects = [];
  }

  free() {
    const cell = this.#cell;
    if (typeof cell?.state !== "number" || broken.why !== undefined) return;
    const { address, kind } = cell;
    if (cell.state !== 0) throw Error(`${kind.name}.free: this ${kind.name} is borrowed by a call under way`);
    cell.state = fate("was freed");
    freeAddress(kind, address);
  }

  static {
    if (Symbol.dispose) Object.assign(this.prototype, { [Symbol.dispose]: this.prototype.free });
    cellOf = (where, kind, object) => {
      let cell;
      try {
        cell = object.#cell;
      } catch {}
      if (cell?.kind !== kind) mustBe(where, `a ${kind.name}`, cell ? `a ${cell.kind.name}` : object, cell && TypeError);
      return cell;
    };
    attach = (object, kind, address) => {
      // The parent of a class can be replaced: what it makes may be no object of ours, or a known one.
      if (object.#cell) throw TypeError(`new ${kind.name}: the object is a ${object.#cell.kind.name} already`);
      object.#cell = { address, kind, state: 0 };
      const count = freshObjects.push(object);
      if (count === 1) queueMicrotask(RustObject.#register);
      else if (count === 256) RustObject.#register();
      return object;
    };
  }
}

/**
 * The address of an object that may be used, or, where that is asked for, changed.
 * @param {string} where
 * @param {Kind} kind
 * @param {any} object
 * @param {boolean} [exclusive]
 */
export function reachObject(where, kind, object, exclusive) {
  const cell = cellOf(where, kind, object);
  if (cell.state !== 0) refuseState(where, cell, exclusive);
  return cell.address;
}

/**
 * Refuses an object that is gone, or borrowed in a way that excludes this use. A borrow counts 1, a
 * mutable one -1, one that takes the object over -2.
 * @param {string} where
 * @param {Cell} cell
 * @param {boolean} [exclusive]
 */
export function refuseState(where, { kind, state }, exclusive) {
  if (state > 0 && !exclusive) return;
  const subject = where.endsWith(": this") ? `${where} ${kind.name}` : where;
  if (typeof state !== "number") refuseGone(subject, state);
  refuseValue(Error, `${subject} ${state === -2 ? "is passed twice" : `is borrowed${state > 0 ? "" : " mutably"}`}`);
}

/**
 * An object for an address that Rust hands over. No code of the class runs.
 * @param {Kind} kind
 * @param {number} address
 */
export function adoptObject(kind, address) {
  return attach(Reflect.construct(RustObject, [], kind.Class), kind, address);
}

/**
 * @param {string} name
 * @returns {never}
 */
export function refuseNew(name) {
  throw TypeError(`new ${name}: the class has no constructor`);
}
