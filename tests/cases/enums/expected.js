// minibind 0.1.0

/** Where to go. */
export let Direction = Object.freeze({
  North: "North",
  East: "East",
  South: "South",
  West: "West",
  opposite: () => early("Direction.opposite"),
  isVertical: () => early("Direction.isVertical"),
  turned: () => early("Direction.turned"),
  all: () => early("Direction.all"),
  parse: () => early("Direction.parse"),
});

export const Kebab = Object.freeze({
  TopLeft: "top-left",
  InTheDark: "in-the-dark",
  Version2: "version2",
  Middle: "the Middle!",
});

export const Snake = Object.freeze({
  TopLeft: "top_left",
  InTheDark: "in_the_dark",
  Version2: "version2",
  Middle: "the Middle!",
});

export const Camel = Object.freeze({
  TopLeft: "topLeft",
  InTheDark: "inTheDark",
  Version2: "version2",
  Middle: "the Middle!",
});

export const Pascal = Object.freeze({
  TopLeft: "TopLeft",
  InTheDark: "InTheDark",
  Version2: "Version2",
  Middle: "the Middle!",
});

export const Lower = Object.freeze({
  TopLeft: "topleft",
  InTheDark: "inthedark",
  Version2: "version2",
  Middle: "the Middle!",
});

export const Upper = Object.freeze({
  TopLeft: "TOPLEFT",
  InTheDark: "INTHEDARK",
  Version2: "VERSION2",
  Middle: "the Middle!",
});

export const ScreamingSnake = Object.freeze({
  TopLeft: "TOP_LEFT",
  InTheDark: "IN_THE_DARK",
  Version2: "VERSION2",
  Middle: "the Middle!",
});

export const ScreamingKebab = Object.freeze({
  TopLeft: "TOP-LEFT",
  InTheDark: "IN-THE-DARK",
  Version2: "VERSION2",
  Middle: "the Middle!",
});

/** A number each, with gaps. */
export let Level = Object.freeze({
  Hidden: -5,
  Low: 1,
  Next: 2,
  High: 100,
  Largest: 2147483647,
  "-5": "Hidden",
  1: "Low",
  2: "Next",
  100: "High",
  2147483647: "Largest",
  up: () => early("Level.up"),
});

/** One variant. */
export const Only = Object.freeze({ Me: "Me" });

export let same = () => early("same");
export let byReference = () => early("byReference");
export let maybe = () => early("maybe");
export let nested = () => early("nested");
export let borrowed = () => early("borrowed");
export let sameKebab = () => early("sameKebab");
export let sameSnake = () => early("sameSnake");
export let sameCamel = () => early("sameCamel");
export let samePascal = () => early("samePascal");
export let sameLower = () => early("sameLower");
export let sameUpper = () => early("sameUpper");
export let sameScreamingSnake = () => early("sameScreamingSnake");
export let sameScreamingKebab = () => early("sameScreamingKebab");
export let sameLevel = () => early("sameLevel");
export let numberOf = () => early("numberOf");
export let levels = () => early("levels");
export let only = () => early("only");
export let failing = () => early("failing");

export let http = {
  Status: Object.freeze({ Ok: 200, NotFound: 404, 200: "Ok", 404: "NotFound" }),
  isGood: () => early("http.isGood"),
  status: () => early("http.status"),
};

let wasm, loading;

