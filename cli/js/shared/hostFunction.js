/**
 * A function that the module imports, when there is one.
 * @param {any} value
 * @param {string} name
 * @param {string} from
 * @param {string} path
 */
export function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
}
