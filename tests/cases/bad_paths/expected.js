// minibind 0.1.0

export const Align = Object.freeze({ TopLeft: "top-left", Middle: "middle" });

export const Level = Object.freeze({ Low: 1, High: 5, 1: "Low", 5: "High" });

/** A class. */
export let Thing = Object.assign(early("new Thing"), { compare: early("Thing.compare") });

export let draw = early("draw");

export let drawAll = early("drawAll");

export let event = early("event");

export let aligns = early("aligns");

export let levels = early("levels");

export let strings = early("strings");

export let deque = early("deque");

export let fixed = early("fixed");

export let tuple = early("tuple");

export let single = early("single");

export let byText = early("byText");

export let byNumber = early("byNumber");

export let byAlign = early("byAlign");

export let byTuple = early("byTuple");

export let set = early("set");

export let numberSet = early("numberSet");

export let chars = early("chars");

export let bigs = early("bigs");

export let wide = early("wide");

export let nonZero = early("nonZero");

export let rows = early("rows");

export let bytes = early("bytes");

export let longs = early("longs");

let units_ = early("units");

export let things = early("things");

export let maybeThings = early("maybeThings");

export let options = early("options");

export let boxed = early("boxed");

export let floats = early("floats");

export let small = early("small");

let texts_ = early("texts");

export let thingList = early("thingList");

export let same = early("same");

export let sameRows = early("sameRows");

export let sum = early("sum");

export let sumOwned = early("sumOwned");

/** Arguments of every kind beside each other. */
export let mix = early("mix");

export let allocate = early("allocate");

export let refresh = early("refresh");

export let release = early("release");

export { units_ as units, texts_ as texts };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("bad_paths.wasm", import.meta.url)) {
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
    draw,
    drawAll,
    event,
    aligns,
    levels,
    strings,
    deque,
    fixed,
    tuple,
    single,
    byText,
    byNumber,
    byAlign,
    byTuple,
    set,
    numberSet,
    chars,
    bigs,
    wide,
    nonZero,
    rows,
    bytes,
    longs,
    units: units_,
    things,
    maybeThings,
    options,
    boxed,
    floats,
    small,
    texts: texts_,
    thingList,
    same,
    sameRows,
    sum,
    sumOwned,
    mix,
    allocate,
    refresh,
    release,
  } = bind((wasm = exports), host));
  return wasm;
}

