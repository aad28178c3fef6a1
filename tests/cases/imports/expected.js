// minibind 0.1.0

import * as host_ from "./snippets/imports/host.js";
import * as names_ from "./snippets/imports/names.js";
import * as inline_ from "./snippets/imports/inline0.js";
import * as inline_3 from "./snippets/imports/inline1.js";
import * as javascript_export_20cons from "data:text/javascript,export%20const%20origin%20=%20()=>%22a%20URL%22;";

/** An object of it is a value like others. */
export let Token = function () { early("new Token"); };

export let globals = () => early("globals");
export let encodeOrThrow = () => early("encodeOrThrow");
export let mode = () => early("mode");
export let late = () => early("late");
export let switches = () => early("switches");
export let plainNumbers = () => early("plainNumbers");
export let state = () => early("state");
export let store = () => early("store");
export let useStore = () => early("useStore");
export let sameStore = () => early("sameStore");
export let rename = () => early("rename");
let broken_ = () => early("broken");
export let fail = () => early("fail");
export let newOrThrow = () => early("newOrThrow");
export let staticsOf = () => early("staticsOf");
export let sorted = () => early("sorted");
export let statics = () => early("statics");
export let inline = () => early("inline");
export let otherHold = () => early("otherHold");

/** And the same name in JavaScript's package. */
let decode_ = () => early("decode");

export let names = () => early("names");
export let spread = () => early("spread");
export let odd = () => early("odd");
export let tokens = () => early("tokens");
export let throwToken = () => early("throwToken");

export { broken_ as broken, decode_ as decode };

let wasm, loading;

