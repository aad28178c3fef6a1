// minibind 0.1.0

export let arrays = () => early("arrays");
export let arrayFunctions = () => early("arrayFunctions");
export let buffers = () => early("buffers");
export let dates = () => early("dates");
export let errors = () => early("errors");
export let functions = () => early("functions");
export let iterators = () => early("iterators");
export let json = () => early("json");
export let objects = () => early("objects");
export let mapsAndSets = () => early("mapsAndSets");
export let reflection = () => early("reflection");
let texts_ = () => early("texts");
export let globals = () => early("globals");
let values_ = () => early("values");
export let promises = async () => early("promises");

export { texts_ as texts, values_ as values };

let wasm, loading;

export default function init(source = new URL("builtins.wasm", import.meta.url)) {
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
    arrays,
    arrayFunctions,
    buffers,
    dates,
    errors,
    functions,
    iterators,
    json,
    objects,
    mapsAndSets,
    reflection,
    texts: texts_,
    globals,
    values: values_,
    promises,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(globalThis.Reflect.get, "Reflect.get", "globalThis", "minibind::js::builtin::array::get_element");
  hostFunction(globalThis.Array, "Array", "globalThis", "minibind::js::builtin::array::Array::new");
  hostFunction(globalThis.Array?.from, "Array.from", "globalThis", "minibind::js::builtin::array::Array::from");
  hostFunction(globalThis.Array?.isArray, "Array.isArray", "globalThis", "minibind::js::builtin::array::Array::is_array");
  hostFunction(globalThis.Array?.of, "Array.of", "globalThis", "minibind::js::builtin::array::Array::of2");
  hostFunction(globalThis.Array?.of, "Array.of", "globalThis", "minibind::js::builtin::array::Array::of3");
  hostFunction(globalThis.ArrayBuffer, "ArrayBuffer", "globalThis", "minibind::js::builtin::buffer::ArrayBuffer::new");
  hostFunction(globalThis.DataView, "DataView", "globalThis", "minibind::js::builtin::buffer::DataView::new");
  hostFunction(globalThis.Date, "Date", "globalThis", "minibind::js::builtin::date::Date::new");
  hostFunction(globalThis.Date, "Date", "globalThis", "minibind::js::builtin::date::Date::new_with_year_month_day_hr_min_sec_milli");
  hostFunction(globalThis.Error, "Error", "globalThis", "minibind::js::builtin::error::Error::new_with_options");
  hostFunction(globalThis.RangeError, "RangeError", "globalThis", "minibind::js::builtin::error::RangeError::new");
  hostFunction(globalThis.TypeError, "TypeError", "globalThis", "minibind::js::builtin::error::TypeError::new");
  hostFunction(globalThis.Function, "Function", "globalThis", "minibind::js::builtin::function::Function::new_no_args");
  hostFunction(globalThis.Function, "Function", "globalThis", "minibind::js::builtin::function::Function::new_with_args");
  hostFunction(globalThis.decodeURI, "decodeURI", "globalThis", "minibind::js::builtin::global::decode_uri");
  hostFunction(globalThis.encodeURIComponent, "encodeURIComponent", "globalThis", "minibind::js::builtin::global::encode_uri_component");
  hostFunction(globalThis.isFinite, "isFinite", "globalThis", "minibind::js::builtin::global::is_finite");
  hostFunction(globalThis.parseInt, "parseInt", "globalThis", "minibind::js::builtin::global::parse_int");
  hostFunction(globalThis.Object, "Object", "globalThis", "minibind::js::builtin::iterator::boxed");
  hostFunction(globalThis.JSON.parse, "JSON.parse", "globalThis", "minibind::js::builtin::json::JSON::parse");
  hostFunction(globalThis.JSON.stringify, "JSON.stringify", "globalThis", "minibind::js::builtin::json::JSON::stringify");
  hostFunction(globalThis.JSON.stringify, "JSON.stringify", "globalThis", "minibind::js::builtin::json::JSON::stringify_with_replacer_and_space");
  hostFunction(globalThis.Map, "Map", "globalThis", "minibind::js::builtin::map::Map::new");
  hostFunction(globalThis.Object?.create, "Object.create", "globalThis", "minibind::js::builtin::object::Object::create");
  hostFunction(globalThis.Object?.freeze, "Object.freeze", "globalThis", "minibind::js::builtin::object::Object::freeze");
  hostFunction(globalThis.Object?.fromEntries, "Object.fromEntries", "globalThis", "minibind::js::builtin::object::Object::from_entries");
  hostFunction(globalThis.Object?.getOwnPropertyDescriptors, "Object.getOwnPropertyDescriptors", "globalThis", "minibind::js::builtin::object::Object::get_own_property_descriptors");
  hostFunction(globalThis.Object?.getPrototypeOf, "Object.getPrototypeOf", "globalThis", "minibind::js::builtin::object::Object::get_prototype_of");
  hostFunction(globalThis.Object?.is, "Object.is", "globalThis", "minibind::js::builtin::object::Object::is");
  hostFunction(globalThis.Object?.isFrozen, "Object.isFrozen", "globalThis", "minibind::js::builtin::object::Object::is_frozen");
  hostFunction(globalThis.Object?.isSealed, "Object.isSealed", "globalThis", "minibind::js::builtin::object::Object::is_sealed");
  hostFunction(globalThis.Object?.keys, "Object.keys", "globalThis", "minibind::js::builtin::object::Object::keys");
  hostFunction(globalThis.Object?.values, "Object.values", "globalThis", "minibind::js::builtin::object::Object::values");
  hostFunction(globalThis.Promise?.all, "Promise.all", "globalThis", "minibind::js::builtin::promise::Promise::all");
  hostFunction(globalThis.Promise?.allSettled, "Promise.allSettled", "globalThis", "minibind::js::builtin::promise::Promise::all_settled");
  hostFunction(globalThis.Promise?.any, "Promise.any", "globalThis", "minibind::js::builtin::promise::Promise::any");
  hostFunction(globalThis.Promise?.race, "Promise.race", "globalThis", "minibind::js::builtin::promise::Promise::race");
  hostFunction(globalThis.Promise?.reject, "Promise.reject", "globalThis", "minibind::js::builtin::promise::Promise::reject");
  hostFunction(globalThis.Promise?.resolve, "Promise.resolve", "globalThis", "minibind::js::builtin::promise::Promise::resolve");
  hostFunction(globalThis.Promise, "Promise", "globalThis", "minibind::js::builtin::promise::Promise::of_executor");
  hostFunction(globalThis.Reflect.construct, "Reflect.construct", "globalThis", "minibind::js::builtin::reflect::Reflect::construct");
  hostFunction(globalThis.Reflect.get, "Reflect.get", "globalThis", "minibind::js::builtin::reflect::Reflect::get");
  hostFunction(globalThis.Reflect.get, "Reflect.get", "globalThis", "minibind::js::builtin::reflect::Reflect::get_f64");
  hostFunction(globalThis.Reflect.get, "Reflect.get", "globalThis", "minibind::js::builtin::reflect::Reflect::get_str");
  hostFunction(globalThis.Reflect.getPrototypeOf, "Reflect.getPrototypeOf", "globalThis", "minibind::js::builtin::reflect::Reflect::get_prototype_of");
  hostFunction(globalThis.Reflect.set, "Reflect.set", "globalThis", "minibind::js::builtin::reflect::Reflect::set_u32");
  hostFunction(globalThis.RegExp, "RegExp", "globalThis", "minibind::js::builtin::regexp::RegExp::new");
  hostFunction(globalThis.Set, "Set", "globalThis", "minibind::js::builtin::set::Set::new");
  hostFunction(globalThis.Symbol?.for, "Symbol.for", "globalThis", "minibind::js::builtin::symbol::Symbol::for_");
  hostFunction(globalThis.Symbol?.keyFor, "Symbol.keyFor", "globalThis", "minibind::js::builtin::symbol::Symbol::key_for");
  hostFunction(globalThis.Float64Array?.prototype?.set?.call, "Float64Array.prototype.set.call", "globalThis", "minibind::js::builtin::typed_array::copy_float64");
  hostFunction(globalThis.Float64Array, "Float64Array", "globalThis", "minibind::js::builtin::typed_array::Float64Array::new_from_slice");
  hostFunction(globalThis.Int8Array, "Int8Array", "globalThis", "minibind::js::builtin::typed_array::Int8Array::new");
  hostFunction(globalThis.Uint8Array, "Uint8Array", "globalThis", "minibind::js::builtin::typed_array::Uint8Array::new");
  hostFunction(globalThis.Uint8Array, "Uint8Array", "globalThis", "minibind::js::builtin::typed_array::Uint8Array::new_from_slice");
  hostFunction(globalThis.Uint8Array, "Uint8Array", "globalThis", "minibind::js::builtin::typed_array::Uint8Array::new_with_byte_offset");
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_table: $table,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    arrays: $arrays,
    array_functions: $arrayFunctions,
    buffers: $buffers,
    dates: $dates,
    errors: $errors,
    functions: $functions,
    iterators: $iterators,
    json: $json,
    objects: $objects,
    maps_and_sets: $mapsAndSets,
    reflection: $reflection,
    texts: $texts_,
    globals: $globals,
    values: $values_,
    promises: $promises,
    promises_finish: $promises_finish,
  } = yield {
    minibind: {
      error_take,
      error_text,
      error_value,
      function_end,
      function_new,
      task_spawn,
      task_start,
      task_wake,
      value_bigint,
      value_clone,
      value_debug,
      value_drop,
      value_equals,
      value_from_i64,
      value_from_number,
      value_from_text,
      value_from_u64,
      value_is_array,
      value_number,
      value_text,
      value_throw,
      value_truthy,
      value_type,
    },
    env: {
      GLOBAL: globalThis_,
      get_element: Reflect_get,
      Array_new: Array__new,
      Array_from: Array__from,
      Array_is_array: Array__isArray,
      Array_of2: Array__of,
      Array_of3: Array__of_,
      Array_concat: Array__concat,
      Array_entries: Array__entries,
      Array_flat: Array__flat,
      Array_includes: Array__includes,
      Array_index_of: Array__indexOf,
      Array_join: Array__join,
      Array_length: Array__length,
      Array_pop: Array__pop,
      Array_push: Array__push,
      Array_reverse: Array__reverse,
      Array_shift: Array__shift,
      Array_slice: Array__slice,
      Array_sort: Array__sort,
      Array_splice: Array__splice,
      Array_to_locale_string: Array__toLocaleString,
      Array_unshift: Array__unshift,
      Array_reduce_with: Array__reduce,
      Array_reduce_right_with: Array__reduceRight,
      Array_sort_with: Array__sort_,
      Array_every_with: Array__every,
      Array_filter_with: Array__filter,
      Array_find_with: Array__find,
      Array_find_index_with: Array__findIndex,
      Array_find_last_with: Array__findLast,
      Array_find_last_index_with: Array__findLastIndex,
      Array_flat_map_with: Array__flatMap,
      Array_map_with: Array__map,
      Array_for_each_with: Array__forEach,
      Array_some_with: Array__some,
      ArrayBuffer_new: ArrayBuffer__new,
      ArrayBuffer_byte_length: ArrayBuffer__byteLength,
      ArrayBuffer_slice_with_end: ArrayBuffer__slice,
      DataView_new,
      DataView_byte_length: DataView_byteLength,
      DataView_byte_offset: DataView_byteOffset,
      DataView_get_int16: DataView_getInt16,
      DataView_get_int16_endian: DataView_getInt16_,
      DataView_set_int16: DataView_setInt16,
      DataView_get_big_uint64_endian: DataView_getBigUint64,
      DataView_get_float64_endian: DataView_getFloat64,
      DataView_set_float64_endian: DataView_setFloat64,
      Date_new,
      Date_new_with_year_month_day_hr_min_sec_milli: Date_newWithYearMonthDayHrMinSecMilli,
      Date_now: hostFunction(globalThis.Date?.now, "Date.now", "globalThis", "minibind::js::builtin::date::Date::now").bind(globalThis.Date),
      Date_utc: hostFunction(globalThis.Date?.UTC, "Date.UTC", "globalThis", "minibind::js::builtin::date::Date::utc").bind(globalThis.Date),
      Date_get_time: Date_getTime,
      Date_get_full_year: Date_getFullYear,
      Date_set_full_year_with_month_date: Date_setFullYear,
      Date_get_month: Date_getMonth,
      Date_get_date: Date_getDate,
      Date_get_milliseconds: Date_getMilliseconds,
      Date_to_iso_string: Date_toISOString,
      Date_to_json: Date_toJSON,
      Date_to_locale_string: Date_toLocaleString,
      Date_to_utc_string: Date_toUTCString,
      Date_value_of: Date_valueOf,
      Error_new_with_options: Error__newWithOptions,
      Error_cause: Error__cause,
      Error_message: Error__message,
      Error_name: Error__name,
      RangeError_new: RangeError__new,
      TypeError_new: TypeError__new,
      Function_new_no_args: Function_newNoArgs,
      Function_new_with_args: Function_newWithArgs,
      Function_apply,
      Function_bind3: Function_bind,
      Function_call0: Function_call,
      Function_call1: Function_call_,
      Function_call2: Function_call_3,
      Function_length,
      Function_name,
      decode_uri: decodeURI,
      encode_uri_component: encodeURIComponent,
      is_finite: isFinite,
      parse_int: parseInt,
      boxed: Object_3,
      Iterator_next,
      IteratorNext_value,
      IteratorNext_done_value: IteratorNext_done,
      parse: JSON_parse,
      stringify: JSON_stringify,
      stringify_with_replacer_and_space: JSON_stringify_,
      Map_new: Map__new,
      Map_delete: Map__delete,
      Map_get: Map__get,
      Map_has: Map__has,
      Map_set: Map__set,
      Map_size: Map__size,
      Map_for_each_with: Map__forEach,
      imul: hostFunction(globalThis.Math.imul, "Math.imul", "globalThis", "minibind::js::builtin::math::Math::imul"),
      max: hostFunction(globalThis.Math.max, "Math.max", "globalThis", "minibind::js::builtin::math::Math::max"),
      Object_constructor: Object__constructor,
      Object_create: Object__create,
      Object_freeze: Object__freeze,
      Object_from_entries: Object__fromEntries,
      Object_get_own_property_descriptors: Object__getOwnPropertyDescriptors,
      Object_get_prototype_of: Object__getPrototypeOf,
      Object_has_own_property: Object__hasOwnProperty,
      Object_is: Object__is,
      Object_is_frozen: Object__isFrozen,
      Object_is_prototype_of: Object__isPrototypeOf,
      Object_is_sealed: Object__isSealed,
      Object_keys: Object__keys,
      Object_to_string: Object__toString,
      Object_value_of: Object__valueOf,
      Object_values: Object__values,
      Promise_all: Promise__all,
      Promise_all_settled: Promise__allSettled,
      Promise_any: Promise__any,
      Promise_race: Promise__race,
      Promise_reject: Promise__reject,
      Promise_resolve: Promise__resolve,
      Promise_then: Promise__then,
      Promise_then2: Promise__then_,
      Promise_of_executor: Promise__ofExecutor,
      construct: Reflect_construct,
      get: Reflect_get_,
      get_f64: Reflect_get_3,
      get_str: Reflect_get_4,
      get_prototype_of: Reflect_getPrototypeOf,
      set_u32: Reflect_set,
      RegExp_new,
      RegExp_exec,
      RegExp_ignore_case: RegExp_ignoreCase,
      RegExp_dot_all: RegExp_dotAll,
      Set_new: Set__new,
      Set_has: Set__has,
      Set_size: Set__size,
      Set_values: Set__values,
      JsString_length: String__length,
      JsString_char_code_at: String__charCodeAt,
      JsString_includes: String__includes,
      JsString_index_of: String__indexOf,
      JsString_split: String__split,
      JsString_to_upper_case: String__toUpperCase,
      Symbol_for_: Symbol__for,
      Symbol_key_for: Symbol__keyFor,
      Symbol_to_string: Symbol__toString,
      Symbol_iterator: Symbol__iterator,
      copy_float64: Float64Array_prototype_set_call,
      Float64Array_new_from_slice: Float64Array__newFromSlice,
      Float64Array_at: Float64Array__at,
      Float64Array_buffer: Float64Array__buffer,
      Float64Array_length: Float64Array__length,
      Int8Array_new: Int8Array__new,
      Int8Array_copy_within: Int8Array__copyWithin,
      Int8Array_fill: Int8Array__fill,
      Int8Array_length: Int8Array__length,
      Int8Array_subarray: Int8Array__subarray,
      Int8Array_at_index: Int8Array__at,
      Uint8Array_new: Uint8Array__new,
      Uint8Array_new_from_slice: Uint8Array__newFromSlice,
      Uint8Array_new_with_byte_offset: Uint8Array__newWithByteOffset,
      Uint8Array_byte_length: Uint8Array__byteLength,
      Uint8Array_length: Uint8Array__length,
      Error_instance: isInstance_Error_,
      SyntaxError_instance: isInstance_SyntaxError,
      TypeError_instance: isInstance_TypeError_,
      JsString_instance: isInstance_String_,
      Symbol_instance: isInstance_Symbol_,
      Uint8Array_instance: isInstance_Uint8Array_,
    },
  };
  const ARENA = 0;
  const RESULT = 0;
  let u8, u16, u32, f64, i64;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const functionEnds = new WeakMap();
  const taskPromises = new Map();
  let wokenTasks = [];
  let pollInRust;
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;
  let failureText = "";

  return {
    arrays,
    arrayFunctions,
    buffers,
    dates,
    errors,
    functions,
    iterators,
    json,
    objects,
    mapsAndSets,
    reflection,
    texts: texts_,
    globals,
    values: values_,
    promises,
  };

  function arrays() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $arrays();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function arrayFunctions() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $arrayFunctions();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function buffers() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $buffers();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function dates() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $dates();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function errors() {
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $errors();
    } catch (error) {
      throw unwound(error, stack);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
  }

  function functions() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $functions();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function iterators() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $iterators();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function json() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $json();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function objects() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $objects();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function mapsAndSets() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $mapsAndSets();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function reflection() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $reflection();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function texts_() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $texts_();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function globals() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $globals();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function values_() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $values_();
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  async function promises() {
    if (broken.why !== undefined) refuse();
    try {
      const task = $promises();
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $promises_finish(task);
    } catch (error) {
      throw caught(error);
    }
  }

  function globalThis_() {
    try {
      const result = globalThis.globalThis;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Reflect_get(handle0, index) {
    try {
      const result = globalThis.Reflect.get(values[handle0], index >>> 0);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__new() {
    try {
      const result = new globalThis.Array();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__from(handle0) {
    try {
      const result = globalThis.Array.from(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__isArray(handle0) {
    try {
      const result = globalThis.Array.isArray(values[handle0]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Array.isArray()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__of(handle0, handle1) {
    try {
      const result = globalThis.Array.of(values[handle0], values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__of_(handle0, handle1, handle2) {
    try {
      const result = globalThis.Array.of(values[handle0], values[handle1], values[handle2]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__concat(handle0, handle1) {
    try {
      const result = values[handle0].concat(values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__entries(handle0) {
    try {
      const result = values[handle0].entries();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__flat(handle0, depth) {
    try {
      const result = values[handle0].flat(depth);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__includes(handle0, handle1, fromIndex) {
    try {
      const result = values[handle0].includes(values[handle1], fromIndex);
      if (broken.why !== undefined) refuse();
      checkBoolean("Array.includes()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__indexOf(handle0, handle1, fromIndex) {
    try {
      const result = values[handle0].indexOf(values[handle1], fromIndex);
      if (broken.why !== undefined) refuse();
      checkI32("Array.indexOf()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__join(handle0, ptr1, len1) {
    try {
      const result = values[handle0].join(textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__length(handle0) {
    try {
      const result = values[handle0].length;
      if (broken.why !== undefined) refuse();
      checkU32("Array.length", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__pop(handle0) {
    try {
      const result = values[handle0].pop();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__push(handle0, handle1) {
    try {
      const result = values[handle0].push(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkU32("Array.push()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__reverse(handle0) {
    try {
      const result = values[handle0].reverse();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__shift(handle0) {
    try {
      const result = values[handle0].shift();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__slice(handle0, start_, end) {
    try {
      const result = values[handle0].slice(start_ >>> 0, end >>> 0);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__sort(handle0) {
    try {
      const result = values[handle0].sort();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__splice(handle0, start_, deleteCount, handle3) {
    try {
      const result = values[handle0].splice(start_ >>> 0, deleteCount >>> 0, values[handle3]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__toLocaleString(handle0, handle1, handle2) {
    try {
      const result = values[handle0].toLocaleString(values[handle1], values[handle2]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__unshift(handle0, handle1) {
    try {
      const result = values[handle0].unshift(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkU32("Array.unshift()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Array__reduce(handle0, handle1, handle2) {
    try {
      const result = values[handle0].reduce(values[handle1], values[handle2]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__reduceRight(handle0, handle1, handle2) {
    try {
      const result = values[handle0].reduceRight(values[handle1], values[handle2]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__sort_(handle0, handle1) {
    try {
      const result = values[handle0].sort(values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__every(handle0, handle1) {
    try {
      const result = values[handle0].every(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Array.every()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__filter(handle0, handle1) {
    try {
      const result = values[handle0].filter(values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__find(handle0, handle1) {
    try {
      const result = values[handle0].find(values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__findIndex(handle0, handle1) {
    try {
      const result = values[handle0].findIndex(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkI32("Array.findIndex()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__findLast(handle0, handle1) {
    try {
      const result = values[handle0].findLast(values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__findLastIndex(handle0, handle1) {
    try {
      const result = values[handle0].findLastIndex(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkI32("Array.findLastIndex()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__flatMap(handle0, handle1) {
    try {
      const result = values[handle0].flatMap(values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__map(handle0, handle1) {
    try {
      const result = values[handle0].map(values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__forEach(handle0, handle1) {
    try {
      values[handle0].forEach(values[handle1]);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      catchThrown(error);
    }
  }

  function Array__some(handle0, handle1) {
    try {
      const result = values[handle0].some(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Array.some()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function ArrayBuffer__new(length) {
    try {
      const result = new globalThis.ArrayBuffer(length >>> 0);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function ArrayBuffer__byteLength(handle0) {
    try {
      const result = values[handle0].byteLength;
      if (broken.why !== undefined) refuse();
      checkU32("ArrayBuffer.byteLength", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function ArrayBuffer__slice(handle0, begin, end) {
    try {
      const result = values[handle0].slice(begin >>> 0, end >>> 0);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function DataView_new(handle0, byteOffset, byteLength) {
    try {
      const result = new globalThis.DataView(values[handle0], byteOffset >>> 0, byteLength >>> 0);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function DataView_byteLength(handle0) {
    try {
      const result = values[handle0].byteLength;
      if (broken.why !== undefined) refuse();
      checkU32("DataView.byteLength", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function DataView_byteOffset(handle0) {
    try {
      const result = values[handle0].byteOffset;
      if (broken.why !== undefined) refuse();
      checkU32("DataView.byteOffset", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function DataView_getInt16(handle0, byteOffset) {
    try {
      const result = values[handle0].getInt16(byteOffset >>> 0);
      if (broken.why !== undefined) refuse();
      checkI16("DataView.getInt16()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function DataView_getInt16_(handle0, byteOffset, littleEndian) {
    try {
      const result = values[handle0].getInt16(byteOffset >>> 0, littleEndian !== 0);
      if (broken.why !== undefined) refuse();
      checkI16("DataView.getInt16()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function DataView_setInt16(handle0, byteOffset, value) {
    try {
      values[handle0].setInt16(byteOffset >>> 0, value);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function DataView_getBigUint64(handle0, byteOffset, littleEndian) {
    try {
      const result = values[handle0].getBigUint64(byteOffset >>> 0, littleEndian !== 0);
      if (broken.why !== undefined) refuse();
      checkU64("DataView.getBigUint64()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function DataView_getFloat64(handle0, byteOffset, littleEndian) {
    try {
      const result = values[handle0].getFloat64(byteOffset >>> 0, littleEndian !== 0);
      if (broken.why !== undefined) refuse();
      checkNumber("DataView.getFloat64()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function DataView_setFloat64(handle0, byteOffset, value, littleEndian) {
    try {
      values[handle0].setFloat64(byteOffset >>> 0, value, littleEndian !== 0);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_new(handle0) {
    try {
      const result = new globalThis.Date(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_newWithYearMonthDayHrMinSecMilli(year, month, day, hours, minutes, seconds, milliseconds) {
    try {
      const result = new globalThis.Date(year >>> 0, month, day, hours, minutes, seconds, milliseconds);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_getTime(handle0) {
    try {
      const result = values[handle0].getTime();
      if (broken.why !== undefined) refuse();
      checkNumber("Date.getTime()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_getFullYear(handle0) {
    try {
      const result = values[handle0].getFullYear();
      if (broken.why !== undefined) refuse();
      checkU32("Date.getFullYear()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_setFullYear(handle0, year, month, date) {
    try {
      const result = values[handle0].setFullYear(year >>> 0, month, date);
      if (broken.why !== undefined) refuse();
      checkNumber("Date.setFullYear()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_getMonth(handle0) {
    try {
      const result = values[handle0].getMonth();
      if (broken.why !== undefined) refuse();
      checkU32("Date.getMonth()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_getDate(handle0) {
    try {
      const result = values[handle0].getDate();
      if (broken.why !== undefined) refuse();
      checkU32("Date.getDate()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_getMilliseconds(handle0) {
    try {
      const result = values[handle0].getMilliseconds();
      if (broken.why !== undefined) refuse();
      checkU32("Date.getMilliseconds()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_toISOString(handle0) {
    try {
      const result = values[handle0].toISOString();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_toJSON(handle0) {
    try {
      const result = values[handle0].toJSON();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_toLocaleString(handle0, ptr1, len1, handle2) {
    try {
      const result = values[handle0].toLocaleString(textFrom(ptr1, len1), values[handle2]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_toUTCString(handle0) {
    try {
      const result = values[handle0].toUTCString();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Date_valueOf(handle0) {
    try {
      const result = values[handle0].valueOf();
      if (broken.why !== undefined) refuse();
      checkNumber("Date.valueOf()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Error__newWithOptions(ptr0, len0, handle1) {
    try {
      const result = new globalThis.Error(textFrom(ptr0, len0), values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Error__cause(handle0) {
    try {
      const result = values[handle0].cause;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Error__message(handle0) {
    try {
      const result = values[handle0].message;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Error__name(handle0) {
    try {
      const result = values[handle0].name;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function RangeError__new(ptr0, len0) {
    try {
      const result = new globalThis.RangeError(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function TypeError__new(ptr0, len0) {
    try {
      const result = new globalThis.TypeError(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Function_newNoArgs(ptr0, len0) {
    try {
      const result = new globalThis.Function(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Function_newWithArgs(ptr0, len0, ptr1, len1) {
    try {
      const result = new globalThis.Function(textFrom(ptr0, len0), textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Function_apply(handle0, handle1, handle2) {
    try {
      const result = values[handle0].apply(values[handle1], values[handle2]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Function_bind(handle0, handle1, handle2, handle3, handle4) {
    try {
      const result = values[handle0].bind(values[handle1], values[handle2], values[handle3], values[handle4]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Function_call(handle0, handle1) {
    try {
      const result = values[handle0].call(values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Function_call_(handle0, handle1, handle2) {
    try {
      const result = values[handle0].call(values[handle1], values[handle2]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Function_call_3(handle0, handle1, handle2, handle3) {
    try {
      const result = values[handle0].call(values[handle1], values[handle2], values[handle3]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Function_length(handle0) {
    try {
      const result = values[handle0].length;
      if (broken.why !== undefined) refuse();
      checkU32("Function.length", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Function_name(handle0) {
    try {
      const result = values[handle0].name;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function decodeURI(ptr0, len0) {
    try {
      const result = globalThis.decodeURI(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function encodeURIComponent(ptr0, len0) {
    try {
      const result = globalThis.encodeURIComponent(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function isFinite(handle0) {
    try {
      const result = globalThis.isFinite(values[handle0]);
      if (broken.why !== undefined) refuse();
      checkBoolean("isFinite()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function parseInt(ptr0, len0, radix) {
    try {
      const result = globalThis.parseInt(textFrom(ptr0, len0), radix);
      if (broken.why !== undefined) refuse();
      checkNumber("parseInt()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Object_3(handle0) {
    try {
      const result = globalThis.Object(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Iterator_next(handle0) {
    try {
      const result = values[handle0].next();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function IteratorNext_value(handle0) {
    try {
      const result = values[handle0].value;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function IteratorNext_done(handle0) {
    try {
      const result = values[handle0].done;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function JSON_parse(ptr0, len0) {
    try {
      const result = globalThis.JSON.parse(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function JSON_stringify(handle0) {
    try {
      const result = globalThis.JSON.stringify(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function JSON_stringify_(handle0, handle1, handle2) {
    try {
      const result = globalThis.JSON.stringify(values[handle0], values[handle1], values[handle2]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
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

  function Map__delete(handle0, handle1) {
    try {
      const result = values[handle0].delete(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Map.delete()", result);
      return result;
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

  function Map__has(handle0, handle1) {
    try {
      const result = values[handle0].has(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Map.has()", result);
      return result;
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

  function Map__forEach(handle0, handle1) {
    try {
      values[handle0].forEach(values[handle1]);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      catchThrown(error);
    }
  }

  function Object__constructor(handle0) {
    try {
      const result = values[handle0].constructor;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__create(handle0) {
    try {
      const result = globalThis.Object.create(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__freeze(handle0) {
    try {
      const result = globalThis.Object.freeze(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__fromEntries(handle0) {
    try {
      const result = globalThis.Object.fromEntries(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Object__getOwnPropertyDescriptors(handle0) {
    try {
      const result = globalThis.Object.getOwnPropertyDescriptors(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__getPrototypeOf(handle0) {
    try {
      const result = globalThis.Object.getPrototypeOf(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__hasOwnProperty(handle0, handle1) {
    try {
      const result = values[handle0].hasOwnProperty(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Object.hasOwnProperty()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__is(handle0, handle1) {
    try {
      const result = globalThis.Object.is(values[handle0], values[handle1]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Object.is()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__isFrozen(handle0) {
    try {
      const result = globalThis.Object.isFrozen(values[handle0]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Object.isFrozen()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__isPrototypeOf(handle0, handle1) {
    try {
      const result = values[handle0].isPrototypeOf(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Object.isPrototypeOf()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__isSealed(handle0) {
    try {
      const result = globalThis.Object.isSealed(values[handle0]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Object.isSealed()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__keys(handle0) {
    try {
      const result = globalThis.Object.keys(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__toString(handle0) {
    try {
      const result = values[handle0].toString();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__valueOf(handle0) {
    try {
      const result = values[handle0].valueOf();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Object__values(handle0) {
    try {
      const result = globalThis.Object.values(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Promise__all(handle0) {
    try {
      const result = globalThis.Promise.all(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Promise__allSettled(handle0) {
    try {
      const result = globalThis.Promise.allSettled(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Promise__any(handle0) {
    try {
      const result = globalThis.Promise.any(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Promise__race(handle0) {
    try {
      const result = globalThis.Promise.race(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Promise__reject(handle0) {
    try {
      const result = globalThis.Promise.reject(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Promise__resolve(handle0) {
    try {
      const result = globalThis.Promise.resolve(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Promise__then(handle0, handle1) {
    try {
      const result = values[handle0].then(values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Promise__then_(handle0, handle1, handle2) {
    try {
      const result = values[handle0].then(values[handle1], values[handle2]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Promise__ofExecutor(handle0) {
    try {
      const result = new globalThis.Promise(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Reflect_construct(handle0, handle1) {
    try {
      const result = globalThis.Reflect.construct(values[handle0], values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Reflect_get_(handle0, handle1) {
    try {
      const result = globalThis.Reflect.get(values[handle0], values[handle1]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Reflect_get_3(handle0, index) {
    try {
      const result = globalThis.Reflect.get(values[handle0], index);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Reflect_get_4(handle0, ptr1, len1) {
    try {
      const result = globalThis.Reflect.get(values[handle0], textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Reflect_getPrototypeOf(handle0) {
    try {
      const result = globalThis.Reflect.getPrototypeOf(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      catchThrown(error);
    }
  }

  function Reflect_set(handle0, index, handle2) {
    try {
      const result = globalThis.Reflect.set(values[handle0], index >>> 0, values[handle2]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Reflect.set()", result);
      return result;
    } catch (error) {
      catchThrown(error);
    }
  }

  function RegExp_new(ptr0, len0, ptr1, len1) {
    try {
      const result = new globalThis.RegExp(textFrom(ptr0, len0), textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function RegExp_exec(handle0, ptr1, len1) {
    try {
      const result = values[handle0].exec(textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      return result == null ? -2 : hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function RegExp_ignoreCase(handle0) {
    try {
      const result = values[handle0].ignoreCase;
      if (broken.why !== undefined) refuse();
      checkBoolean("RegExp.ignoreCase", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function RegExp_dotAll(handle0) {
    try {
      const result = values[handle0].dotAll;
      if (broken.why !== undefined) refuse();
      checkBoolean("RegExp.dotAll", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Set__new(handle0) {
    try {
      const result = new globalThis.Set(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Set__has(handle0, handle1) {
    try {
      const result = values[handle0].has(values[handle1]);
      if (broken.why !== undefined) refuse();
      checkBoolean("Set.has()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Set__size(handle0) {
    try {
      const result = values[handle0].size;
      if (broken.why !== undefined) refuse();
      checkU32("Set.size", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Set__values(handle0) {
    try {
      const result = values[handle0].values();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function String__length(handle0) {
    try {
      const result = values[handle0].length;
      if (broken.why !== undefined) refuse();
      checkU32("String.length", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function String__charCodeAt(handle0, index) {
    try {
      const result = values[handle0].charCodeAt(index >>> 0);
      if (broken.why !== undefined) refuse();
      checkNumber("String.charCodeAt()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function String__includes(handle0, ptr1, len1, position) {
    try {
      const result = values[handle0].includes(textFrom(ptr1, len1), position);
      if (broken.why !== undefined) refuse();
      checkBoolean("String.includes()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function String__indexOf(handle0, ptr1, len1, fromIndex) {
    try {
      const result = values[handle0].indexOf(textFrom(ptr1, len1), fromIndex);
      if (broken.why !== undefined) refuse();
      checkI32("String.indexOf()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function String__split(handle0, ptr1, len1) {
    try {
      const result = values[handle0].split(textFrom(ptr1, len1));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function String__toUpperCase(handle0) {
    try {
      const result = values[handle0].toUpperCase();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Symbol__for(ptr0, len0) {
    try {
      const result = globalThis.Symbol.for(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Symbol__keyFor(handle0) {
    try {
      const result = globalThis.Symbol.keyFor(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Symbol__toString(handle0) {
    try {
      const result = values[handle0].toString();
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Symbol__iterator() {
    try {
      const result = globalThis.Symbol.iterator;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Float64Array_prototype_set_call(ptr0, len0, handle1) {
    try {
      const array0 = copyAtF64(ptr0, len0);
      globalThis.Float64Array.prototype.set.call(array0, values[handle1]);
      if (broken.why !== undefined) refuse();
      writeBackF64(array0, ptr0);
    } catch (error) {
      throw passing(error);
    }
  }

  function Float64Array__newFromSlice(ptr0, len0) {
    try {
      const result = new globalThis.Float64Array(copyAtF64(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Float64Array__at(handle0, index) {
    try {
      const result = values[handle0].at(index);
      if (broken.why !== undefined) refuse();
      if (result != null) checkNumber("Float64Array.at()", result);
      leaveF64(result ?? 0);
      return result == null ? 0 : 1;
    } catch (error) {
      throw passing(error);
    }
  }

  function Float64Array__buffer(handle0) {
    try {
      const result = values[handle0].buffer;
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Float64Array__length(handle0) {
    try {
      const result = values[handle0].length;
      if (broken.why !== undefined) refuse();
      checkU32("Float64Array.length", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Int8Array__new(handle0) {
    try {
      const result = new globalThis.Int8Array(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Int8Array__copyWithin(handle0, target, start_, end) {
    try {
      const result = values[handle0].copyWithin(target, start_, end);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Int8Array__fill(handle0, value, start_, end) {
    try {
      const result = values[handle0].fill(value, start_ >>> 0, end >>> 0);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Int8Array__length(handle0) {
    try {
      const result = values[handle0].length;
      if (broken.why !== undefined) refuse();
      checkU32("Int8Array.length", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Int8Array__subarray(handle0, begin, end) {
    try {
      const result = values[handle0].subarray(begin >>> 0, end >>> 0);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Int8Array__at(handle0, index) {
    try {
      const result = values[handle0].at(index);
      if (broken.why !== undefined) refuse();
      if (result != null) checkI8("Int8Array.at()", result);
      return result ?? 4294967297;
    } catch (error) {
      throw passing(error);
    }
  }

  function Uint8Array__new(handle0) {
    try {
      const result = new globalThis.Uint8Array(values[handle0]);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Uint8Array__newFromSlice(ptr0, len0) {
    try {
      const result = new globalThis.Uint8Array(copyAtU8(ptr0, len0));
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Uint8Array__newWithByteOffset(handle0, byteOffset) {
    try {
      const result = new globalThis.Uint8Array(values[handle0], byteOffset >>> 0);
      if (broken.why !== undefined) refuse();
      return hold(result);
    } catch (error) {
      throw passing(error);
    }
  }

  function Uint8Array__byteLength(handle0) {
    try {
      const result = values[handle0].byteLength;
      if (broken.why !== undefined) refuse();
      checkU32("Uint8Array.byteLength", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Uint8Array__length(handle0) {
    try {
      const result = values[handle0].length;
      if (broken.why !== undefined) refuse();
      checkU32("Uint8Array.length", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function isInstance_Error_(handle) {
    const Class = globalThis.Error;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function isInstance_SyntaxError(handle) {
    const Class = globalThis.SyntaxError;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function isInstance_TypeError_(handle) {
    const Class = globalThis.TypeError;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
  }

  function isInstance_String_(handle) {
    return typeof values[handle] === "string" ? 1 : 0;
  }

  function isInstance_Symbol_(handle) {
    return typeof values[handle] === "symbol" ? 1 : 0;
  }

  function isInstance_Uint8Array_(handle) {
    const Class = globalThis.Uint8Array;
    return typeof Class === "function" && values[handle] instanceof Class ? 1 : 0;
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

  function copyAtF64(ptr, length) {
    if (f64.length === 0) refreshViews();
    const start = (ptr >>> 0) / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function copyAtU8(ptr, length) {
    if (u8.length === 0) refreshViews();
    const start = (ptr >>> 0);
    return u8.slice(start, start + (length >>> 0));
  }

  function writeBackF64(numbers, ptr) {
    if (f64.length === 0) refreshViews();
    if (typedLength.call(numbers) > 0) f64.set(numbers, (ptr >>> 0) / 8);
  }

  function takeBlock(where, size, align = 8) {
    const address = size < 2 ** 31 ? $allocate(size, align) >>> 0 : 0;
    if (address === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    return address;
  }

  function keepBlock(where, kept, size) {
    const address = takeBlock(where, size);
    kept.add({ address, size });
    return address;
  }

  function leaveU32(word) {
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4] = word;
  }

  function leaveF64(number) {
    if (f64.length === 0) refreshViews();
    f64[RESULT / 8] = number;
  }

  function leaveThird(number) {
    if (i64.length === 0) refreshViews();
    i64[RESULT / 8 + 1] = number;
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

  function value_from_number(number) {
    return hold(number);
  }

  function value_from_i64(number) {
    return hold(number);
  }

  function value_from_u64(number) {
    return hold(BigInt.asUintN(64, number));
  }

  function value_throw(handle) {
    throw passing(take(handle));
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

  function function_new(data, call, drop) {
    const callInRust = $table.get(call);
    const dropInRust = $table.get(drop);
    let isRunning = false;
    let isOver = false;
    const made = (...items) => {
      if (broken.why !== undefined) refuse();
      if (isOver) refuseValue(Error, "a function of Rust was lent for a call that is over");
      if (isRunning) refuseValue(Error, "a function of Rust is running already");
      const stack = $stack();
      let result;
      isRunning = true;
      try {
        result = callInRust(data, hold(items));
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        isRunning = false;
      }
      return take(result);
    };
    freeLater(made, dropInRust, data);
    functionEnds.set(made, () => {
      isOver = true;
      finalizers.unregister(made);
      freeNow(dropInRust, data);
    });
    return hold(made);
  }

  function function_end(handle) {
    functionEnds.get(values[handle])?.();
  }

  function task_spawn(task, slot) {
    task_start(slot);
    task_wake(task);
  }

  function task_start(slot) {
    pollInRust ??= $table.get(slot);
  }

  function task_wake(task) {
    if (wokenTasks.push(task) === 1) queueMicrotask(pollTasks);
  }

  function pollTasks() {
    const tasks = wokenTasks;
    wokenTasks = [];
    tasks.forEach(pollTask);
  }

  function pollTask(task) {
    if (broken.why !== undefined) return abandonTasks();
    const stack = $stack();
    try {
      const outcome = pollInRust(task);
      if (outcome === 1) taskPromises.get(task)?.resolve();
      else if (outcome === 2) failTask(task, takeThrown());
      else return;
    } catch (error) {
      failTask(task, unwound(error, stack));
    }
    taskPromises.delete(task);
    if (broken.why !== undefined) abandonTasks();
  }

  function failTask(task, error) {
    const promise = taskPromises.get(task);
    if (promise) promise.reject(error);
    // Nobody waits for it: it is an error of the program.
    else Promise.reject(error);
  }

  function abandonTasks() {
    for (const { reject } of taskPromises.values()) reject(Error(`the module panicked earlier: ${broken.why}`));
    taskPromises.clear();
  }

  function settled(task) {
    if (broken.why !== undefined) refuse();
    let outcome;
    const stack = $stack();
    try {
      outcome = pollInRust(task);
    } catch (error) {
      throw unwound(error, stack);
    }
    if (outcome === 2) throw takeThrown();
    if (outcome !== 1) return new Promise((resolve, reject) => taskPromises.set(task, { resolve, reject }));
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error)) || hostTraps.has(error)) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    queueMicrotask(abandonTasks);
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

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const typedLength = Uint8Array.prototype.__lookupGetter__("length");

class PanicError extends Error {
  name = "PanicError";
}

function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
}

function checkI8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 24) >> 24 !== value) mustBe(where, "an integer from -128 to 127", value, RangeError);
}

function checkI16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 16) >> 16 !== value) mustBe(where, "an integer from -32768 to 32767", value, RangeError);
}

function checkI32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value | 0) !== value) mustBe(where, "an integer from -2147483648 to 2147483647", value, RangeError);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkU64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asUintN(64, value) !== value) mustBe(where, "a bigint from 0 to 18446744073709551615", value, RangeError);
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

function mustBe(where, expected, value, Kind) {
  throw (Kind || TypeError)(`${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

function refuseValue(Kind, message, options) {
  throw Kind(message, options);
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
