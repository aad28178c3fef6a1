// minibind 0.1.0

import * as inline from "./snippets/import_json/inline0.js";

export let state = () => early("state");
export let settings = () => early("settings");
let caught_ = () => early("caught");
export let map = () => early("map");
export let called = () => early("called");
export let kept = () => early("kept");
export let returned = () => early("returned");
let broken_ = () => early("broken");

export { caught_ as caught, broken_ as broken };

let wasm, loading;

export default function init(source = new URL("import_json.wasm", import.meta.url)) {
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
    state,
    settings,
    caught: caught_,
    map,
    called,
    kept,
    returned,
    broken: broken_,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(inline.pass, "pass", "./snippets/import_json/inline0.js", "import_json::pass");
  hostFunction(inline.pass, "pass", "./snippets/import_json/inline0.js", "import_json::pass_caught");
  hostFunction(inline.pass, "pass", "./snippets/import_json/inline0.js", "import_json::pass_map");
  hostFunction(inline.pass, "pass", "./snippets/import_json/inline0.js", "import_json::pass_broken");
  const {
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
  } = yield {
    minibind: {
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
    },
    env: { STATE: state_, pass, pass_caught: pass_, pass_map: pass_3, pass_broken: pass_4 },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, i32, u32, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let stageWords = new Uint32Array(0);
  let stageBytes;
  let stageAt = 0;
  let stageWhere = "";
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const keptHandles = new Map();
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;
  let failureText = "";
  let refusedIndex = -1;
  let givenPlace = "";

  return { state, settings, caught: caught_, map, called, kept, returned, broken: broken_ };

  function state() {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $state();
    } catch (error) {
      throw unwound(error, stack);
    }
    return take(result);
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
    let result;
    const stack = $stack();
    try {
      result = $caught_(more);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function map(keys) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("map: argument 'keys'", base, writeArrayOfString, keys);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $map(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return BigInt.asUintN(64, result);
    } finally {
      setTop(base);
    }
  }

  function called(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("called: argument 'run'", run);
    const handle0 = hold(makeCallbackOfJsonToJson("called: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $called(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === 4294967297 ? undefined : result;
    } finally {
      take(handle0);
    }
  }

  function kept(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("kept: argument 'run'", run);
    let result;
    const stack = $stack();
    try {
      result = $kept(hold(makeCallbackOfJsonToJson_("kept: argument 'run'", run)));
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function returned() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $returned();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfJsonToJson, $drop1, result >>> 0, "returned()");
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
      const ptr1 = lowerWords("pass()", top, writeArrayOfJson, result);
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
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, toJson(arg0));
        const ptr0 = ptr;
        if (broken.why !== undefined) refuse();
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call1(address, ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
        checkRefused("a function of Rust: argument 'arg0'");
        if (result === -1) throw thrown ? takeThrown() : collected();
        return JSON.parse(liftString(result));
      } finally {
        setTop(base);
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
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
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

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
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

  function nextText() {
    const from = textAt;
    textAt += u32[nextAt++];
    return resultText.slice(from, textAt);
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

  function value_drop(handle) {
    take(handle);
  }

  function value_clone(handle) {
    return hold(values[handle]);
  }

  function leaveText(text) {
    leaveU32(lowerString("a string", top, text));
    return ptr;
  }

  function value_debug(handle) {
    return leaveText(describeValue(values[handle]));
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

  function tagOf(value) {
    try {
      return Object.prototype.toString.call(value);
    } catch {
      return typeof value;
    }
  }

  function callback_call(handle, cells) {
    values[handle].call(cells >>> 0);
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

  function catchThrown(error) {
    if (broken.why !== undefined) throw error;
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4 + 4] = hold(error) + 1;
  }

  function error_text(ptr, length) {
    failureText += decode(ptr, length);
  }

  function collected() {
    const error = Error(failureText);
    failureText = "";
    return error;
  }

  function error_take() {
    return hold(collected());
  }

  function refused(index) {
    refusedIndex = index;
  }

  function checkRefused(...places) {
    const argument = places[refusedIndex];
    refusedIndex = -1;
    if (argument) throw TypeError(`${argument} does not fit: ${collected()?.message}`);
  }

  function noteGiven(place) {
    givenPlace = place;
  }

  function refusal() {
    return TypeError(`${givenPlace} does not fit: ${collected()?.message}`);
  }

  function import_refused() {
    throw refusal();
  }

  function import_refusal() {
    return hold(refusal());
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;

class PanicError extends Error {
  name = "PanicError";
}

function checkFunction(where, value) {
  if (typeof value !== "function") mustBe(where, "a function", value);
}

function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
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

function toJson(value) {
  const text = JSON.stringify(value) ?? "null";
  if (!text.includes("\\ud")) return text;
  return text.replace(/\\(\\|ud[89a-f]..)/g, (escape) => (escape.length > 2 ? "\\ufffd" : escape));
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
