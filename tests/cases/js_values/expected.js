// minibind 0.1.0

/** A class with values of JavaScript in its fields. */
export let Keeper = early("new Keeper");

export let facts = early("facts");

export let asRust = early("asRust");

export let intoRust = early("intoRust");

export let notAString = early("notAString");

export let debug = early("debug");

export let compare = early("compare");

export let compareWithRust = early("compareWithRust");

export let fromRust = early("fromRust");

export let symbols = early("symbols");

export let same = early("same");

export let clones = early("clones");

export let optional = early("optional");

export let optionalLent = early("optionalLent");

export let containers = early("containers");

export let nestedMaps = early("nestedMaps");

export let holder = early("holder");

let held_ = early("held");

export let keep = early("keep");

export let takeKept = early("takeKept");

export let useMap = early("useMap");

export let casts = early("casts");

export let downcast = early("downcast");

export let upcast = early("upcast");

export let unchecked = early("unchecked");

export let takesMap = early("takesMap");

export let takesMapRef = early("takesMapRef");

export let takesError = early("takesError");

export { held_ as held };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("js_values.wasm", import.meta.url)) {
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
    Keeper,
    facts,
    asRust,
    intoRust,
    notAString,
    debug,
    compare,
    compareWithRust,
    fromRust,
    symbols,
    same,
    clones,
    optional,
    optionalLent,
    containers,
    nestedMaps,
    holder,
    held: held_,
    keep,
    takeKept,
    useMap,
    casts,
    downcast,
    upcast,
    unchecked,
    takesMap,
    takesMapRef,
    takesError,
  } = bind((wasm = exports), host));
  return wasm;
}

