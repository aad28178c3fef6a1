export const tests = {
  async "each has run once"(pkg, t) {
    t.equal(pkg.starts(), 11);
    await pkg.default();
    t.equal(pkg.starts(), 11);
  },
  "they are not part of the interface"(pkg, t) {
    t.equal("begin" in pkg, false);
    t.equal("also" in pkg, false);
  },
};

export const fresh = {
  async "initSync runs them, too"(load, t, env) {
    const pkg = await load();
    pkg.initSync(await env.bytes());
    t.equal(pkg.starts(), 11);
    await pkg.default();
    t.equal(pkg.starts(), 11);
  },
  async "once for each fresh copy"(load, t) {
    const [first, second] = [await load(), await load()];
    await Promise.all([first.default(), first.default(), second.default()]);
    t.equal(first.starts(), 11);
    t.equal(second.starts(), 11);
  },
};
