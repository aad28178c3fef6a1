// minibind 0.1.0

import * as host_ from "./snippets/closures/host.js";

/** Listens for as long as it lives. */
export let Counter = function () { early("new Counter"); };

/** An event handler that runs, and is removed again. */
export let Watch = function () { early("new Watch"); };

/** How many functions there are that own something. */
export let live = () => early("live");

export let seen = () => early("seen");
export let total = () => early("total");
export let nestedTotal = () => early("nestedTotal");
export let until = () => early("until");
export let maybe = () => early("maybe");
export let picked = () => early("picked");
export let sorted = () => early("sorted");
export let mapped = () => early("mapped");

/** A function that drops itself, or puts another in its place, while it runs. */
export let endsItself = () => early("endsItself");

/** A function that fails when JavaScript calls it from within. */
export let callsItself = () => early("callsItself");

export let keeps = () => early("keeps");
export let dropKept = () => early("dropKept");
export let throwsInClosure = () => early("throwsInClosure");
export let giveMany = () => early("giveMany");
export let giveAll = () => early("giveAll");
export let once = () => early("once");
export let ownTarget = () => early("ownTarget");
export let later = () => early("later");

/** A function of Rust that goes through JavaScript and comes back. */
export let runCallback = () => early("runCallback");

/** Makes the memory grow. */
export let grow = () => early("grow");

let wasm, loading;