export default function init(source = new URL("imports.wasm", import.meta.url)) {
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
    globals,
    encodeOrThrow,
    mode,
    late,
    switches,
    plainNumbers,
    state,
    store,
    useStore,
    sameStore,
    rename,
    broken: broken_,
    fail,
    newOrThrow,
    staticsOf,
    sorted,
    statics,
    inline,
    otherHold,
    decode: decode_,
    names,
    spread,
    odd,
    tokens,
    throwToken,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(globalThis.parseFloat, "parseFloat", "globalThis", "imports::parse_float");
  hostFunction(globalThis.encodeURIComponent, "encodeURIComponent", "globalThis", "imports::encode");
  hostFunction(globalThis.app?.deep?.greet, "app.deep.greet", "globalThis", "imports::greet");
  hostFunction(globalThis.app?.Switch, "app.Switch", "globalThis", "imports::Switch::new");
  hostFunction(globalThis.encodeURIComponent, "encodeURIComponent", "globalThis", "imports::encode_value");
  hostFunction(host_.Store, "Store", "./snippets/imports/host.js", "imports::Store::new");
  hostFunction(host_.Store, "Store", "./snippets/imports/host.js", "imports::Store::try_new");
  hostFunction(host_.Store?.open, "Store.open", "./snippets/imports/host.js", "imports::Store::open");
  hostFunction(host_.Store?.open, "Store.open", "./snippets/imports/host.js", "imports::Store::try_open");
  hostFunction(host_.Store?.of, "Store.of", "./snippets/imports/host.js", "imports::Store::of");
  hostFunction(host_.SortedStore, "SortedStore", "./snippets/imports/host.js", "imports::SortedStore::sorted");
  hostFunction(inline_.shout, "shout", "./snippets/imports/inline0.js", "imports::inline::shout");
  hostFunction(inline_3.default, "default", "./snippets/imports/inline1.js", "imports::inline::reverse");
  hostFunction(javascript_export_20cons.origin, "origin", "data:text/javascript,export%20const%20origin%20=%20()=>%22a%20URL%22;", "imports::inline::origin");
  hostFunction(names_.hold, "hold", "./snippets/imports/names.js", "imports::names::hold");
  hostFunction(names_.values, "values", "./snippets/imports/names.js", "imports::names::values");
  hostFunction(names_.decode, "decode", "./snippets/imports/names.js", "imports::names::decode");
  hostFunction(names_.delete, "delete", "./snippets/imports/names.js", "imports::names::delete");
  hostFunction(names_.imports, "imports", "./snippets/imports/names.js", "imports::names::imports");
  hostFunction(names_.init, "init", "./snippets/imports/names.js", "imports::names::init");
  hostFunction(names_.default, "default", "./snippets/imports/names.js", "imports::names::standard");
  hostFunction(names_.type, "type", "./snippets/imports/names.js", "imports::names::type");
  hostFunction(names_.snakeCaseName, "snakeCaseName", "./snippets/imports/names.js", "imports::names::snake_case_name");
  hostFunction(names_.kept_as_is, "kept_as_is", "./snippets/imports/names.js", "imports::names::kept");
  hostFunction(names_.first?.pick, "first.pick", "./snippets/imports/names.js", "imports::names::pick");
  hostFunction(names_.second?.inner?.pick, "second.inner.pick", "./snippets/imports/names.js", "imports::names::pick_other");
  hostFunction(names_.second?.Pick, "second.Pick", "./snippets/imports/names.js", "imports::names::Picker::new");
  hostFunction(host_.hold, "hold", "./snippets/imports/host.js", "imports::names::again::hold");
  hostFunction(host_.join, "join", "./snippets/imports/host.js", "imports::variadic::join");
  hostFunction(host_.join, "join", "./snippets/imports/host.js", "imports::variadic::join_values");
  hostFunction(host_.join, "join", "./snippets/imports/host.js", "imports::variadic::join_owned");
  hostFunction(host_.join, "join", "./snippets/imports/host.js", "imports::variadic::join_numbers");
  hostFunction(host_.Odd, "Odd", "./snippets/imports/host.js", "imports::named::Odd::new");
  hostFunction(host_.Odd?.["1st"], "Odd.1st", "./snippets/imports/host.js", "imports::named::Odd::first");
  hostFunction(globalThis.Object, "Object", "globalThis", "imports::named::__minibind_value_of_Token");
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    globals: $globals,
    encode_or_throw: $encodeOrThrow,
    mode: $mode,
    late: $late,
    switches: $switches,
    plain_numbers: $plainNumbers,
    state: $state,
    store: $store,
    use_store: $useStore,
    same_store: $sameStore,
    rename: $rename,
    broken: $broken_,
    fail: $fail,
    new_or_throw: $newOrThrow,
    statics_of: $staticsOf,
    sorted: $sorted,
    statics: $statics,
    inline: $inline,
    other_hold: $otherHold,
    export_decode: $decode_,
    names: $names,
    spread: $spread,
    odd: $odd,
    Token_number: $Token_number,
    tokens: $tokens,
    throw_token: $throwToken,
    Token_free: $Token_free,
  } = yield {
    minibind: {
      error_value,
      value_clone,
      value_drop,
      value_equals,
      value_from_text,
      value_text,
      value_type,
    },
    env: {
      parse_float: parseFloat,
      encode: encodeURIComponent,
      twice: hostFunction(globalThis.app?.deep?.twice, "app.deep.twice", "globalThis", "imports::twice").bind(globalThis.app.deep),
      greet: app_deep_greet,
      MODE: app_MODE,
      LATE: app_late,
      THIS: nobody_has_THIS,
      EPSILON: Number_EPSILON,
      Switch_new: app_Switch_new,
      Switch_toggle: app_Switch_toggle,
      encode_value: encodeURIComponent_,
      max: hostFunction(globalThis.Math.max, "Math.max", "globalThis", "imports::plain::max"),
      imul: hostFunction(globalThis.Math.imul, "Math.imul", "globalThis", "imports::plain::imul"),
      add: hostFunction(host_.add, "add", "./snippets/imports/host.js", "imports::plain::add"),
      largest: hostFunction(host_.largest, "largest", "./snippets/imports/host.js", "imports::plain::largest"),
      count_up: hostFunction(host_.countUp, "countUp", "./snippets/imports/host.js", "imports::plain::count_up"),
      scale: hostFunction(host_.tools?.scale, "tools.scale", "./snippets/imports/host.js", "imports::plain::scale").bind(host_.tools),
      Store_new,
      Store_try_new: Store_tryNew,
      Store_put,
      Store_get,
      Store_remove: Store_delete,
      Store_put_all: Store_putAll,
      Store_fail,
      Store_itself,
      Store_size,
      Store_label,
      Store_set_label,
      Store_name: Store_longName,
      Store_rename: Store_set_longName,
      Store_broken,
      Store_open,
      Store_try_open: Store_open_,
      Store_of,
      Store_opened,
      Store_set_opened,
      SortedStore_sorted,
      SortedStore_keys,
      VERSION,
      LIMITS,
      READS,
      STATE,
      shout,
      ANSWER: answer,
      reverse: default_,
      origin,
      hold: hold_,
      values: values_,
      decode: decode_3,
      delete: delete_,
      imports: imports_,
      init: init_,
      standard: default_3,
      type,
      snake_case_name: snakeCaseName,
      kept: kept_as_is,
      pick: first_pick,
      pick_other: second_inner_pick,
      Picker_new: second_Pick_new,
      Picker_value: second_Pick_value,
      "imports::names::again::hold": hold_3,
      join,
      join_values: join_,
      join_owned: join_3,
      join_numbers: join_4,
      Odd_new,
      Odd_add_to,
      Odd_sum: Odd_last_sum,
      Odd_set_sum: Odd_set_last_sum,
      Odd_first: Odd_1st,
      Odd_second: hostFunction(host_.Odd?.["2nd"], "Odd.2nd", "./snippets/imports/host.js", "imports::named::Odd::second").bind(host_.Odd),
      __minibind_value_of_Token: Object_3,
      Odd_instance: isInstance_Odd,
    },
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
  let stageAt = 0;
  let stageWhere = "";
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const fresh = [];
  let freshCount = 0;
  const adoption = { address: 0 };

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;

  const $Token = { name: "Token" };

  class Token {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(adopted) {
      if (adopted !== adoption) refuseNew("Token");
      this.#address = adoption.address;
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

    number() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Token.reach("Token.number: this", this);
      return $Token_number(ptr0) >>> 0;
    }
  }

  return {
    Token,
    globals,
    encodeOrThrow,
    mode,
    late,
    switches,
    plainNumbers,
    state,
    store,
    useStore,
    sameStore,
    rename,
    broken: broken_,
    fail,
    newOrThrow,
    staticsOf,
    sorted,
    statics,
    inline,
    otherHold,
    decode: decode_,
    names,
    spread,
    odd,
    tokens,
    throwToken,
  };

  function globals(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("globals: argument 'text'", base, text);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $globals(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function encodeOrThrow(text) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(text);
    try {
      let result;
      const stack = $stack();
      try {
        result = $encodeOrThrow(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftString(result);
    } finally {
      take(handle0);
    }
  }

  function mode() {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $mode();
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftString(result);
  }

  function late() {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $late();
    } catch (error) {
      throw unwound(error, stack);
    }
    return result === -2 ? undefined : liftString(result);
  }

  function switches() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $switches();
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftWords(readArrayOfBoolean);
  }

  function plainNumbers(a, b) {
    if (broken.why !== undefined) refuse();
    checkNumber("plainNumbers: argument 'a'", a);
    checkI32("plainNumbers: argument 'b'", b);
    let result;
    const stack = $stack();
    try {
      result = $plainNumbers(a, b);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftVecF64(result);
  }

  function state() {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $state();
    } catch (error) {
      throw unwound(error, stack);
    }
    return take(result);
  }

  function store(name) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("store: argument 'name'", base, name);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $store(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return take(result);
    } finally {
      setTop(base);
    }
  }

  function useStore(store_) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(store_);
    try {
      const stack = $stack();
      try {
        $useStore(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfString);
    } finally {
      take(handle0);
    }
  }

  function sameStore(store_) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $sameStore(hold(store_)) !== 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function rename(store_, name) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    const handle0 = hold(store_);
    try {
      const len1 = lowerString("rename: argument 'name'", base + 1, name);
      const ptr1 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $rename(handle0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftString(result);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function broken_(store_) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(store_);
    try {
      let result;
      const stack = $stack();
      try {
        result = $broken_(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === 4294967296) throw takeThrown();
      return result;
    } finally {
      take(handle0);
    }
  }

  function fail(store_, value) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(store_);
    const handle1 = hold(value);
    try {
      let result;
      const stack = $stack();
      try {
        result = $fail(handle0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
    } finally {
      take(handle0);
      take(handle1);
    }
  }

  function newOrThrow(name) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("newOrThrow: argument 'name'", base, name);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $newOrThrow(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return take(result);
    } finally {
      setTop(base);
    }
  }

  function staticsOf(name) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("staticsOf: argument 'name'", base, name);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $staticsOf(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function sorted(descending) {
    if (broken.why !== undefined) refuse();
    checkBoolean("sorted: argument 'descending'", descending);
    const stack = $stack();
    try {
      $sorted(descending);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftBuffer(readTupleOfSortedStoreAndArrayOfString);
  }

  function statics() {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $statics();
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftString(result);
  }

  function inline(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("inline: argument 'text'", base, text);
      const ptr0 = ptr;
      const stack = $stack();
      try {
        $inline(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function otherHold(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("otherHold: argument 'text'", base, text);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $otherHold(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function decode_(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("decode: argument 'text'", base, text);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $decode_(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
    }
  }

  function names(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("names: argument 'text'", base, text);
      const ptr0 = ptr;
      const stack = $stack();
      try {
        $names(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function spread(parts) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const ptr0 = lowerWords("spread: argument 'parts'", base, writeArrayOfString, parts);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $spread(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
    }
  }

  function odd() {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $odd();
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftVecF64(result);
  }

  function tokens(count) {
    if (broken.why !== undefined) refuse();
    checkU32("tokens: argument 'count'", count);
    const stack = $stack();
    try {
      $tokens(count);
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftWords(readArrayOfValue);
  }

  function throwToken(number) {
    if (broken.why !== undefined) refuse();
    checkU32("throwToken: argument 'number'", number);
    let result;
    const stack = $stack();
    try {
      result = $throwToken(number);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw takeThrown();
  }

  function parseFloat(ptr0, len0) {
    try {
      const result = globalThis.parseFloat(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      checkNumber("parseFloat()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function encodeURIComponent(ptr0, len0) {
    try {
      const result = globalThis.encodeURIComponent(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("encodeURIComponent()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function app_deep_greet(ptr0, len0) {
    try {
      const result = globalThis.app.deep.greet(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("app.deep.greet()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function app_MODE() {
    try {
      const result = globalThis.app.MODE;
      if (broken.why !== undefined) refuse();
      const len0 = lowerString("app.MODE", top, result);
      const ptr0 = ptr;
      leaveU32(len0);
      return ptr0;
    } catch (error) {
      throw passing(error);
    }
  }

  function app_late() {
    try {
      const result = globalThis.app?.late;
      if (broken.why !== undefined) refuse();
      const len0 = result == null ? 0 : lowerString("app.late", top, result);
      const ptr0 = result == null ? 0 : ptr;
      leaveU32(len0);
      return ptr0;
    } catch (error) {
      throw passing(error);
    }
  }

  function nobody_has_THIS() {
    try {
      const result = globalThis.nobody?.has?.THIS;
      if (broken.why !== undefined) refuse();
      if (result != null) checkU32("nobody.has.THIS", result);
      return result ?? 4294967297;
    } catch (error) {
      throw passing(error);
    }
  }

  function Number_EPSILON() {
    try {
      const result = globalThis.Number.EPSILON;
      if (broken.why !== undefined) refuse();
      checkNumber("Number.EPSILON", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function app_Switch_new() {
    try {
      const result = new globalThis.app.Switch();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function app_Switch_toggle(handle0) {
    try {
      const result = values[handle0].toggle();
      if (broken.why !== undefined) refuse();
      checkBoolean("app.Switch.toggle()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function encodeURIComponent_(handle0) {
    try {
      const result = globalThis.encodeURIComponent(values[handle0]);
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("encodeURIComponent()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      catchThrown(error);
    }
  }

  function Store_new(ptr0, len0) {
    try {
      const result = new host_.Store(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_tryNew(ptr0, len0) {
    try {
      const result = new host_.Store(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Store_put(handle0, ptr1, len1, value) {
    try {
      values[handle0].put(textFrom(ptr1, len1), value >>> 0);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_get(handle0, ptr1, len1) {
    try {
      const result = values[handle0].get(textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      if (result != null) checkU32("Store.get()", result);
      return result ?? 4294967297;
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_delete(handle0, ptr1, len1) {
    try {
      const result = values[handle0].delete(textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      checkBoolean("Store.delete()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_putAll(handle0, value) {
    try {
      const written = liftBuffer(() => [readArrayOfString()]);
      const result = values[handle0].putAll(value >>> 0, ...written[0]);
      if (broken.why !== undefined) refuse();
      checkU32("Store.putAll()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_fail(handle0, handle1) {
    try {
      values[handle0].fail(values[handle1]);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      catchThrown(error);
    }
  }

  function Store_itself(handle0) {
    try {
      const result = values[handle0].itself();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_size(handle0) {
    try {
      const result = values[handle0].size;
      if (broken.why !== undefined) refuse();
      checkU32("Store.size", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_label(handle0) {
    try {
      const result = values[handle0].label;
      if (broken.why !== undefined) refuse();
      const len1 = result == null ? 0 : lowerString("Store.label", top, result);
      const ptr1 = result == null ? 0 : ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_set_label(handle0, ptr1, len1) {
    try {
      values[handle0].label = ptr1 === 0 ? undefined : textFrom(ptr1, len1);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_longName(handle0) {
    try {
      const result = values[handle0].longName;
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("Store.longName", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_set_longName(handle0, ptr1, len1) {
    try {
      values[handle0].longName = textFrom(ptr1, len1);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      catchThrown(error);
    }
  }

  function Store_broken(handle0) {
    try {
      const result = values[handle0].broken;
      if (broken.why !== undefined) refuse();
      checkU32("Store.broken", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function Store_open(ptr0, len0) {
    try {
      const result = host_.Store.open(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_open_(ptr0, len0) {
    try {
      const result = host_.Store.open(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Store_of() {
    try {
      const written = liftBuffer(() => [readArrayOfTupleOfStringAndU32()]);
      const result = host_.Store.of(...written[0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_opened() {
    try {
      const result = host_.Store.opened;
      if (broken.why !== undefined) refuse();
      checkU32("Store.opened", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Store_set_opened(count) {
    try {
      host_.Store.opened = count >>> 0;
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function SortedStore_sorted(ptr0, len0, descending) {
    try {
      const result = new host_.SortedStore(textFrom(ptr0, len0), descending !== 0);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function SortedStore_keys(handle0) {
    try {
      const result = values[handle0].keys();
      if (broken.why !== undefined) refuse();
      const ptr1 = lowerWords("SortedStore.keys()", top, writeArrayOfString, result);
      if (broken.why !== undefined) refuse();
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function VERSION() {
    try {
      const result = host_.VERSION;
      if (broken.why !== undefined) refuse();
      const len0 = lowerString("VERSION", top, result);
      const ptr0 = ptr;
      leaveU32(len0);
      return ptr0;
    } catch (error) {
      throw passing(error);
    }
  }

  function LIMITS() {
    try {
      const result = host_.LIMITS;
      if (broken.why !== undefined) refuse();
      const len0 = lowerVecU32("LIMITS", result);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      leaveU32(len0);
      return ptr0;
    } catch (error) {
      throw passing(error);
    }
  }

  function READS() {
    try {
      const result = host_.READS;
      if (broken.why !== undefined) refuse();
      checkU32("READS", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function STATE() {
    try {
      const result = host_.STATE;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function shout(ptr0, len0) {
    try {
      const result = inline_.shout(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("shout()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function answer() {
    try {
      const result = inline_.answer;
      if (broken.why !== undefined) refuse();
      checkU32("answer", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function default_(ptr0, len0) {
    try {
      const result = inline_3.default(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("default()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function origin() {
    try {
      const result = javascript_export_20cons.origin();
      if (broken.why !== undefined) refuse();
      const len0 = lowerString("origin()", top, result);
      const ptr0 = ptr;
      leaveU32(len0);
      return ptr0;
    } catch (error) {
      throw passing(error);
    }
  }

  function hold_(ptr0, len0) {
    try {
      const result = names_.hold(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("hold()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function values_(ptr0, len0) {
    try {
      const result = names_.values(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("values()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function decode_3(ptr0, len0) {
    try {
      const result = names_.decode(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("decode()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function delete_(ptr0, len0) {
    try {
      const result = names_.delete(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("delete()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function imports_(ptr0, len0, ptr1, len1, error_, ptr3, len3) {
    try {
      const result = names_.imports(textFrom(ptr0, len0), textFrom(ptr1, len1), error_ >>> 0, textFrom(ptr3, len3));
      if (broken.why !== undefined) refuse();
      const len4 = lowerString("imports()", top, result);
      const ptr4 = ptr;
      leaveU32(len4);
      return ptr4;
    } catch (error) {
      throw passing(error);
    }
  }

  function init_(ptr0, len0) {
    try {
      const result = names_.init(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("init()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function default_3(ptr0, len0) {
    try {
      const result = names_.default(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("default()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function type(ptr0, len0) {
    try {
      const result = names_.type(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("type()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function snakeCaseName(firstValue) {
    try {
      const result = names_.snakeCaseName(firstValue >>> 0);
      if (broken.why !== undefined) refuse();
      checkU32("snakeCaseName()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function kept_as_is(value) {
    try {
      const result = names_.kept_as_is(value >>> 0);
      if (broken.why !== undefined) refuse();
      checkU32("kept_as_is()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function first_pick() {
    try {
      const result = names_.first.pick();
      if (broken.why !== undefined) refuse();
      const len0 = lowerString("first.pick()", top, result);
      const ptr0 = ptr;
      leaveU32(len0);
      return ptr0;
    } catch (error) {
      throw passing(error);
    }
  }

  function second_inner_pick() {
    try {
      const result = names_.second.inner.pick();
      if (broken.why !== undefined) refuse();
      const len0 = lowerString("second.inner.pick()", top, result);
      const ptr0 = ptr;
      leaveU32(len0);
      return ptr0;
    } catch (error) {
      throw passing(error);
    }
  }

  function second_Pick_new() {
    try {
      const result = new names_.second.Pick();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function second_Pick_value(handle0) {
    try {
      const result = values[handle0].value;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function hold_3(ptr0, len0) {
    try {
      const result = host_.hold(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("hold()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function join(ptr0, len0) {
    try {
      const written = liftBuffer(() => [readArrayOfString()]);
      const result = host_.join(textFrom(ptr0, len0), ...written[0]);
      if (broken.why !== undefined) refuse();
      const len2 = lowerString("join()", top, result);
      const ptr2 = ptr;
      leaveU32(len2);
      return ptr2;
    } catch (error) {
      throw passing(error);
    }
  }

  function join_(ptr0, len0) {
    try {
      const written = liftWords(() => [readArrayOfValue()]);
      const result = host_.join(textFrom(ptr0, len0), ...written[0]);
      if (broken.why !== undefined) refuse();
      const len2 = lowerString("join()", top, result);
      const ptr2 = ptr;
      leaveU32(len2);
      return ptr2;
    } catch (error) {
      throw passing(error);
    }
  }

  function join_3(separator) {
    try {
      const written = liftBuffer(() => [readArrayOfOptionalString()]);
      const result = host_.join(String.fromCodePoint(separator), ...written[0]);
      if (broken.why !== undefined) refuse();
      const len2 = lowerString("join()", top, result);
      const ptr2 = ptr;
      leaveU32(len2);
      return ptr2;
    } catch (error) {
      throw passing(error);
    }
  }

  function join_4(ptr0, len0, ptr1, len1) {
    try {
      const result = host_.join(textFrom(ptr0, len0), ...copyAtF64(ptr1, len1));
      if (broken.why !== undefined) refuse();
      const len2 = lowerString("join()", top, result);
      const ptr2 = ptr;
      leaveU32(len2);
      return ptr2;
    } catch (error) {
      throw passing(error);
    }
  }

  function Odd_new() {
    try {
      const result = new host_.Odd();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Odd_add_to(handle0, number) {
    try {
      const result = values[handle0]["add-to"](number);
      if (broken.why !== undefined) refuse();
      checkNumber("Odd.add-to()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Odd_last_sum(handle0) {
    try {
      const result = values[handle0]["last sum"];
      if (broken.why !== undefined) refuse();
      checkNumber("Odd.last sum", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Odd_set_last_sum(handle0, sum) {
    try {
      values[handle0]["last sum"] = sum;
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function Odd_1st(ptr0, len0) {
    try {
      const result = host_.Odd["1st"](textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      const len1 = lowerString("Odd.1st()", top, result);
      const ptr1 = ptr;
      leaveU32(len1);
      return ptr1;
    } catch (error) {
      throw passing(error);
    }
  }

  function Object_3(value) {
    try {
      const result = globalThis.Object(adoptObject(Token, value >>> 0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function isInstance_Odd(handle) {
    const Class = host_.Odd;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function readArrayOfBoolean() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() !== 0);
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

  function readArrayOfString() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextText());
    }
    return items;
  }

  function readArrayOfTupleOfStringAndU32() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readTupleOfStringAndU32());
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

  function readTupleOfSortedStoreAndArrayOfString() {
    return [take(nextWord()), readArrayOfString()];
  }

  function readTupleOfStringAndU32() {
    return [nextText(), nextWord()];
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

  function textFrom(ptr, length) {
    if (length >= 0) return decode(ptr, length);
    if (u16.length === 0) refreshViews();
    return liftUnits(ptr >>> 1, ~length);
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
  }

  function lowerVecU32(where, numbers) {
    const typed = typedName.call(numbers) === "Uint32Array" || isTyped(where, "a Uint32Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 4);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Uint32Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU32(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 4);
    }
    return done ? length : lowerVecU32(where, [...numbers]);
  }

  function copyU32(where, numbers, length, typed) {
    const target = u32;
    const address = ptr;
    const start = address / 4;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU32(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyAtF64(ptr, length) {
    if (f64.length === 0) refreshViews();
    const start = (ptr >>> 0) / 8;
    return f64.slice(start, start + (length >>> 0));
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

  function leaveU32(word) {
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4] = word;
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

  function adoptObject(Class, address) {
    adoption.address = address;
    return new Class(adoption);
  }

  function refuseNew(name) {
    throw TypeError(`new ${name}: the class has no constructor`);
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

  function value_drop(handle) {
    take(handle);
  }

  function value_clone(handle) {
    return hold(values[handle]);
  }

  function value_from_text(ptr, length) {
    return hold(decode(ptr, length));
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

  function value_equals(a, b) {
    return values[a] === values[b] ? 1 : 0;
  }

  function value_text(handle) {
    const value = values[handle];
    return typeof value === "string" ? leaveText(value) : 0;
  }

  function leaveText(text) {
    leaveU32(lowerString("a string", top, text));
    return ptr;
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
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;
const typedLength = Uint8Array.prototype.__lookupGetter__("length");
const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);

class PanicError extends Error {
  name = "PanicError";
}

function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
}

function checkI32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value | 0) !== value) mustBe(where, "an integer from -2147483648 to 2147483647", value, RangeError);
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
