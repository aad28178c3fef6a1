// minibind 0.1.0

/** Counts itself. */
export let Item = function () { early("new Item"); };

/** What goes wrong. */
export class Failure extends Error {
  name = "Failure";
}

/** How many items there are. */
export let live = () => early("live");

export let ready = async () => early("ready");
export let sameText = async () => early("sameText");
export let borrowed = async () => early("borrowed");
let open_ = async () => early("open");
export let ask = async () => early("ask");
export let askCarefully = async () => early("askCarefully");
export let through = async () => early("through");
export let numbers = async () => early("numbers");
export let fail = async () => early("fail");

/** Waits for what never comes, and for what comes. */
export let cancel = async () => early("cancel");

/** Drops a promise that nobody has awaited. */
export let ignore = () => early("ignore");

export let call = async () => early("call");
export let keep = async () => early("keep");
export let spawn = () => early("spawn");
export let adder = async () => early("adder");
export let wake = async () => early("wake");
export let words = () => early("words");
let values_ = () => early("values");
export let sum = async () => early("sum");
export let first = async () => early("first");
export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { open_ as open, values_ as values };

let wasm, loading;

export default function init(source = new URL("memory_async.wasm", import.meta.url)) {
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
    Item,
    live,
    ready,
    sameText,
    borrowed,
    open: open_,
    ask,
    askCarefully,
    through,
    numbers,
    fail,
    cancel,
    ignore,
    call,
    keep,
    spawn,
    adder,
    wake,
    words,
    values: values_,
    sum,
    first,
    allocate,
    refresh,
    release,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(globalThis.memoryAsyncHost?.give, "memoryAsyncHost.give", "globalThis", "memory_async::give");
  hostFunction(globalThis.memoryAsyncHost?.number, "memoryAsyncHost.number", "globalThis", "memory_async::number");
  hostFunction(globalThis.memoryAsyncHost?.number, "memoryAsyncHost.number", "globalThis", "memory_async::number_or_error");
  hostFunction(globalThis.memoryAsyncHost?.never, "memoryAsyncHost.never", "globalThis", "memory_async::never");
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    minibind_table: $table,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    minibind_call_1: $call1,
    minibind_drop_1: $drop1,
    minibind_drop_2: $drop2,
    minibind_finish_1: $finish1,
    minibind_next_1: $next1,
    minibind_next_2: $next2,
    minibind_next_3: $next3,
    minibind_reject_1: $reject1,
    minibind_reject_2: $reject2,
    minibind_reject_3: $reject3,
    minibind_reject_4: $reject4,
    minibind_settle_1: $settle1,
    minibind_settle_2: $settle2,
    minibind_settle_3: $settle3,
    minibind_settle_4: $settle4,
    minibind_settle_5: $settle5,
    Item_new: $Item_new,
    Item_look: $Item_look,
    Item_look_finish: $Item_look_finish,
    Item_change: $Item_change,
    Item_change_finish: $Item_change_finish,
    Item_end: $Item_end,
    Item_end_finish: $Item_end_finish,
    Item_numbers: $Item_numbers,
    live: $live,
    ready: $ready,
    ready_finish: $ready_finish,
    same_text: $sameText,
    same_text_finish: $sameText_finish,
    borrowed: $borrowed,
    borrowed_finish: $borrowed_finish,
    open: $open_,
    open_finish: $open__finish,
    ask: $ask,
    ask_finish: $ask_finish,
    ask_carefully: $askCarefully,
    ask_carefully_finish: $askCarefully_finish,
    through: $through,
    through_finish: $through_finish,
    numbers: $numbers,
    numbers_finish: $numbers_finish,
    fail: $fail,
    fail_finish: $fail_finish,
    cancel: $cancel,
    cancel_finish: $cancel_finish,
    ignore: $ignore,
    call: $call,
    call_finish: $call_finish,
    keep: $keep,
    keep_finish: $keep_finish,
    spawn: $spawn,
    adder: $adder,
    adder_finish: $adder_finish,
    wake: $wake,
    wake_finish: $wake_finish,
    words: $words,
    values: $values_,
    sum: $sum,
    sum_finish: $sum_finish,
    first: $first,
    first_finish: $first_finish,
    Item_free: $Item_free,
  } = yield {
    minibind: {
      callback_call,
      error_value,
      promise_await,
      promise_cancel,
      stream_close,
      stream_next,
      task_spawn,
      task_start,
      task_wake,
      value_drop,
      value_throw,
    },
    env: {
      give: memoryAsyncHost_give,
      number: memoryAsyncHost_number,
      number_or_error: memoryAsyncHost_number_,
      never: memoryAsyncHost_never,
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
  let windowF64 = new Float64Array(0);
  const regions = new Set();
  const origins = new WeakMap();
  let stageWords = new Uint32Array(0);
  let stageAt = 0;
  let stageWhere = "";
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const fresh = [];
  let freshCount = 0;
  const adoption = { address: 0 };
  const holds = [];

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const pendingValues = [];
  const keptHandles = new Map();
  const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
  const taskPromises = new Map();
  let wokenTasks = [];
  let pollInRust;
  const asyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf((async function* () {})())));
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;

  const $Item = { name: "Item" };

  class Item {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(number) {
      this.#address = number !== adoption ? Item_new(number) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Item_free);
    }

    static {
      $Item.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Item, object, exclusive);
      };
      $Item.cell = (object) => object.#cell;
      $Item.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Item);
    }

    async look(value) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      const handle1 = hold(value);
      try {
        const ptr0 = borrowObject("Item.look: this", $Item, this);
        const task = $Item_look(ptr0, handle1);
        keepHolds(keptHolds, held);
        const end = settled(task);
        if (end) await end;
        if (broken.why !== undefined) refuse();
        return $Item_look_finish(task) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
        endKeptHolds(keptHolds);
        take(handle1);
      }
    }

    async change(by) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      try {
        const ptr0 = borrowObject("Item.change: this", $Item, this, -1);
        if (broken.why !== undefined) refuse();
        const task = $Item_change(ptr0, hold(makePromiseOfU32("Item.change: argument 'by'", by)));
        keepHolds(keptHolds, held);
        const end = settled(task);
        if (end) await end;
        if (broken.why !== undefined) refuse();
        const result = $Item_change_finish(task);
        if (result === 4294967296) throw takeThrown();
        return result;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
        endKeptHolds(keptHolds);
      }
    }

    async end() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      try {
        const ptr0 = moveObject("Item.end: this", $Item, this);
        commitMoves(held, "Item.end");
        const task = $Item_end(ptr0);
        keepHolds(keptHolds, held);
        const end = settled(task);
        if (end) await end;
        if (broken.why !== undefined) refuse();
        return $Item_end_finish(task) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
        endKeptHolds(keptHolds);
      }
    }

    numbers() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      try {
        const ptr0 = borrowObject("Item.numbers: this", $Item, this);
        let result;
        try {
          result = $Item_numbers(ptr0);
        } catch (error) {
          throw caught(error);
        }
        keepHolds(keptHolds, held);
        return iterate("Item.numbers", result >>> 0, makeNextOfU32, $drop1, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw error;
      } finally {
        endHolds(held);
      }
    }
  }

  return {
    Item,
    live,
    ready,
    sameText,
    borrowed,
    open: open_,
    ask,
    askCarefully,
    through,
    numbers,
    fail,
    cancel,
    ignore,
    call,
    keep,
    spawn,
    adder,
    wake,
    words,
    values: values_,
    sum,
    first,
    allocate,
    refresh,
    release,
  };

  function Item_new(number) {
    if (broken.why !== undefined) refuse();
    checkU32("new Item: argument 'number'", number);
    try {
      return $Item_new(number) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function live() {
    if (broken.why !== undefined) refuse();
    return $live();
  }

  async function ready(number) {
    if (broken.why !== undefined) refuse();
    checkU32("ready: argument 'number'", number);
    try {
      const task = $ready(number);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $ready_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  async function sameText(text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("sameText: argument 'text'", kept, text);
      const ptr0 = ptr;
      const task = $sameText(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return liftString($sameText_finish(task));
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function borrowed(value, text, numbers) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    const handle0 = hold(value);
    try {
      const len1 = lowerString("borrowed: argument 'text'", kept, text);
      const ptr1 = ptr;
      const len2 = lowerF64("borrowed: argument 'numbers'", kept, numbers, true);
      const ptr2 = ptr;
      const inside2 = isInPlace(numbers, ptr2, len2 * 8);
      if (broken.why !== undefined) refuse();
      const task = $borrowed(handle0, ptr1, len1, ptr2, len2);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $borrowed_finish(task);
      if (!inside2) restoreF64(numbers, ptr2, len2);
      return result >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      take(handle0);
      freeBlocks(kept);
    }
  }

  async function open_(number) {
    if (broken.why !== undefined) refuse();
    checkU32("open: argument 'number'", number);
    try {
      const task = $open_(number);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return adoptObject(Item, $open__finish(task) >>> 0);
    } catch (error) {
      throw caught(error);
    }
  }

  async function ask(text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("ask: argument 'text'", kept, text);
      const ptr0 = ptr;
      const task = $ask(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $ask_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function askCarefully(text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("askCarefully: argument 'text'", kept, text);
      const ptr0 = ptr;
      const task = $askCarefully(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $askCarefully_finish(task);
      if (result === 4294967296) throw takeThrown();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function through(value) {
    if (broken.why !== undefined) refuse();
    try {
      if (broken.why !== undefined) refuse();
      const task = $through(hold(makePromiseOfValue("through: argument 'value'", value)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $through_finish(task);
      if (result === -1) throw takeThrown();
      return take(result);
    } catch (error) {
      throw caught(error);
    }
  }

  async function numbers(values_) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("numbers: argument 'values'", kept, writeArrayOfPromiseOfU32, values_);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const task = $numbers(ptr0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $numbers_finish(task);
      if (result === 4294967296) throw takeThrown();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      dropValues(pending);
      freeBlocks(kept);
    }
  }

  async function fail(text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("fail: argument 'text'", kept, text);
      const ptr0 = ptr;
      const task = $fail(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $fail_finish(task);
      if (result === 4294967296) throw liftBuffer(readFailure);
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function cancel(value, other) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      if (broken.why !== undefined) refuse();
      const task = $cancel(handle0, hold(makePromiseOfValue("cancel: argument 'other'", other)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $cancel_finish(task);
      if (result === -1) throw takeThrown();
      return take(result);
    } catch (error) {
      throw caught(error);
    } finally {
      take(handle0);
    }
  }

  function ignore(value) {
    if (broken.why !== undefined) refuse();
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $ignore(hold(makePromiseOfValue("ignore: argument 'value'", value)));
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  async function call(function_) {
    if (broken.why !== undefined) refuse();
    checkFunction("call: argument 'function'", function_);
    const handle0 = hold(makeCallbackOfU32ToValue("call: argument 'function'", function_));
    try {
      const task = $call(handle0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return take($call_finish(task));
    } catch (error) {
      throw caught(error);
    } finally {
      take(handle0);
    }
  }

  async function keep(function_) {
    if (broken.why !== undefined) refuse();
    checkFunction("keep: argument 'function'", function_);
    try {
      const task = $keep(hold(makeCallbackOfU32ToValue("keep: argument 'function'", function_)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return take($keep_finish(task));
    } catch (error) {
      throw caught(error);
    }
  }

  function spawn(value) {
    if (broken.why !== undefined) refuse();
    try {
      $spawn(hold(value));
    } catch (error) {
      throw caught(error);
    }
  }

  async function adder(number) {
    if (broken.why !== undefined) refuse();
    checkU32("adder: argument 'number'", number);
    try {
      const task = $adder(number);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return givenClosure(makeFunctionOfU32ToU32, $drop2, $adder_finish(task) >>> 0, "adder()");
    } catch (error) {
      throw caught(error);
    }
  }

  async function wake(times) {
    if (broken.why !== undefined) refuse();
    checkU32("wake: argument 'times'", times);
    try {
      const task = $wake(times);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $wake_finish(task);
    } catch (error) {
      throw caught(error);
    }
  }

  function words(text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("words: argument 'text'", kept, text);
      const ptr0 = ptr;
      let result;
      try {
        result = $words(ptr0, len0);
      } catch (error) {
        throw caught(error);
      }
      return iterate("words", result >>> 0, makeNextOfString, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function values_(value, times) {
    if (broken.why !== undefined) refuse();
    checkU32("values: argument 'times'", times);
    const handle0 = hold(value);
    try {
      let result;
      try {
        result = $values_(handle0, times);
      } catch (error) {
        throw caught(error);
      }
      return iterateAsync(result >>> 0, makeNextOfAsyncValue, $drop1, () => { take(handle0); });
    } catch (error) {
      take(handle0);
      throw error;
    }
  }

  async function sum(items) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("sum: argument 'items'", items);
    try {
      if (broken.why !== undefined) refuse();
      const task = $sum(hold(makeAsyncOfU32("sum: argument 'items'", items)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $sum_finish(task);
      if (result === 4294967296) throw takeThrown();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  async function first(items) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("first: argument 'items'", items);
    try {
      if (broken.why !== undefined) refuse();
      const task = $first(hold(makeAsyncOfValue("first: argument 'items'", items)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $first_finish(task);
      if (result === -1) throw takeThrown();
      return result === -2 ? undefined : take(result);
    } catch (error) {
      throw caught(error);
    }
  }

  function memoryAsyncHost_give(handle0) {
    const result = (async () => globalThis.memoryAsyncHost.give(values[handle0]))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfValue("memoryAsyncHost.give()", result));
  }

  function memoryAsyncHost_number(ptr0, len0) {
    const result = (async () => globalThis.memoryAsyncHost.number(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfU32("memoryAsyncHost.number()", result));
  }

  function memoryAsyncHost_number_(ptr0, len0) {
    const result = (async () => globalThis.memoryAsyncHost.number(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfU32("memoryAsyncHost.number()", result));
  }

  function memoryAsyncHost_never(handle0) {
    const result = (async () => globalThis.memoryAsyncHost.never(values[handle0]))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfUndefined("memoryAsyncHost.never()", result));
  }

  function makeAsyncOfU32(where, source) {
    const settle = (waiting, item) => {
      if (item.done) {
        if (waiting.state !== 0) $settle3(takeState(waiting), 4294967297);
        return;
      }
      const result = item.value;
      checkU32(where, result);
      if (waiting.state !== 0) $settle3(takeState(waiting), result);
    };
    return awaiting(source, settle, $reject3);
  }

  function makeAsyncOfValue(where, source) {
    const settle = (waiting, item) => {
      if (item.done) {
        if (waiting.state !== 0) $settle4(takeState(waiting), -2);
        return;
      }
      const result = item.value;
      if (waiting.state !== 0) $settle4(takeState(waiting), hold(result));
    };
    return awaiting(source, settle, $reject4);
  }

  function makeCallbackOfU32ToValue(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0 >>> 0);
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

  function makeFunctionOfU32ToU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      const stack = $stack();
      try {
        return $call1(address, arg0) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  async function makeNextOfAsyncValue(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next3(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish1(task);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: take(result) };
    } catch (error) {
      throw caught(error);
    }
  }

  function makeNextOfString(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next2(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftBorrowed(result) };
  }

  function makeNextOfU32(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next1(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967297) return { done: true, value: undefined };
    return { done: false, value: result };
  }

  function makePromiseOfU32(where, source) {
    const settle = (waiting, result) => {
      checkU32(where, result);
      if (waiting.state !== 0) $settle1(takeState(waiting), result);
    };
    return awaiting(source, settle, $reject1);
  }

  function makePromiseOfUndefined(where, source) {
    const settle = (waiting, result) => {
      if (waiting.state !== 0) $settle5(takeState(waiting));
    };
    return awaiting(source, settle, $reject1);
  }

  function makePromiseOfValue(where, source) {
    const settle = (waiting, result) => {
      if (waiting.state !== 0) $settle2(takeState(waiting), hold(result));
    };
    return awaiting(source, settle, $reject2);
  }

  function readFailure() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(Failure, messages, { text: nextText() });
    }
  }

  function writeArrayOfPromiseOfU32(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putValue(makePromiseOfU32(stageWhere, item));
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
    if (typeof slot === "object") {
      ptr = keepBlock(where, slot, size);
      return new Uint8Array(memory.buffer, ptr, size);
    }
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
      if (typeof slot === "object") start = 0;
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Float64Array(numbers);
    }
    place(where, slot, size);
    return copyF64(where, numbers, length, typed) ? length : lowerF64(where, slot, [...numbers]);
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

  function restoreF64(numbers, ptr, length) {
    if (f64.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = f64[ptr / 8 + index];
      return;
    }
    if (windowF64.byteOffset !== ptr || windowF64.length !== length) windowF64 = new Float64Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowF64);
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

  function isInPlace(array, ptr, bytes) {
    return (ptr < ARENA || ptr >= ARENA + 16384) && insideAt(array, bytes) === ptr;
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

  function keepBlock(where, kept, size) {
    const address = takeBlock(where, size);
    kept.add({ address, size });
    return address;
  }

  function freeBlocks(kept) {
    for (const { address, size } of kept) giveBlock(address, size);
    kept.clear();
  }

  function enlargeStage(count) {
    const old = stageWords;
    try {
      stageWords = new Uint32Array(Math.max(1024, count + (count & 1)));
    } catch {
      throw RangeError(`${stageWhere} must be small enough for memory, got ${count * 4} bytes`);
    }
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

  function liftBuffer(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    resultText = decode(u32[RESULT / 4 + 2], u32[RESULT / 4 + 3]);
    textAt = 0;
    const value = read();
    resultText = "";
    return value;
  }

  function nextWord() {
    return u32[nextAt++];
  }

  function nextText() {
    const from = textAt;
    textAt += u32[nextAt++];
    return resultText.slice(from, textAt);
  }

  function nextMessages() {
    const lines = [nextText()];
    for (let count = nextWord(); count > 0; count--) lines.push(nextText());
    return lines;
  }

  function makeError(Class, [message, ...causes], fields) {
    let cause;
    for (const text of causes.reverse()) cause = cause ? Error(text, { cause }) : Error(text);
    const error = cause ? new Class(message, { cause }) : new Class(message);
    for (const [name, value] of Object.entries(fields)) {
      // The message is what Rust displays.
      if (name === "message") continue;
      Object.defineProperty(error, name, { value, configurable: true, enumerable: true, writable: true });
    }
    return error;
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

  function keepHolds(kept, base) {
    kept.push(...holds.splice(base));
  }

  function endKeptHolds(kept) {
    kept.splice(0).forEach(endHold);
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

  function freeWith(drop, release) {
    return (address) => {
      try {
        drop(address);
      } finally {
        release?.();
      }
    };
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

  function value_throw(handle) {
    throw passing(take(handle));
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

  function iterate(name, address, next, drop, release) {
    let isOpen = true;
    let isRunning = false;
    function finish(value) {
      if (isRunning) refuseValue(Error, `${name}: the iterator is running already`);
      if (isOpen) {
        isOpen = false;
        finalizers.unregister(iterator);
        try {
          if (broken.why === undefined) freeNow(drop, address);
        } finally {
          release?.();
        }
      }
      return { done: true, value };
    }
    const iterator = Object.create(iteratorPrototype, {
      next: {
        value() {
          if (isRunning || !isOpen) return finish();
          if (broken.why !== undefined) refuse();
          isRunning = true;
          let item;
          try {
            item = next(address);
          } finally {
            isRunning = false;
            if (!item || item.done) finish();
          }
          return item;
        },
      },
      return: { value: finish },
    });
    finalizers.register(iterator, { free: freeWith(drop, release), address }, iterator);
    return iterator;
  }

  function awaiting(source, settle, reject) {
    return { source, settle, reject, state: 0 };
  }

  function promise_await(handle, state) {
    const waiting = values[handle];
    waiting.state = state;
    awaitSource(waiting, waiting.source);
  }

  function promise_cancel(handle) {
    values[handle].state = 0;
  }

  function closeSource(waiting) {
    new Promise((resolve) => resolve(waiting.iterator?.return?.())).catch(() => {});
  }

  function awaitSource(waiting, source) {
    Promise.resolve(source).then(
      (value) => finishWaiting(waiting, waiting.settle, value),
      (error) => finishWaiting(waiting, rejectWaiting, error),
    );
  }

  function takeState(waiting) {
    const { state } = waiting;
    waiting.state = 0;
    return state;
  }

  function rejectWaiting(waiting, error) {
    waiting.reject(takeState(waiting), hold(error));
  }

  function finishWaiting(waiting, act, value) {
    if (broken.why !== undefined) return abandonTasks();
    if (waiting.state === 0) return;
    try {
      act(waiting, value);
    } catch (error) {
      const reason = caught(error);
      if (broken.why !== undefined) abandonTasks();
      if (waiting.state === 0) throw reason;
      // A value that is not what Rust expects.
      closeSource(waiting);
      finishWaiting(waiting, rejectWaiting, reason);
    }
  }

  function task_spawn(task, slot) {
    task_start(slot);
    task_wake(task);
  }

  function task_start(slot) {
    pollInRust ??= $table.get(slot);
  }

  function task_wake(task) {
    if (wokenTasks.push(task) === 1) queueMicrotask(pollTasks);
  }

  function pollTasks() {
    const tasks = wokenTasks;
    wokenTasks = [];
    tasks.forEach(pollTask);
  }

  function pollTask(task) {
    if (broken.why !== undefined) return abandonTasks();
    const stack = $stack();
    try {
      const outcome = pollInRust(task);
      if (outcome === 1) taskPromises.get(task)?.resolve();
      else if (outcome === 2) failTask(task, takeThrown());
      else return;
    } catch (error) {
      failTask(task, unwound(error, stack));
    }
    taskPromises.delete(task);
    if (broken.why !== undefined) abandonTasks();
  }

  function failTask(task, error) {
    const promise = taskPromises.get(task);
    if (promise) promise.reject(error);
    // Nobody waits for it: it is an error of the program.
    else Promise.reject(error);
  }

  function abandonTasks() {
    for (const { reject } of taskPromises.values()) reject(Error(`the module panicked earlier: ${broken.why}`));
    taskPromises.clear();
  }

  function settled(task) {
    if (broken.why !== undefined) refuse();
    let outcome;
    const stack = $stack();
    try {
      outcome = pollInRust(task);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (outcome === 2) throw takeThrown();
    if (outcome !== 1) return new Promise((resolve, reject) => taskPromises.set(task, { resolve, reject }));
  }

  function iterateAsync(address, next, drop, release) {
    let isOpen = true;
    let last = Promise.resolve();
    function finish(value) {
      if (isOpen) {
        isOpen = false;
        finalizers.unregister(iterator);
        try {
          if (broken.why === undefined) freeNow(drop, address);
        } finally {
          release?.();
        }
      }
      return { done: true, value };
    }
    async function step() {
      if (!isOpen) return finish();
      if (broken.why !== undefined) refuse();
      let item;
      try {
        item = await next(address);
      } finally {
        if (!item || item.done) finish();
      }
      return item;
    }
    function queue(act) {
      const result = last.then(act);
      last = result.catch(() => {});
      return result;
    }
    const iterator = Object.create(asyncIteratorPrototype, {
      next: { value: () => queue(step) },
      return: { value: (/** @type {unknown} */ value) => queue(() => finish(value)) },
    });
    finalizers.register(iterator, { free: freeWith(drop, release), address }, iterator);
    return iterator;
  }

  function stream_next(handle, state) {
    const waiting = values[handle];
    waiting.state = state;
    awaitSource(
      waiting,
      new Promise((resolve) => {
        waiting.iterator ??= (waiting.source[Symbol.asyncIterator] ?? waiting.source[Symbol.iterator]).call(waiting.source);
        const item = waiting.iterator.next();
        // As `for await` does, of a plain iterable.
        const isPlain = !waiting.source[Symbol.asyncIterator] && !item.done;
        resolve(isPlain ? Promise.resolve(item.value).then((value) => ({ value })) : item);
      }),
    );
  }

  function stream_close(handle) {
    const waiting = values[handle];
    waiting.state = 0;
    closeSource(waiting);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error)) || hostTraps.has(error)) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    queueMicrotask(abandonTasks);
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
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;
const typedLength = Uint8Array.prototype.__lookupGetter__("length");
const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");
const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");
const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);
const typedSet = Uint8Array.prototype.set;

class PanicError extends Error {
  name = "PanicError";
}

function checkAsyncIterable(where, value) {
  if (typeof (value?.[Symbol.asyncIterator] ?? value?.[Symbol.iterator]) !== "function") mustBe(where, "an asynchronous iterable", value);
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
