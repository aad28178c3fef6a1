// Objects that live in Rust: who may use them when, how they end, what is told of it.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { inspect } from "node:util";
import v8 from "node:v8";
import vm from "node:vm";
import { cellOf, endCell, freeObject, reachCell } from "../../../cli/js/instance/borrows.js";
import * as fate from "../../../cli/js/instance/fate.js";
import * as fateTraced from "../../../cli/js/instance/fateTraced.js";
import { borrowObject, commitMoves, endHolds, holds, moveObject } from "../../../cli/js/instance/holds.js";
import { inspectObject, inspected } from "../../../cli/js/instance/inspect.js";
import * as simple from "../../../cli/js/instance/objectTemplate.js";
import * as tracked from "../../../cli/js/instance/objectTracked.js";
import { adoptObject, adoption, keepObject, kinds, refuseNew, refuseOther } from "../../../cli/js/instance/objects.js";
import { broken } from "../../../cli/js/instance/panicLoud.js";
import { freedObjects as freed, freeing } from "../../../cli/js/instance/wasm.js";

v8.setFlagsFromString("--expose-gc");
const gc = vm.runInNewContext("gc");

const { Template: Other, $Template: $Other } = simple;
const { Template: Point, $Template: $Point } = tracked;
$Other.name = "geo.Other";
$Point.name = "Point";

let next = 1024;
const make = (Class) => adoptObject(Class, (next += 8));

const argument = "f: argument 'p'";
const reach = (object, exclusive) => $Point.reach(argument, object, exclusive);
const refused = (body, name, message) => assert.throws(body, { name, message });

/** What holds for classes of either kind. */
const both = (title, body) => {
  for (const { Template: Class, $Template: kind } of [simple, tracked]) test(`${title}: ${kind.name}`, () => body(Class, kind));
};

beforeEach(() => {
  freed.length = 0;
  assert.equal(holds.length, 0);
});

both("an object has its address", (Class, kind) => {
  const [one, two] = [make(Class), make(Class)];
  assert.ok(one instanceof Class);
  assert.deepEqual([kind.reach("w", one), kind.reach("w", two), kind.reach("w", one, true)], [next - 8, next, next - 8]);
});

test("an object's cell knows its address", () => {
  const object = make(Point);
  const { address, state } = cellOf("w", $Point, object);
  assert.deepEqual([address, state], [next, 0]);
  refused(() => cellOf("w", $Point, {}), "TypeError", "w must be a Point, got object");
});

test("a class is made with what only the glue has", () => {
  class Counter {
    address;
    constructor(value) {
      this.address = value !== adoption ? value : adoption.address;
    }
  }
  assert.deepEqual([adoptObject(Counter, 8).address, new Counter(5).address], [8, 5]);
  refused(() => refuseNew("geo.Other"), "TypeError", "new geo.Other: the class has no constructor");
});

both("what is no object of the class is refused", (Class, kind) => {
  const described = { undefined, null: null, number: 1, string: "a", object: {}, function: Class, symbol: Symbol("s") };
  const wrong = `w must be a ${kind.name}, got`;
  for (const [name, value] of Object.entries(described)) refused(() => kind.reach("w", value), "TypeError", `${wrong} ${name}`);
  for (const other of kinds.filter((other) => other !== kind)) {
    const object = make(other === $Point ? Point : Other);
    refused(() => kind.reach("w", object), "TypeError", `${wrong} a ${other.name}`);
    refused(() => refuseOther("w", kind, object), "TypeError", `${wrong} a ${other.name}`);
  }
  for (const fake of [Object.create(Class.prototype), Object.setPrototypeOf({}, make(Class)), new Proxy(make(Class), {})]) {
    refused(() => kind.reach("w", fake), "TypeError", `${wrong} object`);
  }
  assert.throws(() => Class.prototype.free.call({}), TypeError);
});

