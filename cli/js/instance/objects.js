// Objects that live in Rust. Only what a class gives its record reaches an address, so that no other
// code can make one up. What is behind an object is in its cell, which the registry has, too. The
// array of new objects stays: one that grows anew would cost more than all else here.

import { mustBe } from "../shared/mustBe.js";
import { finalizers } from "./freeLater.js";

/**
 * What is behind an object. Its address is 0 when it is gone. Where calls borrow objects, the sum of its
 * borrows, or what has become of it, is its state. The object itself stands there until the registry knows
 * it.
 * @typedef {{ address: number, free: (address: number) => void, object: any, state: any }} Cell
 */

/**
 * A class: what it is called, and what looks into its objects. `reach` gives the address of one that may
 * be used, or, where that is asked for, changed; `point` sets the address that it hands out.
 * @typedef {{
 *   name: string,
 *   reach: (where: string, object: any, exclusive?: boolean) => number,
 *   has: (object: any) => boolean,
 *   cell: (object: any) => Cell,
 *   point: (object: any, address: number) => void,
 * }} Kind
 */

/**
 * Objects that are not registered yet: most are freed before.
 * @type {any[]}
 */
const fresh = [];
let freshCount = 0;

/** What a class is called with for an address that Rust hands over. */
export const adoption = { address: 0 };

/** @type {Kind[]} */
export const kinds = [];

/**
 * @param {object} object
 * @param {number} address
 * @param {(address: number) => void} free
 */
export function keepObject(object, address, free) {
  const cell = { object, address, free, state: 0 };
  if (freshCount === 256) registerFresh();
  if (freshCount === 0) queueMicrotask(registerFresh);
  fresh[freshCount++] = cell;
  return cell;
}

function registerFresh() {
  while (freshCount > 0) {
    const cell = fresh[--freshCount];
    if (cell.address !== 0) finalizers.register(cell.object, cell);
    cell.object = undefined;
  }
}

/**
 * @param {string} where
 * @param {Kind} kind
 * @param {any} object
 * @returns {never}
 */
export function refuseOther(where, kind, object) {
  const other = kinds.find((kind) => kind.has(object)); // only: kinds
  if (other) mustBe(where, `a ${kind.name}`, `a ${other.name}`, TypeError); // only: kinds
  mustBe(where, `a ${kind.name}`, object);
}

/**
 * An object for an address that Rust hands over.
 * @param {any} Class
 * @param {number} address
 */
export function adoptObject(Class, address) {
  adoption.address = address;
  return new Class(adoption);
}

/**
 * @param {string} name
 * @returns {never}
 */
export function refuseNew(name) {
  throw TypeError(`new ${name}: the class has no constructor`);
}
