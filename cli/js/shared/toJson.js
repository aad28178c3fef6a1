/**
 * JSON text of a value; of what JSON does not know, that of null. Half a pair is replaced, as in all
 * text: its escape would not be read.
 * @param {unknown} value
 */
export function toJson(value) {
  const text = JSON.stringify(value) ?? "null";
  if (!text.includes("\\ud")) return text;
  return text.replace(/\\(\\|ud[89a-f]..)/g, (escape) => (escape.length > 2 ? "\\ufffd" : escape));
}
