// minibind 0.1.0

/** Holds memory of its own. */
export let Thing = Object.assign(early("new Thing"), { made: early("Thing.made") });

/** An error with memory of its own. */
export class Failure extends Error {
  name = "Failure";
}

/** An iterator with memory of its own. */
export let Words = early("new Words");

export const Direction = Object.freeze({ North: "North", South: "South" });

export let strings = early("strings");

export let bools = early("bools");

export let fixed = early("fixed");

export let map = early("map");

export let tree = early("tree");

export let set = early("set");

export let treeSet = early("treeSet");

export let tuple = early("tuple");

export let shared = early("shared");

export let twice = early("twice");

export let rows = early("rows");

export let record = early("record");

export let records = early("records");

export let shape = early("shape");

export let direction = early("direction");

export let directions = early("directions");

let values_ = early("values");

export let things = early("things");

export let maybeThing = early("maybeThing");

export let json = early("json");

export let jsons = early("jsons");

export let count = early("count");

/** Everything that can hold memory, before an argument that may be refused. */
export let many = early("many");

export let takeThings = early("takeThings");

export let fail = early("fail");

export { values_ as values };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("memory_types.wasm", import.meta.url)) {
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
    Thing,
    Words,
    strings,
    bools,
    fixed,
    map,
    tree,
    set,
    treeSet,
    tuple,
    shared,
    twice,
    rows,
    record,
    records,
    shape,
    direction,
    directions,
    values: values_,
    things,
    maybeThing,
    json,
    jsons,
    count,
    many,
    takeThings,
    fail,
  } = bind((wasm = exports), host));
  return wasm;
}

