// The views, which the emitter writes in the same way.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as views from "../../../cli/js/instance/views.js";
import { memory } from "../../../cli/js/instance/wasm.js";
import { grow } from "./memory.mjs";

const KINDS = ["i8", "u8", "i16", "u16", "i32", "u32", "f32", "f64", "i64", "u64"];

test("after growth every view is of the new memory", () => {
  for (let round = 0; round < 2; round++) {
    for (const kind of KINDS) {
      assert.equal(views[kind].buffer, memory.buffer, kind);
      assert.equal(views[kind].byteLength, memory.buffer.byteLength, kind);
    }
    grow();
    for (const kind of KINDS) assert.equal(views[kind].length, 0, kind);
    views.refreshViews();
  }
});
