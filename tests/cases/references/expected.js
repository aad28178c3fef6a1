// minibind 0.1.0

export const Direction = Object.freeze({ North: "North", South: "South" });
export let Leaf = function () { early("new Leaf"); };

/** Lends what it owns. */
export let Owner = function () { early("new Owner"); };

export let ofStyle = () => early("ofStyle");
export let maybeStyle = () => early("maybeStyle");
export let maybeShape = () => early("maybeShape");
export let maybeDirection = () => early("maybeDirection");
export let maybeMap = () => early("maybeMap");
export let maybeList = () => early("maybeList");
export let maybeSlices = () => early("maybeSlices");
export let maybeLeaves = () => early("maybeLeaves");
export let lists = () => early("lists");
let values_ = () => early("values");
export let styles = () => early("styles");
export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { values_ as values };

let wasm, loading;

export default function init(source = new URL("references.wasm", import.meta.url)) {
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
    Leaf,
    Owner,
    ofStyle,
    maybeStyle,
    maybeShape,
    maybeDirection,
    maybeMap,
    maybeList,
    maybeSlices,
    maybeLeaves,
    lists,
    values: values_,
    styles,
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
    Leaf_set_size: $Leaf_set_size,
    Leaf_size: $Leaf_size,
    Leaf_new: $Leaf_new,
    Owner_new: $Owner_new,
    Owner_text: $Owner_text,
    Owner_owned_text: $Owner_ownedText,
    Owner_maybe_text: $Owner_maybeText,
    Owner_checked_text: $Owner_checkedText,
    Owner_numbers: $Owner_numbers,
    Owner_owned_numbers: $Owner_ownedNumbers,
    Owner_maybe_numbers: $Owner_maybeNumbers,
    Owner_view: $Owner_view,
    Owner_bytes: $Owner_bytes,
    Owner_add: $Owner_add,
    Owner_words: $Owner_words,
    Owner_word_list: $Owner_wordList,
    Owner_map: $Owner_map,
    Owner_pair: $Owner_pair,
    Owner_style: $Owner_style,
    Owner_maybe_style: $Owner_maybeStyle,
    Owner_shape: $Owner_shape,
    Owner_direction: $Owner_direction,
    Owner_leaf: $Owner_leaf,
    Owner_maybe_leaf: $Owner_maybeLeaf,
    Owner_leaves: $Owner_leaves,
    Owner_leaf_mut: $Owner_leafMut,
    of_style: $ofStyle,
    maybe_style: $maybeStyle,
    maybe_shape: $maybeShape,
    maybe_direction: $maybeDirection,
    maybe_map: $maybeMap,
    maybe_list: $maybeList,
    maybe_slices: $maybeSlices,
    maybe_leaves: $maybeLeaves,
    lists: $lists,
    values: $values_,
    styles: $styles,
    Leaf_free: $Leaf_free,
    Owner_free: $Owner_free,
  } = yield {
    minibind: { error_text, value_clone, value_drop },
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
  let stageDoubles;
  let stageAt = 0;
  let stageWhere = "";
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

  const $Leaf = { name: "Leaf" };

  class Leaf {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(size) {
      this.#address = size !== adoption ? Leaf_new(size) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Leaf_free);
    }

    static {
      $Leaf.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Leaf, object, exclusive);
      };
      $Leaf.cell = (object) => object.#cell;
      $Leaf.point = (object, address) => (object.#address = address);
      $Leaf.has = (object) => #address in Object(object);
      kinds.push($Leaf);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Leaf);
    }

    set size(size) {
      if (broken.why !== undefined) refuse();
      checkU32("Leaf.size: argument 'size'", size);
      const ptr0 = $Leaf.reach("Leaf.size: this", this, true);
      $Leaf_set_size(ptr0, size);
    }

    get size() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Leaf.reach("Leaf.size: this", this);
      return $Leaf_size(ptr0) >>> 0;
    }

    [inspected]() {
      return inspectObject(this, ["size"]);
    }
  }

  const $Owner = { name: "Owner" };

  class Owner {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(text, numbers) {
      this.#address = Owner_new(text, numbers);
      this.#cell = keepObject(this, this.#address, $Owner_free);
    }

    static {
      $Owner.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Owner, object, exclusive);
      };
      $Owner.cell = (object) => object.#cell;
      $Owner.point = (object, address) => (object.#address = address);
      $Owner.has = (object) => #address in Object(object);
      kinds.push($Owner);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Owner);
    }

    text() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.text: this", this);
      return liftBorrowed($Owner_text(ptr0));
    }

    ownedText() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.ownedText: this", this);
      let result;
      try {
        result = $Owner_ownedText(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    }

    maybeText() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.maybeText: this", this);
      const result = $Owner_maybeText(ptr0);
      return result === -2 ? undefined : liftBorrowed(result);
    }

    checkedText() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.checkedText: this", this);
      const result = $Owner_checkedText(ptr0);
      if (result === -1) throw collected();
      return liftBorrowed(result);
    }

    numbers() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.numbers: this", this);
      return liftSliceF64($Owner_numbers(ptr0));
    }

    ownedNumbers() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.ownedNumbers: this", this);
      let result;
      try {
        result = $Owner_ownedNumbers(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftVecF64(result);
    }

    maybeNumbers() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.maybeNumbers: this", this);
      const result = $Owner_maybeNumbers(ptr0);
      return result === -2 ? undefined : liftSliceF64(result);
    }

    /** Not a copy. */
    view() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.view: this", this);
      return liftViewF64($Owner_view(ptr0));
    }

    get bytes() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.bytes: this", this);
      $Owner_bytes(ptr0);
      return liftShortU8(3);
    }

    add(number) {
      if (broken.why !== undefined) refuse();
      checkNumber("Owner.add: argument 'number'", number);
      const ptr0 = $Owner.reach("Owner.add: this", this, true);
      $Owner_add(ptr0, number);
    }

    words() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.words: this", this);
      try {
        $Owner_words(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readArrayOfString);
    }

    get wordList() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.wordList: this", this);
      try {
        $Owner_wordList(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readArrayOfString);
    }

    map() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.map: this", this);
      try {
        $Owner_map(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readMapOfU32ToString);
    }

    pair() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.pair: this", this);
      try {
        $Owner_pair(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readTupleOfU8AndString);
    }

    style() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.style: this", this);
      try {
        $Owner_style(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readStyle);
    }

    maybeStyle() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.maybeStyle: this", this);
      let result;
      try {
        result = $Owner_maybeStyle(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return result === -2 ? undefined : liftBuffer(readStyle);
    }

    shape() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.shape: this", this);
      try {
        $Owner_shape(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readShape);
    }

    direction() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.direction: this", this);
      return $Direction[$Owner_direction(ptr0)];
    }

    leaf() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.leaf: this", this);
      let result;
      try {
        result = $Owner_leaf(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return adoptObject(Leaf, result >>> 0);
    }

    maybeLeaf(index) {
      if (broken.why !== undefined) refuse();
      checkU32("Owner.maybeLeaf: argument 'index'", index);
      const ptr0 = $Owner.reach("Owner.maybeLeaf: this", this);
      let result;
      try {
        result = $Owner_maybeLeaf(ptr0, index);
      } catch (error) {
        throw caught(error);
      }
      return result === -2 ? undefined : adoptObject(Leaf, result >>> 0);
    }

    leaves() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.leaves: this", this);
      try {
        $Owner_leaves(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readArrayOfLeaf);
    }

    leafMut() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Owner.reach("Owner.leafMut: this", this, true);
      let result;
      try {
        result = $Owner_leafMut(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return adoptObject(Leaf, result >>> 0);
    }

    [inspected]() {
      return inspectObject(this, ["bytes", "wordList"]);
    }
  }

  return {
    Leaf,
    Owner,
    ofStyle,
    maybeStyle,
    maybeShape,
    maybeDirection,
    maybeMap,
    maybeList,
    maybeSlices,
    maybeLeaves,
    lists,
    values: values_,
    styles,
    allocate,
    refresh,
    release,
  };

  function Leaf_new(size) {
    if (broken.why !== undefined) refuse();
    checkU32("new Leaf: argument 'size'", size);
    try {
      return $Leaf_new(size) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function Owner_new(text, numbers) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerString("new Owner: argument 'text'", base, text);
      const ptr0 = ptr;
      const len1 = lowerVecF64("new Owner: argument 'numbers'", numbers);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      try {
        return $Owner_new(ptr0, len0, ptr1, len1) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      setTop(base);
    }
  }

  function ofStyle(style) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("ofStyle: argument 'style'", top, writeStyle, style);
    if (broken.why !== undefined) refuse();
    try {
      return $ofStyle(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function maybeStyle(style) {
    if (broken.why !== undefined) refuse();
    const ptr0 = style == null ? 0 : lowerWords("maybeStyle: argument 'style'", top, writeStyle, style);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybeStyle(ptr0);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    return tag === 2 ? undefined : result;
  }

  function maybeShape(shape) {
    if (broken.why !== undefined) refuse();
    const ptr0 = shape == null ? 0 : lowerWords("maybeShape: argument 'shape'", top, writeShape, shape);
    if (broken.why !== undefined) refuse();
    try {
      return $maybeShape(ptr0) !== 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function maybeDirection(direction) {
    if (broken.why !== undefined) refuse();
    const code0 = direction == null ? 4294967297 : variantIndex("maybeDirection: argument 'direction'", $Direction, direction);
    return $maybeDirection(code0) !== 0;
  }

  function maybeMap(map) {
    if (broken.why !== undefined) refuse();
    const ptr0 = map == null ? 0 : lowerWords("maybeMap: argument 'map'", top, writeMapOfStringToU8, map);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybeMap(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === 4294967297 ? undefined : result;
  }

  function maybeList(list) {
    if (broken.why !== undefined) refuse();
    const ptr0 = list == null ? 0 : lowerWords("maybeList: argument 'list'", top, writeArrayOfString, list);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybeList(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === 4294967297 ? undefined : result;
  }

  function maybeSlices(words, flags, numbers) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 3);
    try {
      const ptr0 = words == null ? 0 : lowerWords("maybeSlices: argument 'words'", base, writeArrayOfString, words);
      const ptr1 = flags == null ? 0 : lowerWords("maybeSlices: argument 'flags'", base + 1, writeArrayOfBoolean, flags);
      const len2 = numbers == null ? 0 : lowerF64("maybeSlices: argument 'numbers'", base + 2, numbers);
      const ptr2 = numbers == null ? 0 : ptr;
      if (broken.why !== undefined) refuse();
      try {
        return $maybeSlices(ptr0, ptr1, ptr2, len2) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      setTop(base);
    }
  }

  function maybeLeaves(leaves) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = leaves == null ? 0 : lowerWords("maybeLeaves: argument 'leaves'", top, writeBorrowedArrayOfLeaf, leaves);
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $maybeLeaves(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return result === 4294967297 ? undefined : result;
    } finally {
      endHolds(held);
    }
  }

  function lists(nested, pairs, fixed) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 3);
    try {
      const ptr0 = lowerWords("lists: argument 'nested'", base, writeArrayOfArrayOfOptionalString, nested);
      const ptr1 = lowerWords("lists: argument 'pairs'", base + 1, writeArrayOfTupleOfU8AndString, pairs);
      const ptr2 = lowerWords("lists: argument 'fixed'", base + 2, write2OfString, fixed);
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $lists(ptr0, ptr1, ptr2);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function values_(values_3) {
    if (broken.why !== undefined) refuse();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("values: argument 'values'", top, writeArrayOfValue, values_3);
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

  function styles(styles_, byName, shapes) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 3);
    try {
      const ptr0 = lowerWords("styles: argument 'styles'", base, writeArrayOfStyle, styles_);
      const ptr1 = lowerWords("styles: argument 'byName'", base + 1, writeMapOfStringToStyle, byName);
      const ptr2 = lowerWords("styles: argument 'shapes'", base + 2, writeArrayOfShape, shapes);
      if (broken.why !== undefined) refuse();
      try {
        return $styles(ptr0, ptr1, ptr2) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      setTop(base);
    }
  }

  function readArrayOfLeaf() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject(Leaf, nextWord() >>> 0));
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

  function readArrayOfValue() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(take(nextWord()));
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

  function readShape() {
    switch (nextWord()) {
      case 0:
        return { type: "Circle", radius: nextDouble() };
      case 1:
        return { type: "Named", value: nextText() };
    }
  }

  function readStyle() {
    return { width: nextDouble(), ...(nextWord() !== 0 && { name: nextText() }) };
  }

  function readTupleOfU8AndString() {
    return [nextWord(), nextText()];
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

  function writeArrayOfArrayOfOptionalString(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeArrayOfOptionalString("", item);
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

  function writeArrayOfTupleOfU8AndString(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeTupleOfU8AndString("", item);
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

  function writeBorrowedArrayOfLeaf(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(borrowObject("", $Leaf, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfStringToStyle(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        writeStyle("", item);
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

  function writeShape(where, value) {
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
          putText(".value", value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeStyle(where, value) {
    try {
      checkObject("", value);
      putDoubleChecked(".width", value.width);
      {
        const some = value.name;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putText(".name", some);
        }
      }
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

  function liftShortU8(length) {
    if (u8.length === 0) refreshViews();
    const area = u8;
    const start = TEXT;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Uint8Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
  }

  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function liftViewF64(length) {
    if (u32.length === 0) refreshViews();
    return new Float64Array(memory.buffer, u32[RESULT / 4], length);
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
    stageDoubles = new Float64Array(stageWords.buffer);
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

  function value_clone(handle) {
    return hold(values[handle]);
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

const $Shape = ["Circle", "Named"];

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
