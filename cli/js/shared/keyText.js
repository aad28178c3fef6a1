/**
 * What messages call a key. An object's own text is not asked for: it may be anything.
 * @param {unknown} key
 */
export function keyText(key) {
  return (typeof key === "object" && key !== null) || typeof key === "function" ? typeof key : String(key);
}