function bind({
  memory,
  minibind_allocate: $allocate,
  minibind_free: $free,
  Thing_name: $Thing_name,
  Thing_set_name: $Thing_set_name,
  Thing_new: $Thing_new,
  Thing_made: $Thing_made,
  Thing_length: $Thing_length,
  Thing_grow: $Thing_grow,
  Thing_merge: $Thing_merge,
  Thing_into_data: $Thing_intoData,
  Thing_fail: $Thing_fail,
  Thing_words: $Thing_words,
  Thing_fmt: $Thing_toString,
  Words_new: $Words_new,
  Words_next: $Words_next,
  strings: $strings,
  bools: $bools,
  fixed: $fixed,
  map: $map,
  tree: $tree,
  set: $set,
  tree_set: $treeSet,
  tuple: $tuple,
  shared: $shared,
  twice: $twice,
  rows: $rows,
  record: $record,
  records: $records,
  shape: $shape,
  direction: $direction,
  directions: $directions,
  values: $values_,
  things: $things,
  maybe_thing: $maybeThing,
  json: $json,
  jsons: $jsons,
  count: $count,
  many: $many,
  take_things: $takeThings,
  fail: $fail,
  Thing_free: $Thing_free,
  Words_free: $Words_free,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u32, f64, i64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
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

  // How Node, Deno and Bun print an object.
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  // The error that Rust is returning: its message, and those of its causes.
  let messages = [""];

  let nextAt = 0;

  const objectRegistry = new FinalizationRegistry(({ address, kind, state }) => {
    if (typeof state === "number" && broken.why === undefined) freeAddress(kind, address);
  });

  const origins = new WeakMap();

  const pendingValues = [];

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

  // The first slot that is free.
  let top = 0;

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

  function ascend() {
    stageDepth--;
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
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  // Throws when an argument of the call was refused.
  function checkRefused(...places) {
    const place = places[refusedIndex];
    refusedIndex = -1;
    if (place) throw TypeError(`${place} does not fit: ${collected()?.message}`);
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

  // Enters a value of a recursive type: Rust reads it with a stack of its own, which has an end.
  function descend() {
    if (++stageDepth > 512) throw RangeError(`${stageWhere} is nested more than 512 deep`);
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

  function error_text(ptr, length) {
    messages[messages.length - 1] += decode(ptr, length);
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

  function freeAddress(kind, address) {
    try {
      kind.free(address);
    } catch (error) {
      throw caught(error);
    }
  }

  function gatherF64(where, numbers) {
    return Float64Array.from(numbers, (number, index) => {
      checkNumber(`${where}[${index}]`, number);
      return number;
    });
  }

  function gatherU8(where, numbers) {
    return Uint8Array.from(numbers, (number, index) => {
      checkU8(`${where}[${index}]`, number);
      return number;
    });
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

  // A copy of the numbers in the fixed area.
  function liftShortF64(length) {
    if (f64.length === 0) refreshViews();
    const numbers = new Float64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = f64[TEXT / 8 + index];
    return numbers;
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
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

  // The numbers that Rust handed over; their block is freed.
  function liftVecF64(length) {
    if (length >= 0 && length <= 16) return liftShortF64(length);
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
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

  // Writes numbers that Rust will own; returns how many.
  function lowerVecF64(where, numbers) {
    const typed = numbers instanceof Float64Array || isTyped(where, "Float64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Float64Array(memory.buffer, offset, length);
    const start = ptr / 8;
    if (typed && length > 0) copyF64(where, numbers, length, start, true);
    else orFree(ptr, size, 8, () => copyF64(where, numbers, length, start, typed));
    point(ptr);
    return length;
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

  function nextArrayF64(length) {
    const start = nextBytes(length, 8) / 8;
    return f64.slice(start, start + length);
  }

  function nextArrayU32(length) {
    const start = nextBytes(length, 4) / 4;
    return u32.slice(start, start + length);
  }

  function nextArrayU8(length) {
    const start = nextBytes(length, 1);
    return u8.slice(start, start + length);
  }

  // Where so many bytes are, the elements being of this size.
  function nextBytes(length, size) {
    if (size === 8) nextAt += nextAt & 1;
    const start = nextAt * 4;
    nextAt += Math.ceil((length * size) / 4);
    return start;
  }

  function nextDouble() {
    return f64[nextPair() / 2];
  }

  function nextLong() {
    return i64[nextPair() / 2];
  }

  // The message of an error, and those of its causes.
  function nextMessages() {
    const messages = [nextText()];
    for (let count = nextWord(); count > 0; count--) messages.push(nextText());
    return messages;
  }

  // Where the next two words are.
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

  // Numbers of a typed array or an array, after their count where it is not known.
  function putArrayF64(where, numbers, length) {
    const typed = numbers instanceof Float64Array || isTyped(where, "Float64Array", numbers);
    if (!typed) numbers = gatherF64(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 8), 8);
  }

  // Numbers of a typed array or an array, after their count where it is not known.
  function putArrayU8(where, numbers, length) {
    const typed = numbers instanceof Uint8Array || isTyped(where, "Uint8Array", numbers);
    if (!typed) numbers = gatherU8(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count), 1);
  }

  function putBoolean(where, value) {
    checkBoolean(where, value);
    putWord(value);
  }

  // Bytes from where elements of so many bytes may stand.
  function putBytes(bytes, size) {
    const start = reserveWords(Math.ceil(bytes.length / 4), size === 8 ? 1 : 0);
    new Uint8Array(stageWords.buffer).set(bytes, start * 4);
  }

  function putDouble(number) {
    const start = reserveWords(2, 1);
    stageDoubles[start / 2] = number;
  }

  function putDoubleChecked(where, number) {
    checkNumber(where, number);
    putDouble(number);
  }

  function putI64(where, number) {
    checkI64(where, number);
    putLong(number);
  }

  function putLong(number) {
    const start = reserveWords(2, 1);
    stageLongs[start / 2] = number;
  }

  function putText(where, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    // Half a pair at the end must not meet the other half in the next text.
    const whole = text.charCodeAt(text.length - 1) >> 10 === 54 ? `${text.slice(0, -1)}\uFFFD` : text;
    if (!putUnits(whole)) mustBe(where, "small enough for memory", `${text.length} units more`, RangeError);
  }

  function putU32(where, number) {
    checkU32(where, number);
    putWord(number);
  }

  function putU8(where, number) {
    checkU8(where, number);
    putWord(number);
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

  // Forgets a value.
  function value_drop(handle) {
    take(handle);
  }

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
  }

  function read2OfString() {
    const items = [];
    for (let count = 2; count > 0; count--) {
      items.push(nextText());
    }
    return items;
  }

  function readArrayOfDirection() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push($Direction[nextWord()]);
    }
    return items;
  }

  function readArrayOfFloat64Array() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextArrayF64(nextWord()));
    }
    return items;
  }

  function readArrayOfJson() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(JSON.parse(nextText()));
    }
    return items;
  }

  function readArrayOfOptionalBoolean() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : nextWord() !== 0);
    }
    return items;
  }

  function readArrayOfRecord() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readRecord());
    }
    return items;
  }

  function readArrayOfShape() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readShape());
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

  function readArrayOfThing() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject($Thing, nextWord() >>> 0));
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

  function readFailure() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(Failure, messages, {
          code: "Bad",
          text: nextText(),
          list: nextArrayU32(nextWord()),
        });
    }
  }

  function readMapOfStringToFloat64Array() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), nextArrayF64(nextWord()));
    }
    return items;
  }

  function readMapOfU32ToString() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextWord(), nextText());
    }
    return items;
  }

  function readOptionalString() {
    return nextWord() === 0 ? null : nextText();
  }

  function readRecord() {
    return { id: nextWord(), name: nextText(), ...(nextWord() !== 0 && { tags: readArrayOfString() }) };
  }

  function readSetOfI64() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(nextLong());
    }
    return items;
  }

  function readSetOfString() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(nextText());
    }
    return items;
  }

  function readShape() {
    switch (nextWord()) {
      case 0:
        return { type: "Circle", radius: nextDouble() };
      case 1:
        return { type: "Named", value: readTupleOfStringAndShape() };
      case 2:
        return { type: "Group", value: readArrayOfShape() };
    }
  }

  function readTupleOfStringAndShape() {
    return [nextText(), readShape()];
  }

  function readTupleOfU8AndStringAndTupleOfUint8ArrayAndBoolean() {
    return [nextWord(), nextText(), readTupleOfUint8ArrayAndBoolean()];
  }

  function readTupleOfUint8ArrayAndBoolean() {
    return [nextArrayU8(nextWord()), nextWord() !== 0];
  }

  function write2OfString(where, value) {
    const items = iterableOf(where, value, "an array");
    let index = 0;
    try {
      for (const item of items) {
        putText("", item);
        index++;
        if (index > 2) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 2);
  }

  function writeArrayOfDirection(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(variantIndex("", $Direction, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfFloat64Array(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putArrayF64("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfJson(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putText("", toJson(item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfOptionalBoolean(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putBoolean("", item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfRecord(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeRecord("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfShape(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeShape("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
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

  function writeArrayOfThing(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(moveObject("", $Thing, item));
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

  function writeBorrowedArrayOfThing(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(borrowObject("", $Thing, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeMapOfStringToFloat64Array(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putArrayF64("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeMapOfU32ToString(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putU32(" as a key", key);
        putText("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeOptionalString(where, value) {
    putWord(value == null ? 0 : 1);
    if (value != null) {
      putText(where, value);
    }
  }

  function writeRecord(where, value) {
    try {
      checkObject("", value);
      putU32(".id", value.id);
      putText(".name", value.name);
      {
        const some = value.tags;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          writeArrayOfString(".tags", some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeSetOfI64(where, value) {
    const items = iterableOf(where, value, "a Set or an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putI64("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeSetOfString(where, value) {
    const items = iterableOf(where, value, "a Set or an array");
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

  function writeShape(where, value) {
    descend();
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Shape, value.type);
      putWord(tag);
      switch (tag) {
        case 0: {
          putDoubleChecked(".radius", value.radius);
          break;
        }
        case 1: {
          writeTupleOfStringAndShape(".value", value.value);
          break;
        }
        case 2: {
          writeArrayOfShape(".value", value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
    ascend();
  }

  function writeTupleOfStringAndShape(where, value) {
    try {
      checkTuple("", value, 2);
      putText("[0]", value[0]);
      writeShape("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndStringAndTupleOfUint8ArrayAndBoolean(where, value) {
    try {
      checkTuple("", value, 3);
      putU8("[0]", value[0]);
      putText("[1]", value[1]);
      writeTupleOfUint8ArrayAndBoolean("[2]", value[2]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfUint8ArrayAndBoolean(where, value) {
    try {
      checkTuple("", value, 2);
      putArrayU8("[0]", value[0]);
      putBoolean("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function Thing_new(name, length) {
    if (broken.why !== undefined) refuse();
    checkU32("new Thing: argument 'length'", length);
    const base = enter(2);
    try {
      const len0 = lowerString("new Thing: argument 'name'", base, name);
      const ptr0 = ptr;
      const result = $Thing_new(ptr0, len0, length);
      if (result === -1) throw liftBuffer(readFailure);
      return result >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  class Thing extends RustObject {
    constructor(name, length) {
      const address = Thing_new(name, length);
      super();
      attach(this, $Thing, address);
    }

    get name() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Thing.name: this", $Thing, this);
        return liftString($Thing_name(ptr0));
      } catch (error) {
        throw caught(error);
      }
    }

    set name(name) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      try {
        const len1 = lowerString("Thing.name: argument 'name'", base + 1, name);
        const ptr1 = ptr;
        const ptr0 = reachObject("Thing.name: this", $Thing, this, true);
        $Thing_set_name(ptr0, ptr1, len1);
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
      }
    }

    static made(length) {
      if (broken.why !== undefined) refuse();
      checkU32("Thing.made: argument 'length'", length);
      try {
        return adoptObject($Thing, $Thing_made(length) >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    length() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Thing.length: this", $Thing, this);
      return $Thing_length(ptr0) >>> 0;
    }

    grow(by) {
      if (broken.why !== undefined) refuse();
      checkU32("Thing.grow: argument 'by'", by);
      try {
        const ptr0 = reachObject("Thing.grow: this", $Thing, this, true);
        $Thing_grow(ptr0, by);
      } catch (error) {
        throw caught(error);
      }
    }

    merge(other) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Thing.merge: this", $Thing, this, -1);
        const ptr1 = moveObject("Thing.merge: argument 'other'", $Thing, other);
        commitMoves(held, "Thing.merge");
        $Thing_merge(ptr0, ptr1);
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    intoData() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Thing.intoData: this", $Thing, this);
        commitMoves(held, "Thing.intoData");
        return liftVecF64($Thing_intoData(ptr0));
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    fail(text) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      const held = holds.length;
      try {
        const len1 = lowerString("Thing.fail: argument 'text'", base + 1, text);
        const ptr1 = ptr;
        const ptr0 = moveObject("Thing.fail: this", $Thing, this);
        commitMoves(held, "Thing.fail");
        const result = $Thing_fail(ptr0, ptr1, len1);
        if (result === 4294967296) throw liftBuffer(readFailure);
        return result;
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
        endHolds(held);
      }
    }

    get words() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Thing.words: this", $Thing, this);
        $Thing_words(ptr0);
        return liftBuffer(readArrayOfString);
      } catch (error) {
        throw caught(error);
      }
    }

    toString() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Thing.toString: this", $Thing, this);
        return liftString($Thing_toString(ptr0));
      } catch (error) {
        throw caught(error);
      }
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Thing = { name: "Thing", Class: Thing, free: $Thing_free };

  function Words_new(words) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("new Words: argument 'words'", base, writeArrayOfString, words);
      if (broken.why !== undefined) refuse();
      return $Words_new(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  class Words extends RustObject {
    constructor(words) {
      const address = Words_new(words);
      super();
      attach(this, $Words, address);
    }

    next() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Words.next: this", $Words, this, true);
        const result = $Words_next(ptr0);
        if (result === -2) return { done: true, value: undefined };
        return { done: false, value: liftString(result) };
      } catch (error) {
        throw caught(error);
      }
    }

    [Symbol.iterator]() {
      return this;
    }
  }

  const $Words = { name: "Words", Class: Words, free: $Words_free };

  function strings(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("strings: argument 'value'", base, writeArrayOfString, value);
      if (broken.why !== undefined) refuse();
      $strings(ptr0);
      return liftBuffer(readArrayOfString);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function bools(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("bools: argument 'value'", base, writeArrayOfOptionalBoolean, value);
      if (broken.why !== undefined) refuse();
      $bools(ptr0);
      return liftWords(readArrayOfOptionalBoolean);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function fixed(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("fixed: argument 'value'", base, write2OfString, value);
      if (broken.why !== undefined) refuse();
      $fixed(ptr0);
      return liftBuffer(read2OfString);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function map(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("map: argument 'value'", base, writeMapOfStringToFloat64Array, value);
      if (broken.why !== undefined) refuse();
      $map(ptr0);
      return liftBuffer(readMapOfStringToFloat64Array);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function tree(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("tree: argument 'value'", base, writeMapOfU32ToString, value);
      if (broken.why !== undefined) refuse();
      $tree(ptr0);
      return liftBuffer(readMapOfU32ToString);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function set(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("set: argument 'value'", base, writeSetOfString, value);
      if (broken.why !== undefined) refuse();
      $set(ptr0);
      return liftBuffer(readSetOfString);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function treeSet(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("treeSet: argument 'value'", base, writeSetOfI64, value);
      if (broken.why !== undefined) refuse();
      $treeSet(ptr0);
      return liftWords(readSetOfI64);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function tuple(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("tuple: argument 'value'", base, writeTupleOfU8AndStringAndTupleOfUint8ArrayAndBoolean, value);
      if (broken.why !== undefined) refuse();
      $tuple(ptr0);
      return liftBuffer(readTupleOfU8AndStringAndTupleOfUint8ArrayAndBoolean);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function shared(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("shared: argument 'value'", base, writeArrayOfString, value);
      if (broken.why !== undefined) refuse();
      $shared(ptr0);
      return liftBuffer(readArrayOfString);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function twice(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = value === undefined ? 0 : lowerBuffer("twice: argument 'value'", base, writeOptionalString, value);
      if (broken.why !== undefined) refuse();
      return $twice(ptr0) === -2 ? undefined : liftBuffer(readOptionalString);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function rows(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("rows: argument 'value'", base, writeArrayOfFloat64Array, value);
      if (broken.why !== undefined) refuse();
      $rows(ptr0);
      return liftWords(readArrayOfFloat64Array);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function record(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("record: argument 'value'", base, writeRecord, value);
      if (broken.why !== undefined) refuse();
      $record(ptr0);
      return liftBuffer(readRecord);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function records(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("records: argument 'value'", base, writeArrayOfRecord, value);
      if (broken.why !== undefined) refuse();
      $records(ptr0);
      return liftBuffer(readArrayOfRecord);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function shape(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("shape: argument 'value'", base, writeShape, value);
      if (broken.why !== undefined) refuse();
      $shape(ptr0);
      return liftBuffer(readShape);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function direction(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("direction: argument 'value'", $Direction, value);
    return $Direction[$direction(code0)];
  }

  function directions(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("directions: argument 'value'", base, writeArrayOfDirection, value);
      if (broken.why !== undefined) refuse();
      $directions(ptr0);
      return liftWords(readArrayOfDirection);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function values_(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("values: argument 'value'", base, writeArrayOfValue, value);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      $values_(ptr0);
      return liftWords(readArrayOfValue);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      dropValues(pending);
    }
  }

  function things(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("things: argument 'value'", base, writeArrayOfThing, value);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "things");
      $things(ptr0);
      return liftWords(readArrayOfThing);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function maybeThing(value) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = value == null ? 0 : moveObject("maybeThing: argument 'value'", $Thing, value);
      commitMoves(held, "maybeThing");
      const result = $maybeThing(ptr0);
      return result === -2 ? undefined : adoptObject($Thing, result >>> 0);
    } catch (error) {
      throw caught(error);
    } finally {
      endHolds(held);
    }
  }

  function json(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("json: argument 'value'", base, toJson(value));
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $json(ptr0, len0);
      checkRefused("json: argument 'value'");
      if (result === -1) throw collected();
      return JSON.parse(liftString(result));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function jsons(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("jsons: argument 'value'", base, writeArrayOfJson, value);
      if (broken.why !== undefined) refuse();
      const result = $jsons(ptr0);
      checkRefused("jsons: argument 'value'");
      if (result === -1) throw collected();
      return liftBuffer(readArrayOfJson);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function count(words, records_, things_) {
    if (broken.why !== undefined) refuse();
    const base = enter(3);
    const held = holds.length;
    try {
      const ptr0 = lowerBuffer("count: argument 'words'", base, writeArrayOfString, words);
      const ptr1 = lowerBuffer("count: argument 'records'", base + 1, writeArrayOfRecord, records_);
      const ptr2 = lowerWords("count: argument 'things'", base + 2, writeBorrowedArrayOfThing, things_);
      if (broken.why !== undefined) refuse();
      return $count(ptr0, ptr1, ptr2) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function many(text, numbers, strings_, records_, values_3, value, json_, last) {
    if (broken.why !== undefined) refuse();
    const base = enter(8);
    const pending = pendingValues.length;
    try {
      const len0 = lowerString("many: argument 'text'", base, text);
      const ptr0 = ptr;
      const ptr2 = lowerBuffer("many: argument 'strings'", base + 2, writeArrayOfString, strings_);
      const ptr3 = lowerBuffer("many: argument 'records'", base + 3, writeArrayOfRecord, records_);
      const ptr4 = lowerWords("many: argument 'values'", base + 4, writeArrayOfValue, values_3);
      const len6 = lowerString("many: argument 'json'", base + 6, toJson(json_));
      const ptr6 = ptr;
      const ptr7 = lowerBuffer("many: argument 'last'", base + 7, writeArrayOfJson, last);
      const len1 = lowerVecF64("many: argument 'numbers'", numbers);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const result = $many(ptr0, len0, ptr1, len1, ptr2, ptr3, ptr4, hold(value), ptr6, len6, ptr7);
      checkRefused("many: argument 'text'", "many: argument 'numbers'", "many: argument 'strings'", "many: argument 'records'", "many: argument 'values'", "many: argument 'value'", "many: argument 'json'", "many: argument 'last'");
      return result >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      dropValues(pending);
    }
  }

  function takeThings(first, things_, text) {
    if (broken.why !== undefined) refuse();
    const base = enter(3);
    const held = holds.length;
    try {
      const ptr1 = lowerWords("takeThings: argument 'things'", base + 1, writeArrayOfThing, things_);
      const len2 = lowerString("takeThings: argument 'text'", base + 2, text);
      const ptr2 = ptr;
      const ptr0 = moveObject("takeThings: argument 'first'", $Thing, first);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeThings");
      return $takeThings(ptr0, ptr1, ptr2, len2) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function fail(records_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("fail: argument 'records'", base, writeArrayOfRecord, records_);
      if (broken.why !== undefined) refuse();
      const result = $fail(ptr0);
      if (result === -1) throw liftBuffer(readFailure);
      return liftBuffer(readArrayOfRecord);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  host.functions = { error_text, refused, value_drop };
  return {
    Thing,
    Words,
    strings,
    bools,
    fixed,
    map,
    tree,
    set,
    treeSet,
    tuple,
    shared,
    twice,
    rows,
    record,
    records,
    shape,
    direction,
    directions,
    values: values_,
    things,
    maybeThing,
    json,
    jsons,
    count,
    many,
    takeThings,
    fail,
  };
}

function imports(host) {
  return {
    minibind: {
      error_text: (ptr, length) => host.functions.error_text(ptr, length),
      refused: (index) => host.functions.refused(index),
      value_drop: (handle) => host.functions.value_drop(handle),
    },
  };
}

function early(name) {
  return function () {
    throw Error(`call and await init() before ${name}()`);
  };
}

const $Shape = ["Circle", "Named", "Group"];

const $Direction = ["North", "South"];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

// The refusal that the functions around its place will complete.
let mismatch;

const typedBuffer = typedGetter("buffer");

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

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
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

// JSON text of a value; of what JSON does not know, that of null. Half a pair is replaced, as in all
// text: its escape would not be read.
function toJson(value) {
  const text = JSON.stringify(value) ?? "null";
  if (!text.includes("\\ud")) return text;
  return text.replace(/\\(\\|ud[89a-f]..)/g, (escape) => (escape.length > 2 ? "\\ufffd" : escape));
}

function typedGetter(name) {
  return Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name).get;
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
