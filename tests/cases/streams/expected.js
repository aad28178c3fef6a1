// minibind 0.1.0

/** Holds readings. */
export let Sensor = Object.assign(function () { early("new Sensor"); }, {
  ofEach: () => early("Sensor.ofEach"),
});

export let count = () => early("count");

/** An item a gate. */
export let slow = () => early("slow");

export let words = () => early("words");
export let boxed = () => early("boxed");
export let checked = () => early("checked");
export let maybe = () => early("maybe");
export let objects = () => early("objects");
export let optional = () => early("optional");
export let nothings = () => early("nothings");
export let lists = () => early("lists");
let values_ = () => early("values");

/** An error of JavaScript passes through where the test wants it. */
export let interrupted = () => early("interrupted");

/** An import fails that has no `Result`. */
export let failing = () => early("failing");

/** Panics at the number 1. */
export let fragile = () => early("fragile");

export let sum = async () => early("sum");

/** The first items; the rest is not asked for. */
export let first = async () => early("first");

/** What Rust gets to see, errors and all. */
export let seen = async () => early("seen");

export let joined = async () => early("joined");
export let upload = async () => early("upload");
export let options = async () => early("options");
export let units = async () => early("units");
export let any = async () => early("any");
export let sensors = async () => early("sensors");

/** Takes and gives. */
export let doubled = () => early("doubled");

/** Drops the stream, of which nothing was asked. */
export let ignore = () => early("ignore");

/** Drops the stream while it waits for an item, when the gate opens. */
export let until = async () => early("until");

export let sameStream = () => early("sameStream");
export let sameInImport = () => early("sameInImport");

/** What an import gives. */
export let sumOfSource = async () => early("sumOfSource");

export let halves = () => early("halves");
export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

export { values_ as values };

let wasm, loading;

