export const fresh = {
  async "a panic says how to get its message"(load, t) {
    const pkg = await load();
    await pkg.default();
    t.equal(pkg.boom(4), 4);
    t.throws(() => pkg.boom(5), "PanicError", /panic-message/);
    t.throws(() => pkg.boom(4), "Error", /^the module panicked earlier: .*panic-message/);
    t.throws(() => pkg.greet("x"), "Error", /^the module panicked earlier: /);
  },
};
