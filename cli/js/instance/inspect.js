/** How Node, Deno and Bun print an object. */
export const inspected = Symbol.for("nodejs.util.inspect.custom");

/**
 * Its class with its properties, for those who print it.
 * @param {any} object
 */
export function inspectObject(object) {
  const shown = Object.create(Object.getPrototypeOf(object), { [inspected]: { value: undefined } });
  for (let type = shown; (type = Object.getPrototypeOf(type)) !== Object.prototype; ) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (!get || Object.hasOwn(shown, name)) continue;
      try {
        const value = get.call(object);
        Object.defineProperty(shown, name, { value, enumerable: true });
      } catch (error) {
        return `${type.constructor.name} {}`;
      }
    }
  }
  return shown;
}