export default function init(source = new URL("streams.wasm", import.meta.url)) {
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
    Sensor,
    count,
    slow,
    words,
    boxed,
    checked,
    maybe,
    objects,
    optional,
    nothings,
    lists,
    values: values_,
    interrupted,
    failing,
    fragile,
    sum,
    first,
    seen,
    joined,
    upload,
    options,
    units,
    any,
    sensors,
    doubled,
    ignore,
    until,
    sameStream,
    sameInImport,
    sumOfSource,
    halves,
    allocate,
    refresh,
    release,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(globalThis.streamsHost?.gate, "streamsHost.gate", "globalThis", "streams::gate");
  hostFunction(globalThis.streamsHost?.log, "streamsHost.log", "globalThis", "streams::log");
  hostFunction(globalThis.streamsHost?.check, "streamsHost.check", "globalThis", "streams::check");
  hostFunction(globalThis.streamsHost?.source, "streamsHost.source", "globalThis", "streams::source");
  hostFunction(globalThis.streamsHost?.isSame, "streamsHost.isSame", "globalThis", "streams::is_same");
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    minibind_table: $table,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    minibind_drop_1: $drop1,
    minibind_drop_2: $drop2,
    minibind_finish_1: $finish1,
    minibind_finish_2: $finish2,
    minibind_finish_3: $finish3,
    minibind_finish_4: $finish4,
    minibind_finish_5: $finish5,
    minibind_finish_6: $finish6,
    minibind_finish_7: $finish7,
    minibind_finish_8: $finish8,
    minibind_finish_9: $finish9,
    minibind_finish_10: $finish10,
    minibind_finish_11: $finish11,
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
    minibind_reject_1: $reject1,
    minibind_reject_2: $reject2,
    minibind_reject_3: $reject3,
    minibind_reject_4: $reject4,
    minibind_reject_5: $reject5,
    minibind_reject_6: $reject6,
    minibind_reject_7: $reject7,
    minibind_reject_8: $reject8,
    minibind_reject_9: $reject9,
    minibind_settle_1: $settle1,
    minibind_settle_2: $settle2,
    minibind_settle_3: $settle3,
    minibind_settle_4: $settle4,
    minibind_settle_5: $settle5,
    minibind_settle_6: $settle6,
    minibind_settle_7: $settle7,
    minibind_settle_8: $settle8,
    minibind_settle_9: $settle9,
    minibind_settle_10: $settle10,
    count: $count,
    slow: $slow,
    words: $words,
    boxed: $boxed,
    checked: $checked,
    maybe: $maybe,
    objects: $objects,
    optional: $optional,
    nothings: $nothings,
    lists: $lists,
    values: $values_,
    interrupted: $interrupted,
    failing: $failing,
    fragile: $fragile,
    Sensor_new: $Sensor_new,
    Sensor_add: $Sensor_add,
    Sensor_readings: $Sensor_readings,
    Sensor_of_each: $Sensor_ofEach,
    sum: $sum,
    sum_finish: $sum_finish,
    first: $first,
    first_finish: $first_finish,
    seen: $seen,
    seen_finish: $seen_finish,
    joined: $joined,
    joined_finish: $joined_finish,
    upload: $upload,
    upload_finish: $upload_finish,
    options: $options,
    options_finish: $options_finish,
    units: $units,
    units_finish: $units_finish,
    any: $any,
    any_finish: $any_finish,
    sensors: $sensors,
    sensors_finish: $sensors_finish,
    doubled: $doubled,
    ignore: $ignore,
    until: $until,
    until_finish: $until_finish,
    same_stream: $sameStream,
    same_in_import: $sameInImport,
    sum_of_source: $sumOfSource,
    sum_of_source_finish: $sumOfSource_finish,
    halves: $halves,
    Sensor_free: $Sensor_free,
  } = yield {
    minibind: {
      error_text,
      error_value,
      promise_await,
      promise_cancel,
      stream_close,
      stream_next,
      task_start,
      task_wake,
      value_clone,
      value_drop,
      value_from_number,
      value_throw,
    },
    env: {
      gate: streamsHost_gate,
      log: streamsHost_log,
      check: streamsHost_check,
      source: streamsHost_source,
      is_same: streamsHost_isSame,
    },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, f64, i64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
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

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const pendingValues = [];
  const taskPromises = new Map();
  let wokenTasks = [];
  let pollInRust;
  const asyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf((async function* () {})())));
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;
  let failureText = "";

  const $Sensor = { name: "Sensor" };

  class Sensor {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(readings) {
      this.#address = readings !== adoption ? Sensor_new(readings) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Sensor_free);
    }

    static {
      $Sensor.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Sensor, object, exclusive);
      };
      $Sensor.cell = (object) => object.#cell;
      $Sensor.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Sensor);
    }

    add(reading) {
      if (broken.why !== undefined) refuse();
      checkNumber("Sensor.add: argument 'reading'", reading);
      const ptr0 = $Sensor.reach("Sensor.add: this", this, true);
      try {
        return $Sensor_add(ptr0, reading) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    }

    readings() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      try {
        const ptr0 = borrowObject("Sensor.readings: this", $Sensor, this);
        let result;
        try {
          result = $Sensor_readings(ptr0);
        } catch (error) {
          throw caught(error);
        }
        keepHolds(keptHolds, held);
        return iterateAsync(result >>> 0, makeNextOfAsyncF64, $drop2, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw error;
      } finally {
        endHolds(held);
      }
    }

    static ofEach(readings) {
      if (broken.why !== undefined) refuse();
      const len0 = lowerVecF64("Sensor.ofEach: argument 'readings'", readings);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $Sensor_ofEach(ptr0, len0);
      } catch (error) {
        throw caught(error);
      }
      return iterateAsync(result >>> 0, makeNextOfAsyncSensor, $drop1);
    }
  }

  return {
    Sensor,
    count,
    slow,
    words,
    boxed,
    checked,
    maybe,
    objects,
    optional,
    nothings,
    lists,
    values: values_,
    interrupted,
    failing,
    fragile,
    sum,
    first,
    seen,
    joined,
    upload,
    options,
    units,
    any,
    sensors,
    doubled,
    ignore,
    until,
    sameStream,
    sameInImport,
    sumOfSource,
    halves,
    allocate,
    refresh,
    release,
  };

  function Sensor_new(readings) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecF64("new Sensor: argument 'readings'", readings);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    try {
      return $Sensor_new(ptr0, len0) >>> 0;
    } catch (error) {
      throw caught(error);
    }
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
    return iterateAsync(result >>> 0, makeNextOfAsyncU32, $drop1);
  }

  function slow(names) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const ptr0 = lowerWords("slow: argument 'names'", kept, writeArrayOfString, names);
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $slow(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return iterateAsync(result >>> 0, makeNextOfAsyncString, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
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
      return iterateAsync(result >>> 0, makeNextOfAsyncString_, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function boxed(numbers) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerF64("boxed: argument 'numbers'", kept, numbers);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $boxed(ptr0, len0);
      } catch (error) {
        throw caught(error);
      }
      return iterateAsync(result >>> 0, makeNextOfAsyncF64, $drop2, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function checked(to) {
    if (broken.why !== undefined) refuse();
    checkU32("checked: argument 'to'", to);
    let result;
    try {
      result = $checked(to);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw thrown ? takeThrown() : collected();
    return iterateAsync(result >>> 0, makeNextOfAsyncU32, $drop1);
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
    return result === -2 ? undefined : iterateAsync(result >>> 0, makeNextOfAsyncU32, $drop1);
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
      return iterateAsync(result >>> 0, makeNextOfAsyncNamed, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function optional() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $optional();
    } catch (error) {
      throw caught(error);
    }
    return iterateAsync(result >>> 0, makeNextOfAsyncOptionalU32, $drop1);
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
    return iterateAsync(result >>> 0, makeNextOfAsyncUndefined, $drop1);
  }

  function lists() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $lists();
    } catch (error) {
      throw caught(error);
    }
    return iterateAsync(result >>> 0, makeNextOfAsyncTupleOfUint8ArrayAndStringAndI128, $drop1);
  }

  function values_(value, times) {
    if (broken.why !== undefined) refuse();
    checkU32("values: argument 'times'", times);
    let result;
    try {
      result = $values_(hold(value), times);
    } catch (error) {
      throw caught(error);
    }
    return iterateAsync(result >>> 0, makeNextOfAsyncValue, $drop1);
  }

  function interrupted(to) {
    if (broken.why !== undefined) refuse();
    checkU32("interrupted: argument 'to'", to);
    let result;
    try {
      result = $interrupted(to);
    } catch (error) {
      throw caught(error);
    }
    return iterateAsync(result >>> 0, makeNextOfAsyncU32, $drop1);
  }

  function failing(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("failing: argument 'name'", kept, name);
      const ptr0 = ptr;
      let result;
      try {
        result = $failing(ptr0, len0);
      } catch (error) {
        throw caught(error);
      }
      return iterateAsync(result >>> 0, makeNextOfAsyncU32, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw error;
    }
  }

  function fragile() {
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $fragile();
    } catch (error) {
      throw caught(error);
    }
    return iterateAsync(result >>> 0, makeNextOfAsyncU32, $drop1);
  }

  async function sum(numbers) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("sum: argument 'numbers'", numbers);
    try {
      if (broken.why !== undefined) refuse();
      const task = $sum(hold(makeAsyncOfF64("sum: argument 'numbers'", numbers)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $sum_finish(task);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  async function first(texts_, count_) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("first: argument 'texts'", texts_);
    checkU32("first: argument 'count'", count_);
    try {
      if (broken.why !== undefined) refuse();
      const task = $first(hold(makeAsyncOfString("first: argument 'texts'", texts_)), count_);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $first_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftBuffer(readArrayOfString);
    } catch (error) {
      throw caught(error);
    }
  }

  async function seen(items) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("seen: argument 'items'", items);
    try {
      if (broken.why !== undefined) refuse();
      const task = $seen(hold(makeAsyncOfU32("seen: argument 'items'", items)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $seen_finish(task);
      return liftWords(readArrayOfValue);
    } catch (error) {
      throw caught(error);
    }
  }

  async function joined(texts_, pairs) {
    if (broken.why !== undefined) refuse();
    if (texts_ != null) checkAsyncIterable("joined: argument 'texts'", texts_);
    checkAsyncIterable("joined: argument 'pairs'", pairs);
    try {
      if (broken.why !== undefined) refuse();
      const task = $joined(texts_ == null ? -2 : hold(makeAsyncOfString("joined: argument 'texts'", texts_)), hold(makeAsyncOfTupleOfStringAndOptionalF64("joined: argument 'pairs'", pairs)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $joined_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } catch (error) {
      throw caught(error);
    }
  }

  async function upload(upload_) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("upload: argument 'upload'", kept, writeUpload, upload_);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const task = $upload(ptr0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $upload_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      dropValues(pending);
      freeBlocks(kept);
    }
  }

  async function options(items) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("options: argument 'items'", items);
    try {
      if (broken.why !== undefined) refuse();
      const task = $options(hold(makeAsyncOfOptionalU32("options: argument 'items'", items)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $options_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftWords(readArrayOfOptionalU32);
    } catch (error) {
      throw caught(error);
    }
  }

  async function units(items) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("units: argument 'items'", items);
    try {
      if (broken.why !== undefined) refuse();
      const task = $units(hold(makeAsyncOfUndefined("units: argument 'items'", items)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $units_finish(task);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  async function any(items) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("any: argument 'items'", items);
    try {
      if (broken.why !== undefined) refuse();
      const task = $any(hold(makeAsyncOfValue("any: argument 'items'", items)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $any_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftWords(readArrayOfValue);
    } catch (error) {
      throw caught(error);
    }
  }

  async function sensors(items) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("sensors: argument 'items'", items);
    try {
      if (broken.why !== undefined) refuse();
      const task = $sensors(hold(makeAsyncOfSensor("sensors: argument 'items'", items)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $sensors_finish(task);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  function doubled(numbers) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("doubled: argument 'numbers'", numbers);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $doubled(hold(makeAsyncOfF64("doubled: argument 'numbers'", numbers)));
    } catch (error) {
      throw caught(error);
    }
    return iterateAsync(result >>> 0, makeNextOfAsyncF64, $drop2);
  }

  function ignore(items) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("ignore: argument 'items'", items);
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      $ignore(hold(makeAsyncOfU32("ignore: argument 'items'", items)));
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  async function until(items, name) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("until: argument 'items'", items);
    const kept = new Set();
    try {
      const len1 = lowerString("until: argument 'name'", kept, name);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      const task = $until(hold(makeAsyncOfU32("until: argument 'items'", items)), ptr1, len1);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return liftVecU32($until_finish(task));
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  function sameStream(items) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("sameStream: argument 'items'", items);
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $sameStream(hold(makeAsyncOfU32("sameStream: argument 'items'", items)));
    } catch (error) {
      throw unwound(error, stack);
    }
    return take(result).source;
  }

  function sameInImport(value, items) {
    if (broken.why !== undefined) refuse();
    checkAsyncIterable("sameInImport: argument 'items'", items);
    const handle0 = hold(value);
    try {
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        return $sameInImport(handle0, hold(makeAsyncOfU32("sameInImport: argument 'items'", items))) !== 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      take(handle0);
    }
  }

  async function sumOfSource(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("sumOfSource: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $sumOfSource(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $sumOfSource_finish(task);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  function halves(numbers) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerVecU32("halves: argument 'numbers'", numbers);
    const ptr0 = ptr;
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $halves(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
    return iterateAsync(result >>> 0, makeNextOfAsyncU32_, $drop1);
  }

  function streamsHost_gate(ptr0, len0) {
    const result = (async () => globalThis.streamsHost.gate(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfUndefined("streamsHost.gate()", result));
  }

  function streamsHost_log(ptr0, len0) {
    try {
      globalThis.streamsHost.log(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function streamsHost_check(number) {
    try {
      globalThis.streamsHost.check(number >>> 0);
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function streamsHost_source(ptr0, len0) {
    try {
      const result = globalThis.streamsHost.source(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      checkAsyncIterable("streamsHost.source()", result);
      if (broken.why !== undefined) refuse();
      return hold(makeAsyncOfU32("streamsHost.source()", result));
    } catch (error) {
      throw passing(error);
    }
  }

  function streamsHost_isSame(handle0, second) {
    try {
      const result = globalThis.streamsHost.isSame(values[handle0], take(second).source);
      if (broken.why !== undefined) refuse();
      checkBoolean("streamsHost.isSame()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function makeAsyncOfF64(where, source) {
    const settle = (waiting, item) => {
      if (item.done) {
        if (waiting.state !== 0) $settle1(takeState(waiting), 0, 0);
        return;
      }
      const result = item.value;
      checkNumber(where, result);
      if (waiting.state !== 0) $settle1(takeState(waiting), 1, result);
    };
    return awaiting(source, settle, $reject1);
  }

  function makeAsyncOfOptionalU32(where, source) {
    const settle = (waiting, item) => {
      if (item.done) {
        if (waiting.state !== 0) $settle6(takeState(waiting), 0);
        return;
      }
      const result = item.value;
      const ptr0 = lowerWords(where, top, writeOptionalU32, result);
      if (broken.why !== undefined) refuse();
      if (waiting.state !== 0) $settle6(takeState(waiting), ptr0);
    };
    return awaiting(source, settle, $reject5);
  }

  function makeAsyncOfSensor(where, source) {
    const settle = (waiting, item) => {
      if (item.done) {
        if (waiting.state !== 0) $settle9(takeState(waiting), 0);
        return;
      }
      const result = item.value;
      const held = holds.length;
      try {
        const ptr0 = moveObject(where, $Sensor, result);
        commitMoves(held, "a stream");
        if (waiting.state !== 0) $settle9(takeState(waiting), ptr0);
      } finally {
        endHolds(held);
      }
    };
    return awaiting(source, settle, $reject8);
  }

  function makeAsyncOfString(where, source) {
    const settle = (waiting, item) => {
      if (item.done) {
        if (waiting.state !== 0) $settle2(takeState(waiting), 0, 0);
        return;
      }
      const result = item.value;
      const len0 = lowerString(where, top, result);
      const ptr0 = ptr;
      if (waiting.state !== 0) $settle2(takeState(waiting), ptr0, len0);
    };
    return awaiting(source, settle, $reject2);
  }

  function makeAsyncOfTupleOfStringAndOptionalF64(where, source) {
    const settle = (waiting, item) => {
      if (item.done) {
        if (waiting.state !== 0) $settle4(takeState(waiting), 0);
        return;
      }
      const result = item.value;
      const ptr0 = lowerWords(where, top, writeTupleOfStringAndOptionalF64, result);
      if (broken.why !== undefined) refuse();
      if (waiting.state !== 0) $settle4(takeState(waiting), ptr0);
    };
    return awaiting(source, settle, $reject4);
  }

  function makeAsyncOfU32(where, source) {
    const settle = (waiting, item) => {
      if (item.done) {
        if (waiting.state !== 0) $settle3(takeState(waiting), 4294967297);
        return;
      }
      const result = item.value;
      checkU32(where, result);
      if (waiting.state !== 0) $settle3(takeState(waiting), result);
    };
    return awaiting(source, settle, $reject3);
  }

  function makeAsyncOfUint8Array(where, source) {
    const settle = (waiting, item) => {
      if (item.done) {
        if (waiting.state !== 0) $settle5(takeState(waiting), 0, 0);
        return;
      }
      const result = item.value;
      const len0 = lowerVecU8(where, result);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      if (waiting.state !== 0) $settle5(takeState(waiting), ptr0, len0);
    };
    return awaiting(source, settle, $reject2);
  }

  function makeAsyncOfUndefined(where, source) {
    const settle = (waiting, item) => {
      if (item.done) {
        if (waiting.state !== 0) $settle7(takeState(waiting), 0);
        return;
      }
      const result = item.value;
      if (waiting.state !== 0) $settle7(takeState(waiting), 1);
    };
    return awaiting(source, settle, $reject6);
  }

  function makeAsyncOfValue(where, source) {
    const settle = (waiting, item) => {
      if (item.done) {
        if (waiting.state !== 0) $settle8(takeState(waiting), -2);
        return;
      }
      const result = item.value;
      if (waiting.state !== 0) $settle8(takeState(waiting), hold(result));
    };
    return awaiting(source, settle, $reject7);
  }

  async function makeNextOfAsyncF64(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next4(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish4(task);
      const tag = liftTag();
      if (tag === 2) return { done: true, value: undefined };
      return { done: false, value: result };
    } catch (error) {
      throw caught(error);
    }
  }

  async function makeNextOfAsyncNamed(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next5(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish5(task);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftBuffer(readNamed) };
    } catch (error) {
      throw caught(error);
    }
  }

  async function makeNextOfAsyncOptionalU32(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next6(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish6(task);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftWords(() => nextWord() === 0 ? undefined : nextWord()) };
    } catch (error) {
      throw caught(error);
    }
  }

  async function makeNextOfAsyncSensor(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next10(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish10(task);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: adoptObject(Sensor, result >>> 0) };
    } catch (error) {
      throw caught(error);
    }
  }

  async function makeNextOfAsyncString(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next2(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish2(task);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftString(result) };
    } catch (error) {
      throw caught(error);
    }
  }

  async function makeNextOfAsyncString_(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next3(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish3(task);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftBorrowed(result) };
    } catch (error) {
      throw caught(error);
    }
  }

  async function makeNextOfAsyncTupleOfUint8ArrayAndStringAndI128(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next8(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish8(task);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftBuffer(readTupleOfUint8ArrayAndStringAndI128) };
    } catch (error) {
      throw caught(error);
    }
  }

  async function makeNextOfAsyncU32(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next1(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish1(task);
      if (result === 4294967297) return { done: true, value: undefined };
      return { done: false, value: result };
    } catch (error) {
      throw caught(error);
    }
  }

  async function makeNextOfAsyncU32_(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next11(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish11(task);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      if (result === 4294967297) return { done: true, value: undefined };
      return { done: false, value: result };
    } catch (error) {
      throw caught(error);
    }
  }

  async function makeNextOfAsyncUndefined(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next7(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish7(task);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: undefined };
    } catch (error) {
      throw caught(error);
    }
  }

  async function makeNextOfAsyncValue(address) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $next9(address);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $finish9(task);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: take(result) };
    } catch (error) {
      throw caught(error);
    }
  }

  function makePromiseOfUndefined(where, source) {
    const settle = (waiting, result) => {
      if (waiting.state !== 0) $settle10(takeState(waiting));
    };
    return awaiting(source, settle, $reject9);
  }

  function readArrayOfOptionalU32() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(nextWord() === 0 ? undefined : nextWord());
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

  function readNamed() {
    return { name: nextText(), ...(nextWord() !== 0 && { number: BigInt.asUintN(64, nextLong()) }) };
  }

  function readTupleOfUint8ArrayAndStringAndI128() {
    return [nextArrayU8(nextWord()), nextText(), nextWide()];
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

  function writeOptionalU32(where, value) {
    putWord(value == null ? 0 : 1);
    if (value != null) {
      putU32(where, value);
    }
  }

  function writeTupleOfStringAndOptionalF64(where, value) {
    try {
      checkTuple("", value, 2);
      putText("[0]", value[0]);
      {
        const some = value[1];
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putDoubleChecked("[1]", some);
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeUpload(where, value) {
    try {
      checkObject("", value);
      putText(".name", value.name);
      {
        const source = value.chunks;
        checkAsyncIterable(".chunks", source);
        putValue(makeAsyncOfUint8Array(stageWhere, source));
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

  function liftVecU32(length) {
    if (length >= 0 && length <= 16) return liftShortU32(length);
    const numbers = liftSliceU32(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 4, 4);
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

  function liftSliceU32(length) {
    if (u32.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 4;
    return u32.slice(start, start + (length >>> 0));
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

  function value_from_number(number) {
    return hold(number);
  }

  function value_throw(handle) {
    throw passing(take(handle));
  }

  function awaiting(source, settle, reject) {
    return { source, settle, reject, state: 0 };
  }

  function promise_await(handle, state) {
    const waiting = values[handle];
    waiting.state = state;
    awaitSource(waiting, waiting.source);
  }

  function promise_cancel(handle) {
    values[handle].state = 0;
  }

  function closeSource(waiting) {
    new Promise((resolve) => resolve(waiting.iterator?.return?.())).catch(() => {});
  }

  function awaitSource(waiting, source) {
    Promise.resolve(source).then(
      (value) => finishWaiting(waiting, waiting.settle, value),
      (error) => finishWaiting(waiting, rejectWaiting, error),
    );
  }

  function takeState(waiting) {
    const { state } = waiting;
    waiting.state = 0;
    return state;
  }

  function rejectWaiting(waiting, error) {
    waiting.reject(takeState(waiting), hold(error));
  }

  function finishWaiting(waiting, act, value) {
    if (broken.why !== undefined) return abandonTasks();
    if (waiting.state === 0) return;
    try {
      act(waiting, value);
    } catch (error) {
      const reason = caught(error);
      if (broken.why !== undefined) abandonTasks();
      if (waiting.state === 0) throw reason;
      // A value that is not what Rust expects.
      closeSource(waiting);
      finishWaiting(waiting, rejectWaiting, reason);
    }
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

  function iterateAsync(address, next, drop, release) {
    let isOpen = true;
    let last = Promise.resolve();
    function finish(value) {
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
    async function step() {
      if (!isOpen) return finish();
      if (broken.why !== undefined) refuse();
      let item;
      try {
        item = await next(address);
      } finally {
        if (!item || item.done) finish();
      }
      return item;
    }
    function queue(act) {
      const result = last.then(act);
      last = result.catch(() => {});
      return result;
    }
    const iterator = Object.create(asyncIteratorPrototype, {
      next: { value: () => queue(step) },
      return: { value: (/** @type {unknown} */ value) => queue(() => finish(value)) },
    });
    finalizers.register(iterator, { free: freeWith(drop, release), address }, iterator);
    return iterator;
  }

  function stream_next(handle, state) {
    const waiting = values[handle];
    waiting.state = state;
    awaitSource(
      waiting,
      new Promise((resolve) => {
        waiting.iterator ??= (waiting.source[Symbol.asyncIterator] ?? waiting.source[Symbol.iterator]).call(waiting.source);
        const item = waiting.iterator.next();
        // As `for await` does, of a plain iterable.
        const isPlain = !waiting.source[Symbol.asyncIterator] && !item.done;
        resolve(isPlain ? Promise.resolve(item.value).then((value) => ({ value })) : item);
      }),
    );
  }

  function stream_close(handle) {
    const waiting = values[handle];
    waiting.state = 0;
    closeSource(waiting);
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

function checkAsyncIterable(where, value) {
  if (typeof (value?.[Symbol.asyncIterator] ?? value?.[Symbol.iterator]) !== "function") mustBe(where, "an asynchronous iterable", value);
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
