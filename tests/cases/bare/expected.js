// minibind 0.1.0

export const LIMIT = 10;

/** How loud. */
export const Level = Object.freeze({ Low: "Low", High: "High" });

export let add = () => early("add");
export let wide = () => early("wide");
export let byteLength = () => early("byteLength");
export let countChars = () => early("countChars");
export let sum = () => early("sum");
export let reverse = () => early("reverse");
export let swap = () => early("swap");
export let name = () => early("name");
export let first = () => early("first");
export let primes = () => early("primes");
export let check = () => early("check");
let refuse_ = () => early("refuse");
export let length = () => early("length");
export let measureAll = () => early("measureAll");
export let totalOf = () => early("totalOf");
export let filled = () => early("filled");
export let findIn = () => early("findIn");
export let turn = () => early("turn");
export let negated = () => early("negated");

/** Catches what is thrown. */
export let attemptOr = () => early("attemptOr");

/** Passes on what is thrown. */
export let attemptIt = () => early("attemptIt");

/** Lets it through. */
export let failWith = () => early("failWith");

/** A closure that is lent. */
export let visited = () => early("visited");

export let answer = () => early("answer");
export let apply = () => early("apply");
export let words = () => early("words");
export let choose = () => early("choose");
export let checked = () => early("checked");
export let levelOf = () => early("levelOf");
export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { refuse_ as refuse };

let wasm, loading;

