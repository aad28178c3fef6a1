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
};
