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
export let Reader = Object.assign(function () { early("new Reader"); }, {
  open: () => early("Reader.open"),
});

export let parse = () => early("parse");

export let find = () => early("find");

let refuse_ = () => early("refuse");

export let pair = () => early("pair");

export let lose = () => early("lose");

export let disk = () => early("disk");

/** An exported error behind a box is one like any other. */
export let boxed = () => early("boxed");

class RefusedError extends Error {
  name = "RefusedError";
}

export let net = {
  RefusedError: RefusedError,
};

export { refuse_ as refuse };

let wasm, loading;

export default function init(source = new URL("errors_exported.wasm", import.meta.url)) {
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
    Reader,
    parse,
    find,
    refuse: refuse_,
    pair,
    lose,
    disk,
    boxed,
    net,
  } = bind((wasm = source.exports), host));
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
  let u8, u16, u32, i64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
    texts = [];
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // What a class is called with for an address that Rust hands over.
  const adoption = { address: 0 };

  // Memory by slot: of the argument stack, or pages for what is larger.
  const blocks = [];

  const broken = { why: undefined };

  // Frees what is behind objects that are collected.
  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  // Objects that are not registered yet: most are freed before.
  let fresh = [];

  // Borrowed objects, those of the innermost call last. What is borrowed is not collected.
  const holds = [];

  // How Node, Deno and Bun print an object.
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  // The error that Rust is returning: its message, and those of its causes.
  let messages = [""];

  let nextAt = 0;

  let ptr = 0;

  let resultText = "";

  let textAt = 0;

  // An object for an address that Rust hands over.
  function adoptObject(Class, address) {
    adoption.address = address;
    return new Class(adoption);
  }

  // Borrows an object until the call ends.
  function borrowObject(where, kind, object, change = 1) {
    const address = reachCell(where, kind, object, change < 0);
    changeState(kind, object, change);
    holds.push({ kind, object, change });
    return address;
  }

  // What becomes of an error that a call throws.
  function caught(error) {
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
    let error;
    for (const text of messages.reverse()) error = error ? Error(text, { cause: error }) : Error(text);
    messages = [""];
    return error;
  }

  // The call is made: what it takes over is gone.
  function commitMoves(base, by) {
    for (let index = base; index < holds.length; index++) {
      const { kind, object, change } = holds[index];
      if (change === -2) endCell(kind.cell(object), `was moved by ${by}()`);
    }
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

  function freeNow(free, address) {
    try {
      free(address);
    } catch (error) {
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
    const start = TEXT / 4;
    if (length > 8) return u32.slice(start, start + length);
    const numbers = new Uint32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = u32[start + index];
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
    if (slot < 4 && size <= 4096) {
      ptr = ARENA + slot * 4096;
      if (u8.length === 0) refreshViews();
    } else {
      room(where, slot, size);
    }
    return ptr;
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

  const $Reader = { name: "Reader" };

  class Reader {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(text) {
      this.#address = text !== adoption ? Reader_new(text) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Reader_free);
    }

    static {
      $Reader.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Reader, object, exclusive);
      };
      $Reader.cell = (object) => object.#cell;
      $Reader.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Reader);
    }

    read() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Reader.reach("Reader.read: this", this);
      let result;
      try {
        result = $Reader_read(ptr0);
      } catch (error) {
        throw caught(error);
      }
      if (result === -1) throw liftBuffer(readParseError);
      return liftVecU32(result);
    }

    finish() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Reader.finish: this", $Reader, this);
        commitMoves(held, "Reader.finish");
        let result;
        try {
          result = $Reader_finish_(ptr0);
        } catch (error) {
          throw caught(error);
        }
        if (result === 4294967296) throw liftBuffer(readParseError);
        return result;
      } finally {
        endHolds(held);
      }
    }

    static open(path) {
      if (broken.why !== undefined) refuse();
      const len0 = lowerString("Reader.open: argument 'path'", 0, path);
      const ptr0 = ptr;
      let result;
      try {
        result = $Reader_open(ptr0, len0);
      } catch (error) {
        throw caught(error);
      }
      if (result === -1) throw liftBuffer(readNotFound);
      return adoptObject(Reader, result >>> 0);
    }

    get first() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Reader.reach("Reader.first: this", this);
      let result;
      try {
        result = $Reader_first(ptr0);
      } catch (error) {
        throw caught(error);
      }
      if (result === 4294967296) throw liftBuffer(readParseError);
      return result;
    }

    set text(text) {
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("Reader.text: argument 'text'", 1, text);
      const ptr1 = ptr;
      const ptr0 = $Reader.reach("Reader.text: this", this, true);
      let result;
      try {
        result = $Reader_set_text(ptr0, ptr1, len1);
      } catch (error) {
        throw caught(error);
      }
      if (result === -1) throw liftBuffer(readParseError);
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  function Reader_new(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("new Reader: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $Reader_new(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw liftBuffer(readParseError);
    return result >>> 0;
  }

  function parse(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("parse: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $parse(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw liftBuffer(readParseError);
    return liftVecU32(result);
  }

  function find(path) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("find: argument 'path'", 0, path);
    const ptr0 = ptr;
    let result;
    try {
      result = $find(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw liftBuffer(readNotFound);
    return liftString(result);
  }

  function refuse_(status) {
    if (broken.why !== undefined) refuse();
    checkU16("refuse: argument 'status'", status);
    let result;
    try {
      result = $refuse_(status);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw liftBuffer(readRefusedError);
  }

  function pair(first, second) {
    if (broken.why !== undefined) refuse();
    checkU8("pair: argument 'first'", first);
    const len1 = lowerString("pair: argument 'second'", 1, second);
    const ptr1 = ptr;
    let result;
    try {
      result = $pair(first, ptr1, len1);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    if (tag === 1) throw liftBuffer(readPair);
    return result;
  }

  function lose(lost) {
    if (broken.why !== undefined) refuse();
    checkBoolean("lose: argument 'lost'", lost);
    let result;
    try {
      result = $lose(lost);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw liftBuffer(readLost);
    return result === 4294967297 ? undefined : result;
  }

  function disk(line) {
    if (broken.why !== undefined) refuse();
    if (line != null) checkU32("disk: argument 'line'", line);
    let result;
    try {
      result = $disk(line ?? 4294967297);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw liftBuffer(readDisk);
    return result !== 0;
  }

  function boxed(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("boxed: argument 'text'", 0, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $boxed(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw collected();
    return result;
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
