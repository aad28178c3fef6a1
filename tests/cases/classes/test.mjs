export const fresh = {
  async "a class before init is an error"(load, t) {
    const pkg = await load();
    t.throws(() => new pkg.Point(1, 2), "Error", "call and await init() before new Point()");
    t.throws(() => pkg.Point.origin(), "Error", "call and await init() before Point.origin()");
    t.throws(() => new pkg.left.Hand(1), "Error", "call and await init() before new left.Hand()");
    await pkg.default();
    t.equal(new pkg.Point(3, 4).length(), 5);
    t.equal(pkg.Point.origin().length(), 0);
  },
};

export const tests = {
  "a constructor makes an instance"(pkg, t) {
    const point = new pkg.Point(3, 4, "first");
    t.equal(point instanceof pkg.Point, true);
    t.equal(point.constructor, pkg.Point);
    t.equal(pkg.Point.name, "Point");
    t.equal(Object.getPrototypeOf(point), pkg.Point.prototype);
    t.equal(point.length(), 5);
    t.equal(point.label(), "first");
    t.equal(new pkg.Point(1, 1).label(), "");
    t.throws(() => pkg.Point(1, 2), "TypeError");
  },
  "a constructor checks its arguments"(pkg, t) {
    t.throws(() => new pkg.Point("3", 4), "TypeError", "new Point: argument 'x' must be a number, got string");
    t.throws(() => new pkg.Point(3), "TypeError", "new Point: argument 'y' must be a number, got undefined");
    t.throws(() => new pkg.Point(3, 4, 5), "TypeError", "new Point: argument 'label' must be a string, got number");
    t.throws(() => new pkg.Even(1.5), "RangeError", "new Even: argument 'number' must be an integer from 0 to 4294967295, got 1.5");
  },
  "a constructor that fails throws"(pkg, t) {
    t.equal(new pkg.Even(4).number(), 4);
    t.throws(() => new pkg.Even(5), "Error", "5 is odd");
    t.equal(new pkg.Even(4).half() instanceof pkg.Even, true);
    t.throws(() => new pkg.Even(6).half(), "Error", "3 is odd");
    t.equal(pkg.Even.maybe(3), undefined);
    t.equal(pkg.Even.maybe(2).number(), 2);
  },
  "a constructor of another name, and new as a static function"(pkg, t) {
    t.equal(new pkg.Timer(2).seconds, 120);
    t.equal(pkg.Timer.new().seconds, 1);
    t.equal(pkg.Timer.fromMinutes, undefined);
  },
  "a class without a constructor"(pkg, t) {
    t.throws(() => new pkg.Ticket(), "TypeError", "new Ticket: the class has no constructor");
    const ticket = pkg.ticket(7);
    t.equal(ticket instanceof pkg.Ticket, true);
    t.equal(ticket.number, 7);
    t.same(pkg.tickets(3).map((each) => each.number), [0, 1, 2]);
    t.throws(() => new pkg.Ticket(), "TypeError", "new Ticket: the class has no constructor");
  },
  "methods by reference, by mutable reference, by value"(pkg, t) {
    const point = new pkg.Point(3, 4);
    t.equal(point.length(), 5);
    t.equal(point.moveBy(3, 4), 1);
    t.equal(point.length(), 10);
    t.equal(point.moveBy(-6, -8), 2);
    t.same(point.intoPair(), [0, 0]);
    t.throws(() => point.length(), "Error", "Point.length: this Point was moved by Point.intoPair()");
    t.equal(new pkg.Point(9, 4).boxed(), 9);
  },
  "methods check their arguments"(pkg, t) {
    const point = new pkg.Point(3, 4);
    t.throws(() => point.moveBy(1, "2"), "TypeError", "Point.moveBy: argument 'dy' must be a number, got string");
    t.throws(() => point.distance(), "TypeError", "Point.distance: argument 'other' must be a Point, got undefined");
    t.throws(() => point.describe("a", ["b", 5], []), "TypeError", "Point.describe: argument 'words'[1] must be a string, got number");
    t.equal(point.length(), 5);
  },
  "static functions"(pkg, t) {
    t.equal(pkg.Point.origin().length(), 0);
    t.equal(pkg.Point.unit().label(), "unit");
    t.equal("origin" in pkg.Point.prototype, false);
  },
  "public fields are properties, cloned when read"(pkg, t) {
    const point = new pkg.Point(3, 4, "label");
    t.same([point.x, point.y, point.firstLabel, point.tag], [3, 4, "label", undefined]);
    point.x = 6;
    point.y = 8;
    t.equal(point.length(), 10);
    point.tag = "größer 😀";
    t.equal(point.tag, "größer 😀");
    point.tag = null;
    t.equal(point.tag, undefined);
    t.throws(() => (point.x = "7"), "TypeError", "Point.x: argument 'x' must be a number, got string");
    t.equal(point.x, 6);
  },
  "properties that cannot be written, or are not there"(pkg, t) {
    const point = new pkg.Point(3, 4, "label");
    t.throws(() => (point.firstLabel = "x"), "TypeError");
    t.equal(point.firstLabel, "label");
    for (const name of ["first_label", "userTag", "user_tag", "scratch", "hidden", "generic"]) t.equal(name in point, false, name);
  },
  "getters and setters"(pkg, t) {
    const point = new pkg.Point(3, 4);
    t.equal(point.moves, 0);
    point.moves = 41;
    t.equal(point.moveBy(0, 0), 42);
    t.equal(point.moves, 42);
    t.equal("setMoves" in point, false);
    t.throws(() => (point.moves = -1), "RangeError", "Point.moves: argument 'moves' must be an integer from 0 to 4294967295, got -1");
    t.same(point.bothAxes, Float64Array.from([3, 4]));
    point.bothAxes = [30, 40];
    t.equal(point.length(), 50);
    t.throws(() => (point.bothAxes = [NaN, 1]), "Error", "an axis is a number");
    t.throws(() => (point.bothAxes = [1]), "TypeError", "Point.bothAxes: argument 'axes' must be of length 2, got 1");
    t.equal(point.length(), 50);
  },
  "a getter that fails, a setter alone, and their names"(pkg, t) {
    const point = new pkg.Point(-3, 4);
    t.equal(point.quadrant, 2);
    t.throws(() => pkg.Point.origin().quadrant, "Error", "between quadrants");
    point.angle = 0;
    t.equal(point.x, 5);
    t.equal(point.angle, undefined);
    t.equal("turn" in point || "whereItIs" in point, false);
  },
  "set_x without the option is a method"(pkg, t) {
    const point = new pkg.Point(3, 4);
    t.equal(point.setX(7), 3);
    t.equal(point.x, 7);
  },
  "methods take strings, slices and lists"(pkg, t) {
    const point = new pkg.Point(3, 4, "ä");
    t.equal(point.describe("→ ", ["a", "😀"], [1, 2]), "→ (3, 4) a+😀 3");
    t.equal(point.describe("", [], new Float64Array(1)), "(3, 4)  0");
    t.equal(point.label(), "ä");
    t.equal(point.sum(), 7);
    t.equal(point.sum(1, 2, 3), 13);
    const into = new Float64Array(3);
    point.fill(into);
    t.same(into, Float64Array.from([3, 3, 3]));
  },
  "objects as arguments"(pkg, t) {
    const [a, b] = [new pkg.Point(0, 0), new pkg.Point(3, 4)];
    t.equal(a.distance(b), 5);
    t.equal(a.distance(a), 0);
    a.takeFrom(b);
    t.same([a.x, b.x], [3, 0]);
    t.equal(a.absorb(b), 3);
    t.throws(() => b.x, "Error", "Point.x: this Point was moved by Point.absorb()");
    t.equal(pkg.movesOf(a), 0);
    pkg.double(a);
    t.equal(a.x, 6);
  },
  "optional references"(pkg, t) {
    const point = new pkg.Point(3, 4);
    t.equal(pkg.lengthOf(point), 5);
    for (const none of [undefined, null]) t.equal(pkg.lengthOf(none), undefined);
    t.equal(pkg.lengthOf(), undefined);
    t.equal(pkg.doubleIf(point), true);
    t.equal(pkg.doubleIf(null), false);
    t.equal(point.length(), 10);
    t.throws(() => pkg.lengthOf(0), "TypeError", "lengthOf: argument 'point' must be a Point, got number");
  },
  "objects in lists, and out of functions"(pkg, t) {
    const points = [new pkg.Point(1, 0), new pkg.Point(9, 0), new pkg.Point(5, 0)];
    const furthest = pkg.furthest(points);
    t.equal(furthest.x, 9);
    furthest.x = 10;
    t.equal(points[1].x, 9);
    t.equal(pkg.furthest([]), undefined);
    t.equal(pkg.furthest(new Set(points)).x, 9);
    const nearest = points[0].nearest(points.slice(1));
    t.equal(nearest.x, 5);
    t.throws(() => points[2].x, "Error", "Point.x: this Point was moved by Point.nearest()");
    const [one, two, list] = pkg.pair(2);
    t.same([one.x, two.x, ...list.map((each) => each.x)], [2, 3, 0, 1]);
    t.same([pkg.pair(0)[1], pkg.pair(0)[2]], [undefined, []]);
  },
  "a returned reference is a copy"(pkg, t) {
    const point = new pkg.Point(3, 4);
    const same = point.same();
    t.equal(same instanceof pkg.Point, true);
    t.equal(same === point, false);
    same.x = 0;
    t.equal(point.x, 3);
  },
  "Display gives toString"(pkg, t) {
    const point = new pkg.Point(3, 4);
    t.equal(point.toString(), "(3, 4)");
    t.equal(`${point}`, "(3, 4)");
    t.equal("" + point, "(3, 4)");
  },
  "the methods of a trait"(pkg, t) {
    const point = new pkg.Point(3, 4);
    t.equal(point.area(), 12);
    point.grow(2);
    t.equal(point.area(), 48);
  },
  "an Iterator can be iterated"(pkg, t) {
    t.same([...new pkg.Countdown(3)], [2, 1, 0]);
    t.same([...new pkg.Countdown(0)], []);
    const countdown = new pkg.Countdown(5);
    for (const number of countdown) if (number === 3) break;
    t.same(Array.from(countdown), [2, 1, 0]);
    t.same(countdown.next(), { done: true, value: undefined });
    const [first] = new pkg.Countdown(2);
    t.equal(first, 1);
    t.equal(countdown[Symbol.iterator](), countdown);
  },
  "an Iterator of options does not end at a missing one"(pkg, t) {
    t.same([...new pkg.Words(["a", undefined, "größer"])], ["a", undefined, "größer"]);
    t.same([...new pkg.Words([])], []);
  },
  "rename_all keeps Rust's names"(pkg, t) {
    const snake = new pkg.Snake(1);
    t.equal(snake.body_length, 1);
    t.equal(snake.eat_mouse(2), 3);
    t.equal(snake.fullLength(), 3);
    t.throws(() => snake.eat_mouse("x"), "TypeError", "Snake.eat_mouse: argument 'mouse_size' must be a number, got string");
    t.throws(() => new pkg.Snake("x"), "TypeError", "new Snake: argument 'body_length' must be a number, got string");
  },
  "classes of one name in two namespaces"(pkg, t) {
    const left = new pkg.left.Hand(4);
    const right = new pkg.right.inner.Hand(5);
    t.equal(left.shake(right), 9);
    t.equal(pkg.left.Hand === pkg.right.inner.Hand, false);
    t.same([pkg.left.Hand.side(), pkg.right.inner.Hand.side()], ["left", "right"]);
    t.same([pkg.left.Hand.name, pkg.right.inner.Hand.name], ["Hand", "Hand"]);
    t.equal(left instanceof pkg.right.inner.Hand, false);
    t.throws(() => left.shake(left), "TypeError", "left.Hand.shake: argument 'other' must be a right.inner.Hand, got a left.Hand");
    t.equal("Hand" in pkg, false);
    t.equal(new pkg.Foot().toes(), 5);
    t.equal("LongFoot" in pkg, false);
  },
  "members stand on the prototype and are not enumerated"(pkg, t) {
    const point = new pkg.Point(3, 4);
    t.same(Object.keys(point), []);
    t.same(Object.keys(pkg.Point.prototype), []);
    for (const name of ["length", "moveBy", "free", "toString", Symbol.dispose].filter(Boolean)) t.equal(typeof point[name], "function", String(name));
  },
  async "properties of a class itself"(pkg, t) {
    const { Gauge } = pkg;
    t.equal(Gauge.limit, 10);
    Gauge.limit = 20;
    t.equal(Gauge.limit, 21);
    const gauge = new Gauge(0.5);
    t.equal(gauge.limit, 0.5);
    t.throws(() => (Gauge.limit = -1), "RangeError", "Gauge.limit: argument 'limit' must be an integer from 0 to 4294967295, got -1");
    t.throws(() => (Gauge.limit = 2 ** 32 - 1), "Error", "too large");
    t.equal(Gauge.limit, 21);
    t.equal(Gauge.title, undefined);
    Gauge.title = "größer";
    t.equal(await Gauge.caption, "größer");
    t.equal("title" in gauge, false);
    gauge.free();
  },
};
