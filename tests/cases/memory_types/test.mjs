const long = "größer ".repeat(200);
const strings = Array.from({ length: 100 }, (_, index) => `${index} ${"é".repeat(index)}`);
const numbers = new Float64Array(1000);
const records = strings.map((name, id) => (id % 2 ? { id, name } : { id, name, tags: ["a", name] }));
const values = [{}, "text", 1, Symbol.iterator, undefined];
const shape = { type: "Group", value: Array(20).fill({ type: "Named", value: [long, { type: "Circle", radius: 1 }] }) };
const map = new Map(strings.map((text) => [text, numbers.subarray(0, 50)]));

const caught = (run) => {
  try {
    run();
  } catch {
    return;
  }
  throw new Error("no error");
};

/** What is called, and how many times. */
const calls = {
  "constructions and frees": [300000, (pkg) => new pkg.Thing("name", 10).free()],
  "large objects": [20000, (pkg) => new pkg.Thing(long, 20000).free()],
  "constructors that fail": [20000, (pkg) => caught(() => new pkg.Thing("bad", 1))],
  "objects from a function, moved into another": [50000, (pkg) => pkg.Thing.made(500).intoData()],
  "objects merged": [30000, (pkg) => {
    const thing = pkg.Thing.made(100);
    thing.merge(pkg.Thing.made(200));
    thing.grow(10);
    thing.name = long;
    thing.free();
    thing.free();
  }],
  "objects read": [10000, (pkg) => {
    const thing = new pkg.Thing(long, 5);
    if (thing.length() !== 5 || thing.name.length !== `${thing}`.length || thing.words.length !== 5) throw new Error("wrong");
    thing.free();
  }],
  "objects whose method fails": [10000, (pkg) => caught(() => pkg.Thing.made(500).fail(long))],
  "lists of objects there and back": [20000, (pkg) => pkg.things([pkg.Thing.made(100), pkg.Thing.made(50)]).forEach((thing) => thing.free())],
  "optional objects": [50000, (pkg) => (pkg.maybeThing(pkg.Thing.made(100)).free(), pkg.maybeThing(null))],
  "iterators": [1500, (pkg) => {
    const words = new pkg.Words(strings);
    if ([...words].length !== 100) throw new Error("wrong");
    words.free();
  }],
  "strings": [3000, (pkg) => pkg.strings(strings)],
  "a few strings": [100000, (pkg) => pkg.strings(["a", "größer"])],
  "booleans": [50000, (pkg) => pkg.bools([true, undefined, false])],
  "a fixed array": [20000, (pkg) => pkg.fixed(["a", long])],
  "maps": [1000, (pkg) => pkg.map(map)],
  "small maps": [50000, (pkg) => (pkg.map({ a: [1] }), pkg.tree(new Map([[1, "a"]])))],
  "sets": [1500, (pkg) => (pkg.set(strings), pkg.treeSet([1n, 2n]))],
  "tuples": [50000, (pkg) => pkg.tuple([1, "größer", [[1, 2, 3], true]])],
  "shared values and options": [50000, (pkg) => (pkg.shared(["a", "b"]), pkg.twice("text"), pkg.twice(undefined))],
  "rows": [3000, (pkg) => pkg.rows([numbers, [1, 2], numbers])],
  "an object": [50000, (pkg) => pkg.record(records[2])],
  "objects": [2000, (pkg) => pkg.records(records)],
  "unions": [500, (pkg) => pkg.shape(shape)],
  "enums": [200000, (pkg) => (pkg.direction("North"), pkg.directions(["North", "South"]))],
  "values": [50000, (pkg) => pkg.values(values)],
  "JSON": [3000, (pkg) => (pkg.json(strings), pkg.jsons([{ a: 1 }, {}]))],
  "borrowed lists": [2000, (pkg) => pkg.count(strings, records, [])],
  "arguments of every kind": [1000, (pkg) => pkg.many(long, numbers, strings, records, values, {}, strings, [1, 2])],
  "results that are errors": [2000, (pkg) => caught(() => pkg.fail(records))],
};

const bad = { ...records[0], name: 5 };

/** Calls that are refused, in the middle of their arguments or at their end. */
const refused = {
  "a wrong item after many": [1000, (pkg) => (caught(() => pkg.strings([...strings, 5])), caught(() => pkg.records([...records, bad])), caught(() => pkg.rows([numbers, ["x"]])))],
  "a wrong argument after many": [500, (pkg) => {
    const good = [long, numbers, strings, records, values, {}, strings, [1, 2]];
    const wrong = [5, ["x"], [...strings, 5], [...records, bad], 5, undefined, 5, [1, 256]];
    for (const index of [0, 1, 2, 3, 4, 6, 7]) caught(() => pkg.many(...good.slice(0, index), wrong[index], ...good.slice(index + 1)));
  }],
  "JSON that does not fit": [1500, (pkg) => (caught(() => pkg.json([long, 5])), caught(() => pkg.jsons([{ a: 1 }, { a: "x" }])), caught(() => pkg.many(long, numbers, strings, records, values, {}, strings, [1, "x"])), caught(() => pkg.many(long, numbers, strings, [], values, {}, [5], [1])))],
  "a getter that throws": [2000, (pkg) => caught(() => pkg.many(long, numbers, strings, [{ get id() { throw values; } }], values, {}, [], []))],
  "values before a wrong one": [20000, (pkg) => (caught(() => pkg.many("a", [], [], [], values, {}, [], [1, "x"])), caught(() => pkg.many("a", [], [], [], values, {}, [], 5)))],
  "objects that stay": [10000, (pkg) => {
    const [first, second] = [pkg.Thing.made(100), pkg.Thing.made(100)];
    caught(() => pkg.takeThings(first, [second], 5));
    caught(() => pkg.takeThings(first, [second, first], ""));
    caught(() => pkg.things([first, second, 5]));
    if (pkg.takeThings(first, [second], "") !== 101) throw new Error("wrong");
  }],
  "a constructor's arguments": [20000, (pkg) => (caught(() => new pkg.Thing(long, "x")), caught(() => new pkg.Thing(5, 1)))],
};

const tests = {};
for (const [name, [count, call]] of [...Object.entries(calls), ...Object.entries(refused)]) {
  tests[`memory stays as it is over ${count} times ${name}`] = async (pkg, t) => {
    const { memory } = await pkg.default();
    for (let index = 0; index < Math.min(1000, count / 2); index++) call(pkg);
    const before = memory.buffer.byteLength;
    for (let index = 0; index < count; index++) call(pkg);
    t.equal(memory.buffer.byteLength, before);
  };
}
export { tests };

export const fresh = {
  async "memory stays as it is when objects are left to the collector"(load, t, env) {
    const pkg = await load();
    const { memory } = await pkg.default();
    const round = async () => {
      for (let index = 0; index < 500; index++) {
        pkg.Thing.made(200);
        pkg.things([new pkg.Thing("a", 200)]);
      }
      for (let wait = 0; wait < 3; wait++) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        env.collectGarbage();
      }
    };
    for (let index = 0; index < 10; index++) await round();
    const before = memory.buffer.byteLength;
    for (let index = 0; index < 40; index++) await round();
    t.equal(memory.buffer.byteLength - before <= 4 * 65536, true);
  },
};