export default function init(source = new URL("bare.wasm", import.meta.url)) {
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
    add,
    wide,
    byteLength,
    countChars,
    sum,
    reverse,
    swap,
    name,
    first,
    primes,
    check,
    refuse: refuse_,
    length,
    measureAll,
    totalOf,
    filled,
    findIn,
    turn,
    negated,
    attemptOr,
    attemptIt,
    failWith,
    visited,
    answer,
    apply,
    words,
    choose,
    checked,
    levelOf,
    allocate,
    refresh,
    release,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(globalThis.bareHost?.measure, "bareHost.measure", "globalThis", "bare::measure");
  hostFunction(globalThis.bareHost?.total, "bareHost.total", "globalThis", "bare::total");
  hostFunction(globalThis.bareHost?.fill, "bareHost.fill", "globalThis", "bare::fill");
  hostFunction(globalThis.bareHost?.find, "bareHost.find", "globalThis", "bare::find");
  hostFunction(globalThis.bareHost?.other, "bareHost.other", "globalThis", "bare::other");
  hostFunction(globalThis.bareHost?.negate, "bareHost.negate", "globalThis", "bare::negate");
  hostFunction(globalThis.bareHost?.attempt, "bareHost.attempt", "globalThis", "bare::attempt");
  hostFunction(globalThis.bareHost?.fail, "bareHost.fail", "globalThis", "bare::fail");
  hostFunction(globalThis.bareHost?.visit, "bareHost.visit", "globalThis", "bare::visit");
  hostFunction(globalThis.bareHost?.ask, "bareHost.ask", "globalThis", "bare::ask");
  const {
    memory,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    minibind_call_1: $call1,
    minibind_call_2: $call2,
    add: $add,
    wide: $wide,
    byte_length: $byteLength,
    count_chars: $countChars,
    sum: $sum,
    reverse: $reverse,
    swap: $swap,
    name: $name,
    first: $first,
    primes: $primes,
    check: $check,
    refuse: $refuse_,
    length: $length,
    measure_all: $measureAll,
    total_of: $totalOf,
    filled: $filled,
    find_in: $findIn,
    turn: $turn,
    negated: $negated,
    attempt_or: $attemptOr,
    attempt_it: $attemptIt,
    fail_with: $failWith,
    visited: $visited,
    answer: $answer,
    apply: $apply,
    words: $words,
    choose: $choose,
    checked: $checked,
    level_of: $levelOf,
  } = yield {
    minibind: { callback_call, error_text, error_value, value_drop },
    env: {
      hypot: hostFunction(globalThis.Math.hypot, "Math.hypot", "globalThis", "bare::hypot"),
      measure: bareHost_measure,
      total: bareHost_total,
      fill: bareHost_fill,
      find: bareHost_find,
      other: bareHost_other,
      negate: bareHost_negate,
      attempt: bareHost_attempt,
      fail: bareHost_fail,
      visit: bareHost_visit,
      ask: bareHost_ask,
    },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, i32, u32, f64, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let windowF64 = new Float64Array(0);
  let windowU16 = new Uint16Array(0);
  const regions = new Set();
  const origins = new WeakMap();
  const spare = {};
  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;
  let failureText = "";

  return {
    add,
    wide,
    byteLength,
    countChars,
    sum,
    reverse,
    swap,
    name,
    first,
    primes,
    check,
    refuse: refuse_,
    length,
    measureAll,
    totalOf,
    filled,
    findIn,
    turn,
    negated,
    attemptOr,
    attemptIt,
    failWith,
    visited,
    answer,
    apply,
    words,
    choose,
    checked,
    levelOf,
    allocate,
    refresh,
    release,
  };

  function add(a, b) {
    if (broken.why !== undefined) refuse();
    checkU32("add: argument 'a'", a);
    checkU32("add: argument 'b'", b);
    return $add(a, b) >>> 0;
  }

  function wide(a) {
    if (broken.why !== undefined) refuse();
    checkU128("wide: argument 'a'", a);
    return BigInt.asUintN(128, liftWide($wide(a, a >> 64n)));
  }

  function byteLength(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("byteLength: argument 'text'", top, text);
    const ptr0 = ptr;
    return $byteLength(ptr0, len0) >>> 0;
  }

  function countChars(text, char) {
    if (broken.why !== undefined) refuse();
    const code1 = lowerChar("countChars: argument 'char'", char);
    const len0 = lowerString("countChars: argument 'text'", top, text);
    const ptr0 = ptr;
    return $countChars(ptr0, len0, code1) >>> 0;
  }

  function sum(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("sum: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    return $sum(ptr0, len0);
  }

  function reverse(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerU16("reverse: argument 'values'", top, values_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(values_, ptr0, len0 * 2);
    if (broken.why !== undefined) refuse();
    $reverse(ptr0, len0);
    if (!inside0) restoreU16(values_, ptr0, len0);
  }

  function swap(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerI32("swap: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (len0 !== 2) mustBe("swap: argument 'values'", "of length 2", len0, TypeError);
    if (broken.why !== undefined) refuse();
    $swap(ptr0);
    return liftShortI32(2);
  }

  function name(known) {
    if (broken.why !== undefined) refuse();
    checkBoolean("name: argument 'known'", known);
    const result = $name(known);
    return result === -2 ? undefined : liftBorrowed(result);
  }

  function first(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = values_ == null ? 0 : lowerU8("first: argument 'values'", top, values_);
    const ptr0 = values_ == null ? 0 : ptr;
    if (broken.why !== undefined) refuse();
    const result = $first(ptr0, len0);
    return result === 4294967297 ? undefined : result;
  }

  function primes() {
    if (broken.why !== undefined) refuse();
    return liftSliceU8($primes());
  }

  function check(value) {
    if (broken.why !== undefined) refuse();
    checkU32("check: argument 'value'", value);
    let result;
    try {
      result = $check(value);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function refuse_() {
    if (broken.why !== undefined) refuse();
    const result = $refuse_();
    if (result === -1) throw thrown ? takeThrown() : collected();
  }

  function length(a, b) {
    if (broken.why !== undefined) refuse();
    checkNumber("length: argument 'a'", a);
    checkNumber("length: argument 'b'", b);
    return $length(a, b);
  }

  function measureAll(text, by) {
    if (broken.why !== undefined) refuse();
    const code1 = lowerChar("measureAll: argument 'by'", by);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerString("measureAll: argument 'text'", base, text);
      const ptr0 = ptr;
      const stack = $stack();
      try {
        return $measureAll(ptr0, len0, code1) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
    }
  }

  function totalOf(numbers) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerF64("totalOf: argument 'numbers'", base, numbers);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        return $totalOf(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
    }
  }

  function filled(numbers, number) {
    if (broken.why !== undefined) refuse();
    checkU16("filled: argument 'number'", number);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerU16("filled: argument 'numbers'", base, numbers, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(numbers, ptr0, len0 * 2);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $filled(ptr0, len0, number);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (!inside0) restoreU16(numbers, ptr0, len0);
      return result;
    } finally {
      setTop(base);
    }
  }

  function findIn(text, char) {
    if (broken.why !== undefined) refuse();
    const code1 = lowerChar("findIn: argument 'char'", char);
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerString("findIn: argument 'text'", base, text);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $findIn(ptr0, len0, code1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === 4294967297 ? undefined : result;
    } finally {
      setTop(base);
    }
  }

  function turn(level) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("turn: argument 'level'", $Level, level);
    const stack = $stack();
    try {
      return $Level[$turn(code0)];
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function negated(number) {
    if (broken.why !== undefined) refuse();
    checkI64("negated: argument 'number'", number);
    const stack = $stack();
    try {
      return $negated(number);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function attemptOr(number, otherwise) {
    if (broken.why !== undefined) refuse();
    checkI32("attemptOr: argument 'number'", number);
    checkI32("attemptOr: argument 'otherwise'", otherwise);
    const stack = $stack();
    try {
      return $attemptOr(number, otherwise);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function attemptIt(number) {
    if (broken.why !== undefined) refuse();
    checkI32("attemptIt: argument 'number'", number);
    let result;
    const stack = $stack();
    try {
      result = $attemptIt(number);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967296) throw thrown ? takeThrown() : collected();
    return result;
  }

  function failWith(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = text == null ? 0 : lowerString("failWith: argument 'text'", base, text);
      const ptr0 = text == null ? 0 : ptr;
      const stack = $stack();
      try {
        return $failWith(ptr0, len0) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
    }
  }

  function visited(to) {
    if (broken.why !== undefined) refuse();
    checkU32("visited: argument 'to'", to);
    const stack = $stack();
    try {
      return $visited(to) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function answer(factor) {
    if (broken.why !== undefined) refuse();
    checkU32("answer: argument 'factor'", factor);
    const stack = $stack();
    try {
      return $answer(factor) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function apply(function_, numbers) {
    if (broken.why !== undefined) refuse();
    checkFunction("apply: argument 'function'", function_);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfF64ToF64("apply: argument 'function'", function_));
    try {
      const len1 = lowerF64("apply: argument 'numbers'", base + 1, numbers, true);
      const ptr1 = ptr;
      const inside1 = isInPlace(numbers, ptr1, len1 * 8);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $apply(handle0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (!inside1) restoreF64(numbers, ptr1, len1);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function words(text, each) {
    if (broken.why !== undefined) refuse();
    checkFunction("words: argument 'each'", each);
    const base = top;
    setTop(base + 2);
    const handle1 = hold(makeCallbackOfStringAndU32("words: argument 'each'", each));
    try {
      const len0 = lowerString("words: argument 'text'", base, text);
      const ptr0 = ptr;
      const stack = $stack();
      try {
        $words(ptr0, len0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
      take(handle1);
    }
  }

  function choose(known, function_) {
    if (broken.why !== undefined) refuse();
    checkBoolean("choose: argument 'known'", known);
    if (function_ != null) checkFunction("choose: argument 'function'", function_);
    const handle1 = function_ == null ? -2 : hold(makeCallbackOfOptionalU32ToBoolean("choose: argument 'function'", function_));
    try {
      let result;
      const stack = $stack();
      try {
        result = $choose(known, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === 4294967297 ? undefined : result !== 0;
    } finally {
      if (handle1 > 0) take(handle1);
    }
  }

  function checked(function_) {
    if (broken.why !== undefined) refuse();
    checkFunction("checked: argument 'function'", function_);
    const handle0 = hold(makeCallbackOfU32ToU32("checked: argument 'function'", function_));
    const stack = $stack();
    try {
      return $checked(handle0) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function levelOf(function_) {
    if (broken.why !== undefined) refuse();
    checkFunction("levelOf: argument 'function'", function_);
    const handle0 = hold(makeCallbackOfLevelAndCharToLevel("levelOf: argument 'function'", function_));
    const stack = $stack();
    try {
      return $Level[$levelOf(handle0)];
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function bareHost_measure(ptr0, len0) {
    try {
      const result = globalThis.bareHost.measure(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      checkU32("bareHost.measure()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function bareHost_total(ptr0, len0) {
    try {
      const result = globalThis.bareHost.total(copyAtF64(ptr0, len0));
      if (broken.why !== undefined) refuse();
      checkNumber("bareHost.total()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function bareHost_fill(ptr0, len0, number) {
    try {
      const array0 = copyAtU16(ptr0, len0);
      globalThis.bareHost.fill(array0, number);
      if (broken.why !== undefined) refuse();
      writeBackU16(array0, ptr0);
    } catch (error) {
      throw passing(error);
    }
  }

  function bareHost_find(ptr0, len0, char) {
    try {
      const result = globalThis.bareHost.find(textFrom(ptr0, len0), String.fromCodePoint(char));
      if (broken.why !== undefined) refuse();
      if (result != null) checkU32("bareHost.find()", result);
      return result ?? 4294967297;
    } catch (error) {
      throw passing(error);
    }
  }

  function bareHost_other(level) {
    try {
      const result = globalThis.bareHost.other($Level[level]);
      if (broken.why !== undefined) refuse();
      const code1 = variantIndex("bareHost.other()", $Level, result);
      return code1;
    } catch (error) {
      throw passing(error);
    }
  }

  function bareHost_negate(number, truth) {
    try {
      const result = globalThis.bareHost.negate(number, truth !== 0);
      if (broken.why !== undefined) refuse();
      checkI64("bareHost.negate()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function bareHost_attempt(number) {
    try {
      const result = globalThis.bareHost.attempt(number);
      if (broken.why !== undefined) refuse();
      checkI32("bareHost.attempt()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function bareHost_fail(ptr0, len0) {
    try {
      globalThis.bareHost.fail(ptr0 === 0 ? undefined : textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function bareHost_visit(to, address1) {
    const lent1 = closureState(address1 >>> 0, "bareHost.visit");
    try {
      globalThis.bareHost.visit(to >>> 0, makeFunctionOfU32(lent1));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    } finally {
      lent1.end = "was lent for a call that is over";
    }
  }

  function bareHost_ask(address0) {
    const lent0 = closureState(address0 >>> 0, "bareHost.ask");
    try {
      const result = globalThis.bareHost.ask(makeFunctionOfStringToU32(lent0));
      if (broken.why !== undefined) refuse();
      checkU32("bareHost.ask()", result);
      return result;
    } catch (error) {
      throw passing(error);
    } finally {
      lent0.end = "was lent for a call that is over";
    }
  }

  function makeCallbackOfF64ToF64(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (f64.length === 0) refreshViews();
        const word0_0 = f64[at >>> 3];
        try {
          const result = source(word0_0);
          if (broken.why !== undefined) refuse();
          checkNumber(place, result);
          if (f64.length === 0) refreshViews();
          f64[at >>> 3] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfLevelAndCharToLevel(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word1_0 = i32[(at >>> 2) + 2];
        try {
          const result = source($Level[word0_0], String.fromCodePoint(word1_0));
          if (broken.why !== undefined) refuse();
          const code0 = variantIndex(place, $Level, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = code0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalU32ToBoolean(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (f64.length === 0) refreshViews();
        const word0_0 = f64[at >>> 3];
        try {
          const result = source(word0_0 === 4294967297 ? undefined : word0_0 >>> 0);
          if (broken.why !== undefined) refuse();
          checkBoolean(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringAndU32(where, source) {
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        const word1_0 = i32[(at >>> 2) + 4];
        try {
          source(textFrom(word0_0, word0_1), word1_0 >>> 0);
          if (broken.why !== undefined) refuse();
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfU32ToU32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0 >>> 0);
          if (broken.why !== undefined) refuse();
          checkU32(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          catchThrown(error);
        }
      },
    };
  }

  function makeFunctionOfStringToU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const len0 = lowerString("a function of Rust: argument 'arg0'", top, arg0);
      const ptr0 = ptr;
      const address = reachClosure(state);
      try {
        return $call2(address, ptr0, len0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    };
  }

  function makeFunctionOfU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg0'", arg0);
      enterClosure(state);
      try {
        $call1(state.address, arg0);
      } catch (error) {
        throw caught(error);
      } finally {
        state.isRunning = false;
      }
    };
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

  function lowerI32(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Int32Array" || isTyped(where, "an Int32Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Int32Array(numbers);
    }
    place(where, slot, size);
    return copyI32(where, numbers, length, typed) ? length : lowerI32(where, slot, [...numbers]);
  }

  function lowerU16(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Uint16Array" || isTyped(where, "a Uint16Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Uint16Array(numbers);
    }
    place(where, slot, size);
    return copyU16(where, numbers, length, typed) ? length : lowerU16(where, slot, [...numbers]);
  }

  function lowerU8(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Uint8Array" || isTyped(where, "a Uint8Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Uint8Array(numbers);
    }
    place(where, slot, size);
    return copyU8(where, numbers, length, typed) ? length : lowerU8(where, slot, [...numbers]);
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

  function copyI32(where, numbers, length, typed) {
    const target = i32;
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
      if (!isInteger && numbers.length >= length) checkI32(`${where}[${index}]`, number);
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

  function copyU8(where, numbers, length, typed) {
    const target = u8;
    const address = ptr;
    const start = address;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU8(`${where}[${index}]`, number);
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

  function copyAtU16(ptr, length) {
    if (u16.length === 0) refreshViews();
    const start = (ptr >>> 0) / 2;
    return u16.slice(start, start + (length >>> 0));
  }

  function restoreF64(numbers, ptr, length) {
    if (f64.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = f64[ptr / 8 + index];
      return;
    }
    if (windowF64.byteOffset !== ptr || windowF64.length !== length) windowF64 = new Float64Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowF64);
  }

  function restoreU16(numbers, ptr, length) {
    if (u16.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = u16[ptr / 2 + index];
      return;
    }
    if (windowU16.byteOffset !== ptr || windowU16.length !== length) windowU16 = new Uint16Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowU16);
  }

  function writeBackU16(numbers, ptr) {
    if (u16.length === 0) refreshViews();
    if (typedLength.call(numbers) > 0) u16.set(numbers, (ptr >>> 0) / 2);
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

  function isInPlace(array, ptr, bytes) {
    return (ptr < ARENA || ptr >= ARENA + 16384) && insideAt(array, bytes) === ptr;
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

  function takeBlock(where, size) {
    return spare[size]?.pop() ?? growBy(where, size);
  }

  function giveBlock(ptr, size) {
    (spare[size] ??= []).push(ptr);
  }

  function liftShortI32(length) {
    if (i32.length === 0) refreshViews();
    const area = i32;
    const start = TEXT / 4;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Int32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftSliceU8(length) {
    if (u8.length === 0) refreshViews();
    const start = u32[RESULT / 4];
    return u8.slice(start, start + (length >>> 0));
  }

  function liftWide(low) {
    if (i64.length === 0) refreshViews();
    return (i64[RESULT / 8 + 1] << 64n) | BigInt.asUintN(64, low);
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

  function enterClosure(state) {
    if (state.isRunning) refuseValue(Error, `${state.name}: the function is running already`);
    reachClosure(state);
    state.isRunning = true;
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
}

const $Level = ["Low", "High"];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const typedLength = Uint8Array.prototype.__lookupGetter__("length");
const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");
const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");
const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);
const typedSet = Uint8Array.prototype.set;

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

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
}

function checkI32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value | 0) !== value) mustBe(where, "an integer from -2147483648 to 2147483647", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
}

function checkU128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(128, value) !== value) mustBe(where, "a bigint from 0 to 340282366920938463463374607431768211455", value, RangeError);
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

function lowerChar(where, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const high = text.charCodeAt(0);
  const low = text.charCodeAt(1);
  if (text.length === 1 && high >> 11 !== 27) return high;
  if (text.length === 2 && high >> 10 === 54 && low >> 10 === 55) return (high << 10) + low - 56613888;
  mustBe(where, "a string of one character", JSON.stringify(text), TypeError);
}

function mustBe(where, expected, value, Kind) {
  throw (Kind || TypeError)(`${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

function refuseValue(Kind, message, options) {
  throw Kind(message, options);
}

function refuseDetached(where, numbers) {
  try {
    numbers.keys();
  } catch {
    refuseValue(Error, `${where} was detached when memory grew; pass refresh(array)`);
  }
}

function variantIndex(where, values, value) {
  const index = values.indexOf(value);
  if (index < 0) {
    const expected = values.map((value) => JSON.stringify(value)).join(" or ");
    mustBe(where, expected, typeof value === "string" ? JSON.stringify(value) : value, typeof value === "string" || typeof value === "number" ? TypeError : undefined);
  }
  return index;
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
