export const tests = {
  "the value"(pkg, t) {
    t.equal(pkg.parse("7"), 7);
  },
  "the error with its causes"(pkg, t) {
    const error = t.throws(() => pkg.parse("x"), "Error", "`x` is not a number");
    t.equal(error.cause.message, "invalid digit found in string");
    t.throws(() => pkg.refuse(), "Error", "refused");
  },
};
