// minibind 0.1.0

import * as host_ from "./snippets/import_errors/host.js";

/** An object that is borrowed while its methods throw. */
export let Account = function () { early("new Account"); };

/** How often code after a call that threw has run: never. */
export let reached = () => early("reached");

export let pass = () => early("pass");

export let passThroughMuch = () => early("passThroughMuch");

let caught_ = () => early("caught");

export let throwFromRust = () => early("throwFromRust");

/** A frame of 4 KiB for each call. */
export let deep = () => early("deep");

/** The same, with what is thrown caught half-way. */
export let deepCaught = () => early("deepCaught");

export let numbers = () => early("numbers");

/** Each type of result, and what it is when there is none. */
export let given = () => early("given");

/** Many results after each other: none is the error of another. */
export let mixed = () => early("mixed");

export let allocate = () => early("allocate");

export let refresh = () => early("refresh");

export let release = () => early("release");

export { caught_ as caught };

let wasm, loading;

export default function init(source = new URL("import_errors.wasm", import.meta.url)) {
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
  } = bind((wasm = source.exports), host));
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

  // What messages call the last value that Rust may refuse when it reads it.
  let givenPlace = "";

  // Borrowed objects, those of the innermost call last. What is borrowed is not collected.
  const holds = [];

  // Traps that functions of the host have thrown: those of other modules.
  const hostTraps = new WeakSet();

  // How Node, Deno and Bun print an object.
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  // The message of the error that Rust is returning.
  let message = "";

  let nextAt = 0;

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

  // What messages call the argument.
  let stageWhere = "";

  let stageWords = new Uint32Array(0);

  let textAt = 0;

  // The value that Rust throws as it is, boxed so that `undefined` is one, too.
  let thrown;

  // The first slot that is free.
  let top = 0;

  // The values that Rust holds, by handle.
  const values = [undefined, null, true, false];

  function allocate(Type, length) {
    checkU32("allocate: argument 'length'", length);
    const size = length * ((Type !== DataView && Type?.BYTES_PER_ELEMENT) || mustBe("allocate: argument 'type'", "the class of a typed array", Type));
    const region = { Type, ptr: takeBlock(size), length, size };
    regions.add(region);
    new Uint8Array(memory.buffer, region.ptr, size).fill(0);
    return view(region);
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
    const address = reachCell(where, kind, object, change < 0);
    changeState(kind, object, change);
    holds.push({ kind, object, change });
    return address;
  }

  // Gives Rust what an imported function has thrown. After a panic Rust does not run on.
  function catchThrown(error) {
    if (broken.why !== undefined) throw error;
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4 + 4] = hold(error) + 1;
  }

  // What becomes of an error that a call throws.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error)) || hostTraps.has(error)) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
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

  function collected() {
    const error = Error(message);
    message = "";
    return error;
  }

  // The call is made: what it takes over is gone.
  function commitMoves(base, by) {
    for (let index = base; index < holds.length; index++) {
      const { kind, object, change } = holds[index];
      if (change === -2) endCell(kind.cell(object), `was moved by ${by}()`);
    }
  }

  // Puts a value together: `write` writes it, `finish` takes what was put.
  function composeArgument(where, value, write, finish) {
    const outerAt = stageAt;
    const outerWhere = stageWhere;
    const outerDepth = stageDepth;
    stageWhere = where;
    stageDepth = 0;
    try {
      const start = reserveWords(0, 1);
      write(where, value);
      return finish(stageWords, start, stageAt);
    } finally {
      stageAt = outerAt;
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

  function copyF64(where, slot, numbers, length, typed) {
    const start = ptr / 8;
    if (!typed) fillF64(where, slot, numbers, length);
    else if (length > 8) f64.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) f64[start + index] = numbers[index];
  }

  function copyU16(where, slot, numbers, length, typed) {
    const start = ptr / 2;
    if (!typed) fillU16(where, slot, numbers, length);
    else if (length > 8) u16.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) u16[start + index] = numbers[index];
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

  // Gives back room that was not needed.
  function endWords(end) {
    stageAt = end;
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

  // What an object remembers of its end.
  function fate(text) {
    return text;
  }

  // Reading an element may run any code, for which the slots above are.
  function fillF64(where, slot, numbers, length) {
    const [outer, start] = [top, ptr];
    setTop(slot + 1);
    try {
      for (let index = 0; index < length; index++) {
        const number = numbers[index];
        if (typeof number !== "number") mustBe(`${where}[${index}]`, "a number", number);
        if (f64.length === 0) refreshViews();
        f64[start / 8 + index] = number;
      }
    } finally {
      setTop(outer);
      point(start);
    }
  }

  // Reading an element may run any code, for which the slots above are.
  function fillU16(where, slot, numbers, length) {
    const [outer, start] = [top, ptr];
    const at = start / 2;
    setTop(slot + 1);
    try {
      for (let index = 0; index < length; index++) {
        const number = numbers[index];
        if (u16.length === 0) refreshViews();
        if (typeof number !== "number" || (u16[at + index] = number) !== u16[at + index]) {
          checkU16(`${where}[${index}]`, number);
        }
      }
    } finally {
      setTop(outer);
      point(start);
    }
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

  function giveBlock(ptr, size) {
    $free(ptr, size, 8);
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

  // The same, as an error for Rust.
  function import_refusal() {
    return hold(refusal());
  }

  function insideAt(array, bytes) {
    const start = typedOffset.call(array);
    for (const { ptr, size } of regions) {
      if (ptr <= start && start + bytes <= ptr + size) return start;
    }
    return 0;
  }

  // Its class with its properties, for those who print it.
  function inspectObject(object) {
    const shown = Object.create(Object.getPrototypeOf(object), { [inspected]: { value: undefined } });
    for (let type = shown; (type = Object.getPrototypeOf(type)) !== Object.prototype; ) {
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

  function keepObject(object, address, free) {
    const cell = { object, address, free, state: 0 };
    const count = fresh.push(cell);
    if (count === 1) queueMicrotask(registerFresh);
    else if (count === 256) registerFresh();
    return cell;
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

  function lowerF64(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) {
        point(start);
        return length;
      }
      // Making room may end all other views of the memory.
      numbers = new Float64Array(numbers);
    }
    place(where, slot, size);
    copyF64(where, slot, numbers, length, typed);
    return length;
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

  // Writes numbers that Rust will own; returns how many.
  function lowerVecU16(where, numbers) {
    const typed = typedName.call(numbers) === "Uint16Array" || isTyped(where, "a Uint16Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 2) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Uint16Array(memory.buffer, offset, length);
    point(ptr);
    if (typed && length > 0) copyU16(where, top, numbers, length, true);
    else orFree(ptr, size, 2, () => copyU16(where, top, numbers, length, typed));
    return length;
  }

  // Writes a composite argument; returns its address.
  function lowerWords(where, slot, write, value) {
    return composeArgument(where, value, write, (words, start, end) => {
      const ptr = place(where, slot, (end - start) * 4);
      let to = ptr / 4;
      if (end - start > 32) u32.set(words.subarray(start, end), to);
      else while (start < end) u32[to++] = words[start++];
      return ptr;
    });
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
    if (slot < 4 && size <= 4096) {
      ptr = ARENA + slot * 4096;
      if (u8.length === 0) refreshViews();
    } else {
      room(where, slot, size);
    }
    return ptr;
  }

  function point(address) {
    ptr = address;
  }

  function putAscii(text, length) {
    const start = reserveWords(1 + ((length + 3) >> 2));
    const words = stageWords;
    let at = start;
    let index = 0;
    let all = 0;
    words[at++] = length;
    for (; index + 3 < length; index += 4) {
      const a = text.charCodeAt(index);
      const b = text.charCodeAt(index + 1);
      const c = text.charCodeAt(index + 2);
      const d = text.charCodeAt(index + 3);
      all |= a | b | c | d;
      words[at++] = a | (b << 8) | (c << 16) | (d << 24);
    }
    if (index < length) {
      let last = 0;
      for (let shift = 0; index < length; shift += 8) {
        const unit = text.charCodeAt(index++);
        all |= unit;
        last |= unit << shift;
      }
      words[at] = last;
    }
    if (all < 128) return true;
    endWords(start);
  }

  function putBoolean(where, value) {
    checkBoolean(where, value);
    putWord(value);
  }

  function putText(where, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    if (length < 100 && putAscii(text, length)) return;
    const start = reserveWords(1 + Math.ceil(length * 0.75));
    const { written } = encoder.encodeInto(text, new Uint8Array(stageWords.buffer, start * 4 + 4));
    stageWords[start] = written;
    endWords(start + 1 + Math.ceil(written / 4));
  }

  function putWord(word) {
    const start = stageAt++;
    if (start === stageWords.length) enlargeStage(start * 2);
    stageWords[start] = word;
  }

  // The address of an object that may be used, or, where that is asked for, changed.
  function reachCell(where, kind, object, exclusive) {
    const { address, state } = cellOf(where, kind, object);
    if (state === 0 || (state > 0 && !exclusive)) return address;
    const subject = where.replace(/: this$/, `$& ${kind.name}`);
    if (typeof state !== "number") refuseGone(subject, state);
    refuseValue(Error, `${subject} ${state === -2 ? "is passed twice" : `is borrowed${state > 0 ? "" : " mutably"}`}`);
  }

  function refresh(array) {
    const region = regionOf("refresh: argument 'array'", array);
    if (!regions.has(region)) throw Error("refresh: argument 'array' was released");
    return array.buffer === memory.buffer ? array : view(region);
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

  function refuseOther(where, kind, object) {
    mustBe(where, `a ${kind.name}`, object);
  }

  // Rust could not take the argument of this index.
  function refused(index) {
    refusedIndex = index;
  }

  function regionOf(where, array) {
    return origins.get(array) ?? mustBe(where, "an array from allocate()", array);
  }

  function registerFresh() {
    for (const cell of fresh) {
      if (cell.address !== 0) finalizers.register(cell.object, cell);
      cell.object = undefined;
    }
    fresh = [];
  }

  function release(array) {
    const region = regionOf("release: argument 'array'", array);
    if (top > 0) throw Error("release: a call of the module is under way");
    if (regions.delete(region)) giveBlock(region.ptr, region.size);
  }

  // Room for so many words, from an even place where they are pairs. The views may be others then.
  function reserveWords(count, odd = 0) {
    const start = stageAt + (stageAt & odd);
    stageAt = start + count;
    if (stageAt > stageWords.length) enlargeStage(stageAt * 2);
    return start;
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

  function setTop(slot) {
    top = slot;
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

  // What a value is, by number.
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

  function view(region) {
    const array = new region.Type(memory.buffer, region.ptr, region.length);
    origins.set(array, region);
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

  const $Account = { name: "Account" };

  class Account {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(balance) {
      this.#address = Account_new(balance);
      this.#cell = keepObject(this, this.#address, $Account_free);
    }

    static {
      $Account.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Account, object, exclusive);
      };
      $Account.cell = (object) => object.#cell;
      $Account.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Account);
    }

    pay(amount, receipt) {
      if (broken.why !== undefined) refuse();
      checkU32("Account.pay: argument 'amount'", amount);
      const held = holds.length;
      const handle2 = hold(receipt);
      try {
        const ptr0 = borrowObject("Account.pay: this", $Account, this, -1);
        const stack = $stack();
        try {
          $Account_pay(ptr0, amount, handle2);
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
        take(handle2);
      }
    }

    look(at) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const handle1 = hold(at);
      try {
        const ptr0 = borrowObject("Account.look: this", $Account, this);
        const stack = $stack();
        try {
          return $Account_look(ptr0, handle1) >>> 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
        take(handle1);
      }
    }

    get balance() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Account.reach("Account.balance: this", this);
      return $Account_balance(ptr0) >>> 0;
    }

    close(reason) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const handle1 = hold(reason);
      try {
        const ptr0 = moveObject("Account.close: this", $Account, this);
        commitMoves(held, "Account.close");
        const stack = $stack();
        try {
          return $Account_close(ptr0, handle1) >>> 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
        take(handle1);
      }
    }

    [inspected]() {
      return inspectObject(this);
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

  function reached() {
    if (broken.why !== undefined) refuse();
    return $reached() >>> 0;
  }

  function pass(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    const stack = $stack();
    try {
      $pass(handle0);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function passThroughMuch(text, numbers, list, value) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 4);
    try {
      const len0 = lowerString("passThroughMuch: argument 'text'", base, text);
      const ptr0 = ptr;
      const len1 = lowerF64("passThroughMuch: argument 'numbers'", base + 1, numbers);
      const ptr1 = ptr;
      const ptr2 = lowerWords("passThroughMuch: argument 'list'", base + 2, writeArrayOfString, list);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $passThroughMuch(ptr0, len0, ptr1, len1, ptr2, hold(value));
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function caught_(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      let result;
      const stack = $stack();
      try {
        result = $caught_(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
    } finally {
      take(handle0);
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
    const handle0 = hold(function_);
    const stack = $stack();
    try {
      return $deep(handle0, depth);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function deepCaught(function_, depth) {
    if (broken.why !== undefined) refuse();
    checkU32("deepCaught: argument 'depth'", depth);
    const handle0 = hold(function_);
    try {
      let result;
      const stack = $stack();
      try {
        result = $deepCaught(handle0, depth);
      } catch (error) {
        throw unwound(error, stack);
      }
      const tag = liftTag();
      if (tag === 1) throw takeThrown();
      return result;
    } finally {
      take(handle0);
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
    const base = top;
    setTop(base + 2);
    const handle1 = hold(value);
    try {
      const len0 = lowerString("given: argument 'kind'", base, kind);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $given(ptr0, len0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftString(result);
    } finally {
      setTop(base);
      take(handle1);
    }
  }

  function mixed(good, bad) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(good);
    const handle1 = hold(bad);
    try {
      const stack = $stack();
      try {
        $mixed(handle0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readArrayOfBoolean);
    } finally {
      take(handle0);
      take(handle1);
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
      const ptr1 = lowerWords("give()", top, writeArrayOfTupleOfBooleanAndString, result);
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

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

// The refusal that the functions around its place will complete.
let mismatch;

const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");

const typedLength = Uint8Array.prototype.__lookupGetter__("length");

const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);

const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");

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

function isTyped(where, expected, value, mutable) {
  const name = typedName.call(value) ?? (Array.isArray(value) ? "Array" : ArrayBuffer.isView(value) && "DataView");
  if (name === "Array" && !mutable) return false;
  if (!expected.endsWith(` ${name}`.replace("Clamped", ""))) {
    mustBe(where, mutable ? expected : `${expected} or an array`, name || value, name && TypeError);
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
    numbers.keys();
  } catch {
    refuseValue(Error, `${where} was detached when memory grew; pass refresh(array)`);
  }
}

function refuseValue(Kind, message, options) {
  throw noteMismatch(message, Kind(message, options));
}

// An error with its place in front, when it is a refusal and not what other code has thrown.
function within(where, error) {
  return mismatch && error === mismatch && where ? noteMismatch(where, new error.constructor(where + error.message, error)) : error;
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
