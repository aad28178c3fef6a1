const ready = async (load) => {
  const pkg = await load();
  await pkg.default();
  return pkg;
};

export const fresh = {
  async "the end of the stack is a panic"(load, t) {
    const pkg = await ready(load);
    t.equal(pkg.dive(100), 100);
    let error;
    try {
      pkg.dive(4_000_000_000);
    } catch (thrown) {
      error = thrown;
    }
    t.equal(error.name, "PanicError", String(error));
    t.throws(() => pkg.dive(1), "Error", /^the module panicked earlier: /);
    t.throws(() => pkg.fine(1), "Error", /^the module panicked earlier: /);
  },
  async "the end of the stack before the call is not"(load, t) {
    const pkg = await ready(load);
    const sink = () => pkg.fine(sink());
    t.throws(sink, "RangeError", /stack/);
    t.equal(pkg.fine(1), 2);
  },
};
