// minibind 0.1.0

export const Align = Object.freeze({ TopLeft: "top-left", Middle: "middle" });
export const Level = Object.freeze({ Low: 1, High: 5, 1: "Low", 5: "High" });

/** A class. */
export let Thing = Object.assign(function () { early("new Thing"); }, {
  compare: () => early("Thing.compare"),
});

export let draw = () => early("draw");
export let drawAll = () => early("drawAll");
export let event = () => early("event");
export let aligns = () => early("aligns");
export let levels = () => early("levels");
export let strings = () => early("strings");
export let deque = () => early("deque");
export let fixed = () => early("fixed");
export let tuple = () => early("tuple");
export let single = () => early("single");
export let byText = () => early("byText");
export let byNumber = () => early("byNumber");
export let byAlign = () => early("byAlign");
export let byTuple = () => early("byTuple");
export let set = () => early("set");
export let numberSet = () => early("numberSet");
export let chars = () => early("chars");
export let bigs = () => early("bigs");
export let wide = () => early("wide");
export let nonZero = () => early("nonZero");
export let rows = () => early("rows");
export let bytes = () => early("bytes");
export let longs = () => early("longs");
export let units = () => early("units");
export let things = () => early("things");
export let maybeThings = () => early("maybeThings");
export let options = () => early("options");
export let boxed = () => early("boxed");
export let floats = () => early("floats");
export let small = () => early("small");
let texts_ = () => early("texts");
export let thingList = () => early("thingList");
export let same = () => early("same");
export let sameRows = () => early("sameRows");
export let sum = () => early("sum");
export let sumOwned = () => early("sumOwned");

/** Arguments of every kind beside each other. */
export let mix = () => early("mix");

export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { texts_ as texts };

let wasm, loading;

