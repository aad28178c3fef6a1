const style = (fallback) => ({ color: "red", weights: Float32Array.of(1, NaN, -0), ...(fallback && { fallback }), id: -(2n ** 63n) });
const shapes = [
  { type: "Circle", radius: 1.5 },
  { type: "Line", value: [-0, Infinity] },
  { type: "Group", value: [] },
  { type: "Group", value: [{ type: "Group", value: [{ type: "Empty" }, { type: "Circle", radius: NaN }] }, { type: "Empty" }] },
  { type: "Named", name: "größer 😀", shape: { type: "Named", name: "", shape: { type: "Empty" } } },
  { type: "Lookup", value: new Map([["\0", { type: "Lookup", value: new Map() }]]) },
  { type: "Styled", value: [style(), undefined] },
  { type: "Styled", value: [style(style(style())), { type: "Styled", value: [style(), { type: "Empty" }] }] },
  { type: "Empty" },
];
const deep = [
  undefined,
  ["", new Map()],
  ...shapes.map((shape, index) => [`${index} é`, new Map([[4294967295 - index, shape]])]),
  undefined,
  ["\ufeffend", new Map([[0, { type: "Group", value: shapes }]])],
];

/** Numbers without an order, the same in each run. */
function random(seed) {
  return (limit) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 4294967296) * limit);
  };
}

function randomRow(next, depth = 3) {
  const pick = (list) => list[next(list.length)];
  const text = () => Array.from({ length: next(5) }, () => pick(["a", "é", "漢", "😀", "\0", "\ufeff"])).join("");
  const float = () => pick([0, -0, NaN, 1.5, -Infinity, 2 ** 60]);
  const big = () => pick([0n, -1n, 2n ** 63n - 1n, -(2n ** 63n)]);
  const list = (make) => Array.from({ length: next(4) }, make);
  const randomShape = (depth) => {
    const made = [
      () => ({ type: "Empty" }),
      () => ({ type: "Circle", radius: float() }),
      () => ({ type: "Line", value: [float(), float()] }),
      () => ({ type: "Named", name: text(), shape: randomShape(depth - 1) }),
      () => ({ type: "Group", value: list(() => randomShape(depth - 1)) }),
      () => ({ type: "Lookup", value: new Map(next(2) ? [[text(), randomShape(depth - 1)]] : []) }),
      () => ({ type: "Styled", value: [style(next(2) ? style() : undefined), next(2) ? randomShape(depth - 1) : undefined] }),
    ];
    return made[next(depth > 0 ? made.length : 3)]();
  };
  return [
    next(256),
    pick([undefined, big()]),
    text(),
    Float64Array.from(list(float)),
    Uint8Array.of(next(256), next(256), next(256)),
    big() * big(),
    pick([undefined, Uint16Array.from(list(() => next(65536)))]),
    randomShape(depth),
    pick(["a", "é", "漢", "😀", "\0"]),
    next(2) === 1,
    pick([0.5, -0, NaN]),
    [next(4294967296), pick([undefined, float()])],
  ];
}

