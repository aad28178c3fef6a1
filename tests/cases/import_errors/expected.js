// minibind 0.1.0

import * as host_ from "./snippets/import_errors/host.js";

/** An object that is borrowed while its methods throw. */
export let Account = early("new Account");

/** How often code after a call that threw has run: never. */
export let reached = early("reached");

export let pass = early("pass");

export let passThroughMuch = early("passThroughMuch");

let caught_ = early("caught");

export let throwFromRust = early("throwFromRust");

/** A frame of 4 KiB for each call. */
export let deep = early("deep");

/** The same, with what is thrown caught half-way. */
export let deepCaught = early("deepCaught");

export let numbers = early("numbers");

/** Each type of result, and what it is when there is none. */
export let given = early("given");

/** Many results after each other: none is the error of another. */
export let mixed = early("mixed");

export let allocate = early("allocate");

export let refresh = early("refresh");

export let release = early("release");

export { caught_ as caught };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("import_errors.wasm", import.meta.url)) {
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
    Account,
    reached,
    pass,
    passThroughMuch,
    caught: caught_,
    throwFromRust,
    deep,
    deepCaught,
    numbers,
    given,
    mixed,
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
  minibind_stack: $stack,
  minibind_unwind: $unwind,
  reached: $reached,
  pass: $pass,
  pass_through_much: $passThroughMuch,
  caught: $caught_,
  throw_from_rust: $throwFromRust,
  deep: $deep,
  deep_caught: $deepCaught,
  numbers: $numbers,
  given: $given,
  mixed: $mixed,
  Account_new: $Account_new,
  Account_pay: $Account_pay,
  Account_look: $Account_look,
  Account_balance: $Account_balance,
  Account_close: $Account_close,
  Account_free: $Account_free,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, f64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
    texts = [];
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // Makes an object stand for an address.
  let attach;

  // Memory for what fits no slot, kept for the next call.
  const blocks = [];

  const broken = { why: undefined };

  // The cell of an object of a class.
  let cellOf;

  // Handles to use again.
  const freeHandles = [];

  // Objects that the registry does not know yet; most are freed before it has to.
  let freshObjects = [];

  // What messages call the last value that Rust may refuse when it reads it.
  let givenPlace = "";

  // Borrowed objects, those of the innermost call last. What is borrowed is not collected.
  const holds = [];

  // Traps that functions of the host have thrown: those of other modules.
  const hostTraps = new WeakSet();

  // How Node, Deno and Bun print an object.
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const lentValues = [];

  // The error that Rust is returning: its message, and those of its causes.
  let messages = [""];

  let nextAt = 0;

  const objectRegistry = new FinalizationRegistry(({ address, kind, state }) => {
    if (typeof state === "number" && broken.why === undefined) freeAddress(kind, address);
  });

  const origins = new WeakMap();

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

  let textAt = 0;

  // The value that Rust throws as it is, boxed so that `undefined` is one, too.
  let thrown;

  // The first slot that is free.
  let top = 0;

  const typeNames = ["undefined", "object", "boolean", "number", "bigint", "string", "symbol", "function"];

  // The values that Rust holds, by handle.
  const values = [undefined, null, true, false];

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

  // Borrows an object until the call ends.
  function borrowObject(where, kind, object, change = 1) {
    const cell = cellOf(where, kind, object);
    if (cell.state !== 0) refuseState(where, cell, change < 0);
    cell.state += change;
    holds.push({ cell, change, object });
    return cell.address;
  }

  // Gives Rust what an imported function has thrown. After a panic Rust does not run on.
  function catchThrown(error) {
    if (broken.why !== undefined) throw error;
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4 + 4] = hold(error) + 1;
  }

  // A trap is a panic; all else passes.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
    if (hostTraps.has(error)) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function collected() {
    let error;
    for (const text of messages.reverse()) error = error ? Error(text, { cause: error }) : Error(text);
    messages = [""];
    return error;
  }

  // The call is made: what it takes over is gone.
  function commitMoves(base, by) {
    for (let index = base; index < holds.length; index++) {
      const { cell, change } = holds[index];
      if (change === -2) cell.state = fate(`was moved by ${by}()`);
    }
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

  // A copy of numbers where Rust has them.
  function copyAtF64(ptr, length) {
    if (f64.length === 0) refreshViews();
    const start = (ptr >>> 0) / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function copyF64(where, numbers, length, start, typed) {
    if (!typed) fillF64(where, numbers, length, start);
    else if (length > 8) f64.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) f64[start + index] = numbers[index];
  }

  function copyU16(where, numbers, length, start, typed) {
    if (!typed) fillU16(where, numbers, length, start);
    else if (length > 8) u16.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) u16[start + index] = numbers[index];
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

  // The call is over, or was not made: nothing is borrowed any more.
  function endHolds(base) {
    while (holds.length > base) {
      const { cell, change } = holds.pop();
      if (typeof cell.state === "number") cell.state -= change;
    }
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

  function enter(count) {
    top += count;
    return top - count;
  }

  // Takes the value to throw.
  function error_value(handle) {
    thrown = { value: take(handle) };
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

  function fillU16(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      // Reading an element may have run any code.
      if (u16.length === 0) refreshViews();
      if (typeof number !== "number" || (u16[start + index] = number) !== u16[start + index]) {
        checkU16(`${where}[${index}]`, number);
      }
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

  function giveBlock(ptr, size) {
    $free(ptr, size, 8);
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

  // The same, as an error for Rust.
  function import_refusal() {
    return hold(refusal());
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

  // Its class with its properties, for those who print it.
  function inspectObject(object) {
    const shown = Object.create(Object.getPrototypeOf(object), { [inspected]: { value: undefined } });
    for (let type = shown; (type = Object.getPrototypeOf(type)) !== RustObject.prototype; ) {
      for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
        if (!get || Object.hasOwn(shown, name)) continue;
        try {
          const value = get.call(object);
          Object.defineProperty(shown, name, { value, enumerable: true });
        } catch (error) {
          return `${type.constructor.name} {}`;
        }
      }
    }
    return shown;
  }

  function leave(slot) {
    top = slot;
  }

  function leaveF64(number) {
    if (f64.length === 0) refreshViews();
    f64[RESULT / 8] = number;
  }

  function leaveText(text) {
    leaveU32(lowerString("a string", top, text));
    return ptr;
  }

  function leaveU32(word) {
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4] = word;
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

  // What stands beside a result: 0 for a value, 1 for an error, 2 for none.
  function liftTag() {
    if (u32.length === 0) refreshViews();
    return u32[RESULT / 4];
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

  // A result that has no text in it.
  function liftWords(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    return read();
  }

  // Writes a composite argument; returns its address.
  function lowerBuffer(where, slot, write, value) {
    return composeArgument(where, value, write, (words, start, end, text) => {
      lowerString(where, slot, text, (end - start) * 4);
      return copyWords(words, start, end);
    });
  }

  // Writes numbers; returns how many.
  function lowerF64(where, slot, numbers, mutable) {
    const typed = numbers instanceof Float64Array || isTyped(where, "Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
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

  // Writes numbers that Rust will own; returns how many.
  function lowerVecU16(where, numbers) {
    const typed = numbers instanceof Uint16Array || isTyped(where, "Uint16Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 2) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Uint16Array(memory.buffer, offset, length);
    const start = ptr / 2;
    if (typed && length > 0) copyU16(where, numbers, length, start, true);
    else orFree(ptr, size, 2, () => copyU16(where, numbers, length, start, typed));
    point(ptr);
    return length;
  }

  // Takes an object over, once the call is made.
  function moveObject(where, kind, object) {
    return borrowObject(where, kind, object, -2);
  }

  function nextText() {
    const from = textAt;
    textAt += u32[nextAt++];
    return resultText.slice(from, textAt);
  }

  function nextWord() {
    return u32[nextAt++];
  }

  // What a step gives; when it fails, a block that nobody owns yet is freed.
  function orFree(ptr, size, align, step) {
    try {
      return step();
    } catch (error) {
      $free(ptr, size, align);
      throw error;
    }
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

  function putBoolean(where, value) {
    checkBoolean(where, value);
    putWord(value);
  }

  function putText(where, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    // Half a pair at the end must not meet the other half in the next text.
    const whole = text.charCodeAt(text.length - 1) >> 10 === 54 ? `${text.slice(0, -1)}\uFFFD` : text;
    if (!putUnits(whole)) mustBe(where, "small enough for memory", `${text.length} units more`, RangeError);
  }

  // Whether the text has found room; engines have texts of half a billion units at most.
  function putUnits(part) {
    if (stageText.length + part.length > 2 ** 28) return false;
    putWord(part.length);
    stageText += part;
    return true;
  }

  function putWord(word) {
    const start = stageAt++;
    if (start === stageWords.length) enlargeStage(start * 2);
    stageWords[start] = word;
  }

  // The address of an object that may be used, or, where that is asked for, changed.
  function reachObject(where, kind, object, exclusive) {
    const cell = cellOf(where, kind, object);
    if (cell.state !== 0) refuseState(where, cell, exclusive);
    return cell.address;
  }

  function refresh(array) {
    const origin = originOf("refresh: argument 'array'", array);
    if (!regions.has(origin)) throw Error("refresh: argument 'array' was released");
    return array.buffer === memory.buffer ? array : view(origin);
  }

  function refusal() {
    return TypeError(`${givenPlace} does not fit: ${collected()?.message}`);
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

  // The value, once.
  function takeThrown() {
    const { value } = thrown;
    thrown = undefined;
    passing(value);
    return value;
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

  // The text of a string: where it is; 0 for other values.
  function value_text(handle) {
    const value = values[handle];
    return typeof value === "string" ? leaveText(value) : 0;
  }

  // Throws a value.
  function value_throw(handle) {
    throw passing(take(handle));
  }

  function value_type(handle) {
    return typeNames.indexOf(typeof values[handle]);
  }

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
  }

  function readArrayOfBoolean() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() !== 0);
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

  function writeArrayOfString(where, value) {
    const items = iterableOf(where, value, "an array");
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
    patchWord(count, index);
  }

  function writeArrayOfTupleOfBooleanAndString(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeTupleOfBooleanAndString("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeTupleOfBooleanAndString(where, value) {
    try {
      checkTuple("", value, 2);
      putBoolean("[0]", value[0]);
      putText("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function Account_new(balance) {
    if (broken.why !== undefined) refuse();
    checkU32("new Account: argument 'balance'", balance);
    try {
      return $Account_new(balance) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Account extends RustObject {
    constructor(balance) {
      const address = Account_new(balance);
      super();
      attach(this, $Account, address);
    }

    pay(amount, receipt) {
      if (broken.why !== undefined) refuse();
      checkU32("Account.pay: argument 'amount'", amount);
      const held = holds.length;
      const lent = lentValues.length;
      const stack = $stack();
      try {
        const handle2 = lendValue(receipt);
        const ptr0 = borrowObject("Account.pay: this", $Account, this, -1);
        $Account_pay(ptr0, amount, handle2);
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        endHolds(held);
        endLoans(lent);
      }
    }

    look(at) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const lent = lentValues.length;
      const stack = $stack();
      try {
        const handle1 = lendValue(at);
        const ptr0 = borrowObject("Account.look: this", $Account, this);
        return $Account_look(ptr0, handle1) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        endHolds(held);
        endLoans(lent);
      }
    }

    get balance() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Account.balance: this", $Account, this);
      return $Account_balance(ptr0) >>> 0;
    }

    close(reason) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const lent = lentValues.length;
      const stack = $stack();
      try {
        const handle1 = lendValue(reason);
        const ptr0 = moveObject("Account.close: this", $Account, this);
        commitMoves(held, "Account.close");
        return $Account_close(ptr0, handle1) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        endHolds(held);
        endLoans(lent);
      }
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Account = { name: "Account", Class: Account, free: $Account_free };

  function reached() {
    if (broken.why !== undefined) refuse();
    return $reached() >>> 0;
  }

  function pass(value) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(value);
      $pass(handle0);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function passThroughMuch(text, numbers, list, value) {
    if (broken.why !== undefined) refuse();
    const base = enter(4);
    const stack = $stack();
    try {
      const len0 = lowerString("passThroughMuch: argument 'text'", base, text);
      const ptr0 = ptr;
      const len1 = lowerF64("passThroughMuch: argument 'numbers'", base + 1, numbers);
      const ptr1 = ptr;
      const ptr2 = lowerBuffer("passThroughMuch: argument 'list'", base + 2, writeArrayOfString, list);
      if (broken.why !== undefined) refuse();
      return liftString($passThroughMuch(ptr0, len0, ptr1, len1, ptr2, hold(value)));
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      leave(base);
    }
  }

  function caught_(value) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(value);
      const result = $caught_(handle0);
      if (result === -1) throw takeThrown();
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function throwFromRust(value) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $throwFromRust(hold(value)) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function deep(function_, depth) {
    if (broken.why !== undefined) refuse();
    checkU32("deep: argument 'depth'", depth);
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(function_);
      return $deep(handle0, depth);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function deepCaught(function_, depth) {
    if (broken.why !== undefined) refuse();
    checkU32("deepCaught: argument 'depth'", depth);
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(function_);
      const result = $deepCaught(handle0, depth);
      const tag = liftTag();
      if (tag === 1) throw takeThrown();
      return result;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function numbers(depth) {
    if (broken.why !== undefined) refuse();
    checkNumber("numbers: argument 'depth'", depth);
    const stack = $stack();
    try {
      return $numbers(depth);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function given(kind, value) {
    if (broken.why !== undefined) refuse();
    const base = enter(2);
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const len0 = lowerString("given: argument 'kind'", base, kind);
      const ptr0 = ptr;
      const handle1 = lendValue(value);
      const result = $given(ptr0, len0, handle1);
      if (result === -1) throw takeThrown();
      return liftString(result);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      leave(base);
      endLoans(lent);
    }
  }

  function mixed(good, bad) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(good);
      const handle1 = lendValue(bad);
      $mixed(handle0, handle1);
      return liftWords(readArrayOfBoolean);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function throwValue(handle0) {
    try {
      host_.throwValue(values[handle0]);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function throwAfter(ptr0, len0, ptr1, len1, handle3) {
    try {
      const written = liftBuffer(() => [readArrayOfString()]);
      const result = host_.throwAfter(textFrom(ptr0, len0), copyAtF64(ptr1, len1), written[0], take(handle3));
      if (broken.why !== undefined) refuse();
      const len4 = lowerString("throwAfter()", top, result);
      const ptr4 = ptr;
      leaveU32(len4);
      return ptr4;
    } catch (error) {
      throw passing(error);
    }
  }

  function throwValue_(handle0) {
    try {
      host_.throwValue(values[handle0]);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      catchThrown(error);
    }
  }

  function call(handle0, depth) {
    try {
      const result = host_.call(values[handle0], depth >>> 0);
      if (broken.why !== undefined) refuse();
      checkNumber("call()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function call_(handle0, depth) {
    try {
      const result = host_.call(values[handle0], depth >>> 0);
      if (broken.why !== undefined) refuse();
      checkNumber("call()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function give(handle0) {
    try {
      const result = host_.give(values[handle0]);
      if (broken.why !== undefined) refuse();
      checkU32("give()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function give_(handle0) {
    try {
      const result = host_.give(values[handle0]);
      if (broken.why !== undefined) refuse();
      checkI64("give()", result);
      return result;
    } catch (error) {
      catchThrown(error);
      return 0n;
    }
  }

  function give_3(handle0) {
    try {
      const result = host_.give(values[handle0]);
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("give()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function give_4(handle0) {
    try {
      const result = host_.give(values[handle0]);
      if (broken.why !== undefined) refuse();
      if (result != null) checkNumber("give()", result);
      leaveF64(result ?? 0);
      return result == null ? 0 : 1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function give_5(handle0) {
    try {
      const result = host_.give(values[handle0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerBuffer("give()", top, writeArrayOfTupleOfBooleanAndString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function give_6(handle0) {
    try {
      const result = host_.give(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function give_7(handle0) {
    try {
      const result = host_.give(values[handle0]);
      if (broken.why !== undefined) refuse();
      const len1 = lowerVecU16("give()", result);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function give_8(handle0) {
    try {
      const result = host_.give(values[handle0]);
      if (broken.why !== undefined) refuse();
      checkBoolean("give()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  host.functions = {
    error_value,
    import_refusal,
    refused,
    value_drop,
    value_text,
    value_throw,
    value_type,
    throwValue,
    throwAfter,
    throwValue_,
    call,
    call_,
    give,
    give_,
    give_3,
    give_4,
    give_5,
    give_6,
    give_7,
    give_8,
  };
  return {
    Account,
    reached,
    pass,
    passThroughMuch,
    caught: caught_,
    throwFromRust,
    deep,
    deepCaught,
    numbers,
    given,
    mixed,
    allocate,
    refresh,
    release,
  };
}

function imports(host) {
  hostFunction(host_.throwValue, "throwValue", "./snippets/import_errors/host.js", "import_errors::throw_value");
  hostFunction(host_.throwAfter, "throwAfter", "./snippets/import_errors/host.js", "import_errors::throw_after");
  hostFunction(host_.throwValue, "throwValue", "./snippets/import_errors/host.js", "import_errors::catch_value");
  hostFunction(host_.call, "call", "./snippets/import_errors/host.js", "import_errors::call");
  hostFunction(host_.call, "call", "./snippets/import_errors/host.js", "import_errors::try_call");
  hostFunction(host_.give, "give", "./snippets/import_errors/host.js", "import_errors::give_u32");
  hostFunction(host_.give, "give", "./snippets/import_errors/host.js", "import_errors::give_wide");
  hostFunction(host_.give, "give", "./snippets/import_errors/host.js", "import_errors::give_text");
  hostFunction(host_.give, "give", "./snippets/import_errors/host.js", "import_errors::give_option");
  hostFunction(host_.give, "give", "./snippets/import_errors/host.js", "import_errors::give_list");
  hostFunction(host_.give, "give", "./snippets/import_errors/host.js", "import_errors::give_value");
  hostFunction(host_.give, "give", "./snippets/import_errors/host.js", "import_errors::give_numbers");
  hostFunction(host_.give, "give", "./snippets/import_errors/host.js", "import_errors::give_bool");
  return {
    minibind: {
      error_value: (handle) => host.functions.error_value(handle),
      import_refusal: () => host.functions.import_refusal(),
      refused: (index) => host.functions.refused(index),
      value_drop: (handle) => host.functions.value_drop(handle),
      value_text: (handle) => host.functions.value_text(handle),
      value_throw: (handle) => host.functions.value_throw(handle),
      value_type: (handle) => host.functions.value_type(handle),
    },
    env: {
      throw_value: (handle0) => host.functions.throwValue(handle0),
      throw_after: (ptr0, len0, ptr1, len1, handle3) => host.functions.throwAfter(ptr0, len0, ptr1, len1, handle3),
      catch_value: (handle0) => host.functions.throwValue_(handle0),
      call: (handle0, depth) => host.functions.call(handle0, depth),
      try_call: (handle0, depth) => host.functions.call_(handle0, depth),
      throw_last: hostFunction(host_.throwLast, "throwLast", "./snippets/import_errors/host.js", "import_errors::throw_last"),
      give_u32: (handle0) => host.functions.give(handle0),
      give_wide: (handle0) => host.functions.give_(handle0),
      give_text: (handle0) => host.functions.give_3(handle0),
      give_option: (handle0) => host.functions.give_4(handle0),
      give_list: (handle0) => host.functions.give_5(handle0),
      give_value: (handle0) => host.functions.give_6(handle0),
      give_numbers: (handle0) => host.functions.give_7(handle0),
      give_bool: (handle0) => host.functions.give_8(handle0),
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

class PanicError extends Error {
  name = "PanicError";
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
}

function checkLength(where, found, length) {
  if (found !== length) mustBe(where, `of length ${length}`, found, TypeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
}

// Refuses what is no array of this length.
function checkTuple(where, value, length) {
  if (!Array.isArray(value)) mustBe(where, "an array", value);
  checkLength(where, value.length, length);
}

function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
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
