export const tests = {
  "borrowed arguments of every size"(pkg, t) {
    for (const length of [0, 1, 100, 4096, 4097, 1000000]) {
      t.equal(pkg.count("x".repeat(length)), length);
      t.equal(pkg.count("é".repeat(length)), 2 * length);
      t.equal(pkg.sum(new Float64Array(length).fill(1)), length);
    }
    t.equal(pkg.fixed(), "fixed");
  },
  async "the module has no allocator"(pkg, t) {
    const raw = await pkg.default();
    t.same(Object.keys(raw).sort(), ["count", "fixed", "memory", "sum"]);
  },
  async "large arguments leave the memory as it is"(pkg, t) {
    const { memory } = await pkg.default();
    const [text, values] = ["漢".repeat(30000), new Float64Array(30000)];
    for (let index = 0; index < 20; index++) pkg.count(text) + pkg.sum(values);
    const before = memory.buffer.byteLength;
    for (let index = 0; index < 1000; index++) pkg.count(text) + pkg.sum(values);
    t.equal(memory.buffer.byteLength, before);
  },
};
