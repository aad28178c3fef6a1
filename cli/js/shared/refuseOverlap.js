import { typedBuffer, typedBytes, typedName, typedOffset } from "./typed.js";

/**
 * Refuses two arrays over the same elements, one of which Rust may write.
 * @param {string} where
 * @param {any} a
 * @param {string} other
 * @param {any} b
 */
export function refuseOverlap(where, a, other, b) {
  if (!typedName.call(a) || !typedName.call(b) || typedBuffer.call(a) !== typedBuffer.call(b)) return;
  const [startA, startB] = [typedOffset.call(a), typedOffset.call(b)];
  if (Math.max(startA, startB) < Math.min(startA + typedBytes.call(a), startB + typedBytes.call(b))) {
    throw Error(`${where} overlaps argument '${other}'; a mutable slice must have its elements to itself`);
  }
}
