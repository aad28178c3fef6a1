export const tests = {
  async "a view shares the module's memory"(pkg, t) {
    const { memory } = await pkg.default();
    const view = pkg.view();
    t.same(view, Uint32Array.from([0, 1, 2, 3, 4, 4294967295]));
    t.equal(view.buffer, memory.buffer);
    pkg.set(1, 77);
    t.equal(view[1], 77);
    view[2] = 88;
    t.equal(pkg.get(2), 88);
    pkg.set(1, 1);
    pkg.set(2, 2);
  },
  async "without the option it is a copy"(pkg, t) {
    const { memory } = await pkg.default();
    const copy = pkg.copy();
    t.equal(copy.buffer === memory.buffer, false);
    pkg.set(1, 77);
    t.equal(copy[1], 1);
    pkg.set(1, 1);
  },
  "of every element type"(pkg, t) {
    t.same(pkg.bytes(), new TextEncoder().encode("bytes"));
    t.same(pkg.bigs(), BigInt64Array.from([-1n, 2n ** 63n - 1n]));
    t.same(pkg.nothing(), new Float64Array());
  },
  async "a view made after the memory has grown is good"(pkg, t) {
    const { memory } = await pkg.default();
    memory.grow(1);
    const view = pkg.view();
    t.equal(view.length, 6);
    t.equal(view.buffer, memory.buffer);
  },
};
