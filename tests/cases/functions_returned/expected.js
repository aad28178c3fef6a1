// minibind 0.1.0

export const Direction = Object.freeze({ North: "North", South: "South" });
export let Point = function () { early("new Point"); };
export let live = () => early("live");
export let sameI8 = () => early("sameI8");
export let sameU32 = () => early("sameU32");
export let sameF32 = () => early("sameF32");
export let sameF64 = () => early("sameF64");
export let sameI64 = () => early("sameI64");
export let sameU128 = () => early("sameU128");
export let sameBool = () => early("sameBool");
export let sameChar = () => early("sameChar");
export let sameUnit = () => early("sameUnit");
export let sameString = () => early("sameString");
export let sameBytes = () => early("sameBytes");
export let sameArray = () => early("sameArray");
export let sameOptionU32 = () => early("sameOptionU32");
export let sameOptionI64 = () => early("sameOptionI64");
export let sameOptionString = () => early("sameOptionString");
export let sameValue = () => early("sameValue");
export let sameList = () => early("sameList");
export let sameTuple = () => early("sameTuple");
export let sameMap = () => early("sameMap");
export let sameDirection = () => early("sameDirection");
export let sameShape = () => early("sameShape");
export let samePoint = () => early("samePoint");
export let sameFunction = () => early("sameFunction");
export let adder = () => early("adder");
export let counter = () => early("counter");
export let boxedCounter = () => early("boxedCounter");
export let maybe = () => early("maybe");
export let checked = () => early("checked");
export let checkedBox = () => early("checkedBox");
export let functions = () => early("functions");
export let list = () => early("list");
export let pair = () => early("pair");
export let machine = () => early("machine");
export let functionsOfFunctions = () => early("functionsOfFunctions");
export let lent = () => early("lent");
export let lentValues = () => early("lentValues");
export let fails = () => early("fails");
export let failsWith = () => early("failsWith");
export let failsWithError = () => early("failsWithError");
export let eight = () => early("eight");
export let compose = () => early("compose");
export let sortedBy = () => early("sortedBy");
let table_ = () => early("table");
export let panics = () => early("panics");
export let parser = () => early("parser");
export let reader = () => early("reader");

export { table_ as table };

let wasm, loading;

