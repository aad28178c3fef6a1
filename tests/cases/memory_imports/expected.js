// minibind 0.1.0

import * as host_ from "./snippets/memory_imports/host.js";

export let Point = function () { early("new Point"); };
export let numbersOnly = () => early("numbersOnly");
export let text = () => early("text");
export let numbers = () => early("numbers");
export let object = () => early("object");
export let map = () => early("map");
let values_ = () => early("values");
export let wide = () => early("wide");
export let slice = () => early("slice");
export let points = () => early("points");
export let classes = () => early("classes");
export let uncaught = () => early("uncaught");
let caught_ = () => early("caught");
let refused_ = () => early("refused");
export let callLent = () => early("callLent");
export let callOwned = () => early("callOwned");
export let callCaught = () => early("callCaught");
export let keep = () => early("keep");
export let forgetKept = () => early("forgetKept");
export let lend = () => early("lend");
export let kept = () => early("kept");
export let once = () => early("once");
export let given = () => early("given");
export let returned = () => early("returned");
export let several = () => early("several");
export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { values_ as values, caught_ as caught, refused_ as refused };

let wasm, loading;

export default function init(source = new URL("memory_imports.wasm", import.meta.url)) {
  const binding = bind();
  loading ??= (async () => use(await load(source, binding.next().value), binding))();
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  const binding = bind();
  if (source.byteLength) source = new WebAssembly.Module(source);
  return use(new WebAssembly.Instance(source, binding.next().value), binding);
}

