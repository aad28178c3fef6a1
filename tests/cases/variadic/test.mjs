export const tests = {
  "any number of arguments"(pkg, t) {
    t.equal(pkg.sum(), 0);
    t.equal(pkg.sum(1), 1);
    t.equal(pkg.sum(1, 2, 3), 6);
    t.equal(pkg.sum(...Array(5000).fill(2)), 10000);
    t.equal(pkg.weighted(2), 0);
    t.equal(pkg.weighted(2, 1, 2), 6);
    t.equal(pkg.largest(), undefined);
    t.equal(pkg.largest(-5, -2, -9), -2);
    t.equal(pkg.join("+", 1n, 2n, 2n ** 64n - 1n), "1+2+18446744073709551615");
  },
  "a wrong argument is named"(pkg, t) {
    t.throws(() => pkg.sum(1, "2"), "TypeError", "sum: argument 'values'[1] must be a number, got string");
    t.throws(() => pkg.largest(1, 2.5), "RangeError", "largest: argument 'values'[1] must be an integer from -2147483648 to 2147483647, got 2.5");
    t.throws(() => pkg.weighted(), "TypeError", "weighted: argument 'weight' must be a number, got undefined");
    t.throws(() => pkg.join(",", 1), "TypeError", "join: argument 'codes'[0] must be a bigint, got number");
    t.throws(() => pkg.sum([1, 2]), "TypeError", "sum: argument 'values'[0] must be a number, got object");
  },
};
