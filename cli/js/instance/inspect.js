/** How Node, Deno and Bun print an object. */
export const inspected = Symbol.for("nodejs.util.inspect.custom");

/**
 * An object of the same class that has its properties as values, for those who print it.
 * @param {any} object
 * @param {string[]} names
 */
export function inspectObject(object, names) {
  /** @type {PropertyDescriptorMap} */
  const shown = { [inspected]: {} };
  try {
    for (const name of names) shown[name] = { value: object[name], enumerable: true };
  } catch {
    // It is gone.
  }
  return Object.create(Object.getPrototypeOf(object), shown);
}
