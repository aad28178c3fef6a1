/** Everything is asserted in Rust. */
const run = (name) => (pkg, t) => t.same(pkg[name](), undefined);

export const tests = {
  arrays: run("arrays"),
  "functions of arrays": run("arrayFunctions"),
  buffers: run("buffers"),
  dates: run("dates"),
  "an error of JavaScript is thrown as it is"(pkg, t) {
    t.throws(() => pkg.errors(), "TypeError", "as it is");
  },
  functions: run("functions"),
  iterators: run("iterators"),
  JSON: run("json"),
  objects: run("objects"),
  "maps and sets": run("mapsAndSets"),
  reflection: run("reflection"),
  texts: run("texts"),
  globals: run("globals"),
  values: run("values"),
  async promises(pkg, t) {
    t.same(await pkg.promises(), undefined);
  },
};
