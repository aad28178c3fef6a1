const directions = ["North", "East", "South", "West"];
const expected = '"North" or "East" or "South" or "West"';

export const fresh = {
  async "the values are there before init, the functions are not"(load, t) {
    const pkg = await load();
    t.equal(pkg.Direction.North, "North");
    t.equal(pkg.Level.High, 100);
    t.throws(() => pkg.Direction.all(), "Error", "call and await init() before Direction.all()");
    await pkg.default();
    t.same(pkg.Direction.all(), directions);
  },
};

export const tests = {
  "an enum is a string"(pkg, t) {
    for (const direction of directions) {
      t.equal(pkg.same(direction), direction);
      t.equal(pkg.Direction[direction], direction);
      t.equal(pkg.byReference(direction), direction);
    }
  },
  "the object is frozen"(pkg, t) {
    for (const object of [pkg.Direction, pkg.Level, pkg.Kebab, pkg.http.Status]) t.equal(Object.isFrozen(object), true);
    t.throws(() => (pkg.Direction.North = "South"), "TypeError");
    t.throws(() => (pkg.Level.Low = 2), "TypeError");
  },
  "functions of an enum"(pkg, t) {
    t.equal(pkg.Direction.opposite("North"), "South");
    t.equal(pkg.Direction.isVertical("East"), false);
    t.equal(pkg.Direction.isVertical(pkg.Direction.South), true);
    t.equal(pkg.Direction.turned("North", 1), "East");
    t.equal(pkg.Direction.turned("North", 1, true), "West");
    t.same(pkg.Direction.all(), directions);
    t.equal(pkg.Direction.parse("n"), "North");
    t.throws(() => pkg.Direction.parse("x"), "Error", "x is no direction");
    t.throws(() => pkg.Direction.opposite("Up"), "TypeError", `Direction.opposite: argument 'self' must be ${expected}, got "Up"`);
    t.throws(() => pkg.Direction.turned("North", "1"), "TypeError", "Direction.turned: argument 'quarters' must be a number, got string");
  },
  "what is none of the values"(pkg, t) {
    for (const [value, got] of [["north", '"north"'], ["", '""'], ["\n", '"\\n"'], ["toString", '"toString"'], ["__proto__", '"__proto__"'], [0, "0"], [undefined, "undefined"], [null, "null"], [{}, "object"], [["North"], "object"], [true, "boolean"], [Symbol.iterator, "symbol"], [new String("North"), "object"]]) {
      t.throws(() => pkg.same(value), "TypeError", `same: argument 'direction' must be ${expected}, got ${got}`);
    }
    t.throws(() => pkg.only("x"), "TypeError", `only: argument 'only' must be "Me", got "x"`);
    t.equal(pkg.only("Me"), pkg.Only.Me);
  },
  "an optional enum"(pkg, t) {
    for (const direction of directions) t.equal(pkg.maybe(direction), direction);
    for (const none of [undefined, null]) t.equal(pkg.maybe(none), undefined);
    t.throws(() => pkg.maybe("x"), "TypeError", `maybe: argument 'direction' must be ${expected}, got "x"`);
  },
  "enums in containers"(pkg, t) {
    const value = [directions, new Map([["West", ["North", undefined, "East"]], ["South", []]]), ["East", ["South", "West"]]];
    t.same(pkg.nested(...value).map((each, index) => (index === 1 ? new Map([...each].sort().reverse()) : each)), value);
    t.equal(pkg.borrowed(directions), 2);
    t.throws(() => pkg.borrowed(["North", "x"]), "TypeError", `borrowed: argument 'list'[1] must be ${expected}, got "x"`);
  },
  "a plain object for a map with enum keys"(pkg, t) {
    t.same(pkg.nested([], { North: ["West"] }, ["East", ["South", "West"]])[1], new Map([["North", ["West"]]]));
    t.throws(() => pkg.nested([], { x: [] }, ["East", ["South", "West"]]), "TypeError", /must be "North" or "East" or "South" or "West", got "x"$/);
  },
  "names in every style"(pkg, t) {
    const styles = {
      Kebab: ["top-left", "in-the-dark", "version2"],
      Snake: ["top_left", "in_the_dark", "version2"],
      Camel: ["topLeft", "inTheDark", "version2"],
      Pascal: ["TopLeft", "InTheDark", "Version2"],
      Lower: ["topleft", "inthedark", "version2"],
      Upper: ["TOPLEFT", "INTHEDARK", "VERSION2"],
      ScreamingSnake: ["TOP_LEFT", "IN_THE_DARK", "VERSION2"],
      ScreamingKebab: ["TOP-LEFT", "IN-THE-DARK", "VERSION2"],
    };
    for (const [name, [topLeft, inTheDark, version2]] of Object.entries(styles)) {
      t.same(Object.entries(pkg[name]), [["TopLeft", topLeft], ["InTheDark", inTheDark], ["Version2", version2], ["Middle", "the Middle!"]], name);
      for (const value of Object.values(pkg[name])) t.equal(pkg[`same${name}`](value), value);
    }
    t.throws(() => pkg.sameKebab("TopLeft"), "TypeError", 'sameKebab: argument \'value\' must be "top-left" or "in-the-dark" or "version2" or "the Middle!", got "TopLeft"');
  },
  "an enum with discriminants is a number"(pkg, t) {
    t.same([pkg.Level.Hidden, pkg.Level.Low, pkg.Level.Next, pkg.Level.High, pkg.Level.Largest], [-5, 1, 2, 100, 2147483647]);
    for (const level of [-5, 1, 2, 100, 2147483647]) {
      t.equal(pkg.sameLevel(level), level);
      t.equal(pkg.numberOf(level), level);
    }
    t.equal(pkg.numberOf(), undefined);
    t.equal(pkg.numberOf(null), undefined);
    t.same(pkg.levels([-5, 1, 2]), [-5, 1, 2]);
    t.equal(pkg.Level.up(-5), 1);
    t.equal(pkg.Level.up(pkg.Level.Largest), undefined);
  },
  "the other way around"(pkg, t) {
    t.same([pkg.Level[-5], pkg.Level[1], pkg.Level[2], pkg.Level[100], pkg.Level[2147483647]], ["Hidden", "Low", "Next", "High", "Largest"]);
    t.equal(pkg.Level[0], undefined);
    t.equal(pkg.http.Status[404], "NotFound");
  },
  "what is none of the numbers"(pkg, t) {
    for (const [value, got] of [[0, "0"], [1.5, "1.5"], [NaN, "NaN"], [-1, "-1"], [4294967297, "4294967297"], ["1", '"1"'], ["Low", '"Low"'], [undefined, "undefined"], [1n, "bigint"], [{}, "object"]]) {
      t.throws(() => pkg.sameLevel(value), "TypeError", `sameLevel: argument 'level' must be -5 or 1 or 2 or 100 or 2147483647, got ${got}`);
    }
  },
  "in a namespace, by another name"(pkg, t) {
    t.same([pkg.http.Status.Ok, pkg.http.Status.NotFound], [200, 404]);
    t.same([pkg.http.isGood(200), pkg.http.isGood(404)], [true, false]);
    t.equal(pkg.http.status(false), 404);
    t.throws(() => pkg.http.isGood(201), "TypeError", "http.isGood: argument 'code' must be 200 or 404, got 201");
    t.equal("Code" in pkg, false);
  },
  "in a result"(pkg, t) {
    t.equal(pkg.failing(1), "North");
    t.throws(() => pkg.failing(2), "Error", "Next");
  },
};
