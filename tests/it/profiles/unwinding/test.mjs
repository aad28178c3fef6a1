export const tests = {
  "a panic unwinds, and the module stays usable"(pkg, t) {
    for (let round = 1; round <= 3; round++) {
      const error = t.throws(() => pkg.boom(7), "PanicError", "7 is too many");
      t.equal(error.file.endsWith("guest.rs"), true);
      t.equal(error.line, 19);
      t.equal(pkg.dropped(), 2 * round - 1);
      t.equal(pkg.boom(4), 4);
      t.equal(pkg.dropped(), 2 * round);
    }
  },
  "objects end with the call that panics, and others stay usable"(pkg, t) {
    t.throws(() => new pkg.Item(13), "PanicError", "no 13");
    const item = new pkg.Item(3);
    t.equal(item.grow(), 4);
    t.throws(() => item.grow(), "PanicError", "too much");
    t.equal(item.number, 5);
    const before = pkg.dropped();
    t.throws(() => item.join(new pkg.Item(7), [new pkg.Item(1), new pkg.Item(2)], [1]), "PanicError", "seven");
    t.equal(pkg.dropped() - before, 4);
    t.throws(() => item.number, "Error", "Item.number: this Item was moved by Item.join()");
    t.throws(() => new pkg.Item(666).free(), "PanicError", "it ends badly");
    t.equal(pkg.list(3)[2].item.number, 2);
    t.equal(pkg.list(3)[2].name, "2");
    t.throws(() => pkg.fail(), "PanicError", "display panics");
    t.same(pkg.echo([["a", 1], ["b", undefined]]), [["a", 1], ["b", undefined]]);
  },
};
