// Names: those of a package of wasm-bindgen as minibind spells them, and those of wanted cases.

/** The exports of wasm-bindgen under camelCase names. */
export function camelCased(exports) {
  const camel = (name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(exports).map(([name, value]) => [camel(name), value]));
}

/** The cases whose names contain a text. */
export function selected(cases, filter) {
  const found = cases.filter(({ name }) => name.includes(filter));
  if (found.length === 0) throw Error(`no case has "${filter}" in its name`);
  return found;
}
