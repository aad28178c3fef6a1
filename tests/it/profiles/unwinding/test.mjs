globalThis.unwindingHost = {
  check(number) {
    if (number === 4) throw mine;
  },
};

const mine = new SyntaxError("mine");
const later = (value) => new Promise((resolve) => setTimeout(resolve, 1, value));

async function reason(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("it was not rejected");
}

export const tests = {
  "a panic unwinds, and the module stays usable"(pkg, t) {
    for (let round = 1; round <= 3; round++) {
      const error = t.throws(() => pkg.boom(7), "PanicError", "7 is too many");
      t.equal(error.file.endsWith("guest.rs"), true);
      t.equal(error.line, 19);
      t.equal(pkg.dropped(), 2 * round - 1);
      t.equal(pkg.boom(4), 4);
      t.equal(pkg.dropped(), 2 * round);
    }
  },
  "objects end with the call that panics, and others stay usable"(pkg, t) {
    t.throws(() => new pkg.Item(13), "PanicError", "no 13");
    const item = new pkg.Item(3);
    t.equal(item.grow(), 4);
    t.throws(() => item.grow(), "PanicError", "too much");
    t.equal(item.number, 5);
    const before = pkg.dropped();
    t.throws(() => item.join(new pkg.Item(7), [new pkg.Item(1), new pkg.Item(2)], [1]), "PanicError", "seven");
    t.equal(pkg.dropped() - before, 4);
    t.throws(() => item.number, "Error", "Item.number: this Item was moved by Item.join()");
    t.throws(() => new pkg.Item(666).free(), "PanicError", "it ends badly");
    t.equal(pkg.list(3)[2].item.number, 2);
    t.equal(pkg.list(3)[2].name, "2");
    t.throws(() => pkg.fail(), "PanicError", "display panics");
    t.same(pkg.echo([["a", 1], ["b", undefined]]), [["a", 1], ["b", undefined]]);
  },
  async "a panic in a future, and others go on"(pkg, t) {
    for (let round = 0; round < 3; round++) {
      const before = pkg.dropped();
      const [good, bad, other] = [pkg.boomLater(later(1)), pkg.boomLater(later(7)), pkg.boomLater(later(2))];
      const error = await t.rejects(bad, "PanicError", "7 is too many");
      t.equal(error.file.endsWith("guest.rs"), true);
      t.same([await good, await other], [1, 2]);
      t.equal(pkg.dropped() - before, 3);
      await t.rejects(pkg.boomLater("x"), "TypeError", "boomLater: argument 'promise' must be a number, got string");
    }
  },
  async "an error of JavaScript in a future, and others go on"(pkg, t) {
    for (let round = 0; round < 3; round++) {
      const before = pkg.dropped();
      const [good, bad, other] = [pkg.checkLater(later(1)), pkg.checkLater(later(4)), pkg.checkLater(later(2))];
      t.equal(await reason(bad), mine);
      t.same([await good, await other], [1, 2]);
      t.equal(pkg.dropped() - before, 3);
    }
  },
  async "a panic in a spawned task"(pkg, t) {
    const before = pkg.dropped();
    const unhandled = new Promise((resolve) => process.once("unhandledRejection", resolve));
    pkg.spawn(later(7));
    pkg.spawn(later(1));
    const good = pkg.boomLater(later(2));
    const error = await unhandled;
    t.same([error.name, error.message], ["PanicError", "7 is too many"]);
    t.equal(await good, 2);
    t.equal(pkg.dropped() - before, 3);
  },
  async "a borrow ends with the future that panics"(pkg, t) {
    const item = new pkg.Item(1);
    const promise = item.growLater(later(9));
    t.throws(() => item.number, "Error", "Item.number: this Item is borrowed mutably");
    await t.rejects(promise, "PanicError", "too much");
    t.equal(item.number, 10);
    item.number = 1;
    t.equal(await item.growLater(later(2)), 3);
    item.free();
  },
  "an iterator that panics, or is interrupted"(pkg, t) {
    const item = new pkg.Item(3);
    const other = item.numbers(2);
    for (let round = 0; round < 3; round++) {
      const before = pkg.dropped();
      const items = item.numbers(9);
      t.same([items.next().value, items.next().value], [3, 4]);
      t.throws(() => items.next(), "PanicError", "2 is too many");
      t.same(items.next(), { done: true, value: undefined });
      t.equal(pkg.dropped() - before, 1);
    }
    t.same([...other], [3, 4]);
    item.number = 1;
    const before = pkg.dropped();
    const items = item.numbers(9);
    t.same([items.next().value, items.next().value, items.next().value, items.next().value], [1, 2, 3, 4]);
    t.throws(() => items.next(), "SyntaxError", "mine");
    t.same(items.next(), { done: true, value: undefined });
    t.equal(pkg.dropped() - before, 1);
    item.free();
  },
};