both("a class made from it is one, too", (Class, kind) => {
  class More extends Class {
    z = 1;
  }
  adoption.address = 4096;
  const object = new More();
  assert.equal(kind.reach("w", object), 4096);
  object.free();
  assert.deepEqual(freed, [4096]);
});

both("free frees once, and says so afterwards", (Class, kind) => {
  const object = make(Class);
  object.free();
  object.free();
  assert.deepEqual(freed, [next]);
  refused(() => kind.reach("f: argument 'p'", object), "Error", "f: argument 'p' was freed");
  refused(() => kind.reach("X.y: this", object, true), "Error", `X.y: this ${kind.name} was freed`);
  if (kind === $Other) return;
  refused(() => borrowObject(argument, $Point, object), "Error", "f: argument 'p' was freed");
  refused(() => moveObject(argument, $Point, object), "Error", "f: argument 'p' was freed");
  refused(() => reachCell(argument, $Point, object), "Error", "f: argument 'p' was freed");
  assert.equal(holds.length, 0);
});

test("what has ended is not freed", () => {
  const cell = keepObject({}, 64, () => assert.fail("freed"));
  endCell(cell, "was moved by f()");
  freeObject(cell, $Point);
  assert.deepEqual([cell.address, cell.state], [0, "was moved by f()"]);
});

both("`using` frees, where the engine knows it", (Class) => {
  if (!Symbol.dispose) return assert.equal(Object.getOwnPropertySymbols(Class.prototype).length, 0);
  make(Class)[Symbol.dispose]();
  assert.equal(freed.length, 1);
});

test("borrows may overlap where none of them is mutable", () => {
  const object = make(Point);
  assert.equal(borrowObject(argument, $Point, object), next);
  assert.equal(borrowObject(argument, $Point, object), next);
  assert.equal(reach(object), next);
  refused(() => reach(object, true), "Error", "f: argument 'p' is borrowed");
  refused(() => borrowObject(argument, $Point, object, -1), "Error", "f: argument 'p' is borrowed");
  refused(() => moveObject("Point.take: this", $Point, object), "Error", "Point.take: this Point is borrowed");
  refused(() => object.free(), "Error", "Point.free: this Point is borrowed by a call under way");
  endHolds(1);
  refused(() => object.free(), "Error", "Point.free: this Point is borrowed by a call under way");
  endHolds(0);
  assert.equal(reach(object, true), next);
  borrowObject(argument, $Point, object, -1);
  for (const use of [() => reach(object), () => reach(object, true), () => borrowObject(argument, $Point, object), () => moveObject(argument, $Point, object)]) {
    refused(use, "Error", "f: argument 'p' is borrowed mutably");
  }
  refused(() => object.free(), "Error", "Point.free: this Point is borrowed by a call under way");
  endHolds(0);
  object.free();
  assert.equal(freed.length, 1);
});

test("a call that is made takes its objects over", () => {
  const [moved, changed, borrowed] = [make(Point), make(Point), make(Point)];
  borrowObject("w", $Point, borrowed);
  borrowObject("w", $Point, changed, -1);
  moveObject("Canvas.take: argument 'sprite'", $Point, moved);
  refused(() => moveObject("Canvas.take: argument 'sprite'", $Point, moved), "Error", "Canvas.take: argument 'sprite' is passed twice");
  refused(() => reach(moved), "Error", "f: argument 'p' is passed twice");
  commitMoves(0, "Canvas.take");
  endHolds(0);
  refused(() => $Point.reach("Point.x: this", moved), "Error", "Point.x: this Point was moved by Canvas.take()");
  moved.free();
  assert.deepEqual(freed, []);
  assert.equal(reach(borrowed, true), next);
  assert.equal(reach(changed, true), next - 8);
});

test("a call that is not made leaves its objects", () => {
  const object = make(Point);
  moveObject("w", $Point, object);
  endHolds(0);
  assert.equal(reach(object, true), next);
});

