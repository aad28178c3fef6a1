// minibind 0.1.0

let Number_ = function () { early("new Number"); };

export let Text = function () { early("new Text"); };

export class Refused extends Error {
  name = "Refused";
}

export let numbers = () => early("numbers");

export let rows = () => early("rows");

let refuse_ = () => early("refuse");

/** Fills the numbers and returns a text of its own block. */
export let fill = () => early("fill");

export let longTexts = () => early("longTexts");

export let lengths = () => early("lengths");

export let boom = () => early("boom");

/** Borrows from an argument that ends with the call. */
export let firstName = () => early("firstName");

export let tail = () => early("tail");

export let allocate = () => early("allocate");

export let refresh = () => early("refresh");

export let release = () => early("release");

export { Number_ as Number, refuse_ as refuse };

let wasm, loading;

export default function init(source = new URL("sabotage.wasm", import.meta.url)) {
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
    Number: Number_,
    Text,
    numbers,
    rows,
    refuse: refuse_,
    fill,
    longTexts,
    lengths,
    boom,
    firstName,
    tail,
    allocate,
    refresh,
    release,
  } = bind((wasm = source.exports), host));
  return wasm;
}

function bind({
  memory,
  minibind_allocate: $allocate,
  minibind_free: $free,
  Number_set_value: $Number__set_value,
  Number_value: $Number__value,
  Number_new: $Number__new,
  Text_new: $Text_new,
  Text_get: $Text_get,
  numbers: $numbers,
  rows: $rows,
  refuse: $refuse_,
  fill: $fill,
  long_texts: $longTexts,
  lengths: $lengths,
  boom: $boom,
  first_name: $firstName,
  tail: $tail,
  Number_free: $Number__free,
  Text_free: $Text_free,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, f64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
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

  const kinds = [];

  // The message of the error that Rust is returning.
  let message = "";

  let nextAt = 0;

  const origins = new WeakMap();

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

  // What messages call the argument.
  let stageWhere = "";

  let stageWords = new Uint32Array(0);

  let textAt = 0;

  // The first slot that is free.
  let top = 0;

  // An object for an address that Rust hands over.
  function adoptObject(Class, address) {
    adoption.address = address;
    return new Class(adoption);
  }

  function allocate(Type, length) {
    checkU32("allocate: argument 'length'", length);
    const size = length * ((Type !== DataView && Type?.BYTES_PER_ELEMENT) || mustBe("allocate: argument 'type'", "the class of a typed array", Type));
    const region = { Type, ptr: takeBlock(size), length, size };
    regions.add(region);
    new Uint8Array(memory.buffer, region.ptr, size).fill(0);
    return view(region);
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

  // The call is made: what it takes over is gone.
  function commitMoves(base, by) {
    for (let index = base; index < holds.length; index++) {
      const { kind, object, change } = holds[index];
      if (change === -2) endCell(kind.cell(object), `was moved by ${by}()`);
    }
  }

  // Puts a value together: `write` writes it, `finish` takes what was put.
  function composeArgument(where, value, write, finish) {
    const outerAt = stageAt;
    const outerWhere = stageWhere;
    const outerDepth = stageDepth;
    stageWhere = where;
    stageDepth = 0;
    try {
      const start = reserveWords(0, 1);
      write(where, value);
      return finish(stageWords, start, stageAt);
    } finally {
      stageAt = outerAt;
      stageWhere = outerWhere;
      stageDepth = outerDepth;
    }
  }

  function copyF64(where, slot, numbers, length, typed) {
    const start = ptr / 8;
    if (!typed) fillF64(where, slot, numbers, length);
    else if (length > 8) f64.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) f64[start + index] = numbers[index];
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

  // Gives back room that was not needed.
  function endWords(end) {
    stageAt = end;
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

  // What an object remembers of its end.
  function fate(text) {
    return text;
  }

  // Reading an element may run any code, for which the slots above are.
  function fillF64(where, slot, numbers, length) {
    const [outer, start] = [top, ptr];
    setTop(slot + 1);
    try {
      for (let index = 0; index < length; index++) {
        const number = numbers[index];
        if (typeof number !== "number") mustBe(`${where}[${index}]`, "a number", number);
        if (f64.length === 0) refreshViews();
        f64[start / 8 + index] = number;
      }
    } finally {
      setTop(outer);
      point(start);
    }
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

  function giveBlock(ptr, size) {
    $free(ptr, size, 8);
  }

  function growBy(where, size) {
    try {
      // No block of Rust is larger.
      return memory.grow(size < 2 ** 31 ? Math.ceil(size / 65536) : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
  }

  function insideAt(array, bytes) {
    const start = typedOffset.call(array);
    for (const { ptr, size } of regions) {
      if (ptr <= start && start + bytes <= ptr + size) return start;
    }
    return 0;
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

  // Whether an argument was passed where it is. What fits a slot of the argument stack never is.
  function isInPlace(array, ptr, bytes) {
    return (ptr < ARENA || ptr >= ARENA + 16384) && insideAt(array, bytes) === ptr;
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
  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
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

  // A result that has no text in it.
  function liftWords(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    return read();
  }

  function lowerF64(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) {
        point(start);
        return length;
      }
      // Making room may end all other views of the memory.
      numbers = new Float64Array(numbers);
    }
    place(where, slot, size);
    copyF64(where, slot, numbers, length, typed);
    return length;
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

  // Writes numbers that Rust will own; returns how many.
  function lowerVecF64(where, numbers) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Float64Array(memory.buffer, offset, length);
    point(ptr);
    if (typed && length > 0) copyF64(where, top, numbers, length, true);
    else orFree(ptr, size, 8, () => copyF64(where, top, numbers, length, typed));
    return length;
  }

  // Writes a composite argument; returns its address.
  function lowerWords(where, slot, write, value) {
    return composeArgument(where, value, write, (words, start, end) => {
      const ptr = place(where, slot, (end - start) * 4);
      let to = ptr / 4;
      if (end - start > 32) u32.set(words.subarray(start, end), to);
      else while (start < end) u32[to++] = words[start++];
      return ptr;
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

  // The message of an error, and those of its causes.
  function nextMessages() {
    const messages = [nextText()];
    for (let count = nextWord(); count > 0; count--) messages.push(nextText());
    return messages;
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

  function patchWord(index, word) {
    stageWords[index] = word;
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

  function point(address) {
    ptr = address;
  }

  function putAscii(text, length) {
    const start = reserveWords(1 + ((length + 3) >> 2));
    const words = stageWords;
    let at = start;
    let index = 0;
    let all = 0;
    words[at++] = length;
    for (; index + 3 < length; index += 4) {
      const a = text.charCodeAt(index);
      const b = text.charCodeAt(index + 1);
      const c = text.charCodeAt(index + 2);
      const d = text.charCodeAt(index + 3);
      all |= a | b | c | d;
      words[at++] = a | (b << 8) | (c << 16) | (d << 24);
    }
    if (index < length) {
      let last = 0;
      for (let shift = 0; index < length; shift += 8) {
        const unit = text.charCodeAt(index++);
        all |= unit;
        last |= unit << shift;
      }
      words[at] = last;
    }
    if (all < 128) return true;
    endWords(start);
  }

  function putText(where, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    if (length < 100 && putAscii(text, length)) return;
    const start = reserveWords(1 + Math.ceil(length * 0.75));
    const { written } = encoder.encodeInto(text, new Uint8Array(stageWords.buffer, start * 4 + 4));
    stageWords[start] = written;
    endWords(start + 1 + Math.ceil(written / 4));
  }

  function putWord(word) {
    const start = stageAt++;
    if (start === stageWords.length) enlargeStage(start * 2);
    stageWords[start] = word;
  }

  // The address of an object that may be used, or, where that is asked for, changed.
  function reachCell(where, kind, object, exclusive) {
    const { address, state } = cellOf(where, kind, object);
    if (state === 0 || (state > 0 && !exclusive)) return address;
    const subject = where.replace(/: this$/, `$& ${kind.name}`);
    if (typeof state !== "number") refuseGone(subject, state);
    refuseValue(Error, `${subject} ${state === -2 ? "is passed twice" : `is borrowed${state > 0 ? "" : " mutably"}`}`);
  }

  function refresh(array) {
    const region = regionOf("refresh: argument 'array'", array);
    if (!regions.has(region)) throw Error("refresh: argument 'array' was released");
    return array.buffer === memory.buffer ? array : view(region);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function refuseGone(subject, end) {
    refuseValue(Error, `${subject} ${end}`);
  }

  function refuseOther(where, kind, object) {
    const other = kinds.find((kind) => kind.has(object));
    if (other) mustBe(where, `a ${kind.name}`, `a ${other.name}`, TypeError);
    mustBe(where, `a ${kind.name}`, object);
  }

  // Rust could not take the argument of this index.
  function refused(index) {
    refusedIndex = index;
  }

  function regionOf(where, array) {
    return origins.get(array) ?? mustBe(where, "an array from allocate()", array);
  }

  function registerFresh() {
    for (const cell of fresh) {
      if (cell.address !== 0) finalizers.register(cell.object, cell);
      cell.object = undefined;
    }
    fresh = [];
  }

  function release(array) {
    const region = regionOf("release: argument 'array'", array);
    if (top > 0) throw Error("release: a call of the module is under way");
    if (regions.delete(region)) giveBlock(region.ptr, region.size);
  }

  // Room for so many words, from an even place where they are pairs. The views may be others then.
  function reserveWords(count, odd = 0) {
    const start = stageAt + (stageAt & odd);
    stageAt = start + count;
    if (stageAt > stageWords.length) enlargeStage(stageAt * 2);
    return start;
  }

  // Copies back what Rust wrote. No other code may run before the result is lifted.
  function restoreF64(numbers, ptr, length) {
    if (f64.length === 0) refreshViews();
    if (length > 8) typedSet.call(numbers, new Float64Array(memory.buffer, ptr, length));
    else for (let index = 0; index < length; index++) numbers[index] = f64[ptr / 8 + index];
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

  function setTop(slot) {
    top = slot;
  }

  function takeBlock(size) {
    return (size < 2 ** 31 && $allocate(size, 8) >>> 0) || mustBe("allocate: argument 'length'", "small enough for memory", `${size} bytes`, RangeError);
  }

  function view(region) {
    const array = new region.Type(memory.buffer, region.ptr, region.length);
    origins.set(array, region);
    return array;
  }

  function readArrayOfNumber_() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject(Number_, nextWord() >>> 0));
    }
    return items;
  }

  function readArrayOfRow() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readRow());
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

  function readRefused() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(Refused, messages, {
          code: "Because",
          reason: nextText(),
          number: adoptObject(Number_, nextWord() >>> 0),
          rest: readArrayOfString(),
        });
    }
  }

  function readRow() {
    return {
      ...(nextWord() !== 0 && { note: nextText() }),
      number: adoptObject(Number_, nextWord() >>> 0),
      name: nextText(),
    };
  }

  function writeArrayOfRow(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeRow("", item);
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

  function writeRow(where, value) {
    try {
      checkObject("", value);
      {
        const some = value.note;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putText(".note", some);
        }
      }
      putWord(moveObject(".number", $Number_, value.number));
      putText(".name", value.name);
    } catch (error) {
      throw within(where, error);
    }
  }

  const $Number_ = { name: "Number" };

  class Number_ {
    static name = "Number";

    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(value) {
      this.#address = value !== adoption ? Number__new(value) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Number__free);
    }

    static {
      $Number_.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Number_, object, exclusive);
      };
      $Number_.cell = (object) => object.#cell;
      $Number_.point = (object, address) => (object.#address = address);
      $Number_.has = (object) => #address in Object(object);
      kinds.push($Number_);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Number_);
    }

    set value(value) {
      if (broken.why !== undefined) refuse();
      checkU32("Number.value: argument 'value'", value);
      const ptr0 = $Number_.reach("Number.value: this", this, true);
      $Number__set_value(ptr0, value);
    }

    get value() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Number_.reach("Number.value: this", this);
      return $Number__value(ptr0) >>> 0;
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Text = { name: "Text" };

  class Text {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(text) {
      this.#address = Text_new(text);
      this.#cell = keepObject(this, this.#address, $Text_free);
    }

    static {
      $Text.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Text, object, exclusive);
      };
      $Text.cell = (object) => object.#cell;
      $Text.point = (object, address) => (object.#address = address);
      $Text.has = (object) => #address in Object(object);
      kinds.push($Text);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Text);
    }

    get() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Text.reach("Text.get: this", this);
      let result;
      try {
        result = $Text_get(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    }
  }

  function Number__new(value) {
    if (broken.why !== undefined) refuse();
    checkU32("new Number: argument 'value'", value);
    try {
      return $Number__new(value) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function Text_new(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("new Text: argument 'text'", top, text);
    const ptr0 = ptr;
    try {
      return $Text_new(ptr0, len0) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function numbers(count) {
    if (broken.why !== undefined) refuse();
    checkU32("numbers: argument 'count'", count);
    try {
      $numbers(count);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfNumber_);
  }

  function rows(count) {
    if (broken.why !== undefined) refuse();
    checkU32("rows: argument 'count'", count);
    try {
      $rows(count);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfRow);
  }

  function refuse_() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $refuse_();
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw liftBuffer(readRefused);
    return result;
  }

  function fill(numbers_, length) {
    if (broken.why !== undefined) refuse();
    checkU32("fill: argument 'length'", length);
    const len0 = lowerF64("fill: argument 'numbers'", top, numbers_, true);
    const ptr0 = ptr;
    const inside0 = isInPlace(numbers_, ptr0, len0 * 8);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $fill(ptr0, len0, length);
    } catch (error) {
      throw caught(error);
    }
    if (!inside0) restoreF64(numbers_, ptr0, len0);
    return liftString(result);
  }

  function longTexts(count) {
    if (broken.why !== undefined) refuse();
    checkU32("longTexts: argument 'count'", count);
    let result;
    try {
      result = $longTexts(count);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function lengths(texts_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("lengths: argument 'texts'", top, writeArrayOfString, texts_);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $lengths(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU32(result);
  }

  function boom() {
    if (broken.why !== undefined) refuse();
    try {
      return $boom() >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function firstName(rows_) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("firstName: argument 'rows'", top, writeArrayOfRow, rows_);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "firstName");
      let result;
      try {
        result = $firstName(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBorrowed(result);
    } finally {
      endHolds(held);
    }
  }

  function tail(numbers_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF64("tail: argument 'numbers'", numbers_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $tail(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftSliceF64(result);
  }

  host.functions = { refused };
  return {
    Number: Number_,
    Text,
    numbers,
    rows,
    refuse: refuse_,
    fill,
    longTexts,
    lengths,
    boom,
    firstName,
    tail,
    allocate,
    refresh,
    release,
  };
}

function imports(host) {
  return {
    minibind: {
      refused: (index) => host.functions.refused(index),
    },
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

// The refusal that the functions around its place will complete.
let mismatch;

const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");

const typedLength = Uint8Array.prototype.__lookupGetter__("length");

const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);

const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");

const typedSet = Uint8Array.prototype.set;

class PanicError extends Error {
  name = "PanicError";
}

// Refuses what has no properties to read.
function checkObject(where, value) {
  if (typeof value !== "object" || value === null) mustBe(where, "an object", value);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function isTyped(where, expected, value, mutable) {
  const name = typedName.call(value) ?? (Array.isArray(value) ? "Array" : ArrayBuffer.isView(value) && "DataView");
  if (name === "Array" && !mutable) return false;
  if (!expected.endsWith(` ${name}`.replace("Clamped", ""))) {
    mustBe(where, mutable ? expected : `${expected} or an array`, name || value, name && TypeError);
  }
  return true;
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

function refuseDetached(where, numbers) {
  try {
    numbers.keys();
  } catch {
    refuseValue(Error, `${where} was detached when memory grew; pass refresh(array)`);
  }
}

function refuseValue(Kind, message, options) {
  throw noteMismatch(message, Kind(message, options));
}

// An error with its place in front, when it is a refusal and not what other code has thrown.
function within(where, error) {
  return mismatch && error === mismatch && where ? noteMismatch(where, new error.constructor(where + error.message, error)) : error;
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
