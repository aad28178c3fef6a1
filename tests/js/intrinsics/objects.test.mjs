// Objects that live in Rust: who may use them when, how they end, what is told of it.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { inspect } from "node:util";
import v8 from "node:v8";
import vm from "node:vm";
import * as fate from "../../../cli/js/instance/fate.js";
import * as fateTraced from "../../../cli/js/instance/fateTraced.js";
import { borrowObject, commitMoves, endHolds, holds, moveObject } from "../../../cli/js/instance/holds.js";
import { inspectObject, inspected } from "../../../cli/js/instance/inspect.js";
import { RustObject, adoptObject, attach, cellOf, reachObject, refuseNew } from "../../../cli/js/instance/objects.js";
import { broken, caught } from "../../../cli/js/instance/panicLoud.js";

v8.setFlagsFromString("--expose-gc");
const gc = vm.runInNewContext("gc");

const freed = [];
let next = 1024;

class Point extends RustObject {
  constructor() {
    const address = (next += 8);
    super();
    attach(this, $Point, address);
  }

  get x() {
    return reachObject("Point.x: this", $Point, this) / 8;
  }

  set x(value) {}

  get y() {
    return -1;
  }

  length() {}

  static origin() {}

  [inspected]() {
    return inspectObject(this);
  }
}

class Other extends RustObject {
  constructor() {
    refuseNew("geo.Other");
    super();
  }
}

const $Point = { name: "Point", Class: Point, free: (address) => freed.push(address) };
const $Other = { name: "geo.Other", Class: Other, free: (address) => freed.push(address) };

const reach = (object, exclusive) => reachObject("f: argument 'p'", $Point, object, exclusive);
const refused = (body, name, message) => assert.throws(body, { name, message });

beforeEach(() => {
  freed.length = 0;
  assert.equal(holds.length, 0);
});

test("an object has its address, also one that Rust hands over", () => {
  const made = new Point();
  assert.equal(reach(made), next);
  const adopted = adoptObject($Point, 4096);
  assert.ok(adopted instanceof Point && adopted instanceof RustObject);
  assert.equal(reach(adopted), 4096);
  assert.equal(reach(new Point()), next);
  assert.equal(cellOf("w", $Point, made).address, reach(made));
});

test("an object from Rust is made without the code of its class", () => {
  class Loud extends Point {
    field = assert.fail("ran");
  }
  const object = adoptObject({ ...$Point, Class: Loud }, 8);
  assert.ok(object instanceof Loud);
  assert.equal(Object.hasOwn(object, "field"), false);
});

test("an object stands for one address, and only what RustObject made can", () => {
  const object = new Point();
  refused(() => attach(object, $Other, 8), "TypeError", "new geo.Other: the object is a Point already");
  assert.equal(reach(object), next);
  for (const other of [{}, Object.create(Point.prototype), new Proxy(new Point(), {})]) assert.throws(() => attach(other, $Point, 8), TypeError);
  const empty = Reflect.construct(RustObject, [], Point);
  refused(() => reach(empty), "TypeError", "f: argument 'p' must be a Point, got object");
  empty.free();
  assert.deepEqual(freed, []);
});

test("a class without a constructor is made by Rust only", () => {
  refused(() => new Other(), "TypeError", "new geo.Other: the class has no constructor");
  assert.equal(reachObject("w", $Other, adoptObject($Other, 8)), 8);
  refused(() => new Other(), "TypeError", "new geo.Other: the class has no constructor");
});

test("what is no object of the class is refused", () => {
  const kinds = { undefined, null: null, number: 1, string: "a", object: {}, function: Point, symbol: Symbol("s") };
  for (const [kind, value] of Object.entries(kinds)) refused(() => reach(value), "TypeError", `f: argument 'p' must be a Point, got ${kind}`);
  refused(() => reach(adoptObject($Other, 8)), "TypeError", "f: argument 'p' must be a Point, got a geo.Other");
  for (const fake of [Object.create(Point.prototype), Object.setPrototypeOf({}, new Point()), new Proxy(new Point(), {})]) {
    refused(() => reach(fake), "TypeError", "f: argument 'p' must be a Point, got object");
  }
  assert.throws(() => RustObject.prototype.free.call({}), TypeError);
});

test("a class made from it is one, too", () => {
  class Point3 extends Point {
    z = 1;
  }
  const object = new Point3();
  assert.equal(reach(object), next);
  object.free();
  assert.deepEqual(freed, [next]);
});

