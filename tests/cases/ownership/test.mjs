const gone = (t, sprite, reason) => {
  t.throws(() => sprite.area(), "Error", `Sprite.area: this Sprite ${reason}`);
};

export const fresh = {
  async "what JavaScript forgets is freed"(load, t, env) {
    const pkg = await load();
    await pkg.default();
    const kept = new pkg.Sprite(7);
    const scene = pkg.scene(1);
    (() => {
      for (let index = 0; index < 1000; index++) new pkg.Sprite(index).area();
      pkg.scene(5);
      for (let index = 0; index < 100; index++) new pkg.Sprite(index).free();
      for (let index = 0; index < 100; index++) pkg.take(new pkg.Sprite(index));
    })();
    for (let round = 0; round < 100 && pkg.live() > 3; round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      env.collectGarbage();
    }
    t.equal(pkg.live(), 3);
    t.same([kept.area(), scene.main.size, scene.others[0].size], [49, 1, 2]);
  },
  async "an object of another copy of the package is no instance"(load, t) {
    const [one, two] = [await load(), await load()];
    await one.default();
    await two.default();
    t.throws(() => two.take(new one.Sprite(1)), "TypeError", "take: argument 'sprite' must be a Sprite, got object");
  },
  async "after a panic free is harmless, and all else is refused"(load, t) {
    const pkg = await load();
    await pkg.default();
    const [sprite, other] = [new pkg.Sprite(3), new pkg.Sprite(4)];
    t.throws(() => sprite.boom(), "PanicError");
    for (const each of [sprite, other]) {
      t.throws(() => each.area(), "Error", /^the module panicked earlier: /);
      t.throws(() => each.size, "Error", /^the module panicked earlier: /);
      each.free();
      each.free();
    }
    t.throws(() => new pkg.Sprite(1), "Error", /^the module panicked earlier: /);
    t.throws(() => pkg.take(other), "Error", /^the module panicked earlier: /);
  },
};

