// minibind 0.1.0

import * as host_ from "./snippets/import_errors/host.js";

/** An object that is borrowed while its methods throw. */
export let Account = function () { early("new Account"); };

/** How often code after a call that threw has run: never. */
export let reached = () => early("reached");

export let pass = () => early("pass");
export let passThroughMuch = () => early("passThroughMuch");
let caught_ = () => early("caught");

/** The same with a class of JavaScript for the error. */
export let caughtError = () => early("caughtError");

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
    Account,
    reached,
    pass,
    passThroughMuch,
    caught: caught_,
    caughtError,
    throwFromRust,
    deep,
    deepCaught,
    numbers,
    given,
    mixed,
    allocate,
    refresh,
    release,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(host_.throwValue, "throwValue", "./snippets/import_errors/host.js", "import_errors::throw_value");
  hostFunction(host_.throwAfter, "throwAfter", "./snippets/import_errors/host.js", "import_errors::throw_after");
  hostFunction(host_.throwValue, "throwValue", "./snippets/import_errors/host.js", "import_errors::catch_value");
  hostFunction(host_.throwValue, "throwValue", "./snippets/import_errors/host.js", "import_errors::catch_error");
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
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    reached: $reached,
    pass: $pass,
    pass_through_much: $passThroughMuch,
    caught: $caught_,
    caught_error: $caughtError,
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
  } = yield {
    minibind: { error_value, value_drop, value_text, value_throw, value_type },
    env: {
      throw_value: throwValue,
      throw_after: throwAfter,
      catch_value: throwValue_,
      catch_error: throwValue_3,
      call,
      try_call: call_,
      throw_last: hostFunction(host_.throwLast, "throwLast", "./snippets/import_errors/host.js", "import_errors::throw_last"),
      give_u32: give,
      give_wide: give_,
      give_text: give_3,
      give_option: give_4,
      give_list: give_5,
      give_value: give_6,
      give_numbers: give_7,
      give_bool: give_8,
    },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, f64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
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
  const holds = [];
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;

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
      return inspectObject(this, ["balance"]);
    }
  }

  return {
    Account,
    reached,
    pass,
    passThroughMuch,
    caught: caught_,
    caughtError,
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

  function caughtError(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      let result;
      const stack = $stack();
      try {
        result = $caughtError(handle0);
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

  function throwValue_3(handle0) {
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

  function writeArrayOfTupleOfBooleanAndString(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
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

  function lowerF64(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Float64Array(numbers);
    }
    place(where, slot, size);
    return copyF64(where, numbers, length, typed) ? length : lowerF64(where, slot, [...numbers]);
  }

  function lowerVecU16(where, numbers) {
    const typed = typedName.call(numbers) === "Uint16Array" || isTyped(where, "a Uint16Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 2);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Uint16Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU16(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 2);
    }
    return done ? length : lowerVecU16(where, [...numbers]);
  }

  function copyF64(where, numbers, length, typed) {
    const target = f64;
    const address = ptr;
    const start = address / 8;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (typeof number !== "number" && numbers.length >= length) mustBe(`${where}[${index}]`, "a number", number);
      target[start + index] = number;
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyU16(where, numbers, length, typed) {
    const target = u16;
    const address = ptr;
    const start = address / 2;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU16(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyAtF64(ptr, length) {
    if (f64.length === 0) refreshViews();
    const start = (ptr >>> 0) / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function insideAt(array, bytes) {
    const start = typedOffset.call(array);
    for (const { ptr, size } of regions) {
      if (ptr <= start && start + bytes <= ptr + size) {
        point(start);
        return start;
      }
    }
    return 0;
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

  function liftTag() {
    if (u32.length === 0) refreshViews();
    return u32[RESULT / 4];
  }

  function leaveU32(word) {
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4] = word;
  }

  function leaveF64(number) {
    if (f64.length === 0) refreshViews();
    f64[RESULT / 8] = number;
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

  function putWord(word) {
    const start = stageAt++;
    if (start === stageWords.length) enlargeStage(start * 2);
    stageWords[start] = word;
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

  function putBoolean(where, value) {
    checkBoolean(where, value);
    putWord(value);
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

  function liftWords(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    return read();
  }

  function nextWord() {
    return u32[nextAt++];
  }

  function nextText() {
    const from = textAt;
    textAt += u32[nextAt++];
    return resultText.slice(from, textAt);
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

  function freeNow(free, address) {
    const stack = $stack();
    try {
      free(address);
    } catch (error) {
      $unwind(stack);
      throw caught(error);
    }
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

  function value_drop(handle) {
    take(handle);
  }

  function value_throw(handle) {
    throw passing(take(handle));
  }

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

  function value_text(handle) {
    const value = values[handle];
    return typeof value === "string" ? leaveText(value) : 0;
  }

  function leaveText(text) {
    leaveU32(lowerString("a string", top, text));
    return ptr;
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
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;
const typedLength = Uint8Array.prototype.__lookupGetter__("length");
const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");
const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");
const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);

class PanicError extends Error {
  name = "PanicError";
}

function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
}

function checkTuple(where, value, length) {
  if (!Array.isArray(value)) mustBe(where, "an array", value);
  checkLength(where, value.length, length);
}

function checkLength(where, found, length) {
  if (found !== length) mustBe(where, `of length ${length}`, found, TypeError);
}

function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
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
