// minibind 0.1.0

/** Where to go. */
export const Direction = Object.freeze({ Left: "Left", Right: "Right" });

/** Holds books. */
export let Shelf = Object.assign(function () { early("new Shelf"); }, {
  ofEach: () => early("Shelf.ofEach"),
});

/** How many iterators there are. */
export let live = () => early("live");

export let count = () => early("count");
export let forever = () => early("forever");
export let boxed = () => early("boxed");
export let words = () => early("words");
export let ownedWords = () => early("ownedWords");
export let boxedWords = () => early("boxedWords");
export let windows = () => early("windows");
export let maybe = () => early("maybe");
export let lengths = () => early("lengths");
export let map = () => early("map");
export let filter = () => early("filter");
export let repeat = () => early("repeat");
export let sameValue = () => early("sameValue");
export let integers = () => early("integers");
export let wide = () => early("wide");
export let signed = () => early("signed");
export let unsigned = () => early("unsigned");
export let floats = () => early("floats");
export let truths = () => early("truths");
export let characters = () => early("characters");
export let nothings = () => early("nothings");
export let optional = () => early("optional");
export let optionalTexts = () => early("optionalTexts");
export let nestedOptions = () => early("nestedOptions");
export let directions = () => early("directions");
export let steps = () => early("steps");
export let objects = () => early("objects");
export let maps = () => early("maps");
export let arrays = () => early("arrays");
export let adders = () => early("adders");

/** Panics at the number 3. */
export let fragile = () => early("fragile");

/** An error ends the iterator. */
export let numbersIn = () => early("numbersIn");

export let lines = () => early("lines");
export let orThrow = () => early("orThrow");
export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

let wasm, loading;

