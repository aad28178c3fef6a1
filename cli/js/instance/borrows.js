// The states of objects that calls can borrow or take over: the sum of the borrows, of which a shared one
// counts 1, a mutable one -1, one that takes the object over -2; or what has become of the object.

import { refuseValue } from "../shared/mustBe.js";
import { fate, refuseGone } from "./fate.js";
import { freeNow } from "./freeLater.js";
import { refuseOther } from "./objects.js";
import { broken } from "./panicLoud.js";

/**
 * The cell of an object of a class.
 * @param {string} where
 * @param {import("./objects.js").Kind} kind
 * @param {any} object
 */
export function cellOf(where, kind, object) {
  try {
    return kind.cell(object);
  } catch {
    refuseOther(where, kind, object);
  }
}

/**
 * The address of an object that may be used, or, where that is asked for, changed.
 * @param {string} where
 * @param {import("./objects.js").Kind} kind
 * @param {any} object
 * @param {boolean} [exclusive]
 */
export function reachCell(where, kind, object, exclusive) {
  const { address, state } = cellOf(where, kind, object);
  if (state === 0 || (state > 0 && !exclusive)) return address;
  const subject = where.replace(/: this$/, `$& ${kind.name}`);
  if (typeof state !== "number") refuseGone(subject, state);
  refuseValue(Error, `${subject} ${state === -2 ? "is passed twice" : `is borrowed${state > 0 ? "" : " mutably"}`}`);
}

/**
 * Changes what an object is borrowed for.
 * @param {import("./objects.js").Kind} kind
 * @param {any} object
 * @param {number} change
 */
export function changeState(kind, object, change) {
  const cell = kind.cell(object);
  if (typeof cell.state !== "number") return;
  cell.state += change;
  kind.point(object, cell.state === 0 ? cell.address : 0);
}

/**
 * @param {import("./objects.js").Cell} cell
 * @param {string} end
 */
export function endCell(cell, end) {
  cell.state = fate(end);
  cell.address = 0;
}

/**
 * Frees an object that is not gone.
 * @param {import("./objects.js").Cell} cell
 * @param {import("./objects.js").Kind} kind
 */
export function freeObject(cell, kind) {
  const { address, free, state } = cell;
  if (address === 0 || broken.why !== undefined) return;
  if (state !== 0) throw Error(`${kind.name}.free: this ${kind.name} is borrowed by a call under way`);
  endCell(cell, "was freed");
  freeNow(free, address);
}
