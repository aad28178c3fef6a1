// minibind 0.1.0

/** Counts itself. */
export let Item = early("new Item");

/** What goes wrong. */
export class Failure extends Error {
  name = "Failure";
}

/** How many items there are. */
export let live = early("live");

export let ready = async () => early("ready")();

export let sameText = async () => early("sameText")();

export let borrowed = async () => early("borrowed")();

let open_ = async () => early("open")();

export let ask = async () => early("ask")();

export let askCarefully = async () => early("askCarefully")();

export let through = async () => early("through")();

export let numbers = async () => early("numbers")();

export let fail = async () => early("fail")();

/** Waits for what never comes, and for what comes. */
export let cancel = async () => early("cancel")();

/** Drops a promise that nobody has awaited. */
export let ignore = early("ignore");

export let call = async () => early("call")();

export let keep = async () => early("keep")();

export let spawn = early("spawn");

export let adder = async () => early("adder")();

export let wake = async () => early("wake")();

export let words = early("words");

let values_ = early("values");

export let sum = async () => early("sum")();

export let first = async () => early("first")();

export let allocate = early("allocate");

export let refresh = early("refresh");

export let release = early("release");

export { open_ as open, values_ as values };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("memory_async.wasm", import.meta.url)) {
  const host = {};
  loading ??= (async () => use(await load(source, imports(host)), host))();
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  const host = {};
  return use(new WebAssembly.Instance(source.byteLength ? new WebAssembly.Module(source) : source, imports(host)), host);
}

function use({ exports }, host) {
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
  } = bind((wasm = exports), host));
  return wasm;
}

