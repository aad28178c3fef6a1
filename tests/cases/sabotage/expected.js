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
  loading ??= load(source).then(use);
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  if (source.byteLength) source = new WebAssembly.Module(source);
  return use(new WebAssembly.Instance(source));
}

function use(source) {
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
  } = bind((wasm = source.exports)));
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
}) {
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
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let windowF64 = new Float64Array(0);
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
  const kinds = [];
  const holds = [];
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const broken = { why: undefined };

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
      return inspectObject(this, ["value"]);
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
    const len0 = lowerString("new Text: argument 'text'", 0, text);
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
    const len0 = lowerF64("fill: argument 'numbers'", 0, numbers_, true);
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
    const ptr0 = lowerWords("lengths: argument 'texts'", 0, writeArrayOfString, texts_);
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
      const ptr0 = lowerWords("firstName: argument 'rows'", 0, writeArrayOfRow, rows_);
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
    const items = iterableOf(where, value);
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

  function lowerVecF64(where, numbers) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 8);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Float64Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyF64(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 8);
    }
    return done ? length : lowerVecF64(where, [...numbers]);
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

  function restoreF64(numbers, ptr, length) {
    if (f64.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = f64[ptr / 8 + index];
      return;
    }
    if (windowF64.byteOffset !== ptr || windowF64.length !== length) windowF64 = new Float64Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowF64);
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

  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function liftSliceU32(length) {
    if (u32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return u32.slice(start, start + (length >>> 0));
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
    const other = kinds.find((kind) => kind.has(object));
    if (other) mustBe(where, `a ${kind.name}`, `a ${other.name}`, TypeError);
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

  function freeNow(free, address) {
    try {
      free(address);
    } catch (error) {
      throw caught(error);
    }
  }

  function fate(text) {
    return text;
  }

  function refuseGone(subject, end) {
    refuseValue(Error, `${subject} ${end}`);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;
const typedLength = Uint8Array.prototype.__lookupGetter__("length");
const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");
const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");
const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);
const typedSet = Uint8Array.prototype.set;

class PanicError extends Error {
  name = "PanicError";
}

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

async function load(source) {
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
  return WebAssembly.instantiate(source);
}