function bind({
  memory,
  minibind_allocate: $allocate,
  minibind_free: $free,
  draw: $draw,
  draw_all: $drawAll,
  Thing_new: $Thing_new,
  Thing_number: $Thing_number,
  Thing_put: $Thing_put,
  Thing_compare: $Thing_compare,
  event: $event,
  aligns: $aligns,
  levels: $levels,
  strings: $strings,
  deque: $deque,
  fixed: $fixed,
  tuple: $tuple,
  single: $single,
  by_text: $byText,
  by_number: $byNumber,
  by_align: $byAlign,
  by_tuple: $byTuple,
  set: $set,
  number_set: $numberSet,
  chars: $chars,
  bigs: $bigs,
  wide: $wide,
  non_zero: $nonZero,
  rows: $rows,
  bytes: $bytes,
  longs: $longs,
  units: $units_,
  things: $things,
  maybe_things: $maybeThings,
  options: $options,
  boxed: $boxed,
  floats: $floats,
  small: $small,
  texts: $texts_,
  thing_list: $thingList,
  same: $same,
  same_rows: $sameRows,
  sum: $sum,
  sum_owned: $sumOwned,
  mix: $mix,
  Thing_free: $Thing_free,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u32, f64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
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

  function gatherI64(where, numbers) {
    return BigInt64Array.from(numbers, (number, index) => {
      checkI64(`${where}[${index}]`, number);
      return number;
    });
  }

  function gatherU8(where, numbers) {
    return Uint8Array.from(numbers, (number, index) => {
      checkU8(`${where}[${index}]`, number);
      return number;
    });
  }

  function giveBlock(ptr, size) {
    $free(ptr, size, 8);
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

  // The address of so many bytes of a typed array in a block that was allocated for it; 0 for others.
  function insideAt(array, bytes) {
    if (typedBuffer.call(array) === memory.buffer) {
      const start = typedOffset.call(array);
      for (const { ptr, size } of regions) {
        if (ptr <= start && start + bytes <= ptr + size) return start;
      }
    }
    return 0;
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

  // Writes numbers; returns how many.
  function lowerF64(where, slot, numbers, mutable) {
    const typed = numbers instanceof Float64Array || isTyped(where, "Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    let start = 0;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new Float64Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyF64(where, numbers, length, start / 8, typed);
    }
    // Reading an element may have placed other arguments.
    point(start);
    return length;
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

  function nextArrayF64(length) {
    const start = nextBytes(length, 8) / 8;
    return f64.slice(start, start + length);
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
  function putArrayI64(where, numbers, length) {
    const typed = numbers instanceof BigInt64Array || isTyped(where, "BigInt64Array", numbers);
    if (!typed) numbers = gatherI64(where, numbers);
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

  function putFloat(number) {
    const start = reserveWords(1);
    stageFloats[start] = number;
  }

  function putFloatChecked(where, number) {
    checkNumber(where, number);
    putFloat(number);
  }

  function putI16(where, number) {
    checkI16(where, number);
    putWord(number);
  }

  function putI32(where, number) {
    checkI32(where, number);
    putWord(number);
  }

  function putI64(where, number) {
    checkI64(where, number);
    putLong(number);
  }

  function putI8(where, number) {
    checkI8(where, number);
    putWord(number);
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

  function putU16(where, number) {
    checkU16(where, number);
    putWord(number);
  }

  function putU32(where, number) {
    checkU32(where, number);
    putWord(number);
  }

  function putU64(where, number) {
    checkU64(where, number);
    putLong(number);
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

  function release(array) {
    const origin = originOf("release: argument 'array'", array);
    if (top > 0) throw Error("release: a call of the module is under way");
    if (regions.delete(origin)) giveBlock(origin.ptr, origin.size);
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

  function readArrayOfFloat64Array() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextArrayF64(nextWord()));
    }
    return items;
  }

  function readArrayOfOptionalTupleOfStringAndF64() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : readTupleOfStringAndF64());
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

  function readTupleOfStringAndF64() {
    return [nextText(), nextDouble()];
  }

  function readTupleOfStringAndU32AndF64AndArrayOfValue() {
    return [nextText(), nextWord(), nextDouble(), readArrayOfValue()];
  }

  function write2OfSpot(where, value) {
    const items = iterableOf(where, value, "an array");
    let index = 0;
    try {
      for (const item of items) {
        writeSpot("", item);
        index++;
        if (index > 2) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 2);
  }

  function write3OfBoolean(where, value) {
    const items = iterableOf(where, value, "an array");
    let index = 0;
    try {
      for (const item of items) {
        putBoolean("", item);
        index++;
        if (index > 3) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 3);
  }

  function writeArrayOfAlign(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(variantIndex("", $Align, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfBigInt64Array(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putArrayI64("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfBoolean(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putBoolean("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfChar(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(lowerChar("", item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfEvent(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeEvent("", item);
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

  function writeArrayOfI128(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWideSigned("", item);
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

  function writeArrayOfOptionalLevel(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putWord(variantIndex("", $Level, item));
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfOptionalTupleOfStringAndF64(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          writeTupleOfStringAndF64("", item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfOptionalU64(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putU64("", item);
        }
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

  function writeArrayOfSpot(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeSpot("", item);
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

  function writeArrayOfTupleOfAlignAndLevel(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeTupleOfAlignAndLevel("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfU16(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putU16("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfU32(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putU32("", notZero("", item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfUint8ArrayOf2(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putArrayU8("", item, 2);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfUndefined(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        checkUndefined("", item);
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

  function writeEvent(where, value) {
    descend();
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Event, value.type);
      putWord(tag);
      switch (tag) {
        case 0: {
          putU32(".code", value.code);
          break;
        }
        case 1: {
          writeTupleOfI8AndI8(".value", value.value);
          break;
        }
        case 2: {
          putText(".value", value.value);
          break;
        }
        case 3: {
          writeArrayOfEvent(".value", value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
    ascend();
  }

  function writeMapOfAlignToU8(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putWord(variantIndex(" as a key", $Align, key));
        putU8("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeMapOfI32ToArrayOfBoolean(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putI32(" as a key", key);
        writeArrayOfBoolean("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeMapOfStringToAlign(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putWord(variantIndex("", $Align, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeMapOfStringToU8(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putU8("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeMapOfTupleOfU8AndStringToU8(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        writeTupleOfU8AndString(" as a key", key);
        putU8("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeOptionalUint8Array(where, value) {
    putWord(value == null ? 0 : 1);
    if (value != null) {
      putArrayU8(where, value);
    }
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

  function writeSetOfU8(where, value) {
    const items = iterableOf(where, value, "a Set or an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putU8("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeShape(where, value) {
    try {
      checkObject("", value);
      putDoubleChecked(".radius", value.radius);
      writeArrayOfSpot(".points", value.points);
      {
        const some = value.firstName;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putText(".firstName", some);
        }
      }
      {
        const some = value.corner;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          write2OfSpot(".corner", some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeSpot(where, value) {
    try {
      checkObject("", value);
      putDoubleChecked(".x", value.x);
      putDoubleChecked(".y", value.y);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfAlignAndLevel(where, value) {
    try {
      checkTuple("", value, 2);
      putWord(variantIndex("[0]", $Align, value[0]));
      putWord(variantIndex("[1]", $Level, value[1]));
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfF32AndF64(where, value) {
    try {
      checkTuple("", value, 2);
      putFloatChecked("[0]", value[0]);
      putDoubleChecked("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfI64AndChar(where, value) {
    try {
      checkTuple("", value, 2);
      putI64("[0]", value[0]);
      putWord(lowerChar("[1]", value[1]));
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfI8AndI16AndU16AndI32AndU32AndI32AndU32(where, value) {
    try {
      checkTuple("", value, 7);
      putI8("[0]", value[0]);
      putI16("[1]", value[1]);
      putU16("[2]", value[2]);
      putI32("[3]", value[3]);
      putU32("[4]", value[4]);
      putI32("[5]", value[5]);
      putU32("[6]", value[6]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfI8AndI8(where, value) {
    try {
      checkTuple("", value, 2);
      putI8("[0]", value[0]);
      putI8("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfOptionalThingAndU8(where, value) {
    try {
      checkTuple("", value, 2);
      {
        const some = value[0];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putWord(moveObject("[0]", $Thing, some));
        }
      }
      putU8("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfStringAndF64(where, value) {
    try {
      checkTuple("", value, 2);
      putText("[0]", value[0]);
      putDoubleChecked("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8(where, value) {
    try {
      checkTuple("", value, 1);
      putU8("[0]", value[0]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndString(where, value) {
    try {
      checkTuple("", value, 2);
      putU8("[0]", value[0]);
      putText("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndStringAndTupleOfI64AndChar(where, value) {
    try {
      checkTuple("", value, 3);
      putU8("[0]", value[0]);
      putText("[1]", value[1]);
      writeTupleOfI64AndChar("[2]", value[2]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function Thing_new(number) {
    if (broken.why !== undefined) refuse();
    checkU32("new Thing: argument 'number'", number);
    try {
      return $Thing_new(number) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Thing extends RustObject {
    constructor(number) {
      const address = Thing_new(number);
      super();
      attach(this, $Thing, address);
    }

    number() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Thing.number: this", $Thing, this);
      return $Thing_number(ptr0) >>> 0;
    }

    put(events, byName) {
      if (broken.why !== undefined) refuse();
      const base = enter(3);
      try {
        const ptr1 = lowerBuffer("Thing.put: argument 'events'", base + 1, writeArrayOfEvent, events);
        const ptr2 = lowerBuffer("Thing.put: argument 'byName'", base + 2, writeMapOfStringToAlign, byName);
        const ptr0 = reachObject("Thing.put: this", $Thing, this, true);
        if (broken.why !== undefined) refuse();
        return $Thing_put(ptr0, ptr1, ptr2) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
      }
    }

    static compare(list) {
      if (broken.why !== undefined) refuse();
      const base = enter(1);
      try {
        const ptr0 = lowerWords("Thing.compare: argument 'list'", base, writeArrayOfTupleOfAlignAndLevel, list);
        if (broken.why !== undefined) refuse();
        return $Thing_compare(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
      }
    }
  }

  const $Thing = { name: "Thing", Class: Thing, free: $Thing_free };

  function draw(shape) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("draw: argument 'shape'", base, writeShape, shape);
      if (broken.why !== undefined) refuse();
      return $draw(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function drawAll(scale, theShapes, title) {
    if (broken.why !== undefined) refuse();
    checkNumber("drawAll: argument 'scale'", scale);
    const base = enter(3);
    try {
      const ptr1 = lowerBuffer("drawAll: argument 'theShapes'", base + 1, writeArrayOfShape, theShapes);
      const len2 = lowerString("drawAll: argument 'title'", base + 2, title);
      const ptr2 = ptr;
      if (broken.why !== undefined) refuse();
      return $drawAll(scale, ptr1, ptr2, len2);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function event(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("event: argument 'value'", base, writeEvent, value);
      if (broken.why !== undefined) refuse();
      $event(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function aligns(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("aligns: argument 'value'", base, writeArrayOfAlign, value);
      if (broken.why !== undefined) refuse();
      $aligns(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function levels(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("levels: argument 'value'", base, writeArrayOfOptionalLevel, value);
      if (broken.why !== undefined) refuse();
      $levels(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function strings(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("strings: argument 'value'", base, writeArrayOfString, value);
      if (broken.why !== undefined) refuse();
      $strings(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function deque(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("deque: argument 'value'", base, writeArrayOfOptionalBoolean, value);
      if (broken.why !== undefined) refuse();
      $deque(ptr0);
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
      const ptr0 = lowerWords("fixed: argument 'value'", base, write3OfBoolean, value);
      if (broken.why !== undefined) refuse();
      $fixed(ptr0);
    } finally {
      leave(base);
    }
  }

  function tuple(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("tuple: argument 'value'", base, writeTupleOfU8AndStringAndTupleOfI64AndChar, value);
      if (broken.why !== undefined) refuse();
      $tuple(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function single(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("single: argument 'value'", base, writeTupleOfU8, value);
      if (broken.why !== undefined) refuse();
      $single(ptr0);
    } finally {
      leave(base);
    }
  }

  function byText(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("byText: argument 'value'", base, writeMapOfStringToU8, value);
      if (broken.why !== undefined) refuse();
      $byText(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function byNumber(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("byNumber: argument 'value'", base, writeMapOfI32ToArrayOfBoolean, value);
      if (broken.why !== undefined) refuse();
      $byNumber(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function byAlign(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("byAlign: argument 'value'", base, writeMapOfAlignToU8, value);
      if (broken.why !== undefined) refuse();
      $byAlign(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function byTuple(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("byTuple: argument 'value'", base, writeMapOfTupleOfU8AndStringToU8, value);
      if (broken.why !== undefined) refuse();
      $byTuple(ptr0);
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
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function numberSet(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("numberSet: argument 'value'", base, writeSetOfU8, value);
      if (broken.why !== undefined) refuse();
      $numberSet(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function chars(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("chars: argument 'value'", base, writeArrayOfChar, value);
      if (broken.why !== undefined) refuse();
      $chars(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function bigs(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("bigs: argument 'value'", base, writeArrayOfOptionalU64, value);
      if (broken.why !== undefined) refuse();
      $bigs(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function wide(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("wide: argument 'value'", base, writeArrayOfI128, value);
      if (broken.why !== undefined) refuse();
      $wide(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function nonZero(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("nonZero: argument 'value'", base, writeArrayOfU32, value);
      if (broken.why !== undefined) refuse();
      $nonZero(ptr0);
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
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function bytes(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("bytes: argument 'value'", base, writeArrayOfUint8ArrayOf2, value);
      if (broken.why !== undefined) refuse();
      $bytes(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function longs(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("longs: argument 'value'", base, writeArrayOfBigInt64Array, value);
      if (broken.why !== undefined) refuse();
      $longs(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function units_(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("units: argument 'value'", base, writeArrayOfUndefined, value);
      if (broken.why !== undefined) refuse();
      $units_(ptr0);
    } finally {
      leave(base);
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
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function maybeThings(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("maybeThings: argument 'value'", base, writeTupleOfOptionalThingAndU8, value);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "maybeThings");
      $maybeThings(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function options(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = value === undefined ? 0 : lowerWords("options: argument 'value'", base, writeOptionalUint8Array, value);
      if (broken.why !== undefined) refuse();
      $options(ptr0);
    } finally {
      leave(base);
    }
  }

  function boxed(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("boxed: argument 'value'", base, writeArrayOfU16, value);
      if (broken.why !== undefined) refuse();
      $boxed(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function floats(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("floats: argument 'value'", base, writeTupleOfF32AndF64, value);
      if (broken.why !== undefined) refuse();
      $floats(ptr0);
    } finally {
      leave(base);
    }
  }

  function small(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("small: argument 'value'", base, writeTupleOfI8AndI16AndU16AndI32AndU32AndI32AndU32, value);
      if (broken.why !== undefined) refuse();
      $small(ptr0);
    } finally {
      leave(base);
    }
  }

  function texts_(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("texts: argument 'value'", base, writeArrayOfString, value);
      if (broken.why !== undefined) refuse();
      return liftString($texts_(ptr0));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function thingList(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("thingList: argument 'value'", base, writeBorrowedArrayOfThing, value);
      if (broken.why !== undefined) refuse();
      return $thingList(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function same(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("same: argument 'value'", base, writeArrayOfOptionalTupleOfStringAndF64, value);
      if (broken.why !== undefined) refuse();
      $same(ptr0);
      return liftBuffer(readArrayOfOptionalTupleOfStringAndF64);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function sameRows(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("sameRows: argument 'value'", base, writeArrayOfFloat64Array, value);
      if (broken.why !== undefined) refuse();
      $sameRows(ptr0);
      return liftWords(readArrayOfFloat64Array);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function sum(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerF64("sum: argument 'values'", base, values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return $sum(ptr0, len0);
    } finally {
      leave(base);
    }
  }

  function sumOwned(values_) {
    if (broken.why !== undefined) refuse();
    try {
      const len0 = lowerVecF64("sumOwned: argument 'values'", values_);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      return $sumOwned(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
  }

  function mix(text, first, numbers, second, value, third) {
    if (broken.why !== undefined) refuse();
    const base = enter(6);
    const pending = pendingValues.length;
    try {
      const len0 = lowerString("mix: argument 'text'", base, text);
      const ptr0 = ptr;
      const ptr1 = lowerBuffer("mix: argument 'first'", base + 1, writeArrayOfString, first);
      const len2 = lowerF64("mix: argument 'numbers'", base + 2, numbers);
      const ptr2 = ptr;
      const ptr3 = lowerWords("mix: argument 'second'", base + 3, writeSpot, second);
      const ptr5 = lowerWords("mix: argument 'third'", base + 5, writeArrayOfValue, third);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      $mix(ptr0, len0, ptr1, ptr2, len2, ptr3, hold(value), ptr5);
      return liftBuffer(readTupleOfStringAndU32AndF64AndArrayOfValue);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      dropValues(pending);
    }
  }

  host.functions = { refused, value_drop };
  return {
    Thing,
    draw,
    drawAll,
    event,
    aligns,
    levels,
    strings,
    deque,
    fixed,
    tuple,
    single,
    byText,
    byNumber,
    byAlign,
    byTuple,
    set,
    numberSet,
    chars,
    bigs,
    wide,
    nonZero,
    rows,
    bytes,
    longs,
    units: units_,
    things,
    maybeThings,
    options,
    boxed,
    floats,
    small,
    texts: texts_,
    thingList,
    same,
    sameRows,
    sum,
    sumOwned,
    mix,
    allocate,
    refresh,
    release,
  };
}

function imports(host) {
  return {
    minibind: {
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

const $Event = ["Key", "Move", "Text", "Many"];

const $Align = ["top-left", "middle"];

const $Level = [1, 5];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

// The refusal that the functions around its place will complete.
let mismatch;

const typedBuffer = typedGetter("buffer");

const typedBytes = typedGetter("byteLength");

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

function checkI16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 16) >> 16 !== value) mustBe(where, "an integer from -32768 to 32767", value, RangeError);
}

function checkI32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value | 0) !== value) mustBe(where, "an integer from -2147483648 to 2147483647", value, RangeError);
}

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
}

function checkI8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 24) >> 24 !== value) mustBe(where, "an integer from -128 to 127", value, RangeError);
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

function checkU64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(64, value) !== value) mustBe(where, "a bigint from 0 to 18446744073709551615", value, RangeError);
}

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

function checkUndefined(where, value) {
  if (value !== undefined) mustBe(where, "undefined", value);
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

// A number that is not zero.
function notZero(where, value) {
  if (value === 0 || value === 0n) mustBe(where, "other than zero", value, RangeError);
  return value;
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
