// minibind 0.1.0

export let Counter = function () { early("new Counter"); };
export const Direction = Object.freeze({ North: "North", South: "South" });
export const Level = Object.freeze({ Low: 1, High: 5, 1: "Low", 5: "High" });
export let direction = () => early("direction");
export let directions = () => early("directions");
export let level = () => early("level");
export let shape = () => early("shape");
export let numbers = () => early("numbers");
export let strings = () => early("strings");
export let bools = () => early("bools");
export let bytes = () => early("bytes");
export let rows = () => early("rows");
export let fixed = () => early("fixed");
export let array = () => early("array");
export let tuple = () => early("tuple");
export let map = () => early("map");
export let byName = () => early("byName");
export let set = () => early("set");
export let nonZero = () => early("nonZero");
export let counters = () => early("counters");
export let wide = () => early("wide");

let wasm, loading;

export default function init(source = new URL("unchecked_types.wasm", import.meta.url)) {
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
    Counter,
    direction,
    directions,
    level,
    shape,
    numbers,
    strings,
    bools,
    bytes,
    rows,
    fixed,
    array,
    tuple,
    map,
    byName,
    set,
    nonZero,
    counters,
    wide,
  } = bind((wasm = source.exports)));
  return wasm;
}

function bind({
  memory,
  minibind_allocate: $allocate,
  Counter_set_value: $Counter_set_value,
  Counter_value: $Counter_value,
  Counter_new: $Counter_new,
  Counter_add: $Counter_add,
  Counter_into_value: $Counter_intoValue,
  direction: $direction,
  directions: $directions,
  level: $level,
  shape: $shape,
  numbers: $numbers,
  strings: $strings,
  bools: $bools,
  bytes: $bytes,
  rows: $rows,
  fixed: $fixed,
  array: $array,
  tuple: $tuple,
  map: $map,
  by_name: $byName,
  set: $set,
  non_zero: $nonZero,
  counters: $counters,
  wide: $wide,
  Counter_free: $Counter_free,
}) {
  const ARENA = 0;
  const RESULT = 0;
  let u8, u32, f32, f64, i64;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f32 = new Float32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
  }

  let ptr = 0;
  const blocks = [];
  const regions = new Set();
  const origins = new WeakMap();
  let stageWords = new Uint32Array(0);
  let stageBytes;
  let stageFloats;
  let stageDoubles;
  let stageLongs;
  let stageAt = 0;
  let stageWhere = "";
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const fresh = [];
  let freshCount = 0;
  const adoption = { address: 0 };
  const holds = [];
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  const broken = { why: undefined };

  const $Counter = { name: "Counter" };

  class Counter {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(value) {
      this.#address = value !== adoption ? Counter_new(value) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Counter_free);
    }

    static {
      $Counter.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Counter, object, exclusive);
      };
      $Counter.cell = (object) => object.#cell;
      $Counter.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Counter);
    }

    set value(value) {
      if (broken.why !== undefined) refuse();
      value = +value;
      const ptr0 = $Counter.reach("Counter.value: this", this, true);
      $Counter_set_value(ptr0, value);
    }

    get value() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Counter.reach("Counter.value: this", this);
      return $Counter_value(ptr0) >>> 0;
    }

    add(other) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Counter.add: this", $Counter, this, -1);
        const ptr1 = borrowObject("Counter.add: argument 'other'", $Counter, other);
        return $Counter_add(ptr0, ptr1) >>> 0;
      } finally {
        endHolds(held);
      }
    }

    intoValue() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Counter.intoValue: this", $Counter, this);
        commitMoves(held, "Counter.intoValue");
        try {
          return $Counter_intoValue(ptr0) >>> 0;
        } catch (error) {
          throw caught(error);
        }
      } finally {
        endHolds(held);
      }
    }

    [inspected]() {
      return inspectObject(this, ["value"]);
    }
  }

  return {
    Counter,
    direction,
    directions,
    level,
    shape,
    numbers,
    strings,
    bools,
    bytes,
    rows,
    fixed,
    array,
    tuple,
    map,
    byName,
    set,
    nonZero,
    counters,
    wide,
  };

  function Counter_new(value) {
    if (broken.why !== undefined) refuse();
    try {
      return $Counter_new(value) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function direction(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("direction: argument 'value'", $Direction, value);
    return $Direction[$direction(code0)];
  }

  function directions(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("directions: argument 'value'", 0, writeArrayOfDirection, value);
    if (broken.why !== undefined) refuse();
    try {
      $directions(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfDirection);
  }

  function level(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("level: argument 'value'", $Level, value);
    return $Level[$level(code0)];
  }

  function shape(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("shape: argument 'value'", 0, writeShape, value);
    if (broken.why !== undefined) refuse();
    try {
      $shape(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readShape);
  }

  function numbers(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("numbers: argument 'value'", 0, writeNumbers, value);
    if (broken.why !== undefined) refuse();
    try {
      $numbers(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readNumbers);
  }

  function strings(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("strings: argument 'value'", 0, writeArrayOfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $strings(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfString);
  }

  function bools(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("bools: argument 'value'", 0, writeArrayOfBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $bools(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfBoolean);
  }

  function bytes(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("bytes: argument 'value'", 0, writeArrayOfOptionalU8, value);
    if (broken.why !== undefined) refuse();
    try {
      $bytes(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfOptionalU8);
  }

  function rows(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("rows: argument 'value'", 0, writeArrayOfFloat64Array, value);
    if (broken.why !== undefined) refuse();
    try {
      $rows(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfFloat64Array);
  }

  function fixed(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("fixed: argument 'value'", 0, write2OfBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $fixed(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(read2OfBoolean);
  }

  function array(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("array: argument 'value'", 0, writeArrayOfUint8ArrayOf2, value);
    if (broken.why !== undefined) refuse();
    try {
      $array(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfUint8ArrayOf2);
  }

  function tuple(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple: argument 'value'", 0, writeTupleOfU8AndChar, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readTupleOfU8AndChar);
  }

  function map(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("map: argument 'value'", 0, writeMapOfU8ToBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $map(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readMapOfU8ToBoolean);
  }

  function byName(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("byName: argument 'value'", 0, writeMapOfStringToF64, value);
    if (broken.why !== undefined) refuse();
    try {
      $byName(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readMapOfStringToF64);
  }

  function set(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("set: argument 'value'", 0, writeSetOfI64, value);
    if (broken.why !== undefined) refuse();
    try {
      $set(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readSetOfI64);
  }

  function nonZero(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("nonZero: argument 'value'", 0, writeArrayOfU8, value);
    if (broken.why !== undefined) refuse();
    try {
      $nonZero(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfU8);
  }

  function counters(value) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("counters: argument 'value'", 0, writeArrayOfCounter, value);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "counters");
      try {
        $counters(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readArrayOfCounter);
    } finally {
      endHolds(held);
    }
  }

  function wide(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("wide: argument 'value'", 0, writeArrayOfU128, value);
    if (broken.why !== undefined) refuse();
    try {
      $wide(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfU128);
  }

  function read2OfBoolean() {
    const items = [];
    for (let count = 2; count > 0; count--) {
      items.push(nextWord() !== 0);
    }
    return items;
  }

  function readArrayOfBoolean() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() !== 0);
    }
    return items;
  }

  function readArrayOfCounter() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject(Counter, nextWord() >>> 0));
    }
    return items;
  }

  function readArrayOfDirection() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push($Direction[nextWord()]);
    }
    return items;
  }

  function readArrayOfFloat64Array() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextArrayF64(nextWord()));
    }
    return items;
  }

  function readArrayOfOptionalU8() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : nextWord());
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

  function readArrayOfU128() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(BigInt.asUintN(128, nextWide()));
    }
    return items;
  }

  function readArrayOfU8() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord());
    }
    return items;
  }

  function readArrayOfUint8ArrayOf2() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextArrayU8(2));
    }
    return items;
  }

  function readMapOfStringToF64() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), nextDouble());
    }
    return items;
  }

  function readMapOfU8ToBoolean() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextWord(), nextWord() !== 0);
    }
    return items;
  }

  function readNumbers() {
    return {
      small: nextWord(),
      flag: nextWord() !== 0,
      big: BigInt.asUintN(64, nextLong()),
      wide: nextWide(),
      float: nextFloat(),
      name: nextText(),
    };
  }

  function readSetOfI64() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(nextLong());
    }
    return items;
  }

  function readShape() {
    switch (nextWord()) {
      case 0:
        return { type: "Circle", radius: nextDouble(), filled: nextWord() !== 0 };
      case 1:
        return { type: "Named", value: nextText() };
      case 2:
        return { type: "Pair", value: readTupleOfU8AndI64() };
    }
  }

  function readTupleOfU8AndChar() {
    return [nextWord(), String.fromCodePoint(nextWord())];
  }

  function readTupleOfU8AndI64() {
    return [nextWord(), nextLong()];
  }

  function write2OfBoolean(where, value) {
    const items = iterableOf(where, value);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item);
        index++;
        if (index > 2) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 2);
  }

  function writeArrayOfBoolean(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfCounter(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(moveObject("", $Counter, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfDirection(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(variantIndex("", $Direction, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfFloat64Array(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfOptionalU8(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putWord(item);
        }
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

  function writeArrayOfU128(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWide(item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfU8(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putU8("", notZero("", item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfUint8ArrayOf2(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeMapOfStringToF64(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putDouble(item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfU8ToBoolean(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putWord(key);
        putWord(item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeNumbers(where, value) {
    try {
      checkObject("", value);
      putWord(value.small);
      putWord(value.flag);
      putLong(value.big);
      putWide(value.wide);
      putFloat(value.float);
      putText(".name", value.name);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeSetOfI64(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putLong(item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeShape(where, value) {
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Shape, value.type);
      putWord(tag);
      switch (tag) {
        case 0: {
          putDouble(value.radius);
          putWord(value.filled);
          break;
        }
        case 1: {
          putText(".value", value.value);
          break;
        }
        case 2: {
          writeTupleOfU8AndI64(".value", value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndChar(where, value) {
    try {
      checkTuple("", value, 2);
      putWord(value[0]);
      putWord(lowerChar("[1]", value[1]));
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndI64(where, value) {
    try {
      checkTuple("", value, 2);
      putWord(value[0]);
      putLong(value[1]);
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

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
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
    stageFloats = new Float32Array(stageWords.buffer);
    stageDoubles = new Float64Array(stageWords.buffer);
    stageLongs = new BigInt64Array(stageWords.buffer);
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

  function putFloat(number) {
    const start = reserveWords(1);
    stageFloats[start] = number;
  }

  function putDouble(number) {
    const start = reserveWords(2, 1);
    stageDoubles[start / 2] = number;
  }

  function putLong(number) {
    const start = reserveWords(2, 1);
    stageLongs[start / 2] = number;
  }

  function putWide(number) {
    putLong(number);
    putLong(number >> 64n);
  }

  function putBytes(bytes, size) {
    const start = reserveWords(Math.ceil(bytes.length / 4), size === 8 ? 1 : 0);
    stageBytes.set(bytes, start * 4);
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

  function putU8(where, number) {
    checkU8(where, number);
    putWord(number);
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

  function putArrayF64(where, numbers, length) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers);
    if (!typed) numbers = gatherF64(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 8), 8);
  }

  function putArrayU8(where, numbers, length) {
    const typed = typedName.call(numbers) === "Uint8Array" || isTyped(where, "a Uint8Array", numbers);
    if (!typed) numbers = gatherU8(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count), 1);
  }

  function gatherF64(where, numbers) {
    return Float64Array.from(numbers, (number, index) => {
      checkNumber(`${where}[${index}]`, number);
      return number;
    });
  }

  function gatherU8(where, numbers) {
    return Uint8Array.from(numbers, (number, index) => {
      checkU8(`${where}[${index}]`, number);
      return number;
    });
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

  function nextFloat() {
    return f32[nextAt++];
  }

  function nextDouble() {
    return f64[nextPair() / 2];
  }

  function nextLong() {
    return i64[nextPair() / 2];
  }

  function nextWide() {
    const low = BigInt.asUintN(64, nextLong());
    return (nextLong() << 64n) | low;
  }

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

  function nextBytes(length, size) {
    if (size === 8) nextAt += nextAt & 1;
    const start = nextAt * 4;
    nextAt += Math.ceil((length * size) / 4);
    return start;
  }

  function nextArrayF64(length) {
    const start = nextBytes(length, 8) / 8;
    return f64.slice(start, start + length);
  }

  function nextArrayU8(length) {
    const start = nextBytes(length, 1);
    return u8.slice(start, start + length);
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

const $Direction = ["North", "South"];

const $Level = [1, 5];

const $Shape = ["Circle", "Named", "Pair"];

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

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
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

function lowerChar(where, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const high = text.charCodeAt(0);
  const low = text.charCodeAt(1);
  if (text.length === 1 && high >> 11 !== 27) return high;
  if (text.length === 2 && high >> 10 === 54 && low >> 10 === 55) return (high << 10) + low - 56613888;
  mustBe(where, "a string of one character", JSON.stringify(text), TypeError);
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

function notZero(where, value) {
  if (value === 0 || value === 0n) mustBe(where, "other than zero", value, RangeError);
  return value;
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
