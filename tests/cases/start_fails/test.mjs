export const fresh = {
  async "init fails, each time"(load, t) {
    const pkg = await load();
    await t.rejects(pkg.default(), "Error", "not today");
    await t.rejects(pkg.default(), "Error", "not today");
  },
  async "initSync fails, too"(load, t, env) {
    const pkg = await load();
    const bytes = await env.bytes();
    t.throws(() => pkg.initSync(bytes), "Error", "not today");
    t.throws(() => pkg.initSync(bytes), "Error", "not today");
  },
  async "the exports are as before init"(load, t) {
    const pkg = await load();
    await t.rejects(pkg.default(), "Error", "not today");
    t.throws(() => pkg.answer(), "Error", "call and await init() before answer()");
  },
};