export default function init(source = new URL("enums.wasm", import.meta.url)) {
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
    Direction,
    Level,
    same,
    byReference,
    maybe,
    nested,
    borrowed,
    sameKebab,
    sameSnake,
    sameCamel,
    samePascal,
    sameLower,
    sameUpper,
    sameScreamingSnake,
    sameScreamingKebab,
    sameLevel,
    numberOf,
    levels,
    only,
    failing,
    http,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  const {
    memory,
    minibind_free: $free,
    Direction_opposite: $Direction_opposite,
    Direction_is_vertical: $Direction_isVertical,
    Direction_turned: $Direction_turned,
    Direction_all: $Direction_all,
    Direction_parse: $Direction_parse,
    same: $same,
    by_reference: $byReference,
    maybe: $maybe,
    nested: $nested,
    borrowed: $borrowed,
    same_kebab: $sameKebab,
    same_snake: $sameSnake,
    same_camel: $sameCamel,
    same_pascal: $samePascal,
    same_lower: $sameLower,
    same_upper: $sameUpper,
    same_screaming_snake: $sameScreamingSnake,
    same_screaming_kebab: $sameScreamingKebab,
    Level_up: $Level_up,
    same_level: $sameLevel,
    number_of: $numberOf,
    levels: $levels,
    is_good: $isGood,
    status: $status,
    only: $only,
    failing: $failing,
  } = yield {
    minibind: { error_text },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let stageWords = new Uint32Array(0);
  let stageAt = 0;
  let stageWhere = "";
  let nextAt = 0;
  const values = [undefined, null, true, false];
  const broken = { why: undefined };
  let failureText = "";

  return {
    Direction: Object.freeze({
      North: "North",
      East: "East",
      South: "South",
      West: "West",
      opposite: Direction_opposite,
      isVertical: Direction_isVertical,
      turned: Direction_turned,
      all: Direction_all,
      parse: Direction_parse,
    }),
    Level: Object.freeze({
      Hidden: -5,
      Low: 1,
      Next: 2,
      High: 100,
      Largest: 2147483647,
      "-5": "Hidden",
      1: "Low",
      2: "Next",
      100: "High",
      2147483647: "Largest",
      up: Level_up,
    }),
    same,
    byReference,
    maybe,
    nested,
    borrowed,
    sameKebab,
    sameSnake,
    sameCamel,
    samePascal,
    sameLower,
    sameUpper,
    sameScreamingSnake,
    sameScreamingKebab,
    sameLevel,
    numberOf,
    levels,
    only,
    failing,
    http: {
      Status: Object.freeze({ Ok: 200, NotFound: 404, 200: "Ok", 404: "NotFound" }),
      isGood,
      status,
    },
  };

  function Direction_opposite(self) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("Direction.opposite: argument 'self'", $Direction, self);
    return $Direction[$Direction_opposite(code0)];
  }

  function Direction_isVertical(self) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("Direction.isVertical: argument 'self'", $Direction, self);
    return $Direction_isVertical(code0) !== 0;
  }

  function Direction_turned(self, quarters, back) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("Direction.turned: argument 'self'", $Direction, self);
    checkU32("Direction.turned: argument 'quarters'", quarters);
    if (back != null) checkBoolean("Direction.turned: argument 'back'", back);
    try {
      return $Direction[$Direction_turned(code0, quarters, back ?? 4294967297)];
    } catch (error) {
      throw caught(error);
    }
  }

  function Direction_all() {
    if (broken.why !== undefined) refuse();
    try {
      $Direction_all();
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfDirection);
  }

  function Direction_parse(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("Direction.parse: argument 'text'", top, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $Direction_parse(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw collected();
    return $Direction[result];
  }

  function same(direction) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("same: argument 'direction'", $Direction, direction);
    return $Direction[$same(code0)];
  }

  function byReference(direction) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("byReference: argument 'direction'", $Direction, direction);
    let result;
    try {
      result = $byReference(code0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function maybe(direction) {
    if (broken.why !== undefined) refuse();
    const code0 = direction == null ? 4294967297 : variantIndex("maybe: argument 'direction'", $Direction, direction);
    const result = $maybe(code0);
    return result === 4294967297 ? undefined : $Direction[result];
  }

  function nested(list, map, pair) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 3);
    try {
      const ptr0 = lowerWords("nested: argument 'list'", base, writeArrayOfDirection, list);
      const ptr1 = lowerWords("nested: argument 'map'", base + 1, writeMapOfDirectionToArrayOfOptionalDirection, map);
      const ptr2 = lowerWords("nested: argument 'pair'", base + 2, writeTupleOfDirectionAnd2OfDirection, pair);
      if (broken.why !== undefined) refuse();
      try {
        $nested(ptr0, ptr1, ptr2);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readTupleOfArrayOfDirectionAndMapOfDirectionToArrayO);
    } finally {
      setTop(base);
    }
  }

  function borrowed(list) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("borrowed: argument 'list'", top, writeArrayOfDirection, list);
    if (broken.why !== undefined) refuse();
    try {
      return $borrowed(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameKebab(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("sameKebab: argument 'value'", $Kebab, value);
    return $Kebab[$sameKebab(code0)];
  }

  function sameSnake(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("sameSnake: argument 'value'", $Snake, value);
    return $Snake[$sameSnake(code0)];
  }

  function sameCamel(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("sameCamel: argument 'value'", $Camel, value);
    return $Camel[$sameCamel(code0)];
  }

  function samePascal(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("samePascal: argument 'value'", $Pascal, value);
    return $Pascal[$samePascal(code0)];
  }

  function sameLower(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("sameLower: argument 'value'", $Lower, value);
    return $Lower[$sameLower(code0)];
  }

  function sameUpper(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("sameUpper: argument 'value'", $Upper, value);
    return $Upper[$sameUpper(code0)];
  }

  function sameScreamingSnake(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("sameScreamingSnake: argument 'value'", $ScreamingSnake, value);
    return $ScreamingSnake[$sameScreamingSnake(code0)];
  }

  function sameScreamingKebab(value) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("sameScreamingKebab: argument 'value'", $ScreamingKebab, value);
    return $ScreamingKebab[$sameScreamingKebab(code0)];
  }

  function Level_up(self) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("Level.up: argument 'self'", $Level, self);
    const result = $Level_up(code0);
    return result === 4294967297 ? undefined : $Level[result];
  }

  function sameLevel(level) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("sameLevel: argument 'level'", $Level, level);
    return $Level[$sameLevel(code0)];
  }

  function numberOf(level) {
    if (broken.why !== undefined) refuse();
    const code0 = level == null ? 4294967297 : variantIndex("numberOf: argument 'level'", $Level, level);
    const result = $numberOf(code0);
    return result === 4294967297 ? undefined : result;
  }

  function levels(levels_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("levels: argument 'levels'", top, writeArrayOfLevel, levels_);
    if (broken.why !== undefined) refuse();
    try {
      $levels(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfLevel);
  }

  function isGood(code) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("http.isGood: argument 'code'", $Status, code);
    return $isGood(code0) !== 0;
  }

  function status(good) {
    if (broken.why !== undefined) refuse();
    checkBoolean("http.status: argument 'good'", good);
    return $Status[$status(good)];
  }

  function only(only_) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("only: argument 'only'", $Only, only_);
    return $Only[$only(code0)];
  }

  function failing(level) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("failing: argument 'level'", $Level, level);
    let result;
    try {
      result = $failing(code0);
    } catch (error) {
      throw caught(error);
    }
    if (result === 4294967296) throw collected();
    return $Direction[result];
  }

  function read2OfDirection() {
    const items = [];
    for (let count = 2; count > 0; count--) {
      items.push($Direction[nextWord()]);
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

  function readArrayOfLevel() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push($Level[nextWord()]);
    }
    return items;
  }

  function readArrayOfOptionalDirection() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : $Direction[nextWord()]);
    }
    return items;
  }

  function readMapOfDirectionToArrayOfOptionalDirection() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set($Direction[nextWord()], readArrayOfOptionalDirection());
    }
    return items;
  }

  function readTupleOfArrayOfDirectionAndMapOfDirectionToArrayO() {
    return [readArrayOfDirection(), readMapOfDirectionToArrayOfOptionalDirection(), readTupleOfDirectionAnd2OfDirection()];
  }

  function readTupleOfDirectionAnd2OfDirection() {
    return [$Direction[nextWord()], read2OfDirection()];
  }

  function write2OfDirection(where, value) {
    const items = iterableOf(where, value);
    let index = 0;
    try {
      for (const item of items) {
        putWord(variantIndex("", $Direction, item));
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

  function writeArrayOfLevel(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(variantIndex("", $Level, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfOptionalDirection(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putWord(variantIndex("", $Direction, item));
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfDirectionToArrayOfOptionalDirection(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putWord(variantIndex(" as a key", $Direction, key));
        writeArrayOfOptionalDirection("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeTupleOfDirectionAnd2OfDirection(where, value) {
    try {
      checkTuple("", value, 2);
      putWord(variantIndex("[0]", $Direction, value[0]));
      write2OfDirection("[1]", value[1]);
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

  function enlargeStage(count) {
    const old = stageWords;
    try {
      stageWords = new Uint32Array(Math.max(1024, count + (count & 1)));
    } catch {
      throw RangeError(`${stageWhere} must be small enough for memory, got ${count * 4} bytes`);
    }
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

  function liftWords(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    return read();
  }

  function nextWord() {
    return u32[nextAt++];
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

const $Direction = ["North", "East", "South", "West"];

const $Kebab = ["top-left", "in-the-dark", "version2", "the Middle!"];

const $Snake = ["top_left", "in_the_dark", "version2", "the Middle!"];

const $Camel = ["topLeft", "inTheDark", "version2", "the Middle!"];

const $Pascal = ["TopLeft", "InTheDark", "Version2", "the Middle!"];

const $Lower = ["topleft", "inthedark", "version2", "the Middle!"];

const $Upper = ["TOPLEFT", "INTHEDARK", "VERSION2", "the Middle!"];

const $ScreamingSnake = ["TOP_LEFT", "IN_THE_DARK", "VERSION2", "the Middle!"];

const $ScreamingKebab = ["TOP-LEFT", "IN-THE-DARK", "VERSION2", "the Middle!"];

const $Level = [-5, 1, 2, 100, 2147483647];

const $Status = [200, 404];

const $Only = ["Me"];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;

class PanicError extends Error {
  name = "PanicError";
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

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
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
