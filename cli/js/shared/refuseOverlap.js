/**
 * Refuses two arrays over the same elements, one of which Rust may write.
 * @param {string} where
 * @param {any} a
 * @param {string} other
 * @param {any} b
 */
export function refuseOverlap(where, a, other, b) {
  const isView = ArrayBuffer.isView(a) && ArrayBuffer.isView(b) && a.buffer === b.buffer;
  if (isView && a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength) {
    throw Error(`${where} overlaps argument '${other}'; a mutable slice must have its elements to itself`);
  }
}
