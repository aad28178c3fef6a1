// minibind 0.1.0

export let strings = () => early("strings");
export let bools = () => early("bools");
export let chars = () => early("chars");
export let options = () => early("options");
export let numbersOrNot = () => early("numbersOrNot");
export let deque = () => early("deque");
export let numberDeque = () => early("numberDeque");
export let boxed = () => early("boxed");
export let fixed = () => early("fixed");
export let fixedBools = () => early("fixedBools");
export let nothingFixed = () => early("nothingFixed");
export let units = () => early("units");
export let wide = () => early("wide");
export let wideUnsigned = () => early("wideUnsigned");
export let nonZero = () => early("nonZero");
export let nonZeroBig = () => early("nonZeroBig");
export let wrapping = () => early("wrapping");
export let hashMap = () => early("hashMap");
export let treeMap = () => early("treeMap");
export let bigKeys = () => early("bigKeys");
export let boolKeys = () => early("boolKeys");
export let hashSet = () => early("hashSet");
export let treeSet = () => early("treeSet");
export let charSet = () => early("charSet");
export let setOfLists = () => early("setOfLists");
export let twice = () => early("twice");
export let twiceText = () => early("twiceText");
export let twiceList = () => early("twiceList");
export let thrice = () => early("thrice");
export let maybeNothing = () => early("maybeNothing");
export let maybeNothings = () => early("maybeNothings");
export let maybeList = () => early("maybeList");
export let maybeMap = () => early("maybeMap");
export let maybeTuple = () => early("maybeTuple");
export let nothing = () => early("nothing");
export let inBox = () => early("inBox");
export let inRc = () => early("inRc");
export let inArc = () => early("inArc");
export let boxes = () => early("boxes");
export let boxedNumber = () => early("boxedNumber");
export let sharedText = () => early("sharedText");
export let textBoxes = () => early("textBoxes");
export let rows = () => early("rows");
export let namedBytes = () => early("namedBytes");
export let matrix = () => early("matrix");
export let typed = () => early("typed");
export let byName = () => early("byName");
let values_ = () => early("values");
export let valuesByName = () => early("valuesByName");
export let valueTuple = () => early("valueTuple");
export let tuple1 = () => early("tuple1");
export let tuple2 = () => early("tuple2");
export let tuple3 = () => early("tuple3");
export let tuple4 = () => early("tuple4");
export let tuple5 = () => early("tuple5");
export let tuple6 = () => early("tuple6");
export let tuple7 = () => early("tuple7");
export let tuple8 = () => early("tuple8");
export let tuple9 = () => early("tuple9");
export let tuple10 = () => early("tuple10");
export let tuple11 = () => early("tuple11");
export let tuple12 = () => early("tuple12");
export let tuples = () => early("tuples");
export let join = () => early("join");
export let joinOwned = () => early("joinOwned");
export let cows = () => early("cows");
export let lengths = () => early("lengths");
export let countTrue = () => early("countTrue");
export let total = () => early("total");
export let borrowed = () => early("borrowed");
export let maybeWords = () => early("maybeWords");
export let joinAll = () => early("joinAll");
export let checked = () => early("checked");
export let many = () => early("many");

/** Several at once, some of which are empty. */
export let mixed = () => early("mixed");

export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { values_ as values };

let wasm, loading;

