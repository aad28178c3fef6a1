// minibind 0.1.0

export const Color = Object.freeze({ Red: "red", Green: "green" });

export const Level = Object.freeze({ Low: 1, High: 10, 1: "Low", 10: "High" });

/** A class. */
export let Token = early("new Token");

export let echo = early("echo");

export let maybe = early("maybe");

export let checked = early("checked");

export let count = early("count");

export let everything = early("everything");

export let tower = early("tower");

export let two = early("two");

export let tokens = early("tokens");

export let sum = early("sum");

export let rows = early("rows");

export let rowsByKey = early("rowsByKey");

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("nesting.wasm", import.meta.url)) {
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
    Token,
    echo,
    maybe,
    checked,
    count,
    everything,
    tower,
    two,
    tokens,
    sum,
    rows,
    rowsByKey,
  } = bind((wasm = exports), host));
  return wasm;
}

function bind({
  memory,
  minibind_allocate: $allocate,
  minibind_free: $free,
  Token_id: $Token_id,
  Token_new: $Token_new,
  echo: $echo,
  maybe: $maybe,
  checked: $checked,
  count: $count,
  everything: $everything,
  tower: $tower,
  two: $two,
  tokens: $tokens,
  sum: $sum,
  rows: $rows,
  rows_by_key: $rowsByKey,
  Token_free: $Token_free,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, f32, f64, i64, units;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f32 = new Float32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
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

  function gatherF32(where, numbers) {
    return Float32Array.from(numbers, (number, index) => {
      checkNumber(`${where}[${index}]`, number);
      return number;
    });
  }

  function gatherF64(where, numbers) {
    return Float64Array.from(numbers, (number, index) => {
      checkNumber(`${where}[${index}]`, number);
      return number;
    });
  }

  function gatherU16(where, numbers) {
    return Uint16Array.from(numbers, (number, index) => {
      checkU16(`${where}[${index}]`, number);
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

  // Takes an object over, once the call is made.
  function moveObject(where, kind, object) {
    return borrowObject(where, kind, object, -2);
  }

  function nextArrayF32(length) {
    const start = nextBytes(length, 4) / 4;
    return f32.slice(start, start + length);
  }

  function nextArrayF64(length) {
    const start = nextBytes(length, 8) / 8;
    return f64.slice(start, start + length);
  }

  function nextArrayU16(length) {
    const start = nextBytes(length, 2) / 2;
    return u16.slice(start, start + length);
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

  function nextFloat() {
    return f32[nextAt++];
  }

  function nextLong() {
    return i64[nextPair() / 2];
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

  function nextWide() {
    const low = BigInt.asUintN(64, nextLong());
    return (nextLong() << 64n) | low;
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
  function putArrayF32(where, numbers, length) {
    const typed = numbers instanceof Float32Array || isTyped(where, "Float32Array", numbers);
    if (!typed) numbers = gatherF32(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 4), 4);
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
  function putArrayU16(where, numbers, length) {
    const typed = numbers instanceof Uint16Array || isTyped(where, "Uint16Array", numbers);
    if (!typed) numbers = gatherU16(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 2), 2);
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

  function putFloat(number) {
    const start = reserveWords(1);
    stageFloats[start] = number;
  }

  function putFloatChecked(where, number) {
    checkNumber(where, number);
    putFloat(number);
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

  function putWide(number) {
    putLong(number);
    putLong(number >> 64n);
  }

  function putWideSigned(where, number) {
    checkI128(where, number);
    putWide(number);
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

  function read2OfOptionalTupleOfU8AndArrayOfSetOfTupleOfColorA() {
    const items = [];
    for (let count = 2; count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : readTupleOfU8AndArrayOfSetOfTupleOfColorAndUint16Arr());
    }
    return items;
  }

  function readArrayOfOptionalToken() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : adoptObject($Token, nextWord() >>> 0));
    }
    return items;
  }

  function readArrayOfOptionalTupleOfStringAndMapOfU32ToShape() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : readTupleOfStringAndMapOfU32ToShape());
    }
    return items;
  }

  function readArrayOfOptionalValue() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : take(nextWord()));
    }
    return items;
  }

  function readArrayOfSetOfTupleOfColorAndUint16Array() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readSetOfTupleOfColorAndUint16Array());
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

  function readArrayOfTupleOfTokenAndOptionalToken() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readTupleOfTokenAndOptionalToken());
    }
    return items;
  }

  function readArrayOfTupleOfU8AndOptionalI64AndStringAndFloat6() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readTupleOfU8AndOptionalI64AndStringAndFloat64ArrayA());
    }
    return items;
  }

  function readEverything() {
    return {
      tokens: readArrayOfOptionalToken(),
      byColor: readMapOfColorToTupleOfLevelAndOptionalShape(),
      value: take(nextWord()),
      values: readArrayOfOptionalValue(),
      ...(nextWord() !== 0 && { rest: readEverything() }),
    };
  }

  function readMapOfColorToTupleOfLevelAndOptionalShape() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set($Color[nextWord()], readTupleOfLevelAndOptionalShape());
    }
    return items;
  }

  function readMapOfI64ToOptionalArrayOfTupleOfU8AndOptionalI64() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextLong(), nextWord() === 0 ? undefined : readArrayOfTupleOfU8AndOptionalI64AndStringAndFloat6());
    }
    return items;
  }

  function readMapOfStringToArrayOfTupleOfTokenAndOptionalToken() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), readArrayOfTupleOfTokenAndOptionalToken());
    }
    return items;
  }

  function readMapOfStringToShape() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), readShape());
    }
    return items;
  }

  function readMapOfU32ToShape() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextWord(), readShape());
    }
    return items;
  }

  function readSetOfTupleOfColorAndUint16Array() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(readTupleOfColorAndUint16Array());
    }
    return items;
  }

  function readShape() {
    switch (nextWord()) {
      case 0:
        return { type: "Circle", radius: nextDouble() };
      case 1:
        return { type: "Line", value: readTupleOfF64AndF64() };
      case 2:
        return { type: "Group", value: readArrayOfShape() };
      case 3:
        return { type: "Named", name: nextText(), shape: readShape() };
      case 4:
        return { type: "Lookup", value: readMapOfStringToShape() };
      case 5:
        return { type: "Styled", value: readTupleOfStyleAndOptionalShape() };
      case 6:
        return { type: "Empty" };
    }
  }

  function readStyle() {
    return {
      color: $Color[nextWord()],
      weights: nextArrayF32(3),
      ...(nextWord() !== 0 && { fallback: readStyle() }),
      id: nextLong(),
    };
  }

  function readTupleOfArrayOfOptionalTupleOfStringAndMapOfU32To() {
    return [readArrayOfOptionalTupleOfStringAndMapOfU32ToShape(), nextText(), nextArrayF64(nextWord())];
  }

  function readTupleOfColorAndUint16Array() {
    return [$Color[nextWord()], nextArrayU16(nextWord())];
  }

  function readTupleOfF64AndF64() {
    return [nextDouble(), nextDouble()];
  }

  function readTupleOfLevelAndOptionalShape() {
    return [$Level[nextWord()], nextWord() === 0 ? undefined : readShape()];
  }

  function readTupleOfStringAndMapOfU32ToShape() {
    return [nextText(), readMapOfU32ToShape()];
  }

  function readTupleOfStyleAndOptionalShape() {
    return [readStyle(), nextWord() === 0 ? undefined : readShape()];
  }

  function readTupleOfTokenAndOptionalToken() {
    return [adoptObject($Token, nextWord() >>> 0), nextWord() === 0 ? undefined : adoptObject($Token, nextWord() >>> 0)];
  }

  function readTupleOfU32AndOptionalF64() {
    return [nextWord(), nextWord() === 0 ? undefined : nextDouble()];
  }

  function readTupleOfU8AndArrayOfSetOfTupleOfColorAndUint16Arr() {
    return [nextWord(), readArrayOfSetOfTupleOfColorAndUint16Array()];
  }

  function readTupleOfU8AndOptionalI64AndStringAndFloat64ArrayA() {
    return [nextWord(), nextWord() === 0 ? undefined : nextLong(), nextText(), nextArrayF64(nextWord()), nextArrayU8(3), nextWide(), nextWord() === 0 ? undefined : nextArrayU16(nextWord()), readShape(), String.fromCodePoint(nextWord()), nextWord() !== 0, nextFloat(), readTupleOfU32AndOptionalF64()];
  }

  function write2OfOptionalTupleOfU8AndArrayOfSetOfTupleOfColorA(where, value) {
    const items = iterableOf(where, value, "an array");
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          writeTupleOfU8AndArrayOfSetOfTupleOfColorAndUint16Arr("", item);
        }
        index++;
        if (index > 2) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 2);
  }

  function writeArrayOfOptionalToken(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putWord(moveObject("", $Token, item));
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          writeTupleOfStringAndMapOfU32ToShape("", item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfOptionalValue(where, value) {
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

  function writeArrayOfSetOfTupleOfColorAndUint16Array(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeSetOfTupleOfColorAndUint16Array("", item);
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

  function writeArrayOfTupleOfTokenAndOptionalToken(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeTupleOfTokenAndOptionalToken("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfTupleOfU8AndOptionalI64AndStringAndFloat6(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeTupleOfU8AndOptionalI64AndStringAndFloat64ArrayA("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeEverything(where, value) {
    descend();
    try {
      checkObject("", value);
      writeArrayOfOptionalToken(".tokens", value.tokens);
      writeMapOfColorToTupleOfLevelAndOptionalShape(".byColor", value.byColor);
      putValue(value.value);
      writeArrayOfOptionalValue(".values", value.values);
      {
        const some = value.rest;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          writeEverything(".rest", some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
    ascend();
  }

  function writeMapOfColorToTupleOfLevelAndOptionalShape(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putWord(variantIndex(" as a key", $Color, key));
        writeTupleOfLevelAndOptionalShape("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeMapOfI64ToOptionalArrayOfTupleOfU8AndOptionalI64(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putI64(" as a key", key);
        putWord(item == null ? 0 : 1);
        if (item != null) {
          writeArrayOfTupleOfU8AndOptionalI64AndStringAndFloat6("", item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeMapOfStringToArrayOfTupleOfTokenAndOptionalToken(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        writeArrayOfTupleOfTokenAndOptionalToken("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeMapOfStringToShape(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        writeShape("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeMapOfU32ToShape(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putU32(" as a key", key);
        writeShape("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeSetOfTupleOfColorAndUint16Array(where, value) {
    const items = iterableOf(where, value, "a Set or an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeTupleOfColorAndUint16Array("", item);
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
          writeTupleOfF64AndF64(".value", value.value);
          break;
        }
        case 2: {
          writeArrayOfShape(".value", value.value);
          break;
        }
        case 3: {
          putText(".name", value.name);
          writeShape(".shape", value.shape);
          break;
        }
        case 4: {
          writeMapOfStringToShape(".value", value.value);
          break;
        }
        case 5: {
          writeTupleOfStyleAndOptionalShape(".value", value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
    ascend();
  }

  function writeStyle(where, value) {
    descend();
    try {
      checkObject("", value);
      putWord(variantIndex(".color", $Color, value.color));
      putArrayF32(".weights", value.weights, 3);
      {
        const some = value.fallback;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          writeStyle(".fallback", some);
        }
      }
      putI64(".id", value.id);
    } catch (error) {
      throw within(where, error);
    }
    ascend();
  }

  function writeTupleOfColorAndUint16Array(where, value) {
    try {
      checkTuple("", value, 2);
      putWord(variantIndex("[0]", $Color, value[0]));
      putArrayU16("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfF64AndF64(where, value) {
    try {
      checkTuple("", value, 2);
      putDoubleChecked("[0]", value[0]);
      putDoubleChecked("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfLevelAndOptionalShape(where, value) {
    try {
      checkTuple("", value, 2);
      putWord(variantIndex("[0]", $Level, value[0]));
      {
        const some = value[1];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          writeShape("[1]", some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfStringAndMapOfU32ToShape(where, value) {
    try {
      checkTuple("", value, 2);
      putText("[0]", value[0]);
      writeMapOfU32ToShape("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfStyleAndOptionalShape(where, value) {
    try {
      checkTuple("", value, 2);
      writeStyle("[0]", value[0]);
      {
        const some = value[1];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          writeShape("[1]", some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfTokenAndOptionalToken(where, value) {
    try {
      checkTuple("", value, 2);
      putWord(moveObject("[0]", $Token, value[0]));
      {
        const some = value[1];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putWord(moveObject("[1]", $Token, some));
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU32AndOptionalF64(where, value) {
    try {
      checkTuple("", value, 2);
      putU32("[0]", value[0]);
      {
        const some = value[1];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putDoubleChecked("[1]", some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndArrayOfSetOfTupleOfColorAndUint16Arr(where, value) {
    try {
      checkTuple("", value, 2);
      putU8("[0]", value[0]);
      writeArrayOfSetOfTupleOfColorAndUint16Array("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndOptionalI64AndStringAndFloat64ArrayA(where, value) {
    try {
      checkTuple("", value, 12);
      putU8("[0]", value[0]);
      {
        const some = value[1];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putI64("[1]", some);
        }
      }
      putText("[2]", value[2]);
      putArrayF64("[3]", value[3]);
      putArrayU8("[4]", value[4], 3);
      putWideSigned("[5]", value[5]);
      {
        const some = value[6];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putArrayU16("[6]", some);
        }
      }
      writeShape("[7]", value[7]);
      putWord(lowerChar("[8]", value[8]));
      putBoolean("[9]", value[9]);
      putFloatChecked("[10]", value[10]);
      writeTupleOfU32AndOptionalF64("[11]", value[11]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function Token_new(id) {
    if (broken.why !== undefined) refuse();
    checkU32("new Token: argument 'id'", id);
    try {
      return $Token_new(id) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Token extends RustObject {
    constructor(id) {
      const address = Token_new(id);
      super();
      attach(this, $Token, address);
    }

    get id() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Token.id: this", $Token, this);
      return $Token_id(ptr0) >>> 0;
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Token = { name: "Token", Class: Token, free: $Token_free };

  function echo(deep) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("echo: argument 'deep'", base, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, deep);
      if (broken.why !== undefined) refuse();
      $echo(ptr0);
      return liftBuffer(readArrayOfOptionalTupleOfStringAndMapOfU32ToShape);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function maybe(deep) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = deep == null ? 0 : lowerBuffer("maybe: argument 'deep'", base, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, deep);
      if (broken.why !== undefined) refuse();
      return $maybe(ptr0) === -2 ? undefined : liftBuffer(readArrayOfOptionalTupleOfStringAndMapOfU32ToShape);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function checked(deep) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("checked: argument 'deep'", base, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, deep);
      if (broken.why !== undefined) refuse();
      const result = $checked(ptr0);
      if (result === -1) throw collected();
      return liftBuffer(readArrayOfOptionalTupleOfStringAndMapOfU32ToShape);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function count(deep) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("count: argument 'deep'", base, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, deep);
      if (broken.why !== undefined) refuse();
      return $count(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function everything(everything_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerBuffer("everything: argument 'everything'", base, writeEverything, everything_);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "everything");
      commitValues(pending);
      $everything(ptr0);
      return liftBuffer(readEverything);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
      dropValues(pending);
    }
  }

  function tower(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("tower: argument 'value'", base, write2OfOptionalTupleOfU8AndArrayOfSetOfTupleOfColorA, value);
      if (broken.why !== undefined) refuse();
      $tower(ptr0);
      return liftWords(read2OfOptionalTupleOfU8AndArrayOfSetOfTupleOfColorA);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function two(first, text, second, numbers) {
    if (broken.why !== undefined) refuse();
    const base = enter(4);
    try {
      const ptr0 = lowerBuffer("two: argument 'first'", base, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, first);
      const len1 = lowerString("two: argument 'text'", base + 1, text);
      const ptr1 = ptr;
      const ptr2 = lowerBuffer("two: argument 'second'", base + 2, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, second);
      const len3 = lowerVecF64("two: argument 'numbers'", numbers);
      const ptr3 = ptr;
      if (broken.why !== undefined) refuse();
      $two(ptr0, ptr1, len1, ptr2, ptr3, len3);
      return liftBuffer(readTupleOfArrayOfOptionalTupleOfStringAndMapOfU32To);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function tokens(count_) {
    if (broken.why !== undefined) refuse();
    checkU32("tokens: argument 'count'", count_);
    try {
      $tokens(count_);
      return liftBuffer(readMapOfStringToArrayOfTupleOfTokenAndOptionalToken);
    } catch (error) {
      throw caught(error);
    }
  }

  function sum(tokens_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerBuffer("sum: argument 'tokens'", base, writeMapOfStringToArrayOfTupleOfTokenAndOptionalToken, tokens_);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "sum");
      return $sum(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function rows(rows_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("rows: argument 'rows'", base, writeArrayOfTupleOfU8AndOptionalI64AndStringAndFloat6, rows_);
      if (broken.why !== undefined) refuse();
      $rows(ptr0);
      return liftBuffer(readArrayOfTupleOfU8AndOptionalI64AndStringAndFloat6);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function rowsByKey(rows_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("rowsByKey: argument 'rows'", base, writeMapOfI64ToOptionalArrayOfTupleOfU8AndOptionalI64, rows_);
      if (broken.why !== undefined) refuse();
      $rowsByKey(ptr0);
      return liftBuffer(readMapOfI64ToOptionalArrayOfTupleOfU8AndOptionalI64);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  host.functions = { error_text, refused, value_drop };
  return { Token, echo, maybe, checked, count, everything, tower, two, tokens, sum, rows, rowsByKey };
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

const $Shape = ["Circle", "Line", "Group", "Named", "Lookup", "Styled", "Empty"];

const $Color = ["red", "green"];

const $Level = [1, 10];

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

function checkI128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(128, value) !== value) mustBe(where, "a bigint from -170141183460469231731687303715884105728 to 170141183460469231731687303715884105727", value, RangeError);
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

// The code point of a string that is one character.
function lowerChar(where, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const high = text.charCodeAt(0);
  const low = text.charCodeAt(1);
  if (text.length === 1 && high >> 11 !== 27) return high;
  if (text.length === 2 && high >> 10 === 54 && low >> 10 === 55) return (high << 10) + low - 56613888;
  mustBe(where, "a string of one character", JSON.stringify(text), TypeError);
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
