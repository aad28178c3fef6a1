// minibind 0.1.0

export let race = async () => early("race");
export let raceForEver = async () => early("raceForEver");

/** A promise that lost. */
export let racePromises = async () => early("racePromises");

/** Waits for both: each part is polled whenever one is woken. */
export let both = async () => early("both");

/** What comes from the network, or from the gate when that is faster. */
export let fetchOr = async () => early("fetchOr");

export let throwAfter = async () => early("throwAfter");
export let throwAtOnce = async () => early("throwAtOnce");
export let answer = async () => early("answer");
export let spawn = () => early("spawn");

/** One after the other. */
export let spawnSeveral = () => early("spawnSeveral");

/** A task that awaits one that fails. */
export let spawnFailing = () => early("spawnFailing");

export let spawnAsk = () => early("spawnAsk");
export let sleep = async () => early("sleep");
export let polls = () => early("polls");

/** Wakes all that sleep, so many times. */
export let wake = () => early("wake");

/** Wakes from another task. */
export let wakeLater = async () => early("wakeLater");

export let dropWakers = () => early("dropWakers");

/** Wakes itself so many times before it is ready. */
export let eager = async () => early("eager");

/** Wakes itself in its last poll. */
export let eagerToTheEnd = async () => early("eagerToTheEnd");

/** The first number that the host's event brings, through a closure. */
export let nextEvent = async () => early("nextEvent");

/** Calls back between the waits, and from a task of its own. */
export let progress = async () => early("progress");

/** The test calls functions of the module in the middle of a poll. */
export let reenter = async () => early("reenter");

/** Waits for its own promise. */
export let chain = async () => early("chain");

let wasm, loading;

