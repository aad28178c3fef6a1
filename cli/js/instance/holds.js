// What calls under way have borrowed, or will take over when all their arguments are good.

import { changeState, endCell, reachCell } from "./borrows.js";

/**
 * @typedef {{ kind: import("./objects.js").Kind, object: any, change: number }} Hold
 */

/**
 * Borrowed objects, those of the innermost call last. What is borrowed is not collected.
 * @type {Hold[]}
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
  const address = reachCell(where, kind, object, change < 0);
  changeState(kind, object, change);
  holds.push({ kind, object, change });
  return address;
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
    const { kind, object, change } = holds[index];
    if (change === -2) endCell(kind.cell(object), `was moved by ${by}()`);
  }
}

/**
 * @param {any} hold
 */
export function endHold({ kind, object, change }) {
  changeState(kind, object, -change);
}

/**
 * The call is over, or was not made: nothing is borrowed any more.
 * @param {number} base
 */
export function endHolds(base) {
  while (holds.length > base) endHold(holds.pop());
}
