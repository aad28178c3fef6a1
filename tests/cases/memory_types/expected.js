// minibind 0.1.0

/** Holds memory of its own. */
export let Thing = Object.assign(function () { early("new Thing"); }, {
  made: () => early("Thing.made"),
});

/** An error with memory of its own. */
export class Failure extends Error {
  name = "Failure";
}

/** An iterator with memory of its own. */
export let Words = function () { early("new Words"); };

export const Direction = Object.freeze({ North: "North", South: "South" });
export let strings = () => early("strings");
export let bools = () => early("bools");
export let fixed = () => early("fixed");
export let map = () => early("map");
export let tree = () => early("tree");
export let set = () => early("set");
export let treeSet = () => early("treeSet");
export let tuple = () => early("tuple");
export let shared = () => early("shared");
export let twice = () => early("twice");
export let rows = () => early("rows");
export let record = () => early("record");
export let records = () => early("records");
export let shape = () => early("shape");
export let direction = () => early("direction");
export let directions = () => early("directions");
let values_ = () => early("values");
export let things = () => early("things");
export let maybeThing = () => early("maybeThing");
export let json = () => early("json");
export let jsons = () => early("jsons");
export let count = () => early("count");

/** Everything that can hold memory, before an argument that may be refused. */
export let many = () => early("many");

export let takeThings = () => early("takeThings");
export let fail = () => early("fail");

export { values_ as values };

let wasm, loading;

