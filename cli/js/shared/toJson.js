/**
 * JSON text of a value; of what JSON does not know, that of null.
 * @param {unknown} value
 */
export function toJson(value) {
  return JSON.stringify(value) ?? "null";
}
