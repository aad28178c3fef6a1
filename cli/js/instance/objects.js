// Objects that live in Rust. Only the functions that the class hands out reach an address, so that
// no other code can make one up.

import { mustBe, refuseValue } from "../shared/mustBe.js";
import { fate, refuseGone } from "./fate.js";
import { broken, caught } from "./panicLoud.js";

/**
 * A class: what it is called, what makes an object, and what frees one.
 * @typedef {{ name: string, Class: any, free: (address: number) => void }} Kind
 */

/**
 * The address of the object that comes from Rust.
 */
export let incomingObject = 0;

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
const objectRegistry = new FinalizationRegistry(freeCell);

/**
 * @param {Cell} cell
 */
function freeCell({ address, kind, state }) {
  if (typeof state !== "number" || broken !== undefined) return;
  try {
    kind.free(address);
  } catch (error) {
    throw caught(error);
  }
}

/**
 * The cell of an object of a class.
 * @type {(where: string, kind: Kind, object: any) => Cell}
 */
export let cellOf;

/** An object that lives in Rust. */
export class RustObject {
  /** @type {Cell} */
  #cell;

  /**
   * @param {Kind} kind
   * @param {number} address
   */
  constructor(kind, address) {
    incomingObject = 0;
    this.#cell = { address, kind, state: 0 };
    const count = freshObjects.push(this);
    if (count === 1) queueMicrotask(RustObject.#register);
    else if (count === 256) RustObject.#register();
  }

  static #register() {
    for (const object of freshObjects) {
      if (typeof object.#cell.state === "number") objectRegistry.register(object, object.#cell);
    }
    freshObjects = [];
  }

  free() {
    const { address, kind, state } = this.#cell;
    if (typeof state !== "number" || broken !== undefined) return;
    if (state !== 0) throw Error(`${kind.name}.free: this ${kind.name} is borrowed by a call under way`);
    this.#cell.state = fate("was freed");
    freeCell({ address, kind, state });
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
 * An object for an address that Rust hands over.
 * @param {Kind} kind
 * @param {number} address
 */
export function adoptObject(kind, address) {
  incomingObject = address;
  return new kind.Class();
}

/**
 * @param {string} name
 * @returns {never}
 */
export function refuseNew(name) {
  throw TypeError(`new ${name}: the class has no constructor`);
}