function bind({
  memory,
  minibind_free: $free,
  minibind_stack: $stack,
  minibind_unwind: $unwind,
  facts: $facts,
  as_rust: $asRust,
  into_rust: $intoRust,
  not_a_string: $notAString,
  debug: $debug,
  compare: $compare,
  compare_with_rust: $compareWithRust,
  from_rust: $fromRust,
  symbols: $symbols,
  same: $same,
  clones: $clones,
  optional: $optional,
  optional_lent: $optionalLent,
  containers: $containers,
  nested_maps: $nestedMaps,
  holder: $holder,
  held: $held_,
  Keeper_set_value: $Keeper_set_value,
  Keeper_value: $Keeper_value,
  Keeper_map: $Keeper_map,
  Keeper_set_map: $Keeper_set_map,
  Keeper_new: $Keeper_new,
  Keeper_add: $Keeper_add,
  Keeper_has: $Keeper_has,
  Keeper_take: $Keeper_take,
  Keeper_into_value: $Keeper_intoValue,
  keep: $keep,
  take_kept: $takeKept,
  use_map: $useMap,
  casts: $casts,
  downcast: $downcast,
  upcast: $upcast,
  unchecked: $unchecked,
  takes_map: $takesMap,
  takes_map_ref: $takesMapRef,
  takes_error: $takesError,
  Keeper_free: $Keeper_free,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u32, i64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
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

  const pendingValues = [];

  let ptr = 0;

  let refusedIndex = -1;

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

  function copyWords(words, start, end) {
    let to = ptr / 4;
    if (end - start > 32) u32.set(words.subarray(start, end), to);
    else while (start < end) u32[to++] = words[start++];
    return ptr;
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length >>> 0));
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

  // Makes the error and gives Rust its handle.
  function error_take() {
    return hold(collected());
  }

  function error_text(ptr, length) {
    messages[messages.length - 1] += decode(ptr, length);
  }

  // Takes the value to throw.
  function error_value(handle) {
    thrown = { value: take(handle) };
  }

  // What an object remembers of its end.
  function fate(text) {
    return text;
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

  function leaveText(text) {
    leaveU32(lowerString("a string", top, text));
    return ptr;
  }

  function leaveThird(number) {
    if (i64.length === 0) refreshViews();
    i64[RESULT / 8 + 1] = number;
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

  // The address of an object that may be used, or, where that is asked for, changed.
  function reachObject(where, kind, object, exclusive) {
    const cell = cellOf(where, kind, object);
    if (cell.state !== 0) refuseState(where, cell, exclusive);
    return cell.address;
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

  // Room for so many words, from an even place where they are pairs. The views may be others then.
  function reserveWords(count, odd = 0) {
    const start = stageAt + (stageAt & odd);
    stageAt = start + count;
    if (stageAt > stageWords.length) enlargeStage(stageAt * 2);
    return start;
  }

  // Looking at a value runs code of its own, which may fail.
  function tagOf(value) {
    try {
      return Object.prototype.toString.call(value);
    } catch {
      return typeof value;
    }
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

  // The lower half of a bigint of 128 bits. What it fits is left in front: 1 when that is a signed number, 2
  // when it is an unsigned one only, 0 when it is neither, or no bigint.
  function value_bigint(handle) {
    const value = values[handle];
    const isBig = typeof value === "bigint";
    const isSigned = isBig && BigInt.asIntN(128, value) === value;
    const isUnsigned = isBig && BigInt.asUintN(128, value) === value;
    leaveThird(isBig ? value >> 64n : 0n);
    leaveU32(isSigned ? 1 : isUnsigned ? 2 : 0);
    return isBig ? value : 0n;
  }

  // Another handle of the same value.
  function value_clone(handle) {
    return hold(values[handle]);
  }

  // What a value is called for those who look for mistakes: where that text is.
  function value_debug(handle) {
    return leaveText(describeValue(values[handle]));
  }

  // Forgets a value.
  function value_drop(handle) {
    take(handle);
  }

  function value_equals(a, b) {
    return values[a] === values[b] ? 1 : 0;
  }

  function value_from_i64(number) {
    return hold(number);
  }

  // A number.
  function value_from_number(number) {
    return hold(number);
  }

  // A string.
  function value_from_text(ptr, length) {
    return hold(decode(ptr, length));
  }

  function value_from_u64(number) {
    return hold(BigInt.asUintN(64, number));
  }

  // A number of 128 bits.
  function value_from_wide(low, high, signed) {
    const number = (high << 64n) | BigInt.asUintN(64, low);
    return hold(signed ? number : BigInt.asUintN(128, number));
  }

  function value_is(a, b) {
    return Object.is(values[a], values[b]) ? 1 : 0;
  }

  function value_is_array(handle) {
    return Array.isArray(values[handle]) ? 1 : 0;
  }

  function value_loosely_equals(a, b) {
    return values[a] == values[b] ? 1 : 0;
  }

  function value_number(handle) {
    const value = values[handle];
    return typeof value === "number" ? value : NaN;
  }

  // A new symbol.
  function value_symbol(ptr, length) {
    return hold(Symbol(decode(ptr, length)));
  }

  // The text of a string: where it is; 0 for other values.
  function value_text(handle) {
    const value = values[handle];
    return typeof value === "string" ? leaveText(value) : 0;
  }

  function value_truthy(handle) {
    return values[handle] ? 1 : 0;
  }

  function value_type(handle) {
    return typeNames.indexOf(typeof values[handle]);
  }

  function read2OfValue() {
    const items = [];
    for (let count = 2; count > 0; count--) {
      items.push(take(nextWord()));
    }
    return items;
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

  function readArrayOfValue() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(take(nextWord()));
    }
    return items;
  }

  function readHeld() {
    switch (nextWord()) {
      case 0:
        return { type: "Nothing" };
      case 1:
        return { type: "Value", value: take(nextWord()) };
      case 2:
        return {
          type: "Both",
          map: take(nextWord()),
          ...(nextWord() !== 0 && { error: take(nextWord()) }),
        };
    }
  }

  function readHolder() {
    return {
      any: take(nextWord()),
      map: take(nextWord()),
      ...(nextWord() !== 0 && { maybe: take(nextWord()) }),
      ...(nextWord() !== 0 && { maybeAny: take(nextWord()) }),
    };
  }

  function readMapOfStringToMap() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), take(nextWord()));
    }
    return items;
  }

  function readMapOfU32ToMap() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextWord(), take(nextWord()));
    }
    return items;
  }

  function readTupleOfArrayOfValueAndMapOfStringToMapAndOptiona() {
    return [readArrayOfValue(), readMapOfStringToMap(), nextWord() === 0 ? undefined : take(nextWord()), read2OfValue()];
  }

  function readTupleOfBooleanAndOptionalValue() {
    return [nextWord() !== 0, nextWord() === 0 ? undefined : take(nextWord())];
  }

  function readTupleOfErrorAndValueAndRangeError() {
    return [take(nextWord()), take(nextWord()), take(nextWord())];
  }

  function readTupleOfMapAndBooleanAndU32() {
    return [take(nextWord()), nextWord() !== 0, nextWord()];
  }

  function readTupleOfValueAndValueAndBoolean() {
    return [take(nextWord()), take(nextWord()), nextWord() !== 0];
  }

  function write2OfValue(where, value) {
    const items = iterableOf(where, value, "an array");
    let index = 0;
    try {
      for (const item of items) {
        putValue(item);
        index++;
        if (index > 2) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 2);
  }

  function writeArrayOfOptionalMap(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putValue(item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfValue(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putValue(item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeHeld(where, value) {
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Held, value.type);
      putWord(tag);
      switch (tag) {
        case 1: {
          putValue(value.value);
          break;
        }
        case 2: {
          putValue(value.map);
          {
            const some = value.error;
            putWord(some == null ? 0 : 1);
            if (some != null) {
              putValue(some);
            }
          }
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeHolder(where, value) {
    try {
      checkObject("", value);
      putValue(value.any);
      putValue(value.map);
      {
        const some = value.maybe;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putValue(some);
        }
      }
      {
        const some = value.maybeAny;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putValue(some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeMapOfStringToMap(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putValue(item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeTupleOfArrayOfValueAndMapOfStringToMapAndOptiona(where, value) {
    try {
      checkTuple("", value, 4);
      writeArrayOfValue("[0]", value[0]);
      writeMapOfStringToMap("[1]", value[1]);
      {
        const some = value[2];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putValue(some);
        }
      }
      write2OfValue("[3]", value[3]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function Keeper_new(value) {
    if (broken.why !== undefined) refuse();
    try {
      return $Keeper_new(hold(value)) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Keeper extends RustObject {
    constructor(value) {
      const address = Keeper_new(value);
      super();
      attach(this, $Keeper, address);
    }

    set value(value) {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Keeper.value: this", $Keeper, this, true);
      $Keeper_set_value(ptr0, hold(value));
    }

    get value() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Keeper.value: this", $Keeper, this);
      return take($Keeper_value(ptr0));
    }

    get map() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Keeper.map: this", $Keeper, this);
      const result = $Keeper_map(ptr0);
      return result === -2 ? undefined : take(result);
    }

    set map(map) {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Keeper.map: this", $Keeper, this, true);
      $Keeper_set_map(ptr0, map == null ? -2 : hold(map));
    }

    add(value) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const lent = lentValues.length;
      const stack = $stack();
      try {
        const handle1 = lendValue(value);
        const ptr0 = borrowObject("Keeper.add: this", $Keeper, this, -1);
        return $Keeper_add(ptr0, handle1) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        endHolds(held);
        endLoans(lent);
      }
    }

    has(value) {
      if (broken.why !== undefined) refuse();
      const lent = lentValues.length;
      try {
        const handle1 = lendValue(value);
        const ptr0 = reachObject("Keeper.has: this", $Keeper, this);
        return $Keeper_has(ptr0, handle1) !== 0;
      } finally {
        endLoans(lent);
      }
    }

    take() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const stack = $stack();
      try {
        const ptr0 = borrowObject("Keeper.take: this", $Keeper, this, -1);
        $Keeper_take(ptr0);
        return liftWords(readArrayOfValue);
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        endHolds(held);
      }
    }

    intoValue() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const stack = $stack();
      try {
        const ptr0 = moveObject("Keeper.intoValue: this", $Keeper, this);
        commitMoves(held, "Keeper.intoValue");
        return take($Keeper_intoValue(ptr0));
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        endHolds(held);
      }
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Keeper = { name: "Keeper", Class: Keeper, free: $Keeper_free };

  function facts(value) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(value);
      $facts(handle0);
      return liftBuffer(readArrayOfString);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function asRust(value) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(value);
      return liftString($asRust(handle0));
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function intoRust(value) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return liftString($intoRust(hold(value)));
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function notAString(value) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $notAString(hold(value));
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function debug(value) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(value);
      return liftString($debug(handle0));
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function compare(a, b) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(a);
      const handle1 = lendValue(b);
      $compare(handle0, handle1);
      return liftWords(readArrayOfBoolean);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function compareWithRust(value) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(value);
      $compareWithRust(handle0);
      return liftWords(readArrayOfBoolean);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function fromRust() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $fromRust();
      return liftWords(readArrayOfValue);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function symbols(description) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const stack = $stack();
    try {
      const len0 = lowerString("symbols: argument 'description'", base, description);
      const ptr0 = ptr;
      $symbols(ptr0, len0);
      return liftWords(readTupleOfValueAndValueAndBoolean);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      leave(base);
    }
  }

  function same(value) {
    if (broken.why !== undefined) refuse();
    return take($same(hold(value)));
  }

  function clones(value, count) {
    if (broken.why !== undefined) refuse();
    checkU32("clones: argument 'count'", count);
    const stack = $stack();
    try {
      $clones(hold(value), count);
      return liftWords(readArrayOfValue);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function optional(value) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $optional(value == null ? -2 : hold(value));
      return liftWords(readTupleOfBooleanAndOptionalValue);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function optionalLent(value) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = value == null ? -2 : lendValue(value);
      const result = $optionalLent(handle0);
      return result === -2 ? undefined : liftString(result);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function containers(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const pending = pendingValues.length;
    const stack = $stack();
    try {
      const ptr0 = lowerBuffer("containers: argument 'value'", base, writeTupleOfArrayOfValueAndMapOfStringToMapAndOptiona, value);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      $containers(ptr0);
      return liftBuffer(readTupleOfArrayOfValueAndMapOfStringToMapAndOptiona);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      leave(base);
      dropValues(pending);
    }
  }

  function nestedMaps(maps) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const pending = pendingValues.length;
    const stack = $stack();
    try {
      const ptr0 = lowerWords("nestedMaps: argument 'maps'", base, writeArrayOfOptionalMap, maps);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      $nestedMaps(ptr0);
      return liftWords(readMapOfU32ToMap);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      leave(base);
      dropValues(pending);
    }
  }

  function holder(holder_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const pending = pendingValues.length;
    const stack = $stack();
    try {
      const ptr0 = lowerWords("holder: argument 'holder'", base, writeHolder, holder_);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      $holder(ptr0);
      return liftWords(readHolder);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      leave(base);
      dropValues(pending);
    }
  }

  function held_(held_3) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const pending = pendingValues.length;
    const stack = $stack();
    try {
      const ptr0 = lowerWords("held: argument 'held'", base, writeHeld, held_3);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      $held_(ptr0);
      return liftWords(readHeld);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      leave(base);
      dropValues(pending);
    }
  }

  function keep(value) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $keep(hold(value)) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function takeKept() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $takeKept();
      return liftWords(readArrayOfValue);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function useMap(key, value) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(key);
      const handle1 = lendValue(value);
      $useMap(handle0, handle1);
      return liftWords(readTupleOfMapAndBooleanAndU32);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function casts(value) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(value);
      $casts(handle0);
      return liftWords(readArrayOfBoolean);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function downcast(value) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $downcast(hold(value));
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function upcast(message) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const stack = $stack();
    try {
      const len0 = lowerString("upcast: argument 'message'", base, message);
      const ptr0 = ptr;
      $upcast(ptr0, len0);
      return liftWords(readTupleOfErrorAndValueAndRangeError);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      leave(base);
    }
  }

  function unchecked(value) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $unchecked(hold(value)) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function takesMap(map) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $takesMap(hold(map)) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function takesMapRef(map, other) {
    if (broken.why !== undefined) refuse();
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(map);
      const handle1 = other == null ? -2 : lendValue(other);
      return $takesMapRef(handle0, handle1) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function takesError(error_) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return liftString($takesError(hold(error_)));
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function Map__new() {
    try {
      const result = new globalThis.Map();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Map__set(handle0, handle1, handle2) {
    try {
      const result = values[handle0].set(values[handle1], values[handle2]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Map__get(handle0, handle1) {
    try {
      const result = values[handle0].get(values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Map__size(handle0) {
    try {
      const result = values[handle0].size;
      if (broken.why !== undefined) refuse();
      checkU32("Map.size", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Error__message(handle0) {
    try {
      const result = values[handle0].message;
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("Error.message", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function RangeError__of(ptr0, len0) {
    try {
      const result = new globalThis.RangeError(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function isInstance_Map_(handle) {
    const Class = globalThis.Map;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function isInstance_Error_(handle) {
    const Class = globalThis.Error;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function isInstance_RangeError_(handle) {
    const Class = globalThis.RangeError;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function isInstance_NoSuchClass(handle) {
    const Class = globalThis.NoSuchClass;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function isInstance_Uint8Array_(handle) {
    const Class = globalThis.Uint8Array;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  host.functions = {
    error_take,
    error_text,
    error_value,
    refused,
    value_bigint,
    value_clone,
    value_debug,
    value_drop,
    value_equals,
    value_from_i64,
    value_from_number,
    value_from_text,
    value_from_u64,
    value_from_wide,
    value_is,
    value_is_array,
    value_loosely_equals,
    value_number,
    value_symbol,
    value_text,
    value_truthy,
    value_type,
    Map__new,
    Map__set,
    Map__get,
    Map__size,
    Error__message,
    RangeError__of,
    isInstance_Map_,
    isInstance_Error_,
    isInstance_RangeError_,
    isInstance_NoSuchClass,
    isInstance_Uint8Array_,
  };
  return {
    Keeper,
    facts,
    asRust,
    intoRust,
    notAString,
    debug,
    compare,
    compareWithRust,
    fromRust,
    symbols,
    same,
    clones,
    optional,
    optionalLent,
    containers,
    nestedMaps,
    holder,
    held: held_,
    keep,
    takeKept,
    useMap,
    casts,
    downcast,
    upcast,
    unchecked,
    takesMap,
    takesMapRef,
    takesError,
  };
}

function imports(host) {
  hostFunction(globalThis.Map, "Map", "globalThis", "js_values::JsMap::new");
  hostFunction(globalThis.RangeError, "RangeError", "globalThis", "js_values::RangeError::of");
  return {
    minibind: {
      error_take: () => host.functions.error_take(),
      error_text: (ptr, length) => host.functions.error_text(ptr, length),
      error_value: (handle) => host.functions.error_value(handle),
      refused: (index) => host.functions.refused(index),
      value_bigint: (handle) => host.functions.value_bigint(handle),
      value_clone: (handle) => host.functions.value_clone(handle),
      value_debug: (handle) => host.functions.value_debug(handle),
      value_drop: (handle) => host.functions.value_drop(handle),
      value_equals: (a, b) => host.functions.value_equals(a, b),
      value_from_i64: (number) => host.functions.value_from_i64(number),
      value_from_number: (number) => host.functions.value_from_number(number),
      value_from_text: (ptr, length) => host.functions.value_from_text(ptr, length),
      value_from_u64: (number) => host.functions.value_from_u64(number),
      value_from_wide: (low, high, signed) => host.functions.value_from_wide(low, high, signed),
      value_is: (a, b) => host.functions.value_is(a, b),
      value_is_array: (handle) => host.functions.value_is_array(handle),
      value_loosely_equals: (a, b) => host.functions.value_loosely_equals(a, b),
      value_number: (handle) => host.functions.value_number(handle),
      value_symbol: (ptr, length) => host.functions.value_symbol(ptr, length),
      value_text: (handle) => host.functions.value_text(handle),
      value_truthy: (handle) => host.functions.value_truthy(handle),
      value_type: (handle) => host.functions.value_type(handle),
    },
    env: {
      JsMap_new: () => host.functions.Map__new(),
      JsMap_set: (handle0, handle1, handle2) => host.functions.Map__set(handle0, handle1, handle2),
      JsMap_get: (handle0, handle1) => host.functions.Map__get(handle0, handle1),
      JsMap_size: (handle0) => host.functions.Map__size(handle0),
      AnyError_message: (handle0) => host.functions.Error__message(handle0),
      RangeError_of: (ptr0, len0) => host.functions.RangeError__of(ptr0, len0),
      JsMap_instance: (handle) => host.functions.isInstance_Map_(handle),
      AnyError_instance: (handle) => host.functions.isInstance_Error_(handle),
      RangeError_instance: (handle) => host.functions.isInstance_RangeError_(handle),
      NoSuchClass_instance: (handle) => host.functions.isInstance_NoSuchClass(handle),
      Uint8Array_instance: (handle) => host.functions.isInstance_Uint8Array_(handle),
    },
  };
}

function early(name) {
  return function () {
    throw Error(`call and await init() before ${name}()`);
  };
}

const $Held = ["Nothing", "Value", "Both"];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

// The refusal that the functions around its place will complete.
let mismatch;

class PanicError extends Error {
  name = "PanicError";
}

function checkLength(where, found, length) {
  if (found !== length) mustBe(where, `of length ${length}`, found, TypeError);
}

// Refuses what has no properties to read.
function checkObject(where, value) {
  if (typeof value !== "object" || value === null) mustBe(where, "an object", value);
}

// Refuses what is no array of this length.
function checkTuple(where, value, length) {
  if (!Array.isArray(value)) mustBe(where, "an array", value);
  checkLength(where, value.length, length);
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

// What can be iterated, but is no text.
function iterableOf(where, value) {
  if (typeof value === "string" || typeof value?.[Symbol.iterator] !== "function") mustBe(where, "an array", value);
  return value;
}

// What messages call a key. An object's own text is not asked for: it may be anything.
function keyText(key) {
  return (typeof key === "object" && key !== null) || typeof key === "function" ? typeof key : String(key);
}

// The entries of a map; of a plain object, too, where keys are text.
function mapEntries(where, value, plain) {
  if (Object.prototype.toString.call(value) === "[object Map]") return value.entries();
  if (!plain || typeof value !== "object" || value === null || Symbol.iterator in value) {
    const list = Array.isArray(value);
    mustBe(where, plain ? "a Map or an object" : "a Map", list ? "an array" : value, list ? TypeError : undefined);
  }
  return Object.entries(value);
}

function mustBe(where, expected, value, Kind) {
  refuseValue(Kind || TypeError, `${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

// Notes an error whose place is not complete: it does not begin with the name of a function.
function noteMismatch(place, error) {
  mismatch = /^(\.|\[| |$)/.test(place) ? error : undefined;
  return error;
}

function refuseValue(Kind, message, options) {
  throw noteMismatch(message, Kind(message, options));
}

// Which of these values it is.
function variantIndex(where, values, value) {
  const index = values.indexOf(value);
  if (index < 0) {
    const expected = values.map((value) => JSON.stringify(value)).join(" or ");
    mustBe(where, expected, typeof value === "string" ? JSON.stringify(value) : value, typeof value === "string" || typeof value === "number" ? TypeError : undefined);
  }
  return index;
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
