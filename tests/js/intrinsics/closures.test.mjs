// Functions of Rust in JavaScript: who may call them when, and how they end.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { closureState, closure_drop, enterClosure, givenClosure, keptClosure, reachClosure } from "../../../cli/js/instance/closures.js";
import { freeLater, freeNow } from "../../../cli/js/instance/freeLater.js";
import { freeWith } from "../../../cli/js/instance/freeWith.js";
import { function_end, function_new } from "../../../cli/js/instance/functionNew.js";
import { broken, caught } from "../../../cli/js/instance/panicLoud.js";
import { hold, take, values } from "../../../cli/js/instance/values.js";
import { $table, memory, unwoundTo } from "../../../cli/js/instance/wasm.js";
import { PanicError } from "../../../cli/js/shared/PanicError.js";
import { collect, leftBy, mend, trap, turn } from "./events.mjs";
import { ELSEWHERE, grow, put } from "./memory.mjs";

/** What was dropped, in order. */
const dropped = [];
const drop = (address) => dropped.push(address);

/** What a function of Rust does. */
let body = () => {};

beforeEach(() => {
  dropped.length = 0;
  body = () => {};
  put(ELSEWHERE, new Uint32Array(64));
  mend();
});

/** Makes a function as a package does for one that changes nothing. */
function shared(state) {
  return (...args) => body(reachClosure(state), ...args);
}

/** Makes a function as a package does for one that changes what it holds. */
function exclusive(state) {
  return (...args) => {
    enterClosure(state);
    try {
      return body(reachClosure(state), ...args);
    } catch (error) {
      throw caught(error);
    } finally {
      state.isRunning = false;
    }
  };
}

/** Word 2 of a cell: the handle of its function. */
function handleAt(cell) {
  return new Uint32Array(memory.buffer, cell, 3)[2];
}

test("a function calls Rust with its address, and gives what that gives", () => {
  body = (address, ...args) => [address, ...args];
  for (const make of [shared, exclusive]) {
    const f = make(closureState(64, "f"));
    assert.deepEqual(f(1, "two"), [64, 1, "two"]);
    assert.deepEqual(f(), [64]);
  }
});

test("a function that changes nothing may call itself", () => {
  const f = shared(closureState(64, "f"));
  body = (_, depth) => (depth === 0 ? 0 : 1 + f(depth - 1));
  assert.equal(f(10), 10);
});

test("a function that changes what it holds does not run twice at a time", () => {
  const f = exclusive(closureState(64, "each: argument 'f'"));
  const g = exclusive(closureState(64, "g"));
  let runs = 0;
  body = (_, inner) => {
    runs++;
    return inner?.();
  };
  const refused = { name: "Error", message: "each: argument 'f': the function is running already" };
  assert.throws(() => f(f), refused);
  f(() => {
    for (let round = 0; round < 3; round++) assert.throws(f, refused);
    g();
  });
  assert.equal(runs, 3);
  assert.equal(f(() => "again"), "again");
});

test("a function that throws may be called again", () => {
  const error = Error("mine");
  for (const make of [shared, exclusive]) {
    const f = make(closureState(64, "f"));
    body = () => {
      throw error;
    };
    assert.throws(f, (thrown) => thrown === error);
    body = () => "well";
    assert.equal(f(), "well");
  }
});

test("a lent function ends with the call that it was lent for", () => {
  const state = closureState(64, "each: argument 'f'");
  const f = shared(state);
  body = (address) => address;
  assert.equal(f(), 64);
  state.end = "was lent for a call that is over";
  body = () => assert.fail("ran");
  assert.throws(f, { name: "Error", message: "each: argument 'f': the function was lent for a call that is over" });
  assert.equal(state.isRunning, false);
});

test("a kept function is the same object each time", () => {
  const f = keptClosure(shared, ELSEWHERE, "f");
  const g = keptClosure(shared, ELSEWHERE + 16, "f");
  assert.ok(handleAt(ELSEWHERE) > 3);
  assert.notEqual(f, g);
  grow();
  assert.equal(keptClosure(() => assert.fail("made anew"), ELSEWHERE, "f"), f);
  grow();
  assert.equal(keptClosure(shared, ELSEWHERE + 16, "f"), g);
  body = (address) => address;
  assert.deepEqual([f(), g()], [ELSEWHERE, ELSEWHERE + 16]);
});

