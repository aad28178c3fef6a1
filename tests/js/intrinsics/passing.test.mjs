// Errors of the host on their way through Rust.

import assert from "node:assert/strict";
import test from "node:test";
import { broken, caught } from "../../../cli/js/instance/panicLoud.js";
import { hostTraps, passing } from "../../../cli/js/instance/passing.js";
import { mend, trap } from "./events.mjs";

test("a trap that the host has thrown is no panic", () => {
  const error = trap();
  assert.equal(passing(error), error);
  assert.equal(caught(error), error);
  assert.equal(broken.why, undefined);
  assert.equal(passing(1), 1);
  assert.equal(passing(undefined), undefined);
});

test("a trap of the module is one, on whatever way it comes", () => {
  const error = trap();
  assert.equal(caught(error).name, "PanicError");
  assert.equal(passing(error), error);
  assert.equal(hostTraps.has(error), false);
  mend();
});
