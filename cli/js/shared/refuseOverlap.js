/**
 * Refuses two arrays over the same elements, one of which Rust may write.
 * @param {string} where
 * @param {any} a
 * @param {string} other
 * @param {any} b
 */
export function refuseOverlap(where, a, other, b) {
  if (!ArrayBuffer.isView(a) || !ArrayBuffer.isView(b) || a.buffer !== b.buffer) return;
  const start = Math.max(a.byteOffset, b.byteOffset);
  if (start < Math.min(a.byteOffset + a.byteLength, b.byteOffset + b.byteLength)) {
    throw Error(`${where} overlaps argument '${other}'; a mutable slice must have its elements to itself`);
  }
}
