// What calls under way have borrowed, or will take over when all their arguments are good. A borrow
// counts 1, a mutable one -1, one that takes the object over -2.

import { fate } from "./fate.js";
import { cellOf, refuseState } from "./objects.js";

/**
 * Borrowed objects, those of the innermost call last. What is borrowed is not collected.
 * @type {{ cell: import("./objects.js").Cell, change: number, object: any }[]}
 */
export const holds = [];

/**
 * Borrows an object until the call ends.
 * @param {string} where
 * @param {import("./objects.js").Kind} kind
 * @param {any} object
 * @param {number} [change]
 */
export function borrowObject(where, kind, object, change = 1) {
  const cell = cellOf(where, kind, object);
  if (cell.state !== 0) refuseState(where, cell, change < 0);
  cell.state += change;
  holds.push({ cell, change, object });
  return cell.address;
}

/**
 * Takes an object over, once the call is made.
 * @param {string} where
 * @param {import("./objects.js").Kind} kind
 * @param {any} object
 */
export function moveObject(where, kind, object) {
  return borrowObject(where, kind, object, -2);
}

/**
 * The call is made: what it takes over is gone.
 * @param {number} base
 * @param {string} by
 */
export function commitMoves(base, by) {
  for (let index = base; index < holds.length; index++) {
    const { cell, change } = holds[index];
    if (change === -2) cell.state = fate(`was moved by ${by}()`);
  }
}

/**
 * The call is over, or was not made: nothing is borrowed any more.
 * @param {number} base
 */
export function endHolds(base) {
  while (holds.length > base) {
    const { cell, change } = /** @type {any} */ (holds.pop());
    if (typeof cell.state === "number") cell.state -= change;
  }
}