test("a kept function that is made when the memory has grown", () => {
  grow();
  const f = keptClosure(shared, ELSEWHERE, "f");
  assert.equal(values[handleAt(ELSEWHERE)].source, f);
  assert.deepEqual([...new Uint32Array(memory.buffer, ELSEWHERE, 4)], [0, 0, handleAt(ELSEWHERE), 0]);
});

test("a kept function that Rust has dropped refuses, and its handle is free", () => {
  const f = keptClosure(shared, ELSEWHERE, "onClick: argument 'f'");
  const handle = handleAt(ELSEWHERE);
  closure_drop(handle);
  assert.equal(hold("next"), handle);
  take(handle);
  body = () => assert.fail("ran");
  for (let round = 0; round < 2; round++) assert.throws(f, { name: "Error", message: "onClick: argument 'f': the function was dropped" });
});

test("the place of a dropped function may be that of another", () => {
  const f = keptClosure(shared, ELSEWHERE, "f");
  closure_drop(handleAt(ELSEWHERE));
  put(ELSEWHERE, new Uint32Array(4));
  const g = keptClosure(shared, ELSEWHERE, "g");
  assert.notEqual(f, g);
  body = (address) => address;
  assert.equal(g(), ELSEWHERE);
  assert.throws(f, { message: "f: the function was dropped" });
});

test("a function that is dropped while it runs goes on, and is not called again", () => {
  for (const make of [shared, exclusive]) {
    put(ELSEWHERE, new Uint32Array(4));
    const f = keptClosure(make, ELSEWHERE, "f");
    body = () => {
      closure_drop(handleAt(ELSEWHERE));
      assert.throws(f, { message: make === shared ? "f: the function was dropped" : "f: the function is running already" });
      return "result";
    };
    assert.equal(f(), "result");
    assert.throws(f, { message: "f: the function was dropped" });
  }
});

test("a function that ends while it runs, in the middle of its own calls", () => {
  const f = keptClosure(shared, ELSEWHERE, "f");
  body = (_, depth) => {
    if (depth === 0) closure_drop(handleAt(ELSEWHERE));
    else f(depth - 1);
    return depth;
  };
  assert.equal(f(3), 3);
  assert.throws(() => f(0), { message: "f: the function was dropped" });
});

test("a panic is what the caller gets", () => {
  const f = exclusive(closureState(64, "f"));
  const panic = trap();
  body = () => {
    throw panic;
  };
  assert.throws(f, (error) => error instanceof PanicError && error.cause === panic);
});

test("a function that is JavaScript's is freed when nothing holds it", async () => {
  const make = (state) => () => state.address;
  let many = Array.from({ length: 50 }, (_, index) => givenClosure(make, drop, index, "f"));
  const [kept] = many;
  assert.equal(many[7](), 7);
  many = undefined;
  await collect(() => dropped.length >= 45);
  assert.ok(dropped.length >= 45, `${dropped.length} of 49 freed`);
  assert.equal(new Set(dropped).size, dropped.length);
  assert.equal(dropped.includes(0), false);
  assert.equal(kept(), 0);
});

test("a function that JavaScript has is not freed by its calls", () => {
  const f = givenClosure(exclusive, drop, 64, "f");
  body = (address) => address;
  for (let round = 0; round < 3; round++) assert.equal(f(), 64);
  assert.throws(() => { body = () => f(); f(); }, { message: "f: the function is running already" });
  assert.deepEqual(dropped, []);
});

/** A function made at run time, over Rust's function `run`. */
function made(run, data = 64) {
  $table.functions.set(1, run);
  $table.functions.set(2, drop);
  return take(function_new(data, 1, 2));
}

test("a function made at run time gives Rust its arguments, and what Rust gives", () => {
  const f = made((data, items) => hold([data, take(items)]));
  assert.equal(typeof f, "function");
  const value = {};
  assert.deepEqual(f(1, "two", value), [64, [1, "two", value]]);
  assert.equal(f(value)[1][0], value);
  assert.deepEqual(f(), [64, []]);
  const count = values.length;
  for (let round = 0; round < 100; round++) f(round);
  assert.ok(values.length <= count + 2);
  for (const result of [undefined, null, true, false, "text"]) assert.equal(made((_, items) => (take(items), hold(result)))(), result);
});

