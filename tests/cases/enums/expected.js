// minibind 0.1.0

/** Where to go. */
export let Direction = Object.freeze({
  North: "North",
  East: "East",
  South: "South",
  West: "West",
  opposite: early("Direction.opposite"),
  isVertical: early("Direction.isVertical"),
  turned: early("Direction.turned"),
  all: early("Direction.all"),
  parse: early("Direction.parse"),
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
  up: early("Level.up"),
});

/** One variant. */
export const Only = Object.freeze({ Me: "Me" });

export let same = early("same");

export let byReference = early("byReference");

export let maybe = early("maybe");

export let nested = early("nested");

export let borrowed = early("borrowed");

export let sameKebab = early("sameKebab");

export let sameSnake = early("sameSnake");

export let sameCamel = early("sameCamel");

export let samePascal = early("samePascal");

export let sameLower = early("sameLower");

export let sameUpper = early("sameUpper");

export let sameScreamingSnake = early("sameScreamingSnake");

export let sameScreamingKebab = early("sameScreamingKebab");

export let sameLevel = early("sameLevel");

export let numberOf = early("numberOf");

export let levels = early("levels");

export let only = early("only");

export let failing = early("failing");

export let http = {
  Status: Object.freeze({ Ok: 200, NotFound: 404, 200: "Ok", 404: "NotFound" }),
  isGood: early("http.isGood"),
  status: early("http.status"),
};

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("enums.wasm", import.meta.url)) {
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
  } = bind((wasm = exports), host));
  return wasm;
}

function bind({
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
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u32, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
    texts = [];
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // Memory for what fits no slot, kept for the next call.
  const blocks = [];

  const broken = { why: undefined };

  // The error that Rust is returning: its message, and those of its causes.
  let messages = [""];

  let nextAt = 0;

  let ptr = 0;

  let refusedIndex = -1;

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

  // The first slot that is free.
  let top = 0;

  // The values that Rust holds, by handle.
  const values = [undefined, null, true, false];

  // A trap is a panic; all else passes.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
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

  function growBy(where, size) {
    try {
      // No block of Rust is larger; a number that is no size is refused by the memory.
      return memory.grow(size < 2 ** 31 ? Math.ceil(size / 65536) : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
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

  // Writes a composite argument that has no text in it.
  function lowerWords(where, slot, write, value) {
    return composeArgument(where, value, write, (words, start, end) => {
      place(where, slot, (end - start) * 4);
      return copyWords(words, start, end);
    });
  }

  function nextWord() {
    return u32[nextAt++];
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

  function putWord(word) {
    const start = stageAt++;
    if (start === stageWords.length) enlargeStage(start * 2);
    stageWords[start] = word;
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
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
    const items = iterableOf(where, value, "an array");
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
    const items = iterableOf(where, value, "an array");
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
    patchWord(count, index);
  }

  function writeArrayOfLevel(where, value) {
    const items = iterableOf(where, value, "an array");
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
    patchWord(count, index);
  }

  function writeArrayOfOptionalDirection(where, value) {
    const items = iterableOf(where, value, "an array");
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
    patchWord(count, index);
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
    patchWord(count, index);
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
      return liftWords(readArrayOfDirection);
    } catch (error) {
      throw caught(error);
    }
  }

  function Direction_parse(text) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const len0 = lowerString("Direction.parse: argument 'text'", base, text);
      const ptr0 = ptr;
      const result = $Direction_parse(ptr0, len0);
      if (result === 4294967296) throw collected();
      return $Direction[result];
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function same(direction) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("same: argument 'direction'", $Direction, direction);
    return $Direction[$same(code0)];
  }

  function byReference(direction) {
    if (broken.why !== undefined) refuse();
    const code0 = variantIndex("byReference: argument 'direction'", $Direction, direction);
    try {
      return liftString($byReference(code0));
    } catch (error) {
      throw caught(error);
    }
  }

  function maybe(direction) {
    if (broken.why !== undefined) refuse();
    const code0 = direction == null ? 4294967297 : variantIndex("maybe: argument 'direction'", $Direction, direction);
    const result = $maybe(code0);
    return result === 4294967297 ? undefined : $Direction[result];
  }

  function nested(list, map, pair) {
    if (broken.why !== undefined) refuse();
    const base = enter(3);
    try {
      const ptr0 = lowerWords("nested: argument 'list'", base, writeArrayOfDirection, list);
      const ptr1 = lowerWords("nested: argument 'map'", base + 1, writeMapOfDirectionToArrayOfOptionalDirection, map);
      const ptr2 = lowerWords("nested: argument 'pair'", base + 2, writeTupleOfDirectionAnd2OfDirection, pair);
      if (broken.why !== undefined) refuse();
      $nested(ptr0, ptr1, ptr2);
      return liftWords(readTupleOfArrayOfDirectionAndMapOfDirectionToArrayO);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function borrowed(list) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerWords("borrowed: argument 'list'", base, writeArrayOfDirection, list);
      if (broken.why !== undefined) refuse();
      return $borrowed(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
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
    const base = enter(1);
    try {
      const ptr0 = lowerWords("levels: argument 'levels'", base, writeArrayOfLevel, levels_);
      if (broken.why !== undefined) refuse();
      $levels(ptr0);
      return liftWords(readArrayOfLevel);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
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
    try {
      const result = $failing(code0);
      if (result === 4294967296) throw collected();
      return $Direction[result];
    } catch (error) {
      throw caught(error);
    }
  }

  host.functions = { error_text, refused };
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
  return () => {
    throw Error(`call and await init() before ${name}()`);
  };
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

// The refusal that the functions around its place will complete.
let mismatch;

class PanicError extends Error {
  name = "PanicError";
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

function checkLength(where, found, length) {
  if (found !== length) mustBe(where, `of length ${length}`, found, TypeError);
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

function refuseValue(Kind, message, options) {
  throw noteMismatch(message, Kind(message, options));
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
