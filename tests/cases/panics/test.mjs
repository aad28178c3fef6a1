const refuses = (pkg, t, message) => {
  t.throws(() => pkg.fine(1), "Error", `the module panicked earlier: ${message}`);
  t.throws(() => pkg.boom(1), "Error", `the module panicked earlier: ${message}`);
  t.throws(() => pkg.index([1], 0), "Error", `the module panicked earlier: ${message}`);
};

const ready = async (load) => {
  const pkg = await load();
  await pkg.default();
  return pkg;
};

export const fresh = {
  async "a panic is an error with message, file and line"(load, t) {
    const pkg = await ready(load);
    const error = t.throws(() => pkg.boom(7), "PanicError", "boom 7, größer");
    t.equal(error instanceof Error, true);
    t.equal(error.file.endsWith("guest.rs"), true, error.file);
    t.equal(error.line, 7);
    t.equal(typeof error.stack, "string");
    refuses(pkg, t, "boom 7, größer");
  },
  async "panics of the standard library, too"(load, t) {
    const pkg = await ready(load);
    t.equal(pkg.index([1, 2], 1), 2);
    t.throws(() => pkg.index([1, 2], 5), "PanicError", "index out of bounds: the len is 2 but the index is 5");
    refuses(pkg, t, "index out of bounds: the len is 2 but the index is 5");
  },
  async "while arguments are held"(load, t) {
    const pkg = await ready(load);
    t.equal(pkg.unwrap("5"), 5);
    const message = 'called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }';
    t.throws(() => pkg.unwrap("x".repeat(10000)), "PanicError", message);
    refuses(pkg, t, message);
  },
  async "a long message is complete"(load, t) {
    const pkg = await ready(load);
    t.throws(() => pkg.long(), "PanicError", "x".repeat(5000));
  },
  async "another copy is not affected"(load, t) {
    const [first, second] = [await ready(load), await ready(load)];
    t.throws(() => first.boom(1), "PanicError", "boom 1, größer");
    t.equal(second.fine(1), 1);
  },
  async "refused arguments are no panic"(load, t) {
    const pkg = await ready(load);
    t.throws(() => pkg.fine(-1), "RangeError", "fine: argument 'number' must be an integer from 0 to 4294967295, got -1");
    t.equal(pkg.fine(1), 1);
  },
};
