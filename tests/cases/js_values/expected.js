// minibind 0.1.0

/** A class with values of JavaScript in its fields. */
export let Keeper = function () { early("new Keeper"); };

export let facts = () => early("facts");
export let asRust = () => early("asRust");
export let intoRust = () => early("intoRust");
export let notAString = () => early("notAString");
export let debug = () => early("debug");
export let compare = () => early("compare");
export let compareWithRust = () => early("compareWithRust");
export let fromRust = () => early("fromRust");
export let symbols = () => early("symbols");
export let same = () => early("same");
export let clones = () => early("clones");
export let optional = () => early("optional");
export let optionalLent = () => early("optionalLent");
export let containers = () => early("containers");
export let nestedMaps = () => early("nestedMaps");
export let holder = () => early("holder");
let held_ = () => early("held");
export let keep = () => early("keep");
export let takeKept = () => early("takeKept");
export let useMap = () => early("useMap");
export let casts = () => early("casts");
export let downcast = () => early("downcast");
export let upcast = () => early("upcast");
export let unchecked = () => early("unchecked");
export let takesMap = () => early("takesMap");
export let takesMapRef = () => early("takesMapRef");
export let takesError = () => early("takesError");

export { held_ as held };

let wasm, loading;

export default function init(source = new URL("js_values.wasm", import.meta.url)) {
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
    Keeper,
    facts,
    asRust,
    intoRust,
    notAString,
    debug,
    compare,
    compareWithRust,
    fromRust,
    symbols,
    same,
    clones,
    optional,
    optionalLent,
    containers,
    nestedMaps,
    holder,
    held: held_,
    keep,
    takeKept,
    useMap,
    casts,
    downcast,
    upcast,
    unchecked,
    takesMap,
    takesMapRef,
    takesError,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(globalThis.Map, "Map", "globalThis", "js_values::JsMap::new");
  hostFunction(globalThis.RangeError, "RangeError", "globalThis", "js_values::RangeError::of");
  const {
    memory,
    minibind_free: $free,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    facts: $facts,
    as_rust: $asRust,
    into_rust: $intoRust,
    not_a_string: $notAString,
    debug: $debug,
    compare: $compare,
    compare_with_rust: $compareWithRust,
    from_rust: $fromRust,
    symbols: $symbols,
    same: $same,
    clones: $clones,
    optional: $optional,
    optional_lent: $optionalLent,
    containers: $containers,
    nested_maps: $nestedMaps,
    holder: $holder,
    held: $held_,
    Keeper_set_value: $Keeper_set_value,
    Keeper_value: $Keeper_value,
    Keeper_map: $Keeper_map,
    Keeper_set_map: $Keeper_set_map,
    Keeper_new: $Keeper_new,
    Keeper_add: $Keeper_add,
    Keeper_has: $Keeper_has,
    Keeper_take: $Keeper_take,
    Keeper_into_value: $Keeper_intoValue,
    keep: $keep,
    take_kept: $takeKept,
    use_map: $useMap,
    casts: $casts,
    downcast: $downcast,
    upcast: $upcast,
    unchecked: $unchecked,
    takes_map: $takesMap,
    takes_map_ref: $takesMapRef,
    takes_error: $takesError,
    Keeper_free: $Keeper_free,
  } = yield {
    minibind: {
      error_take,
      error_text,
      error_value,
      value_bigint,
      value_clone,
      value_debug,
      value_drop,
      value_equals,
      value_from_i64,
      value_from_number,
      value_from_text,
      value_from_u64,
      value_from_wide,
      value_is,
      value_is_array,
      value_loosely_equals,
      value_number,
      value_symbol,
      value_text,
      value_truthy,
      value_type,
    },
    env: {
      JsMap_new: Map__new,
      JsMap_set: Map__set,
      JsMap_get: Map__get,
      JsMap_size: Map__size,
      AnyError_message: Error__message,
      RangeError_of: RangeError__of,
      JsMap_instance: isInstance_Map_,
      AnyError_instance: isInstance_Error_,
      RangeError_instance: isInstance_RangeError_,
      NoSuchClass_instance: isInstance_NoSuchClass,
      Uint8Array_instance: isInstance_Uint8Array_,
    },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  let stageWords = new Uint32Array(0);
  let stageBytes;
  let stageAt = 0;
  let stageWhere = "";
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const fresh = [];
  let freshCount = 0;
  const holds = [];
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const pendingValues = [];
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;
  let failureText = "";

  const $Keeper = { name: "Keeper" };

  class Keeper {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(value) {
      this.#address = Keeper_new(value);
      this.#cell = keepObject(this, this.#address, $Keeper_free);
    }

    static {
      $Keeper.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Keeper, object, exclusive);
      };
      $Keeper.cell = (object) => object.#cell;
      $Keeper.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Keeper);
    }

    set value(value) {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Keeper.reach("Keeper.value: this", this, true);
      $Keeper_set_value(ptr0, hold(value));
    }

    get value() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Keeper.reach("Keeper.value: this", this);
      return take($Keeper_value(ptr0));
    }

    get map() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Keeper.reach("Keeper.map: this", this);
      const result = $Keeper_map(ptr0);
      return result === -2 ? undefined : take(result);
    }

    set map(map) {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Keeper.reach("Keeper.map: this", this, true);
      $Keeper_set_map(ptr0, map == null ? -2 : hold(map));
    }

    add(value) {
      if (broken.why !== undefined) refuse();
      const handle1 = hold(value);
      try {
        const ptr0 = $Keeper.reach("Keeper.add: this", this, true);
        try {
          return $Keeper_add(ptr0, handle1) >>> 0;
        } catch (error) {
          throw caught(error);
        }
      } finally {
        take(handle1);
      }
    }

    has(value) {
      if (broken.why !== undefined) refuse();
      const handle1 = hold(value);
      try {
        const ptr0 = $Keeper.reach("Keeper.has: this", this);
        return $Keeper_has(ptr0, handle1) !== 0;
      } finally {
        take(handle1);
      }
    }

    take() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Keeper.reach("Keeper.take: this", this, true);
      try {
        $Keeper_take(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readArrayOfValue);
    }

    intoValue() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Keeper.intoValue: this", $Keeper, this);
        commitMoves(held, "Keeper.intoValue");
        let result;
        try {
          result = $Keeper_intoValue(ptr0);
        } catch (error) {
          throw caught(error);
        }
        return take(result);
      } finally {
        endHolds(held);
      }
    }

    [inspected]() {
      return inspectObject(this, ["value", "map"]);
    }
  }

  return {
    Keeper,
    facts,
    asRust,
    intoRust,
    notAString,
    debug,
    compare,
    compareWithRust,
    fromRust,
    symbols,
    same,
    clones,
    optional,
    optionalLent,
    containers,
    nestedMaps,
    holder,
    held: held_,
    keep,
    takeKept,
    useMap,
    casts,
    downcast,
    upcast,
    unchecked,
    takesMap,
    takesMapRef,
    takesError,
  };

  function Keeper_new(value) {
    if (broken.why !== undefined) refuse();
    try {
      return $Keeper_new(hold(value)) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function facts(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      try {
        $facts(handle0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readArrayOfString);
    } finally {
      take(handle0);
    }
  }

  function asRust(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      let result;
      const stack = $stack();
      try {
        result = $asRust(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      take(handle0);
    }
  }

  function intoRust(value) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $intoRust(hold(value));
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftString(result);
  }

  function notAString(value) {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $notAString(hold(value));
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return liftString(result);
  }

  function debug(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      let result;
      const stack = $stack();
      try {
        result = $debug(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      take(handle0);
    }
  }

  function compare(a, b) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(a);
    const handle1 = hold(b);
    try {
      const stack = $stack();
      try {
        $compare(handle0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readArrayOfBoolean);
    } finally {
      take(handle0);
      take(handle1);
    }
  }

  function compareWithRust(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      try {
        $compareWithRust(handle0);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readArrayOfBoolean);
    } finally {
      take(handle0);
    }
  }

  function fromRust() {
    if (broken.why !== undefined) refuse();
    try {
      $fromRust();
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfValue);
  }

  function symbols(description) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("symbols: argument 'description'", top, description);
    const ptr0 = ptr;
    try {
      $symbols(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readTupleOfValueAndValueAndBoolean);
  }

  function same(value) {
    if (broken.why !== undefined) refuse();
    return take($same(hold(value)));
  }

  function clones(value, count) {
    if (broken.why !== undefined) refuse();
    checkU32("clones: argument 'count'", count);
    try {
      $clones(hold(value), count);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfValue);
  }

  function optional(value) {
    if (broken.why !== undefined) refuse();
    try {
      $optional(value == null ? -2 : hold(value));
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readTupleOfBooleanAndOptionalValue);
  }

  function optionalLent(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = value == null ? -2 : hold(value);
    try {
      let result;
      try {
        result = $optionalLent(handle0);
      } catch (error) {
        throw caught(error);
      }
      return result === -2 ? undefined : liftString(result);
    } finally {
      if (handle0 > 0) take(handle0);
    }
  }

  function containers(value) {
    if (broken.why !== undefined) refuse();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("containers: argument 'value'", top, writeTupleOfArrayOfValueAndMapOfStringToMapAndOptiona, value);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      try {
        $containers(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readTupleOfArrayOfValueAndMapOfStringToMapAndOptiona);
    } finally {
      dropValues(pending);
    }
  }

  function nestedMaps(maps) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("nestedMaps: argument 'maps'", base, writeArrayOfOptionalMap, maps);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const stack = $stack();
      try {
        $nestedMaps(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readMapOfU32ToMap);
    } finally {
      setTop(base);
      dropValues(pending);
    }
  }

  function holder(holder_) {
    if (broken.why !== undefined) refuse();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("holder: argument 'holder'", top, writeHolder, holder_);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      try {
        $holder(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readHolder);
    } finally {
      dropValues(pending);
    }
  }

  function held_(held_3) {
    if (broken.why !== undefined) refuse();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("held: argument 'held'", top, writeHeld, held_3);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      try {
        $held_(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readHeld);
    } finally {
      dropValues(pending);
    }
  }

  function keep(value) {
    if (broken.why !== undefined) refuse();
    try {
      return $keep(hold(value)) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function takeKept() {
    if (broken.why !== undefined) refuse();
    try {
      $takeKept();
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfValue);
  }

  function useMap(key, value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(key);
    const handle1 = hold(value);
    try {
      const stack = $stack();
      try {
        $useMap(handle0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readTupleOfMapAndBooleanAndU32);
    } finally {
      take(handle0);
      take(handle1);
    }
  }

  function casts(value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      const stack = $stack();
      try {
        $casts(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readArrayOfBoolean);
    } finally {
      take(handle0);
    }
  }

  function downcast(value) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $downcast(hold(value));
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return liftString(result);
  }

  function upcast(message) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("upcast: argument 'message'", base, message);
      const ptr0 = ptr;
      const stack = $stack();
      try {
        $upcast(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readTupleOfErrorAndValueAndRangeError);
    } finally {
      setTop(base);
    }
  }

  function unchecked(value) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $unchecked(hold(value)) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function takesMap(map) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $takesMap(hold(map)) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function takesMapRef(map, other) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(map);
    const handle1 = other == null ? -2 : hold(other);
    const stack = $stack();
    try {
      return $takesMapRef(handle0, handle1) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
      if (handle1 > 0) take(handle1);
    }
  }

  function takesError(error_) {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $takesError(hold(error_));
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftString(result);
  }

  function Map__new() {
    try {
      const result = new globalThis.Map();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Map__set(handle0, handle1, handle2) {
    try {
      const result = values[handle0].set(values[handle1], values[handle2]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Map__get(handle0, handle1) {
    try {
      const result = values[handle0].get(values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Map__size(handle0) {
    try {
      const result = values[handle0].size;
      if (broken.why !== undefined) refuse();
      checkU32("Map.size", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Error__message(handle0) {
    try {
      const result = values[handle0].message;
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("Error.message", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function RangeError__of(ptr0, len0) {
    try {
      const result = new globalThis.RangeError(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function isInstance_Map_(handle) {
    const Class = globalThis.Map;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function isInstance_Error_(handle) {
    const Class = globalThis.Error;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function isInstance_RangeError_(handle) {
    const Class = globalThis.RangeError;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function isInstance_NoSuchClass(handle) {
    const Class = globalThis.NoSuchClass;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function isInstance_Uint8Array_(handle) {
    const Class = globalThis.Uint8Array;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function read2OfValue() {
    const items = [];
    for (let count = 2; count > 0; count--) {
      items.push(take(nextWord()));
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

  function readHeld() {
    switch (nextWord()) {
      case 0:
        return { type: "Nothing" };
      case 1:
        return { type: "Value", value: take(nextWord()) };
      case 2:
        return {
          type: "Both",
          map: take(nextWord()),
          ...(nextWord() !== 0 && { error: take(nextWord()) }),
        };
    }
  }

  function readHolder() {
    return {
      any: take(nextWord()),
      map: take(nextWord()),
      ...(nextWord() !== 0 && { maybe: take(nextWord()) }),
      ...(nextWord() !== 0 && { maybeAny: take(nextWord()) }),
    };
  }

  function readMapOfStringToMap() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), take(nextWord()));
    }
    return items;
  }

  function readMapOfU32ToMap() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextWord(), take(nextWord()));
    }
    return items;
  }

  function readTupleOfArrayOfValueAndMapOfStringToMapAndOptiona() {
    return [readArrayOfValue(), readMapOfStringToMap(), nextWord() === 0 ? undefined : take(nextWord()), read2OfValue()];
  }

  function readTupleOfBooleanAndOptionalValue() {
    return [nextWord() !== 0, nextWord() === 0 ? undefined : take(nextWord())];
  }

  function readTupleOfErrorAndValueAndRangeError() {
    return [take(nextWord()), take(nextWord()), take(nextWord())];
  }

  function readTupleOfMapAndBooleanAndU32() {
    return [take(nextWord()), nextWord() !== 0, nextWord()];
  }

  function readTupleOfValueAndValueAndBoolean() {
    return [take(nextWord()), take(nextWord()), nextWord() !== 0];
  }

  function write2OfValue(where, value) {
    const items = iterableOf(where, value);
    let index = 0;
    try {
      for (const item of items) {
        putValue(item);
        index++;
        if (index > 2) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 2);
  }

  function writeArrayOfOptionalMap(where, value) {
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

  function writeHeld(where, value) {
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Held, value.type);
      putWord(tag);
      switch (tag) {
        case 1: {
          putValue(value.value);
          break;
        }
        case 2: {
          putValue(value.map);
          {
            const some = value.error;
            putWord(some == null ? 0 : 1);
            if (some != null) {
              putValue(some);
            }
          }
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeHolder(where, value) {
    try {
      checkObject("", value);
      putValue(value.any);
      putValue(value.map);
      {
        const some = value.maybe;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putValue(some);
        }
      }
      {
        const some = value.maybeAny;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putValue(some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeMapOfStringToMap(where, value) {
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

  function writeTupleOfArrayOfValueAndMapOfStringToMapAndOptiona(where, value) {
    try {
      checkTuple("", value, 4);
      writeArrayOfValue("[0]", value[0]);
      writeMapOfStringToMap("[1]", value[1]);
      {
        const some = value[2];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putValue(some);
        }
      }
      write2OfValue("[3]", value[3]);
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

  function textFrom(ptr, length) {
    if (length >= 0) return decode(ptr, length);
    if (u16.length === 0) refreshViews();
    return liftUnits(ptr >>> 1, ~length);
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
  }

  function leaveU32(word) {
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4] = word;
  }

  function leaveThird(number) {
    if (i64.length === 0) refreshViews();
    i64[RESULT / 8 + 1] = number;
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

  function putWord(word) {
    const start = stageAt++;
    if (start === stageWords.length) enlargeStage(start * 2);
    stageWords[start] = word;
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
    const stack = $stack();
    try {
      free(address);
    } catch (error) {
      $unwind(stack);
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

  function value_from_text(ptr, length) {
    return hold(decode(ptr, length));
  }

  function value_from_number(number) {
    return hold(number);
  }

  function value_from_i64(number) {
    return hold(number);
  }

  function value_from_u64(number) {
    return hold(BigInt.asUintN(64, number));
  }

  function value_from_wide(low, high, signed) {
    const number = (high << 64n) | BigInt.asUintN(64, low);
    return hold(signed ? number : BigInt.asUintN(128, number));
  }

  function value_symbol(ptr, length) {
    return hold(Symbol(decode(ptr, length)));
  }

  function value_type(handle) {
    const value = values[handle];
    switch (typeof value) {
      case "undefined":
        return 0;
      case "object":
        return value === null ? 8 : 1;
      case "boolean":
        return 2;
      case "number":
        return 3;
      case "bigint":
        return 4;
      case "string":
        return 5;
      case "symbol":
        return 6;
      default:
        return 7;
    }
  }

  function value_number(handle) {
    const value = values[handle];
    return typeof value === "number" ? value : NaN;
  }

  function value_truthy(handle) {
    return values[handle] ? 1 : 0;
  }

  function value_equals(a, b) {
    return values[a] === values[b] ? 1 : 0;
  }

  function value_loosely_equals(a, b) {
    return values[a] == values[b] ? 1 : 0;
  }

  function value_is(a, b) {
    return Object.is(values[a], values[b]) ? 1 : 0;
  }

  function value_text(handle) {
    const value = values[handle];
    return typeof value === "string" ? leaveText(value) : 0;
  }

  function leaveText(text) {
    leaveU32(lowerString("a string", top, text));
    return ptr;
  }

  function value_debug(handle) {
    return leaveText(describeValue(values[handle]));
  }

  function describeValue(value) {
    try {
      if (typeof value === "string") return JSON.stringify(value);
      if (typeof value === "function") return `function ${value.name}`;
      if (typeof value !== "object" || value === null) return String(value);
      if (value instanceof Error) return String(value.stack ?? value);
      return `${value.constructor?.name ?? "Object"} ${JSON.stringify(value)}`;
    } catch {
      return tagOf(value);
    }
  }

  function tagOf(value) {
    try {
      return Object.prototype.toString.call(value);
    } catch {
      return typeof value;
    }
  }

  function value_is_array(handle) {
    return Array.isArray(values[handle]) ? 1 : 0;
  }

  function value_bigint(handle) {
    const value = values[handle];
    const isBig = typeof value === "bigint";
    const isSigned = isBig && BigInt.asIntN(128, value) === value;
    const isUnsigned = isBig && BigInt.asUintN(128, value) === value;
    leaveThird(isBig ? value >> 64n : 0n);
    leaveU32(isSigned ? 1 : isUnsigned ? 2 : 0);
    return isBig ? value : 0n;
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

  function error_text(ptr, length) {
    failureText += decode(ptr, length);
  }

  function collected() {
    const error = Error(failureText);
    failureText = "";
    return error;
  }

  function error_take() {
    return hold(collected());
  }
}

const $Held = ["Nothing", "Value", "Both"];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;

class PanicError extends Error {
  name = "PanicError";
}

function checkObject(where, value) {
  if (typeof value !== "object" || value === null) mustBe(where, "an object", value);
}

function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
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

function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
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
