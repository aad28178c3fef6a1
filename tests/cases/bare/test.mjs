export const tests = {
  "numbers, constants and wide integers"(pkg, t) {
    t.equal(pkg.LIMIT, 10);
    t.equal(pkg.add(4294967295, 2), 1);
    t.equal(pkg.wide(2n ** 64n - 1n), 2n ** 64n);
  },
  "text of every length"(pkg, t) {
    for (const char of ["a", "é", "漢", "😀"]) {
      for (const count of [0, 1, 7, 30, 300, 1300, 4096, 5000, 100000, 500000]) {
        t.equal(pkg.byteLength(char.repeat(count)), new TextEncoder().encode(char).length * count);
        t.equal(pkg.countChars(char.repeat(count) + "x", char), count);
      }
    }
  },
  "slices of every length"(pkg, t) {
    for (const length of [0, 1, 8, 9, 512, 513, 5000, 100000]) {
      t.equal(pkg.sum(new Float64Array(length).fill(0.5)), length / 2);
      const values = Uint16Array.from({ length }, (_, index) => index);
      pkg.reverse(values);
      t.same(values, Uint16Array.from({ length }, (_, index) => length - 1 - index));
    }
    t.same(pkg.swap([1, 2]), Int32Array.from([2, 1]));
    t.same(pkg.primes(), Uint8Array.from([2, 3, 5, 7]));
  },
  "options and results"(pkg, t) {
    t.equal(pkg.name(true), "a name");
    t.equal(pkg.name(false), undefined);
    t.equal(pkg.first([7, 8]), 7);
    t.equal(pkg.first([]), undefined);
    t.equal(pkg.first(), undefined);
    t.equal(pkg.check(10), 10);
    t.throws(() => pkg.check(11), "Error", "11 is more than 10");
    t.throws(() => pkg.refuse(), "Error", "refused");
  },
  "arrays in the module's memory"(pkg, t) {
    const values = pkg.allocate(Float64Array, 20000);
    values.fill(1);
    t.equal(pkg.sum(values), 20000);
    pkg.release(values);
  },
  async "large arguments leave the memory as it is"(pkg, t) {
    const { memory } = await pkg.default();
    const text = "漢".repeat(50000);
    const values = new Float64Array(50000);
    const round = () => {
      pkg.byteLength(text);
      pkg.sum(values);
    };
    for (let index = 0; index < 20; index++) round();
    const before = memory.buffer.byteLength;
    for (let index = 0; index < 1000; index++) round();
    t.equal(memory.buffer.byteLength, before);
  },
};
