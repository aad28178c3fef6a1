// minibind 0.1.0

/** Has no text. */
export class Failure extends Error {
  name = "Failure";
}

/** What is borrowed meanwhile. */
export let Item = function () { early("new Item"); };

export let panicAfter = async () => early("panicAfter");
export let panicAtOnce = async () => early("panicAtOnce");

/** Panics before there is a future. */
export let panicBefore = async () => early("panicBefore");

export let wait = async () => early("wait");
export let waitFor = async () => early("waitFor");
export let boom = () => early("boom");
export let spawn = () => early("spawn");
export let call = async () => early("call");
export let fail = async () => early("fail");
export let endBadly = async () => early("endBadly");

let wasm, loading;

export default function init(source = new URL("async_panics.wasm", import.meta.url)) {
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
    panicAfter,
    panicAtOnce,
    panicBefore,
    wait,
    waitFor,
    boom,
    spawn,
    call,
    fail,
    endBadly,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(globalThis.asyncPanicsHost?.gate, "asyncPanicsHost.gate", "globalThis", "async_panics::gate");
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    minibind_setup: $setup,
    minibind_table: $table,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    minibind_reject_1: $reject1,
    minibind_settle_1: $settle1,
    minibind_settle_2: $settle2,
    panic_after: $panicAfter,
    panic_after_finish: $panicAfter_finish,
    panic_at_once: $panicAtOnce,
    panic_at_once_finish: $panicAtOnce_finish,
    panic_before: $panicBefore,
    panic_before_finish: $panicBefore_finish,
    wait: $wait,
    wait_finish: $wait_finish,
    wait_for: $waitFor,
    wait_for_finish: $waitFor_finish,
    boom: $boom,
    spawn: $spawn,
    call: $call,
    call_finish: $call_finish,
    fail: $fail,
    fail_finish: $fail_finish,
    end_badly: $endBadly,
    end_badly_finish: $endBadly_finish,
    Item_new: $Item_new,
    Item_wait: $Item_wait,
    Item_wait_finish: $Item_wait_finish,
    Item_free: $Item_free,
  } = yield {
    minibind: {
      callback_call,
      error_value,
      panic_place,
      panic_text,
      promise_await,
      promise_cancel,
      task_spawn,
      task_start,
      task_wake,
      value_drop,
      value_throw,
    },
    env: { gate: asyncPanicsHost_gate },
  };
  const ARENA = 0;
  const RESULT = 0;
  let u8, u16, u32;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const fresh = [];
  let freshCount = 0;
  const holds = [];

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const taskPromises = new Map();
  let wokenTasks = [];
  let pollInRust;
  const report = { message: "", place: {} };
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;

  const $Item = { name: "Item" };

  class Item {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(number) {
      this.#address = Item_new(number);
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

    async wait(name) {
      if (broken.why !== undefined) refuse();
      const kept = new Set();
      const held = holds.length;
      const keptHolds = [];
      try {
        const len1 = lowerString("Item.wait: argument 'name'", kept, name);
        const ptr1 = ptr;
        const ptr0 = borrowObject("Item.wait: this", $Item, this, -1);
        const task = $Item_wait(ptr0, ptr1, len1);
        keepHolds(keptHolds, held);
        const end = settled(task);
        if (end) await end;
        if (broken.why !== undefined) refuse();
        return $Item_wait_finish(task) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
        endKeptHolds(keptHolds);
        freeBlocks(kept);
      }
    }
  }

  $setup();
  return {
    Item,
    panicAfter,
    panicAtOnce,
    panicBefore,
    wait,
    waitFor,
    boom,
    spawn,
    call,
    fail,
    endBadly,
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

  async function panicAfter(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("panicAfter: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $panicAfter(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $panicAfter_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function panicAtOnce(number) {
    if (broken.why !== undefined) refuse();
    checkU32("panicAtOnce: argument 'number'", number);
    try {
      const task = $panicAtOnce(number);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $panicAtOnce_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  async function panicBefore(number) {
    if (broken.why !== undefined) refuse();
    checkU32("panicBefore: argument 'number'", number);
    try {
      const task = $panicBefore(number);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $panicBefore_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  async function wait(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("wait: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $wait(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $wait_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function waitFor(promise) {
    if (broken.why !== undefined) refuse();
    try {
      if (broken.why !== undefined) refuse();
      const task = $waitFor(hold(makePromiseOfU32("waitFor: argument 'promise'", promise)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $waitFor_finish(task);
      if (result === 4294967296) throw takeThrown();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function boom() {
    if (broken.why !== undefined) refuse();
    try {
      $boom();
    } catch (error) {
      throw caught(error);
    }
  }

  function spawn(name) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("spawn: argument 'name'", top, name);
    const ptr0 = ptr;
    try {
      $spawn(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
  }

  async function call(callback) {
    if (broken.why !== undefined) refuse();
    checkFunction("call: argument 'callback'", callback);
    try {
      const task = $call(hold(makeCallback("call: argument 'callback'", callback)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $call_finish(task);
    } catch (error) {
      throw caught(error);
    }
  }

  async function fail(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("fail: argument 'name'", kept, name);
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

  async function endBadly(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("endBadly: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $endBadly(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $endBadly_finish(task);
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  function asyncPanicsHost_gate(ptr0, len0) {
    const result = (async () => globalThis.asyncPanicsHost.gate(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfUndefined("asyncPanicsHost.gate()", result));
  }

  function makeCallback(where, source) {
    return {
      source,
      call(at) {
        try {
          source();
          if (broken.why !== undefined) refuse();
        } catch (error) {
          throw passing(error);
        }
      },
    };
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
      if (waiting.state !== 0) $settle2(takeState(waiting));
    };
    return awaiting(source, settle, $reject1);
  }

  function readFailure() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(Failure, messages, { code: "Bad", value: nextWord() });
    }
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

  function value_throw(handle) {
    throw passing(take(handle));
  }

  function callback_call(handle, cells) {
    values[handle].call(cells >>> 0);
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

  function panic_text(ptr, length) {
    report.message += decode(ptr, length);
  }

  function panic_place(ptr, length, line, column) {
    report.place = { file: decode(ptr, length), line, column };
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error)) || hostTraps.has(error)) return error;
    broken.why = report.message || error.message;
    queueMicrotask(abandonTasks);
    return Object.assign(new PanicError(broken.why, { cause: error }), report.place);
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

function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
}

function mustBe(where, expected, value, Kind) {
  throw (Kind || TypeError)(`${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

function refuseValue(Kind, message, options) {
  throw Kind(message, options);
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