export default function init(source = new URL("tasks.wasm", import.meta.url)) {
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
    race,
    raceForEver,
    racePromises,
    both,
    fetchOr,
    throwAfter,
    throwAtOnce,
    answer,
    spawn,
    spawnSeveral,
    spawnFailing,
    spawnAsk,
    sleep,
    polls,
    wake,
    wakeLater,
    dropWakers,
    eager,
    eagerToTheEnd,
    nextEvent,
    progress,
    reenter,
    chain,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(globalThis.tasksHost?.gate, "tasksHost.gate", "globalThis", "tasks::gate");
  hostFunction(globalThis.tasksHost?.log, "tasksHost.log", "globalThis", "tasks::log");
  hostFunction(globalThis.tasksHost?.check, "tasksHost.check", "globalThis", "tasks::check");
  hostFunction(globalThis.tasksHost?.run, "tasksHost.run", "globalThis", "tasks::run");
  hostFunction(globalThis.tasksHost?.onEvent, "tasksHost.onEvent", "globalThis", "tasks::on_event");
  hostFunction(globalThis.fetch, "fetch", "globalThis", "tasks::fetch_response");
  hostFunction(globalThis.tasksHost?.gate, "tasksHost.gate", "globalThis", "tasks::gate_of_numbers");
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    minibind_table: $table,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    minibind_call_1: $call1,
    minibind_reject_1: $reject1,
    minibind_reject_2: $reject2,
    minibind_reject_3: $reject3,
    minibind_settle_1: $settle1,
    minibind_settle_2: $settle2,
    minibind_settle_3: $settle3,
    minibind_settle_4: $settle4,
    race: $race,
    race_finish: $race_finish,
    race_for_ever: $raceForEver,
    race_for_ever_finish: $raceForEver_finish,
    race_promises: $racePromises,
    race_promises_finish: $racePromises_finish,
    both: $both,
    both_finish: $both_finish,
    fetch_or: $fetchOr,
    fetch_or_finish: $fetchOr_finish,
    throw_after: $throwAfter,
    throw_after_finish: $throwAfter_finish,
    throw_at_once: $throwAtOnce,
    throw_at_once_finish: $throwAtOnce_finish,
    answer: $answer,
    answer_finish: $answer_finish,
    spawn: $spawn,
    spawn_several: $spawnSeveral,
    spawn_failing: $spawnFailing,
    spawn_ask: $spawnAsk,
    sleep: $sleep,
    sleep_finish: $sleep_finish,
    polls: $polls,
    wake: $wake,
    wake_later: $wakeLater,
    wake_later_finish: $wakeLater_finish,
    drop_wakers: $dropWakers,
    eager: $eager,
    eager_finish: $eager_finish,
    eager_to_the_end: $eagerToTheEnd,
    eager_to_the_end_finish: $eagerToTheEnd_finish,
    next_event: $nextEvent,
    next_event_finish: $nextEvent_finish,
    progress: $progress,
    progress_finish: $progress_finish,
    reenter: $reenter,
    reenter_finish: $reenter_finish,
    chain: $chain,
    chain_finish: $chain_finish,
  } = yield {
    minibind: {
      callback_call,
      closure_drop,
      error_value,
      promise_await,
      promise_cancel,
      task_spawn,
      task_start,
      task_wake,
      value_clone,
      value_drop,
      value_throw,
    },
    env: {
      gate: tasksHost_gate,
      log: tasksHost_log,
      check: tasksHost_check,
      run: tasksHost_run,
      on_event: tasksHost_onEvent,
      Response_ok: Response__ok,
      Response_text: Response__text,
      fetch_response: fetch_,
      gate_of_numbers: tasksHost_gate_,
    },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, i32, u32, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
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
  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const keptHandles = new Map();
  const taskPromises = new Map();
  let wokenTasks = [];
  let pollInRust;
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;

  return {
    race,
    raceForEver,
    racePromises,
    both,
    fetchOr,
    throwAfter,
    throwAtOnce,
    answer,
    spawn,
    spawnSeveral,
    spawnFailing,
    spawnAsk,
    sleep,
    polls,
    wake,
    wakeLater,
    dropWakers,
    eager,
    eagerToTheEnd,
    nextEvent,
    progress,
    reenter,
    chain,
  };

  async function race(one, other) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("race: argument 'one'", kept, one);
      const ptr0 = ptr;
      const len1 = lowerString("race: argument 'other'", kept, other);
      const ptr1 = ptr;
      const task = $race(ptr0, len0, ptr1, len1);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return liftString($race_finish(task));
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function raceForEver(one, times) {
    if (broken.why !== undefined) refuse();
    checkU32("raceForEver: argument 'times'", times);
    const kept = new Set();
    try {
      const len0 = lowerString("raceForEver: argument 'one'", kept, one);
      const ptr0 = ptr;
      const task = $raceForEver(ptr0, len0, times);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return liftString($raceForEver_finish(task));
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function racePromises(one, other) {
    if (broken.why !== undefined) refuse();
    try {
      if (broken.why !== undefined) refuse();
      const task = $racePromises(hold(makePromiseOfU32("racePromises: argument 'one'", one)), hold(makePromiseOfU32("racePromises: argument 'other'", other)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $racePromises_finish(task);
      if (result === 4294967296) throw takeThrown();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  async function both(one, other) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("both: argument 'one'", kept, one);
      const ptr0 = ptr;
      const len1 = lowerString("both: argument 'other'", kept, other);
      const ptr1 = ptr;
      const task = $both(ptr0, len0, ptr1, len1);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return liftString($both_finish(task));
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function fetchOr(url, name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("fetchOr: argument 'url'", kept, url);
      const ptr0 = ptr;
      const len1 = lowerString("fetchOr: argument 'name'", kept, name);
      const ptr1 = ptr;
      const task = $fetchOr(ptr0, len0, ptr1, len1);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $fetchOr_finish(task);
      if (result === -1) throw takeThrown();
      return liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function throwAfter(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("throwAfter: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $throwAfter(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $throwAfter_finish(task);
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function throwAtOnce(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("throwAtOnce: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $throwAtOnce(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $throwAtOnce_finish(task);
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function answer(number) {
    if (broken.why !== undefined) refuse();
    checkU32("answer: argument 'number'", number);
    try {
      const task = $answer(number);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $answer_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function spawn(name) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("spawn: argument 'name'", base, name);
      const ptr0 = ptr;
      const stack = $stack();
      try {
        $spawn(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      setTop(base);
    }
  }

  function spawnSeveral(names) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("spawnSeveral: argument 'names'", top, writeArrayOfString, names);
    if (broken.why !== undefined) refuse();
    try {
      $spawnSeveral(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function spawnFailing(promise) {
    if (broken.why !== undefined) refuse();
    if (broken.why !== undefined) refuse();
    try {
      $spawnFailing(hold(makePromiseOfU32("spawnFailing: argument 'promise'", promise)));
    } catch (error) {
      throw caught(error);
    }
  }

  function spawnAsk(name) {
    if (broken.why !== undefined) refuse();
    const len0 = lowerString("spawnAsk: argument 'name'", top, name);
    const ptr0 = ptr;
    try {
      $spawnAsk(ptr0, len0);
    } catch (error) {
      throw caught(error);
    }
  }

  async function sleep() {
    if (broken.why !== undefined) refuse();
    try {
      const task = $sleep();
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $sleep_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function polls() {
    if (broken.why !== undefined) refuse();
    return $polls() >>> 0;
  }

  function wake(open_, times) {
    if (broken.why !== undefined) refuse();
    checkBoolean("wake: argument 'open'", open_);
    checkU32("wake: argument 'times'", times);
    const stack = $stack();
    try {
      $wake(open_, times);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  async function wakeLater(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("wakeLater: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $wakeLater(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $wakeLater_finish(task);
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  function dropWakers() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return $dropWakers() >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  async function eager(times) {
    if (broken.why !== undefined) refuse();
    checkU32("eager: argument 'times'", times);
    try {
      const task = $eager(times);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $eager_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  async function eagerToTheEnd() {
    if (broken.why !== undefined) refuse();
    try {
      const task = $eagerToTheEnd();
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $eagerToTheEnd_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  async function nextEvent() {
    if (broken.why !== undefined) refuse();
    try {
      const task = $nextEvent();
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $nextEvent_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  async function progress(names, report_) {
    if (broken.why !== undefined) refuse();
    checkFunction("progress: argument 'report'", report_);
    const kept = new Set();
    try {
      const ptr0 = lowerWords("progress: argument 'names'", kept, writeArrayOfString, names);
      if (broken.why !== undefined) refuse();
      const task = $progress(ptr0, hold(makeCallbackOfString("progress: argument 'report'", report_)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $progress_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function reenter(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("reenter: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $reenter(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $reenter_finish(task);
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function chain(depth) {
    if (broken.why !== undefined) refuse();
    checkU32("chain: argument 'depth'", depth);
    try {
      const task = $chain(depth);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $chain_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function tasksHost_gate(ptr0, len0) {
    const result = (async () => globalThis.tasksHost.gate(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfUndefined("tasksHost.gate()", result));
  }

  function tasksHost_log(ptr0, len0) {
    try {
      globalThis.tasksHost.log(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function tasksHost_check(ptr0, len0) {
    try {
      globalThis.tasksHost.check(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function tasksHost_run(ptr0, len0) {
    try {
      globalThis.tasksHost.run(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function tasksHost_onEvent(address0) {
    try {
      globalThis.tasksHost.onEvent(keptClosure(makeFunctionOfU32, address0 >>> 0, "tasksHost.onEvent"));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function Response__ok(handle0) {
    try {
      const result = values[handle0].ok;
      if (broken.why !== undefined) refuse();
      checkBoolean("Response.ok", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function Response__text(handle0) {
    const result = (async () => values[handle0].text())();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfString("Response.text()", result));
  }

  function fetch_(ptr0, len0) {
    const result = (async () => globalThis.fetch(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfResponse("fetch()", result));
  }

  function tasksHost_gate_(ptr0, len0) {
    const result = (async () => globalThis.tasksHost.gate(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfU32("tasksHost.gate()", result));
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

  function makeFunctionOfU32(state) {
    return (arg0) => {
      if (broken.why !== undefined) refuse();
      checkU32("a function of Rust: argument 'arg0'", arg0);
      enterClosure(state);
      const stack = $stack();
      try {
        $call1(state.address, arg0);
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        state.isRunning = false;
      }
    };
  }

  function makePromiseOfResponse(where, source) {
    const settle = (waiting, result) => {
      if (waiting.state !== 0) $settle4(takeState(waiting), hold(result));
    };
    return awaiting(source, settle, $reject3);
  }

  function makePromiseOfString(where, source) {
    const settle = (waiting, result) => {
      const len0 = lowerString(where, top, result);
      const ptr0 = ptr;
      if (waiting.state !== 0) $settle3(takeState(waiting), ptr0, len0);
    };
    return awaiting(source, settle, $reject2);
  }

  function makePromiseOfU32(where, source) {
    const settle = (waiting, result) => {
      checkU32(where, result);
      if (waiting.state !== 0) $settle1(takeState(waiting), result);
    };
    return awaiting(source, settle, $reject1);
  }

  function makePromiseOfUndefined(where, source) {
    const settle = (waiting, result) => {
      if (waiting.state !== 0) $settle2(takeState(waiting));
    };
    return awaiting(source, settle, $reject1);
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

  function value_throw(handle) {
    throw passing(take(handle));
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

  function keptClosure(make, cell, name) {
    if (u32.length === 0) refreshViews();
    const at = (cell >>> 2) + 2;
    if (u32[at] === 0) {
      const state = closureState(cell, name);
      u32[at] = hold({ source: make(state), state });
      keptHandles.set(cell, u32[at]);
    }
    return values[u32[at]].source;
  }

  function closure_drop(handle) {
    const { state } = take(handle);
    state.end = "was dropped";
    keptHandles.delete(state.address);
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
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;

class PanicError extends Error {
  name = "PanicError";
}

function checkFunction(where, value) {
  if (typeof value !== "function") mustBe(where, "a function", value);
}

function hostFunction(value, name, from, path) {
  if (typeof value !== "function") throw Error(`init: ${from} has no function '${name}', which ${path} imports`);
  return value;
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
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
