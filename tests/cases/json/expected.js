// minibind 0.1.0

/** A field of a class, and what its methods take. */
export let Store = early("new Store");

export let settings = early("settings");

export let deeper = early("deeper");

export let any = early("any");

export let textOf = early("textOf");

export let maybe = early("maybe");

export let optional = early("optional");

export let checked = early("checked");

export let two = early("two");

export let list = early("list");

export let nested = early("nested");

export let holder = early("holder");

let broken_ = early("broken");

export let brokenList = early("brokenList");

export let mapWithOddKeys = early("mapWithOddKeys");

export { broken_ as broken };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("json.wasm", import.meta.url)) {
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
    Store,
    settings,
    deeper,
    any,
    textOf,
    maybe,
    optional,
    checked,
    two,
    list,
    nested,
    holder,
    broken: broken_,
    brokenList,
    mapWithOddKeys,
  } = bind((wasm = exports), host));
  return wasm;
}

function bind({
  memory,
  minibind_allocate: $allocate,
  minibind_free: $free,
  settings: $settings,
  deeper: $deeper,
  any: $any,
  text_of: $textOf,
  maybe: $maybe,
  optional: $optional,
  checked: $checked,
  two: $two,
  list: $list,
  nested: $nested,
  holder: $holder,
  Store_data: $Store_data,
  Store_set_data: $Store_set_data,
  Store_new: $Store_new,
  Store_put: $Store_put,
  Store_get: $Store_get,
  broken: $broken_,
  broken_list: $brokenList,
  map_with_odd_keys: $mapWithOddKeys,
  Store_free: $Store_free,
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

  // Objects that the registry does not know yet; most are freed before it has to.
  let freshObjects = [];

  // How Node, Deno and Bun print an object.
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  // The error that Rust is returning: its message, and those of its causes.
  let messages = [""];

  let nextAt = 0;

  const objectRegistry = new FinalizationRegistry(({ address, kind, state }) => {
    if (typeof state === "number" && broken.why === undefined) freeAddress(kind, address);
  });

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

  // All text of the argument.
  let stageText = "";

  // What messages call the argument.
  let stageWhere = "";

  let stageWords = new Uint32Array(0);

  let textAt = 0;

  // The first slot that is free.
  let top = 0;

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

  // A trap is a panic; all else passes.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  // Throws when an argument of the call was refused.
  function checkRefused(...places) {
    const place = places[refusedIndex];
    refusedIndex = -1;
    if (place) throw TypeError(`${place} does not fit: ${collected()?.message}`);
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

  function growBy(where, size) {
    try {
      // No block of Rust is larger; a number that is no size is refused by the memory.
      return memory.grow(size < 2 ** 31 ? Math.ceil(size / 65536) : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
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

  function takeBlock(size) {
    return (size < 2 ** 31 && $allocate(size, 8) >>> 0) || mustBe("allocate: argument 'length'", "small enough for memory", `${size} bytes`, RangeError);
  }

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
  }

  function readArrayOfJson() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(JSON.parse(nextText()));
    }
    return items;
  }

  function readArrayOfTupleOfStringAndJson() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readTupleOfStringAndJson());
    }
    return items;
  }

  function readHolder() {
    return {
      name: nextText(),
      extra: JSON.parse(nextText()),
      ...(nextWord() !== 0 && { more: JSON.parse(nextText()) }),
    };
  }

  function readMapOfStringToJson() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), JSON.parse(nextText()));
    }
    return items;
  }

  function readTupleOfStringAndJson() {
    return [nextText(), JSON.parse(nextText())];
  }

  function readTupleOfStringAndOptionalJsonAndMapOfStringToJson() {
    return [nextText(), nextWord() === 0 ? undefined : JSON.parse(nextText()), readMapOfStringToJson()];
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

  function writeHolder(where, value) {
    try {
      checkObject("", value);
      putText(".name", value.name);
      putText(".extra", toJson(value.extra));
      {
        const some = value.more;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putText(".more", toJson(some));
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeMapOfStringToJson(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putText("", toJson(item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeTupleOfStringAndOptionalJsonAndMapOfStringToJson(where, value) {
    try {
      checkTuple("", value, 3);
      putText("[0]", value[0]);
      {
        const some = value[1];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putText("[1]", toJson(some));
        }
      }
      writeMapOfStringToJson("[2]", value[2]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function Store_new(data) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("new Store: argument 'data'", base, toJson(data));
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $Store_new(ptr0, len0);
      checkRefused("new Store: argument 'data'");
      return result >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  class Store extends RustObject {
    constructor(data) {
      const address = Store_new(data);
      super();
      attach(this, $Store, address);
    }

    get data() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Store.data: this", $Store, this);
        const result = $Store_data(ptr0);
        if (result === -1) throw collected();
        return JSON.parse(liftString(result));
      } catch (error) {
        throw caught(error);
      }
    }

    set data(data) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      try {
        const len1 = lowerString("Store.data: argument 'data'", base + 1, toJson(data));
        const ptr1 = ptr;
        const ptr0 = reachObject("Store.data: this", $Store, this, true);
        if (broken.why !== undefined) refuse();
        $Store_set_data(ptr0, ptr1, len1);
        checkRefused("Store.data: this", "Store.data: argument 'data'");
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
      }
    }

    put(key, value) {
      if (broken.why !== undefined) refuse();
      const base = enter(3);
      try {
        const len1 = lowerString("Store.put: argument 'key'", base + 1, key);
        const ptr1 = ptr;
        const len2 = lowerString("Store.put: argument 'value'", base + 2, toJson(value));
        const ptr2 = ptr;
        const ptr0 = reachObject("Store.put: this", $Store, this, true);
        if (broken.why !== undefined) refuse();
        const result = $Store_put(ptr0, ptr1, len1, ptr2, len2);
        checkRefused("Store.put: this", "Store.put: argument 'key'", "Store.put: argument 'value'");
        return result >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
      }
    }

    get(key) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      try {
        const len1 = lowerString("Store.get: argument 'key'", base + 1, key);
        const ptr1 = ptr;
        const ptr0 = reachObject("Store.get: this", $Store, this);
        const result = $Store_get(ptr0, ptr1, len1);
        if (result === -1) throw collected();
        return result === -2 ? undefined : JSON.parse(liftString(result));
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
      }
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Store = { name: "Store", Class: Store, free: $Store_free };

  function settings(settings_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("settings: argument 'settings'", base, toJson(settings_));
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $settings(ptr0, len0);
      checkRefused("settings: argument 'settings'");
      if (result === -1) throw collected();
      return JSON.parse(liftString(result));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function deeper(arg0, by) {
    if (broken.why !== undefined) refuse();
    checkU32("deeper: argument 'by'", by);
    const base = enter(2);
    try {
      const len0 = lowerString("deeper: argument 'arg0'", base, toJson(arg0));
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $deeper(ptr0, len0, by);
      checkRefused("deeper: argument 'arg0'", "deeper: argument 'by'");
      if (result === -1) throw collected();
      return JSON.parse(liftString(result));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function any(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("any: argument 'value'", base, toJson(value));
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $any(ptr0, len0);
      checkRefused("any: argument 'value'");
      if (result === -1) throw collected();
      return JSON.parse(liftString(result));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function textOf(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("textOf: argument 'value'", base, toJson(value));
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $textOf(ptr0, len0);
      checkRefused("textOf: argument 'value'");
      return liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function maybe(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = value == null ? 0 : lowerString("maybe: argument 'value'", base, toJson(value));
      const ptr0 = value == null ? 0 : ptr;
      if (broken.why !== undefined) refuse();
      const result = $maybe(ptr0, len0);
      checkRefused("maybe: argument 'value'");
      if (result === -1) throw collected();
      return result === -2 ? undefined : JSON.parse(liftString(result));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function optional(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("optional: argument 'value'", base, toJson(value));
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $optional(ptr0, len0);
      checkRefused("optional: argument 'value'");
      if (result === -1) throw collected();
      return JSON.parse(liftString(result));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function checked(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("checked: argument 'value'", base, toJson(value));
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $checked(ptr0, len0);
      checkRefused("checked: argument 'value'");
      if (result === -1) throw collected();
      return JSON.parse(liftString(result));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function two(first, second, third, fourth) {
    if (broken.why !== undefined) refuse();
    const base = enter(4);
    try {
      const len0 = lowerString("two: argument 'first'", base, first);
      const ptr0 = ptr;
      const len1 = lowerString("two: argument 'second'", base + 1, toJson(second));
      const ptr1 = ptr;
      const len3 = lowerString("two: argument 'fourth'", base + 3, toJson(fourth));
      const ptr3 = ptr;
      const len2 = lowerVecF64("two: argument 'third'", third);
      const ptr2 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $two(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
      checkRefused("two: argument 'first'", "two: argument 'second'", "two: argument 'third'", "two: argument 'fourth'");
      return liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function list(values_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("list: argument 'values'", base, writeArrayOfJson, values_);
      if (broken.why !== undefined) refuse();
      const result = $list(ptr0);
      checkRefused("list: argument 'values'");
      if (result === -1) throw collected();
      return liftBuffer(readArrayOfJson);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function nested(value) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("nested: argument 'value'", base, writeTupleOfStringAndOptionalJsonAndMapOfStringToJson, value);
      if (broken.why !== undefined) refuse();
      const result = $nested(ptr0);
      checkRefused("nested: argument 'value'");
      if (result === -1) throw collected();
      return liftBuffer(readTupleOfStringAndOptionalJsonAndMapOfStringToJson);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function holder(holder_) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("holder: argument 'holder'", base, writeHolder, holder_);
      if (broken.why !== undefined) refuse();
      const result = $holder(ptr0);
      checkRefused("holder: argument 'holder'");
      if (result === -1) throw collected();
      return liftBuffer(readHolder);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function broken_() {
    if (broken.why !== undefined) refuse();
    try {
      const result = $broken_();
      if (result === -1) throw collected();
      return JSON.parse(liftString(result));
    } catch (error) {
      throw caught(error);
    }
  }

  function brokenList(before) {
    if (broken.why !== undefined) refuse();
    checkU32("brokenList: argument 'before'", before);
    try {
      const result = $brokenList(before);
      if (result === -1) throw collected();
      return liftBuffer(readArrayOfTupleOfStringAndJson);
    } catch (error) {
      throw caught(error);
    }
  }

  function mapWithOddKeys() {
    if (broken.why !== undefined) refuse();
    try {
      const result = $mapWithOddKeys();
      if (result === -1) throw collected();
      return JSON.parse(liftString(result));
    } catch (error) {
      throw caught(error);
    }
  }

  host.functions = { error_text, refused };
  return {
    Store,
    settings,
    deeper,
    any,
    textOf,
    maybe,
    optional,
    checked,
    two,
    list,
    nested,
    holder,
    broken: broken_,
    brokenList,
    mapWithOddKeys,
  };
}

function imports(host) {
  return {
    minibind: {
      error_text: (ptr, length) => host.functions.error_text(ptr, length),
      refused: (index) => host.functions.refused(index),
    },
  };
}

function early(name) {
  return function () {
    throw Error(`call and await init() before ${name}()`);
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

// The refusal that the functions around its place will complete.
let mismatch;

const typedLength = typedGetter("length");

const typedName = typedGetter(Symbol.toStringTag);

const typedOffset = typedGetter("byteOffset");

class PanicError extends Error {
  name = "PanicError";
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

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
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

// JSON text of a value; of what JSON does not know, that of null. Half a pair is replaced, as in all
// text: its escape would not be read.
function toJson(value) {
  const text = JSON.stringify(value) ?? "null";
  if (!text.includes("\\ud")) return text;
  return text.replace(/\\(\\|ud[89a-f]..)/g, (escape) => (escape.length > 2 ? "\\ufffd" : escape));
}

function typedGetter(name) {
  return Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name).get;
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
