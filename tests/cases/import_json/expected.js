// minibind 0.1.0

import * as inline from "./snippets/import_json/inline0.js";

export let state = early("state");

export let settings = early("settings");

let caught_ = early("caught");

export let map = early("map");

export let called = early("called");

export let kept = early("kept");

export let returned = early("returned");

let broken_ = early("broken");

export { caught_ as caught, broken_ as broken };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("import_json.wasm", import.meta.url)) {
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
    state,
    settings,
    caught: caught_,
    map,
    called,
    kept,
    returned,
    broken: broken_,
  } = bind((wasm = exports), host));
  return wasm;
}

function bind({
  memory,
  minibind_free: $free,
  minibind_stack: $stack,
  minibind_unwind: $unwind,
  minibind_call_1: $call1,
  minibind_drop_1: $drop1,
  state: $state,
  settings: $settings,
  caught: $caught_,
  map: $map,
  called: $called,
  kept: $kept,
  returned: $returned,
  broken: $broken_,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, i32, u32, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
    texts = [];
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // Memory for what fits no slot, kept for the next call.
  const blocks = [];

  const broken = { why: undefined };

  // What frees things of Rust when the objects that stand for them are collected.
  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (broken.why === undefined) freeNow(free, address);
  });

  // Handles to use again.
  const freeHandles = [];

  // What messages call the last value that Rust may refuse when it reads it.
  let givenPlace = "";

  // Traps that functions of the host have thrown: those of other modules.
  const hostTraps = new WeakSet();

  // The functions that Rust keeps, by the place of each.
  const keptHandles = new Map();

  const lentValues = [];

  // The error that Rust is returning: its message, and those of its causes.
  let messages = [""];

  let nextAt = 0;

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

  // The values that Rust holds, by handle.
  const values = [undefined, null, true, false];

  // Calls a function for Rust. Its arguments lie in cells of eight bytes, its result will.
  function callback_call(handle, cells) {
    values[handle].call(cells >>> 0);
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

  // Throws when an argument of the call was refused.
  function checkRefused(...places) {
    const place = places[refusedIndex];
    refusedIndex = -1;
    if (place) throw TypeError(`${place} does not fit: ${collected()?.message}`);
  }

  function closureState(address, name) {
    return { address, name, end: "", isRunning: false };
  }

  function collected() {
    let error;
    for (const text of messages.reverse()) error = error ? Error(text, { cause: error }) : Error(text);
    messages = [""];
    return error;
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

  // The same, as an error for Rust.
  function import_refusal() {
    return hold(refusal());
  }

  // What was given is not what Rust takes; it has said why.
  function import_refused() {
    throw refusal();
  }

  function leave(slot) {
    top = slot;
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

  function nextText() {
    const from = textAt;
    textAt += u32[nextAt++];
    return resultText.slice(from, textAt);
  }

  function nextWord() {
    return u32[nextAt++];
  }

  // Notes what a value is called that goes to Rust now.
  function noteGiven(place) {
    givenPlace = place;
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

  function refusal() {
    return TypeError(`${givenPlace} does not fit: ${collected()?.message}`);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
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

  // An error that leaves the module: what it ran through keeps nothing on its stack.
  function unwound(error, stack) {
    $unwind(stack);
    return caught(error);
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

  function makeCallbackOfJsonToJson(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftBuffer(() => [JSON.parse(nextText())]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const len0 = lowerString(place, top, toJson(result));
          const ptr0 = ptr;
          if (broken.why !== undefined) refuse();
          noteGiven(place);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfJsonToJson_(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftBuffer(() => [JSON.parse(nextText())]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const len0 = lowerString(place, top, toJson(result));
          const ptr0 = ptr;
          if (broken.why !== undefined) refuse();
          noteGiven(place);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          catchThrown(error);
        }
      },
    };
  }

  function makeFunctionOfJsonToJson(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = enter(1);
      const stack = $stack();
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, toJson(arg0));
        const ptr0 = ptr;
        if (broken.why !== undefined) refuse();
        const address = reachClosure(state);
        const result = $call1(address, ptr0, len0);
        checkRefused("a function of Rust: argument 'arg0'");
        if (result === -1) throw thrown ? takeThrown() : collected();
        return JSON.parse(liftString(result));
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        leave(base);
      }
    };
  }

  function readMapOfStringToJson() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), JSON.parse(nextText()));
    }
    return items;
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

  function state() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return take($state());
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function settings(depth) {
    if (broken.why !== undefined) refuse();
    checkU32("settings: argument 'depth'", depth);
    const stack = $stack();
    try {
      return $settings(depth) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function caught_(more) {
    if (broken.why !== undefined) refuse();
    checkBoolean("caught: argument 'more'", more);
    const stack = $stack();
    try {
      const result = $caught_(more);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function map(keys) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const stack = $stack();
    try {
      const ptr0 = lowerBuffer("map: argument 'keys'", base, writeArrayOfString, keys);
      if (broken.why !== undefined) refuse();
      return BigInt.asUintN(64, $map(ptr0));
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      leave(base);
    }
  }

  function called(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("called: argument 'run'", run);
    const lent = lentValues.length;
    const stack = $stack();
    try {
      const handle0 = lendValue(makeCallbackOfJsonToJson("called: argument 'run'", run));
      const result = $called(handle0);
      return result === 4294967297 ? undefined : result;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      endLoans(lent);
    }
  }

  function kept(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("kept: argument 'run'", run);
    const stack = $stack();
    try {
      const result = $kept(hold(makeCallbackOfJsonToJson_("kept: argument 'run'", run)));
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function returned() {
    if (broken.why !== undefined) refuse();
    try {
      return givenClosure(makeFunctionOfJsonToJson, $drop1, $returned() >>> 0, "returned()");
    } catch (error) {
      throw caught(error);
    }
  }

  function broken_() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $broken_() !== 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function state_() {
    try {
      const result = inline.state;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function pass() {
    try {
      const written = liftBuffer(() => [JSON.parse(nextText())]);
      const result = inline.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("pass()", top, toJson(result));
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      noteGiven("pass()");
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_(number) {
    try {
      const written = liftBuffer(() => [JSON.parse(nextText()), nextWord() === 0 ? undefined : JSON.parse(nextText())]);
      const result = inline.pass(written[0], number >>> 0, written[1]);
      if (broken.why !== undefined) refuse();
      const len3 = lowerString("pass()", top, toJson(result));
      const ptr3 = ptr;
      if (broken.why !== undefined) refuse();
      noteGiven("pass()");
      leaveU32(len3);
      return ptr3;
    } catch (error) {
      catchThrown(error);
    }
  }

  function pass_3() {
    try {
      const written = liftBuffer(() => [readMapOfStringToJson()]);
      const result = inline.pass(written[0]);
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerBuffer("pass()", top, writeArrayOfJson, result);
      if (broken.why !== undefined) refuse();
      noteGiven("pass()");
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function pass_4() {
    try {
      const written = liftBuffer(() => [JSON.parse(nextText())]);
      const result = inline.pass(written[0]);
      if (broken.why !== undefined) refuse();
      checkBoolean("pass()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  host.functions = {
    callback_call,
    error_take,
    error_text,
    error_value,
    import_refusal,
    import_refused,
    refused,
    value_clone,
    value_debug,
    value_drop,
    state_,
    pass,
    pass_,
    pass_3,
    pass_4,
  };
  return { state, settings, caught: caught_, map, called, kept, returned, broken: broken_ };
}

function imports(host) {
  hostFunction(inline.pass, "pass", "./snippets/import_json/inline0.js", "import_json::pass");
  hostFunction(inline.pass, "pass", "./snippets/import_json/inline0.js", "import_json::pass_caught");
  hostFunction(inline.pass, "pass", "./snippets/import_json/inline0.js", "import_json::pass_map");
  hostFunction(inline.pass, "pass", "./snippets/import_json/inline0.js", "import_json::pass_broken");
  return {
    minibind: {
      callback_call: (handle, cells) => host.functions.callback_call(handle, cells),
      error_take: () => host.functions.error_take(),
      error_text: (ptr, length) => host.functions.error_text(ptr, length),
      error_value: (handle) => host.functions.error_value(handle),
      import_refusal: () => host.functions.import_refusal(),
      import_refused: () => host.functions.import_refused(),
      refused: (index) => host.functions.refused(index),
      value_clone: (handle) => host.functions.value_clone(handle),
      value_debug: (handle) => host.functions.value_debug(handle),
      value_drop: (handle) => host.functions.value_drop(handle),
    },
    env: {
      STATE: () => host.functions.state_(),
      pass: () => host.functions.pass(),
      pass_caught: (number) => host.functions.pass_(number),
      pass_map: () => host.functions.pass_3(),
      pass_broken: () => host.functions.pass_4(),
    },
  };
}

function early(name) {
  return () => {
    throw Error(`call and await init() before ${name}()`);
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

// The refusal that the functions around its place will complete.
let mismatch;

class PanicError extends Error {
  name = "PanicError";
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
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