test("free frees once, and says so afterwards", () => {
  const object = new Point();
  const address = reach(object);
  object.free();
  object.free();
  assert.deepEqual(freed, [address]);
  refused(() => reach(object), "Error", "f: argument 'p' was freed");
  refused(() => object.x, "Error", "Point.x: this Point was freed");
  refused(() => borrowObject("f: argument 'p'", $Point, object), "Error", "f: argument 'p' was freed");
  refused(() => moveObject("f: argument 'p'", $Point, object), "Error", "f: argument 'p' was freed");
  assert.equal(holds.length, 0);
});

test("`using` frees, where the engine knows it", () => {
  if (!Symbol.dispose) return assert.equal(Object.getOwnPropertySymbols(RustObject.prototype).length, 0);
  const object = new Point();
  object[Symbol.dispose]();
  assert.equal(freed.length, 1);
});

test("borrows may overlap where none of them is mutable", () => {
  const object = new Point();
  const argument = "f: argument 'p'";
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
  const [moved, changed, borrowed] = [new Point(), new Point(), new Point()];
  borrowObject("w", $Point, borrowed);
  borrowObject("w", $Point, changed, -1);
  moveObject("Canvas.take: argument 'sprite'", $Point, moved);
  refused(() => moveObject("Canvas.take: argument 'sprite'", $Point, moved), "Error", "Canvas.take: argument 'sprite' is passed twice");
  refused(() => reach(moved), "Error", "f: argument 'p' is passed twice");
  commitMoves(0, "Canvas.take");
  endHolds(0);
  refused(() => moved.x, "Error", "Point.x: this Point was moved by Canvas.take()");
  moved.free();
  assert.deepEqual(freed, []);
  assert.equal(reach(borrowed, true), next);
  assert.equal(reach(changed, true), next - 8);
});

test("a call that is not made leaves its objects", () => {
  const object = new Point();
  moveObject("w", $Point, object);
  endHolds(0);
  assert.equal(reach(object, true), next);
});

test("a call inside another settles its own objects only", () => {
  const [outer, inner] = [new Point(), new Point()];
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
  const object = new Point();
  const shown = inspectObject(object);
  assert.ok(shown instanceof Point);
  assert.deepEqual({ ...shown }, { x: next / 8, y: -1 });
  assert.equal(inspect(object), `Point { x: ${next / 8}, y: -1 }`);
  object.free();
  assert.equal(inspect(object), "Point {}");
});

test("the registry frees what nothing holds any more, and nothing else", async () => {
  const found = [];
  const kind = { name: "Point", Class: Point, free: (address) => found.push(address) };
  const kept = [];
  const settle = (object, address) => {
    if (address % 4 === 0) kept.push(object);
    if (address % 4 === 1) object.free();
    if (address % 4 === 2) {
      moveObject("w", kind, object);
      commitMoves(0, "f");
      endHolds(0);
    }
  };
  let later = [];
  for (let address = 1; address <= 1000; address++) {
    const object = adoptObject(kind, address);
    if (address <= 500) settle(object, address);
    else later.push([object, address]);
  }
  // The registry knows the others when they end.
  await undefined;
  for (const [object, address] of later) settle(object, address);
  later = [];
  assert.equal(found.length, 250);
  found.length = 0;
  // Some may still stand on the stack.
  for (let round = 0; round < 100 && found.length < 240; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    gc();
  }
  assert.ok(found.length >= 240, `${found.length} of 250 freed`);
  assert.equal(new Set(found).size, found.length);
  assert.deepEqual(found.filter((address) => address % 4 !== 3), []);
  for (const object of kept) assert.equal(reachObject("w", kind, object) % 4, 0);
});

test("an error of freeing reaches the caller, a trap as a panic; then nothing is freed any more", () => {
  const error = Error("mine");
  let problem = error;
  const kind = { name: "Point", Class: Point, free: () => { throw problem; } };
  const make = () => adoptObject(kind, 8);
  assert.throws(() => make().free(), (thrown) => thrown === error);
  const later = new Point();
  problem = new WebAssembly.RuntimeError("unreachable");
  const object = make();
  assert.throws(() => object.free(), { name: "PanicError" });
  assert.equal(broken.why, "unreachable");
  object.free();
  later.free();
  assert.deepEqual(freed, []);
  assert.equal(caught(error), error);
});