test("each function made at run time has its own part of Rust, and does not run twice at a time", () => {
  const add = (data, items) => {
    const [inner] = take(items);
    return hold(inner ? inner() + 1 : data);
  };
  const [f, g] = [made(add, 100), made(add, 200)];
  assert.deepEqual([f(), g(), g(f)], [100, 200, 101]);
  assert.throws(() => f(f), { name: "Error", message: "a function of Rust is running already" });
  assert.equal(f(), 100);
});

test("a function made at run time that was lent ends with its call", () => {
  const before = dropped.length;
  const f = made(() => hold("ran"), 300);
  assert.equal(f(), "ran");
  const handle = hold(f);
  function_end(handle);
  assert.deepEqual(dropped.slice(before), [300]);
  assert.throws(() => f(), { name: "Error", message: "a function of Rust was lent for a call that is over" });
});

test("a function made at run time that fails: the error passes, a trap ends the instance", () => {
  const error = Error("mine");
  unwoundTo.length = 0;
  const fails = made(() => { throw error; });
  assert.throws(() => fails(), (thrown) => thrown === error);
  assert.equal(broken.why, undefined);
  const panics = made(() => { throw trap(); });
  assert.throws(() => panics(), PanicError);
  assert.deepEqual(unwoundTo, [1024, 1024]);
  const f = made(() => assert.fail("ran"));
  assert.throws(() => f(), { name: "Error", message: "the module panicked earlier: unreachable" });
});

test("a function made at run time is freed when nothing holds it", async () => {
  const first = 7000;
  let many = Array.from({ length: 40 }, (_, index) => made((data, items) => (take(items), hold(data)), first + index));
  const [kept] = many;
  many = undefined;
  const mine = () => dropped.filter((data) => data >= first);
  await collect(() => mine().length >= 35);
  assert.ok(mine().length >= 35, `${mine().length} of 39 freed`);
  assert.equal(new Set(mine()).size, mine().length);
  assert.equal(mine().includes(first), false);
  assert.equal(kept(), first);
});

test("freeing now: an error passes, a trap is a panic", () => {
  freeNow(drop, 8);
  assert.deepEqual(dropped, [8]);
  const error = Error("mine");
  assert.throws(() => freeNow(() => { throw error; }, 8), (thrown) => thrown === error);
  assert.equal(broken.why, undefined);
  assert.throws(() => freeNow(() => { throw trap(); }, 8), { name: "PanicError", message: "unreachable" });
  assert.equal(broken.why, "unreachable");
});

test("freeing later: nothing after a panic", async () => {
  for (let address = 0; address < 50; address++) freeLater({}, drop, address);
  broken.why = "earlier";
  let seen = 0;
  const witness = new FinalizationRegistry(() => seen++);
  for (let count = 0; count < 50; count++) witness.register({}, count);
  await collect(() => seen >= 45);
  await turn();
  assert.ok(seen >= 45);
  assert.deepEqual(dropped, []);
});

test("freeing later: a trap ends the instance, and the process learns of it", async () => {
  const errors = await leftBy("uncaughtException", async () => {
    for (let address = 0; address < 50; address++) freeLater({}, (at) => { dropped.push(at); throw trap(); }, address);
    await collect(() => dropped.length > 0);
  });
  assert.equal(dropped.length, 1);
  assert.equal(errors.length, 1);
  assert.ok(errors[0] instanceof PanicError);
  assert.equal(broken.why, "unreachable");
});

test("freeing with what was borrowed: that ends last, and in any case", () => {
  freeWith(drop, () => drop("released"))(8);
  freeWith(drop)(16);
  assert.deepEqual(dropped, [8, "released", 16]);
  const error = Error("mine");
  const fails = freeWith(() => { throw error; }, () => drop("released, too"));
  assert.throws(() => fails(8), (thrown) => thrown === error);
  assert.equal(dropped.at(-1), "released, too");
});

test("a function that Rust has kept and then gives away stays the same object", () => {
  const cell = memory.buffer.byteLength - 64;
  new Uint32Array(memory.buffer)[cell / 4 + 2] = 0;
  const kept = keptClosure(exclusive, cell, "listen");
  assert.equal(givenClosure(exclusive, () => {}, cell, "given"), kept);
  assert.notEqual(givenClosure(exclusive, () => {}, cell, "given"), kept);
});