export default function init(source = new URL("bad_paths.wasm", import.meta.url)) {
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
    units,
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
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  const {
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
    units: $units,
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
  } = yield {
    minibind: { value_drop },
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
  let stageFloats;
  let stageDoubles;
  let stageLongs;
  let stageAt = 0;
  let stageWhere = "";
  let stageDepth = 0;
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const fresh = [];
  let freshCount = 0;
  const holds = [];

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const pendingValues = [];
  const broken = { why: undefined };

  const $Thing = { name: "Thing" };

  class Thing {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(number) {
      this.#address = Thing_new(number);
      this.#cell = keepObject(this, this.#address, $Thing_free);
    }

    static {
      $Thing.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Thing, object, exclusive);
      };
      $Thing.cell = (object) => object.#cell;
      $Thing.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Thing);
    }

    number() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Thing.reach("Thing.number: this", this);
      return $Thing_number(ptr0) >>> 0;
    }

    put(events, byName) {
      if (broken.why !== undefined) refuse();
      const base = top;
      setTop(base + 3);
      try {
        const ptr1 = lowerWords("Thing.put: argument 'events'", base + 1, writeArrayOfEvent, events);
        const ptr2 = lowerWords("Thing.put: argument 'byName'", base + 2, writeMapOfStringToAlign, byName);
        const ptr0 = $Thing.reach("Thing.put: this", this, true);
        if (broken.why !== undefined) refuse();
        try {
          return $Thing_put(ptr0, ptr1, ptr2) >>> 0;
        } catch (error) {
          throw caught(error);
        }
      } finally {
        setTop(base);
      }
    }

    static compare(list) {
      if (broken.why !== undefined) refuse();
      const ptr0 = lowerWords("Thing.compare: argument 'list'", top, writeArrayOfTupleOfAlignAndLevel, list);
      if (broken.why !== undefined) refuse();
      try {
        return $Thing_compare(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    }
  }

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
    units,
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

  function Thing_new(number) {
    if (broken.why !== undefined) refuse();
    checkU32("new Thing: argument 'number'", number);
    try {
      return $Thing_new(number) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function draw(shape) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("draw: argument 'shape'", top, writeShape, shape);
    if (broken.why !== undefined) refuse();
    try {
      return $draw(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function drawAll(scale, theShapes, title) {
    if (broken.why !== undefined) refuse();
    checkNumber("drawAll: argument 'scale'", scale);
    const base = top;
    setTop(base + 3);
    try {
      const ptr1 = lowerWords("drawAll: argument 'theShapes'", base + 1, writeArrayOfShape, theShapes);
      const len2 = lowerString("drawAll: argument 'title'", base + 2, title);
      const ptr2 = ptr;
      if (broken.why !== undefined) refuse();
      try {
        return $drawAll(scale, ptr1, ptr2, len2);
      } catch (error) {
        throw caught(error);
      }
    } finally {
      setTop(base);
    }
  }

  function event(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("event: argument 'value'", top, writeEvent, value);
    if (broken.why !== undefined) refuse();
    try {
      $event(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function aligns(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("aligns: argument 'value'", top, writeArrayOfAlign, value);
    if (broken.why !== undefined) refuse();
    try {
      $aligns(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function levels(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("levels: argument 'value'", top, writeArrayOfOptionalLevel, value);
    if (broken.why !== undefined) refuse();
    try {
      $levels(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function strings(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("strings: argument 'value'", top, writeArrayOfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $strings(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function deque(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("deque: argument 'value'", top, writeArrayOfOptionalBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $deque(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function fixed(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("fixed: argument 'value'", top, write3OfBoolean, value);
    if (broken.why !== undefined) refuse();
    $fixed(ptr0);
  }

  function tuple(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple: argument 'value'", top, writeTupleOfU8AndStringAndTupleOfI64AndChar, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function single(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("single: argument 'value'", top, writeTupleOfU8, value);
    if (broken.why !== undefined) refuse();
    $single(ptr0);
  }

  function byText(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("byText: argument 'value'", top, writeMapOfStringToU8, value);
    if (broken.why !== undefined) refuse();
    try {
      $byText(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function byNumber(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("byNumber: argument 'value'", top, writeMapOfI32ToArrayOfBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $byNumber(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function byAlign(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("byAlign: argument 'value'", top, writeMapOfAlignToU8, value);
    if (broken.why !== undefined) refuse();
    try {
      $byAlign(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function byTuple(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("byTuple: argument 'value'", top, writeMapOfTupleOfU8AndStringToU8, value);
    if (broken.why !== undefined) refuse();
    try {
      $byTuple(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function set(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("set: argument 'value'", top, writeSetOfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $set(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function numberSet(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("numberSet: argument 'value'", top, writeSetOfU8, value);
    if (broken.why !== undefined) refuse();
    try {
      $numberSet(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function chars(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("chars: argument 'value'", top, writeArrayOfChar, value);
    if (broken.why !== undefined) refuse();
    try {
      $chars(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function bigs(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("bigs: argument 'value'", top, writeArrayOfOptionalU64, value);
    if (broken.why !== undefined) refuse();
    try {
      $bigs(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function wide(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("wide: argument 'value'", top, writeArrayOfI128, value);
    if (broken.why !== undefined) refuse();
    try {
      $wide(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function nonZero(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("nonZero: argument 'value'", top, writeArrayOfU32, value);
    if (broken.why !== undefined) refuse();
    try {
      $nonZero(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function rows(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("rows: argument 'value'", top, writeArrayOfFloat64Array, value);
    if (broken.why !== undefined) refuse();
    try {
      $rows(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function bytes(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("bytes: argument 'value'", top, writeArrayOfUint8ArrayOf2, value);
    if (broken.why !== undefined) refuse();
    try {
      $bytes(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function longs(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("longs: argument 'value'", top, writeArrayOfBigInt64Array, value);
    if (broken.why !== undefined) refuse();
    try {
      $longs(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function units(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("units: argument 'value'", top, writeArrayOfUndefined, value);
    if (broken.why !== undefined) refuse();
    $units(ptr0);
  }

  function things(value) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("things: argument 'value'", top, writeArrayOfThing, value);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "things");
      try {
        $things(ptr0);
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function maybeThings(value) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("maybeThings: argument 'value'", top, writeTupleOfOptionalThingAndU8, value);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "maybeThings");
      try {
        $maybeThings(ptr0);
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function options(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = value === undefined ? 0 : lowerWords("options: argument 'value'", top, writeOptionalUint8Array, value);
    if (broken.why !== undefined) refuse();
    $options(ptr0);
  }

  function boxed(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("boxed: argument 'value'", top, writeArrayOfU16, value);
    if (broken.why !== undefined) refuse();
    try {
      $boxed(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function floats(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("floats: argument 'value'", top, writeTupleOfF32AndF64, value);
    if (broken.why !== undefined) refuse();
    $floats(ptr0);
  }

  function small(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("small: argument 'value'", top, writeTupleOfI8AndI16AndU16AndI32AndU32AndI32AndU32, value);
    if (broken.why !== undefined) refuse();
    $small(ptr0);
  }

  function texts_(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("texts: argument 'value'", top, writeArrayOfString, value);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $texts_(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function thingList(value) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("thingList: argument 'value'", top, writeBorrowedArrayOfThing, value);
      if (broken.why !== undefined) refuse();
      try {
        return $thingList(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function same(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("same: argument 'value'", top, writeArrayOfOptionalTupleOfStringAndF64, value);
    if (broken.why !== undefined) refuse();
    try {
      $same(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfOptionalTupleOfStringAndF64);
  }

  function sameRows(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("sameRows: argument 'value'", top, writeArrayOfFloat64Array, value);
    if (broken.why !== undefined) refuse();
    try {
      $sameRows(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfFloat64Array);
  }

  function sum(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerF64("sum: argument 'values'", top, values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    return $sum(ptr0, len0);
  }

  function sumOwned(values_) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF64("sumOwned: argument 'values'", values_);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    try {
      return $sumOwned(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
  }

  function mix(text, first, numbers, second, value, third) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 6);
    const pending = pendingValues.length;
    try {
      const len0 = lowerString("mix: argument 'text'", base, text);
      const ptr0 = ptr;
      const ptr1 = lowerWords("mix: argument 'first'", base + 1, writeArrayOfString, first);
      const len2 = lowerF64("mix: argument 'numbers'", base + 2, numbers);
      const ptr2 = ptr;
      const ptr3 = lowerWords("mix: argument 'second'", base + 3, writeSpot, second);
      const ptr5 = lowerWords("mix: argument 'third'", base + 5, writeArrayOfValue, third);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      try {
        $mix(ptr0, len0, ptr1, ptr2, len2, ptr3, hold(value), ptr5);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readTupleOfStringAndU32AndF64AndArrayOfValue);
    } finally {
      setTop(base);
      dropValues(pending);
    }
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
    const items = iterableOf(where, value);
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
    const items = iterableOf(where, value);
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
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfBigInt64Array(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfBoolean(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfChar(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfEvent(where, value) {
    const items = iterableOf(where, value);
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

  function writeArrayOfI128(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfOptionalBoolean(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfOptionalLevel(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfOptionalTupleOfStringAndF64(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfOptionalU64(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfShape(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfSpot(where, value) {
    const items = iterableOf(where, value);
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

  function writeArrayOfThing(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfTupleOfAlignAndLevel(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfU16(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfU32(where, value) {
    const items = iterableOf(where, value);
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

  function writeArrayOfUndefined(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfValue(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeBorrowedArrayOfThing(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
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
    stageWords[count] = index;
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
    stageWords[count] = index;
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
    stageWords[count] = index;
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
    stageWords[count] = index;
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
    stageWords[count] = index;
  }

  function writeOptionalUint8Array(where, value) {
    putWord(value == null ? 0 : 1);
    if (value != null) {
      putArrayU8(where, value);
    }
  }

  function writeSetOfString(where, value) {
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

  function writeSetOfU8(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
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

  function descend() {
    if (++stageDepth > 512) throw RangeError(`${stageWhere} is nested more than 512 deep`);
  }

  function ascend() {
    stageDepth--;
  }

  function lowerWords(where, slot, write, value) {
    const outerAt = stageAt;
    const outerWhere = stageWhere;
    const outerDepth = stageDepth;
    stageWhere = where;
    stageDepth = 0;
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
      stageDepth = outerDepth;
    }
  }

  function putI16(where, number) {
    checkI16(where, number);
    putWord(number);
  }

  function putI32(where, number) {
    checkI32(where, number);
    putWord(number);
  }

  function putI8(where, number) {
    checkI8(where, number);
    putWord(number);
  }

  function putU16(where, number) {
    checkU16(where, number);
    putWord(number);
  }

  function putU32(where, number) {
    checkU32(where, number);
    putWord(number);
  }

  function putU8(where, number) {
    checkU8(where, number);
    putWord(number);
  }

  function putI64(where, number) {
    checkI64(where, number);
    putLong(number);
  }

  function putU64(where, number) {
    checkU64(where, number);
    putLong(number);
  }

  function putFloatChecked(where, number) {
    checkNumber(where, number);
    putFloat(number);
  }

  function putDoubleChecked(where, number) {
    checkNumber(where, number);
    putDouble(number);
  }

  function putWideSigned(where, number) {
    checkI128(where, number);
    putWide(number);
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

  function putArrayF64(where, numbers, length) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers);
    if (!typed) numbers = gatherF64(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 8), 8);
  }

  function putArrayI64(where, numbers, length) {
    const typed = typedName.call(numbers) === "BigInt64Array" || isTyped(where, "a BigInt64Array", numbers);
    if (!typed) numbers = gatherI64(where, numbers);
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

  function gatherI64(where, numbers) {
    return BigInt64Array.from(numbers, (number, index) => {
      checkI64(`${where}[${index}]`, number);
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

  function nextDouble() {
    return f64[nextPair() / 2];
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

  function putValue(value) {
    const handle = hold(value);
    pendingValues.push(handle);
    putWord(handle);
  }

  function commitValues(base) {
    while (pendingValues.length > base) pendingValues.pop();
  }

  function dropValues(base) {
    while (pendingValues.length > base) take(pendingValues.pop());
  }

  function value_drop(handle) {
    take(handle);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }
}

const $Event = ["Key", "Move", "Text", "Many"];

const $Align = ["top-left", "middle"];

const $Level = [1, 5];

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

function checkI8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 24) >> 24 !== value) mustBe(where, "an integer from -128 to 127", value, RangeError);
}

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

function checkI16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 16) >> 16 !== value) mustBe(where, "an integer from -32768 to 32767", value, RangeError);
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

function checkU64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(64, value) !== value) mustBe(where, "a bigint from 0 to 18446744073709551615", value, RangeError);
}

function checkI128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(128, value) !== value) mustBe(where, "a bigint from -170141183460469231731687303715884105728 to 170141183460469231731687303715884105727", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

function checkUndefined(where, value) {
  if (value !== undefined) mustBe(where, "undefined", value);
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