export default function init(source = new URL("closures.wasm", import.meta.url)) {
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
    Counter,
    Watch,
    live,
    seen,
    total,
    nestedTotal,
    until,
    maybe,
    picked,
    sorted,
    mapped,
    endsItself,
    callsItself,
    keeps,
    dropKept,
    throwsInClosure,
    giveMany,
    giveAll,
    once,
    ownTarget,
    later,
    runCallback,
    grow,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(host_.runEach, "runEach", "./snippets/closures/host.js", "closures::run_each");
  hostFunction(host_.runEach, "runEach", "./snippets/closures/host.js", "closures::run_each_impl");
  hostFunction(host_.runEach, "runEach", "./snippets/closures/host.js", "closures::run_each_fn");
  hostFunction(host_.runEach, "runEach", "./snippets/closures/host.js", "closures::try_each");
  hostFunction(host_.runEach, "runEach", "./snippets/closures/host.js", "closures::maybe_each");
  hostFunction(host_.sortTexts, "sortTexts", "./snippets/closures/host.js", "closures::sort_texts");
  hostFunction(host_.pick, "pick", "./snippets/closures/host.js", "closures::pick");
  hostFunction(host_.add, "add", "./snippets/closures/host.js", "closures::add");
  hostFunction(host_.remove, "remove", "./snippets/closures/host.js", "closures::remove");
  hostFunction(host_.add, "add", "./snippets/closures/host.js", "closures::add_fn");
  hostFunction(host_.add, "add", "./snippets/closures/host.js", "closures::give");
  hostFunction(host_.add, "add", "./snippets/closures/host.js", "closures::give_box");
  hostFunction(host_.add, "add", "./snippets/closures/host.js", "closures::give_option");
  hostFunction(host_.add, "add", "./snippets/closures/host.js", "closures::give_list");
  hostFunction(host_.call, "call", "./snippets/closures/host.js", "closures::call");
  hostFunction(host_.fail, "fail", "./snippets/closures/host.js", "closures::fail");
  hostFunction(globalThis.EventTarget, "EventTarget", "globalThis", "closures::EventTarget::new");
  hostFunction(globalThis.Event, "Event", "globalThis", "closures::Event::new");
  hostFunction(globalThis.setTimeout, "setTimeout", "globalThis", "closures::set_timeout");
  hostFunction(globalThis.setTimeout, "setTimeout", "globalThis", "closures::set_timeout_once");
  const {
    memory,
    minibind_free: $free,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    minibind_call_1: $call1,
    minibind_call_2: $call2,
    minibind_call_3: $call3,
    minibind_call_4: $call4,
    minibind_call_5: $call5,
    minibind_call_6: $call6,
    minibind_call_7: $call7,
    minibind_call_8: $call8,
    minibind_call_9: $call9,
    minibind_call_10: $call10,
    minibind_call_11: $call11,
    minibind_call_12: $call12,
    minibind_call_13: $call13,
    minibind_call_14: $call14,
    minibind_call_15: $call15,
    minibind_drop_1: $drop1,
    minibind_drop_2: $drop2,
    live: $live,
    seen: $seen,
    total: $total,
    nested_total: $nestedTotal,
    until: $until,
    maybe: $maybe,
    picked: $picked,
    sorted: $sorted,
    mapped: $mapped,
    Counter_new: $Counter_new,
    Counter_start: $Counter_start,
    Counter_stop: $Counter_stop,
    Counter_count: $Counter_count,
    Counter_leave: $Counter_leave,
    Counter_give: $Counter_give,
    ends_itself: $endsItself,
    calls_itself: $callsItself,
    keeps: $keeps,
    drop_kept: $dropKept,
    throws_in_closure: $throwsInClosure,
    give_many: $giveMany,
    give_all: $giveAll,
    once: $once,
    Watch_new: $Watch_new,
    Watch_fire: $Watch_fire,
    Watch_stop: $Watch_stop,
    own_target: $ownTarget,
    later: $later,
    run_callback: $runCallback,
    grow: $grow,
    Counter_free: $Counter_free,
    Watch_free: $Watch_free,
  } = yield {
    minibind: {
      callback_call,
      closure_drop,
      error_take,
      error_text,
      error_value,
      value_clone,
      value_debug,
      value_drop,
      value_from_text,
      value_text,
      value_throw,
    },
    env: {
      run_each: runEach,
      run_each_impl: runEach_,
      run_each_fn: runEach_3,
      try_each: runEach_4,
      maybe_each: runEach_5,
      sort_texts: sortTexts,
      pick,
      add,
      remove,
      add_fn: add_,
      give: add_3,
      give_box: add_4,
      give_option: add_5,
      give_list: add_6,
      call,
      fail,
      EventTarget_new,
      EventTarget_add_event_listener: EventTarget_addEventListener,
      EventTarget_remove_event_listener: EventTarget_removeEventListener,
      EventTarget_dispatch_event: EventTarget_dispatchEvent,
      Event_new,
      Event_type,
      JsArray_sort: Array__sort,
      JsArray_map: Array__map,
      JsArray_reduce: Array__reduce,
      set_timeout: setTimeout,
      set_timeout_once: setTimeout_,
    },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, i32, u32, f64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let stageWords = new Uint32Array(0);
  let stageBytes;
  let stageAt = 0;
  let stageWhere = "";
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const fresh = [];
  let freshCount = 0;
  const kinds = [];
  const holds = [];
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const keptHandles = new Map();
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;
  let failureText = "";

  const $Counter = { name: "Counter" };

  class Counter {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(name) {
      this.#address = Counter_new(name);
      this.#cell = keepObject(this, this.#address, $Counter_free);
    }

    static {
      $Counter.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Counter, object, exclusive);
      };
      $Counter.cell = (object) => object.#cell;
      $Counter.point = (object, address) => (object.#address = address);
      $Counter.has = (object) => #address in Object(object);
      kinds.push($Counter);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Counter);
    }

    start() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Counter.start: this", $Counter, this);
        const stack = $stack();
        try {
          return $Counter_start(ptr0) >>> 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
      }
    }

    stop() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Counter.stop: this", $Counter, this);
        const stack = $stack();
        try {
          return $Counter_stop(ptr0) !== 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
      }
    }

    get count() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Counter.reach("Counter.count: this", this);
      return $Counter_count(ptr0) >>> 0;
    }

    /** The function is JavaScript's from now on. */
    leave() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Counter.leave: this", $Counter, this);
        commitMoves(held, "Counter.leave");
        try {
          $Counter_leave(ptr0);
        } catch (error) {
          throw caught(error);
        }
      } finally {
        endHolds(held);
      }
    }

    give() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Counter.give: this", $Counter, this);
        commitMoves(held, "Counter.give");
        const stack = $stack();
        try {
          return $Counter_give(ptr0) >>> 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
      }
    }

    [inspected]() {
      return inspectObject(this, ["count"]);
    }
  }

  const $Watch = { name: "Watch" };

  class Watch {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(target) {
      this.#address = Watch_new(target);
      this.#cell = keepObject(this, this.#address, $Watch_free);
    }

    static {
      $Watch.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Watch, object, exclusive);
      };
      $Watch.cell = (object) => object.#cell;
      $Watch.point = (object, address) => (object.#address = address);
      $Watch.has = (object) => #address in Object(object);
      kinds.push($Watch);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Watch);
    }

    fire(kind) {
      if (broken.why !== undefined) refuse();
      const base = top;
      setTop(base + 2);
      const held = holds.length;
      try {
        const len1 = lowerString("Watch.fire: argument 'kind'", base + 1, kind);
        const ptr1 = ptr;
        const ptr0 = borrowObject("Watch.fire: this", $Watch, this);
        const stack = $stack();
        try {
          return $Watch_fire(ptr0, ptr1, len1) !== 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        setTop(base);
        endHolds(held);
      }
    }

    stop() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Watch.stop: this", $Watch, this, -1);
        const stack = $stack();
        try {
          return $Watch_stop(ptr0) !== 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
      }
    }
  }

  return {
    Counter,
    Watch,
    live,
    seen,
    total,
    nestedTotal,
    until,
    maybe,
    picked,
    sorted,
    mapped,
    endsItself,
    callsItself,
    keeps,
    dropKept,
    throwsInClosure,
    giveMany,
    giveAll,
    once,
    ownTarget,
    later,
    runCallback,
    grow,
  };

  function Counter_new(name) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("new Counter: argument 'name'", top, name);
    const ptr0 = ptr;
    try {
      return $Counter_new(ptr0, len0) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function Watch_new(target) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $Watch_new(hold(target)) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function live() {
    if (broken.why !== undefined) refuse();
    return $live() >>> 0;
  }

  function seen() {
    if (broken.why !== undefined) refuse();
    try {
      $seen();
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfString);
  }

  function total(items) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(items);
    try {
      let result;
      const stack = $stack();
      try {
        result = $total(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftVecF64(result);
    } finally {
      take(handle0);
    }
  }

  function nestedTotal(items) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(items);
    const stack = $stack();
    try {
      return $nestedTotal(handle0);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function until(items, end) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    const handle0 = hold(items);
    try {
      const len1 = lowerString("until: argument 'end'", base + 1, end);
      const ptr1 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $until(handle0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function maybe(items, wanted) {
    if (broken.why !== undefined) refuse();
    checkBoolean("maybe: argument 'wanted'", wanted);
    const handle0 = hold(items);
    const stack = $stack();
    try {
      return $maybe(handle0, wanted) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function picked(items) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(items);
    try {
      let result;
      const stack = $stack();
      try {
        result = $picked(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : liftString(result);
    } finally {
      take(handle0);
    }
  }

  function sorted(texts_, numbers) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    const handle1 = hold(numbers);
    try {
      const ptr0 = lowerWords("sorted: argument 'texts'", base, writeArrayOfString, texts_);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $sorted(ptr0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readTupleOfArrayOfStringAndArray);
    } finally {
      setTop(base);
      take(handle1);
    }
  }

  function mapped(items) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(items);
    try {
      const stack = $stack();
      try {
        $mapped(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readTupleOfArrayAndF64);
    } finally {
      take(handle0);
    }
  }

  function endsItself(index) {
    if (broken.why !== undefined) refuse();
    checkU32("endsItself: argument 'index'", index);
    const stack = $stack();
    try {
      return $endsItself(index) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function callsItself(isExclusive) {
    if (broken.why !== undefined) refuse();
    checkBoolean("callsItself: argument 'isExclusive'", isExclusive);
    const stack = $stack();
    try {
      return $callsItself(isExclusive) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function keeps() {
    if (broken.why !== undefined) refuse();
    try {
      return $keeps() !== 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function dropKept() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $dropKept();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function throwsInClosure(value) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $throwsInClosure(hold(value)) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function giveMany(count) {
    if (broken.why !== undefined) refuse();
    checkU32("giveMany: argument 'count'", count);
    const stack = $stack();
    try {
      return $giveMany(count) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function giveAll() {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $giveAll();
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftVecU32(result);
  }

  function once(name) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("once: argument 'name'", base, name);
      const ptr0 = ptr;
      const stack = $stack();
      try {
        return $once(ptr0, len0) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
    }
  }

  function ownTarget() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $ownTarget() !== 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function later(text, keep) {
    if (broken.why !== undefined) refuse();
    checkBoolean("later: argument 'keep'", keep);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerString("later: argument 'text'", base, text);
      const ptr0 = ptr;
      const stack = $stack();
      try {
        $later(ptr0, len0, keep);
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
    }
  }

  function runCallback(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("runCallback: argument 'run'", run);
    checkU32("runCallback: argument 'value'", value);
    const stack = $stack();
    try {
      return $runCallback(hold(makeCallbackOfU32ToU32("runCallback: argument 'run'", run)), value) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function grow(bytes) {
    if (broken.why !== undefined) refuse();
    checkU32("grow: argument 'bytes'", bytes);
    try {
      return $grow(bytes) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function runEach(handle0, address1) {
    const lent1 = closureState(address1 >>> 0, "runEach");
    try {
      host_.runEach(values[handle0], makeFunctionOfF64(lent1));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    } finally {
      lent1.end = "was lent for a call that is over";
    }
  }

  function runEach_(handle0, address1) {
    const lent1 = closureState(address1 >>> 0, "runEach");
    try {
      host_.runEach(values[handle0], makeFunctionOfF64(lent1));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    } finally {
      lent1.end = "was lent for a call that is over";
    }
  }

  function runEach_3(handle0, address1) {
    const lent1 = closureState(address1 >>> 0, "runEach");
    try {
      host_.runEach(values[handle0], makeFunctionOfValue(lent1));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    } finally {
      lent1.end = "was lent for a call that is over";
    }
  }

  function runEach_4(handle0, address1) {
    const lent1 = closureState(address1 >>> 0, "runEach");
    try {
      host_.runEach(values[handle0], makeFunctionOfStringToUndefined(lent1));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      catchThrown(error);
    } finally {
      lent1.end = "was lent for a call that is over";
    }
  }

  function runEach_5(handle0, address1) {
    const lent1 = address1 === 0 ? undefined : closureState(address1 >>> 0, "runEach");
    try {
      host_.runEach(values[handle0], lent1 && makeFunctionOfU32(lent1));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    } finally {
      if (lent1) lent1.end = "was lent for a call that is over";
    }
  }

  function sortTexts(address1) {
    try {
      const written = liftBuffer(() => [readArrayOfString()]);
      const lent1 = closureState(address1 >>> 0, "sortTexts");
      try {
        const result = host_.sortTexts(written[0], makeFunctionOfStringAndStringToI32(lent1));
        if (broken.why !== undefined) refuse();
        const ptr2 = lowerWords("sortTexts()", top, writeArrayOfString, result);
        if (broken.why !== undefined) refuse();
        return ptr2;
      } finally {
        lent1.end = "was lent for a call that is over";
      }
    } catch (error) {
      throw passing(error);
    }
  }

  function pick(handle0, address1, address2) {
    const lent1 = closureState(address1 >>> 0, "pick");
    const lent2 = closureState(address2 >>> 0, "pick");
    try {
      const result = host_.pick(values[handle0], makeFunctionOfStringToBoolean(lent1), makeFunctionOfStringToBoolean(lent2));
      if (broken.why !== undefined) refuse();
      const len3 = result == null ? 0 : lowerString("pick()", top, result);
      const ptr3 = result == null ? 0 : ptr;
      leaveU32(len3);
      return ptr3;
    } catch (error) {
      throw passing(error);
    } finally {
      lent1.end = "was lent for a call that is over";
      lent2.end = "was lent for a call that is over";
    }
  }

  function add(address0) {
    try {
      const result = host_.add(keptClosure(makeFunctionOfU32ToU32, address0 >>> 0, "add"));
      if (broken.why !== undefined) refuse();
      checkU32("add()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function remove(address0) {
    try {
      const result = host_.remove(keptClosure(makeFunctionOfU32ToU32, address0 >>> 0, "remove"));
      if (broken.why !== undefined) refuse();
      checkBoolean("remove()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function add_(address0) {
    try {
      const result = host_.add(keptClosure(makeFunctionOfU32AndStringToString, address0 >>> 0, "add"));
      if (broken.why !== undefined) refuse();
      checkU32("add()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function add_3(address0) {
    try {
      const result = host_.add(givenClosure(makeFunctionOfU32ToU32_, $drop1, address0 >>> 0, "add"));
      if (broken.why !== undefined) refuse();
      checkU32("add()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function add_4(address0) {
    try {
      const result = host_.add(givenClosure(makeFunctionOfStringToU32, $drop2, address0 >>> 0, "add"));
      if (broken.why !== undefined) refuse();
      checkU32("add()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function add_5(address0) {
    try {
      const result = host_.add(address0 === 0 ? undefined : givenClosure(makeFunctionToU32, $drop1, address0 >>> 0, "add"));
      if (broken.why !== undefined) refuse();
      checkU32("add()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function add_6() {
    try {
      const written = liftWords(() => [readArrayOfFunctionToU32()]);
      const result = host_.add(written[0]);
      if (broken.why !== undefined) refuse();
      checkU32("add()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function call(index, value) {
    try {
      const result = host_.call(index >>> 0, value >>> 0);
      if (broken.why !== undefined) refuse();
      checkU32("call()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function fail(handle0) {
    try {
      host_.fail(take(handle0));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function EventTarget_new() {
    try {
      const result = new globalThis.EventTarget();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function EventTarget_addEventListener(handle0, ptr1, len1, address2) {
    try {
      values[handle0].addEventListener(textFrom(ptr1, len1), keptClosure(makeFunctionOfEvent, address2 >>> 0, "EventTarget.addEventListener"));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function EventTarget_removeEventListener(handle0, ptr1, len1, address2) {
    try {
      values[handle0].removeEventListener(textFrom(ptr1, len1), keptClosure(makeFunctionOfEvent, address2 >>> 0, "EventTarget.removeEventListener"));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function EventTarget_dispatchEvent(handle0, handle1) {
    try {
      const result = values[handle0].dispatchEvent(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkBoolean("EventTarget.dispatchEvent()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Event_new(ptr0, len0) {
    try {
      const result = new globalThis.Event(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Event_type(handle0) {
    try {
      const result = values[handle0].type;
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("Event.type", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__sort(handle0, address1) {
    const lent1 = closureState(address1 >>> 0, "Array.sort");
    try {
      const result = values[handle0].sort(makeFunctionOfF64AndF64ToF64(lent1));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    } finally {
      lent1.end = "was lent for a call that is over";
    }
  }

  function Array__map(handle0, address1) {
    const lent1 = closureState(address1 >>> 0, "Array.map");
    try {
      const result = values[handle0].map(makeFunctionOfValueAndU32ToValue(lent1));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    } finally {
      lent1.end = "was lent for a call that is over";
    }
  }

  function Array__reduce(handle0, address1, first) {
    const lent1 = closureState(address1 >>> 0, "Array.reduce");
    try {
      const result = values[handle0].reduce(makeFunctionOfF64AndValueToF64(lent1), first);
      if (broken.why !== undefined) refuse();
      checkNumber("Array.reduce()", result);
      return result;
    } catch (error) {
      throw passing(error);
    } finally {
      lent1.end = "was lent for a call that is over";
    }
  }

  function setTimeout(address0, milliseconds) {
    try {
      const result = globalThis.setTimeout(keptClosure(makeFunction, address0 >>> 0, "setTimeout"), milliseconds >>> 0);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function setTimeout_(address0, milliseconds) {
    try {
      const result = globalThis.setTimeout(givenClosure(makeFunction_, $drop1, address0 >>> 0, "setTimeout"), milliseconds >>> 0);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function makeCallbackOfU32ToU32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0 >>> 0);
          if (broken.why !== undefined) refuse();
          checkU32(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeFunction(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      enterClosure(state);
      const stack = $stack();
      try {
        $call15(state.address);
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionOfEvent(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      enterClosure(state);
      const stack = $stack();
      try {
        $call11(state.address, hold(arg0));
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionOfF64(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkNumber("a function of Rust: argument 'arg0'", arg0);
      enterClosure(state);
      try {
        $call1(state.address, arg0);
      } catch (error) {
        throw caught(error);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionOfF64AndF64ToF64(state) {
    return (arg0, arg1) => {
      if (broken.why !== undefined) refuse();
      checkNumber("a function of Rust: argument 'arg0'", arg0);
      checkNumber("a function of Rust: argument 'arg1'", arg1);
      enterClosure(state);
      try {
        return $call12(state.address, arg0, arg1);
      } catch (error) {
        throw caught(error);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionOfF64AndValueToF64(state) {
    return (arg0, arg1) => {
      if (broken.why !== undefined) refuse();
      checkNumber("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      try {
        return $call14(address, arg0, hold(arg1));
      } catch (error) {
        throw caught(error);
      }
    };
  }

  function makeFunctionOfStringAndStringToI32(state) {
    return (arg0, arg1) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 2);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const len1 = lowerString("a function of Rust: argument 'arg1'", base + 1, arg1);
        const ptr1 = ptr;
        const address = reachClosure(state);
        const stack = $stack();
        try {
          return $call4(address, ptr0, len0, ptr1, len1);
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfStringToBoolean(state) {
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
          return $call5(address, ptr0, len0) !== 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        setTop(base);
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
          return $call8(address, ptr0, len0) >>> 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfStringToUndefined(state) {
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
          result = $call3(address, ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
        if (result === -1) throw thrown ? takeThrown() : collected();
      } finally {
        setTop(base);
        state.isRunning = false;
      }
    };
  }

  function makeFunctionOfU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      const stack = $stack();
      try {
        $call2(address, arg0);
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function makeFunctionOfU32AndStringToString(state) {
    return (arg0, arg1) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg0'", arg0);
      reachClosure(state);
      const base = top;
      setTop(base + 2);
      try {
        const len1 = lowerString("a function of Rust: argument 'arg1'", base + 1, arg1);
        const ptr1 = ptr;
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call7(address, arg0, ptr1, len1);
        } catch (error) {
          throw unwound(error, stack);
        }
        return liftString(result);
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfU32ToU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg0'", arg0);
      enterClosure(state);
      const stack = $stack();
      try {
        return $call6(state.address, arg0) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionOfU32ToU32_(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg0'", arg0);
      enterClosure(state);
      const stack = $stack();
      try {
        return $call6(state.address, arg0) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionOfValue(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      const stack = $stack();
      try {
        $call2(address, hold(arg0));
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function makeFunctionOfValueAndU32ToValue(state) {
    return (arg0, arg1) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg1'", arg1);
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call13(address, hold(arg0), arg1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return take(result);
    };
  }

  function makeFunctionToU32(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      const stack = $stack();
      try {
        return $call9(address) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function makeFunctionToU32_(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      const stack = $stack();
      try {
        return $call10(address) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function makeFunction_(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      enterClosure(state);
      const stack = $stack();
      try {
        $call15(state.address);
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function readArrayOfFunctionToU32() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(givenClosure(makeFunctionToU32_, $drop2, nextWord() >>> 0, "a function of Rust"));
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

  function readTupleOfArrayAndF64() {
    return [take(nextWord()), nextDouble()];
  }

  function readTupleOfArrayOfStringAndArray() {
    return [readArrayOfString(), take(nextWord())];
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

  function liftVecF64(length) {
    if (length >= 0 && length <= 16) return liftShortF64(length);
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  function liftVecU32(length) {
    if (length >= 0 && length <= 16) return liftShortU32(length);
    const numbers = liftSliceU32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  function liftShortF64(length) {
    if (f64.length === 0) refreshViews();
    const area = f64;
    const start = TEXT / 8;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Float64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftShortU32(length) {
    if (u32.length === 0) refreshViews();
    const area = u32;
    const start = TEXT / 4;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Uint32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function liftSliceU32(length) {
    if (u32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return u32.slice(start, start + (length >>> 0));
  }

  function leaveU32(word) {
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4] = word;
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

  function nextDouble() {
    return f64[nextPair() / 2];
  }

  function nextPair() {
    const start = nextAt + (nextAt & 1);
    nextAt = start + 2;
    return start;
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
    const other = kinds.find((kind) => kind.has(object));
    if (other) mustBe(where, `a ${kind.name}`, `a ${other.name}`, TypeError);
    mustBe(where, `a ${kind.name}`, object);
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

  function value_drop(handle) {
    take(handle);
  }

  function value_clone(handle) {
    return hold(values[handle]);
  }

  function value_from_text(ptr, length) {
    return hold(decode(ptr, length));
  }

  function value_throw(handle) {
    throw passing(take(handle));
  }

  function value_text(handle) {
    const value = values[handle];
    return typeof value === "string" ? leaveText(value) : 0;
  }

  function leaveText(text) {
    leaveU32(lowerString("a string", top, text));
    return ptr;
  }

  function value_debug(handle) {
    return leaveText(describeValue(values[handle]));
  }

  function describeValue(value) {
    try {
      if (typeof value === "string") return JSON.stringify(value);
      if (typeof value === "function") return `function ${value.name}`;
      if (typeof value !== "object" || value === null) return String(value);
      if (value instanceof Error) return String(value.stack ?? value);
      return `${value.constructor?.name ?? "Object"} ${JSON.stringify(value)}`;
    } catch {
      return tagOf(value);
    }
  }

  function tagOf(value) {
    try {
      return Object.prototype.toString.call(value);
    } catch {
      return typeof value;
    }
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

  function error_value(handle) {
    thrown = { value: take(handle) };
  }

  function takeThrown() {
    const { value } = thrown;
    thrown = undefined;
    passing(value);
    return value;
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

class PanicError extends Error {
  name = "PanicError";
}

function checkFunction(where, value) {
  if (typeof value !== "function") mustBe(where, "a function", value);
}

function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
}

function iterableOf(where, value) {
  if (typeof value === "string" || typeof value?.[Symbol.iterator] !== "function") mustBe(where, "an array", value);
  return value;
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
