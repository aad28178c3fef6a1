const ready = async (load) => {
  const pkg = await load();
  await pkg.default();
  return pkg;
};

export const tests = {
  "a result outlives the argument that it borrows from"(pkg, t) {
    const name = "é".repeat(1500);
    const row = () => ({ number: new pkg.Number(1), name });
    for (let round = 0; round < 5; round++) {
      t.equal(pkg.firstName([row(), row()]), name);
      t.same(pkg.tail([9, 1, 2, 3, 4]), Float64Array.of(1, 2, 3, 4));
    }
  },
  "an array that writes itself"(pkg, t) {
    class Evil extends Float64Array {
      set(...all) {
        pkg.longTexts(5000);
        super.set(...all);
      }
    }
    for (let round = 0; round < 20; round++) {
      const numbers = new Evil(20);
      t.equal(pkg.fill(numbers, 5000), "x".repeat(5000));
      t.equal(numbers[19], 1);
    }
  },
};

export const fresh = {
  async "a class with another parent"(load, t) {
    const pkg = await ready(load);
    const Parent = Object.getPrototypeOf(pkg.Number);
    let seen;
    Object.setPrototypeOf(pkg.Number, class {
      constructor(...all) {
        seen = all;
        new pkg.Text("meanwhile");
      }
    });
    t.same(pkg.numbers(3).map((number) => number.value), [0, 1, 2]);
    t.equal(new pkg.Number(5).value, 5);
    t.equal(seen, undefined);
    const forged = Reflect.construct(Object, [1024], pkg.Number);
    t.throws(() => forged.value, "TypeError", "Number.value: this must be a Number, got object");
    t.throws(() => forged.free(), "TypeError");
    Object.setPrototypeOf(pkg.Number, Parent);
    t.equal(new pkg.Number(5).value, 5);
    t.equal(new pkg.Text("still").get(), "still");
  },
  async "properties that run code"(load, t) {
    const pkg = await ready(load);
    let calls = 0;
    const set = () => {
      calls++;
      pkg.rows(50);
    };
    for (const name of ["note", "number", "name", "reason", "rest", "code"]) {
      Object.defineProperty(Object.prototype, name, { set, configurable: true });
      Object.defineProperty(pkg.Refused.prototype, name, { set, configurable: true });
    }
    try {
      t.same(pkg.rows(3).map((row) => [row.note, row.number.value, row.name]), [["note", 0, "0"], ["note", 1, "1"], ["note", 2, "2"]]);
      try {
        pkg.refuse();
      } catch (error) {
        t.same([error.code, error.reason, error.number.value, error.rest], ["Because", "so", 7, ["a", "b"]]);
      }
    } finally {
      for (const name of ["note", "number", "name", "reason", "rest", "code"]) delete Object.prototype[name];
    }
    t.equal(calls, 0);
  },
  async "a panic while arguments are read"(load, t) {
    const pkg = await ready(load);
    const texts = {
      *[Symbol.iterator]() {
        yield "a";
        t.throws(() => pkg.boom(), "PanicError");
        yield "b";
      },
    };
    t.throws(() => pkg.lengths(texts), "Error", /^the module panicked earlier: /);
  },
};