export const tests = {
  "a freed object"(pkg, t) {
    const sprite = new pkg.Sprite(2);
    const before = pkg.live();
    t.equal(sprite.free(), undefined);
    t.equal(pkg.live(), before - 1);
    gone(t, sprite, "was freed");
    t.throws(() => sprite.size, "Error", "Sprite.size: this Sprite was freed");
    t.throws(() => (sprite.size = 1), "Error", "Sprite.size: this Sprite was freed");
    t.throws(() => sprite.grow(1), "Error", "Sprite.grow: this Sprite was freed");
    t.throws(() => sprite.intoSize(), "Error", "Sprite.intoSize: this Sprite was freed");
    t.throws(() => new pkg.Canvas().take(sprite), "Error", "Canvas.take: argument 'sprite' was freed");
    t.throws(() => pkg.take(sprite), "Error", "take: argument 'sprite' was freed");
    t.throws(() => pkg.takeAll([sprite]), "Error", "takeAll: argument 'sprites'[0] was freed");
    t.throws(() => pkg.takeScene({ main: sprite, others: [] }), "Error", "takeScene: argument 'scene'.main was freed");
    t.throws(() => new pkg.Sprite(1).isLarger(sprite), "Error", "Sprite.isLarger: argument 'other' was freed");
    t.throws(() => pkg.lookAll([new pkg.Sprite(1), sprite]), "Error", "lookAll: argument 'sprites'[1] was freed");
  },
  "free a second time, or what was moved, is harmless"(pkg, t) {
    const [freed, moved] = [new pkg.Sprite(2), new pkg.Sprite(2)];
    const before = pkg.live();
    freed.free();
    freed.free();
    t.equal(pkg.live(), before - 1);
    pkg.take(moved);
    moved.free();
    t.equal(pkg.live(), before - 2);
    gone(t, freed, "was freed");
    gone(t, moved, "was moved by take()");
  },
  "Symbol.dispose frees"(pkg, t) {
    if (!Symbol.dispose) return t.equal("dispose" in Symbol, false);
    const sprite = new pkg.Sprite(2);
    const before = pkg.live();
    sprite[Symbol.dispose]();
    sprite[Symbol.dispose]();
    t.equal(pkg.live(), before - 1);
    gone(t, sprite, "was freed");
    t.same(Object.keys(pkg.Sprite.prototype), []);
  },
  "moved by a function, a method, a constructor, a setter"(pkg, t) {
    const canvas = new pkg.Canvas();
    const moves = {
      "take()": (sprite) => t.equal(pkg.take(sprite), 2),
      "takeMaybe()": (sprite) => t.equal(pkg.takeMaybe(sprite), 2),
      "takeBoxed()": (sprite) => t.equal(pkg.takeBoxed(sprite), 2),
      "Canvas.take()": (sprite) => t.equal(canvas.take(sprite), 1),
      "Sprite.intoSize()": (sprite) => t.equal(sprite.intoSize(), 2),
      "new Canvas()": (sprite) => t.equal(new pkg.Canvas(sprite).front.size, 2),
      "Sprite.eat()": (sprite) => t.equal(new pkg.Sprite(3).eat(sprite), 5),
      "Sprite.melt()": (sprite) => t.equal(sprite.melt(new pkg.Sprite(3)), 5),
    };
    for (const [by, move] of Object.entries(moves)) {
      const sprite = new pkg.Sprite(2);
      move(sprite);
      gone(t, sprite, `was moved by ${by}`);
      t.throws(() => pkg.take(sprite), "Error", `take: argument 'sprite' was moved by ${by}`);
    }
    const sprite = new pkg.Sprite(6);
    canvas.only = sprite;
    t.throws(() => sprite.area(), "Error", /^Sprite\.area: this Sprite was moved by Canvas\.only/);
    t.equal(canvas.give().size, 6);
    const front = new pkg.Sprite(8);
    canvas.front = front;
    t.equal(canvas.front.size, 8);
    t.throws(() => front.area(), "Error", /^Sprite\.area: this Sprite was moved by Canvas\.front/);
    canvas.front = null;
    t.equal(canvas.front, undefined);
  },
  "moved inside of something"(pkg, t) {
    const moves = {
      takeAll: (sprite) => [sprite],
      takeTuple: (sprite) => [1, sprite],
      takeFixed: (sprite) => [new pkg.Sprite(1), sprite],
      takeMap: (sprite) => new Map([["a", sprite]]),
      takeScene: (sprite) => ({ main: new pkg.Sprite(1), others: [sprite] }),
      takeLayer: (sprite) => ({ type: "Two", left: new pkg.Sprite(1), right: sprite }),
    };
    for (const [name, wrap] of Object.entries(moves)) {
      const before = pkg.live();
      const sprite = new pkg.Sprite(5);
      t.equal(pkg[name](wrap(sprite)) >= 5, true, name);
      gone(t, sprite, `was moved by ${name}()`);
      t.equal(pkg.live(), before, name);
    }
  },
  "passed twice"(pkg, t) {
    const sprite = new pkg.Sprite(2);
    t.throws(() => pkg.takeTwo(sprite, sprite), "Error", "takeTwo: argument 'second' is passed twice");
    t.throws(() => pkg.takeAll([sprite, new pkg.Sprite(1), sprite]), "Error", "takeAll: argument 'sprites'[2] is passed twice");
    t.throws(() => pkg.takeScene({ main: sprite, others: [sprite] }), "Error", "takeScene: argument 'scene'.others[0] is passed twice");
    t.throws(() => pkg.takeFixed([sprite, sprite]), "Error", "takeFixed: argument 'sprites'[1] is passed twice");
    t.throws(() => pkg.takeLayer({ type: "Two", left: sprite, right: sprite }), "Error", "takeLayer: argument 'layer'.right is passed twice");
    t.throws(() => pkg.takeMap({ a: sprite, b: sprite }), "Error", "takeMap: argument 'sprites'[b] is passed twice");
    t.equal(sprite.area(), 4);
    t.equal(pkg.lookAll([sprite, sprite]), 4);
    t.equal(sprite.isLarger(sprite), false);
    t.equal(pkg.take(sprite), 2);
  },
  "a mutable borrow stands alone"(pkg, t) {
    const [sprite, other] = [new pkg.Sprite(2), new pkg.Sprite(3)];
    t.throws(() => sprite.merge(sprite), "Error", "Sprite.merge: argument 'other' is borrowed mutably");
    t.throws(() => sprite.swap(sprite), "Error", "Sprite.swap: argument 'other' is borrowed mutably");
    t.throws(() => pkg.growAndLook(sprite, sprite), "Error", "growAndLook: argument 'other' is borrowed mutably");
    t.throws(() => pkg.lookAndGrow([other, sprite], sprite), "Error", "lookAndGrow: argument 'sprite' is borrowed");
    t.throws(() => sprite.eat(sprite), "Error", "Sprite.eat: argument 'other' is borrowed");
    t.throws(() => sprite.melt(sprite), "Error", /^Sprite\.melt: argument 'other' is (passed twice|moved)/);
    t.throws(() => pkg.takeAndLook(sprite, sprite), "Error", /^takeAndLook: argument 'other' is (passed twice|moved)/);
    t.same([sprite.size, other.size], [2, 3]);
    sprite.merge(other);
    sprite.swap(other);
    t.same([sprite.size, other.size], [3, 5]);
    t.equal(pkg.growAndLook(sprite, other), 8);
    t.equal(pkg.growAndLook(sprite, null), 8);
    t.equal(pkg.lookAndGrow([other], sprite), 13);
  },
  "not an instance of the class"(pkg, t) {
    const sprite = new pkg.Sprite(2);
    const canvas = new pkg.Canvas();
    const wrong = [[{}, "object"], [{ size: 1 }, "object"], [null, "null"], [undefined, "undefined"], [1, "number"], ["Sprite", "string"], [pkg.Sprite, "function"], [pkg.Sprite.prototype, "object"], [Object.create(pkg.Sprite.prototype), "object"], [Object.create(sprite), "object"], [new Proxy(sprite, {}), "object"], [canvas, "a Canvas"]];
    for (const [value, got] of wrong) {
      t.throws(() => pkg.take(value), "TypeError", `take: argument 'sprite' must be a Sprite, got ${got}`);
      t.throws(() => sprite.merge(value), "TypeError", `Sprite.merge: argument 'other' must be a Sprite, got ${got}`);
      t.throws(() => pkg.takeAll([value]), "TypeError", `takeAll: argument 'sprites'[0] must be a Sprite, got ${got}`);
      t.throws(() => sprite.area.call(value), "TypeError", `Sprite.area: this must be a Sprite, got ${got}`);
    }
    t.equal(sprite.area(), 4);
  },
  "a method without its object"(pkg, t) {
    const { area, grow, intoSize } = new pkg.Sprite(2);
    t.throws(() => area(), "TypeError", "Sprite.area: this must be a Sprite, got undefined");
    t.throws(() => grow(1), "TypeError", "Sprite.grow: this must be a Sprite, got undefined");
    t.throws(() => intoSize(), "TypeError", "Sprite.intoSize: this must be a Sprite, got undefined");
    t.equal(area.call(new pkg.Sprite(3)), 9);
    const { get, set } = Object.getOwnPropertyDescriptor(pkg.Sprite.prototype, "size");
    t.throws(() => get.call({}), "TypeError", "Sprite.size: this must be a Sprite, got object");
    t.throws(() => set.call(new pkg.Canvas(), 1), "TypeError", "Sprite.size: this must be a Sprite, got a Canvas");
    t.throws(() => pkg.Sprite.prototype.free.call({}), "TypeError");
  },
  "an object survives a call that refused another argument"(pkg, t) {
    const [sprite, other] = [new pkg.Sprite(2), new pkg.Sprite(3)];
    const before = pkg.live();
    const refused = [
      () => pkg.takeTwo(sprite, 5),
      () => pkg.takeTwo(sprite, undefined),
      () => pkg.takeText(sprite, 5, []),
      () => pkg.takeText(sprite, "x", ["y"]),
      () => pkg.takeAll([sprite, other, {}]),
      () => pkg.takeFixed([sprite]),
      () => pkg.takeTuple(["x", sprite]),
      () => pkg.takeMap({ a: sprite, b: 5 }),
      () => pkg.takeScene({ main: sprite, others: [other], name: 5 }),
      () => pkg.takeLayer({ type: "Two", left: sprite }),
      () => sprite.eat(5),
      () => sprite.melt(5),
      () => sprite.fail(5),
      () => pkg.takeAndLook(sprite, 5),
    ];
    for (const run of refused) {
      t.throws(run, "TypeError");
      t.same([sprite.size, other.size], [2, 3], String(run));
      // It is not borrowed either.
      sprite.grow(0);
    }
    t.equal(pkg.live(), before);
    t.equal(pkg.takeTwo(sprite, other), 5);
    t.equal(pkg.live(), before - 2);
  },
  "a call that returns an error has taken what it took"(pkg, t) {
    const sprite = new pkg.Sprite(2);
    const before = pkg.live();
    t.throws(() => pkg.takeAndFail(sprite), "Error", "refused 2");
    gone(t, sprite, "was moved by takeAndFail()");
    const other = new pkg.Sprite(2);
    t.throws(() => other.fail("größer"), "Error", "größer");
    gone(t, other, "was moved by Sprite.fail()");
    t.equal(pkg.live(), before - 1);
  },
  "what comes back is another object"(pkg, t) {
    const sprite = new pkg.Sprite(2);
    const same = pkg.same(sprite);
    t.equal(same.size, 2);
    t.equal(same === sprite, false);
    gone(t, sprite, "was moved by same()");
    const canvas = new pkg.Canvas(same);
    const front = canvas.front;
    front.grow(5);
    t.equal(canvas.front.size, 2);
    t.equal(new pkg.Canvas().front, undefined);
    t.equal(new pkg.Canvas().give(), undefined);
  },
  "an object that owns others frees them"(pkg, t) {
    const before = pkg.live();
    const canvas = new pkg.Canvas(new pkg.Sprite(1));
    canvas.take(new pkg.Sprite(2));
    t.equal(pkg.live(), before + 2);
    canvas.free();
    t.equal(pkg.live(), before);
  },
  "a getter cannot free what its call holds"(pkg, t) {
    const before = pkg.live();
    for (const call of [pkg.lookWith, pkg.growWith, pkg.takeWith, (sprite, options) => sprite.look(options), (sprite, options) => sprite.resize(options)]) {
      const sprite = new pkg.Sprite(2);
      // Either the object cannot be freed, or the call finds out.
      t.throws(() => call(sprite, { get size() { sprite.free(); return 5; } }), "Error", /is borrowed by a call under way$|was freed$/);
      sprite.free();
    }
    t.equal(pkg.live(), before);
  },
  "a getter cannot move what its call holds"(pkg, t) {
    for (const call of [pkg.lookWith, pkg.growWith, pkg.takeWith, (sprite, options) => sprite.look(options), (sprite, options) => sprite.resize(options)]) {
      const sprite = new pkg.Sprite(2);
      t.throws(() => call(sprite, { get size() { return pkg.take(sprite); } }), "Error", /is borrowed( mutably)?$|is passed twice$|was moved by take\(\)$/);
    }
  },
  "a getter may look at what its call has borrowed"(pkg, t) {
    const sprite = new pkg.Sprite(2);
    t.equal(pkg.lookWith(sprite, { get size() { return sprite.area(); } }), 6);
    t.equal(sprite.look({ get size() { return sprite.area(); } }), 6);
    sprite.grow(1);
    t.equal(sprite.size, 3);
  },
  "a list cannot lose an object while it is read"(pkg, t) {
    const before = pkg.live();
    const [first, second] = [new pkg.Sprite(1), new pkg.Sprite(2)];
    function* sprites() {
      yield first;
      first.free();
      yield second;
    }
    for (const name of ["takeAll", "lookAll"]) t.throws(() => pkg[name](sprites()), "Error", "Sprite.free: this Sprite is borrowed by a call under way");
    t.equal(pkg.takeAll([first, second]), 3);
    t.equal(pkg.live(), before);
  },
  "a class of JavaScript extends one of Rust"(pkg, t) {
    class Named extends pkg.Sprite {
      #name;
      constructor(name, size = 4) {
        super(size);
        this.#name = name;
      }
      get name() {
        return `${this.#name} of ${this.area()}`;
      }
      area() {
        return super.area() + 1;
      }
    }
    const named = new Named("a");
    t.equal(named instanceof Named && named instanceof pkg.Sprite, true);
    t.equal(named.name, "a of 17");
    t.equal(new pkg.Sprite(3).isLarger(named), false);
    t.equal(pkg.lookAll([named, new Named("b", 1)]), 5);
    const same = pkg.same(named);
    t.equal(same instanceof Named, false);
    t.equal(same.constructor, pkg.Sprite);
    t.throws(() => named.name, "Error", "Sprite.area: this Sprite was moved by same()");
    t.throws(() => new Named("x", "y"), "TypeError", "new Sprite: argument 'size' must be a number, got string");
    new Named("c").free();
  },
  "a subclass that fails in its constructor does no harm"(pkg, t) {
    class Failing extends pkg.Sprite {
      constructor() {
        super(1);
        throw new SyntaxError("mine");
      }
    }
    t.throws(() => new Failing(), "SyntaxError", "mine");
    t.equal(new pkg.Sprite(3).area(), 9);
    t.equal(pkg.scene(2).main.constructor, pkg.Sprite);
  },
};
