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
  const host = {};
  loading ??= (async () => use(await load(source, imports(host)), host))();
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  const host = {};
  if (source.byteLength) source = new WebAssembly.Module(source);
  return use(new WebAssembly.Instance(source, imports(host)), host);
}

function use(source, host) {
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
  } = bind((wasm = source.exports), host));
  return wasm;
}

function bind({
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
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  let u8, u16, u32;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // Memory by slot: of the argument stack, or pages for what is larger.
  const blocks = [];

  const broken = { why: undefined };

  // Frees what is behind objects that are collected.
  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  // Handles to use again.
  const freeHandles = [];

  // Objects that are not registered yet: most are freed before.
  let fresh = [];

  // Borrowed objects, those of the innermost call last. What is borrowed is not collected.
  const holds = [];

  // Traps that functions of the host have thrown: those of other modules.
  const hostTraps = new WeakSet();

  // The message of the error that Rust is returning.
  let message = "";

  let nextAt = 0;

  // Polls a task: 0 when it waits, 1 when it is done, 2 when it has failed, 3 when there was nothing to do.
  let pollInRust;

  let ptr = 0;

  // What Rust has said of a panic.
  const report = { message: "", place: {} };

  let resultText = "";

  // The promises of tasks, by address.
  const taskPromises = new Map();

  let textAt = 0;

  // The value that Rust throws as it is, boxed so that `undefined` is one, too.
  let thrown;

  // The first slot that is free.
  let top = 0;

  // The values that Rust holds, by handle.
  const values = [undefined, null, true, false];

  // Tasks to be polled. A reference of each is ours.
  let wokenTasks = [];

  // After a panic no task goes on.
  function abandonTasks() {
    for (const { reject } of taskPromises.values()) reject(Error(`the module panicked earlier: ${broken.why}`));
    taskPromises.clear();
  }

  function asciiFrom(ptr, length) {
    switch (length) {
      case 1:
        return String.fromCharCode(u8[ptr]);
      case 2:
        return String.fromCharCode(u8[ptr], u8[ptr + 1]);
      case 3:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2]);
      case 4:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3]);
      case 5:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4]);
      case 6:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5]);
      case 7:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6]);
      case 8:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7]);
      case 9:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8]);
      case 10:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9]);
      case 11:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10]);
      case 12:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11]);
      case 13:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12]);
      case 14:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13]);
      case 15:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14]);
      case 16:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15]);
      case 17:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16]);
      case 18:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17]);
      case 19:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18]);
      case 20:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19]);
      case 21:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20]);
      case 22:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21]);
      case 23:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22]);
      case 24:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23]);
      case 25:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24]);
      case 26:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25]);
      case 27:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26]);
      case 28:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26], u8[ptr + 27]);
      case 29:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26], u8[ptr + 27], u8[ptr + 28]);
      case 30:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26], u8[ptr + 27], u8[ptr + 28], u8[ptr + 29]);
      case 31:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26], u8[ptr + 27], u8[ptr + 28], u8[ptr + 29], u8[ptr + 30]);
      case 32:
        return String.fromCharCode(u8[ptr], u8[ptr + 1], u8[ptr + 2], u8[ptr + 3], u8[ptr + 4], u8[ptr + 5], u8[ptr + 6], u8[ptr + 7], u8[ptr + 8], u8[ptr + 9], u8[ptr + 10], u8[ptr + 11], u8[ptr + 12], u8[ptr + 13], u8[ptr + 14], u8[ptr + 15], u8[ptr + 16], u8[ptr + 17], u8[ptr + 18], u8[ptr + 19], u8[ptr + 20], u8[ptr + 21], u8[ptr + 22], u8[ptr + 23], u8[ptr + 24], u8[ptr + 25], u8[ptr + 26], u8[ptr + 27], u8[ptr + 28], u8[ptr + 29], u8[ptr + 30], u8[ptr + 31]);
    }
    return "";
  }

  function awaitSource(waiting, source) {
    Promise.resolve(source).then(
      (value) => finishWaiting(waiting, waiting.settle, value),
      (error) => finishWaiting(waiting, rejectWaiting, error),
    );
  }

  function awaiting(source, settle, reject) {
    return { source, settle, reject, state: 0 };
  }

  // Borrows an object until the call ends.
  function borrowObject(where, kind, object, change = 1) {
    const address = reachCell(where, kind, object, change < 0);
    changeState(kind, object, change);
    holds.push({ kind, object, change });
    return address;
  }

  // Calls a function for Rust. Its arguments lie in cells of eight bytes, its result will.
  function callback_call(handle, cells) {
    values[handle].call(cells >>> 0);
  }

  // What becomes of an error that a call throws.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error)) || hostTraps.has(error)) return error;
    broken.why = report.message || error.message;
    queueMicrotask(abandonTasks);
    return Object.assign(new PanicError(broken.why, { cause: error }), report.place);
  }

  // The cell of an object of a class.
  function cellOf(where, kind, object) {
    try {
      return kind.cell(object);
    } catch {
      refuseOther(where, kind, object);
    }
  }

  // Changes what an object is borrowed for.
  function changeState(kind, object, change) {
    const cell = kind.cell(object);
    if (typeof cell.state !== "number") return;
    cell.state += change;
    kind.point(object, cell.state === 0 ? cell.address : 0);
  }

  // Ends what items come from, whatever it thinks of that.
  function closeSource(waiting) {
    new Promise((resolve) => resolve(waiting.iterator?.return?.())).catch(() => {});
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length >>> 0));
  }

  function encodeText(where, slot, text) {
    for (let size = text.length; ; size *= 3) {
      const { read, written } = encoder.encodeInto(text, room(where, slot, size));
      if (read === text.length) return written;
    }
  }

  function endCell(cell, end) {
    cell.state = fate(end);
    cell.address = 0;
  }

  function endHold({ kind, object, change }) {
    changeState(kind, object, -change);
  }

  // The call is over, or was not made: nothing is borrowed any more.
  function endHolds(base) {
    while (holds.length > base) endHold(holds.pop());
  }

  function endKeptHolds(kept) {
    kept.splice(0).forEach(endHold);
  }

  // Takes the value to throw.
  function error_value(handle) {
    thrown = { value: take(handle) };
  }

  function failTask(task, error) {
    const promise = taskPromises.get(task);
    if (promise) promise.reject(error);
    // Nobody waits for it: it is an error of the program.
    else Promise.reject(error);
  }

  // What an object remembers of its end.
  function fate(text) {
    return text;
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

  function freeBlocks(kept) {
    for (const { ptr, size } of kept) $free(ptr, size, 8);
    kept.clear();
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

  // Frees an object that is not gone.
  function freeObject(cell, kind) {
    const { address, free, state } = cell;
    if (address === 0 || broken.why !== undefined) return;
    if (state !== 0) throw Error(`${kind.name}.free: this ${kind.name} is borrowed by a call under way`);
    endCell(cell, "was freed");
    freeNow(free, address);
  }

  function growBy(where, size) {
    try {
      // No block of Rust is larger.
      return memory.grow(size < 2 ** 31 ? Math.ceil(size / 65536) : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
  }

  // A handle of a value.
  function hold(value) {
    if (value === undefined) return 0;
    const handle = freeHandles.pop() ?? values.length;
    values[handle] = value;
    return handle;
  }

  function keepBlock(where, kept, size) {
    const ptr = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    kept.add({ ptr, size });
    return ptr;
  }

  // Keeps what a call has borrowed.
  function keepHolds(kept, base) {
    kept.push(...holds.splice(base));
  }

  function keepObject(object, address, free) {
    const cell = { object, address, free, state: 0 };
    const count = fresh.push(cell);
    if (count === 1) queueMicrotask(registerFresh);
    else if (count === 256) registerFresh();
    return cell;
  }

  // The result that Rust has written, as `read` reads it.
  function liftBuffer(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    resultText = decode(u32[RESULT / 4 + 2], u32[RESULT / 4 + 3]);
    textAt = 0;
    const value = read();
    resultText = "";
    return value;
  }

  // Writes UTF-8 and returns its length, or `~units` of UTF-16.
  function lowerString(where, slot, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    if (length > SHORT) return encodeText(where, slot, text);
    const start = place(where, slot, length * 3 + 1);
    const words = u32;
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
    let at = start + index;
    for (; index < length; index++) {
      const code = text.charCodeAt(index);
      if (code > 127) break;
      u8[at++] = code;
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

  // An error of a class. Its properties are defined, not assigned, so that no other code runs.
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

  // The message of an error, and those of its causes.
  function nextMessages() {
    const messages = [nextText()];
    for (let count = nextWord(); count > 0; count--) messages.push(nextText());
    return messages;
  }

  function nextText() {
    const from = textAt;
    textAt += u32[nextAt++];
    return resultText.slice(from, textAt);
  }

  function nextWord() {
    return u32[nextAt++];
  }

  // Takes the panic's place.
  function panic_place(ptr, length, line, column) {
    report.place = { file: decode(ptr, length), line, column };
  }

  // Takes a piece of the panic's message.
  function panic_text(ptr, length) {
    report.message += decode(ptr, length);
  }

  // An error of the host on its way through Rust. A trap of this module is none of the host's.
  function passing(error) {
    if (error instanceof Error && broken.why === undefined) hostTraps.add(error);
    return error;
  }

  // Finds room for an argument.
  function place(where, slot, size) {
    if (slot < 4 && size <= 4096) {
      ptr = ARENA + slot * 4096;
      if (u8.length === 0) refreshViews();
    } else {
      room(where, slot, size);
    }
    return ptr;
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

  function pollTasks() {
    const tasks = wokenTasks;
    wokenTasks = [];
    tasks.forEach(pollTask);
  }

  // Waits for a promise.
  function promise_await(handle, state) {
    const waiting = values[handle];
    waiting.state = state;
    awaitSource(waiting, waiting.source);
  }

  // Rust does not wait any more.
  function promise_cancel(handle) {
    values[handle].state = 0;
  }

  // The address of an object that may be used, or, where that is asked for, changed.
  function reachCell(where, kind, object, exclusive) {
    const { address, state } = cellOf(where, kind, object);
    if (state === 0 || (state > 0 && !exclusive)) return address;
    const subject = where.replace(/: this$/, `$& ${kind.name}`);
    if (typeof state !== "number") refuseGone(subject, state);
    refuseValue(Error, `${subject} ${state === -2 ? "is passed twice" : `is borrowed${state > 0 ? "" : " mutably"}`}`);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function refuseGone(subject, end) {
    refuseValue(Error, `${subject} ${end}`);
  }

  function refuseOther(where, kind, object) {
    mustBe(where, `a ${kind.name}`, object);
  }

  function registerFresh() {
    for (const cell of fresh) {
      if (cell.address !== 0) finalizers.register(cell.object, cell);
      cell.object = undefined;
    }
    fresh = [];
  }

  function rejectWaiting(waiting, error) {
    waiting.reject(takeState(waiting), hold(error));
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

  // Polls a task for the first time; a promise of its end, unless that has come.
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

  // The value of a handle, which is free then.
  function take(handle) {
    const value = values[handle];
    if (handle > 3) {
      values[handle] = undefined;
      freeHandles.push(handle);
    }
    return value;
  }

  // Where an outcome goes, once; 0 when nobody waits any more.
  function takeState(waiting) {
    const { state } = waiting;
    waiting.state = 0;
    return state;
  }

  // The value, once.
  function takeThrown() {
    const { value } = thrown;
    thrown = undefined;
    passing(value);
    return value;
  }

  // Takes a new task, and the place of the function that polls it.
  function task_spawn(task, slot) {
    task_start(slot);
    task_wake(task);
  }

  function task_start(slot) {
    pollInRust ??= $table.get(slot);
  }

  // Takes a task that can go on.
  function task_wake(task) {
    if (wokenTasks.push(task) === 1) queueMicrotask(pollTasks);
  }

  function textFrom(ptr, length) {
    if (u8.length === 0) refreshViews();
    ptr >>>= 0;
    length >>>= 0;
    let all = length > 32 ? 128 : 0;
    for (let index = 0; all < 128 && index < length; index++) all |= u8[ptr + index];
    return all < 128 ? asciiFrom(ptr, length) : decode(ptr, length);
  }

  // An error that leaves the module: what it ran through keeps nothing on its stack.
  function unwound(error, stack) {
    $unwind(stack);
    return caught(error);
  }

  // Forgets a value.
  function value_drop(handle) {
    take(handle);
  }

  // Throws a value.
  function value_throw(handle) {
    throw passing(take(handle));
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

  host.functions = {
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
    asyncPanicsHost_gate,
  };
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
}

function imports(host) {
  hostFunction(globalThis.asyncPanicsHost?.gate, "asyncPanicsHost.gate", "globalThis", "async_panics::gate");
  return {
    minibind: {
      callback_call: (handle, cells) => host.functions.callback_call(handle, cells),
      error_value: (handle) => host.functions.error_value(handle),
      panic_place: (ptr, length, line, column) => host.functions.panic_place(ptr, length, line, column),
      panic_text: (ptr, length) => host.functions.panic_text(ptr, length),
      promise_await: (handle, state) => host.functions.promise_await(handle, state),
      promise_cancel: (handle) => host.functions.promise_cancel(handle),
      task_spawn: (task, slot) => host.functions.task_spawn(task, slot),
      task_start: (slot) => host.functions.task_start(slot),
      task_wake: (task) => host.functions.task_wake(task),
      value_drop: (handle) => host.functions.value_drop(handle),
      value_throw: (handle) => host.functions.value_throw(handle),
    },
    env: {
      gate: (ptr0, len0) => host.functions.asyncPanicsHost_gate(ptr0, len0),
    },
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

class PanicError extends Error {
  name = "PanicError";
}

function checkFunction(where, value) {
  if (typeof value !== "function") mustBe(where, "a function", value);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

// A function that the module imports, when there is one.
function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
}

// Whether the stack ended while the module ran. Engines throw an error of their own then, not a trap.
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
  if (source.ok && !/wasm$/.test(source.headers.get("content-type"))) source = await source.arrayBuffer();
  if (source.status) source = await WebAssembly.compileStreaming(source);
  if (source.byteLength) source = await WebAssembly.compile(source);
  return WebAssembly.instantiate(source, imports);
}
