// minibind 0.1.0

export const Color = Object.freeze({ Red: "red", Green: "green" });
export const Level = Object.freeze({ Low: 1, High: 10, 1: "Low", 10: "High" });

/** A class. */
export let Token = function () { early("new Token"); };

export let echo = () => early("echo");
export let maybe = () => early("maybe");
export let checked = () => early("checked");
export let count = () => early("count");
export let everything = () => early("everything");
export let tower = () => early("tower");
export let two = () => early("two");
export let tokens = () => early("tokens");
export let sum = () => early("sum");
export let rows = () => early("rows");
export let rowsByKey = () => early("rowsByKey");

let wasm, loading;

export default function init(source = new URL("nesting.wasm", import.meta.url)) {
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
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  const {
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
  } = yield {
    minibind: { error_text, value_drop },
  };
  const ARENA = 0;
  const RESULT = 0;
  let u8, u16, u32, f32, f64, i64;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f32 = new Float32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
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
  const adoption = { address: 0 };
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

  const $Token = { name: "Token" };

  class Token {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(id) {
      this.#address = id !== adoption ? Token_new(id) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Token_free);
    }

    static {
      $Token.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Token, object, exclusive);
      };
      $Token.cell = (object) => object.#cell;
      $Token.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Token);
    }

    get id() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Token.reach("Token.id: this", this);
      return $Token_id(ptr0) >>> 0;
    }

    [inspected]() {
      return inspectObject(this, ["id"]);
    }
  }

  return { Token, echo, maybe, checked, count, everything, tower, two, tokens, sum, rows, rowsByKey };

  function Token_new(id) {
    if (broken.why !== undefined) refuse();
    checkU32("new Token: argument 'id'", id);
    try {
      return $Token_new(id) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function echo(deep) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("echo: argument 'deep'", top, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, deep);
    if (broken.why !== undefined) refuse();
    try {
      $echo(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfOptionalTupleOfStringAndMapOfU32ToShape);
  }

  function maybe(deep) {
    if (broken.why !== undefined) refuse();
    const ptr0 = deep == null ? 0 : lowerWords("maybe: argument 'deep'", top, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, deep);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybe(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftBuffer(readArrayOfOptionalTupleOfStringAndMapOfU32ToShape);
  }

  function checked(deep) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("checked: argument 'deep'", top, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, deep);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $checked(ptr0);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw collected();
    return liftBuffer(readArrayOfOptionalTupleOfStringAndMapOfU32ToShape);
  }

  function count(deep) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("count: argument 'deep'", top, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, deep);
    if (broken.why !== undefined) refuse();
    try {
      return $count(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function everything(everything_) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("everything: argument 'everything'", top, writeEverything, everything_);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "everything");
      commitValues(pending);
      try {
        $everything(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readEverything);
    } finally {
      endHolds(held);
      dropValues(pending);
    }
  }

  function tower(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tower: argument 'value'", top, write2OfOptionalTupleOfU8AndArrayOfSetOfTupleOfColorA, value);
    if (broken.why !== undefined) refuse();
    try {
      $tower(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(read2OfOptionalTupleOfU8AndArrayOfSetOfTupleOfColorA);
  }

  function two(first, text, second, numbers) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 4);
    try {
      const ptr0 = lowerWords("two: argument 'first'", base, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, first);
      const len1 = lowerString("two: argument 'text'", base + 1, text);
      const ptr1 = ptr;
      const ptr2 = lowerWords("two: argument 'second'", base + 2, writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape, second);
      const len3 = lowerVecF64("two: argument 'numbers'", numbers);
      const ptr3 = ptr;
      if (broken.why !== undefined) refuse();
      try {
        $two(ptr0, ptr1, len1, ptr2, ptr3, len3);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readTupleOfArrayOfOptionalTupleOfStringAndMapOfU32To);
    } finally {
      setTop(base);
    }
  }

  function tokens(count_) {
    if (broken.why !== undefined) refuse();
    checkU32("tokens: argument 'count'", count_);
    try {
      $tokens(count_);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readMapOfStringToArrayOfTupleOfTokenAndOptionalToken);
  }

  function sum(tokens_) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("sum: argument 'tokens'", top, writeMapOfStringToArrayOfTupleOfTokenAndOptionalToken, tokens_);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "sum");
      try {
        return $sum(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function rows(rows_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("rows: argument 'rows'", top, writeArrayOfTupleOfU8AndOptionalI64AndStringAndFloat6, rows_);
    if (broken.why !== undefined) refuse();
    try {
      $rows(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfTupleOfU8AndOptionalI64AndStringAndFloat6);
  }

  function rowsByKey(rows_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("rowsByKey: argument 'rows'", top, writeMapOfI64ToOptionalArrayOfTupleOfU8AndOptionalI64, rows_);
    if (broken.why !== undefined) refuse();
    try {
      $rowsByKey(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readMapOfI64ToOptionalArrayOfTupleOfU8AndOptionalI64);
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
      items.push(nextWord() === 0 ? undefined : adoptObject(Token, nextWord() >>> 0));
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
    return [adoptObject(Token, nextWord() >>> 0), nextWord() === 0 ? undefined : adoptObject(Token, nextWord() >>> 0)];
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
    const items = iterableOf(where, value);
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
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfOptionalTupleOfStringAndMapOfU32ToShape(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfOptionalValue(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfSetOfTupleOfColorAndUint16Array(where, value) {
    const items = iterableOf(where, value);
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

  function writeArrayOfTupleOfTokenAndOptionalToken(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeArrayOfTupleOfU8AndOptionalI64AndStringAndFloat6(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
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
    stageWords[count] = index;
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
    stageWords[count] = index;
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
    stageWords[count] = index;
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
    stageWords[count] = index;
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
    stageWords[count] = index;
  }

  function writeSetOfTupleOfColorAndUint16Array(where, value) {
    const items = iterableOf(where, value);
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

  function putArrayF32(where, numbers, length) {
    const typed = typedName.call(numbers) === "Float32Array" || isTyped(where, "a Float32Array", numbers);
    if (!typed) numbers = gatherF32(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 4), 4);
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

  function putArrayU16(where, numbers, length) {
    const typed = typedName.call(numbers) === "Uint16Array" || isTyped(where, "a Uint16Array", numbers);
    if (!typed) numbers = gatherU16(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 2), 2);
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
}

const $Shape = ["Circle", "Line", "Group", "Named", "Lookup", "Styled", "Empty"];

const $Color = ["red", "green"];

const $Level = [1, 10];

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

function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
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
