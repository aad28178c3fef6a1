// The cases, as expressions over the names that both packages export.
//
//   name     the row of the table, in the group above it
//   target   the least ratio (time of wasm-bindgen / time of minibind) in [Node, Chromium]; some have none
//   setup    declarations before the timed loop; `ascii`, `mixed`, `floats`, `many` of inputs.mjs
//   run      the timed expression; `i` counts calls, `k` is `i & 63`; it may await
//   take     how its value `v` becomes the number that is added up; the sums of all sides must agree
//   peers    what wasm-bindgen runs instead of `run`, by name: the fastest of them counts
//   peer     setup and run of wasm-bindgen, where only they differ
//   raw      false where the functions of raw/index.mjs, which are the floor, would leak

const text = "v.charCodeAt(v.length - 1)";
const list = "v[v.length - 1] + v.length";
const record = "const tally = (list) => { let s = 0; for (const r of list) s += r.id + r.score + r.name.length; return s; };";
const objects = "const objects = many((id) => ({ id }));";
const plain = "const list = Array.from({ length: 10000 }, (_, id) => ({ id, name: 'n' + id, score: id / 2 }));";

const groups = {
  "Calls": [
    { name: "no-op", target: [0.95, 1], run: "noop()", take: "k" },
    { name: "add u32", target: [0.95, 1], run: "add(i, 7)" },
    { name: "f64", target: [0.95, 1], run: "scale(i)" },
    { name: "bool", target: [0.95, 1], run: "even(i)", take: "v ? 1 : 2" },
  ],
  "Strings in": [
    ...strings("&str", "length", "ascii", { 5: [1.8, 1.35], 20: [1.35, 1.25], 100: [1.4, 1.2], 1000: [15, 1.6], 10000: [20, 2], 1000000: [20, 2] }),
    ...strings("&str mixed scripts", "length", "mixed", { 10: [2.5, 6], 50: [1.1, 3] }),
    { name: "two &str of 5", target: [2, 1.5], setup: "const a = ascii(5), b = ascii(6);", run: "lengths(a[k], b[k])" },
    ...strings("String in", "consume", "ascii", { 5: [1.2, 1], 1000: [12, 1.4] }),
    ...strings("greet", "greet", "ascii", { 5: [2.8, 4], 20: [2, 2.8] }, text),
  ],
  "Strings out": [
    ...out("String out", "text", { 1: [4, 7], 8: [2.8, 4], 32: [1.5, 2.4], 100: [1.15, 1.05], 1000: [1.15, 1.05] }, text),
    ...out("String out, é", "accents", { 30: [2.5, 2.4] }, text),
    ...out("String out, mixed scripts", "mixture", { 10: undefined, 50: undefined }, text),
  ],
  "Slices and vectors": [
    ...slices("&[f32]", { 4: [1.9, 1.7], 64: [1.3, 1.15], 1000: [1.15, 1.15], 10000: [0.92, 0.92], 100000: [0.92, 0.92] }),
    { name: "&[f32] 10000, in module memory", target: [20, 20], setup: "const array = allocate(Float32Array, 10000).fill(1);", run: "ends(array)", peer: { setup: "const array = new Float32Array(10000).fill(1);" } },
    { name: "number[] as &[f32] 16", target: [6, 6], setup: "const arrays = floats(16).map((array) => [...array]);", run: "ends(arrays[k])" },
    ...[[4, 5, 5], [64, 2.5, 2]].map(([length, ...target]) => (
      { name: `&mut [f32] ${length}`, target, setup: `const arrays = floats(${length});`, run: "bump(arrays[k])", take: "arrays[k][0]" }
    )),
    { name: "Vec<f32> in 1000", setup: "const arrays = floats(1000);", run: "consumeNumbers(arrays[k])" },
    ...out("Vec<f32> out", "ramp", { 4: [2.1, 1.9], 16: [1.5, 1.5], 1000: [0.95, 0.95] }, list),
  ],
  "Options and results": [
    { name: "Option<f64>", target: [2.2, 2], run: "optional(i)" },
    { name: "Option<String> Some", target: [3.5, 5], run: "find(k)", take: text },
    { name: "Result<u32> Ok", target: [2.8, 2.3], run: "check(i)" },
    { name: "Result<String> Ok", target: [3.5, 5], run: "read(k)", take: text },
  ],
  "Lists and records": [
    ...[[10, 3, 3.5], [1000, 4, 5.5]].map(([count, ...target]) => (
      { name: `Vec<String> out ${count}`, target, run: `names(${count})`, take: "v[v.length - 1].charCodeAt(4) + v.length" }
    )),
    ...[[10, 4, 3.5], [1000, 3.5, 2.6]].map(([length, ...target]) => (
      { name: `Vec<String> in ${length}`, target, setup: `const lists = many((n) => Array.from({ length: ${length} }, (_, at) => "n" + (1000 + at + n)));`, run: "count(lists[k])" }
    )),
    { name: "record out", run: "record(k)", take: "v.id + v.score + v.name.length" },
    { name: "record in", setup: "const items = many((id) => ({ id, name: 'n' + id, score: id / 2 }));", run: "weigh(items[k])", peer: { run: "weigh(new Record(items[k].id, items[k].name, items[k].score))" } },
    { name: "records out, 10000 of 3 fields", target: [5, 5], setup: record, run: "tally(records())", peers: { classes: "tally(records())", serde: "tally(recordsBySerde())" } },
    { name: "records in, 10000 of 3 fields", target: [5, 5], setup: plain, run: "total(list)", peers: { classes: "total(list.map((r) => new Record(r.id, r.name, r.score)))", serde: "totalBySerde(list)" } },
  ],
  "Classes": [
    { name: "method", target: [1.1, 1.05], setup: "const counter = new Counter(1);", run: "counter.increment()" },
    { name: "getter", target: [1.1, 1.05], setup: "const counters = many((n) => new Counter(n));", run: "counters[k].value" },
    { name: "&C argument", target: [1.1, 1.05], setup: "const counters = many((n) => new Counter(n));", run: "peek(counters[k])" },
    { name: "new + free", target: [4.5, 3.8], run: "new Counter(i).free()", take: "1" },
    { name: "new, dropped", target: [2.2, 1.8], setup: "let kept;", run: "(kept = new Counter(i))", take: "1", raw: false },
  ],
  "Imports and callbacks, a hundred calls each": [
    { name: "import of numbers", target: [1, 0.97], run: "mixes(100)" },
    { name: "import of Math.sin", target: [1.2, 1.15], run: "sines(100)" },
    { name: "import with &str 11", target: [3.5, 6], run: "endings(100, 11)" },
    { name: "import returning String 12", target: [2, 1.5], run: "words(100, false)" },
    { name: "import returning String 1000", target: [18, 1.7], run: "words(100, true)" },
    { name: "&object to an import", target: [0.95, 0.95], setup: objects, run: "looks(objects[k], 100)" },
    { name: "object to an import", target: [3.5, 2.8], setup: objects, run: "gives(objects[k], 100)" },
    { name: "object there and back by an import", target: [0.95, 0.95], setup: objects, run: "returns(objects[k], 100)" },
    { name: "object asked for its kind", setup: objects, run: "questions(objects[k], 100)" },
    { name: "imported method", setup: "const things = many((id) => ({ id, score(index) { return this.id + index; } }));", run: "scores(things[k], 100)" },
    { name: "callback into JavaScript", target: [1.2, 1], setup: "const callback = (number) => number * 1.5;", run: "callBack(callback, 100)", peers: { Function: "callBack(callback, 100)", typed: "callBackTyped(callback, 100)" } },
    { name: "closure lent to an import", run: "lends(100)" },
  ],
  "Objects, closures and promises": [
    { name: "object there and back", target: [1.4, 1.8], setup: objects, run: "handBack(objects[k])", take: "v.id" },
    { name: "object through Rust to an import", setup: objects, run: "looks(objects[k], 1)" },
    { name: "closure from JavaScript", target: [1.2, 1.2], setup: "const scaled = scaler(1.5);", run: "scaled(i)" },
    { name: "async, ready at once", run: "await ready(i)" },
    { name: "async, awaits one promise", run: "await waited(i)" },
  ],
};

export const cases = Object.entries(groups).flatMap(([group, list]) => list.map((spec) => ({ group, ...spec })));

function strings(name, called, of, targets, take) {
  return Object.entries(targets).map(([length, target]) => (
    { name: `${name} ${length}`, target, setup: `const texts = ${of}(${length});`, run: `${called}(texts[k])`, take }
  ));
}

function out(name, called, targets, take) {
  return Object.entries(targets).map(([length, target]) => ({ name: `${name} ${length}`, target, run: `${called}(k, ${length})`, take }));
}

function slices(name, targets) {
  return Object.entries(targets).map(([length, target]) => (
    { name: `${name} ${length}`, target, setup: `const arrays = floats(${length});`, run: "ends(arrays[k])" }
  ));
}
