// Errors and panics that Rust tells of piece by piece, and the values that it holds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { error_take } from "../../../cli/js/instance/errorTake.js";
import { collected, collectedOrNone, error_cause, error_text } from "../../../cli/js/instance/failure.js";
import * as alone from "../../../cli/js/instance/failureAlone.js";
import * as loud from "../../../cli/js/instance/panicLoud.js";
import { panic_place, panic_text } from "../../../cli/js/instance/panicReport.js";
import * as silent from "../../../cli/js/instance/panicSilent.js";
import { panic_throw } from "../../../cli/js/instance/panicThrow.js";
import * as thrownValue from "../../../cli/js/instance/thrownValue.js";
import { value_clone, value_drop, value_from_number, value_from_text } from "../../../cli/js/instance/valueImports.js";
import { hold, take, values } from "../../../cli/js/instance/values.js";
import { encoder } from "../../../cli/js/shared/encoder.js";
import { isOverflow } from "../../../cli/js/shared/isOverflow.js";
import { PanicError } from "../../../cli/js/shared/PanicError.js";
import { ELSEWHERE, grow, put } from "./memory.mjs";

/** Tells a helper a text as Rust does, through the memory. */
function tell(helper, text, ...rest) {
  const utf8 = encoder.encode(text);
  put(ELSEWHERE, utf8);
  return helper(ELSEWHERE, utf8.length, ...rest);
}

for (const failure of [{ collected, collectedOrNone, error_text }, alone]) {
  test("an error of one message, in pieces, with memory that grows between", () => {
    assert.equal(failure.collectedOrNone(), undefined);
    tell(failure.error_text, "no ");
    grow();
    tell(failure.error_text, "Größe");
    const error = failure.collected();
    assert.ok(error instanceof Error && error.constructor === Error);
    assert.equal(error.message, "no Größe");
    assert.equal("cause" in error, false);
    assert.equal(failure.collectedOrNone(), undefined);
    assert.equal(failure.collected().message, "");
    tell(failure.error_text, "next");
    assert.equal(failure.collectedOrNone().message, "next");
  });
}

test("an error with causes, and nothing left for the next", () => {
  tell(error_text, "outer");
  error_cause();
  tell(error_text, "mid");
  tell(error_text, "dle");
  error_cause();
  tell(error_text, "inner");
  const error = collected();
  assert.deepEqual([error.message, error.cause.message, error.cause.cause.message], ["outer", "middle", "inner"]);
  assert.equal("cause" in error.cause.cause, false);
  tell(error_text, "next");
  assert.equal(collected().message, "next");
  assert.equal(collected().message, "");
});

test("an empty message has its cause all the same", () => {
  error_cause();
  tell(error_text, "inner");
  const error = collected();
  assert.deepEqual([error.message, error.cause.message], ["", "inner"]);
});

test("error_take gives Rust the error as a value", () => {
  tell(error_text, "taken");
  assert.equal(take(error_take()).message, "taken");
});

test("a value to throw is there once, undefined too", () => {
  for (const value of ["text", undefined, null, 0, new Error("own")]) {
    thrownValue.error_value(hold(value));
    assert.ok(thrownValue.thrown);
    assert.equal(thrownValue.takeThrown(), value);
    assert.equal(thrownValue.thrown, undefined);
  }
});

test("values are held by handle, and handles used again", () => {
  assert.deepEqual([take(0), take(1), take(2), take(3)], [undefined, null, true, false]);
  assert.equal(hold(undefined), 0);
  const before = values.length;
  const object = {};
  const [first, second] = [hold(object), hold(object)];
  assert.ok(first > 3 && second > 3 && first !== second);
  assert.equal(take(first), object);
  assert.equal(hold("other"), first);
  assert.equal(take(second), object);
  assert.equal(take(first), "other");
  for (let round = 0; round < 1000; round++) take(hold(round));
  assert.ok(values.length <= before + 2);
  assert.deepEqual([take(0), take(1), take(2), take(3)], [undefined, null, true, false]);
});

test("what Rust does with values", () => {
  const object = {};
  const handle = hold(object);
  const copy = value_clone(handle);
  value_drop(handle);
  assert.equal(take(copy), object);
  assert.equal(take(value_from_number(-0.5)), -0.5);
  assert.equal(take(tell(value_from_text, "Größe")), "Größe");
});

test("panics that unwound leave the module usable", () => {
  tell(panic_text, "in pie");
  tell(panic_text, "ces");
  tell(panic_place, "src/lib.rs", 3, 7);
  assert.throws(panic_throw, (error) => {
    assert.ok(error instanceof PanicError);
    assert.equal(error.message, "in pieces");
    assert.deepEqual([error.file, error.line, error.column], ["src/lib.rs", 3, 7]);
    return true;
  });
  tell(panic_text, "again");
  assert.throws(panic_throw, { name: "PanicError", message: "again" });
  assert.equal(loud.broken.why, undefined);
});

for (const [name, panic] of Object.entries({ loud, silent })) {
  test(`${name}: what is no trap passes`, () => {
    for (const error of [Error("e"), TypeError("t"), undefined, "text"]) assert.equal(panic.caught(error), error);
    assert.equal(panic.broken.why, undefined);
  });
}

// (module (func $f (export "f") (call $f)))
const ENDLESS = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 6, 1, 4, 0, 16, 0, 11);

/** What the body throws. */
function thrownBy(body) {
  try {
    body();
  } catch (error) {
    return error;
  }
  throw Error("nothing was thrown");
}

test("the end of the stack inside a module is known from one outside", () => {
  const { f } = new WebAssembly.Instance(new WebAssembly.Module(ENDLESS)).exports;
  assert.equal(isOverflow(thrownBy(f)), true);
  const endless = () => endless() + 1;
  assert.equal(isOverflow(thrownBy(endless)), false);
  for (const other of [undefined, null, "text", {}, RangeError("mine"), Error("Maximum call stack size exceeded")]) assert.equal(isOverflow(other), false);
});

test("loud: a trap becomes the panic that Rust told of, and ends the instance", () => {
  tell(panic_text, "index out of bounds");
  tell(panic_place, "src/lib.rs", 9, 1);
  const trap = new WebAssembly.RuntimeError("unreachable");
  const error = loud.caught(trap);
  assert.ok(error instanceof PanicError);
  assert.deepEqual([error.message, error.cause, error.file, error.line, error.column], ["index out of bounds", trap, "src/lib.rs", 9, 1]);
  assert.throws(loud.refuse, { name: "Error", message: "the module panicked earlier: index out of bounds" });
});

test("silent: a trap says how to learn more, and ends the instance", () => {
  const trap = new WebAssembly.RuntimeError("unreachable");
  const error = silent.caught(trap);
  assert.ok(error instanceof PanicError);
  assert.match(error.message, /^unreachable .*panic-message/);
  assert.equal(error.cause, trap);
  assert.throws(silent.refuse, { name: "Error", message: `the module panicked earlier: ${error.message}` });
});
