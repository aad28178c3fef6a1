// minibind 0.1.0

export let same = () => early("same");
export let describe = () => early("describe");
export let widen = () => early("widen");
export let maybe = () => early("maybe");
export let maybeWidth = () => early("maybeWidth");
export let checked = () => early("checked");
export let all = () => early("all");
export let sameNumbers = () => early("sameNumbers");
export let sameMissing = () => early("sameMissing");
export let sameTree = () => early("sameTree");
export let count = () => early("count");
export let sameEmpty = () => early("sameEmpty");
export let sameRaw = () => early("sameRaw");
export let sameOdd = () => early("sameOdd");

export let geo = {
  Spot: Object.freeze({
    new: () => early("geo.Spot.new"),
    distance: () => early("geo.Spot.distance"),
    flip: () => early("geo.Spot.flip"),
  }),
};

let wasm, loading;

export default function init(source = new URL("objects.wasm", import.meta.url)) {
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
    same,
    describe,
    widen,
    maybe,
    maybeWidth,
    checked,
    all,
    sameNumbers,
    sameMissing,
    sameTree,
    count,
    sameEmpty,
    sameRaw,
    sameOdd,
    geo,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    same: $same,
    describe: $describe,
    widen: $widen,
    maybe: $maybe,
    maybe_width: $maybeWidth,
    checked: $checked,
    all: $all,
    same_numbers: $sameNumbers,
    same_missing: $sameMissing,
    same_tree: $sameTree,
    count: $count,
    same_empty: $sameEmpty,
    same_raw: $sameRaw,
    Spot_new: $Spot_new,
    Spot_distance: $Spot_distance,
    Spot_flip: $Spot_flip,
    same_odd: $sameOdd,
  } = yield {
    minibind: { error_text, value_drop },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, f32, f64, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f32 = new Float32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
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
  let stageDepth = 0;
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const pendingValues = [];
  const broken = { why: undefined };
  let failureText = "";

  return {
    same,
    describe,
    widen,
    maybe,
    maybeWidth,
    checked,
    all,
    sameNumbers,
    sameMissing,
    sameTree,
    count,
    sameEmpty,
    sameRaw,
    sameOdd,
    geo: {
      Spot: Object.freeze({ new: Spot_new, distance: Spot_distance, flip: Spot_flip }),
    },
  };

  function same(style) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("same: argument 'style'", top, writeStyle, style);
    if (broken.why !== undefined) refuse();
    try {
      $same(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readStyle);
  }

  function describe(style) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("describe: argument 'style'", top, writeStyle, style);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $describe(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function widen(style, by) {
    if (broken.why !== undefined) refuse();
    checkNumber("widen: argument 'by'", by);
    const ptr0 = lowerWords("widen: argument 'style'", top, writeStyle, style);
    if (broken.why !== undefined) refuse();
    try {
      $widen(ptr0, by);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readStyle);
  }

  function maybe(style) {
    if (broken.why !== undefined) refuse();
    const ptr0 = style == null ? 0 : lowerWords("maybe: argument 'style'", top, writeStyle, style);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybe(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftBuffer(readStyle);
  }

  function maybeWidth(style) {
    if (broken.why !== undefined) refuse();
    const ptr0 = style == null ? 0 : lowerWords("maybeWidth: argument 'style'", top, writeStyle, style);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybeWidth(ptr0);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    return tag === 2 ? undefined : result;
  }

  function checked(style) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("checked: argument 'style'", top, writeStyle, style);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $checked(ptr0);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw collected();
    return liftBuffer(readStyle);
  }

  function all(styles) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("all: argument 'styles'", top, writeArrayOfStyle, styles);
    if (broken.why !== undefined) refuse();
    try {
      $all(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfStyle);
  }

  function sameNumbers(numbers) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("sameNumbers: argument 'numbers'", top, writeNumbers, numbers);
    if (broken.why !== undefined) refuse();
    try {
      $sameNumbers(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readNumbers);
  }

  function sameMissing(missing) {
    if (broken.why !== undefined) refuse();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("sameMissing: argument 'missing'", top, writeMissing, missing);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      try {
        $sameMissing(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readMissing);
    } finally {
      dropValues(pending);
    }
  }

  function sameTree(tree) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("sameTree: argument 'tree'", top, writeTree, tree);
    if (broken.why !== undefined) refuse();
    try {
      $sameTree(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTree);
  }

  function count(tree) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("count: argument 'tree'", top, writeTree, tree);
    if (broken.why !== undefined) refuse();
    try {
      return $count(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function sameEmpty(empty) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("sameEmpty: argument 'empty'", top, writeEmpty, empty);
    if (broken.why !== undefined) refuse();
    try {
      $sameEmpty(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readEmpty);
  }

  function sameRaw(raw) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("sameRaw: argument 'raw'", top, writeRawData, raw);
    if (broken.why !== undefined) refuse();
    try {
      $sameRaw(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readRawData);
  }

  function Spot_new(x, y) {
    if (broken.why !== undefined) refuse();
    checkNumber("geo.Spot.new: argument 'x'", x);
    checkNumber("geo.Spot.new: argument 'y'", y);
    try {
      $Spot_new(x, y);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readSpot);
  }

  function Spot_distance(self, other) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    try {
      const ptr0 = lowerWords("geo.Spot.distance: argument 'self'", base, writeSpot, self);
      const ptr1 = lowerWords("geo.Spot.distance: argument 'other'", base + 1, writeSpot, other);
      if (broken.why !== undefined) refuse();
      return $Spot_distance(ptr0, ptr1);
    } finally {
      setTop(base);
    }
  }

  function Spot_flip(self) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("geo.Spot.flip: argument 'self'", top, writeSpot, self);
    if (broken.why !== undefined) refuse();
    try {
      $Spot_flip(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readSpot);
  }

  function sameOdd(odd) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("sameOdd: argument 'odd'", top, writeOdd, odd);
    if (broken.why !== undefined) refuse();
    try {
      $sameOdd(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readOdd);
  }

  function readArrayOfOptionalBoolean() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : nextWord() !== 0);
    }
    return items;
  }

  function readArrayOfStyle() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readStyle());
    }
    return items;
  }

  function readArrayOfTree() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readTree());
    }
    return items;
  }

  function readEmpty() {
    return {};
  }

  function readMapOfStringToTree() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), readTree());
    }
    return items;
  }

  function readMissing() {
    return {
      ...(nextWord() !== 0 && { number: nextWord() }),
      ...(nextWord() !== 0 && { text: nextText() }),
      ...(nextWord() !== 0 && { list: readArrayOfOptionalBoolean() }),
      ...(nextWord() !== 0 && { twice: nextWord() === 0 ? null : nextWord() }),
      ...(nextWord() !== 0 && { nothing: null }),
      ...(nextWord() !== 0 && { value: take(nextWord()) }),
      unit: undefined,
      last: nextWord(),
    };
  }

  function readNumbers() {
    return {
      a: nextWord() | 0,
      b: nextWord(),
      c: nextWord() | 0,
      d: nextWord(),
      e: nextWord() | 0,
      f: nextWord(),
      g: nextFloat(),
      h: nextDouble(),
      i: nextLong(),
      j: BigInt.asUintN(64, nextLong()),
      k: nextWide(),
      l: BigInt.asUintN(128, nextWide()),
      m: nextWord() | 0,
      n: nextWord(),
      o: nextWord() !== 0,
      p: String.fromCodePoint(nextWord()),
      q: nextWord(),
      r: nextWord() | 0,
    };
  }

  function readOdd() {
    return { constructor: nextWord(), toString: nextWord(), default: nextWord(), length: nextWord() };
  }

  function readRawData() {
    return { first_name: nextText(), type: nextWord(), lastName: nextText(), _hidden: nextWord() };
  }

  function readSpot() {
    return { x: nextDouble(), y: nextDouble() };
  }

  function readStyle() {
    return {
      lineWidth: nextDouble(),
      ...(nextWord() !== 0 && { color: nextText() }),
      dashes: nextArrayF32(nextWord()),
      class: nextText(),
    };
  }

  function readTree() {
    return {
      label: nextText(),
      style: readStyle(),
      children: readArrayOfTree(),
      byName: readMapOfStringToTree(),
      ...(nextWord() !== 0 && { parent: readTree() }),
    };
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

  function writeArrayOfStyle(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeStyle("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfTree(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeTree("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeEmpty(where, value) {
    try {
      checkObject("", value);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeMapOfStringToTree(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        writeTree("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMissing(where, value) {
    try {
      checkObject("", value);
      {
        const some = value.number;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putU32(".number", some);
        }
      }
      {
        const some = value.text;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putText(".text", some);
        }
      }
      {
        const some = value.list;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          writeArrayOfOptionalBoolean(".list", some);
        }
      }
      {
        const some = value.twice;
        putWord(some === undefined ? 0 : 1);
        if (some !== undefined) {
          putWord(some == null ? 0 : 1);
          if (some != null) {
            putU8(".twice", some);
          }
        }
      }
      {
        const some = value.nothing;
        checkUndefined(".nothing", some ?? undefined);
        putWord(some === undefined ? 0 : 1);
      }
      {
        const some = value.value;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putValue(some);
        }
      }
      checkUndefined(".unit", value.unit);
      putU8(".last", value.last);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeNumbers(where, value) {
    try {
      checkObject("", value);
      putI8(".a", value.a);
      putU8(".b", value.b);
      putI16(".c", value.c);
      putU16(".d", value.d);
      putI32(".e", value.e);
      putU32(".f", value.f);
      putFloatChecked(".g", value.g);
      putDoubleChecked(".h", value.h);
      putI64(".i", value.i);
      putU64(".j", value.j);
      putWideSigned(".k", value.k);
      putWideUnsigned(".l", value.l);
      putI32(".m", value.m);
      putU32(".n", value.n);
      putBoolean(".o", value.o);
      putWord(lowerChar(".p", value.p));
      putU16(".q", notZero(".q", value.q));
      putI32(".r", value.r);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeOdd(where, value) {
    try {
      checkObject("", value);
      putU8(".constructor", (Object.hasOwn(value, "constructor") ? value.constructor : undefined));
      putU8(".toString", (Object.hasOwn(value, "toString") ? value.toString : undefined));
      putU8(".default", value.default);
      putU8(".length", value.length);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeRawData(where, value) {
    try {
      checkObject("", value);
      putText(".first_name", value.first_name);
      putU8(".type", value.type);
      putText(".lastName", value.lastName);
      putU8("._hidden", value._hidden);
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

  function writeStyle(where, value) {
    try {
      checkObject("", value);
      putDoubleChecked(".lineWidth", value.lineWidth);
      {
        const some = value.color;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putText(".color", some);
        }
      }
      putArrayF32(".dashes", value.dashes);
      putText(".class", value.class);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTree(where, value) {
    descend();
    try {
      checkObject("", value);
      putText(".label", value.label);
      writeStyle(".style", value.style);
      writeArrayOfTree(".children", value.children);
      writeMapOfStringToTree(".byName", value.byName);
      {
        const some = value.parent;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          writeTree(".parent", some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
    ascend();
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

  function liftTag() {
    if (u32.length === 0) refreshViews();
    return u32[RESULT / 4];
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

  function putWideUnsigned(where, number) {
    checkU128(where, number);
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

  function gatherF32(where, numbers) {
    return Float32Array.from(numbers, (number, index) => {
      checkNumber(`${where}[${index}]`, number);
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

function checkU128(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(128, value) !== value) mustBe(where, "a bigint from 0 to 340282366920938463463374607431768211455", value, RangeError);
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
