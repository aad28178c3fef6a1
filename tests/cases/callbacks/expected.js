// minibind 0.1.0

export const Direction = Object.freeze({ North: "North", South: "South" });

/** A class whose methods take functions. */
export let Point = function () { early("new Point"); };

export let echoI8 = () => early("echoI8");
export let echoU8 = () => early("echoU8");
export let echoI16 = () => early("echoI16");
export let echoU16 = () => early("echoU16");
export let echoI32 = () => early("echoI32");
export let echoU32 = () => early("echoU32");
export let echoF32 = () => early("echoF32");
export let echoF64 = () => early("echoF64");
export let echoI64 = () => early("echoI64");
export let echoU64 = () => early("echoU64");
export let echoI128 = () => early("echoI128");
export let echoU128 = () => early("echoU128");
export let echoNonzero = () => early("echoNonzero");
export let echoBool = () => early("echoBool");
export let echoChar = () => early("echoChar");
export let echoUnit = () => early("echoUnit");
export let echoString = () => early("echoString");
export let echoBytes = () => early("echoBytes");
export let echoDoubles = () => early("echoDoubles");
export let echoLongs = () => early("echoLongs");
export let echoArray = () => early("echoArray");
export let echoOptionU8 = () => early("echoOptionU8");
export let echoOptionU64 = () => early("echoOptionU64");
export let echoOptionF64 = () => early("echoOptionF64");
export let echoOptionU128 = () => early("echoOptionU128");
export let echoOptionBool = () => early("echoOptionBool");
export let echoOptionString = () => early("echoOptionString");
export let echoOptionBytes = () => early("echoOptionBytes");
export let echoOptionOption = () => early("echoOptionOption");
export let echoValue = () => early("echoValue");
export let echoOptionValue = () => early("echoOptionValue");
export let echoList = () => early("echoList");
export let echoTuple = () => early("echoTuple");
export let echoMap = () => early("echoMap");
export let echoSet = () => early("echoSet");
export let echoNested = () => early("echoNested");
export let echoDirection = () => early("echoDirection");
export let echoOptionDirection = () => early("echoOptionDirection");
export let echoShape = () => early("echoShape");
export let echoPlace = () => early("echoPlace");
export let echoPoint = () => early("echoPoint");
export let echoOptionPoint = () => early("echoOptionPoint");
export let echoPoints = () => early("echoPoints");
export let echoSetObject = () => early("echoSetObject");
export let echoBoxed = () => early("echoBoxed");
export let withFn = () => early("withFn");
export let withFnMut = () => early("withFnMut");
export let withImpl = () => early("withImpl");
export let withImplMut = () => early("withImplMut");
export let withCallback = () => early("withCallback");
export let withCallbackMut = () => early("withCallbackMut");
export let maybe = () => early("maybe");
export let maybeMut = () => early("maybeMut");
export let maybeKept = () => early("maybeKept");
export let two = () => early("two");
export let lendText = () => early("lendText");
export let lendSlices = () => early("lendSlices");
export let lendMixed = () => early("lendMixed");
export let lendObject = () => early("lendObject");
export let eight = () => early("eight");
export let eightOwned = () => early("eightOwned");
export let functionsOfFunctions = () => early("functionsOfFunctions");
export let getFunction = () => early("getFunction");
let caught_ = () => early("caught");
export let caughtKinds = () => early("caughtKinds");
export let collect = () => early("collect");
export let nested = () => early("nested");
export let fill = () => early("fill");

/** Makes the memory grow. */
export let grow = () => early("grow");

export let afterGrowth = () => early("afterGrowth");
export let sort = () => early("sort");
export let sortNumbers = () => early("sortNumbers");
export let retain = () => early("retain");
export let keep = () => early("keep");
export let kept = () => early("kept");
export let callKept = () => early("callKept");
export let forgetKept = () => early("forgetKept");
export let on = () => early("on");
export let off = () => early("off");
export let emit = () => early("emit");
export let listeners = () => early("listeners");
export let runOptions = () => early("runOptions");
export let sameOptions = () => early("sameOptions");
export let containers = () => early("containers");
export let facts = () => early("facts");
export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { caught_ as caught };

let wasm, loading;