test("a call inside another settles its own objects only", () => {
  const [outer, inner] = [make(Point), make(Point)];
  moveObject("w", $Point, outer);
  const base = holds.length;
  moveObject("w", $Point, inner);
  commitMoves(base, "g");
  endHolds(base);
  refused(() => reach(inner), "Error", "f: argument 'p' was moved by g()");
  refused(() => reach(outer), "Error", "f: argument 'p' is passed twice");
  endHolds(0);
  assert.equal(reach(outer, true) > 0, true);
});

test("an end is remembered as text, or with the stack of the call", () => {
  refused(() => fate.refuseGone("Point.x: this Point", fate.fate("was freed")), "Error", "Point.x: this Point was freed");
  const end = fateTraced.fate("was freed");
  assert.equal(typeof end === "number", false);
  assert.throws(() => fateTraced.refuseGone("Point.x: this Point", end), (error) => {
    assert.equal(error.message, "Point.x: this Point was freed");
    assert.match(error.cause.stack, /objects\.test\.mjs/);
    return true;
  });
});

test("inspection shows the class with its properties", () => {
  class Shown extends Point {
    get x() {
      return $Point.reach("Shown.x: this", this) / 8;
    }

    set x(value) {}

    get y() {
      return -1;
    }

    length() {}

    [inspected]() {
      return inspectObject(this, ["x", "y"]);
    }
  }
  const object = make(Shown);
  const shown = inspectObject(object, ["x", "y"]);
  assert.ok(shown instanceof Shown);
  assert.deepEqual({ ...shown }, { x: next / 8, y: -1 });
  assert.equal(inspect(object), `Shown { x: ${next / 8}, y: -1 }`);
  object.free();
  assert.equal(inspect(object), "Shown {}");
});

for (const [Class, kind, firstLeft, base] of [[Other, $Other, 2, 10000], [Point, $Point, 3, 20000]]) {
  test(`the registry frees what nothing holds any more, and nothing else: ${kind.name}`, async () => {
    const kept = [];
    const settle = (object, address) => {
      if (address % 4 === 0) kept.push(object);
      if (address % 4 === 1) object.free();
      if (address % 4 === 2 && kind === $Point) {
        moveObject("w", kind, object);
        commitMoves(0, "f");
        endHolds(0);
      }
    };
    let later = [];
    // What other tests have made may be freed meanwhile, too.
    const own = () => freed.filter((address) => address > base && address <= base + 1000);
    for (let address = base + 1; address <= base + 1000; address++) {
      const object = adoptObject(Class, address);
      if (address <= base + 500) settle(object, address);
      else later.push([object, address]);
    }
    // The registry knows the others when they end.
    await undefined;
    for (const [object, address] of later) settle(object, address);
    later = [];
    assert.equal(own().length, 250);
    freed.length = 0;
    const left = kind === $Point ? 250 : 500;
    // Some may still stand on the stack.
    for (let round = 0; round < 100 && own().length < left - 10; round++) {
      await new Promise((resolve) => setTimeout(resolve));
      gc();
    }
    assert.ok(own().length >= left - 10, `${own().length} of ${left} freed`);
    assert.equal(new Set(own()).size, own().length);
    assert.deepEqual(own().filter((address) => address % 4 < firstLeft), []);
    for (const object of kept) assert.equal(kind.reach("w", object) % 4, 0);
  });
}

test("an error of freeing reaches the caller, a trap as a panic; then nothing is freed any more", () => {
  const error = Error("mine");
  let problem = error;
  freeing.run = () => {
    throw problem;
  };
  for (const Class of [Other, Point]) assert.throws(() => make(Class).free(), (thrown) => thrown === error);
  problem = new WebAssembly.RuntimeError("unreachable");
  const [object, ...later] = [make(Point), make(Point), make(Other)];
  assert.throws(() => object.free(), { name: "PanicError" });
  assert.equal(broken.why, "unreachable");
  freed.length = 0;
  for (const each of [object, ...later]) each.free();
  assert.deepEqual(freed, []);
});
