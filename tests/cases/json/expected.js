// minibind 0.1.0

/** A field of a class, and what its methods take. */
export let Store = function () { early("new Store"); };

export let settings = () => early("settings");
export let deeper = () => early("deeper");
export let any = () => early("any");
export let textOf = () => early("textOf");
export let maybe = () => early("maybe");
export let optional = () => early("optional");
export let checked = () => early("checked");
export let two = () => early("two");
export let list = () => early("list");
export let nested = () => early("nested");
export let holder = () => early("holder");
let broken_ = () => early("broken");
export let brokenList = () => early("brokenList");
export let mapWithOddKeys = () => early("mapWithOddKeys");

export { broken_ as broken };

let wasm, loading;

export default function init(source = new URL("json.wasm", import.meta.url)) {
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
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  const {
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
  } = yield {
    minibind: { error_text, refused },
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
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const broken = { why: undefined };
  let failureText = "";
  let refusedIndex = -1;

  const $Store = { name: "Store" };

  class Store {
    // Where the object is in Rust; 0 when it was freed.
    #address;
    #cell;

    constructor(data) {
      this.#address = Store_new(data);
      this.#cell = keepObject(this, this.#address, $Store_free);
    }

    static {
      $Store.reach = (where, object) => {
        try {
          if (object.#address) return object.#address;
        } catch {
          refuseOther(where, $Store, object);
        }
        refuseValue(Error, `${where.replace(/this$/, `$& ${$Store.name}`)} was freed`);
      };
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      const address = this.#address;
      if (address === 0 || broken.why !== undefined) return;
      this.#address = this.#cell.address = 0;
      freeNow($Store_free, address);
    }

    get data() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Store.reach("Store.data: this", this);
      let result;
      try {
        result = $Store_data(ptr0);
      } catch (error) {
        throw caught(error);
      }
      if (result === -1) throw collected();
      return JSON.parse(liftString(result));
    }

    set data(data) {
      if (broken.why !== undefined) refuse();
      const base = top;
      setTop(base + 2);
      try {
        const len1 = lowerString("Store.data: argument 'data'", base + 1, toJson(data));
        const ptr1 = ptr;
        const ptr0 = $Store.reach("Store.data: this", this);
        if (broken.why !== undefined) refuse();
        try {
          $Store_set_data(ptr0, ptr1, len1);
        } catch (error) {
          throw caught(error);
        }
        checkRefused("Store.data: this", "Store.data: argument 'data'");
      } finally {
        setTop(base);
      }
    }

    put(key, value) {
      if (broken.why !== undefined) refuse();
      const base = top;
      setTop(base + 3);
      try {
        const len1 = lowerString("Store.put: argument 'key'", base + 1, key);
        const ptr1 = ptr;
        const len2 = lowerString("Store.put: argument 'value'", base + 2, toJson(value));
        const ptr2 = ptr;
        const ptr0 = $Store.reach("Store.put: this", this);
        if (broken.why !== undefined) refuse();
        let result;
        try {
          result = $Store_put(ptr0, ptr1, len1, ptr2, len2);
        } catch (error) {
          throw caught(error);
        }
        checkRefused("Store.put: this", "Store.put: argument 'key'", "Store.put: argument 'value'");
        return result >>> 0;
      } finally {
        setTop(base);
      }
    }

    get(key) {
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("Store.get: argument 'key'", top + 1, key);
      const ptr1 = ptr;
      const ptr0 = $Store.reach("Store.get: this", this);
      let result;
      try {
        result = $Store_get(ptr0, ptr1, len1);
      } catch (error) {
        throw caught(error);
      }
      if (result === -1) throw collected();
      return result === -2 ? undefined : JSON.parse(liftString(result));
    }

    [inspected]() {
      return inspectObject(this, ["data"]);
    }
  }

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

  function Store_new(data) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("new Store: argument 'data'", top, toJson(data));
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $Store_new(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("new Store: argument 'data'");
    return result >>> 0;
  }

  function settings(settings_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("settings: argument 'settings'", top, toJson(settings_));
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $settings(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("settings: argument 'settings'");
    if (result === -1) throw collected();
    return JSON.parse(liftString(result));
  }

  function deeper(arg0, by) {
    if (broken.why !== undefined) refuse();
    checkU32("deeper: argument 'by'", by);
    const len0 = lowerString("deeper: argument 'arg0'", top, toJson(arg0));
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $deeper(ptr0, len0, by);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("deeper: argument 'arg0'", "deeper: argument 'by'");
    if (result === -1) throw collected();
    return JSON.parse(liftString(result));
  }

  function any(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("any: argument 'value'", top, toJson(value));
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $any(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("any: argument 'value'");
    if (result === -1) throw collected();
    return JSON.parse(liftString(result));
  }

  function textOf(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("textOf: argument 'value'", top, toJson(value));
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $textOf(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("textOf: argument 'value'");
    return liftString(result);
  }

  function maybe(value) {
    if (broken.why !== undefined) refuse();
    const len0 = value == null ? 0 : lowerString("maybe: argument 'value'", top, toJson(value));
    const ptr0 = value == null ? 0 : ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybe(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("maybe: argument 'value'");
    if (result === -1) throw collected();
    return result === -2 ? undefined : JSON.parse(liftString(result));
  }

  function optional(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("optional: argument 'value'", top, toJson(value));
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $optional(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("optional: argument 'value'");
    if (result === -1) throw collected();
    return JSON.parse(liftString(result));
  }

  function checked(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("checked: argument 'value'", top, toJson(value));
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $checked(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("checked: argument 'value'");
    if (result === -1) throw collected();
    return JSON.parse(liftString(result));
  }

  function two(first, second, third, fourth) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 4);
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
      let result;
      try {
        result = $two(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3);
      } catch (error) {
        throw caught(error);
      }
      checkRefused("two: argument 'first'", "two: argument 'second'", "two: argument 'third'", "two: argument 'fourth'");
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function list(values_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("list: argument 'values'", top, writeArrayOfJson, values_);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $list(ptr0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("list: argument 'values'");
    if (result === -1) throw collected();
    return liftBuffer(readArrayOfJson);
  }

  function nested(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("nested: argument 'value'", top, writeTupleOfStringAndOptionalJsonAndMapOfStringToJson, value);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $nested(ptr0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("nested: argument 'value'");
    if (result === -1) throw collected();
    return liftBuffer(readTupleOfStringAndOptionalJsonAndMapOfStringToJson);
  }

  function holder(holder_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("holder: argument 'holder'", top, writeHolder, holder_);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $holder(ptr0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("holder: argument 'holder'");
    if (result === -1) throw collected();
    return liftBuffer(readHolder);
  }

  function broken_() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $broken_();
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw collected();
    return JSON.parse(liftString(result));
  }

  function brokenList(before) {
    if (broken.why !== undefined) refuse();
    checkU32("brokenList: argument 'before'", before);
    let result;
    try {
      result = $brokenList(before);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw collected();
    return liftBuffer(readArrayOfTupleOfStringAndJson);
  }

  function mapWithOddKeys() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $mapWithOddKeys();
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw collected();
    return JSON.parse(liftString(result));
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
    stageWords[count] = index;
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

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
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

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function error_text(ptr, length) {
    failureText += decode(ptr, length);
  }

  function collected() {
    const error = Error(failureText);
    failureText = "";
    return error;
  }

  function refused(index) {
    refusedIndex = index;
  }

  function checkRefused(...places) {
    const argument = places[refusedIndex];
    refusedIndex = -1;
    if (argument) throw TypeError(`${argument} does not fit: ${collected()?.message}`);
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

function checkObject(where, value) {
  if (typeof value !== "object" || value === null) mustBe(where, "an object", value);
}

function checkTuple(where, value, length) {
  if (!Array.isArray(value)) mustBe(where, "an array", value);
  checkLength(where, value.length, length);
}

function checkLength(where, found, length) {
  if (found !== length) mustBe(where, `of length ${length}`, found, TypeError);
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

function keyText(key) {
  return (typeof key === "object" && key !== null) || typeof key === "function" ? typeof key : String(key);
}

function mapEntries(where, value, plain) {
  if (Object.prototype.toString.call(value) === "[object Map]") return value.entries();
  if (!plain || typeof value !== "object" || value === null || Symbol.iterator in value) {
    const list = Array.isArray(value);
    mustBe(where, plain ? "a Map or an object" : "a Map", list ? "an array" : value, list ? TypeError : undefined);
  }
  return Object.entries(value);
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