function bind({
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
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, i32, u32, f64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
    texts = [];
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // What all asynchronous iterators of the engine have.
  const asyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf((async function* () {})())));

  // Makes an object stand for an address.
  let attach;

  // Memory for what fits no slot, kept for the next call.
  const blocks = [];

  const broken = { why: undefined };

  // The cell of an object of a class.
  let cellOf;

  // What frees things of Rust when the objects that stand for them are collected.
  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (broken.why === undefined) freeNow(free, address);
  });

  // Handles to use again.
  const freeHandles = [];

  // Objects that the registry does not know yet; most are freed before it has to.
  let freshObjects = [];

  // Borrowed objects, those of the innermost call last. What is borrowed is not collected.
  const holds = [];

  // Traps that functions of the host have thrown: those of other modules.
  const hostTraps = new WeakSet();

  // What all iterators of the engine have.
  const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([].values()));

  // The functions that Rust keeps, by the place of each.
  const keptHandles = new Map();

  const lentValues = [];

  // The error that Rust is returning: its message, and those of its causes.
  let messages = [""];

  let nextAt = 0;

  const objectRegistry = new FinalizationRegistry(({ address, kind, state }) => {
    if (typeof state === "number" && broken.why === undefined) freeAddress(kind, address);
  });

  const origins = new WeakMap();

  const pendingValues = [];

  // Polls a task: 0 when it waits, 1 when it is done, 2 when it has failed, 3 when there was nothing to do.
  let pollInRust;

  let ptr = 0;

  let refusedIndex = -1;

  // The arrays of `allocate` that are not released.
  const regions = new Set();

  let resultText = "";

  let stageAt = 0;

  // In how many values of recursive types the next one lies.
  let stageDepth = 0;

  let stageDoubles;

  let stageFloats;

  let stageLongs;

  // All text of the argument.
  let stageText = "";

  // What messages call the argument.
  let stageWhere = "";

  let stageWords = new Uint32Array(0);

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

  // An object that lives in Rust.
  class RustObject {
    #cell;

    static #register() {
      for (const object of freshObjects) {
        if (typeof object.#cell?.state === "number") objectRegistry.register(object, object.#cell);
      }
      freshObjects = [];
    }

    free() {
      const cell = this.#cell;
      if (typeof cell?.state !== "number" || broken.why !== undefined) return;
      const { address, kind } = cell;
      if (cell.state !== 0) throw Error(`${kind.name}.free: this ${kind.name} is borrowed by a call under way`);
      cell.state = fate("was freed");
      freeAddress(kind, address);
    }

    static {
      if (Symbol.dispose) Object.assign(this.prototype, { [Symbol.dispose]: this.prototype.free });
      cellOf = (where, kind, object) => {
        let cell;
        try {
          cell = object.#cell;
        } catch {}
        if (cell?.kind !== kind) mustBe(where, `a ${kind.name}`, cell ? `a ${cell.kind.name}` : object, cell && TypeError);
        return cell;
      };
      attach = (object, kind, address) => {
        // The parent of a class can be replaced: what it makes may be no object of ours, or a known one.
        if (object.#cell) throw TypeError(`new ${kind.name}: the object is a ${object.#cell.kind.name} already`);
        object.#cell = { address, kind, state: 0 };
        const count = freshObjects.push(object);
        if (count === 1) queueMicrotask(RustObject.#register);
        else if (count === 256) RustObject.#register();
        return object;
      };
    }
  }

  // After a panic no task goes on.
  function abandonTasks() {
    for (const { reject } of taskPromises.values()) reject(Error(`the module panicked earlier: ${broken.why}`));
    taskPromises.clear();
  }

  // An object for an address that Rust hands over. No code of the class runs.
  function adoptObject(kind, address) {
    return attach(Reflect.construct(RustObject, [], kind.Class), kind, address);
  }

  function allocate(Type, length) {
    checkU32("allocate: argument 'length'", length);
    const bytes = (Type !== DataView && Type?.BYTES_PER_ELEMENT) || mustBe("allocate: argument 'type'", "the class of a typed array", Type);
    const size = Math.ceil((length * bytes) / 64) * 64 || 64;
    const origin = { Type, ptr: takeBlock(size), length, size };
    regions.add(origin);
    new Uint8Array(memory.buffer, origin.ptr, size).fill(0);
    return view(origin);
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
    const cell = cellOf(where, kind, object);
    if (cell.state !== 0) refuseState(where, cell, change < 0);
    cell.state += change;
    holds.push({ cell, change, object });
    return cell.address;
  }

  // Calls a function for Rust. Its arguments lie in cells of eight bytes, its result will.
  function callback_call(handle, cells) {
    values[handle].call(cells >>> 0);
  }

  // A trap is a panic; all else passes.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
    if (hostTraps.has(error)) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    queueMicrotask(abandonTasks);
    return new PanicError(broken.why, { cause: error });
  }

  // Ends what items come from, whatever it thinks of that.
  function closeSource(waiting) {
    new Promise((resolve) => resolve(waiting.iterator?.return?.())).catch(() => {});
  }

  function closureState(address, name) {
    return { address, name, end: "", isRunning: false };
  }

  // The call is made: what it takes over is gone.
  function commitMoves(base, by) {
    for (let index = base; index < holds.length; index++) {
      const { cell, change } = holds[index];
      if (change === -2) cell.state = fate(`was moved by ${by}()`);
    }
  }

  // The call is made: the handles are Rust's.
  function commitValues(base) {
    while (pendingValues.length > base) pendingValues.pop();
  }

  // Puts a value together: `write` writes it, `finish` takes what was put.
  function composeArgument(where, value, write, finish) {
    const outerAt = stageAt;
    const outerText = stageText;
    const outerWhere = stageWhere;
    const outerDepth = stageDepth;
    stageText = "";
    stageWhere = where;
    stageDepth = 0;
    try {
      const start = reserveWords(1, 1);
      write(where, value);
      stageWords[start] = stageAt - start;
      return finish(stageWords, start, stageAt, stageText);
    } finally {
      stageAt = outerAt;
      stageText = outerText;
      stageWhere = outerWhere;
      stageDepth = outerDepth;
    }
  }

  function copyF64(where, numbers, length, start, typed) {
    if (!typed) fillF64(where, numbers, length, start);
    else if (length > 8) f64.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) f64[start + index] = numbers[index];
  }

  function copyWords(words, start, end) {
    let to = ptr / 4;
    if (end - start > 32) u32.set(words.subarray(start, end), to);
    else while (start < end) u32[to++] = words[start++];
    return ptr;
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length >>> 0));
  }

  // Frees the handles of a call that was not made.
  function dropValues(base) {
    while (pendingValues.length > base) take(pendingValues.pop());
  }

  // The call is over, or was not made: nothing is borrowed any more.
  function endHolds(base) {
    while (holds.length > base) {
      const { cell, change } = holds.pop();
      if (typeof cell.state === "number") cell.state -= change;
    }
  }

  function endKeptHolds(kept) {
    for (const { cell, change } of kept.splice(0)) if (typeof cell.state === "number") cell.state -= change;
  }

  function endKeptLoans(kept) {
    kept.splice(0).forEach(take);
  }

  // The call is over.
  function endLoans(base) {
    while (lentValues.length > base) take(lentValues.pop());
  }

  // Makes room for so many words.
  function enlargeStage(count) {
    const old = stageWords;
    try {
      stageWords = new Uint32Array(Math.max(1024, count + (count & 1)));
    } catch {
      throw RangeError(`${stageWhere} must be small enough for memory, got ${count * 4} bytes`);
    }
    stageFloats = new Float32Array(stageWords.buffer);
    stageDoubles = new Float64Array(stageWords.buffer);
    stageLongs = new BigInt64Array(stageWords.buffer);
    stageWords.set(old);
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

  function fillF64(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (typeof number !== "number") checkNumber(`${where}[${index}]`, number);
      // Reading an element may have run any code.
      if (f64.length === 0) refreshViews();
      f64[start + index] = number;
    }
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

  function freeAddress(kind, address) {
    const stack = $stack();
    try {
      kind.free(address);
    } catch (error) {
      $unwind(stack);
      throw caught(error);
    }
  }

  function freeBlocks(kept) {
    for (const { ptr, size } of kept.splice(0)) $free(ptr, size, 8);
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

  // What frees something of Rust, and then ends what it had borrowed.
  function freeWith(drop, release) {
    return (address) => {
      try {
        drop(address);
      } finally {
        release?.();
      }
    };
  }

  function giveBlock(ptr, size) {
    $free(ptr, size, 8);
  }

  // A function that is JavaScript's: freed when it is collected.
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

  function growBy(where, size) {
    try {
      // No block of Rust is larger; a number that is no size is refused by the memory.
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

  // The address of so many bytes of a typed array in a block that was allocated for it; 0 for others.
  function insideAt(array, bytes) {
    if (typedBuffer.call(array) === memory.buffer) {
      const start = typedOffset.call(array);
      for (const { ptr, size } of regions) {
        if (ptr <= start && start + bytes <= ptr + size) return start;
      }
    }
    return 0;
  }

  // Whether an argument was passed where it is. What fits a slot of the argument stack never is.
  function isInPlace(array, ptr, bytes) {
    return (ptr < ARENA || ptr >= ARENA + 16384) && insideAt(array, bytes) === ptr;
  }

  // An iterator over an address. `release` ends what it has borrowed.
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

  // An asynchronous iterator over an address. `release` ends what it has borrowed.
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

  function keepBlock(where, kept, size) {
    const ptr = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    kept.push({ ptr, size });
    return ptr;
  }

  // Keeps what a call has borrowed.
  function keepHolds(kept, base) {
    kept.push(...holds.splice(base));
  }

  // Keeps the handles that a call has lent.
  function keepLoans(kept, base) {
    kept.push(...lentValues.splice(base));
  }

  // A handle of a value until the call ends.
  function lendValue(value) {
    const handle = hold(value);
    lentValues.push(handle);
    return handle;
  }

  // Text: as units, as bytes in the fixed area, or as bytes where they are.
  function liftBorrowed(length) {
    if (u8.length === 0) refreshViews();
    if (length <= 32) return liftUnits(length);
    if (length <= 1024) return decoder.decode((texts[length] ??= new Uint8Array(memory.buffer, TEXT, length)));
    return decoder.decode(new Uint8Array(memory.buffer, u32[RESULT / 4], length));
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

  function liftString(length) {
    const text = liftBorrowed(length);
    if (length > 1024) $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return text;
  }

  function liftUnits(count) {
    let text = "";
    switch ((count + 3) >> 2) {
      case 1:
        text = String.fromCharCode(units[0], units[1], units[2], units[3]);
        break;
      case 2:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7]);
        break;
      case 3:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11]);
        break;
      case 4:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15]);
        break;
      case 5:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19]);
        break;
      case 6:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19], units[20], units[21], units[22], units[23]);
        break;
      case 7:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19], units[20], units[21], units[22], units[23], units[24], units[25], units[26], units[27]);
        break;
      case 8:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19], units[20], units[21], units[22], units[23], units[24], units[25], units[26], units[27], units[28], units[29], units[30], units[31]);
        break;
    }
    return text.slice(0, count);
  }

  // Writes numbers; returns how many.
  function lowerF64(where, slot, numbers, mutable) {
    const typed = numbers instanceof Float64Array || isTyped(where, "Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    let start = 0;
    const isKept = typeof slot === "object";
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      if (isKept) start = 0;
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new Float64Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyF64(where, numbers, length, start / 8, typed);
    }
    // Reading an element may have placed other arguments.
    point(start);
    return length;
  }

  // Writes UTF-8, so many bytes behind the start; returns its length.
  function lowerString(where, slot, text, offset = 0) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    if (length > SHORT) {
      // What ends in ASCII mostly is.
      let size = /^[\0-\x7f]*$/.test(text.slice(-50)) ? length + (length >> 3) : length * 3;
      for (; ; size = length * 3) {
        place(where, slot, offset + size);
        const { read, written } = encoder.encodeInto(text, new Uint8Array(memory.buffer, ptr + offset, size));
        if (read === length) return written;
      }
    }
    let at = place(where, slot, offset + length * 3) + offset;
    let index = 0;
    for (; index + 3 < length; index += 4, at += 4) {
      const a = text.charCodeAt(index);
      const b = text.charCodeAt(index + 1);
      const c = text.charCodeAt(index + 2);
      const d = text.charCodeAt(index + 3);
      if ((a | b | c | d) > 127) break;
      u32[at >>> 2] = a | (b << 8) | (c << 16) | (d << 24);
    }
    for (; index < length; index++) {
      let code = text.charCodeAt(index);
      if (code < 128) {
        u8[at++] = code;
        continue;
      }
      if (code >> 11 === 27) {
        const low = index + 1 < length ? text.charCodeAt(index + 1) : 0;
        code = code < 56320 && low >> 10 === 55 ? (code << 10) + low - 56613888 : 65533;
      }
      if (code > 65535) index++;
      let more = code < 2048 ? 1 : code < 65536 ? 2 : 3;
      u8[at++] = (code >> (6 * more)) | (3968 >> more);
      while (more--) u8[at++] = ((code >> (6 * more)) & 63) | 128;
    }
    return at - ptr - offset;
  }

  // Writes a composite argument that has no text in it.
  function lowerWords(where, slot, write, value) {
    return composeArgument(where, value, write, (words, start, end) => {
      place(where, slot, (end - start) * 4);
      return copyWords(words, start, end);
    });
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

  // Takes an object over, once the call is made.
  function moveObject(where, kind, object) {
    return borrowObject(where, kind, object, -2);
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

  function originOf(where, array) {
    return origins.get(array) ?? mustBe(where, "an array from allocate()", array);
  }

  // An error of the host on its way through Rust. A trap of this module is none of the host's.
  function passing(error) {
    if (error instanceof Error && broken.why === undefined) hostTraps.add(error);
    return error;
  }

  function patchWord(index, word) {
    stageWords[index] = word;
  }

  // Finds room for an argument.
  function place(where, slot, size) {
    if (typeof slot === "object") return (ptr = keepBlock(where, slot, size));
    if (size <= 4096 && slot < 4) {
      ptr = ARENA + slot * 4096;
    } else {
      const old = blocks[slot]?.size ?? 0;
      if (!blocks[slot] || old < size) {
        size = Math.max(size, old * 2);
        blocks[slot] = { ptr: growBy(where, size), size };
      }
      ptr = blocks[slot].ptr;
    }
    if (u8.length === 0) refreshViews();
    return ptr;
  }

  function point(address) {
    ptr = address;
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

  function putValue(value) {
    const handle = hold(value);
    pendingValues.push(handle);
    putWord(handle);
  }

  function putWord(word) {
    const start = stageAt++;
    if (start === stageWords.length) enlargeStage(start * 2);
    stageWords[start] = word;
  }

  // The address of a function that is still there.
  function reachClosure(state) {
    if (state.end !== "") refuseValue(Error, `${state.name}: the function ${state.end}`);
    return state.address;
  }

  function refresh(array) {
    const origin = originOf("refresh: argument 'array'", array);
    if (!regions.has(origin)) throw Error("refresh: argument 'array' was released");
    return array.buffer === memory.buffer ? array : view(origin);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function refuseGone(subject, end) {
    refuseValue(Error, `${subject} ${end}`);
  }

  // Refuses an object that is gone, or borrowed in a way that excludes this use. A borrow counts 1, a
  // mutable one -1, one that takes the object over -2.
  function refuseState(where, { kind, state }, exclusive) {
    if (state > 0 && !exclusive) return;
    const subject = where.endsWith(": this") ? `${where} ${kind.name}` : where;
    if (typeof state !== "number") refuseGone(subject, state);
    refuseValue(Error, `${subject} ${state === -2 ? "is passed twice" : `is borrowed${state > 0 ? "" : " mutably"}`}`);
  }

  // Rust could not take the argument of this index.
  function refused(index) {
    refusedIndex = index;
  }

  function rejectWaiting(waiting, error) {
    waiting.reject(takeState(waiting), hold(error));
  }

  function release(array) {
    const origin = originOf("release: argument 'array'", array);
    if (top > 0) throw Error("release: a call of the module is under way");
    if (regions.delete(origin)) giveBlock(origin.ptr, origin.size);
  }

  // Room for so many words, from an even place where they are pairs. The views may be others then.
  function reserveWords(count, odd = 0) {
    const start = stageAt + (stageAt & odd);
    stageAt = start + count;
    if (stageAt > stageWords.length) enlargeStage(stageAt * 2);
    return start;
  }

  // Copies back what Rust wrote. No other code may run before the result is lifted.
  function restoreF64(numbers, ptr, length) {
    if (f64.length === 0) refreshViews();
    if (length > 8) typedSet.call(numbers, new Float64Array(memory.buffer, ptr, length));
    else for (let index = 0; index < length; index++) numbers[index] = f64[ptr / 8 + index];
  }

  // Polls the task that was just made, and waits for its end.
  function settled(task) {
    return new Promise((resolve, reject) => {
      taskPromises.set(task, { resolve, reject });
      wokenTasks.pop();
      pollTask(task);
    });
  }

  // Rust wants no more items.
  function stream_close(handle) {
    const waiting = values[handle];
    waiting.state = 0;
    closeSource(waiting);
  }

  // Asks for the next item.
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

  // The value of a handle, which is free then.
  function take(handle) {
    const value = values[handle];
    if (handle > 3) {
      values[handle] = undefined;
      freeHandles.push(handle);
    }
    return value;
  }

  function takeBlock(size) {
    return (size < 2 ** 31 && $allocate(size, 8) >>> 0) || mustBe("allocate: argument 'length'", "small enough for memory", `${size} bytes`, RangeError);
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
    pollInRust ??= $table.get(slot);
    task_wake(task);
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

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
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
      reachClosure(state);
      const stack = $stack();
      try {
        const address = reachClosure(state);
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
      await settled(task);
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
    const stack = $stack();
    try {
      const result = $next2(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftBorrowed(result) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfU32(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next1(address);
      if (result === 4294967297) return { done: true, value: undefined };
      return { done: false, value: result };
    } catch (error) {
      throw unwound(error, stack);
    }
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
    const items = iterableOf(where, value, "an array");
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
    patchWord(count, index);
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

  class Item extends RustObject {
    constructor(number) {
      const address = Item_new(number);
      super();
      attach(this, $Item, address);
    }

    async look(value) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      const lent = lentValues.length;
      const keptLoans = [];
      try {
        const handle1 = lendValue(value);
        const ptr0 = borrowObject("Item.look: this", $Item, this);
        const task = $Item_look(ptr0, handle1);
        keepHolds(keptHolds, held);
        keepLoans(keptLoans, lent);
        await settled(task);
        if (broken.why !== undefined) refuse();
        return $Item_look_finish(task) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
        endLoans(lent);
        endKeptHolds(keptHolds);
        endKeptLoans(keptLoans);
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
        await settled(task);
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
        await settled(task);
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
        const result = $Item_numbers(ptr0);
        keepHolds(keptHolds, held);
        return iterate("Item.numbers", result >>> 0, makeNextOfU32, $drop1, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }
  }

  const $Item = { name: "Item", Class: Item, free: $Item_free };

  function live() {
    if (broken.why !== undefined) refuse();
    return $live();
  }

  async function ready(number) {
    if (broken.why !== undefined) refuse();
    checkU32("ready: argument 'number'", number);
    try {
      const task = $ready(number);
      await settled(task);
      if (broken.why !== undefined) refuse();
      return $ready_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  async function sameText(text) {
    if (broken.why !== undefined) refuse();
    const kept = [];
    try {
      const len0 = lowerString("sameText: argument 'text'", kept, text);
      const ptr0 = ptr;
      const task = $sameText(ptr0, len0);
      await settled(task);
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
    const kept = [];
    const lent = lentValues.length;
    const keptLoans = [];
    try {
      const handle0 = lendValue(value);
      const len1 = lowerString("borrowed: argument 'text'", kept, text);
      const ptr1 = ptr;
      const len2 = lowerF64("borrowed: argument 'numbers'", kept, numbers, true);
      const ptr2 = ptr;
      const inside2 = isInPlace(numbers, ptr2, len2 * 8);
      if (broken.why !== undefined) refuse();
      const task = $borrowed(handle0, ptr1, len1, ptr2, len2);
      keepLoans(keptLoans, lent);
      await settled(task);
      if (broken.why !== undefined) refuse();
      const result = $borrowed_finish(task);
      if (!inside2) restoreF64(numbers, ptr2, len2);
      return result >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      endLoans(lent);
      endKeptLoans(keptLoans);
      freeBlocks(kept);
    }
  }

  async function open_(number) {
    if (broken.why !== undefined) refuse();
    checkU32("open: argument 'number'", number);
    try {
      const task = $open_(number);
      await settled(task);
      if (broken.why !== undefined) refuse();
      return adoptObject($Item, $open__finish(task) >>> 0);
    } catch (error) {
      throw caught(error);
    }
  }

  async function ask(text) {
    if (broken.why !== undefined) refuse();
    const kept = [];
    try {
      const len0 = lowerString("ask: argument 'text'", kept, text);
      const ptr0 = ptr;
      const task = $ask(ptr0, len0);
      await settled(task);
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
    const kept = [];
    try {
      const len0 = lowerString("askCarefully: argument 'text'", kept, text);
      const ptr0 = ptr;
      const task = $askCarefully(ptr0, len0);
      await settled(task);
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
      await settled(task);
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
    const kept = [];
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("numbers: argument 'values'", kept, writeArrayOfPromiseOfU32, values_);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const task = $numbers(ptr0);
      await settled(task);
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
    const kept = [];
    try {
      const len0 = lowerString("fail: argument 'text'", kept, text);
      const ptr0 = ptr;
      const task = $fail(ptr0, len0);
      await settled(task);
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
    const lent = lentValues.length;
    const keptLoans = [];
    try {
      const handle0 = lendValue(value);
      if (broken.why !== undefined) refuse();
      const task = $cancel(handle0, hold(makePromiseOfValue("cancel: argument 'other'", other)));
      keepLoans(keptLoans, lent);
      await settled(task);
      if (broken.why !== undefined) refuse();
      const result = $cancel_finish(task);
      if (result === -1) throw takeThrown();
      return take(result);
    } catch (error) {
      throw caught(error);
    } finally {
      endLoans(lent);
      endKeptLoans(keptLoans);
    }
  }

  function ignore(value) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      if (broken.why !== undefined) refuse();
      $ignore(hold(makePromiseOfValue("ignore: argument 'value'", value)));
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  async function call(function_) {
    if (broken.why !== undefined) refuse();
    checkFunction("call: argument 'function'", function_);
    const lent = lentValues.length;
    const keptLoans = [];
    try {
      const handle0 = lendValue(makeCallbackOfU32ToValue("call: argument 'function'", function_));
      const task = $call(handle0);
      keepLoans(keptLoans, lent);
      await settled(task);
      if (broken.why !== undefined) refuse();
      return take($call_finish(task));
    } catch (error) {
      throw caught(error);
    } finally {
      endLoans(lent);
      endKeptLoans(keptLoans);
    }
  }

  async function keep(function_) {
    if (broken.why !== undefined) refuse();
    checkFunction("keep: argument 'function'", function_);
    try {
      const task = $keep(hold(makeCallbackOfU32ToValue("keep: argument 'function'", function_)));
      await settled(task);
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
      await settled(task);
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
      await settled(task);
      if (broken.why !== undefined) refuse();
      $wake_finish(task);
    } catch (error) {
      throw caught(error);
    }
  }

  function words(text) {
    if (broken.why !== undefined) refuse();
    const kept = [];
    try {
      const len0 = lowerString("words: argument 'text'", kept, text);
      const ptr0 = ptr;
      return iterate("words", $words(ptr0, len0) >>> 0, makeNextOfString, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw caught(error);
    }
  }

  function values_(value, times) {
    if (broken.why !== undefined) refuse();
    checkU32("values: argument 'times'", times);
    const lent = lentValues.length;
    const keptLoans = [];
    try {
      const handle0 = lendValue(value);
      const result = $values_(handle0, times);
      keepLoans(keptLoans, lent);
      return iterateAsync(result >>> 0, makeNextOfAsyncValue, $drop1, () => { endKeptLoans(keptLoans); });
    } catch (error) {
      endKeptLoans(keptLoans);
      throw caught(error);
    } finally {
      endLoans(lent);
    }
  }

  async function sum(items) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("sum: argument 'items'", items);
    try {
      if (broken.why !== undefined) refuse();
      const task = $sum(hold(makeAsyncOfU32("sum: argument 'items'", items)));
      await settled(task);
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
      await settled(task);
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

  host.functions = {
    callback_call,
    error_value,
    promise_await,
    promise_cancel,
    refused,
    stream_close,
    stream_next,
    task_spawn,
    task_wake,
    value_drop,
    value_throw,
    memoryAsyncHost_give,
    memoryAsyncHost_number,
    memoryAsyncHost_number_,
    memoryAsyncHost_never,
  };
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
}

function imports(host) {
  hostFunction(globalThis.memoryAsyncHost?.give, "memoryAsyncHost.give", "globalThis", "memory_async::give");
  hostFunction(globalThis.memoryAsyncHost?.number, "memoryAsyncHost.number", "globalThis", "memory_async::number");
  hostFunction(globalThis.memoryAsyncHost?.number, "memoryAsyncHost.number", "globalThis", "memory_async::number_or_error");
  hostFunction(globalThis.memoryAsyncHost?.never, "memoryAsyncHost.never", "globalThis", "memory_async::never");
  return {
    minibind: {
      callback_call: (handle, cells) => host.functions.callback_call(handle, cells),
      error_value: (handle) => host.functions.error_value(handle),
      promise_await: (handle, state) => host.functions.promise_await(handle, state),
      promise_cancel: (handle) => host.functions.promise_cancel(handle),
      refused: (index) => host.functions.refused(index),
      stream_close: (handle) => host.functions.stream_close(handle),
      stream_next: (handle, state) => host.functions.stream_next(handle, state),
      task_spawn: (task, slot) => host.functions.task_spawn(task, slot),
      task_wake: (task) => host.functions.task_wake(task),
      value_drop: (handle) => host.functions.value_drop(handle),
      value_throw: (handle) => host.functions.value_throw(handle),
    },
    env: {
      give: (handle0) => host.functions.memoryAsyncHost_give(handle0),
      number: (ptr0, len0) => host.functions.memoryAsyncHost_number(ptr0, len0),
      number_or_error: (ptr0, len0) => host.functions.memoryAsyncHost_number_(ptr0, len0),
      never: (handle0) => host.functions.memoryAsyncHost_never(handle0),
    },
  };
}

function early(name) {
  return function () {
    throw Error(`call and await init() before ${name}()`);
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

// The refusal that the functions around its place will complete.
let mismatch;

const typedBuffer = typedGetter("buffer");

const typedBytes = typedGetter("byteLength");

const typedLength = typedGetter("length");

const typedName = typedGetter(Symbol.toStringTag);

const typedOffset = typedGetter("byteOffset");

const typedSet = Object.getPrototypeOf(Uint8Array.prototype).set;

class PanicError extends Error {
  name = "PanicError";
}

function checkAsyncIterable(where, value) {
  if (typeof (value?.[Symbol.asyncIterator] ?? value?.[Symbol.iterator]) !== "function") mustBe(where, "an asynchronous iterable", value);
}

function checkFunction(where, value) {
  if (typeof value !== "function") mustBe(where, "a function", value);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
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

function isTyped(where, type, value, mutable) {
  const name = typedName.call(value) ?? (Array.isArray(value) && "Array");
  if (name === "Array" && !mutable) return false;
  if (name !== type && name !== type.replace("t8", "t8Clamped")) {
    const expected = `${type[0] === "I" ? "an" : "a"} ${type}${mutable ? "" : " or an array"}`;
    const found = ArrayBuffer.isView(value) ? name || "DataView" : name;
    mustBe(where, expected, found || value, found ? TypeError : undefined);
  }
  return true;
}

// What can be iterated, but is no text.
function iterableOf(where, value) {
  if (typeof value === "string" || typeof value?.[Symbol.iterator] !== "function") mustBe(where, "an array", value);
  return value;
}

function mustBe(where, expected, value, Kind) {
  refuseValue(Kind || TypeError, `${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

// Notes an error whose place is not complete: it does not begin with the name of a function.
function noteMismatch(place, error) {
  mismatch = /^(\.|\[| |$)/.test(place) ? error : undefined;
  return error;
}

function refuseDetached(where, numbers) {
  try {
    new Uint8Array(numbers.buffer);
  } catch {
    refuseValue(Error, `${where} was detached when memory grew; pass refresh(array)`);
  }
}

function refuseValue(Kind, message, options) {
  throw noteMismatch(message, Kind(message, options));
}

function typedGetter(name) {
  return Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name).get;
}

// An error with its place in front, when it is a refusal and not what other code has thrown.
function within(where, error) {
  return mismatch && error === mismatch && where ? noteMismatch(where, new error.constructor(where + error.message, error)) : error;
}

async function load(source, imports) {
  source = await source;
  const url = source.href ?? source.url ?? source;
  if (url.trim && !source.status) {
    const fs = !/^(http|data:|blob:)/.test(url) && globalThis.process?.getBuiltinModule?.("fs");
    source = fs ? fs.readFileSync(/^file:/.test(url) ? new URL(url) : url) : await fetch(source);
  }
  if (source.status) {
    source = !source.ok || /wasm$/.test(source.headers.get("content-type"))
      ? await WebAssembly.compileStreaming(source)
      : await source.arrayBuffer();
  }
  source = await WebAssembly.instantiate(source, imports);
  return source.instance ?? source;
}