export default function init(source = new URL("containers.wasm", import.meta.url)) {
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
    strings,
    bools,
    chars,
    options,
    numbersOrNot,
    deque,
    numberDeque,
    boxed,
    fixed,
    fixedBools,
    nothingFixed,
    units,
    wide,
    wideUnsigned,
    nonZero,
    nonZeroBig,
    wrapping,
    hashMap,
    treeMap,
    bigKeys,
    boolKeys,
    hashSet,
    treeSet,
    charSet,
    setOfLists,
    twice,
    twiceText,
    twiceList,
    thrice,
    maybeNothing,
    maybeNothings,
    maybeList,
    maybeMap,
    maybeTuple,
    nothing,
    inBox,
    inRc,
    inArc,
    boxes,
    boxedNumber,
    sharedText,
    textBoxes,
    rows,
    namedBytes,
    matrix,
    typed,
    byName,
    values: values_,
    valuesByName,
    valueTuple,
    tuple1,
    tuple2,
    tuple3,
    tuple4,
    tuple5,
    tuple6,
    tuple7,
    tuple8,
    tuple9,
    tuple10,
    tuple11,
    tuple12,
    tuples,
    join,
    joinOwned,
    cows,
    lengths,
    countTrue,
    total,
    borrowed,
    maybeWords,
    joinAll,
    checked,
    many,
    mixed,
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
    strings: $strings,
    bools: $bools,
    chars: $chars,
    options: $options,
    numbers_or_not: $numbersOrNot,
    deque: $deque,
    number_deque: $numberDeque,
    boxed: $boxed,
    fixed: $fixed,
    fixed_bools: $fixedBools,
    nothing_fixed: $nothingFixed,
    units: $units,
    wide: $wide,
    wide_unsigned: $wideUnsigned,
    non_zero: $nonZero,
    non_zero_big: $nonZeroBig,
    wrapping: $wrapping,
    hash_map: $hashMap,
    tree_map: $treeMap,
    big_keys: $bigKeys,
    bool_keys: $boolKeys,
    hash_set: $hashSet,
    tree_set: $treeSet,
    char_set: $charSet,
    set_of_lists: $setOfLists,
    twice: $twice,
    twice_text: $twiceText,
    twice_list: $twiceList,
    thrice: $thrice,
    maybe_nothing: $maybeNothing,
    maybe_nothings: $maybeNothings,
    maybe_list: $maybeList,
    maybe_map: $maybeMap,
    maybe_tuple: $maybeTuple,
    nothing: $nothing,
    in_box: $inBox,
    in_rc: $inRc,
    in_arc: $inArc,
    boxes: $boxes,
    boxed_number: $boxedNumber,
    shared_text: $sharedText,
    text_boxes: $textBoxes,
    rows: $rows,
    named_bytes: $namedBytes,
    matrix: $matrix,
    typed: $typed,
    by_name: $byName,
    values: $values_,
    values_by_name: $valuesByName,
    value_tuple: $valueTuple,
    tuple1: $tuple1,
    tuple2: $tuple2,
    tuple3: $tuple3,
    tuple4: $tuple4,
    tuple5: $tuple5,
    tuple6: $tuple6,
    tuple7: $tuple7,
    tuple8: $tuple8,
    tuple9: $tuple9,
    tuple10: $tuple10,
    tuple11: $tuple11,
    tuple12: $tuple12,
    tuples: $tuples,
    join: $join,
    join_owned: $joinOwned,
    cows: $cows,
    lengths: $lengths,
    count_true: $countTrue,
    total: $total,
    borrowed: $borrowed,
    maybe_words: $maybeWords,
    join_all: $joinAll,
    checked: $checked,
    many: $many,
    mixed: $mixed,
  } = yield {
    minibind: { error_text, value_drop },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let i8, u8, i16, u16, i32, u32, f32, f64, i64, u64, texts;
  refreshViews();

  function refreshViews() {
    i8 = new Int8Array(memory.buffer);
    u8 = new Uint8Array(memory.buffer);
    i16 = new Int16Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f32 = new Float32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    u64 = new BigUint64Array(memory.buffer);
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
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const pendingValues = [];
  const broken = { why: undefined };
  let failureText = "";

  return {
    strings,
    bools,
    chars,
    options,
    numbersOrNot,
    deque,
    numberDeque,
    boxed,
    fixed,
    fixedBools,
    nothingFixed,
    units,
    wide,
    wideUnsigned,
    nonZero,
    nonZeroBig,
    wrapping,
    hashMap,
    treeMap,
    bigKeys,
    boolKeys,
    hashSet,
    treeSet,
    charSet,
    setOfLists,
    twice,
    twiceText,
    twiceList,
    thrice,
    maybeNothing,
    maybeNothings,
    maybeList,
    maybeMap,
    maybeTuple,
    nothing,
    inBox,
    inRc,
    inArc,
    boxes,
    boxedNumber,
    sharedText,
    textBoxes,
    rows,
    namedBytes,
    matrix,
    typed,
    byName,
    values: values_,
    valuesByName,
    valueTuple,
    tuple1,
    tuple2,
    tuple3,
    tuple4,
    tuple5,
    tuple6,
    tuple7,
    tuple8,
    tuple9,
    tuple10,
    tuple11,
    tuple12,
    tuples,
    join,
    joinOwned,
    cows,
    lengths,
    countTrue,
    total,
    borrowed,
    maybeWords,
    joinAll,
    checked,
    many,
    mixed,
    allocate,
    refresh,
    release,
  };

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
    const ptr0 = lowerWords("bools: argument 'value'", top, writeArrayOfBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $bools(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfBoolean);
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
    return liftWords(readArrayOfChar);
  }

  function options(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("options: argument 'value'", top, writeArrayOfOptionalString, value);
    if (broken.why !== undefined) refuse();
    try {
      $options(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfOptionalString);
  }

  function numbersOrNot(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("numbersOrNot: argument 'value'", top, writeArrayOfOptionalF64, value);
    if (broken.why !== undefined) refuse();
    try {
      $numbersOrNot(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfOptionalF64);
  }

  function deque(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("deque: argument 'value'", top, writeArrayOfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $deque(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfString);
  }

  function numberDeque(value) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU16("numberDeque: argument 'value'", value);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $numberDeque(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU16(result);
  }

  function boxed(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("boxed: argument 'value'", top, writeArrayOfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $boxed(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfString);
  }

  function fixed(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("fixed: argument 'value'", top, write3OfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $fixed(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(read3OfString);
  }

  function fixedBools(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("fixedBools: argument 'value'", top, write2OfBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $fixedBools(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(read2OfBoolean);
  }

  function nothingFixed(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("nothingFixed: argument 'value'", top, write0OfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $nothingFixed(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(read0OfString);
  }

  function units(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("units: argument 'value'", top, writeArrayOfUndefined, value);
    if (broken.why !== undefined) refuse();
    try {
      $units(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfUndefined);
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
    return liftWords(readArrayOfI128);
  }

  function wideUnsigned(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("wideUnsigned: argument 'value'", top, writeArrayOfU128, value);
    if (broken.why !== undefined) refuse();
    try {
      $wideUnsigned(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfU128);
  }

  function nonZero(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("nonZero: argument 'value'", top, writeArrayOfU8, value);
    if (broken.why !== undefined) refuse();
    try {
      $nonZero(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfU8);
  }

  function nonZeroBig(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("nonZeroBig: argument 'value'", top, writeArrayOfI64, value);
    if (broken.why !== undefined) refuse();
    try {
      $nonZeroBig(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfI64);
  }

  function wrapping(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("wrapping: argument 'value'", top, writeTupleOfU8AndArrayOfI16, value);
    if (broken.why !== undefined) refuse();
    try {
      $wrapping(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readTupleOfU8AndArrayOfI16);
  }

  function hashMap(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("hashMap: argument 'value'", top, writeMapOfStringToU32, value);
    if (broken.why !== undefined) refuse();
    try {
      $hashMap(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readMapOfStringToU32);
  }

  function treeMap(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("treeMap: argument 'value'", top, writeMapOfU32ToString, value);
    if (broken.why !== undefined) refuse();
    try {
      $treeMap(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readMapOfU32ToString);
  }

  function bigKeys(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("bigKeys: argument 'value'", top, writeMapOfI64ToBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $bigKeys(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readMapOfI64ToBoolean);
  }

  function boolKeys(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("boolKeys: argument 'value'", top, writeMapOfBooleanToUndefined, value);
    if (broken.why !== undefined) refuse();
    try {
      $boolKeys(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readMapOfBooleanToUndefined);
  }

  function hashSet(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("hashSet: argument 'value'", top, writeSetOfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $hashSet(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readSetOfString);
  }

  function treeSet(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("treeSet: argument 'value'", top, writeSetOfI32, value);
    if (broken.why !== undefined) refuse();
    try {
      $treeSet(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readSetOfI32);
  }

  function charSet(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("charSet: argument 'value'", top, writeSetOfChar, value);
    if (broken.why !== undefined) refuse();
    try {
      $charSet(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readSetOfChar);
  }

  function setOfLists(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("setOfLists: argument 'value'", top, writeSetOfArrayOfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $setOfLists(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readSetOfArrayOfString);
  }

  function twice(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = value === undefined ? 0 : lowerWords("twice: argument 'value'", top, writeOptionalU32, value);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $twice(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftWords(readOptionalU32);
  }

  function twiceText(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = value === undefined ? 0 : lowerWords("twiceText: argument 'value'", top, writeOptionalString, value);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $twiceText(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftBuffer(readOptionalString);
  }

  function twiceList(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("twiceList: argument 'value'", top, writeArrayOfOptionalOptionalU8, value);
    if (broken.why !== undefined) refuse();
    try {
      $twiceList(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfOptionalOptionalU8);
  }

  function thrice(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = value === undefined ? 0 : lowerWords("thrice: argument 'value'", top, writeOptionalOptionalBoolean, value);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $thrice(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftWords(readOptionalOptionalBoolean);
  }

  function maybeNothing(value) {
    if (broken.why !== undefined) refuse();
    checkUndefined("maybeNothing: argument 'value'", value ?? undefined);
    const code0 = value === undefined ? 0 : 1;
    return $maybeNothing(code0) === -2 ? undefined : null;
  }

  function maybeNothings(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("maybeNothings: argument 'value'", top, writeArrayOfOptionalUndefined, value);
    if (broken.why !== undefined) refuse();
    try {
      $maybeNothings(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfOptionalUndefined);
  }

  function maybeList(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = value == null ? 0 : lowerWords("maybeList: argument 'value'", top, writeArrayOfBoolean, value);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybeList(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftWords(readArrayOfBoolean);
  }

  function maybeMap(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = value == null ? 0 : lowerWords("maybeMap: argument 'value'", top, writeMapOfStringToOptionalU8, value);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybeMap(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftBuffer(readMapOfStringToOptionalU8);
  }

  function maybeTuple(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = value == null ? 0 : lowerWords("maybeTuple: argument 'value'", top, writeTupleOfU8AndString, value);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybeTuple(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftBuffer(readTupleOfU8AndString);
  }

  function nothing(value) {
    if (broken.why !== undefined) refuse();
    checkUndefined("nothing: argument 'value'", value);
    $nothing();
  }

  function inBox(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("inBox: argument 'value'", top, writeArrayOfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $inBox(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfString);
  }

  function inRc(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("inRc: argument 'value'", top, writeMapOfStringToU8, value);
    if (broken.why !== undefined) refuse();
    try {
      $inRc(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readMapOfStringToU8);
  }

  function inArc(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("inArc: argument 'value'", top, writeTupleOfU8AndBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $inArc(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readTupleOfU8AndBoolean);
  }

  function boxes(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("boxes: argument 'value'", top, writeArrayOfF64, value);
    if (broken.why !== undefined) refuse();
    try {
      $boxes(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfF64);
  }

  function boxedNumber(value) {
    if (broken.why !== undefined) refuse();
    checkU32("boxedNumber: argument 'value'", value);
    return $boxedNumber(value) >>> 0;
  }

  function sharedText(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("sharedText: argument 'value'", top, writeArrayOfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $sharedText(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfString);
  }

  function textBoxes(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("textBoxes: argument 'value'", top, writeTupleOfStringAndStringAndString, value);
    if (broken.why !== undefined) refuse();
    try {
      $textBoxes(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfStringAndStringAndString);
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

  function namedBytes(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("namedBytes: argument 'value'", top, writeTupleOfStringAndUint8Array, value);
    if (broken.why !== undefined) refuse();
    try {
      $namedBytes(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfStringAndUint8Array);
  }

  function matrix(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("matrix: argument 'value'", top, write3OfFloat32ArrayOf2, value);
    if (broken.why !== undefined) refuse();
    try {
      $matrix(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(read3OfFloat32ArrayOf2);
  }

  function typed(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("typed: argument 'value'", top, writeTupleOfInt8ArrayAndUint8ArrayAndInt16ArrayAndUin, value);
    if (broken.why !== undefined) refuse();
    try {
      $typed(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readTupleOfInt8ArrayAndUint8ArrayAndInt16ArrayAndUin);
  }

  function byName(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("byName: argument 'value'", top, writeMapOfStringToBigUint64Array, value);
    if (broken.why !== undefined) refuse();
    try {
      $byName(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readMapOfStringToBigUint64Array);
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

  function valuesByName(value) {
    if (broken.why !== undefined) refuse();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("valuesByName: argument 'value'", top, writeMapOfStringToValue, value);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      try {
        $valuesByName(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readMapOfStringToValue);
    } finally {
      dropValues(pending);
    }
  }

  function valueTuple(value) {
    if (broken.why !== undefined) refuse();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("valueTuple: argument 'value'", top, writeTupleOfValueAndOptionalValue, value);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      try {
        $valueTuple(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readTupleOfValueAndOptionalValue);
    } finally {
      dropValues(pending);
    }
  }

  function tuple1(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple1: argument 'value'", top, writeTupleOfString, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple1(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfString);
  }

  function tuple2(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple2: argument 'value'", top, writeTupleOfU8AndString, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple2(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfU8AndString);
  }

  function tuple3(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple3: argument 'value'", top, writeTupleOfU8AndStringAndBoolean, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple3(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfU8AndStringAndBoolean);
  }

  function tuple4(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple4: argument 'value'", top, writeTupleOfU8AndF64AndU8AndI64, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple4(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readTupleOfU8AndF64AndU8AndI64);
  }

  function tuple5(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple5: argument 'value'", top, writeTupleOfU8AndStringAnd2OfBooleanAndF32AndI64, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple5(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfU8AndStringAnd2OfBooleanAndF32AndI64);
  }

  function tuple6(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple6: argument 'value'", top, writeTupleOfU8AndU8AndU8AndU8AndU8AndU8, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple6(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readTupleOfU8AndU8AndU8AndU8AndU8AndU8);
  }

  function tuple7(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple7: argument 'value'", top, writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndString, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple7(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndString);
  }

  function tuple8(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple8: argument 'value'", top, writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndString, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple8(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndString);
  }

  function tuple9(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple9: argument 'value'", top, writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndS, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple9(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndS);
  }

  function tuple10(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple10: argument 'value'", top, writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple10(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU);
  }

  function tuple11(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple11: argument 'value'", top, writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU_, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple11(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU_);
  }

  function tuple12(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuple12: argument 'value'", top, writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU_3, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuple12(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU_3);
  }

  function tuples(value) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("tuples: argument 'value'", top, writeArrayOfTupleOfI64AndTupleOfBooleanAndChar, value);
    if (broken.why !== undefined) refuse();
    try {
      $tuples(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfTupleOfI64AndTupleOfBooleanAndChar);
  }

  function join(words) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("join: argument 'words'", top, writeArrayOfString, words);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $join(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function joinOwned(words) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("joinOwned: argument 'words'", top, writeArrayOfString, words);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $joinOwned(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function cows(words) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("cows: argument 'words'", top, writeArrayOfString, words);
    if (broken.why !== undefined) refuse();
    try {
      $cows(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfString);
  }

  function lengths(words) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("lengths: argument 'words'", top, writeArrayOfString, words);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $lengths(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftVecU32(result);
  }

  function countTrue(flags) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("countTrue: argument 'flags'", top, writeArrayOfBoolean, flags);
    if (broken.why !== undefined) refuse();
    try {
      return $countTrue(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function total(rows_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("total: argument 'rows'", top, writeArrayOfFloat64Array, rows_);
    if (broken.why !== undefined) refuse();
    try {
      return $total(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function borrowed(list, map, pair) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 3);
    try {
      const ptr0 = lowerWords("borrowed: argument 'list'", base, writeArrayOfString, list);
      const ptr1 = lowerWords("borrowed: argument 'map'", base + 1, writeMapOfStringToU32, map);
      const ptr2 = lowerWords("borrowed: argument 'pair'", base + 2, writeTupleOfU8AndString, pair);
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $borrowed(ptr0, ptr1, ptr2);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function maybeWords(words) {
    if (broken.why !== undefined) refuse();
    const ptr0 = words == null ? 0 : lowerWords("maybeWords: argument 'words'", top, writeArrayOfString, words);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybeWords(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === 4294967297 ? undefined : result;
  }

  function joinAll(separator, ...words) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerString("joinAll: argument 'separator'", base, separator);
      const ptr0 = ptr;
      const ptr1 = lowerWords("joinAll: argument 'words'", base + 1, writeArrayOfString, words);
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $joinAll(ptr0, len0, ptr1);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function checked(words) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("checked: argument 'words'", top, writeArrayOfString, words);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $checked(ptr0);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw collected();
    return liftBuffer(readArrayOfString);
  }

  function many(count) {
    if (broken.why !== undefined) refuse();
    checkU32("many: argument 'count'", count);
    try {
      $many(count);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfOptionalString);
  }

  function mixed(a, b, c, d, e, f) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 6);
    try {
      const ptr0 = lowerWords("mixed: argument 'a'", base, writeArrayOfString, a);
      const len1 = lowerString("mixed: argument 'b'", base + 1, b);
      const ptr1 = ptr;
      const ptr2 = lowerWords("mixed: argument 'c'", base + 2, writeMapOfStringToFloat64Array, c);
      const len3 = lowerF64("mixed: argument 'd'", base + 3, d);
      const ptr3 = ptr;
      const ptr4 = e == null ? 0 : lowerWords("mixed: argument 'e'", base + 4, writeTupleOfU8AndBoolean, e);
      const ptr5 = lowerWords("mixed: argument 'f'", base + 5, writeSetOfU32, f);
      if (broken.why !== undefined) refuse();
      try {
        $mixed(ptr0, ptr1, len1, ptr2, ptr3, len3, ptr4, ptr5);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readTupleOfU32AndU32AndU32AndF64AndBooleanAndU32);
    } finally {
      setTop(base);
    }
  }

  function read0OfString() {
    const items = [];
    for (let count = 0; count > 0; count--) {
      items.push(nextText());
    }
    return items;
  }

  function read2OfBoolean() {
    const items = [];
    for (let count = 2; count > 0; count--) {
      items.push(nextWord() !== 0);
    }
    return items;
  }

  function read3OfFloat32ArrayOf2() {
    const items = [];
    for (let count = 3; count > 0; count--) {
      items.push(nextArrayF32(2));
    }
    return items;
  }

  function read3OfString() {
    const items = [];
    for (let count = 3; count > 0; count--) {
      items.push(nextText());
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

  function readArrayOfChar() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(String.fromCodePoint(nextWord()));
    }
    return items;
  }

  function readArrayOfF64() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextDouble());
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

  function readArrayOfI128() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWide());
    }
    return items;
  }

  function readArrayOfI16() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() | 0);
    }
    return items;
  }

  function readArrayOfI64() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextLong());
    }
    return items;
  }

  function readArrayOfOptionalF64() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : nextDouble());
    }
    return items;
  }

  function readArrayOfOptionalOptionalU8() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : nextWord() === 0 ? null : nextWord());
    }
    return items;
  }

  function readArrayOfOptionalString() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : nextText());
    }
    return items;
  }

  function readArrayOfOptionalUndefined() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : null);
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

  function readArrayOfTupleOfI64AndTupleOfBooleanAndChar() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readTupleOfI64AndTupleOfBooleanAndChar());
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

  function readArrayOfUndefined() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(undefined);
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

  function readMapOfBooleanToUndefined() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextWord() !== 0, undefined);
    }
    return items;
  }

  function readMapOfI64ToBoolean() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextLong(), nextWord() !== 0);
    }
    return items;
  }

  function readMapOfStringToBigUint64Array() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), nextArrayU64(nextWord()));
    }
    return items;
  }

  function readMapOfStringToOptionalU8() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), nextWord() === 0 ? undefined : nextWord());
    }
    return items;
  }

  function readMapOfStringToU32() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), nextWord());
    }
    return items;
  }

  function readMapOfStringToU8() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), nextWord());
    }
    return items;
  }

  function readMapOfStringToValue() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), take(nextWord()));
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

  function readOptionalOptionalBoolean() {
    return nextWord() === 0 ? null : nextWord() === 0 ? null : nextWord() !== 0;
  }

  function readOptionalString() {
    return nextWord() === 0 ? null : nextText();
  }

  function readOptionalU32() {
    return nextWord() === 0 ? null : nextWord();
  }

  function readSetOfArrayOfString() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(readArrayOfString());
    }
    return items;
  }

  function readSetOfChar() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(String.fromCodePoint(nextWord()));
    }
    return items;
  }

  function readSetOfI32() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(nextWord() | 0);
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

  function readTupleOfBooleanAndChar() {
    return [nextWord() !== 0, String.fromCodePoint(nextWord())];
  }

  function readTupleOfI64AndTupleOfBooleanAndChar() {
    return [nextLong(), readTupleOfBooleanAndChar()];
  }

  function readTupleOfInt8ArrayAndUint8ArrayAndInt16ArrayAndUin() {
    return [nextArrayI8(nextWord()), nextArrayU8(nextWord()), nextArrayI16(nextWord()), nextArrayU16(nextWord()), nextArrayI32(nextWord()), nextArrayU32(nextWord()), nextArrayF32(nextWord()), nextArrayF64(nextWord()), nextArrayI64(nextWord()), nextArrayU64(nextWord())];
  }

  function readTupleOfString() {
    return [nextText()];
  }

  function readTupleOfStringAndStringAndString() {
    return [nextText(), nextText(), nextText()];
  }

  function readTupleOfStringAndUint8Array() {
    return [nextText(), nextArrayU8(nextWord())];
  }

  function readTupleOfU32AndU32AndU32AndF64AndBooleanAndU32() {
    return [nextWord(), nextWord(), nextWord(), nextDouble(), nextWord() !== 0, nextWord()];
  }

  function readTupleOfU8AndArrayOfI16() {
    return [nextWord(), readArrayOfI16()];
  }

  function readTupleOfU8AndBoolean() {
    return [nextWord(), nextWord() !== 0];
  }

  function readTupleOfU8AndF64AndU8AndI64() {
    return [nextWord(), nextDouble(), nextWord(), nextLong()];
  }

  function readTupleOfU8AndString() {
    return [nextWord(), nextText()];
  }

  function readTupleOfU8AndStringAnd2OfBooleanAndF32AndI64() {
    return [nextWord(), nextText(), read2OfBoolean(), nextFloat(), nextLong()];
  }

  function readTupleOfU8AndStringAndBoolean() {
    return [nextWord(), nextText(), nextWord() !== 0];
  }

  function readTupleOfU8AndU8AndU8AndU8AndU8AndU8() {
    return [nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord()];
  }

  function readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndString() {
    return [nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextText()];
  }

  function readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndString() {
    return [nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextText()];
  }

  function readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndS() {
    return [nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextText()];
  }

  function readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU() {
    return [nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextText()];
  }

  function readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU_() {
    return [nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextText()];
  }

  function readTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU_3() {
    return [nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextWord(), nextText()];
  }

  function readTupleOfValueAndOptionalValue() {
    return [take(nextWord()), nextWord() === 0 ? undefined : take(nextWord())];
  }

  function write0OfString(where, value) {
    const items = iterableOf(where, value);
    let index = 0;
    try {
      for (const item of items) {
        putText("", item);
        index++;
        if (index > 0) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 0);
  }

  function write2OfBoolean(where, value) {
    const items = iterableOf(where, value);
    let index = 0;
    try {
      for (const item of items) {
        putBoolean("", item);
        index++;
        if (index > 2) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 2);
  }

  function write3OfFloat32ArrayOf2(where, value) {
    const items = iterableOf(where, value);
    let index = 0;
    try {
      for (const item of items) {
        putArrayF32("", item, 2);
        index++;
        if (index > 3) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 3);
  }

  function write3OfString(where, value) {
    const items = iterableOf(where, value);
    let index = 0;
    try {
      for (const item of items) {
        putText("", item);
        index++;
        if (index > 3) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 3);
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

  function writeArrayOfF64(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putDoubleChecked("", item);
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

  function writeArrayOfI16(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putI16("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfI64(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putI64("", notZero("", item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfOptionalF64(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putDoubleChecked("", item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfOptionalOptionalU8(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item === undefined ? 0 : 1);
        if (item !== undefined) {
          putWord(item == null ? 0 : 1);
          if (item != null) {
            putU8("", item);
          }
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfOptionalString(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putText("", item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfOptionalUndefined(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        checkUndefined("", item ?? undefined);
        putWord(item === undefined ? 0 : 1);
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

  function writeArrayOfTupleOfI64AndTupleOfBooleanAndChar(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeTupleOfI64AndTupleOfBooleanAndChar("", item);
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
        putWideUnsigned("", item);
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

  function writeMapOfBooleanToUndefined(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putBoolean(" as a key", key);
        checkUndefined("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfI64ToBoolean(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putI64(" as a key", key);
        putBoolean("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfStringToBigUint64Array(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putArrayU64("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
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

  function writeMapOfStringToOptionalU8(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putU8("", item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfStringToU32(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putU32("", item);
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

  function writeMapOfStringToValue(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putValue(item);
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

  function writeOptionalOptionalBoolean(where, value) {
    putWord(value === undefined ? 0 : 1);
    if (value !== undefined) {
      putWord(value == null ? 0 : 1);
      if (value != null) {
        putBoolean(where, value);
      }
    }
  }

  function writeOptionalString(where, value) {
    putWord(value == null ? 0 : 1);
    if (value != null) {
      putText(where, value);
    }
  }

  function writeOptionalU32(where, value) {
    putWord(value == null ? 0 : 1);
    if (value != null) {
      putU32(where, value);
    }
  }

  function writeSetOfArrayOfString(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeArrayOfString("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeSetOfChar(where, value) {
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

  function writeSetOfI32(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putI32("", item);
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

  function writeSetOfU32(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putU32("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeTupleOfBooleanAndChar(where, value) {
    try {
      checkTuple("", value, 2);
      putBoolean("[0]", value[0]);
      putWord(lowerChar("[1]", value[1]));
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfI64AndTupleOfBooleanAndChar(where, value) {
    try {
      checkTuple("", value, 2);
      putI64("[0]", value[0]);
      writeTupleOfBooleanAndChar("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfInt8ArrayAndUint8ArrayAndInt16ArrayAndUin(where, value) {
    try {
      checkTuple("", value, 10);
      putArrayI8("[0]", value[0]);
      putArrayU8("[1]", value[1]);
      putArrayI16("[2]", value[2]);
      putArrayU16("[3]", value[3]);
      putArrayI32("[4]", value[4]);
      putArrayU32("[5]", value[5]);
      putArrayF32("[6]", value[6]);
      putArrayF64("[7]", value[7]);
      putArrayI64("[8]", value[8]);
      putArrayU64("[9]", value[9]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfString(where, value) {
    try {
      checkTuple("", value, 1);
      putText("[0]", value[0]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfStringAndStringAndString(where, value) {
    try {
      checkTuple("", value, 3);
      putText("[0]", value[0]);
      putText("[1]", value[1]);
      putText("[2]", value[2]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfStringAndUint8Array(where, value) {
    try {
      checkTuple("", value, 2);
      putText("[0]", value[0]);
      putArrayU8("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndArrayOfI16(where, value) {
    try {
      checkTuple("", value, 2);
      putU8("[0]", value[0]);
      writeArrayOfI16("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndBoolean(where, value) {
    try {
      checkTuple("", value, 2);
      putU8("[0]", value[0]);
      putBoolean("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndF64AndU8AndI64(where, value) {
    try {
      checkTuple("", value, 4);
      putU8("[0]", value[0]);
      putDoubleChecked("[1]", value[1]);
      putU8("[2]", value[2]);
      putI64("[3]", value[3]);
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

  function writeTupleOfU8AndStringAnd2OfBooleanAndF32AndI64(where, value) {
    try {
      checkTuple("", value, 5);
      putU8("[0]", value[0]);
      putText("[1]", value[1]);
      write2OfBoolean("[2]", value[2]);
      putFloatChecked("[3]", value[3]);
      putI64("[4]", value[4]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndStringAndBoolean(where, value) {
    try {
      checkTuple("", value, 3);
      putU8("[0]", value[0]);
      putText("[1]", value[1]);
      putBoolean("[2]", value[2]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndU8AndU8AndU8AndU8AndU8(where, value) {
    try {
      checkTuple("", value, 6);
      putU8("[0]", value[0]);
      putU8("[1]", value[1]);
      putU8("[2]", value[2]);
      putU8("[3]", value[3]);
      putU8("[4]", value[4]);
      putU8("[5]", value[5]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndString(where, value) {
    try {
      checkTuple("", value, 7);
      putU8("[0]", value[0]);
      putU8("[1]", value[1]);
      putU8("[2]", value[2]);
      putU8("[3]", value[3]);
      putU8("[4]", value[4]);
      putU8("[5]", value[5]);
      putText("[6]", value[6]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndString(where, value) {
    try {
      checkTuple("", value, 8);
      putU8("[0]", value[0]);
      putU8("[1]", value[1]);
      putU8("[2]", value[2]);
      putU8("[3]", value[3]);
      putU8("[4]", value[4]);
      putU8("[5]", value[5]);
      putU8("[6]", value[6]);
      putText("[7]", value[7]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndS(where, value) {
    try {
      checkTuple("", value, 9);
      putU8("[0]", value[0]);
      putU8("[1]", value[1]);
      putU8("[2]", value[2]);
      putU8("[3]", value[3]);
      putU8("[4]", value[4]);
      putU8("[5]", value[5]);
      putU8("[6]", value[6]);
      putU8("[7]", value[7]);
      putText("[8]", value[8]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU(where, value) {
    try {
      checkTuple("", value, 10);
      putU8("[0]", value[0]);
      putU8("[1]", value[1]);
      putU8("[2]", value[2]);
      putU8("[3]", value[3]);
      putU8("[4]", value[4]);
      putU8("[5]", value[5]);
      putU8("[6]", value[6]);
      putU8("[7]", value[7]);
      putU8("[8]", value[8]);
      putText("[9]", value[9]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU_(where, value) {
    try {
      checkTuple("", value, 11);
      putU8("[0]", value[0]);
      putU8("[1]", value[1]);
      putU8("[2]", value[2]);
      putU8("[3]", value[3]);
      putU8("[4]", value[4]);
      putU8("[5]", value[5]);
      putU8("[6]", value[6]);
      putU8("[7]", value[7]);
      putU8("[8]", value[8]);
      putU8("[9]", value[9]);
      putText("[10]", value[10]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndU8AndU8AndU8AndU8AndU8AndU8AndU8AndU_3(where, value) {
    try {
      checkTuple("", value, 12);
      putU8("[0]", value[0]);
      putU8("[1]", value[1]);
      putU8("[2]", value[2]);
      putU8("[3]", value[3]);
      putU8("[4]", value[4]);
      putU8("[5]", value[5]);
      putU8("[6]", value[6]);
      putU8("[7]", value[7]);
      putU8("[8]", value[8]);
      putU8("[9]", value[9]);
      putU8("[10]", value[10]);
      putText("[11]", value[11]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfValueAndOptionalValue(where, value) {
    try {
      checkTuple("", value, 2);
      putValue(value[0]);
      {
        const some = value[1];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putValue(some);
        }
      }
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

  function lowerVecU16(where, numbers) {
    const typed = typedName.call(numbers) === "Uint16Array" || isTyped(where, "a Uint16Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 2);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Uint16Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU16(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 2);
    }
    return done ? length : lowerVecU16(where, [...numbers]);
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

  function copyU16(where, numbers, length, typed) {
    const target = u16;
    const address = ptr;
    const start = address / 2;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU16(`${where}[${index}]`, number);
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

  function liftVecU16(length) {
    if (length >= 0 && length <= 16) return liftShortU16(length);
    const numbers = liftSliceU16(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 2, 2);
    return numbers;
  }

  function liftVecU32(length) {
    if (length >= 0 && length <= 16) return liftShortU32(length);
    const numbers = liftSliceU32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  function liftShortU16(length) {
    if (u16.length === 0) refreshViews();
    const area = u16;
    const start = TEXT / 2;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Uint16Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
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

  function liftSliceU16(length) {
    if (u16.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 2;
    return u16.slice(start, start + (length >>> 0));
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

  function putI16(where, number) {
    checkI16(where, number);
    putWord(number);
  }

  function putI32(where, number) {
    checkI32(where, number);
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

  function putArrayF64(where, numbers, length) {
    const typed = typedName.call(numbers) === "Float64Array" || isTyped(where, "a Float64Array", numbers);
    if (!typed) numbers = gatherF64(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 8), 8);
  }

  function putArrayI16(where, numbers, length) {
    const typed = typedName.call(numbers) === "Int16Array" || isTyped(where, "an Int16Array", numbers);
    if (!typed) numbers = gatherI16(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 2), 2);
  }

  function putArrayI32(where, numbers, length) {
    const typed = typedName.call(numbers) === "Int32Array" || isTyped(where, "an Int32Array", numbers);
    if (!typed) numbers = gatherI32(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 4), 4);
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

  function putArrayI8(where, numbers, length) {
    const typed = typedName.call(numbers) === "Int8Array" || isTyped(where, "an Int8Array", numbers);
    if (!typed) numbers = gatherI8(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count), 1);
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

  function putArrayU32(where, numbers, length) {
    const typed = typedName.call(numbers) === "Uint32Array" || isTyped(where, "a Uint32Array", numbers);
    if (!typed) numbers = gatherU32(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 4), 4);
  }

  function putArrayU64(where, numbers, length) {
    const typed = typedName.call(numbers) === "BigUint64Array" || isTyped(where, "a BigUint64Array", numbers);
    if (!typed) numbers = gatherU64(where, numbers);
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

  function gatherI16(where, numbers) {
    return Int16Array.from(numbers, (number, index) => {
      checkI16(`${where}[${index}]`, number);
      return number;
    });
  }

  function gatherI32(where, numbers) {
    return Int32Array.from(numbers, (number, index) => {
      checkI32(`${where}[${index}]`, number);
      return number;
    });
  }

  function gatherI8(where, numbers) {
    return Int8Array.from(numbers, (number, index) => {
      checkI8(`${where}[${index}]`, number);
      return number;
    });
  }

  function gatherU16(where, numbers) {
    return Uint16Array.from(numbers, (number, index) => {
      checkU16(`${where}[${index}]`, number);
      return number;
    });
  }

  function gatherU32(where, numbers) {
    return Uint32Array.from(numbers, (number, index) => {
      checkU32(`${where}[${index}]`, number);
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

  function gatherU64(where, numbers) {
    return BigUint64Array.from(numbers, (number, index) => {
      checkU64(`${where}[${index}]`, number);
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

  function nextArrayI16(length) {
    const start = nextBytes(length, 2) / 2;
    return i16.slice(start, start + length);
  }

  function nextArrayI32(length) {
    const start = nextBytes(length, 4) / 4;
    return i32.slice(start, start + length);
  }

  function nextArrayI64(length) {
    const start = nextBytes(length, 8) / 8;
    return i64.slice(start, start + length);
  }

  function nextArrayI8(length) {
    const start = nextBytes(length, 1);
    return i8.slice(start, start + length);
  }

  function nextArrayU16(length) {
    const start = nextBytes(length, 2) / 2;
    return u16.slice(start, start + length);
  }

  function nextArrayU32(length) {
    const start = nextBytes(length, 4) / 4;
    return u32.slice(start, start + length);
  }

  function nextArrayU64(length) {
    const start = nextBytes(length, 8) / 8;
    return u64.slice(start, start + length);
  }

  function nextArrayU8(length) {
    const start = nextBytes(length, 1);
    return u8.slice(start, start + length);
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
