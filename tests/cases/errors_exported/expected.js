// minibind 0.1.0

/** What can go wrong with text. */
export class ParseError extends Error {
  name = "ParseError";
}

/** One that is no `std::error::Error`. */
export class NotFound extends Error {
  name = "NotFound";
}

export class Pair extends Error {
  name = "Pair";
}

export class Lost extends Error {
  name = "Lost";
}

export class Disk extends Error {
  name = "Disk";
}

/** Whose constructor, methods and properties fail. */
export let Reader = Object.assign(early("new Reader"), { open: early("Reader.open") });

export let parse = early("parse");

export let find = early("find");

let refuse_ = early("refuse");

export let pair = early("pair");

export let lose = early("lose");

export let disk = early("disk");

/** An exported error behind a box is one like any other. */
export let boxed = early("boxed");

class RefusedError extends Error {
  name = "RefusedError";
}

export let net = {
  RefusedError: RefusedError,
};

export { refuse_ as refuse };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("errors_exported.wasm", import.meta.url)) {
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
    Reader,
    parse,
    find,
    refuse: refuse_,
    pair,
    lose,
    disk,
    boxed,
    net,
  } = bind((wasm = exports), host));
  return wasm;
}

function bind({
  memory,
  minibind_free: $free,
  parse: $parse,
  find: $find,
  refuse: $refuse_,
  pair: $pair,
  lose: $lose,
  disk: $disk,
  Reader_new: $Reader_new,
  Reader_read: $Reader_read,
  Reader_finish: $Reader_finish_,
  Reader_open: $Reader_open,
  Reader_first: $Reader_first,
  Reader_set_text: $Reader_set_text,
  boxed: $boxed,
  Reader_free: $Reader_free,
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

  let ptr = 0;

  let resultText = "";

  let textAt = 0;

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

  function error_cause() {
    messages.push("");
  }

  function error_text(ptr, length) {
    messages[messages.length - 1] += decode(ptr, length);
  }

  // What an object remembers of its end.
  function fate(text) {
    return text;
  }

  function freeAddress(kind, address) {
    try {
      kind.free(address);
    } catch (error) {
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
  function liftShortU32(length) {
    if (u32.length === 0) refreshViews();
    const numbers = new Uint32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = u32[TEXT / 4 + index];
    return numbers;
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceU32(length) {
    if (u32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return u32.slice(start, start + (length >>> 0));
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

  // The numbers that Rust handed over; their block is freed.
  function liftVecU32(length) {
    if (length >= 0 && length <= 16) return liftShortU32(length);
    const numbers = liftSliceU32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
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

  function readArrayOfString() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextText());
    }
    return items;
  }

  function readDisk() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(Disk, messages, { code: "DISK_FULL" });
      case 1:
        return makeError(Disk, messages, { code: "E_OTHER", where: readPlace() });
    }
  }

  function readLost() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(Lost, messages, {});
    }
  }

  function readNotFound() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(NotFound, messages, {
          pathName: nextText(),
          parts: nextArrayU8(nextWord()),
          code: nextWord() | 0,
        });
    }
  }

  function readPair() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(Pair, messages, { value: readTupleOfU8AndString() });
    }
  }

  function readParseError() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(ParseError, messages, { code: "Empty" });
      case 1:
        return makeError(ParseError, messages, {
          code: "BadChar",
          charAt: nextWord(),
          found: String.fromCodePoint(nextWord()),
          ...(nextWord() !== 0 && { hint: nextText() }),
        });
      case 2:
        return makeError(ParseError, messages, { code: "TooLong", value: nextWord() });
      case 3:
        return makeError(ParseError, messages, { code: "Range", value: readTupleOfI64AndI64() });
      case 4:
        return makeError(ParseError, messages, { code: "Caused" });
      case 5:
        return makeError(ParseError, messages, { code: "Words", value: readArrayOfString() });
    }
  }

  function readPlace() {
    return { line: nextWord(), ...(nextWord() !== 0 && { file: nextText() }) };
  }

  function readRefusedError() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(RefusedError, messages, { value: nextWord() });
    }
  }

  function readTupleOfI64AndI64() {
    return [nextLong(), nextLong()];
  }

  function readTupleOfU8AndString() {
    return [nextWord(), nextText()];
  }

  function Reader_new(text) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerString("new Reader: argument 'text'", 0, text);
      const ptr0 = ptr;
      const result = $Reader_new(ptr0, len0);
      if (result === -1) throw liftBuffer(readParseError);
      return result >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Reader extends RustObject {
    constructor(text) {
      const address = Reader_new(text);
      super();
      attach(this, $Reader, address);
    }

    read() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Reader.read: this", $Reader, this);
        const result = $Reader_read(ptr0);
        if (result === -1) throw liftBuffer(readParseError);
        return liftVecU32(result);
      } catch (error) {
        throw caught(error);
      }
    }

    finish() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Reader.finish: this", $Reader, this);
        commitMoves(held, "Reader.finish");
        const result = $Reader_finish_(ptr0);
        if (result === 4294967296) throw liftBuffer(readParseError);
        return result;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    static open(path) {
      if (broken.why !== undefined) refuse();
      try {
        const len0 = lowerString("Reader.open: argument 'path'", 0, path);
        const ptr0 = ptr;
        const result = $Reader_open(ptr0, len0);
        if (result === -1) throw liftBuffer(readNotFound);
        return adoptObject($Reader, result >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    get first() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Reader.first: this", $Reader, this);
        const result = $Reader_first(ptr0);
        if (result === 4294967296) throw liftBuffer(readParseError);
        return result;
      } catch (error) {
        throw caught(error);
      }
    }

    set text(text) {
      if (broken.why !== undefined) refuse();
      try {
        const len1 = lowerString("Reader.text: argument 'text'", 1, text);
        const ptr1 = ptr;
        const ptr0 = reachObject("Reader.text: this", $Reader, this, true);
        const result = $Reader_set_text(ptr0, ptr1, len1);
        if (result === -1) throw liftBuffer(readParseError);
      } catch (error) {
        throw caught(error);
      }
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Reader = { name: "Reader", Class: Reader, free: $Reader_free };

  function parse(text) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerString("parse: argument 'text'", 0, text);
      const ptr0 = ptr;
      const result = $parse(ptr0, len0);
      if (result === -1) throw liftBuffer(readParseError);
      return liftVecU32(result);
    } catch (error) {
      throw caught(error);
    }
  }

  function find(path) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerString("find: argument 'path'", 0, path);
      const ptr0 = ptr;
      const result = $find(ptr0, len0);
      if (result === -1) throw liftBuffer(readNotFound);
      return liftString(result);
    } catch (error) {
      throw caught(error);
    }
  }

  function refuse_(status) {
    if (broken.why !== undefined) refuse();
    checkU16("refuse: argument 'status'", status);
    try {
      const result = $refuse_(status);
      if (result === -1) throw liftBuffer(readRefusedError);
    } catch (error) {
      throw caught(error);
    }
  }

  function pair(first, second) {
    if (broken.why !== undefined) refuse();
    checkU8("pair: argument 'first'", first);
    try {
      const len1 = lowerString("pair: argument 'second'", 1, second);
      const ptr1 = ptr;
      const result = $pair(first, ptr1, len1);
      const tag = liftTag();
      if (tag === 1) throw liftBuffer(readPair);
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function lose(lost) {
    if (broken.why !== undefined) refuse();
    checkBoolean("lose: argument 'lost'", lost);
    try {
      const result = $lose(lost);
      if (result === 4294967296) throw liftBuffer(readLost);
      return result === 4294967297 ? undefined : result;
    } catch (error) {
      throw caught(error);
    }
  }

  function disk(line) {
    if (broken.why !== undefined) refuse();
    if (line != null) checkU32("disk: argument 'line'", line);
    try {
      const result = $disk(line ?? 4294967297);
      if (result === 4294967296) throw liftBuffer(readDisk);
      return result !== 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function boxed(text) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerString("boxed: argument 'text'", 0, text);
      const ptr0 = ptr;
      const result = $boxed(ptr0, len0);
      if (result === 4294967296) throw collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  host.functions = { error_cause, error_text };
  return {
    Reader,
    parse,
    find,
    refuse: refuse_,
    pair,
    lose,
    disk,
    boxed,
    net: {
      RefusedError,
    },
  };
}

function imports(host) {
  return {
    minibind: {
      error_cause: () => host.functions.error_cause(),
      error_text: (ptr, length) => host.functions.error_text(ptr, length),
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

class PanicError extends Error {
  name = "PanicError";
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
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

function mustBe(where, expected, value, Kind) {
  throw (Kind || TypeError)(`${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

function refuseValue(Kind, message, options) {
  throw Kind(message, options);
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