export const tests = {
  "values without an order"(pkg, t) {
    for (let seed = 1; seed <= 300; seed++) {
      const next = random(seed);
      const rows = Array.from({ length: next(20) }, () => randomRow(next));
      t.same(pkg.rows(rows), rows, `seed ${seed}`);
      const map = new Map([[-5n, undefined], [BigInt(seed), rows], [2n ** 62n, [randomRow(next, 6)]]]);
      t.same(pkg.rowsByKey(map), map, `seed ${seed}`);
    }
  },
  "a deep value comes back"(pkg, t) {
    t.same(pkg.echo(deep), deep);
    t.same(pkg.echo([]), []);
    t.same(pkg.echo([undefined]), [undefined]);
    t.same(pkg.maybe(deep), deep);
    t.equal(pkg.maybe(), undefined);
    t.same(pkg.checked(deep), deep);
    t.throws(() => pkg.checked([]), "Error", "empty");
    t.equal(pkg.count([["é", new Map([[1, shapes[0]], [2, shapes[1]]])], null]), 4);
  },
  "maps with many keys"(pkg, t) {
    const map = new Map(Array.from({ length: 1000 }, (_, index) => [index * 7, shapes[index % shapes.length]]));
    const [[text, back]] = pkg.echo([["many", map]]);
    t.equal(text, "many");
    t.same([...back].sort(([a], [b]) => a - b), [...map]);
  },
  "several deep arguments"(pkg, t) {
    const numbers = new Float64Array(5000).fill(1.5);
    t.same(pkg.two(deep, "größer", deep, numbers), [[...deep, ...deep], "größer", numbers]);
    t.same(pkg.two([], "", [], []), [[], "", new Float64Array()]);
  },
  "objects, enums, classes and values together"(pkg, t) {
    const value = { identity: true };
    const everything = (rest) => ({
      tokens: [new pkg.Token(1), undefined, new pkg.Token(2)],
      byColor: new Map([["red", [10, shapes[3]]], ["green", [1, undefined]]]),
      value,
      values: [value, undefined, value],
      ...(rest && { rest }),
    });
    const back = pkg.everything(everything(everything(everything())));
    for (const each of [back, back.rest, back.rest.rest]) {
      t.same(each.tokens.map((token) => token?.id), [1, undefined, 2]);
      t.equal(each.tokens[0] instanceof pkg.Token, true);
      t.same(each.byColor, everything().byColor);
      t.equal(each.value, value);
      t.equal(each.values[0], value);
      t.equal(each.values[1], undefined);
    }
    t.equal("rest" in back.rest.rest, false);
  },
  "a tower of containers"(pkg, t) {
    const tower = [[1, [new Set([["red", Uint16Array.of(1, 2)], ["green", new Uint16Array()]]), new Set()]], undefined];
    t.same(pkg.tower(tower), tower);
    t.same(pkg.tower([null, [255, []]]), [undefined, [255, []]]);
  },
  "classes in lists of tuples in maps"(pkg, t) {
    const tokens = pkg.tokens(4);
    t.same([...tokens.keys()], ["0", "1", "2", "3"]);
    t.same(tokens.get("3").map(([one, two]) => [one.id, two?.id]), [[0, undefined], [1, 1], [2, 2]]);
    t.equal(pkg.sum(tokens), 8);
    t.throws(() => tokens.get("1")[0][0].id, "Error", "Token.id: this Token was moved by sum()");
  },
  "the path of what is wrong, however deep"(pkg, t) {
    const wrong = (shape) => [undefined, ["a", new Map([[7, { type: "Group", value: [{ type: "Empty" }, shape] }]])]];
    t.throws(() => pkg.echo(wrong({ type: "Circle", radius: "x" })), "TypeError", "echo: argument 'deep'[1][1][7].value[1].radius must be a number, got string");
    t.throws(() => pkg.echo(wrong({ type: "Styled", value: [{ ...style(), color: "blue" }] })), "TypeError", /^echo: argument 'deep'\[1\]\[1\]\[7\]\.value\[1\]\.value must be of length 2, got 1$/);
    t.throws(() => pkg.echo(wrong({ type: "Styled", value: [{ ...style(), color: "blue" }, null] })), "TypeError", "echo: argument 'deep'[1][1][7].value[1].value[0].color must be \"red\" or \"green\", got \"blue\"");
    t.throws(() => pkg.echo(wrong({ type: "Styled", value: [style({ ...style(), id: 1 }), null] })), "TypeError", "echo: argument 'deep'[1][1][7].value[1].value[0].fallback.id must be a bigint, got number");
    t.throws(() => pkg.echo(wrong({ type: "Lookup", value: { key: { type: "Line", value: [1, null] } } })), "TypeError", "echo: argument 'deep'[1][1][7].value[1].value[key].value[1] must be a number, got null");
    t.same(pkg.echo(deep), deep);
  },
};