export default function init(source = new URL("memory_types.wasm", import.meta.url)) {
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
    Words,
    strings,
    bools,
    fixed,
    map,
    tree,
    set,
    treeSet,
    tuple,
    shared,
    twice,
    rows,
    record,
    records,
    shape,
    direction,
    directions,
    values: values_,
    things,
    maybeThing,
    json,
    jsons,
    count,
    many,
    takeThings,
    fail,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    Thing_name: $Thing_name,
    Thing_set_name: $Thing_set_name,
    Thing_new: $Thing_new,
    Thing_made: $Thing_made,
    Thing_length: $Thing_length,
    Thing_grow: $Thing_grow,
    Thing_merge: $Thing_merge,
    Thing_into_data: $Thing_intoData,
    Thing_fail: $Thing_fail,
    Thing_words: $Thing_words,
    Thing_fmt: $Thing_toString,
    Words_new: $Words_new,
    Words_next: $Words_next,
    strings: $strings,
    bools: $bools,
    fixed: $fixed,
    map: $map,
    tree: $tree,
    set: $set,
    tree_set: $treeSet,
    tuple: $tuple,
    shared: $shared,
    twice: $twice,
    rows: $rows,
    record: $record,
    records: $records,
    shape: $shape,
    direction: $direction,
    directions: $directions,
    values: $values_,
    things: $things,
    maybe_thing: $maybeThing,
    json: $json,
    jsons: $jsons,
    count: $count,
    many: $many,
    take_things: $takeThings,
    fail: $fail,
    Thing_free: $Thing_free,
    Words_free: $Words_free,
  } = yield {
    minibind: { error_text, refused, value_drop },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, f64, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
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
  const adoption = { address: 0 };
  const kinds = [];
  const holds = [];
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const pendingValues = [];
  const broken = { why: undefined };
  let failureText = "";
  let refusedIndex = -1;

  const $Thing = { name: "Thing" };

  class Thing {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(name, length) {
      this.#address = name !== adoption ? Thing_new(name, length) : adoption.address;
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
      $Thing.has = (object) => #address in Object(object);
      kinds.push($Thing);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Thing);
    }

    get name() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Thing.reach("Thing.name: this", this);
      let result;
      try {
        result = $Thing_name(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    }

    set name(name) {
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("Thing.name: argument 'name'", top + 1, name);
      const ptr1 = ptr;
      const ptr0 = $Thing.reach("Thing.name: this", this, true);
      try {
        $Thing_set_name(ptr0, ptr1, len1);
      } catch (error) {
        throw caught(error);
      }
    }

    static made(length) {
      if (broken.why !== undefined) refuse();
      checkU32("Thing.made: argument 'length'", length);
      let result;
      try {
        result = $Thing_made(length);
      } catch (error) {
        throw caught(error);
      }
      return adoptObject(Thing, result >>> 0);
    }

    length() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Thing.reach("Thing.length: this", this);
      return $Thing_length(ptr0) >>> 0;
    }

    grow(by) {
      if (broken.why !== undefined) refuse();
      checkU32("Thing.grow: argument 'by'", by);
      const ptr0 = $Thing.reach("Thing.grow: this", this, true);
      try {
        $Thing_grow(ptr0, by);
      } catch (error) {
        throw caught(error);
      }
    }

    merge(other) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Thing.merge: this", $Thing, this, -1);
        const ptr1 = moveObject("Thing.merge: argument 'other'", $Thing, other);
        commitMoves(held, "Thing.merge");
        try {
          $Thing_merge(ptr0, ptr1);
        } catch (error) {
          throw caught(error);
        }
      } finally {
        endHolds(held);
      }
    }

    intoData() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Thing.intoData: this", $Thing, this);
        commitMoves(held, "Thing.intoData");
        let result;
        try {
          result = $Thing_intoData(ptr0);
        } catch (error) {
          throw caught(error);
        }
        return liftVecF64(result);
      } finally {
        endHolds(held);
      }
    }

    fail(text) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const len1 = lowerString("Thing.fail: argument 'text'", top + 1, text);
        const ptr1 = ptr;
        const ptr0 = moveObject("Thing.fail: this", $Thing, this);
        commitMoves(held, "Thing.fail");
        let result;
        try {
          result = $Thing_fail(ptr0, ptr1, len1);
        } catch (error) {
          throw caught(error);
        }
        if (result === 4294967296) throw liftBuffer(readFailure);
        return result;
      } finally {
        endHolds(held);
      }
    }

    get words() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Thing.reach("Thing.words: this", this);
      try {
        $Thing_words(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readArrayOfString);
    }

    toString() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Thing.reach("Thing.toString: this", this);
      let result;
      try {
        result = $Thing_toString(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    }

    [inspected]() {
      return inspectObject(this, ["name", "words"]);
    }
  }

  const $Words = { name: "Words" };

  class Words {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(words) {
      this.#address = Words_new(words);
      this.#cell = keepObject(this, this.#address, $Words_free);
    }

    static {
      $Words.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Words, object, exclusive);
      };
      $Words.cell = (object) => object.#cell;
      $Words.point = (object, address) => (object.#address = address);
      $Words.has = (object) => #address in Object(object);
      kinds.push($Words);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Words);
    }

    next() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Words.reach("Words.next: this", this, true);
      let result;
      try {
        result = $Words_next(ptr0);
      } catch (error) {
        throw caught(error);
      }
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftString(result) };
    }

    [Symbol.iterator]() {
      return this;
    }
  }

  return {
    Thing,
    Words,
    strings,
    bools,
    fixed,
    map,
    tree,
    set,
    treeSet,
    tuple,
    shared,
    twice,
    rows,
    record,
    records,
    shape,
    direction,
    directions,
    values: values_,
    things,
    maybeThing,
    json,
    jsons,
    count,
    many,
    takeThings,
    fail,
  };

  function Thing_new(name, length) {
    if (broken.why !== undefined) refuse();
    checkU32("new Thing: argument 'length'", length);
    const len0 = lowerString("new Thing: argument 'name'", top, name);
    const ptr0 = ptr;
    let result;
    try {
      result = $Thing_new(ptr0, len0, length);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw liftBuffer(readFailure);
    return result >>> 0;
  }

  function Words_new(words) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("new Words: argument 'words'", top, writeArrayOfString, words);
    if (broken.why !== undefined) refuse();
    try {
      return $Words_new(ptr0) >>> 0;
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
    return liftBuffer(readArrayOfString);
  }

  function bools(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("bools: argument 'value'", top, writeArrayOfOptionalBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $bools(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfOptionalBoolean);
  }

  function fixed(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("fixed: argument 'value'", top, write2OfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $fixed(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(read2OfString);
  }

  function map(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("map: argument 'value'", top, writeMapOfStringToFloat64Array, value);
    if (broken.why !== undefined) refuse();
    try {
      $map(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readMapOfStringToFloat64Array);
  }

  function tree(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tree: argument 'value'", top, writeMapOfU32ToString, value);
    if (broken.why !== undefined) refuse();
    try {
      $tree(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readMapOfU32ToString);
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
    return liftBuffer(readSetOfString);
  }

  function treeSet(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("treeSet: argument 'value'", top, writeSetOfI64, value);
    if (broken.why !== undefined) refuse();
    try {
      $treeSet(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readSetOfI64);
  }

  function tuple(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple: argument 'value'", top, writeTupleOfU8AndStringAndTupleOfUint8ArrayAndBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfU8AndStringAndTupleOfUint8ArrayAndBoolean);
  }

  function shared(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("shared: argument 'value'", top, writeArrayOfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $shared(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfString);
  }

  function twice(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = value === undefined ? 0 : lowerWords("twice: argument 'value'", top, writeOptionalString, value);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $twice(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftBuffer(readOptionalString);
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
    return liftWords(readArrayOfFloat64Array);
  }

  function record(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("record: argument 'value'", top, writeRecord, value);
    if (broken.why !== undefined) refuse();
    try {
      $record(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readRecord);
  }

  function records(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("records: argument 'value'", top, writeArrayOfRecord, value);
    if (broken.why !== undefined) refuse();
    try {
      $records(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfRecord);
  }

  function shape(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("shape: argument 'value'", top, writeShape, value);
    if (broken.why !== undefined) refuse();
    try {
      $shape(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readShape);
  }

  function direction(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("direction: argument 'value'", $Direction, value);
    return $Direction[$direction(code0)];
  }

  function directions(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("directions: argument 'value'", top, writeArrayOfDirection, value);
    if (broken.why !== undefined) refuse();
    try {
      $directions(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfDirection);
  }

  function values_(value) {
    if (broken.why !== undefined) refuse();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("values: argument 'value'", top, writeArrayOfValue, value);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      try {
        $values_(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readArrayOfValue);
    } finally {
      dropValues(pending);
    }
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
      return liftWords(readArrayOfThing);
    } finally {
      endHolds(held);
    }
  }

  function maybeThing(value) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = value == null ? 0 : moveObject("maybeThing: argument 'value'", $Thing, value);
      commitMoves(held, "maybeThing");
      let result;
      try {
        result = $maybeThing(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return result === -2 ? undefined : adoptObject(Thing, result >>> 0);
    } finally {
      endHolds(held);
    }
  }

  function json(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("json: argument 'value'", top, toJson(value));
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $json(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("json: argument 'value'");
    if (result === -1) throw collected();
    return JSON.parse(liftString(result));
  }

  function jsons(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("jsons: argument 'value'", top, writeArrayOfJson, value);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $jsons(ptr0);
    } catch (error) {
      throw caught(error);
    }
    checkRefused("jsons: argument 'value'");
    if (result === -1) throw collected();
    return liftBuffer(readArrayOfJson);
  }

  function count(words, records_, things_) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 3);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("count: argument 'words'", base, writeArrayOfString, words);
      const ptr1 = lowerWords("count: argument 'records'", base + 1, writeArrayOfRecord, records_);
      const ptr2 = lowerWords("count: argument 'things'", base + 2, writeBorrowedArrayOfThing, things_);
      if (broken.why !== undefined) refuse();
      try {
        return $count(ptr0, ptr1, ptr2) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      setTop(base);
      endHolds(held);
    }
  }

  function many(text, numbers, strings_, records_, values_3, value, json_, last) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 8);
    const pending = pendingValues.length;
    try {
      const len0 = lowerString("many: argument 'text'", base, text);
      const ptr0 = ptr;
      const ptr2 = lowerWords("many: argument 'strings'", base + 2, writeArrayOfString, strings_);
      const ptr3 = lowerWords("many: argument 'records'", base + 3, writeArrayOfRecord, records_);
      const ptr4 = lowerWords("many: argument 'values'", base + 4, writeArrayOfValue, values_3);
      const len6 = lowerString("many: argument 'json'", base + 6, toJson(json_));
      const ptr6 = ptr;
      const ptr7 = lowerWords("many: argument 'last'", base + 7, writeArrayOfJson, last);
      const len1 = lowerVecF64("many: argument 'numbers'", numbers);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      let result;
      try {
        result = $many(ptr0, len0, ptr1, len1, ptr2, ptr3, ptr4, hold(value), ptr6, len6, ptr7);
      } catch (error) {
        throw caught(error);
      }
      checkRefused("many: argument 'text'", "many: argument 'numbers'", "many: argument 'strings'", "many: argument 'records'", "many: argument 'values'", "many: argument 'value'", "many: argument 'json'", "many: argument 'last'");
      return result >>> 0;
    } finally {
      setTop(base);
      dropValues(pending);
    }
  }

  function takeThings(first, things_, text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 3);
    const held = holds.length;
    try {
      const ptr1 = lowerWords("takeThings: argument 'things'", base + 1, writeArrayOfThing, things_);
      const len2 = lowerString("takeThings: argument 'text'", base + 2, text);
      const ptr2 = ptr;
      const ptr0 = moveObject("takeThings: argument 'first'", $Thing, first);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeThings");
      try {
        return $takeThings(ptr0, ptr1, ptr2, len2) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      setTop(base);
      endHolds(held);
    }
  }

  function fail(records_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("fail: argument 'records'", top, writeArrayOfRecord, records_);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $fail(ptr0);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw liftBuffer(readFailure);
    return liftBuffer(readArrayOfRecord);
  }

  function read2OfString() {
    const items = [];
    for (let count = 2; count > 0; count--) {
      items.push(nextText());
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

  function readArrayOfJson() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(JSON.parse(nextText()));
    }
    return items;
  }

  function readArrayOfOptionalBoolean() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : nextWord() !== 0);
    }
    return items;
  }

  function readArrayOfRecord() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readRecord());
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

  function readArrayOfString() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextText());
    }
    return items;
  }

  function readArrayOfThing() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject(Thing, nextWord() >>> 0));
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

  function readFailure() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(Failure, messages, {
          code: "Bad",
          text: nextText(),
          list: nextArrayU32(nextWord()),
        });
    }
  }

  function readMapOfStringToFloat64Array() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), nextArrayF64(nextWord()));
    }
    return items;
  }

  function readMapOfU32ToString() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextWord(), nextText());
    }
    return items;
  }

  function readOptionalString() {
    return nextWord() === 0 ? null : nextText();
  }

  function readRecord() {
    return { id: nextWord(), name: nextText(), ...(nextWord() !== 0 && { tags: readArrayOfString() }) };
  }

  function readSetOfI64() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(nextLong());
    }
    return items;
  }

  function readSetOfString() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(nextText());
    }
    return items;
  }

  function readShape() {
    switch (nextWord()) {
      case 0:
        return { type: "Circle", radius: nextDouble() };
      case 1:
        return { type: "Named", value: readTupleOfStringAndShape() };
      case 2:
        return { type: "Group", value: readArrayOfShape() };
    }
  }

  function readTupleOfStringAndShape() {
    return [nextText(), readShape()];
  }

  function readTupleOfU8AndStringAndTupleOfUint8ArrayAndBoolean() {
    return [nextWord(), nextText(), readTupleOfUint8ArrayAndBoolean()];
  }

  function readTupleOfUint8ArrayAndBoolean() {
    return [nextArrayU8(nextWord()), nextWord() !== 0];
  }

  function write2OfString(where, value) {
    const items = iterableOf(where, value);
    let index = 0;
    try {
      for (const item of items) {
        putText("", item);
        index++;
        if (index > 2) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 2);
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

  function writeArrayOfRecord(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeRecord("", item);
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

  function writeMapOfStringToFloat64Array(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putArrayF64("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfU32ToString(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putU32(" as a key", key);
        putText("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeOptionalString(where, value) {
    putWord(value == null ? 0 : 1);
    if (value != null) {
      putText(where, value);
    }
  }

  function writeRecord(where, value) {
    try {
      checkObject("", value);
      putU32(".id", value.id);
      putText(".name", value.name);
      {
        const some = value.tags;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          writeArrayOfString(".tags", some);
        }
      }
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
        putI64("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
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
          writeTupleOfStringAndShape(".value", value.value);
          break;
        }
        case 2: {
          writeArrayOfShape(".value", value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
    ascend();
  }

  function writeTupleOfStringAndShape(where, value) {
    try {
      checkTuple("", value, 2);
      putText("[0]", value[0]);
      writeShape("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndStringAndTupleOfUint8ArrayAndBoolean(where, value) {
    try {
      checkTuple("", value, 3);
      putU8("[0]", value[0]);
      putText("[1]", value[1]);
      writeTupleOfUint8ArrayAndBoolean("[2]", value[2]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfUint8ArrayAndBoolean(where, value) {
    try {
      checkTuple("", value, 2);
      putArrayU8("[0]", value[0]);
      putBoolean("[1]", value[1]);
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

  function liftVecF64(length) {
    if (length >= 0 && length <= 16) return liftShortF64(length);
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  function liftShortF64(length) {
    if (f64.length === 0) refreshViews();
    const area = f64;
    const start = TEXT / 8;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Float64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function enlargeStage(count) {
    const old = stageWords;
    try {
      stageWords = new Uint32Array(Math.max(1024, count + (count & 1)));
    } catch {
      throw RangeError(`${stageWhere} must be small enough for memory, got ${count * 4} bytes`);
    }
    stageBytes = new Uint8Array(stageWords.buffer);
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

  function putDouble(number) {
    const start = reserveWords(2, 1);
    stageDoubles[start / 2] = number;
  }

  function putLong(number) {
    const start = reserveWords(2, 1);
    stageLongs[start / 2] = number;
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

  function putDoubleChecked(where, number) {
    checkNumber(where, number);
    putDouble(number);
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

  function nextDouble() {
    return f64[nextPair() / 2];
  }

  function nextLong() {
    return i64[nextPair() / 2];
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

  function nextArrayU32(length) {
    const start = nextBytes(length, 4) / 4;
    return u32.slice(start, start + length);
  }

  function nextArrayU8(length) {
    const start = nextBytes(length, 1);
    return u8.slice(start, start + length);
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

const $Shape = ["Circle", "Named", "Group"];

const $Direction = ["North", "South"];

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
