export const tests = {
  "a little of everything"(pkg, t) {
    t.equal(pkg.ANSWER, 42);
    t.equal(pkg.add(4294967295, 0), 4294967295);
    t.equal(pkg.greet("World"), "Hello, World!");
    t.equal(pkg.greet("漢😀".repeat(5000)), `Hello, ${"漢😀".repeat(5000)}!`);
    t.equal(pkg.sum(new Float64Array(10000).fill(0.5)), 5000);
    t.equal(pkg.sum([1, 2, 3]), 6);
    const values = Float32Array.from([1, -2, 3.5]);
    pkg.double(values);
    t.same(values, Float32Array.from([2, -4, 7]));
    t.same(pkg.countTo(5), Uint32Array.from([0, 1, 2, 3, 4]));
    t.equal(pkg.countTo(5000).length, 5000);
    t.equal(pkg.parse("-9223372036854775808"), -(2n ** 63n));
    t.throws(() => pkg.parse("x"), "Error", "invalid digit found in string");
    t.equal(pkg.first("😀"), "😀");
    t.equal(pkg.first(""), undefined);
    t.equal(pkg.first(), undefined);
    t.equal(pkg.wide.half(2n ** 127n + 1n), 2n ** 126n);
    t.throws(() => pkg.add(-1, 0), "RangeError", "add: argument 'a' must be an integer from 0 to 4294967295, got -1");
  },
};
