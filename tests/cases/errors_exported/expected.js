// minibind 0.1.0

import * as inline from "./snippets/errors_exported/inline0.js";

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

/** `Box` is as what is inside. */
export let boxedItself = () => early("boxedItself");

export let parser = () => early("parser");
export let parseEach = () => early("parseEach");

/** By way of a function of JavaScript, which it is thrown in. */
export let parseThere = () => early("parseThere");

class RefusedError extends Error {
  name = "RefusedError";
}

export let net = {
  RefusedError: RefusedError,
};

export { refuse_ as refuse };

let wasm, loading;

export default function init(source = new URL("errors_exported.wasm", import.meta.url)) {
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
    Reader,
    parse,
    find,
    refuse: refuse_,
    pair,
    lose,
    disk,
    boxed,
    boxedItself,
    parser,
    parseEach,
    parseThere,
    net,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(globalThis.Object, "Object", "globalThis", "errors_exported::__minibind_value_of_ParseError");
  hostFunction(inline.call, "call", "./snippets/errors_exported/inline0.js", "errors_exported::call");
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    minibind_call_1: $call1,
    minibind_call_2: $call2,
    minibind_drop_1: $drop1,
    minibind_drop_2: $drop2,
    minibind_next_1: $next1,
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
    boxed_itself: $boxedItself,
    parser: $parser,
    parse_each: $parseEach,
    parse_there: $parseThere,
    Reader_free: $Reader_free,
  } = yield {
    minibind: { error_cause, error_text, error_value },
    env: { __minibind_value_of_ParseError: Object_3, call },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  const regions = new Set();
  const origins = new WeakMap();
  let stageWords = new Uint32Array(0);
  let stageBytes;
  let stageAt = 0;
  let stageWhere = "";
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const fresh = [];
  let freshCount = 0;
  const adoption = { address: 0 };
  const holds = [];
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const keptHandles = new Map();
  const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;
  let messages = [""];

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
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Reader.read: this", $Reader, this);
        let result;
        const stack = $stack();
        try {
          result = $Reader_read(ptr0);
        } catch (error) {
          throw unwound(error, stack);
        }
        if (result === -1) throw liftBuffer(readParseError);
        return liftVecU32(result);
      } finally {
        endHolds(held);
      }
    }

    finish() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Reader.finish: this", $Reader, this);
        commitMoves(held, "Reader.finish");
        let result;
        const stack = $stack();
        try {
          result = $Reader_finish_(ptr0);
        } catch (error) {
          throw unwound(error, stack);
        }
        if (result === 4294967296) throw liftBuffer(readParseError);
        return result;
      } finally {
        endHolds(held);
      }
    }

    static open(path) {
      if (broken.why !== undefined) refuse();
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerString("Reader.open: argument 'path'", base, path);
        const ptr0 = ptr;
        let result;
        const stack = $stack();
        try {
          result = $Reader_open(ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
        if (result === -1) throw liftBuffer(readNotFound);
        return adoptObject(Reader, result >>> 0);
      } finally {
        setTop(base);
      }
    }

    get first() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Reader.first: this", $Reader, this);
        let result;
        const stack = $stack();
        try {
          result = $Reader_first(ptr0);
        } catch (error) {
          throw unwound(error, stack);
        }
        if (result === 4294967296) throw liftBuffer(readParseError);
        return result;
      } finally {
        endHolds(held);
      }
    }

    set text(text) {
      if (broken.why !== undefined) refuse();
      const base = top;
      setTop(base + 2);
      const held = holds.length;
      try {
        const len1 = lowerString("Reader.text: argument 'text'", base + 1, text);
        const ptr1 = ptr;
        const ptr0 = borrowObject("Reader.text: this", $Reader, this, -1);
        let result;
        const stack = $stack();
        try {
          result = $Reader_set_text(ptr0, ptr1, len1);
        } catch (error) {
          throw unwound(error, stack);
        }
        if (result === -1) throw liftBuffer(readParseError);
      } finally {
        setTop(base);
        endHolds(held);
      }
    }

    [inspected]() {
      return inspectObject(this, ["first"]);
    }
  }

  return {
    Reader,
    parse,
    find,
    refuse: refuse_,
    pair,
    lose,
    disk,
    boxed,
    boxedItself,
    parser,
    parseEach,
    parseThere,
    net: {
      RefusedError,
    },
  };

  function Reader_new(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("new Reader: argument 'text'", base, text);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $Reader_new(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw liftBuffer(readParseError);
      return result >>> 0;
    } finally {
      setTop(base);
    }
  }

  function parse(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("parse: argument 'text'", base, text);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $parse(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw liftBuffer(readParseError);
      return liftVecU32(result);
    } finally {
      setTop(base);
    }
  }

  function find(path) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("find: argument 'path'", base, path);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $find(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw liftBuffer(readNotFound);
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function refuse_(status) {
    if (broken.why !== undefined) refuse();
    checkU16("refuse: argument 'status'", status);
    let result;
    const stack = $stack();
    try {
      result = $refuse_(status);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw liftBuffer(readRefusedError);
  }

  function pair(first, second) {
    if (broken.why !== undefined) refuse();
    checkU8("pair: argument 'first'", first);
    const base = top;
    setTop(base + 2);
    try {
      const len1 = lowerString("pair: argument 'second'", base + 1, second);
      const ptr1 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $pair(first, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      const tag = liftTag();
      if (tag === 1) throw liftBuffer(readPair);
      return result;
    } finally {
      setTop(base);
    }
  }

  function lose(lost) {
    if (broken.why !== undefined) refuse();
    checkBoolean("lose: argument 'lost'", lost);
    let result;
    const stack = $stack();
    try {
      result = $lose(lost);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw liftBuffer(readLost);
    return result === 4294967297 ? undefined : result;
  }

  function disk(line) {
    if (broken.why !== undefined) refuse();
    if (line != null) checkU32("disk: argument 'line'", line);
    let result;
    const stack = $stack();
    try {
      result = $disk(line ?? 4294967297);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw liftBuffer(readDisk);
    return result !== 0;
  }

  function boxed(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("boxed: argument 'text'", base, text);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $boxed(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } finally {
      setTop(base);
    }
  }

  function boxedItself(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("boxedItself: argument 'text'", base, text);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $boxedItself(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === 4294967296) throw liftBuffer(readParseError);
      return result;
    } finally {
      setTop(base);
    }
  }

  function parser() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $parser();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfStringToUint32Array, $drop1, result >>> 0, "parser()");
  }

  function parseEach(texts_) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const ptr0 = lowerWords("parseEach: argument 'texts'", kept, writeArrayOfString, texts_);
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $parseEach(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return iterate("parseEach", result >>> 0, makeNextOfUint32Array, $drop2, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function parseThere(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("parseThere: argument 'text'", base, text);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $parseThere(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftVecU32(result);
    } finally {
      setTop(base);
    }
  }

  function Object_3() {
    try {
      const written = liftBuffer(() => [readParseError()]);
      const result = globalThis.Object(written[0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function call(address0, ptr1, len1) {
    const lent0 = closureState(address0 >>> 0, "call");
    try {
      const result = inline.call(makeFunctionOfStringToUint32Array_(lent0), textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      const len2 = lowerVecU32("call()", result);
      const ptr2 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len2);
      return ptr2;
    } catch (error) {
      throw passing(error);
    } finally {
      lent0.end = "was lent for a call that is over";
    }
  }

  function makeFunctionOfStringToUint32Array(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call1(address, ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
        if (result === -1) throw thrown ? takeThrown() : collected();
        return liftVecU32(result);
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfStringToUint32Array_(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call2(address, ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
        if (result === -1) throw thrown ? takeThrown() : collected();
        return liftVecU32(result);
      } finally {
        setTop(base);
      }
    };
  }

  function makeNextOfUint32Array(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next1(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftVecU32(result) };
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

  function writeArrayOfString(where, value) {
    const items = iterableOf(where, value);
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

  function setTop(slot) {
    top = slot;
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

  function lowerVecU32(where, numbers) {
    const typed = typedName.call(numbers) === "Uint32Array" || isTyped(where, "a Uint32Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 4);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Uint32Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU32(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 4);
    }
    return done ? length : lowerVecU32(where, [...numbers]);
  }

  function copyU32(where, numbers, length, typed) {
    const target = u32;
    const address = ptr;
    const start = address / 4;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU32(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
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

  function liftVecU32(length) {
    if (length >= 0 && length <= 16) return liftShortU32(length);
    const numbers = liftSliceU32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  function liftShortU32(length) {
    if (u32.length === 0) refreshViews();
    const area = u32;
    const start = TEXT / 4;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Uint32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftSliceU32(length) {
    if (u32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return u32.slice(start, start + (length >>> 0));
  }

  function liftTag() {
    if (u32.length === 0) refreshViews();
    return u32[RESULT / 4];
  }

  function leaveU32(word) {
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4] = word;
  }

  function enlargeStage(count) {
    const old = stageWords;
    try {
      stageWords = new Uint32Array(Math.max(1024, count + (count & 1)));
    } catch {
      throw RangeError(`${stageWhere} must be small enough for memory, got ${count * 4} bytes`);
    }
    stageBytes = new Uint8Array(stageWords.buffer);
    stageWords.set(old);
  }

  function reserveWords(count, odd = 0) {
    const start = stageAt + (stageAt & odd);
    stageAt = start + count;
    if (stageAt > stageWords.length) enlargeStage(stageAt * 2);
    return start;
  }

  function endWords(end) {
    stageAt = end;
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

  function putText(where, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    const start = reserveWords(1 + Math.ceil(length * 0.75));
    const bytes = stageBytes;
    let at = start * 4 + 4;
    let written = 0;
    while (written < length && length < 100) {
      const code = text.charCodeAt(written);
      if (code > 127) break;
      bytes[at++] = code;
      written++;
    }
    if (written < length) ({ written } = encoder.encodeInto(text, bytes.subarray(start * 4 + 4)));
    stageWords[start] = written;
    endWords(start + 1 + Math.ceil(written / 4));
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

  function nextLong() {
    return i64[nextPair() / 2];
  }

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

  function nextBytes(length, size) {
    if (size === 8) nextAt += nextAt & 1;
    const start = nextAt * 4;
    nextAt += Math.ceil((length * size) / 4);
    return start;
  }

  function nextArrayU8(length) {
    const start = nextBytes(length, 1);
    return u8.slice(start, start + length);
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

  function inspectObject(object, names) {
    const shown = { [inspected]: {} };
    try {
      for (const name of names) shown[name] = { value: object[name], enumerable: true };
    } catch {
      // It is gone.
    }
    return Object.create(Object.getPrototypeOf(object), shown);
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

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error)) || hostTraps.has(error)) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
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

  function error_text(ptr, length) {
    messages[messages.length - 1] += decode(ptr, length);
  }

  function error_cause() {
    messages.push("");
  }

  function collected() {
    let error;
    for (const text of messages.reverse()) error = error ? Error(text, { cause: error }) : Error(text);
    messages = [""];
    return error;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;
const typedLength = Uint8Array.prototype.__lookupGetter__("length");
const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);

class PanicError extends Error {
  name = "PanicError";
}

function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
}

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
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
