/**
 * Refuses two arrays over the same elements, one of which Rust may write.
 * @param {string} where
 * @param {any} numbers
 * @param {string} name
 * @param {any} other
 */
export function refuseOverlap(where, numbers, name, other) {
  if (!ArrayBuffer.isView(numbers) || !ArrayBuffer.isView(other) || numbers.buffer !== other.buffer) return;
  const [first, second] = numbers.byteOffset < other.byteOffset ? [numbers, other] : [other, numbers];
  if (first.byteOffset + first.byteLength > second.byteOffset && second.byteLength > 0) {
    throw new Error(`${where} overlaps argument '${name}'; a mutable slice must be the only one over its elements`);
  }
}