function use(source, binding) {
  if (!wasm) ({
    Point,
    numbersOnly,
    text,
    numbers,
    object,
    map,
    values: values_,
    wide,
    slice,
    points,
    classes,
    uncaught,
    caught: caught_,
    refused: refused_,
    callLent,
    callOwned,
    callCaught,
    keep,
    forgetKept,
    lend,
    kept,
    once,
    given,
    returned,
    several,
    allocate,
    refresh,
    release,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(host_.same, "same", "./snippets/memory_imports/host.js", "memory_imports::same_text");
  hostFunction(host_.same, "same", "./snippets/memory_imports/host.js", "memory_imports::same_numbers");
  hostFunction(host_.same, "same", "./snippets/memory_imports/host.js", "memory_imports::same_object");
  hostFunction(host_.same, "same", "./snippets/memory_imports/host.js", "memory_imports::same_map");
  hostFunction(host_.same, "same", "./snippets/memory_imports/host.js", "memory_imports::same_value");
  hostFunction(host_.same, "same", "./snippets/memory_imports/host.js", "memory_imports::same_option");
  hostFunction(host_.same, "same", "./snippets/memory_imports/host.js", "memory_imports::same_wide");
  hostFunction(host_.reverse, "reverse", "./snippets/memory_imports/host.js", "memory_imports::reverse");
  hostFunction(host_.free, "free", "./snippets/memory_imports/host.js", "memory_imports::free");
  hostFunction(host_.free, "free", "./snippets/memory_imports/host.js", "memory_imports::free_owned");
  hostFunction(host_.same, "same", "./snippets/memory_imports/host.js", "memory_imports::same_point");
  hostFunction(host_.last, "last", "./snippets/memory_imports/host.js", "memory_imports::last");
  hostFunction(host_.fail, "fail", "./snippets/memory_imports/host.js", "memory_imports::fails");
  hostFunction(host_.fail, "fail", "./snippets/memory_imports/host.js", "memory_imports::fails_caught");
  hostFunction(host_.same, "same", "./snippets/memory_imports/host.js", "memory_imports::text_of");
  hostFunction(host_.same, "same", "./snippets/memory_imports/host.js", "memory_imports::list_of");
  hostFunction(host_.Box2, "Box2", "./snippets/memory_imports/host.js", "memory_imports::Box2::new");
  hostFunction(host_.Box2?.wrap, "Box2.wrap", "./snippets/memory_imports/host.js", "memory_imports::Box2::wrap");
  hostFunction(host_.each, "each", "./snippets/memory_imports/host.js", "memory_imports::each");
  hostFunction(host_.each, "each", "./snippets/memory_imports/host.js", "memory_imports::each_impl");
  hostFunction(host_.call, "call", "./snippets/memory_imports/host.js", "memory_imports::call_kept");
  hostFunction(host_.call, "call", "./snippets/memory_imports/host.js", "memory_imports::call_given");
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    minibind_call_1: $call1,
    minibind_call_2: $call2,
    minibind_call_3: $call3,
    minibind_call_4: $call4,
    minibind_call_5: $call5,
    minibind_call_6: $call6,
    minibind_drop_1: $drop1,
    Point_set_x: $Point_set_x,
    Point_x: $Point_x,
    Point_label: $Point_label,
    Point_set_label: $Point_set_label,
    Point_new: $Point_new,
    numbers_only: $numbersOnly,
    text: $text,
    numbers: $numbers,
    object: $object,
    map: $map,
    values: $values_,
    wide: $wide,
    slice: $slice,
    points: $points,
    classes: $classes,
    uncaught: $uncaught,
    caught: $caught_,
    refused: $refused_,
    call_lent: $callLent,
    call_owned: $callOwned,
    call_caught: $callCaught,
    keep: $keep,
    forget_kept: $forgetKept,
    lend: $lend,
    kept: $kept,
    once: $once,
    given: $given,
    returned: $returned,
    several: $several,
    Point_free: $Point_free,
  } = yield {
    minibind: {
      callback_call,
      closure_drop,
      error_take,
      error_text,
      value_clone,
      value_drop,
      value_equals,
      value_throw,
      value_type,
    },
    env: {
      number: hostFunction(host_.number, "number", "./snippets/memory_imports/host.js", "memory_imports::number"),
      same_text: same,
      same_numbers: same_,
      same_object: same_3,
      same_map: same_4,
      same_value: same_5,
      same_option: same_6,
      same_wide: same_7,
      reverse,
      free: free_,
      free_owned: free_3,
      same_point: same_8,
      last,
      fails: fail,
      fails_caught: fail_,
      text_of: same_9,
      list_of: same_10,
      Box2_new,
      Box2_value,
      Box2_set_value,
      Box2_wrap,
      each,
      each_impl: each_,
      call_kept: call,
      call_given: call_,
    },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, i32, u32, f64, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  const regions = new Set();
  const origins = new WeakMap();
  let stageWords = new Uint32Array(0);
  let stageBytes;
  let stageAt = 0;
  let stageWhere = "";
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const fresh = [];
  let freshCount = 0;
  const adoption = { address: 0 };
  const holds = [];
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const pendingValues = [];
  const keptHandles = new Map();
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let failureText = "";

  const $Point = { name: "Point" };

  class Point {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(x) {
      this.#address = x !== adoption ? Point_new(x) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Point_free);
    }

    static {
      $Point.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Point, object, exclusive);
      };
      $Point.cell = (object) => object.#cell;
      $Point.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Point);
    }

    set x(x) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.x: argument 'x'", x);
      const ptr0 = $Point.reach("Point.x: this", this, true);
      $Point_set_x(ptr0, x);
    }

    get x() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.x: this", this);
      return $Point_x(ptr0);
    }

    get label() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.label: this", this);
      let result;
      try {
        result = $Point_label(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    }

    set label(label) {
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("Point.label: argument 'label'", top + 1, label);
      const ptr1 = ptr;
      const ptr0 = $Point.reach("Point.label: this", this, true);
      try {
        $Point_set_label(ptr0, ptr1, len1);
      } catch (error) {
        throw caught(error);
      }
    }

    [inspected]() {
      return inspectObject(this, ["x", "label"]);
    }
  }

  return {
    Point,
    numbersOnly,
    text,
    numbers,
    object,
    map,
    values: values_,
    wide,
    slice,
    points,
    classes,
    uncaught,
    caught: caught_,
    refused: refused_,
    callLent,
    callOwned,
    callCaught,
    keep,
    forgetKept,
    lend,
    kept,
    once,
    given,
    returned,
    several,
    allocate,
    refresh,
    release,
  };

  function Point_new(x) {
    if (broken.why !== undefined) refuse();
    checkNumber("new Point: argument 'x'", x);
    try {
      return $Point_new(x) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function numbersOnly(value) {
    if (broken.why !== undefined) refuse();
    checkNumber("numbersOnly: argument 'value'", value);
    const stack = $stack();
    try {
      return $numbersOnly(value);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function text(text_) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("text: argument 'text'", base, text_);
      const ptr0 = ptr;
      const stack = $stack();
      try {
        return $text(ptr0, len0) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
    }
  }

  function numbers(values_) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerF64("numbers: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        return $numbers(ptr0, len0) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
    }
  }

  function object(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      const stack = $stack();
      try {
        $object(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readRecord);
    } finally {
      take(handle0);
    }
  }

  function map() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $map() >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function values_(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      let result;
      const stack = $stack();
      try {
        result = $values_(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : take(result);
    } finally {
      take(handle0);
    }
  }

  function wide(value) {
    if (broken.why !== undefined) refuse();
    checkU128("wide: argument 'value'", value);
    let result;
    const stack = $stack();
    try {
      result = $wide(value, value >> 64n);
    } catch (error) {
      throw unwound(error, stack);
    }
    return BigInt.asUintN(128, liftWide(result));
  }

  function slice(count) {
    if (broken.why !== undefined) refuse();
    checkU32("slice: argument 'count'", count);
    const stack = $stack();
    try {
      return $slice(count) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function points(x) {
    if (broken.why !== undefined) refuse();
    checkNumber("points: argument 'x'", x);
    const stack = $stack();
    try {
      return $points(x);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function classes(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      let result;
      const stack = $stack();
      try {
        result = $classes(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return take(result);
    } finally {
      take(handle0);
    }
  }

  function uncaught(value, text_) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    const handle0 = hold(value);
    try {
      const len1 = lowerString("uncaught: argument 'text'", base + 1, text_);
      const ptr1 = ptr;
      const stack = $stack();
      try {
        $uncaught(handle0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function caught_(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    const stack = $stack();
    try {
      return $caught_(handle0) !== 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function refused_(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    const stack = $stack();
    try {
      return $refused_(handle0) !== 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function callLent(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("callLent: argument 'run'", run);
    const handle0 = hold(makeCallbackOfStringAndValueToString("callLent: argument 'run'", run));
    const handle1 = hold(value);
    const stack = $stack();
    try {
      return $callLent(handle0, handle1) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
      take(handle1);
    }
  }

  function callOwned(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("callOwned: argument 'run'", run);
    const stack = $stack();
    try {
      return $callOwned(hold(makeCallbackOfArrayOfStringToRecord("callOwned: argument 'run'", run))) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function callCaught(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("callCaught: argument 'run'", run);
    const handle0 = hold(makeCallbackOfStringToFloat64Array("callCaught: argument 'run'", run));
    const stack = $stack();
    try {
      return $callCaught(handle0) !== 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function keep(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("keep: argument 'run'", run);
    const stack = $stack();
    try {
      return $keep(hold(makeCallbackToValue("keep: argument 'run'", run))) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function forgetKept() {
    if (broken.why !== undefined) refuse();
    try {
      $forgetKept();
    } catch (error) {
      throw caught(error);
    }
  }

  function lend(items) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(items);
    const stack = $stack();
    try {
      return $lend(handle0) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function kept(value) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $kept(hold(value));
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftString(result);
  }

  function once(value) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $once(hold(value));
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftString(result);
  }

  function given(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      let result;
      const stack = $stack();
      try {
        result = $given(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      take(handle0);
    }
  }

  function returned(value) {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $returned(hold(value));
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionToValue, $drop1, result >>> 0, "returned()");
  }

  function several(count) {
    if (broken.why !== undefined) refuse();
    checkU32("several: argument 'count'", count);
    try {
      $several(count);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfFunctionOfStringToString);
  }

  function same(ptr0, len0) {
    try {
      const result = host_.same(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("same()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function same_(ptr0, len0) {
    try {
      const result = host_.same(copyAtF64(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecF64("same()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function same_3() {
    try {
      const written = liftBuffer(() => [readRecord()]);
      const result = host_.same(written[0]);
      if (broken.why !== undefined) refuse();
      const pending = pendingValues.length;
      try {
        const ptr1 = lowerWords("same()", top, writeRecord, result);
        if (broken.why !== undefined) refuse();
        commitValues(pending);
        return ptr1;
      } finally {
        dropValues(pending);
      }
    } catch (error) {
      throw passing(error);
    }
  }

  function same_4() {
    try {
      const written = liftBuffer(() => [readMapOfStringToArrayOfOptionalString()]);
      const result = host_.same(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("same()", top, writeMapOfStringToArrayOfOptionalString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function same_5(handle0) {
    try {
      const result = host_.same(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function same_6(handle0) {
    try {
      const result = host_.same(handle0 < 0 ? undefined : take(handle0));
      if (broken.why !== undefined) refuse();
      return result == null ? -2 : hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function same_7(low0, high0) {
    try {
      const result = host_.same(BigInt.asUintN(128, (high0 << 64n) | BigInt.asUintN(64, low0)));
      if (broken.why !== undefined) refuse();
      checkU128("same()", result);
      leaveI64(result >> 64n);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function reverse(ptr0, len0) {
    try {
      const array0 = copyAtU32(ptr0, len0);
      host_.reverse(array0);
      if (broken.why !== undefined) refuse();
      writeBackU32(array0, ptr0);
    } catch (error) {
      throw passing(error);
    }
  }

  function free_(handle0) {
    try {
      const result = host_.free(adoptObject(Point, handle0 >>> 0));
      if (broken.why !== undefined) refuse();
      checkNumber("free()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function free_3(point_) {
    try {
      const result = host_.free(adoptObject(Point, point_ >>> 0));
      if (broken.why !== undefined) refuse();
      checkNumber("free()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function same_8(point_) {
    try {
      const result = host_.same(adoptObject(Point, point_ >>> 0));
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr1 = moveObject("same()", $Point, result);
        commitMoves(held, "same");
        return ptr1;
      } finally {
        endHolds(held);
      }
    } catch (error) {
      throw passing(error);
    }
  }

  function last() {
    try {
      const written = liftWords(() => [readArrayOfValue()]);
      const result = host_.last(...written[0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function fail(handle0, ptr1, len1) {
    try {
      host_.fail(values[handle0], textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function fail_(handle0, ptr1, len1) {
    try {
      const result = host_.fail(values[handle0], textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      const len2 = lowerString("fail()", top, result);
      const ptr2 = ptr;
      leaveU32(len2);
      return ptr2;
    } catch (error) {
      catchThrown(error);
    }
  }

  function same_9(handle0) {
    try {
      const result = host_.same(values[handle0]);
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("same()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function same_10(handle0) {
    try {
      const result = host_.same(values[handle0]);
      if (broken.why !== undefined) refuse();
      const pending = pendingValues.length;
      try {
        const ptr1 = lowerWords("same()", top, writeArrayOfTupleOfStringAndValue, result);
        if (broken.why !== undefined) refuse();
        commitValues(pending);
        return ptr1;
      } finally {
        dropValues(pending);
      }
    } catch (error) {
      catchThrown(error);
    }
  }

  function Box2_new(handle0) {
    try {
      const result = new host_.Box2(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Box2_value(handle0) {
    try {
      const result = values[handle0].value;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Box2_set_value(handle0, handle1) {
    try {
      values[handle0].value = take(handle1);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function Box2_wrap(handle0) {
    try {
      const result = host_.Box2.wrap(take(handle0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function each(handle0, address1) {
    const lent1 = closureState(address1 >>> 0, "each");
    try {
      host_.each(values[handle0], makeFunctionOfValue(lent1));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    } finally {
      lent1.end = "was lent for a call that is over";
    }
  }

  function each_(handle0, address1) {
    const lent1 = closureState(address1 >>> 0, "each");
    try {
      host_.each(values[handle0], makeFunctionOfStringToU32(lent1));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    } finally {
      lent1.end = "was lent for a call that is over";
    }
  }

  function call(address0, ptr1, len1) {
    try {
      const result = host_.call(keptClosure(makeFunctionOfStringToString_, address0 >>> 0, "call"), textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      const len2 = lowerString("call()", top, result);
      const ptr2 = ptr;
      leaveU32(len2);
      return ptr2;
    } catch (error) {
      throw passing(error);
    }
  }

  function call_(address0, handle1) {
    try {
      const result = host_.call(givenClosure(makeFunctionOfValueToString, $drop1, address0 >>> 0, "call"), values[handle1]);
      if (broken.why !== undefined) refuse();
      const len2 = lowerString("call()", top, result);
      const ptr2 = ptr;
      leaveU32(len2);
      return ptr2;
    } catch (error) {
      throw passing(error);
    }
  }

  function makeCallbackOfArrayOfStringToRecord(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftBuffer(() => [readArrayOfString()]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const pending = pendingValues.length;
          try {
            const ptr0 = lowerWords(place, top, writeRecord, result);
            if (broken.why !== undefined) refuse();
            commitValues(pending);
            if (i32.length === 0) refreshViews();
            i32[at >>> 2] = ptr0;
          } finally {
            dropValues(pending);
          }
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringAndValueToString(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        const word1_0 = i32[(at >>> 2) + 4];
        try {
          const result = source(textFrom(word0_0, word0_1), take(word1_0));
          if (broken.why !== undefined) refuse();
          const len0 = lowerString(place, top, result);
          const ptr0 = ptr;
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringToFloat64Array(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        try {
          const result = source(textFrom(word0_0, word0_1));
          if (broken.why !== undefined) refuse();
          const len0 = lowerVecF64(place, result);
          const ptr0 = ptr;
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          catchThrown(error);
        }
      },
    };
  }

  function makeCallbackToValue(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        try {
          const result = source();
          if (broken.why !== undefined) refuse();
          const given0 = hold(result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = given0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeFunctionOfStringToString(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call2(address, ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
        return liftString(result);
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfStringToString_(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      enterClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call5(address, ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
        return liftString(result);
      } finally {
        setTop(base);
        state.isRunning = false;
      }
    };
  }

  function makeFunctionOfStringToU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const address = reachClosure(state);
        const stack = $stack();
        try {
          return $call4(address, ptr0, len0) >>> 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfValue(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      enterClosure(state);
      try {
        $call3(state.address, hold(arg0));
      } catch (error) {
        throw caught(error);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionOfValueToString(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call6(address, hold(arg0));
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    };
  }

  function makeFunctionToValue(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      let result;
      try {
        result = $call1(address);
      } catch (error) {
        throw caught(error);
      }
      return take(result);
    };
  }

  function readArrayOfFunctionOfStringToString() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(givenClosure(makeFunctionOfStringToString, $drop1, nextWord() >>> 0, "a function of Rust"));
    }
    return items;
  }

  function readArrayOfOptionalString() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : nextText());
    }
    return items;
  }

  function readArrayOfString() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextText());
    }
    return items;
  }

  function readArrayOfValue() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(take(nextWord()));
    }
    return items;
  }

  function readMapOfStringToArrayOfOptionalString() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), readArrayOfOptionalString());
    }
    return items;
  }

  function readRecord() {
    return { name: nextText(), tags: readArrayOfString(), any: take(nextWord()) };
  }

  function writeArrayOfOptionalString(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putText("", item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfString(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putText("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfTupleOfStringAndValue(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeTupleOfStringAndValue("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfStringToArrayOfOptionalString(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        writeArrayOfOptionalString("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeRecord(where, value) {
    try {
      checkObject("", value);
      putText(".name", value.name);
      writeArrayOfString(".tags", value.tags);
      putValue(value.any);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfStringAndValue(where, value) {
    try {
      checkTuple("", value, 2);
      putText("[0]", value[0]);
      putValue(value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function place(where, slot, size) {
    if (slot < 4 && size <= 4096) ptr = ARENA + slot * 4096;
    else room(where, slot, size);
    if (u8.length === 0) refreshViews();
    return ptr;
  }

  function room(where, slot, size) {
    const block = (blocks[slot] ??= { ptr: ARENA + slot * 4096, size: slot < 4 ? 4096 : 0 });
    if (block.size < size) {
      size = Math.max(size, block.size * 2);
      block.ptr = growBy(where, size);
      block.size = size;
    }
    ptr = block.ptr;
    if (!block.bytes?.length) {
      block.bytes = new Uint8Array(memory.buffer, ptr, block.size);
      refreshViews();
    }
    return block.bytes;
  }

  function growBy(where, size) {
    try {
      return memory.grow(size < 2 ** 31 ? size / 65536 + 1 : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
  }

  function point(address) {
    ptr = address;
  }

  function setTop(slot) {
    top = slot;
  }

  function lowerString(where, slot, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    if (length > SHORT) return encodeText(where, slot, text);
    const start = place(where, slot, length * 3 + 1);
    const words = u32;
    const bytes = u8;
    let word = start >>> 2;
    let index = 0;
    for (; index + 3 < length; index += 4) {
      const a = text.charCodeAt(index);
      const b = text.charCodeAt(index + 1);
      const c = text.charCodeAt(index + 2);
      const d = text.charCodeAt(index + 3);
      if ((a | b | c | d) > 127) break;
      words[word++] = a | (b << 8) | (c << 16) | (d << 24);
    }
    for (; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) break;
      bytes[start + index] = code;
    }
    return index === length ? length : lowerUnits(where, slot, text);
  }

  function lowerUnits(where, slot, text) {
    const { length } = text;
    let at = (ptr + length + 1) >>> 1;
    for (let index = 0; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code >> 11 === 27) return encodeText(where, slot, text);
      u16[at++] = code;
    }
    return ~length;
  }

  function encodeText(where, slot, text) {
    for (let size = text.length; ; size *= 3) {
      const { read, written } = encoder.encodeInto(text, room(where, slot, size));
      if (read === text.length) return written;
    }
  }

  function liftString(length) {
    const text = liftBorrowed(length);
    if (length > 1024) $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return text;
  }

  function liftBorrowed(length) {
    if (u8.length === 0) refreshViews();
    if (length <= 32) return liftUnits(TEXT / 2, length);
    if (length <= 1024) return decoder.decode((texts[length] ??= new Uint8Array(memory.buffer, TEXT, length)));
    return decoder.decode(new Uint8Array(memory.buffer, u32[RESULT / 4], length));
  }

  function liftUnits(at, count) {
    const codes = u16;
    let text = "";
    switch (count > 16 ? (count + 3) & 60 : count) {
      case 1:
        return String.fromCharCode(codes[at++]);
      case 2:
        return String.fromCharCode(codes[at++], codes[at++]);
      case 3:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++]);
      case 4:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++]);
      case 5:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 6:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 7:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 8:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 9:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 10:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 11:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 12:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 13:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 14:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 15:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 16:
        return String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
      case 20:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
        break;
      case 24:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
        break;
      case 28:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
        break;
      case 32:
        text = String.fromCharCode(codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++], codes[at++]);
    }
    return text.slice(0, count);
  }

  function textFrom(ptr, length) {
    if (length >= 0) return decode(ptr, length);
    if (u16.length === 0) refreshViews();
    return liftUnits(ptr >>> 1, ~length);
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
  }

  function lowerF64(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Float64Array(numbers);
    }
    place(where, slot, size);
    return copyF64(where, numbers, length, typed) ? length : lowerF64(where, slot, [...numbers]);
  }

  function lowerVecF64(where, numbers) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 8);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Float64Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyF64(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 8);
    }
    return done ? length : lowerVecF64(where, [...numbers]);
  }

  function copyF64(where, numbers, length, typed) {
    const target = f64;
    const address = ptr;
    const start = address / 8;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (typeof number !== "number" && numbers.length >= length) mustBe(`${where}[${index}]`, "a number", number);
      target[start + index] = number;
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyAtF64(ptr, length) {
    if (f64.length === 0) refreshViews();
    const start = (ptr >>> 0) / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function copyAtU32(ptr, length) {
    if (u32.length === 0) refreshViews();
    const start = (ptr >>> 0) / 4;
    return u32.slice(start, start + (length >>> 0));
  }

  function writeBackU32(numbers, ptr) {
    if (u32.length === 0) refreshViews();
    if (typedLength.call(numbers) > 0) u32.set(numbers, (ptr >>> 0) / 4);
  }

  function insideAt(array, bytes) {
    const start = typedOffset.call(array);
    for (const { ptr, size } of regions) {
      if (ptr <= start && start + bytes <= ptr + size) {
        point(start);
        return start;
      }
    }
    return 0;
  }

  function allocate(Type, length) {
    checkU32("allocate: argument 'length'", length);
    const size = length * ((Type !== DataView && Type?.BYTES_PER_ELEMENT) || mustBe("allocate: argument 'type'", "the class of a typed array", Type));
    const region = { Type, ptr: takeBlock("allocate: argument 'length'", size), length, size };
    regions.add(region);
    new Uint8Array(memory.buffer, region.ptr, size).fill(0);
    return view(region);
  }

  function view(region) {
    const array = new region.Type(memory.buffer, region.ptr, region.length);
    origins.set(array, region);
    return array;
  }

  function regionOf(where, array) {
    return origins.get(array) ?? mustBe(where, "an array from allocate()", array);
  }

  function release(array) {
    const region = regionOf("release: argument 'array'", array);
    if (top > 0) throw Error("release: a call of the module is under way");
    if (regions.delete(region)) giveBlock(region.ptr, region.size);
  }

  function refresh(array) {
    const region = regionOf("refresh: argument 'array'", array);
    if (!regions.has(region)) throw Error("refresh: argument 'array' was released");
    return array.buffer === memory.buffer ? array : view(region);
  }

  function takeBlock(where, size, align = 8) {
    const address = size < 2 ** 31 ? $allocate(size, align) >>> 0 : 0;
    if (address === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    return address;
  }

  function giveBlock(ptr, size) {
    $free(ptr, size, 8);
  }

  function liftWide(low) {
    if (i64.length === 0) refreshViews();
    return (i64[RESULT / 8 + 1] << 64n) | BigInt.asUintN(64, low);
  }

  function leaveU32(word) {
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4] = word;
  }

  function leaveI64(number) {
    if (i64.length === 0) refreshViews();
    i64[RESULT / 8] = number;
  }

  function enlargeStage(count) {
    const old = stageWords;
    try {
      stageWords = new Uint32Array(Math.max(1024, count + (count & 1)));
    } catch {
      throw RangeError(`${stageWhere} must be small enough for memory, got ${count * 4} bytes`);
    }
    stageBytes = new Uint8Array(stageWords.buffer);
    stageWords.set(old);
  }

  function reserveWords(count, odd = 0) {
    const start = stageAt + (stageAt & odd);
    stageAt = start + count;
    if (stageAt > stageWords.length) enlargeStage(stageAt * 2);
    return start;
  }

  function putWord(word) {
    const start = stageAt++;
    if (start === stageWords.length) enlargeStage(start * 2);
    stageWords[start] = word;
  }

  function endWords(end) {
    stageAt = end;
  }

  function lowerWords(where, slot, write, value) {
    const outerAt = stageAt;
    const outerWhere = stageWhere;
    stageWhere = where;
    try {
      let start = reserveWords(0, 1);
      write(where, value);
      const address = place(where, slot, (stageAt - start) * 4);
      let to = address / 4;
      if (stageAt - start > 16) u32.set(stageWords.subarray(start, stageAt), to);
      else while (start < stageAt) u32[to++] = stageWords[start++];
      return address;
    } finally {
      stageAt = outerAt;
      stageWhere = outerWhere;
    }
  }

  function putText(where, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    const start = reserveWords(1 + Math.ceil(length * 0.75));
    const bytes = stageBytes;
    let at = start * 4 + 4;
    let written = 0;
    while (written < length && length < 100) {
      const code = text.charCodeAt(written);
      if (code > 127) break;
      bytes[at++] = code;
      written++;
    }
    if (written < length) ({ written } = encoder.encodeInto(text, bytes.subarray(start * 4 + 4)));
    stageWords[start] = written;
    endWords(start + 1 + Math.ceil(written / 4));
  }

  function liftBuffer(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    resultText = decode(u32[RESULT / 4 + 2], u32[RESULT / 4 + 3]);
    textAt = 0;
    const value = read();
    resultText = "";
    return value;
  }

  function liftWords(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    return read();
  }

  function nextWord() {
    return u32[nextAt++];
  }

  function nextText() {
    const from = textAt;
    textAt += u32[nextAt++];
    return resultText.slice(from, textAt);
  }

  function keepObject(object, address, free) {
    const cell = { object, address, free, state: 0 };
    if (freshCount === 256) registerFresh();
    if (freshCount === 0) queueMicrotask(registerFresh);
    fresh[freshCount++] = cell;
    return cell;
  }

  function registerFresh() {
    while (freshCount > 0) {
      const cell = fresh[--freshCount];
      if (cell.address !== 0) finalizers.register(cell.object, cell);
      cell.object = undefined;
    }
  }

  function refuseOther(where, kind, object) {
    mustBe(where, `a ${kind.name}`, object);
  }

  function adoptObject(Class, address) {
    adoption.address = address;
    return new Class(adoption);
  }

  function cellOf(where, kind, object) {
    try {
      return kind.cell(object);
    } catch {
      refuseOther(where, kind, object);
    }
  }

  function reachCell(where, kind, object, exclusive) {
    const { address, state } = cellOf(where, kind, object);
    if (state === 0 || (state > 0 && !exclusive)) return address;
    const subject = where.replace(/: this$/, `$& ${kind.name}`);
    if (typeof state !== "number") refuseGone(subject, state);
    refuseValue(Error, `${subject} ${state === -2 ? "is passed twice" : `is borrowed${state > 0 ? "" : " mutably"}`}`);
  }

  function changeState(kind, object, change) {
    const cell = kind.cell(object);
    if (typeof cell.state !== "number") return;
    cell.state += change;
    kind.point(object, cell.state === 0 ? cell.address : 0);
  }

  function endCell(cell, end) {
    cell.state = fate(end);
    cell.address = 0;
  }

  function freeObject(cell, kind) {
    const { address, free, state } = cell;
    if (address === 0 || broken.why !== undefined) return;
    if (state !== 0) throw Error(`${kind.name}.free: this ${kind.name} is borrowed by a call under way`);
    endCell(cell, "was freed");
    freeNow(free, address);
  }

  function borrowObject(where, kind, object, change = 1) {
    const address = reachCell(where, kind, object, change < 0);
    changeState(kind, object, change);
    holds.push({ kind, object, change });
    return address;
  }

  function moveObject(where, kind, object) {
    return borrowObject(where, kind, object, -2);
  }

  function commitMoves(base, by) {
    for (let index = base; index < holds.length; index++) {
      const { kind, object, change } = holds[index];
      if (change === -2) endCell(kind.cell(object), `was moved by ${by}()`);
    }
  }

  function endHold({ kind, object, change }) {
    changeState(kind, object, -change);
  }

  function endHolds(base) {
    while (holds.length > base) endHold(holds.pop());
  }

  function inspectObject(object, names) {
    const shown = { [inspected]: {} };
    try {
      for (const name of names) shown[name] = { value: object[name], enumerable: true };
    } catch {
      // It is gone.
    }
    return Object.create(Object.getPrototypeOf(object), shown);
  }

  function freeLater(object, free, address) {
    finalizers.register(object, { free, address }, object);
  }

  function freeNow(free, address) {
    const stack = $stack();
    try {
      free(address);
    } catch (error) {
      $unwind(stack);
      throw caught(error);
    }
  }

  function fate(text) {
    return text;
  }

  function refuseGone(subject, end) {
    refuseValue(Error, `${subject} ${end}`);
  }

  function hold(value) {
    if (value === undefined) return 0;
    const handle = freeHandle;
    if (handle === values.length) {
      freeHandle = values.push(value);
    } else {
      freeHandle = values[handle];
      values[handle] = value;
    }
    return handle;
  }

  function take(handle) {
    const value = values[handle];
    if (handle > 3) {
      values[handle] = freeHandle;
      freeHandle = handle;
    }
    return value;
  }

  function putValue(value) {
    const handle = hold(value);
    pendingValues.push(handle);
    putWord(handle);
  }

  function commitValues(base) {
    while (pendingValues.length > base) pendingValues.pop();
  }

  function dropValues(base) {
    while (pendingValues.length > base) take(pendingValues.pop());
  }

  function value_drop(handle) {
    take(handle);
  }

  function value_clone(handle) {
    return hold(values[handle]);
  }

  function value_throw(handle) {
    throw passing(take(handle));
  }

  function value_type(handle) {
    const value = values[handle];
    switch (typeof value) {
      case "undefined":
        return 0;
      case "object":
        return value === null ? 8 : 1;
      case "boolean":
        return 2;
      case "number":
        return 3;
      case "bigint":
        return 4;
      case "string":
        return 5;
      case "symbol":
        return 6;
      default:
        return 7;
    }
  }

  function value_equals(a, b) {
    return values[a] === values[b] ? 1 : 0;
  }

  function callback_call(handle, cells) {
    values[handle].call(cells >>> 0);
  }

  function closureState(address, name) {
    return { address, name, end: "", isRunning: false };
  }

  function reachClosure(state) {
    if (state.end !== "") refuseValue(Error, `${state.name}: the function ${state.end}`);
    return state.address;
  }

  function enterClosure(state) {
    if (state.isRunning) refuseValue(Error, `${state.name}: the function is running already`);
    reachClosure(state);
    state.isRunning = true;
  }

  function keptClosure(make, cell, name) {
    if (u32.length === 0) refreshViews();
    const at = (cell >>> 2) + 2;
    if (u32[at] === 0) {
      const state = closureState(cell, name);
      u32[at] = hold({ source: make(state), state });
      keptHandles.set(cell, u32[at]);
    }
    return values[u32[at]].source;
  }

  function closure_drop(handle) {
    const { state } = take(handle);
    state.end = "was dropped";
    keptHandles.delete(state.address);
  }

  function givenClosure(make, drop, address, name) {
    // One that Rust has kept so far goes on as it is: a function has one object.
    if (u32.length === 0) refreshViews();
    const handle = keptHandles.get(address);
    keptHandles.delete(address);
    if (handle !== undefined) u32[(address >>> 2) + 2] = 0;
    const made = handle === undefined ? make(closureState(address, name)) : take(handle).source;
    freeLater(made, drop, address);
    return made;
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error)) || hostTraps.has(error)) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function unwound(error, stack) {
    $unwind(stack);
    return caught(error);
  }

  function passing(error) {
    if (error instanceof Error && broken.why === undefined) hostTraps.add(error);
    return error;
  }

  function catchThrown(error) {
    if (broken.why !== undefined) throw error;
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4 + 4] = hold(error) + 1;
  }

  function error_text(ptr, length) {
    failureText += decode(ptr, length);
  }

  function collected() {
    const error = Error(failureText);
    failureText = "";
    return error;
  }

  function error_take() {
    return hold(collected());
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;
const typedLength = Uint8Array.prototype.__lookupGetter__("length");
const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");
const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");
const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);

class PanicError extends Error {
  name = "PanicError";
}

function checkFunction(where, value) {
  if (typeof value !== "function") mustBe(where, "a function", value);
}

function checkObject(where, value) {
  if (typeof value !== "object" || value === null) mustBe(where, "an object", value);
}

function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
}

function checkTuple(where, value, length) {
  if (!Array.isArray(value)) mustBe(where, "an array", value);
  checkLength(where, value.length, length);
}

function checkLength(where, found, length) {
  if (found !== length) mustBe(where, `of length ${length}`, found, TypeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkU128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(128, value) !== value) mustBe(where, "a bigint from 0 to 340282366920938463463374607431768211455", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
}

function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
}

function isTyped(where, expected, value, mutable) {
  const name = typedName.call(value) ?? (Array.isArray(value) ? "Array" : ArrayBuffer.isView(value) && "DataView");
  if (name === "Array" && !mutable) return false;
  if (!expected.endsWith(` ${name}`.replace("Clamped", ""))) {
    mustBe(where, mutable ? expected : `${expected} or an array`, name || value, name && TypeError);
  }
  return true;
}

function iterableOf(where, value) {
  if (typeof value === "string" || typeof value?.[Symbol.iterator] !== "function") mustBe(where, "an array", value);
  return value;
}

function keyText(key) {
  return (typeof key === "object" && key !== null) || typeof key === "function" ? typeof key : String(key);
}

function mapEntries(where, value, plain) {
  if (Object.prototype.toString.call(value) === "[object Map]") return value.entries();
  if (!plain || typeof value !== "object" || value === null || Symbol.iterator in value) {
    const list = Array.isArray(value);
    mustBe(where, plain ? "a Map or an object" : "a Map", list ? "an array" : value, list ? TypeError : undefined);
  }
  return Object.entries(value);
}

function noteMismatch(place, error) {
  mismatch = /^(\.|\[| |$)/.test(place) ? error : undefined;
  return error;
}

function mustBe(where, expected, value, Kind) {
  refuseValue(Kind || TypeError, `${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

function refuseValue(Kind, message, options) {
  throw noteMismatch(message, Kind(message, options));
}

function within(where, error) {
  return mismatch && error === mismatch ? noteMismatch(where, new error.constructor(where + error.message, error)) : error;
}

function refuseDetached(where, numbers) {
  try {
    numbers.keys();
  } catch {
    refuseValue(Error, `${where} was detached when memory grew; pass refresh(array)`);
  }
}

function early(name) {
  throw Error(`call and await init() before ${name}()`);
}

async function load(source, imports) {
  source = await source;
  const url = source.href ?? source.url ?? source;
  if (url.trim && !source.status) {
    const fs = !/^(?!file:)\w\w+:/.test(url) && globalThis.process?.getBuiltinModule?.("fs");
    source = fs ? fs.readFileSync(/^file:/.test(url) ? new URL(url) : url) : await fetch(source);
  }
  if (source.ok === false) throw Error(`init: ${source.url} gave HTTP status ${source.status}`);
  if (source.ok && !/wasm$/.test(source.headers.get("content-type"))) source = await source.arrayBuffer();
  if (source.status) source = await WebAssembly.compileStreaming(source);
  if (source.byteLength) source = await WebAssembly.compile(source);
  return WebAssembly.instantiate(source, imports);
}
