// Gates are promises that the test settles, by name.
const gates = new Map();

globalThis.asyncPanicsHost = {
  gate: (name) => new Promise((open, close) => gates.set(name, { open, close })),
};

const open = (...names) => names.forEach((name) => gates.get(name).open());
const turn = () => new Promise((resolve) => setTimeout(resolve, 2));

const ready = async (load) => {
  const pkg = await load();
  await pkg.default();
  return pkg;
};

/** Errors that no code takes, while `run` runs. */
async function unhandledWhile(run) {
  const errors = [];
  const inNode = globalThis.process?.on && !globalThis.Deno;
  const listener = inNode ? (error) => errors.push(error) : (event) => {
    event.preventDefault();
    errors.push(event.reason);
  };
  if (inNode) process.on("unhandledRejection", listener);
  else addEventListener("unhandledrejection", listener);
  try {
    await run();
    await turn();
  } finally {
    if (inNode) process.off("unhandledRejection", listener);
    else removeEventListener("unhandledrejection", listener);
  }
  return errors;
}

/** Every call is refused, at once or by a rejection. */
async function refuses(pkg, t, message) {
  const earlier = `the module panicked earlier: ${message}`;
  for (const call of [() => pkg.wait("x"), () => pkg.panicAtOnce(1), () => pkg.panicBefore(1), () => pkg.waitFor(1)]) {
    const promise = call();
    t.equal(promise instanceof Promise, true);
    await t.rejects(promise, "Error", earlier);
  }
  t.throws(() => pkg.boom(), "Error", earlier);
  t.throws(() => pkg.spawn("x"), "Error", earlier);
  t.throws(() => new pkg.Item(1), "Error", earlier);
}

export const fresh = {
  async "a panic is the reason of its promise, and the end of all others"(load, t) {
    const pkg = await ready(load);
    const item = new pkg.Item(1);
    const errors = await unhandledWhile(async () => {
      const bad = pkg.panicAfter("bad");
      const others = [pkg.wait("a"), pkg.wait("b"), item.wait("c"), pkg.waitFor(new Promise(() => {}))];
      const ends = others.map((promise) => t.rejects(promise, "Error", "the module panicked earlier: after bad"));
      await turn();
      open("bad");
      const error = await t.rejects(bad, "PanicError", "after bad");
      t.equal(error.file.endsWith("guest.rs"), true, error.file);
      t.equal(error.line, 16);
      await Promise.all(ends);
      await refuses(pkg, t, "after bad");
      open("a", "b", "c");
      await turn();
    });
    t.same(errors, []);
    item.free();
    item.free();
  },
  async "a panic in the first poll"(load, t) {
    const pkg = await ready(load);
    t.equal(await pkg.panicAtOnce(4), 4);
    const other = pkg.wait("a");
    const end = t.rejects(other, "Error", "the module panicked earlier: 7 is too many");
    await t.rejects(pkg.panicAtOnce(7), "PanicError", "7 is too many");
    await end;
    await refuses(pkg, t, "7 is too many");
  },
  async "a panic before there is a future"(load, t) {
    const pkg = await ready(load);
    t.equal(await pkg.panicBefore(4), 4);
    const promise = pkg.panicBefore(7);
    t.equal(promise instanceof Promise, true);
    await t.rejects(promise, "PanicError", "7 is too many");
    await refuses(pkg, t, "7 is too many");
  },
  async "a panic outside of futures ends them, too"(load, t) {
    const pkg = await ready(load);
    const promises = [pkg.wait("a"), pkg.waitFor(new Promise(() => {}))];
    const ends = promises.map((promise) => t.rejects(promise, "Error", "the module panicked earlier: not in a future"));
    t.throws(() => pkg.boom(), "PanicError", "not in a future");
    const late = Symbol("late");
    const winner = await Promise.race([Promise.all(ends), turn().then(turn).then(() => late)]);
    t.equal(winner === late, false, "the promises are still pending");
    await refuses(pkg, t, "not in a future");
  },
  async "a panic in a spawned task is an unhandled rejection, once"(load, t) {
    const pkg = await ready(load);
    const errors = await unhandledWhile(async () => {
      pkg.spawn("a");
      pkg.spawn("b");
      const end = t.rejects(pkg.wait("c"), "Error", "the module panicked earlier: spawned a");
      await turn();
      open("a", "b");
      await end;
      open("c");
      await turn();
    });
    t.same(errors.map(({ name, message }) => `${name}: ${message}`), ["PanicError: spawned a"]);
    await refuses(pkg, t, "spawned a");
  },
  async "a panic that a callback causes"(load, t) {
    const pkg = await ready(load);
    let inner;
    const outer = pkg.call(() => {
      t.throws(() => pkg.boom(), "PanicError", "not in a future");
      inner = t.rejects(pkg.wait("a"), "Error", "the module panicked earlier: not in a future");
    });
    await t.rejects(outer, "Error", "the module panicked earlier: not in a future");
    await inner;
    await refuses(pkg, t, "not in a future");
  },
  async "a panic in an error's text, or at an end"(load, t) {
    let pkg = await ready(load);
    const failed = pkg.fail("a");
    await turn();
    open("a");
    await t.rejects(failed, "PanicError", "display panics");
    await refuses(pkg, t, "display panics");
    pkg = await ready(load);
    const ended = pkg.endBadly("b");
    await turn();
    open("b");
    await t.rejects(ended, "PanicError", "it ends badly");
    await refuses(pkg, t, "it ends badly");
    pkg = await ready(load);
    // What its import is rejected with ends the future, and that panics.
    const closed = pkg.endBadly("c");
    await turn();
    gates.get("c").close(new Error("closed"));
    await t.rejects(closed, "PanicError", "it ends badly");
    await refuses(pkg, t, "it ends badly");
  },
  async "another copy goes on"(load, t) {
    const [first, second] = [await ready(load), await ready(load)];
    const waiting = second.wait("a");
    await turn();
    await t.rejects(first.panicAtOnce(9), "PanicError", "9 is too many");
    open("a");
    t.equal(await waiting, 1);
    const item = new second.Item(1);
    const changed = item.wait("b");
    await turn();
    open("b");
    t.equal(await changed, 2);
    item.free();
  },
};