export default function init(source = new URL("functions_returned.wasm", import.meta.url)) {
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
    Point,
    live,
    sameI8,
    sameU32,
    sameF32,
    sameF64,
    sameI64,
    sameU128,
    sameBool,
    sameChar,
    sameUnit,
    sameString,
    sameBytes,
    sameArray,
    sameOptionU32,
    sameOptionI64,
    sameOptionString,
    sameValue,
    sameList,
    sameTuple,
    sameMap,
    sameDirection,
    sameShape,
    samePoint,
    sameFunction,
    adder,
    counter,
    boxedCounter,
    maybe,
    checked,
    checkedBox,
    functions,
    list,
    pair,
    machine,
    functionsOfFunctions,
    lent,
    lentValues,
    fails,
    failsWith,
    failsWithError,
    eight,
    compose,
    sortedBy,
    table: table_,
    panics,
    parser,
    reader,
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
    minibind_call_2: $call2,
    minibind_call_3: $call3,
    minibind_call_4: $call4,
    minibind_call_5: $call5,
    minibind_call_6: $call6,
    minibind_call_7: $call7,
    minibind_call_8: $call8,
    minibind_call_9: $call9,
    minibind_call_10: $call10,
    minibind_call_11: $call11,
    minibind_call_12: $call12,
    minibind_call_13: $call13,
    minibind_call_14: $call14,
    minibind_call_15: $call15,
    minibind_call_16: $call16,
    minibind_call_17: $call17,
    minibind_call_18: $call18,
    minibind_call_19: $call19,
    minibind_call_20: $call20,
    minibind_call_21: $call21,
    minibind_call_22: $call22,
    minibind_call_23: $call23,
    minibind_call_24: $call24,
    minibind_call_25: $call25,
    minibind_call_26: $call26,
    minibind_call_27: $call27,
    minibind_call_28: $call28,
    minibind_call_29: $call29,
    minibind_call_30: $call30,
    minibind_call_31: $call31,
    minibind_call_32: $call32,
    minibind_call_33: $call33,
    minibind_call_34: $call34,
    minibind_call_35: $call35,
    minibind_call_36: $call36,
    minibind_call_37: $call37,
    minibind_call_38: $call38,
    minibind_call_39: $call39,
    minibind_call_40: $call40,
    minibind_call_41: $call41,
    minibind_drop_1: $drop1,
    live: $live,
    same_i8: $sameI8,
    same_u32: $sameU32,
    same_f32: $sameF32,
    same_f64: $sameF64,
    same_i64: $sameI64,
    same_u128: $sameU128,
    same_bool: $sameBool,
    same_char: $sameChar,
    same_unit: $sameUnit,
    same_string: $sameString,
    same_bytes: $sameBytes,
    same_array: $sameArray,
    same_option_u32: $sameOptionU32,
    same_option_i64: $sameOptionI64,
    same_option_string: $sameOptionString,
    same_value: $sameValue,
    same_list: $sameList,
    same_tuple: $sameTuple,
    same_map: $sameMap,
    same_direction: $sameDirection,
    same_shape: $sameShape,
    same_point: $samePoint,
    same_function: $sameFunction,
    Point_set_x: $Point_set_x,
    Point_x: $Point_x,
    Point_new: $Point_new,
    Point_mover: $Point_mover,
    Point_into_function: $Point_intoFunction,
    adder: $adder,
    counter: $counter,
    boxed_counter: $boxedCounter,
    maybe: $maybe,
    checked: $checked,
    checked_box: $checkedBox,
    functions: $functions,
    list: $list,
    pair: $pair,
    machine: $machine,
    functions_of_functions: $functionsOfFunctions,
    lent: $lent,
    lent_values: $lentValues,
    fails: $fails,
    fails_with: $failsWith,
    fails_with_error: $failsWithError,
    eight: $eight,
    compose: $compose,
    sorted_by: $sortedBy,
    table: $table_,
    panics: $panics,
    parser: $parser,
    reader: $reader,
    Point_free: $Point_free,
  } = yield {
    minibind: {
      callback_call,
      error_cause,
      error_take,
      error_text,
      error_value,
      value_clone,
      value_drop,
      value_type,
    },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, i16, u16, i32, u32, f32, f64, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    i16 = new Int16Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f32 = new Float32Array(memory.buffer);
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
  let stageDoubles;
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
  const pendingValues = [];
  const keptHandles = new Map();
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;
  let messages = [""];

  const $Point = { name: "Point" };

  class Point {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(x) {
      this.#address = x !== adoption ? Point_new(x) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Point_free);
    }

    static {
      $Point.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Point, object, exclusive);
      };
      $Point.cell = (object) => object.#cell;
      $Point.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Point);
    }

    set x(x) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.x: argument 'x'", x);
      const ptr0 = $Point.reach("Point.x: this", this, true);
      $Point_set_x(ptr0, x);
    }

    get x() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.x: this", this);
      return $Point_x(ptr0);
    }

    /** It has a copy of the object. */
    mover() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.mover: this", this);
      let result;
      try {
        result = $Point_mover(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return givenClosure(makeFunctionOfF64ToPoint, $drop1, result >>> 0, "Point.mover()");
    }

    intoFunction() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Point.intoFunction: this", $Point, this);
        commitMoves(held, "Point.intoFunction");
        let result;
        try {
          result = $Point_intoFunction(ptr0);
        } catch (error) {
          throw caught(error);
        }
        return givenClosure(makeFunctionToF64, $drop1, result >>> 0, "Point.intoFunction()");
      } finally {
        endHolds(held);
      }
    }

    [inspected]() {
      return inspectObject(this, ["x"]);
    }
  }

  return {
    Point,
    live,
    sameI8,
    sameU32,
    sameF32,
    sameF64,
    sameI64,
    sameU128,
    sameBool,
    sameChar,
    sameUnit,
    sameString,
    sameBytes,
    sameArray,
    sameOptionU32,
    sameOptionI64,
    sameOptionString,
    sameValue,
    sameList,
    sameTuple,
    sameMap,
    sameDirection,
    sameShape,
    samePoint,
    sameFunction,
    adder,
    counter,
    boxedCounter,
    maybe,
    checked,
    checkedBox,
    functions,
    list,
    pair,
    machine,
    functionsOfFunctions,
    lent,
    lentValues,
    fails,
    failsWith,
    failsWithError,
    eight,
    compose,
    sortedBy,
    table: table_,
    panics,
    parser,
    reader,
  };

  function Point_new(x) {
    if (broken.why !== undefined) refuse();
    checkNumber("new Point: argument 'x'", x);
    try {
      return $Point_new(x) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function live() {
    if (broken.why !== undefined) refuse();
    return $live() >>> 0;
  }

  function sameI8() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameI8();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfI8ToI8, $drop1, result >>> 0, "sameI8()");
  }

  function sameU32() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameU32();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfU32ToU32, $drop1, result >>> 0, "sameU32()");
  }

  function sameF32() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameF32();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfF32ToF32, $drop1, result >>> 0, "sameF32()");
  }

  function sameF64() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameF64();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfF64ToF64, $drop1, result >>> 0, "sameF64()");
  }

  function sameI64() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameI64();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfI64ToI64, $drop1, result >>> 0, "sameI64()");
  }

  function sameU128() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameU128();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfU128ToU128, $drop1, result >>> 0, "sameU128()");
  }

  function sameBool() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameBool();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfBooleanToBoolean, $drop1, result >>> 0, "sameBool()");
  }

  function sameChar() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameChar();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfCharToChar, $drop1, result >>> 0, "sameChar()");
  }

  function sameUnit() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameUnit();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfUndefined, $drop1, result >>> 0, "sameUnit()");
  }

  function sameString() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameString();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfStringToString, $drop1, result >>> 0, "sameString()");
  }

  function sameBytes() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameBytes();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfUint8ArrayToUint8Array, $drop1, result >>> 0, "sameBytes()");
  }

  function sameArray() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameArray();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfInt16ArrayOf2ToInt16ArrayOf2, $drop1, result >>> 0, "sameArray()");
  }

  function sameOptionU32() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameOptionU32();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfOptionalU32ToOptionalU32, $drop1, result >>> 0, "sameOptionU32()");
  }

  function sameOptionI64() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameOptionI64();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfOptionalI64ToOptionalI64, $drop1, result >>> 0, "sameOptionI64()");
  }

  function sameOptionString() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameOptionString();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfOptionalStringToOptionalString, $drop1, result >>> 0, "sameOptionString()");
  }

  function sameValue() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameValue();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfValueToValue, $drop1, result >>> 0, "sameValue()");
  }

  function sameList() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameList();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfArrayOfStringToArrayOfString, $drop1, result >>> 0, "sameList()");
  }

  function sameTuple() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameTuple();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfTupleOfU32AndOptionalStringToTupleOfU3, $drop1, result >>> 0, "sameTuple()");
  }

  function sameMap() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameMap();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfMapOfStringToU8ToMapOfStringToU8, $drop1, result >>> 0, "sameMap()");
  }

  function sameDirection() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameDirection();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfDirectionToDirection, $drop1, result >>> 0, "sameDirection()");
  }

  function sameShape() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameShape();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfShapeToShape, $drop1, result >>> 0, "sameShape()");
  }

  function samePoint() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $samePoint();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfPointToPoint, $drop1, result >>> 0, "samePoint()");
  }

  function sameFunction() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $sameFunction();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfCallbackOfF64ToF64ToCallbackOfF64ToF64, $drop1, result >>> 0, "sameFunction()");
  }

  function adder(by) {
    if (broken.why !== undefined) refuse();
    checkNumber("adder: argument 'by'", by);
    let result;
    try {
      result = $adder(by);
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfF64ToF64, $drop1, result >>> 0, "adder()");
  }

  function counter() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $counter();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionToU32, $drop1, result >>> 0, "counter()");
  }

  function boxedCounter(step) {
    if (broken.why !== undefined) refuse();
    checkU32("boxedCounter: argument 'step'", step);
    let result;
    try {
      result = $boxedCounter(step);
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfOptionalU32ToU32, $drop1, result >>> 0, "boxedCounter()");
  }

  function maybe(wanted) {
    if (broken.why !== undefined) refuse();
    checkBoolean("maybe: argument 'wanted'", wanted);
    let result;
    try {
      result = $maybe(wanted);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : givenClosure(makeFunctionOfStringToString_, $drop1, result >>> 0, "maybe()");
  }

  function checked(divisor) {
    if (broken.why !== undefined) refuse();
    checkU32("checked: argument 'divisor'", divisor);
    let result;
    try {
      result = $checked(divisor);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return givenClosure(makeFunctionOfU32ToU32, $drop1, result >>> 0, "checked()");
  }

  function checkedBox(name) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("checkedBox: argument 'name'", top, name);
    const ptr0 = ptr;
    let result;
    try {
      result = $checkedBox(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return result === -2 ? undefined : givenClosure(makeFunctionToString, $drop1, result >>> 0, "checkedBox()");
  }

  function functions() {
    if (broken.why !== undefined) refuse();
    try {
      $functions();
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readMapOfStringToFunctionOfF64ToF64);
  }

  function list(count) {
    if (broken.why !== undefined) refuse();
    checkU32("list: argument 'count'", count);
    try {
      $list(count);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfFunctionToU32);
  }

  function pair() {
    if (broken.why !== undefined) refuse();
    try {
      $pair();
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readTupleOfFunctionOfStringToU32AndOptionalFunctionO);
  }

  function machine(name, canStop) {
    if (broken.why !== undefined) refuse();
    checkBoolean("machine: argument 'canStop'", canStop);
    const len0 = lowerString("machine: argument 'name'", top, name);
    const ptr0 = ptr;
    try {
      $machine(ptr0, len0, canStop);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readTupleOfStringAndFunctionOfU32ToU32AndOptionalFun);
  }

  function functionsOfFunctions() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $functionsOfFunctions();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfU32ToFunctionOfU32ToFunctionOfU32ToU32, $drop1, result >>> 0, "functionsOfFunctions()");
  }

  function lent() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $lent();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfStringAndPointAndUint8ArrayToString, $drop1, result >>> 0, "lent()");
  }

  function lentValues() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $lentValues();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfValueAndU32ToValue, $drop1, result >>> 0, "lentValues()");
  }

  function fails() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $fails();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfU32ToString, $drop1, result >>> 0, "fails()");
  }

  function failsWith() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $failsWith();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfValueToUndefined, $drop1, result >>> 0, "failsWith()");
  }

  function failsWithError() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $failsWithError();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionToOptionalU32, $drop1, result >>> 0, "failsWithError()");
  }

  function eight() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $eight();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfU8AndI64AndF64AndBooleanAndCharAndStri, $drop1, result >>> 0, "eight()");
  }

  function compose(all) {
    if (broken.why !== undefined) refuse();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("compose: argument 'all'", top, writeArrayOfCallbackOfF64ToF64, all);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      let result;
      try {
        result = $compose(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return givenClosure(makeFunctionOfF64ToF64, $drop1, result >>> 0, "compose()");
    } finally {
      dropValues(pending);
    }
  }

  function sortedBy(key) {
    if (broken.why !== undefined) refuse();
    checkFunction("sortedBy: argument 'key'", key);
    let result;
    try {
      result = $sortedBy(hold(makeCallbackOfStringToF64("sortedBy: argument 'key'", key)));
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfArrayOfStringToArrayOfString, $drop1, result >>> 0, "sortedBy()");
  }

  function table_(names) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("table: argument 'names'", top, writeMapOfStringToU32, names);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $table_(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfStringToOptionalU32, $drop1, result >>> 0, "table()");
  }

  function panics() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $panics();
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfU32ToU32, $drop1, result >>> 0, "panics()");
  }

  function parser(radix) {
    if (broken.why !== undefined) refuse();
    checkU32("parser: argument 'radix'", radix);
    let result;
    try {
      result = $parser(radix);
    } catch (error) {
      throw caught(error);
    }
    return givenClosure(makeFunctionOfStringAndOptionalU32ToU32, $drop1, result >>> 0, "parser()");
  }

  function reader(text) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("reader: argument 'text'", top, text);
    const ptr0 = ptr;
    let result;
    try {
      result = $reader(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : givenClosure(makeFunctionToChar, $drop1, result >>> 0, "reader()");
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

  function makeCallbackOfStringToF64(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        try {
          const result = source(textFrom(word0_0, word0_1));
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

  function makeFunction(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      try {
        $call9(address);
      } catch (error) {
        throw caught(error);
      }
    };
  }

  function makeFunctionOfArrayOfStringToArrayOfString(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const ptr0 = lowerWords("a function of Rust: argument 'arg0'", base, writeArrayOfString, arg0);
        if (broken.why !== undefined) refuse();
        const address = reachClosure(state);
        const stack = $stack();
        try {
          $call16(address, ptr0);
        } catch (error) {
          throw unwound(error, stack);
        }
        return liftBuffer(readArrayOfString);
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfBooleanToBoolean(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkBoolean("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      const stack = $stack();
      try {
        return $call7(address, arg0) !== 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function makeFunctionOfCallbackOfF64ToF64ToCallbackOfF64ToF64(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkFunction("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call22(address, hold(makeCallbackOfF64ToF64("a function of Rust: argument 'arg0'", arg0)));
      } catch (error) {
        throw unwound(error, stack);
      }
      return take(result).source;
    };
  }

  function makeFunctionOfCharToChar(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      const code0 = lowerChar("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call8(address, code0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return String.fromCodePoint(result);
    };
  }

  function makeFunctionOfDirectionToDirection(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      const code0 = variantIndex("a function of Rust: argument 'arg0'", $Direction, arg0);
      const address = reachClosure(state);
      const stack = $stack();
      try {
        return $Direction[$call19(address, code0)];
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function makeFunctionOfF32ToF32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkNumber("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      try {
        return $call3(address, arg0);
      } catch (error) {
        throw caught(error);
      }
    };
  }

  function makeFunctionOfF64ToF64(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkNumber("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      const stack = $stack();
      try {
        return $call4(address, arg0);
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function makeFunctionOfF64ToPoint(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkNumber("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call23(address, arg0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return adoptObject(Point, result >>> 0);
    };
  }

  function makeFunctionOfFloat64ArrayToF64(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      enterClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerF64("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        if (broken.why !== undefined) refuse();
        const address = reachClosure(state);
        const stack = $stack();
        try {
          return $call31(address, ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        setTop(base);
        state.isRunning = false;
      }
    };
  }

  function makeFunctionOfI64ToI64(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkI64("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      try {
        return $call5(address, arg0);
      } catch (error) {
        throw caught(error);
      }
    };
  }

  function makeFunctionOfI8ToI8(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkI8("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      const stack = $stack();
      try {
        return $call1(address, arg0);
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function makeFunctionOfInt16ArrayOf2ToInt16ArrayOf2(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerI16("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        if (len0 !== 2) mustBe("a function of Rust: argument 'arg0'", "of length 2", len0, TypeError);
        if (broken.why !== undefined) refuse();
        const address = reachClosure(state);
        const stack = $stack();
        try {
          $call12(address, ptr0);
        } catch (error) {
          throw unwound(error, stack);
        }
        return liftShortI16(2);
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfMapOfStringToU8ToMapOfStringToU8(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const ptr0 = lowerWords("a function of Rust: argument 'arg0'", base, writeMapOfStringToU8, arg0);
        if (broken.why !== undefined) refuse();
        const address = reachClosure(state);
        const stack = $stack();
        try {
          $call18(address, ptr0);
        } catch (error) {
          throw unwound(error, stack);
        }
        return liftBuffer(readMapOfStringToU8);
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfOptionalI64ToOptionalI64(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      if (arg0 != null) checkI64("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      let result;
      try {
        result = $call14(address, arg0 == null ? 0 : 1, arg0 ?? 0n);
      } catch (error) {
        throw caught(error);
      }
      const tag = liftTag();
      return tag === 2 ? undefined : result;
    };
  }

  function makeFunctionOfOptionalStringToOptionalString(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = arg0 == null ? 0 : lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = arg0 == null ? 0 : ptr;
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call15(address, ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
        return result === -2 ? undefined : liftString(result);
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfOptionalU32ToOptionalU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      if (arg0 != null) checkU32("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call13(address, arg0 ?? 4294967297);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === 4294967297 ? undefined : result;
    };
  }

  function makeFunctionOfOptionalU32ToU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      if (arg0 != null) checkU32("a function of Rust: argument 'arg0'", arg0);
      enterClosure(state);
      const stack = $stack();
      try {
        return $call26(state.address, arg0 ?? 4294967297) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionOfPointToPoint(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const held = holds.length;
      try {
        const ptr0 = moveObject("a function of Rust: argument 'arg0'", $Point, arg0);
        commitMoves(held, "a function of Rust");
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call21(address, ptr0);
        } catch (error) {
          throw unwound(error, stack);
        }
        return adoptObject(Point, result >>> 0);
      } finally {
        endHolds(held);
      }
    };
  }

  function makeFunctionOfShapeToShape(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const ptr0 = lowerWords("a function of Rust: argument 'arg0'", top, writeShape, arg0);
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      try {
        $call20(address, ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readShape);
    };
  }

  function makeFunctionOfStringAndOptionalU32ToU32(state) {
    return (arg0, arg1) => {
      if (broken.why !== undefined) refuse();
      if (arg1 != null) checkU32("a function of Rust: argument 'arg1'", arg1);
      reachClosure(state);
      const base = top;
      setTop(base + 2);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call40(address, ptr0, len0, arg1 ?? 4294967297);
        } catch (error) {
          throw unwound(error, stack);
        }
        if (result === 4294967296) throw thrown ? takeThrown() : collected();
        return result;
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfStringAndPointAndUint8ArrayToString(state) {
    return (arg0, arg1, arg2) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 3);
      const held = holds.length;
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const len2 = lowerU8("a function of Rust: argument 'arg2'", base + 2, arg2);
        const ptr2 = ptr;
        const ptr1 = borrowObject("a function of Rust: argument 'arg1'", $Point, arg1);
        if (broken.why !== undefined) refuse();
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call33(address, ptr0, len0, ptr1, ptr2, len2);
        } catch (error) {
          throw unwound(error, stack);
        }
        return liftString(result);
      } finally {
        setTop(base);
        endHolds(held);
      }
    };
  }

  function makeFunctionOfStringToOptionalU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call39(address, ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
        return result === 4294967297 ? undefined : result;
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfStringToString(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call10(address, ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
        return liftString(result);
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfStringToString_(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call27(address, ptr0, len0);
        } catch (error) {
          throw unwound(error, stack);
        }
        return liftString(result);
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfStringToU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const len0 = lowerString("a function of Rust: argument 'arg0'", base, arg0);
        const ptr0 = ptr;
        const address = reachClosure(state);
        const stack = $stack();
        try {
          return $call30(address, ptr0, len0) >>> 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfTupleOfU32AndOptionalStringToTupleOfU3(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const base = top;
      setTop(base + 1);
      try {
        const ptr0 = lowerWords("a function of Rust: argument 'arg0'", base, writeTupleOfU32AndOptionalString, arg0);
        if (broken.why !== undefined) refuse();
        const address = reachClosure(state);
        const stack = $stack();
        try {
          $call17(address, ptr0);
        } catch (error) {
          throw unwound(error, stack);
        }
        return liftBuffer(readTupleOfU32AndOptionalString);
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfU128ToU128(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkU128("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      let result;
      try {
        result = $call6(address, arg0, arg0 >> 64n);
      } catch (error) {
        throw caught(error);
      }
      return BigInt.asUintN(128, liftWide(result));
    };
  }

  function makeFunctionOfU32ToFunctionOfU32ToFunctionOfU32ToU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call32(address, arg0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return givenClosure(makeFunctionOfU32ToFunctionOfU32ToU32, $drop1, result >>> 0, "a function of Rust()");
    };
  }

  function makeFunctionOfU32ToFunctionOfU32ToU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call32(address, arg0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return givenClosure(makeFunctionOfU32ToU32, $drop1, result >>> 0, "a function of Rust()");
    };
  }

  function makeFunctionOfU32ToString(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call35(address, arg0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    };
  }

  function makeFunctionOfU32ToU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      const stack = $stack();
      try {
        return $call2(address, arg0) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function makeFunctionOfU8AndI64AndF64AndBooleanAndCharAndStri(state) {
    return (arg0, arg1, arg2, arg3, arg4, arg5, arg6, arg7) => {
      if (broken.why !== undefined) refuse();
      checkU8("a function of Rust: argument 'arg0'", arg0);
      checkI64("a function of Rust: argument 'arg1'", arg1);
      checkNumber("a function of Rust: argument 'arg2'", arg2);
      checkBoolean("a function of Rust: argument 'arg3'", arg3);
      const code4 = lowerChar("a function of Rust: argument 'arg4'", arg4);
      reachClosure(state);
      const base = top;
      setTop(base + 8);
      try {
        const len5 = lowerString("a function of Rust: argument 'arg5'", base + 5, arg5);
        const ptr5 = ptr;
        const ptr7 = lowerWords("a function of Rust: argument 'arg7'", base + 7, writeShape, arg7);
        const len6 = lowerVecF32("a function of Rust: argument 'arg6'", arg6);
        const ptr6 = ptr;
        if (broken.why !== undefined) refuse();
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call38(address, arg0, arg1, arg2, arg3, code4, ptr5, len5, ptr6, len6, ptr7);
        } catch (error) {
          throw unwound(error, stack);
        }
        return liftString(result);
      } finally {
        setTop(base);
      }
    };
  }

  function makeFunctionOfUint8ArrayToUint8Array(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      reachClosure(state);
      const len0 = lowerVecU8("a function of Rust: argument 'arg0'", arg0);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call11(address, ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftVecU8(result);
    };
  }

  function makeFunctionOfUndefined(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkUndefined("a function of Rust: argument 'arg0'", arg0);
      const address = reachClosure(state);
      try {
        $call9(address);
      } catch (error) {
        throw caught(error);
      }
    };
  }

  function makeFunctionOfValueAndU32ToValue(state) {
    return (arg0, arg1) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg1'", arg1);
      const handle0 = hold(arg0);
      try {
        const address = reachClosure(state);
        let result;
        const stack = $stack();
        try {
          result = $call34(address, handle0, arg1);
        } catch (error) {
          throw unwound(error, stack);
        }
        return take(result);
      } finally {
        take(handle0);
      }
    };
  }

  function makeFunctionOfValueToUndefined(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call36(address, hold(arg0));
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw thrown ? takeThrown() : collected();
    };
  }

  function makeFunctionOfValueToValue(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      let result;
      const stack = $stack();
      try {
        result = $call2(address, hold(arg0));
      } catch (error) {
        throw unwound(error, stack);
      }
      return take(result);
    };
  }

  function makeFunctionToChar(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      enterClosure(state);
      try {
        let result;
        const stack = $stack();
        try {
          result = $call41(state.address);
        } catch (error) {
          throw unwound(error, stack);
        }
        if (result === 4294967296) throw thrown ? takeThrown() : collected();
        return String.fromCodePoint(result);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionToF64(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      enterClosure(state);
      const stack = $stack();
      try {
        return $call24(state.address);
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionToOptionalU32(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      enterClosure(state);
      try {
        let result;
        try {
          result = $call37(state.address);
        } catch (error) {
          throw caught(error);
        }
        if (result === 4294967296) throw thrown ? takeThrown() : collected();
        return result === 4294967297 ? undefined : result;
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionToString(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      let result;
      try {
        result = $call28(address);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    };
  }

  function makeFunctionToU32(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      enterClosure(state);
      const stack = $stack();
      try {
        return $call25(state.address) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makeFunctionToU32_(state) {
    return () => {
      if (broken.why !== undefined) refuse();
      const address = reachClosure(state);
      const stack = $stack();
      try {
        return $call29(address) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function readArrayOfFunctionToU32() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(givenClosure(makeFunctionToU32_, $drop1, nextWord() >>> 0, "a function of Rust"));
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

  function readMapOfStringToFunctionOfF64ToF64() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), givenClosure(makeFunctionOfF64ToF64, $drop1, nextWord() >>> 0, "a function of Rust"));
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

  function readShape() {
    switch (nextWord()) {
      case 0:
        return { type: "Dot" };
      case 1:
        return { type: "Circle", radius: nextDouble() };
    }
  }

  function readTupleOfFunctionOfStringToU32AndOptionalFunctionO() {
    return [givenClosure(makeFunctionOfStringToU32, $drop1, nextWord() >>> 0, "a function of Rust"), nextWord() === 0 ? undefined : givenClosure(makeFunctionOfFloat64ArrayToF64, $drop1, nextWord() >>> 0, "a function of Rust")];
  }

  function readTupleOfStringAndFunctionOfU32ToU32AndOptionalFun() {
    return [nextText(), givenClosure(makeFunctionOfU32ToU32, $drop1, nextWord() >>> 0, "a function of Rust"), nextWord() === 0 ? undefined : givenClosure(makeFunction, $drop1, nextWord() >>> 0, "a function of Rust")];
  }

  function readTupleOfU32AndOptionalString() {
    return [nextWord(), nextWord() === 0 ? undefined : nextText()];
  }

  function writeArrayOfCallbackOfF64ToF64(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        {
          const source = item;
          checkFunction("", source);
          putValue(makeCallbackOfF64ToF64(stageWhere, source));
        }
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

  function writeShape(where, value) {
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Shape, value.type);
      putWord(tag);
      switch (tag) {
        case 1: {
          putDoubleChecked(".radius", value.radius);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU32AndOptionalString(where, value) {
    try {
      checkTuple("", value, 2);
      putU32("[0]", value[0]);
      {
        const some = value[1];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putText("[1]", some);
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

  function textFrom(ptr, length) {
    if (length >= 0) return decode(ptr, length);
    if (u16.length === 0) refreshViews();
    return liftUnits(ptr >>> 1, ~length);
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

  function lowerI16(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Int16Array" || isTyped(where, "an Int16Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Int16Array(numbers);
    }
    place(where, slot, size);
    return copyI16(where, numbers, length, typed) ? length : lowerI16(where, slot, [...numbers]);
  }

  function lowerU8(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Uint8Array" || isTyped(where, "a Uint8Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Uint8Array(numbers);
    }
    place(where, slot, size);
    return copyU8(where, numbers, length, typed) ? length : lowerU8(where, slot, [...numbers]);
  }

  function lowerVecF32(where, numbers) {
    const typed = typedName.call(numbers) === "Float32Array" || isTyped(where, "a Float32Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 4);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Float32Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyF32(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 4);
    }
    return done ? length : lowerVecF32(where, [...numbers]);
  }

  function lowerVecU8(where, numbers) {
    const typed = typedName.call(numbers) === "Uint8Array" || isTyped(where, "a Uint8Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 1);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new Uint8Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyU8(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 1);
    }
    return done ? length : lowerVecU8(where, [...numbers]);
  }

  function copyF32(where, numbers, length, typed) {
    const target = f32;
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
      if (typeof number !== "number" && numbers.length >= length) mustBe(`${where}[${index}]`, "a number", number);
      target[start + index] = number;
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
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

  function copyI16(where, numbers, length, typed) {
    const target = i16;
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
      if (!isInteger && numbers.length >= length) checkI16(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyU8(where, numbers, length, typed) {
    const target = u8;
    const address = ptr;
    const start = address;
    if (length === 0) refuseDetached(where, numbers);
    if (typed && length > 8) {
      target.set(numbers, start);
      return true;
    }
    if (!typed) point(0);
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      const isInteger = typeof number === "number" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkU8(`${where}[${index}]`, number);
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

  function liftVecU8(length) {
    if (length >= 0 && length <= 16) return liftShortU8(length);
    const numbers = liftSliceU8(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return numbers;
  }

  function liftShortI16(length) {
    if (i16.length === 0) refreshViews();
    const area = i16;
    const start = TEXT / 2;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Int16Array(length);
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

  function liftSliceU8(length) {
    if (u8.length === 0) refreshViews();
    const start = u32[RESULT / 4];
    return u8.slice(start, start + (length >>> 0));
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

  function putU32(where, number) {
    checkU32(where, number);
    putWord(number);
  }

  function putU8(where, number) {
    checkU8(where, number);
    putWord(number);
  }

  function putDoubleChecked(where, number) {
    checkNumber(where, number);
    putDouble(number);
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

  function enterClosure(state) {
    if (state.isRunning) refuseValue(Error, `${state.name}: the function is running already`);
    reachClosure(state);
    state.isRunning = true;
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

  function error_take() {
    return hold(collected());
  }
}

const $Direction = ["North", "South"];

const $Shape = ["Dot", "Circle"];

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

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkI64(where, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  if (BigInt.asIntN(64, value) !== value) mustBe(where, "a bigint from -9223372036854775808 to 9223372036854775807", value, RangeError);
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