export default function init(source = new URL("iterators.wasm", import.meta.url)) {
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
    Shelf,
    live,
    count,
    forever,
    boxed,
    words,
    ownedWords,
    boxedWords,
    windows,
    maybe,
    lengths,
    map,
    filter,
    repeat,
    sameValue,
    integers,
    wide,
    signed,
    unsigned,
    floats,
    truths,
    characters,
    nothings,
    optional,
    optionalTexts,
    nestedOptions,
    directions,
    steps,
    objects,
    maps,
    arrays,
    adders,
    fragile,
    numbersIn,
    lines,
    orThrow,
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
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    minibind_call_1: $call1,
    minibind_drop_1: $drop1,
    minibind_drop_2: $drop2,
    minibind_drop_3: $drop3,
    minibind_next_1: $next1,
    minibind_next_2: $next2,
    minibind_next_3: $next3,
    minibind_next_4: $next4,
    minibind_next_5: $next5,
    minibind_next_6: $next6,
    minibind_next_7: $next7,
    minibind_next_8: $next8,
    minibind_next_9: $next9,
    minibind_next_10: $next10,
    minibind_next_11: $next11,
    minibind_next_12: $next12,
    minibind_next_13: $next13,
    minibind_next_14: $next14,
    minibind_next_15: $next15,
    minibind_next_16: $next16,
    minibind_next_17: $next17,
    minibind_next_18: $next18,
    minibind_next_19: $next19,
    minibind_next_20: $next20,
    minibind_next_21: $next21,
    minibind_next_22: $next22,
    minibind_next_23: $next23,
    minibind_next_24: $next24,
    minibind_next_25: $next25,
    minibind_next_26: $next26,
    minibind_next_27: $next27,
    minibind_next_28: $next28,
    live: $live,
    count: $count,
    forever: $forever,
    boxed: $boxed,
    words: $words,
    owned_words: $ownedWords,
    boxed_words: $boxedWords,
    windows: $windows,
    maybe: $maybe,
    lengths: $lengths,
    map: $map,
    filter: $filter,
    repeat: $repeat,
    same_value: $sameValue,
    integers: $integers,
    wide: $wide,
    signed: $signed,
    unsigned: $unsigned,
    floats: $floats,
    truths: $truths,
    characters: $characters,
    nothings: $nothings,
    optional: $optional,
    optional_texts: $optionalTexts,
    nested_options: $nestedOptions,
    directions: $directions,
    steps: $steps,
    objects: $objects,
    maps: $maps,
    arrays: $arrays,
    adders: $adders,
    Shelf_new: $Shelf_new,
    Shelf_add: $Shelf_add,
    Shelf_size: $Shelf_size,
    Shelf_titles: $Shelf_titles,
    Shelf_matching: $Shelf_matching,
    Shelf_both: $Shelf_both,
    Shelf_take_out: $Shelf_takeOut,
    Shelf_into_titles: $Shelf_intoTitles,
    Shelf_books: $Shelf_books,
    Shelf_of_each: $Shelf_ofEach,
    fragile: $fragile,
    numbers_in: $numbersIn,
    lines: $lines,
    or_throw: $orThrow,
    Shelf_free: $Shelf_free,
  } = yield {
    minibind: { callback_call, error_cause, error_text, error_value, value_clone, value_drop },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, i32, u32, f64, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
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
  let freeHandle = 4;
  const keptHandles = new Map();
  const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([].values()));
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;
  let messages = [""];

  const $Shelf = { name: "Shelf" };

  class Shelf {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(titles) {
      this.#address = titles !== adoption ? Shelf_new(titles) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Shelf_free);
    }

    static {
      $Shelf.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Shelf, object, exclusive);
      };
      $Shelf.cell = (object) => object.#cell;
      $Shelf.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Shelf);
    }

    add(title) {
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("Shelf.add: argument 'title'", top + 1, title);
      const ptr1 = ptr;
      const ptr0 = $Shelf.reach("Shelf.add: this", this, true);
      try {
        return $Shelf_add(ptr0, ptr1, len1) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    }

    get size() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Shelf.reach("Shelf.size: this", this);
      return $Shelf_size(ptr0) >>> 0;
    }

    titles() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      try {
        const ptr0 = borrowObject("Shelf.titles: this", $Shelf, this);
        let result;
        try {
          result = $Shelf_titles(ptr0);
        } catch (error) {
          throw caught(error);
        }
        keepHolds(keptHolds, held);
        return iterate("Shelf.titles", result >>> 0, makeNextOfString, $drop2, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw error;
      } finally {
        endHolds(held);
      }
    }

    matching(part) {
      if (broken.why !== undefined) refuse();
      const kept = new Set();
      const held = holds.length;
      const keptHolds = [];
      try {
        const len1 = lowerString("Shelf.matching: argument 'part'", kept, part);
        const ptr1 = ptr;
        const ptr0 = borrowObject("Shelf.matching: this", $Shelf, this);
        let result;
        try {
          result = $Shelf_matching(ptr0, ptr1, len1);
        } catch (error) {
          throw caught(error);
        }
        keepHolds(keptHolds, held);
        return iterate("Shelf.matching", result >>> 0, makeNextOfString_, $drop1, () => { endKeptHolds(keptHolds); freeBlocks(kept); });
      } catch (error) {
        endKeptHolds(keptHolds);
        freeBlocks(kept);
        throw error;
      } finally {
        endHolds(held);
      }
    }

    both(other) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      try {
        const ptr0 = borrowObject("Shelf.both: this", $Shelf, this);
        const ptr1 = borrowObject("Shelf.both: argument 'other'", $Shelf, other);
        let result;
        try {
          result = $Shelf_both(ptr0, ptr1);
        } catch (error) {
          throw caught(error);
        }
        keepHolds(keptHolds, held);
        return iterate("Shelf.both", result >>> 0, makeNextOfTupleOfStringAndString, $drop1, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw error;
      } finally {
        endHolds(held);
      }
    }

    takeOut() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      try {
        const ptr0 = borrowObject("Shelf.takeOut: this", $Shelf, this, -1);
        let result;
        try {
          result = $Shelf_takeOut(ptr0);
        } catch (error) {
          throw caught(error);
        }
        keepHolds(keptHolds, held);
        return iterate("Shelf.takeOut", result >>> 0, makeNextOfString_, $drop1, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw error;
      } finally {
        endHolds(held);
      }
    }

    intoTitles() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      try {
        const ptr0 = moveObject("Shelf.intoTitles: this", $Shelf, this);
        commitMoves(held, "Shelf.intoTitles");
        let result;
        try {
          result = $Shelf_intoTitles(ptr0);
        } catch (error) {
          throw caught(error);
        }
        keepHolds(keptHolds, held);
        return iterate("Shelf.intoTitles", result >>> 0, makeNextOfString_, $drop1, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw error;
      } finally {
        endHolds(held);
      }
    }

    /** A book each. */
    books() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      try {
        const ptr0 = borrowObject("Shelf.books: this", $Shelf, this);
        let result;
        try {
          result = $Shelf_books(ptr0);
        } catch (error) {
          throw caught(error);
        }
        keepHolds(keptHolds, held);
        return iterate("Shelf.books", result >>> 0, makeNextOfShelf, $drop1, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw error;
      } finally {
        endHolds(held);
      }
    }

    static ofEach(titles) {
      if (broken.why !== undefined) refuse();
      const kept = new Set();
      try {
        const ptr0 = lowerWords("Shelf.ofEach: argument 'titles'", kept, writeArrayOfString, titles);
        if (broken.why !== undefined) refuse();
        let result;
        try {
          result = $Shelf_ofEach(ptr0);
        } catch (error) {
          throw caught(error);
        }
        return iterate("Shelf.ofEach", result >>> 0, makeNextOfShelf, $drop1, () => { freeBlocks(kept); });
      } catch (error) {
        freeBlocks(kept);
        throw error;
      }
    }

    [inspected]() {
      return inspectObject(this, ["size"]);
    }
  }

  return {
    Shelf,
    live,
    count,
    forever,
    boxed,
    words,
    ownedWords,
    boxedWords,
    windows,
    maybe,
    lengths,
    map,
    filter,
    repeat,
    sameValue,
    integers,
    wide,
    signed,
    unsigned,
    floats,
    truths,
    characters,
    nothings,
    optional,
    optionalTexts,
    nestedOptions,
    directions,
    steps,
    objects,
    maps,
    arrays,
    adders,
    fragile,
    numbersIn,
    lines,
    orThrow,
    allocate,
    refresh,
    release,
  };

  function Shelf_new(titles) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("new Shelf: argument 'titles'", top, writeArrayOfString, titles);
    if (broken.why !== undefined) refuse();
    try {
      return $Shelf_new(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function live() {
    if (broken.why !== undefined) refuse();
    return $live();
  }

  function count(to) {
    if (broken.why !== undefined) refuse();
    checkU32("count: argument 'to'", to);
    let result;
    try {
      result = $count(to);
    } catch (error) {
      throw caught(error);
    }
    return iterate("count", result >>> 0, makeNextOfU32, $drop1);
  }

  function forever() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $forever();
    } catch (error) {
      throw caught(error);
    }
    return iterate("forever", result >>> 0, makeNextOfF64, $drop1);
  }

  function boxed(to) {
    if (broken.why !== undefined) refuse();
    checkU8("boxed: argument 'to'", to);
    let result;
    try {
      result = $boxed(to);
    } catch (error) {
      throw caught(error);
    }
    return iterate("boxed", result >>> 0, makeNextOfU8, $drop2);
  }

  function words(text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("words: argument 'text'", kept, text);
      const ptr0 = ptr;
      let result;
      try {
        result = $words(ptr0, len0);
      } catch (error) {
        throw caught(error);
      }
      return iterate("words", result >>> 0, makeNextOfString, $drop2, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function ownedWords(text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("ownedWords: argument 'text'", kept, text);
      const ptr0 = ptr;
      let result;
      try {
        result = $ownedWords(ptr0, len0);
      } catch (error) {
        throw caught(error);
      }
      return iterate("ownedWords", result >>> 0, makeNextOfString_, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function boxedWords(text, by) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("boxedWords: argument 'text'", kept, text);
      const ptr0 = ptr;
      const len1 = lowerString("boxedWords: argument 'by'", kept, by);
      const ptr1 = ptr;
      let result;
      try {
        result = $boxedWords(ptr0, len0, ptr1, len1);
      } catch (error) {
        throw caught(error);
      }
      return iterate("boxedWords", result >>> 0, makeNextOfString, $drop2, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function windows(numbers, size) {
    if (broken.why !== undefined) refuse();
    checkU32("windows: argument 'size'", size);
    const kept = new Set();
    try {
      const len0 = lowerF64("windows: argument 'numbers'", kept, numbers);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $windows(ptr0, len0, size);
      } catch (error) {
        throw caught(error);
      }
      if (result === -1) throw thrown ? takeThrown() : collected();
      return iterate("windows", result >>> 0, makeNextOfFloat64Array, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function maybe(to) {
    if (broken.why !== undefined) refuse();
    if (to != null) checkU32("maybe: argument 'to'", to);
    let result;
    try {
      result = $maybe(to ?? 4294967297);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : iterate("maybe", result >>> 0, makeNextOfU32, $drop1);
  }

  function lengths(texts_) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const ptr0 = lowerWords("lengths: argument 'texts'", kept, writeArrayOfString, texts_);
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $lengths(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return iterate("lengths", result >>> 0, makeNextOfTupleOfU32AndString, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function map(numbers, function_) {
    if (broken.why !== undefined) refuse();
    checkFunction("map: argument 'function'", function_);
    const handle1 = hold(makeCallbackOfF64ToF64("map: argument 'function'", function_));
    try {
      const len0 = lowerVecF64("map: argument 'numbers'", numbers);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $map(ptr0, len0, handle1);
      } catch (error) {
        throw caught(error);
      }
      return iterate("map", result >>> 0, makeNextOfF64, $drop1, () => { take(handle1); });
    } catch (error) {
      take(handle1);
      throw error;
    }
  }

  function filter(numbers, keep) {
    if (broken.why !== undefined) refuse();
    checkFunction("filter: argument 'keep'", keep);
    const handle1 = hold(makeCallbackOfF64ToBoolean("filter: argument 'keep'", keep));
    try {
      const len0 = lowerVecF64("filter: argument 'numbers'", numbers);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $filter(ptr0, len0, handle1);
      } catch (error) {
        throw caught(error);
      }
      return iterate("filter", result >>> 0, makeNextOfF64, $drop1, () => { take(handle1); });
    } catch (error) {
      take(handle1);
      throw error;
    }
  }

  function repeat(value, times) {
    if (broken.why !== undefined) refuse();
    checkU32("repeat: argument 'times'", times);
    const handle0 = hold(value);
    try {
      let result;
      try {
        result = $repeat(handle0, times);
      } catch (error) {
        throw caught(error);
      }
      return iterate("repeat", result >>> 0, makeNextOfValue, $drop1, () => { take(handle0); });
    } catch (error) {
      take(handle0);
      throw error;
    }
  }

  function sameValue(value, times) {
    if (broken.why !== undefined) refuse();
    checkU32("sameValue: argument 'times'", times);
    const handle0 = hold(value);
    try {
      let result;
      try {
        result = $sameValue(handle0, times);
      } catch (error) {
        throw caught(error);
      }
      return iterate("sameValue", result >>> 0, makeNextOfValue, $drop1, () => { take(handle0); });
    } catch (error) {
      take(handle0);
      throw error;
    }
  }

  function integers() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $integers();
    } catch (error) {
      throw caught(error);
    }
    return iterate("integers", result >>> 0, makeNextOfI64, $drop1);
  }

  function wide() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $wide();
    } catch (error) {
      throw caught(error);
    }
    return iterate("wide", result >>> 0, makeNextOfU128, $drop1);
  }

  function signed() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $signed();
    } catch (error) {
      throw caught(error);
    }
    return iterate("signed", result >>> 0, makeNextOfI32, $drop1);
  }

  function unsigned() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $unsigned();
    } catch (error) {
      throw caught(error);
    }
    return iterate("unsigned", result >>> 0, makeNextOfU32, $drop1);
  }

  function floats() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $floats();
    } catch (error) {
      throw caught(error);
    }
    return iterate("floats", result >>> 0, makeNextOfF32, $drop1);
  }

  function truths() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $truths();
    } catch (error) {
      throw caught(error);
    }
    return iterate("truths", result >>> 0, makeNextOfBoolean, $drop1);
  }

  function characters(text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("characters: argument 'text'", kept, text);
      const ptr0 = ptr;
      let result;
      try {
        result = $characters(ptr0, len0);
      } catch (error) {
        throw caught(error);
      }
      return iterate("characters", result >>> 0, makeNextOfChar, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function nothings(times) {
    if (broken.why !== undefined) refuse();
    checkU32("nothings: argument 'times'", times);
    let result;
    try {
      result = $nothings(times);
    } catch (error) {
      throw caught(error);
    }
    return iterate("nothings", result >>> 0, makeNextOfUndefined, $drop1);
  }

  function optional() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $optional();
    } catch (error) {
      throw caught(error);
    }
    return iterate("optional", result >>> 0, makeNextOfOptionalU32, $drop1);
  }

  function optionalTexts() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $optionalTexts();
    } catch (error) {
      throw caught(error);
    }
    return iterate("optionalTexts", result >>> 0, makeNextOfOptionalString, $drop1);
  }

  function nestedOptions() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $nestedOptions();
    } catch (error) {
      throw caught(error);
    }
    return iterate("nestedOptions", result >>> 0, makeNextOfOptionalOptionalU32, $drop1);
  }

  function directions() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $directions();
    } catch (error) {
      throw caught(error);
    }
    return iterate("directions", result >>> 0, makeNextOfDirection, $drop1);
  }

  function steps() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $steps();
    } catch (error) {
      throw caught(error);
    }
    return iterate("steps", result >>> 0, makeNextOfStep, $drop1);
  }

  function objects(names) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const ptr0 = lowerWords("objects: argument 'names'", kept, writeArrayOfString, names);
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $objects(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return iterate("objects", result >>> 0, makeNextOfNamed, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function maps() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maps();
    } catch (error) {
      throw caught(error);
    }
    return iterate("maps", result >>> 0, makeNextOfMapOfStringToUint8Array, $drop1);
  }

  function arrays() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $arrays();
    } catch (error) {
      throw caught(error);
    }
    return iterate("arrays", result >>> 0, makeNextOfUint16ArrayOf3, $drop1);
  }

  function adders() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $adders();
    } catch (error) {
      throw caught(error);
    }
    return iterate("adders", result >>> 0, makeNextOfFunctionOfF64ToF64, $drop1);
  }

  function fragile() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $fragile();
    } catch (error) {
      throw caught(error);
    }
    return iterate("fragile", result >>> 0, makeNextOfU32, $drop1);
  }

  function numbersIn(text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("numbersIn: argument 'text'", kept, text);
      const ptr0 = ptr;
      let result;
      try {
        result = $numbersIn(ptr0, len0);
      } catch (error) {
        throw caught(error);
      }
      return iterate("numbersIn", result >>> 0, makeNextOfOptionalI64, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function lines(texts_) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const ptr0 = lowerWords("lines: argument 'texts'", kept, writeArrayOfString, texts_);
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $lines(ptr0);
      } catch (error) {
        throw caught(error);
      }
      if (result === -1) throw thrown ? takeThrown() : collected();
      return iterate("lines", result >>> 0, makeNextOfString_3, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function orThrow(value) {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $orThrow(hold(value));
    } catch (error) {
      throw caught(error);
    }
    return iterate("orThrow", result >>> 0, makeNextOfUndefined_, $drop1);
  }

  function makeCallbackOfF64ToBoolean(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (f64.length === 0) refreshViews();
        const word0_0 = f64[at >>> 3];
        try {
          const result = source(word0_0);
          if (broken.why !== undefined) refuse();
          checkBoolean(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          catchThrown(error);
        }
      },
    };
  }

  function makeCallbackOfF64ToF64(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (f64.length === 0) refreshViews();
        const word0_0 = f64[at >>> 3];
        try {
          const result = source(word0_0);
          if (broken.why !== undefined) refuse();
          checkNumber(place, result);
          if (f64.length === 0) refreshViews();
          f64[at >>> 3] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeFunctionOfF64ToF64(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkNumber("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      const stack = $stack();
      try {
        return $call1(address, arg0);
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function makeNextOfBoolean(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next13(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967297) return { done: true, value: undefined };
    return { done: false, value: result !== 0 };
  }

  function makeNextOfChar(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next14(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967297) return { done: true, value: undefined };
    return { done: false, value: String.fromCodePoint(result) };
  }

  function makeNextOfDirection(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next13(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967297) return { done: true, value: undefined };
    return { done: false, value: $Direction[result] };
  }

  function makeNextOfF32(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next12(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 2) return { done: true, value: undefined };
    return { done: false, value: result };
  }

  function makeNextOfF64(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next2(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 2) return { done: true, value: undefined };
    return { done: false, value: result };
  }

  function makeNextOfFloat64Array(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next6(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftVecF64(result) };
  }

  function makeNextOfFunctionOfF64ToF64(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next23(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: givenClosure(makeFunctionOfF64ToF64, $drop3, result >>> 0, "next()") };
  }

  function makeNextOfI32(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next11(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967297) return { done: true, value: undefined };
    return { done: false, value: result };
  }

  function makeNextOfI64(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next9(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 2) return { done: true, value: undefined };
    return { done: false, value: result };
  }

  function makeNextOfMapOfStringToUint8Array(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next21(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftBuffer(readMapOfStringToUint8Array) };
  }

  function makeNextOfNamed(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next20(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftBuffer(readNamed) };
  }

  function makeNextOfOptionalI64(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next26(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftWords(() => nextWord() === 0 ? undefined : nextLong()) };
  }

  function makeNextOfOptionalOptionalU32(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next18(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftWords(() => nextWord() === 0 ? undefined : nextWord() === 0 ? null : nextWord()) };
  }

  function makeNextOfOptionalString(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next17(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftBuffer(() => nextWord() === 0 ? undefined : nextText()) };
  }

  function makeNextOfOptionalU32(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next16(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftWords(() => nextWord() === 0 ? undefined : nextWord()) };
  }

  function makeNextOfShelf(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next25(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: adoptObject(Shelf, result >>> 0) };
  }

  function makeNextOfStep(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next19(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftWords(readStep) };
  }

  function makeNextOfString(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next4(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftBorrowed(result) };
  }

  function makeNextOfString_(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next5(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftString(result) };
  }

  function makeNextOfString_3(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next27(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftString(result) };
  }

  function makeNextOfTupleOfStringAndString(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next24(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftBuffer(readTupleOfStringAndString) };
  }

  function makeNextOfTupleOfU32AndString(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next7(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftBuffer(readTupleOfU32AndString) };
  }

  function makeNextOfU128(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next10(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    const tag = liftTag();
    if (tag === 2) return { done: true, value: undefined };
    return { done: false, value: BigInt.asUintN(128, liftWide(result)) };
  }

  function makeNextOfU32(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next1(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967297) return { done: true, value: undefined };
    return { done: false, value: result };
  }

  function makeNextOfU8(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next3(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === 4294967297) return { done: true, value: undefined };
    return { done: false, value: result };
  }

  function makeNextOfUint16ArrayOf3(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next22(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: liftShortU16(3) };
  }

  function makeNextOfUndefined(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next15(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: undefined };
  }

  function makeNextOfUndefined_(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next28(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: undefined };
  }

  function makeNextOfValue(address) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $next8(address);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -2) return { done: true, value: undefined };
    return { done: false, value: take(result) };
  }

  function readMapOfStringToUint8Array() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), nextArrayU8(nextWord()));
    }
    return items;
  }

  function readNamed() {
    return { name: nextText(), ...(nextWord() !== 0 && { number: nextWord() }) };
  }

  function readStep() {
    switch (nextWord()) {
      case 0:
        return { type: "Walk", meters: nextDouble() };
      case 1:
        return { type: "Turn", value: $Direction[nextWord()] };
      case 2:
        return { type: "Stop" };
    }
  }

  function readTupleOfStringAndString() {
    return [nextText(), nextText()];
  }

  function readTupleOfU32AndString() {
    return [nextWord(), nextText()];
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

  function place(where, slot, size) {
    if (slot < 4 && size <= 4096) ptr = ARENA + slot * 4096;
    else room(where, slot, size);
    if (u8.length === 0) refreshViews();
    return ptr;
  }

  function room(where, slot, size) {
    if (typeof slot === "object") {
      ptr = keepBlock(where, slot, size);
      return new Uint8Array(memory.buffer, ptr, size);
    }
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
      if (typeof slot === "object") start = 0;
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

  function keepBlock(where, kept, size) {
    const address = takeBlock(where, size);
    kept.add({ address, size });
    return address;
  }

  function freeBlocks(kept) {
    for (const { address, size } of kept) giveBlock(address, size);
    kept.clear();
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

  function liftShortU16(length) {
    if (u16.length === 0) refreshViews();
    const area = u16;
    const start = TEXT / 2;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Uint16Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function liftWide(low) {
    if (i64.length === 0) refreshViews();
    return (i64[RESULT / 8 + 1] << 64n) | BigInt.asUintN(64, low);
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
    stageWords.set(old);
  }

  function reserveWords(count, odd = 0) {
    const start = stageAt + (stageAt & odd);
    stageAt = start + count;
    if (stageAt > stageWords.length) enlargeStage(stageAt * 2);
    return start;
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

  function keepHolds(kept, base) {
    kept.push(...holds.splice(base));
  }

  function endKeptHolds(kept) {
    kept.splice(0).forEach(endHold);
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

  function freeLater(object, free, address) {
    finalizers.register(object, { free, address }, object);
  }

  function freeNow(free, address) {
    const stack = $stack();
    try {
      free(address);
    } catch (error) {
      $unwind(stack);
      throw caught(error);
    }
  }

  function freeWith(drop, release) {
    return (address) => {
      try {
        drop(address);
      } finally {
        release?.();
      }
    };
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

  function value_drop(handle) {
    take(handle);
  }

  function value_clone(handle) {
    return hold(values[handle]);
  }

  function callback_call(handle, cells) {
    values[handle].call(cells >>> 0);
  }

  function closureState(address, name) {
    return { address, name, end: "", isRunning: false };
  }

  function reachClosure(state) {
    if (state.end !== "") refuseValue(Error, `${state.name}: the function ${state.end}`);
    return state.address;
  }

  function givenClosure(make, drop, address, name) {
    // One that Rust has kept so far goes on as it is: a function has one object.
    if (u32.length === 0) refreshViews();
    const handle = keptHandles.get(address);
    keptHandles.delete(address);
    if (handle !== undefined) u32[(address >>> 2) + 2] = 0;
    const made = handle === undefined ? make(closureState(address, name)) : take(handle).source;
    freeLater(made, drop, address);
    return made;
  }

  function iterate(name, address, next, drop, release) {
    let isOpen = true;
    let isRunning = false;
    function finish(value) {
      if (isRunning) refuseValue(Error, `${name}: the iterator is running already`);
      if (isOpen) {
        isOpen = false;
        finalizers.unregister(iterator);
        try {
          if (broken.why === undefined) freeNow(drop, address);
        } finally {
          release?.();
        }
      }
      return { done: true, value };
    }
    const iterator = Object.create(iteratorPrototype, {
      next: {
        value() {
          if (isRunning || !isOpen) return finish();
          if (broken.why !== undefined) refuse();
          isRunning = true;
          let item;
          try {
            item = next(address);
          } finally {
            isRunning = false;
            if (!item || item.done) finish();
          }
          return item;
        },
      },
      return: { value: finish },
    });
    finalizers.register(iterator, { free: freeWith(drop, release), address }, iterator);
    return iterator;
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error)) || hostTraps.has(error)) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function unwound(error, stack) {
    $unwind(stack);
    return caught(error);
  }

  function passing(error) {
    if (error instanceof Error && broken.why === undefined) hostTraps.add(error);
    return error;
  }

  function error_value(handle) {
    thrown = { value: take(handle) };
  }

  function takeThrown() {
    const { value } = thrown;
    thrown = undefined;
    passing(value);
    return value;
  }

  function catchThrown(error) {
    if (broken.why !== undefined) throw error;
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4 + 4] = hold(error) + 1;
  }

  function error_text(ptr, length) {
    messages[messages.length - 1] += decode(ptr, length);
  }

  function error_cause() {
    messages.push("");
  }

  function collected() {
    let error;
    for (const text of messages.reverse()) error = error ? Error(text, { cause: error }) : Error(text);
    messages = [""];
    return error;
  }
}

const $Direction = ["Left", "Right"];

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

function checkFunction(where, value) {
  if (typeof value !== "function") mustBe(where, "a function", value);
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

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
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
