export const tests = {
  "types change nothing at run time"(pkg, t) {
    t.equal(pkg.makeId(7), "id-7");
    t.equal(pkg.sameId("x"), "x");
    const point = { x: 1, y: 2 };
    t.equal(pkg.samePoint(point), point);
    t.equal(pkg.pick("left"), true);
    t.equal(pkg.pick(), false);
    t.equal(pkg.rest(1, 2), 2);
    t.equal(pkg.documented(2), 2);
    t.throws(() => pkg.documented(1), "Error", "odd");
    t.throws(() => pkg.sameId(1), "TypeError", "sameId: argument 'id' must be a string, got number");
  },
};