export default function init(source = new URL("callbacks.wasm", import.meta.url)) {
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
    echoI8,
    echoU8,
    echoI16,
    echoU16,
    echoI32,
    echoU32,
    echoF32,
    echoF64,
    echoI64,
    echoU64,
    echoI128,
    echoU128,
    echoNonzero,
    echoBool,
    echoChar,
    echoUnit,
    echoString,
    echoBytes,
    echoDoubles,
    echoLongs,
    echoArray,
    echoOptionU8,
    echoOptionU64,
    echoOptionF64,
    echoOptionU128,
    echoOptionBool,
    echoOptionString,
    echoOptionBytes,
    echoOptionOption,
    echoValue,
    echoOptionValue,
    echoList,
    echoTuple,
    echoMap,
    echoSet,
    echoNested,
    echoDirection,
    echoOptionDirection,
    echoShape,
    echoPlace,
    echoPoint,
    echoOptionPoint,
    echoPoints,
    echoSetObject,
    echoBoxed,
    withFn,
    withFnMut,
    withImpl,
    withImplMut,
    withCallback,
    withCallbackMut,
    maybe,
    maybeMut,
    maybeKept,
    two,
    lendText,
    lendSlices,
    lendMixed,
    lendObject,
    eight,
    eightOwned,
    functionsOfFunctions,
    getFunction,
    caught: caught_,
    caughtKinds,
    collect,
    nested,
    fill,
    grow,
    afterGrowth,
    sort,
    sortNumbers,
    retain,
    keep,
    kept,
    callKept,
    forgetKept,
    on,
    off,
    emit,
    listeners,
    runOptions,
    sameOptions,
    containers,
    facts,
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
    echo_i8: $echoI8,
    echo_u8: $echoU8,
    echo_i16: $echoI16,
    echo_u16: $echoU16,
    echo_i32: $echoI32,
    echo_u32: $echoU32,
    echo_f32: $echoF32,
    echo_f64: $echoF64,
    echo_i64: $echoI64,
    echo_u64: $echoU64,
    echo_i128: $echoI128,
    echo_u128: $echoU128,
    echo_nonzero: $echoNonzero,
    echo_bool: $echoBool,
    echo_char: $echoChar,
    echo_unit: $echoUnit,
    echo_string: $echoString,
    echo_bytes: $echoBytes,
    echo_doubles: $echoDoubles,
    echo_longs: $echoLongs,
    echo_array: $echoArray,
    echo_option_u8: $echoOptionU8,
    echo_option_u64: $echoOptionU64,
    echo_option_f64: $echoOptionF64,
    echo_option_u128: $echoOptionU128,
    echo_option_bool: $echoOptionBool,
    echo_option_string: $echoOptionString,
    echo_option_bytes: $echoOptionBytes,
    echo_option_option: $echoOptionOption,
    echo_value: $echoValue,
    echo_option_value: $echoOptionValue,
    echo_list: $echoList,
    echo_tuple: $echoTuple,
    echo_map: $echoMap,
    echo_set: $echoSet,
    echo_nested: $echoNested,
    echo_direction: $echoDirection,
    echo_option_direction: $echoOptionDirection,
    echo_shape: $echoShape,
    echo_place: $echoPlace,
    echo_point: $echoPoint,
    echo_option_point: $echoOptionPoint,
    echo_points: $echoPoints,
    echo_set_object: $echoSetObject,
    echo_boxed: $echoBoxed,
    Point_set_x: $Point_set_x,
    Point_x: $Point_x,
    Point_on_move: $Point_onMove,
    Point_set_on_move: $Point_set_onMove,
    Point_new: $Point_new,
    Point_look: $Point_look,
    Point_shift: $Point_shift,
    Point_consume: $Point_consume,
    Point_compare: $Point_compare,
    Point_join: $Point_join,
    with_fn: $withFn,
    with_fn_mut: $withFnMut,
    with_impl: $withImpl,
    with_impl_mut: $withImplMut,
    with_callback: $withCallback,
    with_callback_mut: $withCallbackMut,
    maybe: $maybe,
    maybe_mut: $maybeMut,
    maybe_kept: $maybeKept,
    two: $two,
    lend_text: $lendText,
    lend_slices: $lendSlices,
    lend_mixed: $lendMixed,
    lend_object: $lendObject,
    eight: $eight,
    eight_owned: $eightOwned,
    functions_of_functions: $functionsOfFunctions,
    get_function: $getFunction,
    caught: $caught_,
    caught_kinds: $caughtKinds,
    collect: $collect,
    nested: $nested,
    fill: $fill,
    grow: $grow,
    after_growth: $afterGrowth,
    sort: $sort,
    sort_numbers: $sortNumbers,
    retain: $retain,
    keep: $keep,
    kept: $kept,
    call_kept: $callKept,
    forget_kept: $forgetKept,
    on: $on,
    off: $off,
    emit: $emit,
    listeners: $listeners,
    run_options: $runOptions,
    same_options: $sameOptions,
    containers: $containers,
    facts: $facts,
    Point_free: $Point_free,
  } = yield {
    minibind: {
      callback_call,
      error_value,
      value_clone,
      value_debug,
      value_drop,
      value_equals,
      value_number,
      value_source,
      value_type,
    },
    env: { JsSet_size: Set__size },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, i32, u32, f32, f64, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
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
  let windowU32 = new Uint32Array(0);
  const regions = new Set();
  const origins = new WeakMap();
  let stageWords = new Uint32Array(0);
  let stageBytes;
  let stageDoubles;
  let stageAt = 0;
  let stageWhere = "";
  let stageDepth = 0;
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

  const $Point = { name: "Point" };

  class Point {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(x, adjust) {
      this.#address = x !== adoption ? Point_new(x, adjust) : adoption.address;
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

    get onMove() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.onMove: this", this);
      const result = $Point_onMove(ptr0);
      return result === -2 ? undefined : take(result).source;
    }

    set onMove(onMove) {
      if (broken.why !== undefined) refuse();
      if (onMove != null) checkFunction("Point.onMove: argument 'onMove'", onMove);
      const ptr0 = $Point.reach("Point.onMove: this", this, true);
      $Point_set_onMove(ptr0, onMove == null ? -2 : hold(makeCallbackOfF64("Point.onMove: argument 'onMove'", onMove)));
    }

    look(run) {
      if (broken.why !== undefined) refuse();
      checkFunction("Point.look: argument 'run'", run);
      const held = holds.length;
      const handle1 = hold(makeCallbackOfF64("Point.look: argument 'run'", run));
      try {
        const ptr0 = borrowObject("Point.look: this", $Point, this);
        const stack = $stack();
        try {
          return $Point_look(ptr0, handle1);
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
        take(handle1);
      }
    }

    shift(by) {
      if (broken.why !== undefined) refuse();
      checkFunction("Point.shift: argument 'by'", by);
      const held = holds.length;
      const handle1 = hold(makeCallbackOfF64ToF64("Point.shift: argument 'by'", by));
      try {
        const ptr0 = borrowObject("Point.shift: this", $Point, this, -1);
        const stack = $stack();
        try {
          return $Point_shift(ptr0, handle1);
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
        take(handle1);
      }
    }

    consume(run) {
      if (broken.why !== undefined) refuse();
      checkFunction("Point.consume: argument 'run'", run);
      const held = holds.length;
      const handle1 = hold(makeCallbackOfPoint("Point.consume: argument 'run'", run));
      try {
        const ptr0 = moveObject("Point.consume: this", $Point, this);
        commitMoves(held, "Point.consume");
        const stack = $stack();
        try {
          return $Point_consume(ptr0, handle1);
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
        take(handle1);
      }
    }

    compare(other, run) {
      if (broken.why !== undefined) refuse();
      checkFunction("Point.compare: argument 'run'", run);
      const held = holds.length;
      const handle2 = hold(makeCallbackOfPointAndPointToBoolean("Point.compare: argument 'run'", run));
      try {
        const ptr0 = borrowObject("Point.compare: this", $Point, this);
        const ptr1 = borrowObject("Point.compare: argument 'other'", $Point, other);
        const stack = $stack();
        try {
          return $Point_compare(ptr0, ptr1, handle2) !== 0;
        } catch (error) {
          throw unwound(error, stack);
        }
      } finally {
        endHolds(held);
        take(handle2);
      }
    }

    join(other, run) {
      if (broken.why !== undefined) refuse();
      checkFunction("Point.join: argument 'run'", run);
      const held = holds.length;
      const handle2 = hold(makeCallbackOfPointAndF64ToPoint("Point.join: argument 'run'", run));
      try {
        const ptr0 = borrowObject("Point.join: this", $Point, this);
        const ptr1 = moveObject("Point.join: argument 'other'", $Point, other);
        commitMoves(held, "Point.join");
        let result;
        const stack = $stack();
        try {
          result = $Point_join(ptr0, ptr1, handle2);
        } catch (error) {
          throw unwound(error, stack);
        }
        return adoptObject(Point, result >>> 0);
      } finally {
        endHolds(held);
        take(handle2);
      }
    }

    [inspected]() {
      return inspectObject(this, ["x", "onMove"]);
    }
  }

  return {
    Point,
    echoI8,
    echoU8,
    echoI16,
    echoU16,
    echoI32,
    echoU32,
    echoF32,
    echoF64,
    echoI64,
    echoU64,
    echoI128,
    echoU128,
    echoNonzero,
    echoBool,
    echoChar,
    echoUnit,
    echoString,
    echoBytes,
    echoDoubles,
    echoLongs,
    echoArray,
    echoOptionU8,
    echoOptionU64,
    echoOptionF64,
    echoOptionU128,
    echoOptionBool,
    echoOptionString,
    echoOptionBytes,
    echoOptionOption,
    echoValue,
    echoOptionValue,
    echoList,
    echoTuple,
    echoMap,
    echoSet,
    echoNested,
    echoDirection,
    echoOptionDirection,
    echoShape,
    echoPlace,
    echoPoint,
    echoOptionPoint,
    echoPoints,
    echoSetObject,
    echoBoxed,
    withFn,
    withFnMut,
    withImpl,
    withImplMut,
    withCallback,
    withCallbackMut,
    maybe,
    maybeMut,
    maybeKept,
    two,
    lendText,
    lendSlices,
    lendMixed,
    lendObject,
    eight,
    eightOwned,
    functionsOfFunctions,
    getFunction,
    caught: caught_,
    caughtKinds,
    collect,
    nested,
    fill,
    grow,
    afterGrowth,
    sort,
    sortNumbers,
    retain,
    keep,
    kept,
    callKept,
    forgetKept,
    on,
    off,
    emit,
    listeners,
    runOptions,
    sameOptions,
    containers,
    facts,
    allocate,
    refresh,
    release,
  };

  function Point_new(x, adjust) {
    if (broken.why !== undefined) refuse();
    checkNumber("new Point: argument 'x'", x);
    if (adjust != null) checkFunction("new Point: argument 'adjust'", adjust);
    const handle1 = adjust == null ? -2 : hold(makeCallbackOfF64ToF64("new Point: argument 'adjust'", adjust));
    const stack = $stack();
    try {
      return $Point_new(x, handle1) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      if (handle1 > 0) take(handle1);
    }
  }

  function echoI8(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoI8: argument 'run'", run);
    checkI8("echoI8: argument 'value'", value);
    const handle0 = hold(makeCallbackOfI8ToI8("echoI8: argument 'run'", run));
    const stack = $stack();
    try {
      return $echoI8(handle0, value);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoU8(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoU8: argument 'run'", run);
    checkU8("echoU8: argument 'value'", value);
    const handle0 = hold(makeCallbackOfU8ToU8("echoU8: argument 'run'", run));
    const stack = $stack();
    try {
      return $echoU8(handle0, value);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoI16(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoI16: argument 'run'", run);
    checkI16("echoI16: argument 'value'", value);
    const handle0 = hold(makeCallbackOfI16ToI16("echoI16: argument 'run'", run));
    const stack = $stack();
    try {
      return $echoI16(handle0, value);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoU16(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoU16: argument 'run'", run);
    checkU16("echoU16: argument 'value'", value);
    const handle0 = hold(makeCallbackOfU16ToU16("echoU16: argument 'run'", run));
    const stack = $stack();
    try {
      return $echoU16(handle0, value);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoI32(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoI32: argument 'run'", run);
    checkI32("echoI32: argument 'value'", value);
    const handle0 = hold(makeCallbackOfI32ToI32("echoI32: argument 'run'", run));
    const stack = $stack();
    try {
      return $echoI32(handle0, value);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoU32(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoU32: argument 'run'", run);
    checkU32("echoU32: argument 'value'", value);
    const handle0 = hold(makeCallbackOfU32ToU32("echoU32: argument 'run'", run));
    const stack = $stack();
    try {
      return $echoU32(handle0, value) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoF32(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoF32: argument 'run'", run);
    checkNumber("echoF32: argument 'value'", value);
    const handle0 = hold(makeCallbackOfF32ToF32("echoF32: argument 'run'", run));
    const stack = $stack();
    try {
      return $echoF32(handle0, value);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoF64(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoF64: argument 'run'", run);
    checkNumber("echoF64: argument 'value'", value);
    const handle0 = hold(makeCallbackOfF64ToF64("echoF64: argument 'run'", run));
    const stack = $stack();
    try {
      return $echoF64(handle0, value);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoI64(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoI64: argument 'run'", run);
    checkI64("echoI64: argument 'value'", value);
    const handle0 = hold(makeCallbackOfI64ToI64("echoI64: argument 'run'", run));
    const stack = $stack();
    try {
      return $echoI64(handle0, value);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoU64(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoU64: argument 'run'", run);
    checkU64("echoU64: argument 'value'", value);
    const handle0 = hold(makeCallbackOfU64ToU64("echoU64: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoU64(handle0, value);
      } catch (error) {
        throw unwound(error, stack);
      }
      return BigInt.asUintN(64, result);
    } finally {
      take(handle0);
    }
  }

  function echoI128(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoI128: argument 'run'", run);
    checkI128("echoI128: argument 'value'", value);
    const handle0 = hold(makeCallbackOfI128ToI128("echoI128: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoI128(handle0, value, value >> 64n);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWide(result);
    } finally {
      take(handle0);
    }
  }

  function echoU128(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoU128: argument 'run'", run);
    checkU128("echoU128: argument 'value'", value);
    const handle0 = hold(makeCallbackOfU128ToU128("echoU128: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoU128(handle0, value, value >> 64n);
      } catch (error) {
        throw unwound(error, stack);
      }
      return BigInt.asUintN(128, liftWide(result));
    } finally {
      take(handle0);
    }
  }

  function echoNonzero(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoNonzero: argument 'run'", run);
    checkU32("echoNonzero: argument 'value'", value);
    if (value === 0) mustBe("echoNonzero: argument 'value'", "other than zero", 0, RangeError);
    const handle0 = hold(makeCallbackOfU32ToU32_("echoNonzero: argument 'run'", run));
    const stack = $stack();
    try {
      return $echoNonzero(handle0, value) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoBool(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoBool: argument 'run'", run);
    checkBoolean("echoBool: argument 'value'", value);
    const handle0 = hold(makeCallbackOfBooleanToBoolean("echoBool: argument 'run'", run));
    const stack = $stack();
    try {
      return $echoBool(handle0, value) !== 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoChar(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoChar: argument 'run'", run);
    const code1 = lowerChar("echoChar: argument 'value'", value);
    const handle0 = hold(makeCallbackOfCharToChar("echoChar: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoChar(handle0, code1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return String.fromCodePoint(result);
    } finally {
      take(handle0);
    }
  }

  function echoUnit(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoUnit: argument 'run'", run);
    checkUndefined("echoUnit: argument 'value'", value);
    const handle0 = hold(makeCallbackOfUndefined("echoUnit: argument 'run'", run));
    const stack = $stack();
    try {
      $echoUnit(handle0);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoString(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoString: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfStringToString("echoString: argument 'run'", run));
    try {
      const len1 = lowerString("echoString: argument 'value'", base + 1, value);
      const ptr1 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $echoString(handle0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function echoBytes(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoBytes: argument 'run'", run);
    const handle0 = hold(makeCallbackOfUint8ArrayToUint8Array("echoBytes: argument 'run'", run));
    try {
      const len1 = lowerVecU8("echoBytes: argument 'value'", value);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $echoBytes(handle0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftVecU8(result);
    } finally {
      take(handle0);
    }
  }

  function echoDoubles(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoDoubles: argument 'run'", run);
    const handle0 = hold(makeCallbackOfFloat64ArrayToFloat64Array("echoDoubles: argument 'run'", run));
    try {
      const len1 = lowerVecF64("echoDoubles: argument 'value'", value);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $echoDoubles(handle0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftVecF64(result);
    } finally {
      take(handle0);
    }
  }

  function echoLongs(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoLongs: argument 'run'", run);
    const handle0 = hold(makeCallbackOfBigInt64ArrayToBigInt64Array("echoLongs: argument 'run'", run));
    try {
      const len1 = lowerVecI64("echoLongs: argument 'value'", value);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $echoLongs(handle0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftVecI64(result);
    } finally {
      take(handle0);
    }
  }

  function echoArray(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoArray: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfFloat32ArrayOf3ToFloat32ArrayOf3("echoArray: argument 'run'", run));
    try {
      const len1 = lowerF32("echoArray: argument 'value'", base + 1, value);
      const ptr1 = ptr;
      if (len1 !== 3) mustBe("echoArray: argument 'value'", "of length 3", len1, TypeError);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $echoArray(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftShortF32(3);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function echoOptionU8(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoOptionU8: argument 'run'", run);
    if (value != null) checkU8("echoOptionU8: argument 'value'", value);
    const handle0 = hold(makeCallbackOfOptionalU8ToOptionalU8("echoOptionU8: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoOptionU8(handle0, value ?? 4294967297);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === 4294967297 ? undefined : result;
    } finally {
      take(handle0);
    }
  }

  function echoOptionU64(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoOptionU64: argument 'run'", run);
    if (value != null) checkU64("echoOptionU64: argument 'value'", value);
    const handle0 = hold(makeCallbackOfOptionalU64ToOptionalU64("echoOptionU64: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoOptionU64(handle0, value == null ? 0 : 1, value ?? 0n);
      } catch (error) {
        throw unwound(error, stack);
      }
      const tag = liftTag();
      return tag === 2 ? undefined : BigInt.asUintN(64, result);
    } finally {
      take(handle0);
    }
  }

  function echoOptionF64(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoOptionF64: argument 'run'", run);
    if (value != null) checkNumber("echoOptionF64: argument 'value'", value);
    const handle0 = hold(makeCallbackOfOptionalF64ToOptionalF64("echoOptionF64: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoOptionF64(handle0, value == null ? 0 : 1, value ?? 0);
      } catch (error) {
        throw unwound(error, stack);
      }
      const tag = liftTag();
      return tag === 2 ? undefined : result;
    } finally {
      take(handle0);
    }
  }

  function echoOptionU128(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoOptionU128: argument 'run'", run);
    if (value != null) checkU128("echoOptionU128: argument 'value'", value);
    const handle0 = hold(makeCallbackOfOptionalU128ToOptionalU128("echoOptionU128: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoOptionU128(handle0, value == null ? 0 : 1, value ?? 0n, (value ?? 0n) >> 64n);
      } catch (error) {
        throw unwound(error, stack);
      }
      const tag = liftTag();
      return tag === 2 ? undefined : BigInt.asUintN(128, liftWide(result));
    } finally {
      take(handle0);
    }
  }

  function echoOptionBool(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoOptionBool: argument 'run'", run);
    if (value != null) checkBoolean("echoOptionBool: argument 'value'", value);
    const handle0 = hold(makeCallbackOfOptionalBooleanToOptionalBoolean("echoOptionBool: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoOptionBool(handle0, value ?? 4294967297);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === 4294967297 ? undefined : result !== 0;
    } finally {
      take(handle0);
    }
  }

  function echoOptionString(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoOptionString: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfOptionalStringToOptionalString("echoOptionString: argument 'run'", run));
    try {
      const len1 = value == null ? 0 : lowerString("echoOptionString: argument 'value'", base + 1, value);
      const ptr1 = value == null ? 0 : ptr;
      let result;
      const stack = $stack();
      try {
        result = $echoOptionString(handle0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : liftString(result);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function echoOptionBytes(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoOptionBytes: argument 'run'", run);
    const handle0 = hold(makeCallbackOfOptionalUint8ArrayToOptionalUint8Array("echoOptionBytes: argument 'run'", run));
    try {
      const len1 = value == null ? 0 : lowerVecU8("echoOptionBytes: argument 'value'", value);
      const ptr1 = value == null ? 0 : ptr;
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $echoOptionBytes(handle0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : liftVecU8(result);
    } finally {
      take(handle0);
    }
  }

  function echoOptionOption(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoOptionOption: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfOptionalOptionalU32ToOptionalOptionalU("echoOptionOption: argument 'run'", run));
    try {
      const ptr1 = value === undefined ? 0 : lowerWords("echoOptionOption: argument 'value'", base + 1, writeOptionalU32, value);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $echoOptionOption(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : liftWords(readOptionalU32);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function echoValue(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoValue: argument 'run'", run);
    const handle0 = hold(makeCallbackOfValueToValue("echoValue: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoValue(handle0, hold(value));
      } catch (error) {
        throw unwound(error, stack);
      }
      return take(result);
    } finally {
      take(handle0);
    }
  }

  function echoOptionValue(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoOptionValue: argument 'run'", run);
    const handle0 = hold(makeCallbackOfOptionalValueToOptionalValue("echoOptionValue: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoOptionValue(handle0, value == null ? -2 : hold(value));
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : take(result);
    } finally {
      take(handle0);
    }
  }

  function echoList(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoList: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfArrayOfStringToArrayOfString("echoList: argument 'run'", run));
    try {
      const ptr1 = lowerWords("echoList: argument 'value'", base + 1, writeArrayOfString, value);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $echoList(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function echoTuple(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoTuple: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfTupleOfU32AndStringAndOptionalBooleanT("echoTuple: argument 'run'", run));
    try {
      const ptr1 = lowerWords("echoTuple: argument 'value'", base + 1, writeTupleOfU32AndStringAndOptionalBoolean, value);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $echoTuple(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readTupleOfU32AndStringAndOptionalBoolean);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function echoMap(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoMap: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfMapOfStringToUint32ArrayToMapOfStringT("echoMap: argument 'run'", run));
    try {
      const ptr1 = lowerWords("echoMap: argument 'value'", base + 1, writeMapOfStringToUint32Array, value);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $echoMap(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readMapOfStringToUint32Array);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function echoSet(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoSet: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfSetOfU32ToSetOfU32("echoSet: argument 'run'", run));
    try {
      const ptr1 = lowerWords("echoSet: argument 'value'", base + 1, writeSetOfU32, value);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $echoSet(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readSetOfU32);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function echoNested(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoNested: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfArrayOfOptionalTupleOfCharAndMapOfU8To("echoNested: argument 'run'", run));
    try {
      const ptr1 = lowerWords("echoNested: argument 'value'", base + 1, writeArrayOfOptionalTupleOfCharAndMapOfU8ToShape, value);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $echoNested(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfOptionalTupleOfCharAndMapOfU8ToShape);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function echoDirection(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoDirection: argument 'run'", run);
    const code1 = variantIndex("echoDirection: argument 'value'", $Direction, value);
    const handle0 = hold(makeCallbackOfDirectionToDirection("echoDirection: argument 'run'", run));
    const stack = $stack();
    try {
      return $Direction[$echoDirection(handle0, code1)];
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function echoOptionDirection(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoOptionDirection: argument 'run'", run);
    const code1 = value == null ? 4294967297 : variantIndex("echoOptionDirection: argument 'value'", $Direction, value);
    const handle0 = hold(makeCallbackOfOptionalDirectionToOptionalDirection("echoOptionDirection: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoOptionDirection(handle0, code1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === 4294967297 ? undefined : $Direction[result];
    } finally {
      take(handle0);
    }
  }

  function echoShape(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoShape: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfShapeToShape("echoShape: argument 'run'", run));
    try {
      const ptr1 = lowerWords("echoShape: argument 'value'", base + 1, writeShape, value);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $echoShape(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readShape);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function echoPlace(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoPlace: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfPlaceToPlace("echoPlace: argument 'run'", run));
    try {
      const ptr1 = lowerWords("echoPlace: argument 'value'", base + 1, writePlace, value);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $echoPlace(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readPlace);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function echoPoint(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoPoint: argument 'run'", run);
    const held = holds.length;
    const handle0 = hold(makeCallbackOfPointToPoint("echoPoint: argument 'run'", run));
    try {
      const ptr1 = moveObject("echoPoint: argument 'value'", $Point, value);
      commitMoves(held, "echoPoint");
      let result;
      const stack = $stack();
      try {
        result = $echoPoint(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return adoptObject(Point, result >>> 0);
    } finally {
      endHolds(held);
      take(handle0);
    }
  }

  function echoOptionPoint(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoOptionPoint: argument 'run'", run);
    const held = holds.length;
    const handle0 = hold(makeCallbackOfOptionalPointToOptionalPoint("echoOptionPoint: argument 'run'", run));
    try {
      const ptr1 = value == null ? 0 : moveObject("echoOptionPoint: argument 'value'", $Point, value);
      commitMoves(held, "echoOptionPoint");
      let result;
      const stack = $stack();
      try {
        result = $echoOptionPoint(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === -2 ? undefined : adoptObject(Point, result >>> 0);
    } finally {
      endHolds(held);
      take(handle0);
    }
  }

  function echoPoints(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoPoints: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const held = holds.length;
    const handle0 = hold(makeCallbackOfArrayOfPointToArrayOfPoint("echoPoints: argument 'run'", run));
    try {
      const ptr1 = lowerWords("echoPoints: argument 'value'", base + 1, writeArrayOfPoint, value);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "echoPoints");
      const stack = $stack();
      try {
        $echoPoints(handle0, ptr1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readArrayOfPoint);
    } finally {
      setTop(base);
      endHolds(held);
      take(handle0);
    }
  }

  function echoSetObject(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoSetObject: argument 'run'", run);
    const handle0 = hold(makeCallbackOfSetToSet("echoSetObject: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $echoSetObject(handle0, hold(value));
      } catch (error) {
        throw unwound(error, stack);
      }
      return take(result);
    } finally {
      take(handle0);
    }
  }

  function echoBoxed(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("echoBoxed: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfStringToString("echoBoxed: argument 'run'", run));
    try {
      const len1 = lowerString("echoBoxed: argument 'value'", base + 1, value);
      const ptr1 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $echoBoxed(handle0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function withFn(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("withFn: argument 'run'", run);
    const handle0 = hold(makeCallbackOfU32ToU32("withFn: argument 'run'", run));
    const stack = $stack();
    try {
      return $withFn(handle0) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function withFnMut(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("withFnMut: argument 'run'", run);
    const handle0 = hold(makeCallbackOfU32ToU32("withFnMut: argument 'run'", run));
    const stack = $stack();
    try {
      return $withFnMut(handle0) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function withImpl(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("withImpl: argument 'run'", run);
    const handle0 = hold(makeCallbackOfU32ToU32("withImpl: argument 'run'", run));
    const stack = $stack();
    try {
      return $withImpl(handle0) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function withImplMut(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("withImplMut: argument 'run'", run);
    const handle0 = hold(makeCallbackOfU32ToU32("withImplMut: argument 'run'", run));
    const stack = $stack();
    try {
      return $withImplMut(handle0) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function withCallback(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("withCallback: argument 'run'", run);
    const stack = $stack();
    try {
      return $withCallback(hold(makeCallbackOfU32ToU32("withCallback: argument 'run'", run))) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function withCallbackMut(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("withCallbackMut: argument 'run'", run);
    const stack = $stack();
    try {
      return $withCallbackMut(hold(makeCallbackOfU32ToU32("withCallbackMut: argument 'run'", run))) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function maybe(run) {
    if (broken.why !== undefined) refuse();
    if (run != null) checkFunction("maybe: argument 'run'", run);
    const handle0 = run == null ? -2 : hold(makeCallbackOfU32ToU32("maybe: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $maybe(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === 4294967297 ? undefined : result;
    } finally {
      if (handle0 > 0) take(handle0);
    }
  }

  function maybeMut(run) {
    if (broken.why !== undefined) refuse();
    if (run != null) checkFunction("maybeMut: argument 'run'", run);
    const handle0 = run == null ? -2 : hold(makeCallbackOfU32ToU32("maybeMut: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $maybeMut(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === 4294967297 ? undefined : result;
    } finally {
      if (handle0 > 0) take(handle0);
    }
  }

  function maybeKept(run) {
    if (broken.why !== undefined) refuse();
    if (run != null) checkFunction("maybeKept: argument 'run'", run);
    let result;
    const stack = $stack();
    try {
      result = $maybeKept(run == null ? -2 : hold(makeCallbackOfU32ToU32("maybeKept: argument 'run'", run)));
    } catch (error) {
      throw unwound(error, stack);
    }
    return result === 4294967297 ? undefined : result;
  }

  function two(first, text, second) {
    if (broken.why !== undefined) refuse();
    checkFunction("two: argument 'first'", first);
    checkFunction("two: argument 'second'", second);
    const base = top;
    setTop(base + 3);
    const handle0 = hold(makeCallbackToU32("two: argument 'first'", first));
    const handle2 = hold(makeCallbackOfString("two: argument 'second'", second));
    try {
      const len1 = lowerString("two: argument 'text'", base + 1, text);
      const ptr1 = ptr;
      const stack = $stack();
      try {
        return $two(handle0, ptr1, len1, handle2) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
      take(handle0);
      take(handle2);
    }
  }

  function lendText(run, text) {
    if (broken.why !== undefined) refuse();
    checkFunction("lendText: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle0 = hold(makeCallbackOfStringToU32("lendText: argument 'run'", run));
    try {
      const len1 = lowerString("lendText: argument 'text'", base + 1, text);
      const ptr1 = ptr;
      const stack = $stack();
      try {
        return $lendText(handle0, ptr1, len1) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
      take(handle0);
    }
  }

  function lendSlices(run, count) {
    if (broken.why !== undefined) refuse();
    checkFunction("lendSlices: argument 'run'", run);
    checkU8("lendSlices: argument 'count'", count);
    const handle0 = hold(makeCallbackOfFloat64ArrayAndUint8ArrayAndBigInt64Ar("lendSlices: argument 'run'", run));
    const stack = $stack();
    try {
      return $lendSlices(handle0, count);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function lendMixed(run, value) {
    if (broken.why !== undefined) refuse();
    checkFunction("lendMixed: argument 'run'", run);
    const handle0 = hold(makeCallbackOfStringAndU32AndValueToString("lendMixed: argument 'run'", run));
    const handle1 = hold(value);
    try {
      let result;
      const stack = $stack();
      try {
        result = $lendMixed(handle0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      take(handle0);
      take(handle1);
    }
  }

  function lendObject(run, set) {
    if (broken.why !== undefined) refuse();
    checkFunction("lendObject: argument 'run'", run);
    const handle0 = hold(makeCallbackOfStringAndSetAndArrayOfPlaceToU32("lendObject: argument 'run'", run));
    const handle1 = hold(set);
    const stack = $stack();
    try {
      return $lendObject(handle0, handle1) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
      take(handle1);
    }
  }

  function eight(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("eight: argument 'run'", run);
    const handle0 = hold(makeCallbackOfI8AndU8AndI16AndU16AndI64AndF32AndBool("eight: argument 'run'", run));
    const stack = $stack();
    try {
      return $eight(handle0);
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function eightOwned(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("eightOwned: argument 'run'", run);
    const handle0 = hold(makeCallbackOfStringAndUint16ArrayAndOptionalStringA("eightOwned: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $eightOwned(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      take(handle0);
    }
  }

  function functionsOfFunctions(run, other) {
    if (broken.why !== undefined) refuse();
    checkFunction("functionsOfFunctions: argument 'run'", run);
    checkFunction("functionsOfFunctions: argument 'other'", other);
    const handle0 = hold(makeCallbackOfFunctionOfF64ToF64AndCallbackToU32ToF6("functionsOfFunctions: argument 'run'", run));
    const stack = $stack();
    try {
      return $functionsOfFunctions(handle0, hold(makeCallbackToU32("functionsOfFunctions: argument 'other'", other)));
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function getFunction(make) {
    if (broken.why !== undefined) refuse();
    checkFunction("getFunction: argument 'make'", make);
    const handle0 = hold(makeCallbackOfU32ToCallbackOfU32ToU32("getFunction: argument 'make'", make));
    const stack = $stack();
    try {
      return $getFunction(handle0) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      take(handle0);
    }
  }

  function caught_(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("caught: argument 'run'", run);
    const handle0 = hold(makeCallbackOfU32ToString("caught: argument 'run'", run));
    try {
      let result;
      const stack = $stack();
      try {
        result = $caught_(handle0);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftString(result);
    } finally {
      take(handle0);
    }
  }

  function caughtKinds(run, give) {
    if (broken.why !== undefined) refuse();
    checkFunction("caughtKinds: argument 'run'", run);
    checkFunction("caughtKinds: argument 'give'", give);
    const handle0 = hold(makeCallbackOfStringToUndefined("caughtKinds: argument 'run'", run));
    const handle1 = hold(makeCallbackToI64("caughtKinds: argument 'give'", give));
    try {
      let result;
      const stack = $stack();
      try {
        result = $caughtKinds(handle0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      take(handle0);
      take(handle1);
    }
  }

  function collect(items, run) {
    if (broken.why !== undefined) refuse();
    checkFunction("collect: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle1 = hold(makeCallbackOfStringToU32_("collect: argument 'run'", run));
    try {
      const ptr0 = lowerWords("collect: argument 'items'", base, writeArrayOfString, items);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $collect(ptr0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (result === -1) throw takeThrown();
      return liftVecU32(result);
    } finally {
      setTop(base);
      take(handle1);
    }
  }

  function nested(text, numbers, list, run) {
    if (broken.why !== undefined) refuse();
    checkFunction("nested: argument 'run'", run);
    const base = top;
    setTop(base + 4);
    const handle3 = hold(makeCallbackOfStringToString_("nested: argument 'run'", run));
    try {
      const len0 = lowerString("nested: argument 'text'", base, text);
      const ptr0 = ptr;
      const len1 = lowerF64("nested: argument 'numbers'", base + 1, numbers);
      const ptr1 = ptr;
      const ptr2 = lowerWords("nested: argument 'list'", base + 2, writeArrayOfString, list);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $nested(ptr0, len0, ptr1, len1, ptr2, handle3);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
      take(handle3);
    }
  }

  function fill(numbers, next) {
    if (broken.why !== undefined) refuse();
    checkFunction("fill: argument 'next'", next);
    const base = top;
    setTop(base + 2);
    const handle1 = hold(makeCallbackOfU32ToU32("fill: argument 'next'", next));
    try {
      const len0 = lowerU32("fill: argument 'numbers'", base, numbers, true);
      const ptr0 = ptr;
      const inside0 = isInPlace(numbers, ptr0, len0 * 4);
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $fill(ptr0, len0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      if (!inside0) restoreU32(numbers, ptr0, len0);
      return result >>> 0;
    } finally {
      setTop(base);
      take(handle1);
    }
  }

  function grow(bytes) {
    if (broken.why !== undefined) refuse();
    checkU32("grow: argument 'bytes'", bytes);
    try {
      return $grow(bytes) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function afterGrowth(text, run) {
    if (broken.why !== undefined) refuse();
    checkFunction("afterGrowth: argument 'run'", run);
    const base = top;
    setTop(base + 2);
    const handle1 = hold(makeCallbackOfFloat64ArrayAndStringToTupleOfStringAn("afterGrowth: argument 'run'", run));
    try {
      const len0 = lowerString("afterGrowth: argument 'text'", base, text);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $afterGrowth(ptr0, len0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
      take(handle1);
    }
  }

  function sort(items, compare) {
    if (broken.why !== undefined) refuse();
    checkFunction("sort: argument 'compare'", compare);
    const base = top;
    setTop(base + 2);
    const handle1 = hold(makeCallbackOfStringAndStringToI32("sort: argument 'compare'", compare));
    try {
      const ptr0 = lowerWords("sort: argument 'items'", base, writeArrayOfString, items);
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        $sort(ptr0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readArrayOfString);
    } finally {
      setTop(base);
      take(handle1);
    }
  }

  function sortNumbers(items, compare) {
    if (broken.why !== undefined) refuse();
    checkFunction("sortNumbers: argument 'compare'", compare);
    const handle1 = hold(makeCallbackOfF64AndF64ToF64("sortNumbers: argument 'compare'", compare));
    try {
      const len0 = lowerVecF64("sortNumbers: argument 'items'", items);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      let result;
      const stack = $stack();
      try {
        result = $sortNumbers(ptr0, len0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftVecF64(result);
    } finally {
      take(handle1);
    }
  }

  function retain(points, keep) {
    if (broken.why !== undefined) refuse();
    checkFunction("retain: argument 'keep'", keep);
    const base = top;
    setTop(base + 2);
    const held = holds.length;
    const handle1 = hold(makeCallbackOfPointToBoolean("retain: argument 'keep'", keep));
    try {
      const ptr0 = lowerWords("retain: argument 'points'", base, writeArrayOfPoint, points);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "retain");
      const stack = $stack();
      try {
        $retain(ptr0, handle1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readArrayOfPoint);
    } finally {
      setTop(base);
      endHolds(held);
      take(handle1);
    }
  }

  function keep(run) {
    if (broken.why !== undefined) refuse();
    checkFunction("keep: argument 'run'", run);
    try {
      return $keep(hold(makeCallbackOfStringAndU32ToU32("keep: argument 'run'", run))) !== 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function kept() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $kept();
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : take(result).source;
  }

  function callKept(text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("callKept: argument 'text'", base, text);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $callKept(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return result === 4294967297 ? undefined : result;
    } finally {
      setTop(base);
    }
  }

  function forgetKept() {
    if (broken.why !== undefined) refuse();
    try {
      $forgetKept();
    } catch (error) {
      throw caught(error);
    }
  }

  function on(event, run) {
    if (broken.why !== undefined) refuse();
    checkFunction("on: argument 'run'", run);
    const len0 = lowerString("on: argument 'event'", top, event);
    const ptr0 = ptr;
    try {
      return $on(ptr0, len0, hold(makeCallbackOfStringAndU32ToU32("on: argument 'run'", run))) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function off(event, run) {
    if (broken.why !== undefined) refuse();
    checkFunction("off: argument 'run'", run);
    const len0 = lowerString("off: argument 'event'", top, event);
    const ptr0 = ptr;
    try {
      return $off(ptr0, len0, hold(makeCallbackOfStringAndU32ToU32("off: argument 'run'", run))) !== 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function emit(event, text) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    try {
      const len0 = lowerString("emit: argument 'event'", base, event);
      const ptr0 = ptr;
      const len1 = lowerString("emit: argument 'text'", base + 1, text);
      const ptr1 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $emit(ptr0, len0, ptr1, len1);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftVecU32(result);
    } finally {
      setTop(base);
    }
  }

  function listeners() {
    if (broken.why !== undefined) refuse();
    try {
      $listeners();
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readMapOfStringToArrayOfCallbackOfStringAndU32ToU32);
  }

  function runOptions(options) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("runOptions: argument 'options'", base, writeOptions, options);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const stack = $stack();
      try {
        $runOptions(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftBuffer(readTupleOfF64AndOptionalString);
    } finally {
      setTop(base);
      dropValues(pending);
    }
  }

  function sameOptions(options) {
    if (broken.why !== undefined) refuse();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("sameOptions: argument 'options'", top, writeOptions, options);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      try {
        $sameOptions(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftBuffer(readOptions);
    } finally {
      dropValues(pending);
    }
  }

  function containers(pair, map, maybe_) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 3);
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("containers: argument 'pair'", base, writeTupleOfU32AndCallbackOfU32ToU32, pair);
      const ptr1 = lowerWords("containers: argument 'map'", base + 1, writeMapOfStringToCallbackToString, map);
      const ptr2 = lowerWords("containers: argument 'maybe'", base + 2, writeArrayOfOptionalCallback, maybe_);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      let result;
      const stack = $stack();
      try {
        result = $containers(ptr0, ptr1, ptr2);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftString(result);
    } finally {
      setTop(base);
      dropValues(pending);
    }
  }

  function facts(first, second) {
    if (broken.why !== undefined) refuse();
    checkFunction("facts: argument 'first'", first);
    checkFunction("facts: argument 'second'", second);
    let result;
    const stack = $stack();
    try {
      result = $facts(hold(makeCallback("facts: argument 'first'", first)), hold(makeCallback("facts: argument 'second'", second)));
    } catch (error) {
      throw unwound(error, stack);
    }
    return liftString(result);
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

  function makeCallback(where, source) {
    return {
      source,
      call(at) {
        try {
          source();
          if (broken.why !== undefined) refuse();
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfArrayOfOptionalTupleOfCharAndMapOfU8To(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftBuffer(() => [readArrayOfOptionalTupleOfCharAndMapOfU8ToShape()]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const ptr0 = lowerWords(place, top, writeArrayOfOptionalTupleOfCharAndMapOfU8ToShape, result);
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfArrayOfPointToArrayOfPoint(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftWords(() => [readArrayOfPoint()]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const held = holds.length;
          try {
            const ptr0 = lowerWords(place, top, writeArrayOfPoint, result);
            if (broken.why !== undefined) refuse();
            commitMoves(held, "a callback");
            if (i32.length === 0) refreshViews();
            i32[at >>> 2] = ptr0;
          } finally {
            endHolds(held);
          }
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfArrayOfStringToArrayOfString(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftBuffer(() => [readArrayOfString()]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const ptr0 = lowerWords(place, top, writeArrayOfString, result);
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfBigInt64ArrayToBigInt64Array(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        try {
          const result = source(copyAtI64(word0_0, word0_1));
          if (broken.why !== undefined) refuse();
          const len0 = lowerVecI64(place, result);
          const ptr0 = ptr;
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfBooleanToBoolean(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0 !== 0);
          if (broken.why !== undefined) refuse();
          checkBoolean(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfCharToChar(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(String.fromCodePoint(word0_0));
          if (broken.why !== undefined) refuse();
          const code0 = lowerChar(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = code0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfDirectionToDirection(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source($Direction[word0_0]);
          if (broken.why !== undefined) refuse();
          const code0 = variantIndex(place, $Direction, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = code0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfF32ToF32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (f32.length === 0) refreshViews();
        const word0_0 = f32[at >>> 2];
        try {
          const result = source(word0_0);
          if (broken.why !== undefined) refuse();
          checkNumber(place, result);
          if (f32.length === 0) refreshViews();
          f32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfF64(where, source) {
    return {
      source,
      call(at) {
        if (f64.length === 0) refreshViews();
        const word0_0 = f64[at >>> 3];
        try {
          source(word0_0);
          if (broken.why !== undefined) refuse();
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfF64AndF64ToF64(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (f64.length === 0) refreshViews();
        const word0_0 = f64[at >>> 3];
        const word1_0 = f64[(at >>> 3) + 1];
        try {
          const result = source(word0_0, word1_0);
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

  function makeCallbackOfFloat32ArrayOf3ToFloat32ArrayOf3(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(copyAtF32(word0_0, 3));
          if (broken.why !== undefined) refuse();
          const len0 = lowerF32(place, top, result);
          const ptr0 = ptr;
          if (len0 !== 3) mustBe(place, "of length 3", len0, TypeError);
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfFloat64ArrayAndStringToTupleOfStringAn(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        const word1_0 = i32[(at >>> 2) + 4];
        const word1_1 = i32[(at >>> 2) + 6];
        try {
          const result = source(copyAtF64(word0_0, word0_1), textFrom(word1_0, word1_1));
          if (broken.why !== undefined) refuse();
          const ptr0 = lowerWords(place, top, writeTupleOfStringAndUint32Array, result);
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfFloat64ArrayAndUint8ArrayAndBigInt64Ar(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        const word1_0 = i32[(at >>> 2) + 4];
        const word1_1 = i32[(at >>> 2) + 6];
        const word2_0 = i32[(at >>> 2) + 8];
        const word2_1 = i32[(at >>> 2) + 10];
        try {
          const result = source(copyAtF64(word0_0, word0_1), copyAtU8(word1_0, word1_1), copyAtI64(word2_0, word2_1));
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

  function makeCallbackOfFloat64ArrayToFloat64Array(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        try {
          const result = source(copyAtF64(word0_0, word0_1));
          if (broken.why !== undefined) refuse();
          const len0 = lowerVecF64(place, result);
          const ptr0 = ptr;
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfFunctionOfF64ToF64AndCallbackToU32ToF6(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word1_0 = i32[(at >>> 2) + 2];
        try {
          const result = source(givenClosure(makeFunctionOfF64ToF64, $drop1, word0_0 >>> 0, "a function of Rust"), take(word1_0).source);
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

  function makeCallbackOfI128ToI128(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i64.length === 0) refreshViews();
        const word0_0 = i64[at >>> 3];
        const word0_1 = i64[(at >>> 3) + 1];
        try {
          const result = source((word0_1 << 64n) | BigInt.asUintN(64, word0_0));
          if (broken.why !== undefined) refuse();
          checkI128(place, result);
          const given1 = result >> 64n;
          if (i64.length === 0) refreshViews();
          i64[at >>> 3] = result;
          i64[(at >>> 3) + 1] = given1;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfI16ToI16(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0);
          if (broken.why !== undefined) refuse();
          checkI16(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfI32ToI32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0);
          if (broken.why !== undefined) refuse();
          checkI32(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfI64ToI64(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i64.length === 0) refreshViews();
        const word0_0 = i64[at >>> 3];
        try {
          const result = source(word0_0);
          if (broken.why !== undefined) refuse();
          checkI64(place, result);
          if (i64.length === 0) refreshViews();
          i64[at >>> 3] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfI8AndU8AndI16AndU16AndI64AndF32AndBool(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word1_0 = i32[(at >>> 2) + 2];
        const word2_0 = i32[(at >>> 2) + 4];
        const word3_0 = i32[(at >>> 2) + 6];
        const word4_0 = i64[(at >>> 3) + 4];
        const word5_0 = f32[(at >>> 2) + 10];
        const word6_0 = i32[(at >>> 2) + 12];
        const word7_0 = i32[(at >>> 2) + 14];
        try {
          const result = source(word0_0, word1_0, word2_0, word3_0, word4_0, word5_0, word6_0 !== 0, String.fromCodePoint(word7_0));
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

  function makeCallbackOfI8ToI8(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0);
          if (broken.why !== undefined) refuse();
          checkI8(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfMapOfStringToUint32ArrayToMapOfStringT(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftBuffer(() => [readMapOfStringToUint32Array()]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const ptr0 = lowerWords(place, top, writeMapOfStringToUint32Array, result);
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalBooleanToOptionalBoolean(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (f64.length === 0) refreshViews();
        const word0_0 = f64[at >>> 3];
        try {
          const result = source(word0_0 === 4294967297 ? undefined : word0_0 !== 0);
          if (broken.why !== undefined) refuse();
          if (result != null) checkBoolean(place, result);
          const given0 = result ?? 4294967297;
          if (f64.length === 0) refreshViews();
          f64[at >>> 3] = given0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalDirectionToOptionalDirection(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (f64.length === 0) refreshViews();
        const word0_0 = f64[at >>> 3];
        try {
          const result = source(word0_0 === 4294967297 ? undefined : $Direction[word0_0]);
          if (broken.why !== undefined) refuse();
          const code0 = result == null ? 4294967297 : variantIndex(place, $Direction, result);
          if (f64.length === 0) refreshViews();
          f64[at >>> 3] = code0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalF64ToOptionalF64(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = f64[(at >>> 3) + 1];
        try {
          const result = source(word0_0 === 0 ? undefined : word0_1);
          if (broken.why !== undefined) refuse();
          if (result != null) checkNumber(place, result);
          const given0 = result == null ? 0 : 1;
          const given1 = result ?? 0;
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = given0;
          f64[(at >>> 3) + 1] = given1;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalOptionalU32ToOptionalOptionalU(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftWords(() => [nextWord() === 0 ? undefined : nextWord() === 0 ? null : nextWord()]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const ptr0 = result === undefined ? 0 : lowerWords(place, top, writeOptionalU32, result);
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalPointToOptionalPoint(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0 === 0 ? undefined : adoptObject(Point, word0_0 >>> 0));
          if (broken.why !== undefined) refuse();
          const held = holds.length;
          try {
            const ptr0 = result == null ? 0 : moveObject(place, $Point, result);
            commitMoves(held, "a callback");
            if (i32.length === 0) refreshViews();
            i32[at >>> 2] = ptr0;
          } finally {
            endHolds(held);
          }
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalStringToOptionalString(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        try {
          const result = source(word0_0 === 0 ? undefined : textFrom(word0_0, word0_1));
          if (broken.why !== undefined) refuse();
          const len0 = result == null ? 0 : lowerString(place, top, result);
          const ptr0 = result == null ? 0 : ptr;
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalU128ToOptionalU128(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i64[(at >>> 3) + 1];
        const word0_2 = i64[(at >>> 3) + 2];
        try {
          const result = source(word0_0 === 0 ? undefined : BigInt.asUintN(128, (word0_2 << 64n) | BigInt.asUintN(64, word0_1)));
          if (broken.why !== undefined) refuse();
          if (result != null) checkU128(place, result);
          const given0 = result == null ? 0 : 1;
          const given1 = result ?? 0n;
          const given2 = (result ?? 0n) >> 64n;
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = given0;
          i64[(at >>> 3) + 1] = given1;
          i64[(at >>> 3) + 2] = given2;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalU64ToOptionalU64(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i64[(at >>> 3) + 1];
        try {
          const result = source(word0_0 === 0 ? undefined : BigInt.asUintN(64, word0_1));
          if (broken.why !== undefined) refuse();
          if (result != null) checkU64(place, result);
          const given0 = result == null ? 0 : 1;
          const given1 = result ?? 0n;
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = given0;
          i64[(at >>> 3) + 1] = given1;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalU8ToOptionalU8(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (f64.length === 0) refreshViews();
        const word0_0 = f64[at >>> 3];
        try {
          const result = source(word0_0 === 4294967297 ? undefined : word0_0);
          if (broken.why !== undefined) refuse();
          if (result != null) checkU8(place, result);
          const given0 = result ?? 4294967297;
          if (f64.length === 0) refreshViews();
          f64[at >>> 3] = given0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalUint8ArrayToOptionalUint8Array(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        try {
          const result = source(word0_0 === 0 ? undefined : copyAtU8(word0_0, word0_1));
          if (broken.why !== undefined) refuse();
          const len0 = result == null ? 0 : lowerVecU8(place, result);
          const ptr0 = result == null ? 0 : ptr;
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfOptionalValueToOptionalValue(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0 < 0 ? undefined : take(word0_0));
          if (broken.why !== undefined) refuse();
          const given0 = result == null ? -2 : hold(result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = given0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfPlaceToPlace(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftBuffer(() => [readPlace()]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const ptr0 = lowerWords(place, top, writePlace, result);
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfPoint(where, source) {
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          source(adoptObject(Point, word0_0 >>> 0));
          if (broken.why !== undefined) refuse();
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfPointAndF64ToPoint(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word1_0 = f64[(at >>> 3) + 1];
        try {
          const result = source(adoptObject(Point, word0_0 >>> 0), word1_0);
          if (broken.why !== undefined) refuse();
          const held = holds.length;
          try {
            const ptr0 = moveObject(place, $Point, result);
            commitMoves(held, "a callback");
            if (i32.length === 0) refreshViews();
            i32[at >>> 2] = ptr0;
          } finally {
            endHolds(held);
          }
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfPointAndPointToBoolean(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word1_0 = i32[(at >>> 2) + 2];
        try {
          const result = source(adoptObject(Point, word0_0 >>> 0), adoptObject(Point, word1_0 >>> 0));
          if (broken.why !== undefined) refuse();
          checkBoolean(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfPointToBoolean(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(adoptObject(Point, word0_0 >>> 0));
          if (broken.why !== undefined) refuse();
          checkBoolean(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfPointToPoint(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(adoptObject(Point, word0_0 >>> 0));
          if (broken.why !== undefined) refuse();
          const held = holds.length;
          try {
            const ptr0 = moveObject(place, $Point, result);
            commitMoves(held, "a callback");
            if (i32.length === 0) refreshViews();
            i32[at >>> 2] = ptr0;
          } finally {
            endHolds(held);
          }
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfSetOfU32ToSetOfU32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftWords(() => [readSetOfU32()]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const ptr0 = lowerWords(place, top, writeSetOfU32, result);
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfSetToSet(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(take(word0_0));
          if (broken.why !== undefined) refuse();
          const given0 = hold(result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = given0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfShapeToShape(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftBuffer(() => [readShape()]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const ptr0 = lowerWords(place, top, writeShape, result);
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfString(where, source) {
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        try {
          source(textFrom(word0_0, word0_1));
          if (broken.why !== undefined) refuse();
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringAndSetAndArrayOfPlaceToU32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        const word1_0 = i32[(at >>> 2) + 4];
        const written = liftBuffer(() => [readArrayOfPlace()]);
        try {
          const result = source(textFrom(word0_0, word0_1), values[word1_0], written[0]);
          if (broken.why !== undefined) refuse();
          checkU32(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringAndStringToI32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        const word1_0 = i32[(at >>> 2) + 4];
        const word1_1 = i32[(at >>> 2) + 6];
        try {
          const result = source(textFrom(word0_0, word0_1), textFrom(word1_0, word1_1));
          if (broken.why !== undefined) refuse();
          checkI32(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringAndU32AndValueToString(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        const word1_0 = i32[(at >>> 2) + 4];
        const word2_0 = i32[(at >>> 2) + 6];
        try {
          const result = source(textFrom(word0_0, word0_1), word1_0 >>> 0, values[word2_0]);
          if (broken.why !== undefined) refuse();
          const len0 = lowerString(place, top, result);
          const ptr0 = ptr;
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringAndU32ToU32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        const word1_0 = i32[(at >>> 2) + 4];
        try {
          const result = source(textFrom(word0_0, word0_1), word1_0 >>> 0);
          if (broken.why !== undefined) refuse();
          checkU32(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringAndUint16ArrayAndOptionalStringA(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        const word1_0 = i32[(at >>> 2) + 4];
        const word1_1 = i32[(at >>> 2) + 6];
        const word2_0 = i32[(at >>> 2) + 8];
        const word2_1 = i32[(at >>> 2) + 10];
        const word5_0 = i32[(at >>> 2) + 12];
        const word6_0 = i64[(at >>> 3) + 7];
        const word6_1 = i64[(at >>> 3) + 8];
        const word7_0 = i32[(at >>> 2) + 18];
        const written = liftBuffer(() => [readTupleOfU8AndChar(), readShape()]);
        try {
          const result = source(textFrom(word0_0, word0_1), copyAtU16(word1_0, word1_1), word2_0 === 0 ? undefined : textFrom(word2_0, word2_1), written[0], written[1], $Direction[word5_0], BigInt.asUintN(128, (word6_1 << 64n) | BigInt.asUintN(64, word6_0)), adoptObject(Point, word7_0 >>> 0));
          if (broken.why !== undefined) refuse();
          const len0 = lowerString(place, top, result);
          const ptr0 = ptr;
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringToString(where, source) {
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
          const len0 = lowerString(place, top, result);
          const ptr0 = ptr;
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringToString_(where, source) {
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
          const len0 = lowerString(place, top, result);
          const ptr0 = ptr;
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringToU32(where, source) {
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
          checkU32(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfStringToU32_(where, source) {
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
          checkU32(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          catchThrown(error);
        }
      },
    };
  }

  function makeCallbackOfStringToUndefined(where, source) {
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        try {
          source(textFrom(word0_0, word0_1));
          if (broken.why !== undefined) refuse();
        } catch (error) {
          catchThrown(error);
        }
      },
    };
  }

  function makeCallbackOfTupleOfU32AndStringAndOptionalBooleanT(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        const written = liftBuffer(() => [readTupleOfU32AndStringAndOptionalBoolean()]);
        try {
          const result = source(written[0]);
          if (broken.why !== undefined) refuse();
          const ptr0 = lowerWords(place, top, writeTupleOfU32AndStringAndOptionalBoolean, result);
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfU128ToU128(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i64.length === 0) refreshViews();
        const word0_0 = i64[at >>> 3];
        const word0_1 = i64[(at >>> 3) + 1];
        try {
          const result = source(BigInt.asUintN(128, (word0_1 << 64n) | BigInt.asUintN(64, word0_0)));
          if (broken.why !== undefined) refuse();
          checkU128(place, result);
          const given1 = result >> 64n;
          if (i64.length === 0) refreshViews();
          i64[at >>> 3] = result;
          i64[(at >>> 3) + 1] = given1;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfU16ToU16(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0);
          if (broken.why !== undefined) refuse();
          checkU16(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfU32ToCallbackOfU32ToU32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0 >>> 0);
          if (broken.why !== undefined) refuse();
          checkFunction(place, result);
          const given0 = hold(makeCallbackOfU32ToU32(place, result));
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = given0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfU32ToString(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0 >>> 0);
          if (broken.why !== undefined) refuse();
          const len0 = lowerString(place, top, result);
          const ptr0 = ptr;
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          catchThrown(error);
        }
      },
    };
  }

  function makeCallbackOfU32ToU32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0 >>> 0);
          if (broken.why !== undefined) refuse();
          checkU32(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfU32ToU32_(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0 >>> 0);
          if (broken.why !== undefined) refuse();
          checkU32(place, result);
          if (result === 0) mustBe(place, "other than zero", 0, RangeError);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfU64ToU64(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i64.length === 0) refreshViews();
        const word0_0 = i64[at >>> 3];
        try {
          const result = source(BigInt.asUintN(64, word0_0));
          if (broken.why !== undefined) refuse();
          checkU64(place, result);
          if (i64.length === 0) refreshViews();
          i64[at >>> 3] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfU8ToU8(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(word0_0);
          if (broken.why !== undefined) refuse();
          checkU8(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfUint8ArrayToUint8Array(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word0_1 = i32[(at >>> 2) + 2];
        try {
          const result = source(copyAtU8(word0_0, word0_1));
          if (broken.why !== undefined) refuse();
          const len0 = lowerVecU8(place, result);
          const ptr0 = ptr;
          if (broken.why !== undefined) refuse();
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfUndefined(where, source) {
    return {
      source,
      call(at) {
        try {
          source(undefined);
          if (broken.why !== undefined) refuse();
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackOfValueToValue(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        try {
          const result = source(take(word0_0));
          if (broken.why !== undefined) refuse();
          const given0 = hold(result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = given0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackToI64(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        try {
          const result = source();
          if (broken.why !== undefined) refuse();
          checkI64(place, result);
          if (i64.length === 0) refreshViews();
          i64[at >>> 3] = result;
        } catch (error) {
          catchThrown(error);
        }
      },
    };
  }

  function makeCallbackToString(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        try {
          const result = source();
          if (broken.why !== undefined) refuse();
          const len0 = lowerString(place, top, result);
          const ptr0 = ptr;
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = ptr0;
          i32[(at >>> 2) + 2] = len0;
        } catch (error) {
          throw passing(error);
        }
      },
    };
  }

  function makeCallbackToU32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        try {
          const result = source();
          if (broken.why !== undefined) refuse();
          checkU32(place, result);
          if (i32.length === 0) refreshViews();
          i32[at >>> 2] = result;
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
      try {
        return $call1(address, arg0);
      } catch (error) {
        throw caught(error);
      }
    };
  }

  function readArrayOfCallbackOfF64ToF64() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(take(nextWord()).source);
    }
    return items;
  }

  function readArrayOfCallbackOfStringAndU32ToU32() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(take(nextWord()).source);
    }
    return items;
  }

  function readArrayOfOptionalTupleOfCharAndMapOfU8ToShape() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : readTupleOfCharAndMapOfU8ToShape());
    }
    return items;
  }

  function readArrayOfPlace() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readPlace());
    }
    return items;
  }

  function readArrayOfPoint() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject(Point, nextWord() >>> 0));
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

  function readMapOfStringToArrayOfCallbackOfStringAndU32ToU32() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), readArrayOfCallbackOfStringAndU32ToU32());
    }
    return items;
  }

  function readMapOfStringToUint32Array() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), nextArrayU32(nextWord()));
    }
    return items;
  }

  function readMapOfU8ToShape() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextWord(), readShape());
    }
    return items;
  }

  function readOptionalU32() {
    return nextWord() === 0 ? null : nextWord();
  }

  function readOptions() {
    return {
      name: nextText(),
      ...(nextWord() !== 0 && { onDone: take(nextWord()).source }),
      steps: readArrayOfCallbackOfF64ToF64(),
    };
  }

  function readPlace() {
    return {
      name: nextText(),
      position: readTupleOfF64AndF64(),
      ...(nextWord() !== 0 && { near: readPlace() }),
    };
  }

  function readSetOfU32() {
    const items = new Set();
    for (let count = nextWord(); count > 0; count--) {
      items.add(nextWord());
    }
    return items;
  }

  function readShape() {
    switch (nextWord()) {
      case 0:
        return { type: "Dot" };
      case 1:
        return { type: "Circle", radius: nextDouble() };
      case 2:
        return { type: "Named", value: nextText() };
    }
  }

  function readTupleOfCharAndMapOfU8ToShape() {
    return [String.fromCodePoint(nextWord()), readMapOfU8ToShape()];
  }

  function readTupleOfF64AndF64() {
    return [nextDouble(), nextDouble()];
  }

  function readTupleOfF64AndOptionalString() {
    return [nextDouble(), nextWord() === 0 ? undefined : nextText()];
  }

  function readTupleOfU32AndStringAndOptionalBoolean() {
    return [nextWord(), nextText(), nextWord() === 0 ? undefined : nextWord() !== 0];
  }

  function readTupleOfU8AndChar() {
    return [nextWord(), String.fromCodePoint(nextWord())];
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

  function writeArrayOfOptionalCallback(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          {
            const source = item;
            checkFunction("", source);
            putValue(makeCallback(stageWhere, source));
          }
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfOptionalTupleOfCharAndMapOfU8ToShape(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          writeTupleOfCharAndMapOfU8ToShape("", item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfPoint(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(moveObject("", $Point, item));
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

  function writeMapOfStringToCallbackToString(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        {
          const source = item;
          checkFunction("", source);
          putValue(makeCallbackToString(stageWhere, source));
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfStringToUint32Array(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putArrayU32("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeMapOfU8ToShape(where, value) {
    const items = mapEntries(where, value, false);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putU8(" as a key", key);
        writeShape("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeOptionalU32(where, value) {
    putWord(value == null ? 0 : 1);
    if (value != null) {
      putU32(where, value);
    }
  }

  function writeOptions(where, value) {
    try {
      checkObject("", value);
      putText(".name", value.name);
      {
        const some = value.onDone;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          {
            const source = some;
            checkFunction(".onDone", source);
            putValue(makeCallbackOfStringToString_(stageWhere, source));
          }
        }
      }
      writeArrayOfCallbackOfF64ToF64(".steps", value.steps);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writePlace(where, value) {
    descend();
    try {
      checkObject("", value);
      putText(".name", value.name);
      writeTupleOfF64AndF64(".position", value.position);
      {
        const some = value.near;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          writePlace(".near", some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
    ascend();
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
        case 2: {
          putText(".value", value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfCharAndMapOfU8ToShape(where, value) {
    try {
      checkTuple("", value, 2);
      putWord(lowerChar("[0]", value[0]));
      writeMapOfU8ToShape("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfF64AndF64(where, value) {
    try {
      checkTuple("", value, 2);
      putDoubleChecked("[0]", value[0]);
      putDoubleChecked("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfStringAndUint32Array(where, value) {
    try {
      checkTuple("", value, 2);
      putText("[0]", value[0]);
      putArrayU32("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU32AndCallbackOfU32ToU32(where, value) {
    try {
      checkTuple("", value, 2);
      putU32("[0]", value[0]);
      {
        const source = value[1];
        checkFunction("[1]", source);
        putValue(makeCallbackOfU32ToU32(stageWhere, source));
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU32AndStringAndOptionalBoolean(where, value) {
    try {
      checkTuple("", value, 3);
      putU32("[0]", value[0]);
      putText("[1]", value[1]);
      {
        const some = value[2];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putBoolean("[2]", some);
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

  function lowerF32(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Float32Array" || isTyped(where, "a Float32Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Float32Array(numbers);
    }
    place(where, slot, size);
    return copyF32(where, numbers, length, typed) ? length : lowerF32(where, slot, [...numbers]);
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

  function lowerU32(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Uint32Array" || isTyped(where, "a Uint32Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 4;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Uint32Array(numbers);
    }
    place(where, slot, size);
    return copyU32(where, numbers, length, typed) ? length : lowerU32(where, slot, [...numbers]);
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

  function lowerVecI64(where, numbers) {
    const typed = typedName.call(numbers) === "BigInt64Array" || isTyped(where, "a BigInt64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const { byteOffset } = numbers;
    const views = u8;
    const address = takeBlock(where, size, 8);
    // The array may have been a view of the memory that has just grown.
    if (u8 !== views && typed && typedLength.call(numbers) < length) numbers = new BigInt64Array(memory.buffer, byteOffset, length);
    point(address);
    let done = false;
    try {
      done = copyI64(where, numbers, length, typed);
    } finally {
      if (!done) $free(address, size, 8);
    }
    return done ? length : lowerVecI64(where, [...numbers]);
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

  function copyI64(where, numbers, length, typed) {
    const target = i64;
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
      const isInteger = typeof number === "bigint" && (target[start + index] = number) === target[start + index];
      if (!isInteger && numbers.length >= length) checkI64(`${where}[${index}]`, number);
    }
    const isAlone = ptr === 0 && target.length > 0 && numbers.length >= length;
    if (isAlone) point(address);
    return typed || isAlone;
  }

  function copyAtF32(ptr, length) {
    if (f32.length === 0) refreshViews();
    const start = (ptr >>> 0) / 4;
    return f32.slice(start, start + (length >>> 0));
  }

  function copyAtF64(ptr, length) {
    if (f64.length === 0) refreshViews();
    const start = (ptr >>> 0) / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function copyAtI64(ptr, length) {
    if (i64.length === 0) refreshViews();
    const start = (ptr >>> 0) / 8;
    return i64.slice(start, start + (length >>> 0));
  }

  function copyAtU16(ptr, length) {
    if (u16.length === 0) refreshViews();
    const start = (ptr >>> 0) / 2;
    return u16.slice(start, start + (length >>> 0));
  }

  function copyAtU8(ptr, length) {
    if (u8.length === 0) refreshViews();
    const start = (ptr >>> 0);
    return u8.slice(start, start + (length >>> 0));
  }

  function restoreU32(numbers, ptr, length) {
    if (u32.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = u32[ptr / 4 + index];
      return;
    }
    if (windowU32.byteOffset !== ptr || windowU32.length !== length) windowU32 = new Uint32Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowU32);
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

  function isInPlace(array, ptr, bytes) {
    return (ptr < ARENA || ptr >= ARENA + 16384) && insideAt(array, bytes) === ptr;
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

  function liftVecI64(length) {
    if (length >= 0 && length <= 16) return liftShortI64(length);
    const numbers = liftSliceI64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  function liftVecU32(length) {
    if (length >= 0 && length <= 16) return liftShortU32(length);
    const numbers = liftSliceU32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
    return numbers;
  }

  function liftVecU8(length) {
    if (length >= 0 && length <= 16) return liftShortU8(length);
    const numbers = liftSliceU8(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return numbers;
  }

  function liftShortF32(length) {
    if (f32.length === 0) refreshViews();
    const area = f32;
    const start = TEXT / 4;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Float32Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
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

  function liftShortI64(length) {
    if (i64.length === 0) refreshViews();
    const area = i64;
    const start = TEXT / 8;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new BigInt64Array(length);
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

  function liftSliceI64(length) {
    if (i64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return i64.slice(start, start + (length >>> 0));
  }

  function liftSliceU32(length) {
    if (u32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return u32.slice(start, start + (length >>> 0));
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

  function putArrayU32(where, numbers, length) {
    const typed = typedName.call(numbers) === "Uint32Array" || isTyped(where, "a Uint32Array", numbers);
    if (!typed) numbers = gatherU32(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * 4), 4);
  }

  function gatherU32(where, numbers) {
    return Uint32Array.from(numbers, (number, index) => {
      checkU32(`${where}[${index}]`, number);
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

  function nextBytes(length, size) {
    if (size === 8) nextAt += nextAt & 1;
    const start = nextAt * 4;
    nextAt += Math.ceil((length * size) / 4);
    return start;
  }

  function nextArrayU32(length) {
    const start = nextBytes(length, 4) / 4;
    return u32.slice(start, start + length);
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

  function value_number(handle) {
    const value = values[handle];
    return typeof value === "number" ? value : NaN;
  }

  function value_equals(a, b) {
    return values[a] === values[b] ? 1 : 0;
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

  function value_source(handle) {
    return hold(values[handle].source);
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

const $Direction = ["North", "South"];

const $Shape = ["Dot", "Circle", "Named"];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;
const typedLength = Uint8Array.prototype.__lookupGetter__("length");
const typedBuffer = Uint8Array.prototype.__lookupGetter__("buffer");
const typedOffset = Uint8Array.prototype.__lookupGetter__("byteOffset");
const typedName = Uint8Array.prototype.__lookupGetter__(Symbol.toStringTag);
const typedSet = Uint8Array.prototype.set;

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
