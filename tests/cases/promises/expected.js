// minibind 0.1.0

/** What goes wrong. */
export class Failure extends Error {
  name = "Failure";
}

/** Has money. */
export let Wallet = Object.assign(function () { early("new Wallet"); }, {
  open: async () => early("Wallet.open"),
});

export let ready = async () => early("ready");
export let nothing = async () => early("nothing");

/** Says what runs when. */
export let steps = async () => early("steps");

export let after = async () => early("after");
export let future = async () => early("future");
export let pinned = async () => early("pinned");
export let everything = async () => early("everything");
export let wide = async () => early("wide");
export let optional = async () => early("optional");
export let adder = async () => early("adder");
export let find = async () => early("find");
export let failWith = async () => early("failWith");
export let parse = async () => early("parse");
export let borrowed = async () => early("borrowed");
export let double = async () => early("double");
export let sameValue = async () => early("sameValue");
export let call = async () => early("call");
export let audit = async () => early("audit");
export let empty = async () => early("empty");
export let plusOne = async () => early("plusOne");
export let sum = async () => early("sum");
export let maybe = async () => early("maybe");
export let price = async () => early("price");
export let wait = async () => early("wait");
export let numbers = async () => early("numbers");
export let composite = async () => early("composite");
export let optionalInside = async () => early("optionalInside");
export let takeWallet = async () => early("takeWallet");
export let any = async () => early("any");

/** All at once, in turn: the error does not end the others. */
export let outcomes = async () => early("outcomes");

export let samePromise = () => early("samePromise");
export let sameList = () => early("sameList");
export let sameInImport = () => early("sameInImport");
export let passOn = () => early("passOn");
export let ask = async () => early("ask");
export let askCarefully = async () => early("askCarefully");
export let askForList = async () => early("askForList");
export let askForWallet = async () => early("askForWallet");
export let askAtOnce = async () => early("askAtOnce");
export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

let wasm, loading;

export default function init(source = new URL("promises.wasm", import.meta.url)) {
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
    Wallet,
    ready,
    nothing,
    steps,
    after,
    future,
    pinned,
    everything,
    wide,
    optional,
    adder,
    find,
    failWith,
    parse,
    borrowed,
    double,
    sameValue,
    call,
    audit,
    empty,
    plusOne,
    sum,
    maybe,
    price,
    wait,
    numbers,
    composite,
    optionalInside,
    takeWallet,
    any,
    outcomes,
    samePromise,
    sameList,
    sameInImport,
    passOn,
    ask,
    askCarefully,
    askForList,
    askForWallet,
    askAtOnce,
    allocate,
    refresh,
    release,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  hostFunction(globalThis.promisesHost?.gate, "promisesHost.gate", "globalThis", "promises::gate");
  hostFunction(globalThis.promisesHost?.log, "promisesHost.log", "globalThis", "promises::log");
  hostFunction(globalThis.promisesHost?.answer, "promisesHost.answer", "globalThis", "promises::answer");
  hostFunction(globalThis.promisesHost?.answer, "promisesHost.answer", "globalThis", "promises::answer_or_error");
  hostFunction(globalThis.promisesHost?.answer, "promisesHost.answer", "globalThis", "promises::answer_as_list");
  hostFunction(globalThis.promisesHost?.answer, "promisesHost.answer", "globalThis", "promises::answer_as_wallet");
  hostFunction(globalThis.promisesHost?.answer, "promisesHost.answer", "globalThis", "promises::answer_later");
  hostFunction(globalThis.promisesHost?.same, "promisesHost.same", "globalThis", "promises::is_same");
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    minibind_table: $table,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
    minibind_call_1: $call1,
    minibind_drop_1: $drop1,
    minibind_reject_1: $reject1,
    minibind_reject_2: $reject2,
    minibind_reject_3: $reject3,
    minibind_reject_4: $reject4,
    minibind_reject_5: $reject5,
    minibind_reject_6: $reject6,
    minibind_reject_7: $reject7,
    minibind_reject_8: $reject8,
    minibind_reject_9: $reject9,
    minibind_reject_10: $reject10,
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
    minibind_settle_11: $settle11,
    minibind_settle_12: $settle12,
    minibind_settle_13: $settle13,
    minibind_settle_14: $settle14,
    ready: $ready,
    ready_finish: $ready_finish,
    nothing: $nothing,
    nothing_finish: $nothing_finish,
    steps: $steps,
    steps_finish: $steps_finish,
    after: $after,
    after_finish: $after_finish,
    future: $future,
    future_finish: $future_finish,
    pinned: $pinned,
    pinned_finish: $pinned_finish,
    everything: $everything,
    everything_finish: $everything_finish,
    wide: $wide,
    wide_finish: $wide_finish,
    optional: $optional,
    optional_finish: $optional_finish,
    adder: $adder,
    adder_finish: $adder_finish,
    find: $find,
    find_finish: $find_finish,
    fail_with: $failWith,
    fail_with_finish: $failWith_finish,
    parse: $parse,
    parse_finish: $parse_finish,
    borrowed: $borrowed,
    borrowed_finish: $borrowed_finish,
    double: $double,
    double_finish: $double_finish,
    same_value: $sameValue,
    same_value_finish: $sameValue_finish,
    call: $call,
    call_finish: $call_finish,
    Wallet_balance: $Wallet_balance,
    Wallet_set_balance: $Wallet_set_balance,
    Wallet_new: $Wallet_new,
    Wallet_open: $Wallet_open,
    Wallet_open_finish: $Wallet_open_finish,
    Wallet_look: $Wallet_look,
    Wallet_look_finish: $Wallet_look_finish,
    Wallet_deposit: $Wallet_deposit,
    Wallet_deposit_finish: $Wallet_deposit_finish,
    Wallet_transfer: $Wallet_transfer,
    Wallet_transfer_finish: $Wallet_transfer_finish,
    Wallet_close: $Wallet_close,
    Wallet_close_finish: $Wallet_close_finish,
    Wallet_later: $Wallet_later,
    Wallet_later_finish: $Wallet_later_finish,
    Wallet_report: $Wallet_report,
    Wallet_report_finish: $Wallet_report_finish,
    audit: $audit,
    audit_finish: $audit_finish,
    empty: $empty,
    empty_finish: $empty_finish,
    plus_one: $plusOne,
    plus_one_finish: $plusOne_finish,
    sum: $sum,
    sum_finish: $sum_finish,
    maybe: $maybe,
    maybe_finish: $maybe_finish,
    price: $price,
    price_finish: $price_finish,
    wait: $wait,
    wait_finish: $wait_finish,
    numbers: $numbers,
    numbers_finish: $numbers_finish,
    composite: $composite,
    composite_finish: $composite_finish,
    optional_inside: $optionalInside,
    optional_inside_finish: $optionalInside_finish,
    take_wallet: $takeWallet,
    take_wallet_finish: $takeWallet_finish,
    any: $any,
    any_finish: $any_finish,
    outcomes: $outcomes,
    outcomes_finish: $outcomes_finish,
    same_promise: $samePromise,
    same_list: $sameList,
    same_in_import: $sameInImport,
    pass_on: $passOn,
    ask: $ask,
    ask_finish: $ask_finish,
    ask_carefully: $askCarefully,
    ask_carefully_finish: $askCarefully_finish,
    ask_for_list: $askForList,
    ask_for_list_finish: $askForList_finish,
    ask_for_wallet: $askForWallet,
    ask_for_wallet_finish: $askForWallet_finish,
    ask_at_once: $askAtOnce,
    ask_at_once_finish: $askAtOnce_finish,
    Wallet_free: $Wallet_free,
  } = yield {
    minibind: {
      callback_call,
      error_cause,
      error_text,
      error_value,
      promise_await,
      promise_cancel,
      task_start,
      task_wake,
      value_clone,
      value_drop,
      value_throw,
    },
    env: {
      gate: promisesHost_gate,
      log: promisesHost_log,
      answer: promisesHost_answer,
      answer_or_error: promisesHost_answer_,
      answer_as_list: promisesHost_answer_3,
      answer_as_wallet: promisesHost_answer_4,
      answer_later: promisesHost_answer_5,
      is_same: promisesHost_same,
    },
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
  let windowF32 = new Float32Array(0);
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
  const taskPromises = new Map();
  let wokenTasks = [];
  let pollInRust;
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;
  let messages = [""];

  const $Wallet = { name: "Wallet" };

  class Wallet {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(balance) {
      this.#address = balance !== adoption ? Wallet_new(balance) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Wallet_free);
    }

    static {
      $Wallet.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Wallet, object, exclusive);
      };
      $Wallet.cell = (object) => object.#cell;
      $Wallet.point = (object, address) => (object.#address = address);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Wallet);
    }

    get balance() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Wallet.reach("Wallet.balance: this", this);
      return $Wallet_balance(ptr0) >>> 0;
    }

    set balance(balance) {
      if (broken.why !== undefined) refuse();
      checkU32("Wallet.balance: argument 'balance'", balance);
      const ptr0 = $Wallet.reach("Wallet.balance: this", this, true);
      $Wallet_set_balance(ptr0, balance);
    }

    static async open(name, balance) {
      if (broken.why !== undefined) refuse();
      checkU32("Wallet.open: argument 'balance'", balance);
      const kept = new Set();
      try {
        const len0 = lowerString("Wallet.open: argument 'name'", kept, name);
        const ptr0 = ptr;
        const task = $Wallet_open(ptr0, len0, balance);
        const end = settled(task);
        if (end) await end;
        if (broken.why !== undefined) refuse();
        return adoptObject(Wallet, $Wallet_open_finish(task) >>> 0);
      } catch (error) {
        throw caught(error);
      } finally {
        freeBlocks(kept);
      }
    }

    async look(name) {
      if (broken.why !== undefined) refuse();
      const kept = new Set();
      const held = holds.length;
      const keptHolds = [];
      try {
        const len1 = lowerString("Wallet.look: argument 'name'", kept, name);
        const ptr1 = ptr;
        const ptr0 = borrowObject("Wallet.look: this", $Wallet, this);
        const task = $Wallet_look(ptr0, ptr1, len1);
        keepHolds(keptHolds, held);
        const end = settled(task);
        if (end) await end;
        if (broken.why !== undefined) refuse();
        return $Wallet_look_finish(task) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
        endKeptHolds(keptHolds);
        freeBlocks(kept);
      }
    }

    async deposit(name, amount) {
      if (broken.why !== undefined) refuse();
      checkU32("Wallet.deposit: argument 'amount'", amount);
      const kept = new Set();
      const held = holds.length;
      const keptHolds = [];
      try {
        const len1 = lowerString("Wallet.deposit: argument 'name'", kept, name);
        const ptr1 = ptr;
        const ptr0 = borrowObject("Wallet.deposit: this", $Wallet, this, -1);
        const task = $Wallet_deposit(ptr0, ptr1, len1, amount);
        keepHolds(keptHolds, held);
        const end = settled(task);
        if (end) await end;
        if (broken.why !== undefined) refuse();
        return $Wallet_deposit_finish(task) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
        endKeptHolds(keptHolds);
        freeBlocks(kept);
      }
    }

    async transfer(name, to, amount) {
      if (broken.why !== undefined) refuse();
      checkU32("Wallet.transfer: argument 'amount'", amount);
      const kept = new Set();
      const held = holds.length;
      const keptHolds = [];
      try {
        const len1 = lowerString("Wallet.transfer: argument 'name'", kept, name);
        const ptr1 = ptr;
        const ptr0 = borrowObject("Wallet.transfer: this", $Wallet, this, -1);
        const ptr2 = borrowObject("Wallet.transfer: argument 'to'", $Wallet, to, -1);
        const task = $Wallet_transfer(ptr0, ptr1, len1, ptr2, amount);
        keepHolds(keptHolds, held);
        const end = settled(task);
        if (end) await end;
        if (broken.why !== undefined) refuse();
        const result = $Wallet_transfer_finish(task);
        if (result === 4294967296) throw liftBuffer(readFailure);
        return result;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
        endKeptHolds(keptHolds);
        freeBlocks(kept);
      }
    }

    async close(name) {
      if (broken.why !== undefined) refuse();
      const kept = new Set();
      const held = holds.length;
      const keptHolds = [];
      try {
        const len1 = lowerString("Wallet.close: argument 'name'", kept, name);
        const ptr1 = ptr;
        const ptr0 = moveObject("Wallet.close: this", $Wallet, this);
        commitMoves(held, "Wallet.close");
        const task = $Wallet_close(ptr0, ptr1, len1);
        keepHolds(keptHolds, held);
        const end = settled(task);
        if (end) await end;
        if (broken.why !== undefined) refuse();
        return $Wallet_close_finish(task) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
        endKeptHolds(keptHolds);
        freeBlocks(kept);
      }
    }

    get later() {
      return (async () => {
        if (broken.why !== undefined) refuse();
        const held = holds.length;
        const keptHolds = [];
        try {
          const ptr0 = borrowObject("Wallet.later: this", $Wallet, this);
          const task = $Wallet_later(ptr0);
          keepHolds(keptHolds, held);
          const end = settled(task);
          if (end) await end;
          if (broken.why !== undefined) refuse();
          return $Wallet_later_finish(task) >>> 0;
        } catch (error) {
          throw caught(error);
        } finally {
          endHolds(held);
          endKeptHolds(keptHolds);
        }
      })();
    }

    async report(name) {
      if (broken.why !== undefined) refuse();
      const kept = new Set();
      const held = holds.length;
      const keptHolds = [];
      try {
        const len1 = lowerString("Wallet.report: argument 'name'", kept, name);
        const ptr1 = ptr;
        const ptr0 = borrowObject("Wallet.report: this", $Wallet, this);
        const task = $Wallet_report(ptr0, ptr1, len1);
        keepHolds(keptHolds, held);
        const end = settled(task);
        if (end) await end;
        if (broken.why !== undefined) refuse();
        return liftString($Wallet_report_finish(task));
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
        endKeptHolds(keptHolds);
        freeBlocks(kept);
      }
    }

    [inspected]() {
      return inspectObject(this, ["balance", "later"]);
    }
  }

  return {
    Wallet,
    ready,
    nothing,
    steps,
    after,
    future,
    pinned,
    everything,
    wide,
    optional,
    adder,
    find,
    failWith,
    parse,
    borrowed,
    double,
    sameValue,
    call,
    audit,
    empty,
    plusOne,
    sum,
    maybe,
    price,
    wait,
    numbers,
    composite,
    optionalInside,
    takeWallet,
    any,
    outcomes,
    samePromise,
    sameList,
    sameInImport,
    passOn,
    ask,
    askCarefully,
    askForList,
    askForWallet,
    askAtOnce,
    allocate,
    refresh,
    release,
  };

  function Wallet_new(balance) {
    if (broken.why !== undefined) refuse();
    checkU32("new Wallet: argument 'balance'", balance);
    try {
      return $Wallet_new(balance) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  async function ready(number) {
    if (broken.why !== undefined) refuse();
    checkU32("ready: argument 'number'", number);
    try {
      const task = $ready(number);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $ready_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  async function nothing() {
    if (broken.why !== undefined) refuse();
    try {
      const task = $nothing();
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $nothing_finish(task);
    } catch (error) {
      throw caught(error);
    }
  }

  async function steps(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("steps: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $steps(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $steps_finish(task);
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function after(name, number) {
    if (broken.why !== undefined) refuse();
    checkNumber("after: argument 'number'", number);
    const kept = new Set();
    try {
      const len0 = lowerString("after: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $after(ptr0, len0, number);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $after_finish(task);
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function future(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("future: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $future(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return liftString($future_finish(task));
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function pinned(name, text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("pinned: argument 'name'", kept, name);
      const ptr0 = ptr;
      const len1 = lowerString("pinned: argument 'text'", kept, text);
      const ptr1 = ptr;
      const task = $pinned(ptr0, len0, ptr1, len1);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $pinned_finish(task);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function everything(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("everything: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $everything(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $everything_finish(task);
      return liftBuffer(readTupleOfU32AndFloat64ArrayAndStringAndOptionalBoo);
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function wide(name, number) {
    if (broken.why !== undefined) refuse();
    checkU64("wide: argument 'number'", number);
    const kept = new Set();
    try {
      const len0 = lowerString("wide: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $wide(ptr0, len0, number);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return BigInt.asUintN(128, liftWide($wide_finish(task)));
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function optional(name, text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("optional: argument 'name'", kept, name);
      const ptr0 = ptr;
      const len1 = text == null ? 0 : lowerString("optional: argument 'text'", kept, text);
      const ptr1 = text == null ? 0 : ptr;
      const task = $optional(ptr0, len0, ptr1, len1);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $optional_finish(task);
      return result === -2 ? undefined : liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function adder(name, number) {
    if (broken.why !== undefined) refuse();
    checkNumber("adder: argument 'number'", number);
    const kept = new Set();
    try {
      const len0 = lowerString("adder: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $adder(ptr0, len0, number);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return givenClosure(makeFunctionOfF64ToF64, $drop1, $adder_finish(task) >>> 0, "adder()");
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function find(name, busy) {
    if (broken.why !== undefined) refuse();
    checkU32("find: argument 'busy'", busy);
    const kept = new Set();
    try {
      const len0 = lowerString("find: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $find(ptr0, len0, busy);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $find_finish(task);
      if (result === 4294967296) throw liftBuffer(readFailure);
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function failWith(value) {
    if (broken.why !== undefined) refuse();
    try {
      const task = $failWith(hold(value));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $failWith_finish(task);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  async function parse(name, text) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("parse: argument 'name'", kept, name);
      const ptr0 = ptr;
      const len1 = lowerString("parse: argument 'text'", kept, text);
      const ptr1 = ptr;
      const task = $parse(ptr0, len0, ptr1, len1);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $parse_finish(task);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function borrowed(name, text, bytes, list, maybe) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("borrowed: argument 'name'", kept, name);
      const ptr0 = ptr;
      const len1 = lowerString("borrowed: argument 'text'", kept, text);
      const ptr1 = ptr;
      const len2 = lowerU8("borrowed: argument 'bytes'", kept, bytes);
      const ptr2 = ptr;
      const ptr3 = lowerWords("borrowed: argument 'list'", kept, writeArrayOfString, list);
      const len4 = maybe == null ? 0 : lowerString("borrowed: argument 'maybe'", kept, maybe);
      const ptr4 = maybe == null ? 0 : ptr;
      if (broken.why !== undefined) refuse();
      const task = $borrowed(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, ptr4, len4);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return liftString($borrowed_finish(task));
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function double(name, values_) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("double: argument 'name'", kept, name);
      const ptr0 = ptr;
      const len1 = lowerF32("double: argument 'values'", kept, values_, true);
      const ptr1 = ptr;
      const inside1 = isInPlace(values_, ptr1, len1 * 4);
      if (broken.why !== undefined) refuse();
      const task = $double(ptr0, len0, ptr1, len1);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $double_finish(task);
      if (!inside1) restoreF32(values_, ptr1, len1);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function sameValue(name, value) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    const handle1 = hold(value);
    try {
      const len0 = lowerString("sameValue: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $sameValue(ptr0, len0, handle1);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return take($sameValue_finish(task));
    } catch (error) {
      throw caught(error);
    } finally {
      take(handle1);
      freeBlocks(kept);
    }
  }

  async function call(name, function_) {
    if (broken.why !== undefined) refuse();
    checkFunction("call: argument 'function'", function_);
    const kept = new Set();
    const handle1 = hold(makeCallbackOfU32AndStringToU32("call: argument 'function'", function_));
    try {
      const len0 = lowerString("call: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $call(ptr0, len0, handle1);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $call_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      take(handle1);
      freeBlocks(kept);
    }
  }

  async function audit(name, wallet, others) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    const held = holds.length;
    const keptHolds = [];
    try {
      const len0 = lowerString("audit: argument 'name'", kept, name);
      const ptr0 = ptr;
      const ptr2 = lowerWords("audit: argument 'others'", kept, writeBorrowedArrayOfWallet, others);
      const ptr1 = borrowObject("audit: argument 'wallet'", $Wallet, wallet);
      if (broken.why !== undefined) refuse();
      const task = $audit(ptr0, len0, ptr1, ptr2);
      keepHolds(keptHolds, held);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $audit_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      endHolds(held);
      endKeptHolds(keptHolds);
      freeBlocks(kept);
    }
  }

  async function empty(name, wallet) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    const held = holds.length;
    const keptHolds = [];
    try {
      const len0 = lowerString("empty: argument 'name'", kept, name);
      const ptr0 = ptr;
      const ptr1 = borrowObject("empty: argument 'wallet'", $Wallet, wallet, -1);
      const task = $empty(ptr0, len0, ptr1);
      keepHolds(keptHolds, held);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $empty_finish(task);
    } catch (error) {
      throw caught(error);
    } finally {
      endHolds(held);
      endKeptHolds(keptHolds);
      freeBlocks(kept);
    }
  }

  async function plusOne(number) {
    if (broken.why !== undefined) refuse();
    try {
      if (broken.why !== undefined) refuse();
      const task = $plusOne(hold(makePromiseOfU32("plusOne: argument 'number'", number)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $plusOne_finish(task);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  async function sum(numbers) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("sum: argument 'numbers'", kept, writeArrayOfPromiseOfF64, numbers);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const task = $sum(ptr0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $sum_finish(task);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      dropValues(pending);
      freeBlocks(kept);
    }
  }

  async function maybe(text) {
    if (broken.why !== undefined) refuse();
    try {
      if (broken.why !== undefined) refuse();
      const task = $maybe(text == null ? -2 : hold(makePromiseOfString("maybe: argument 'text'", text)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $maybe_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return result === -2 ? undefined : liftString(result);
    } catch (error) {
      throw caught(error);
    }
  }

  async function price(order) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("price: argument 'order'", kept, writeOrder, order);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const task = $price(ptr0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $price_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      dropValues(pending);
      freeBlocks(kept);
    }
  }

  async function wait(promise) {
    if (broken.why !== undefined) refuse();
    try {
      if (broken.why !== undefined) refuse();
      const task = $wait(hold(makePromiseOfUndefined("wait: argument 'promise'", promise)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $wait_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
    } catch (error) {
      throw caught(error);
    }
  }

  async function numbers(small, large, wide_, fixed, character, truth) {
    if (broken.why !== undefined) refuse();
    try {
      if (broken.why !== undefined) refuse();
      const task = $numbers(hold(makePromiseOfI8("numbers: argument 'small'", small)), hold(makePromiseOfI64("numbers: argument 'large'", large)), hold(makePromiseOfU128("numbers: argument 'wide'", wide_)), hold(makePromiseOfUint16ArrayOf2("numbers: argument 'fixed'", fixed)), hold(makePromiseOfChar("numbers: argument 'character'", character)), hold(makePromiseOfBoolean("numbers: argument 'truth'", truth)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $numbers_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } catch (error) {
      throw caught(error);
    }
  }

  async function composite(value) {
    if (broken.why !== undefined) refuse();
    try {
      if (broken.why !== undefined) refuse();
      const task = $composite(hold(makePromiseOfArrayOfTupleOfStringAndOptionalF64("composite: argument 'value'", value)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $composite_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } catch (error) {
      throw caught(error);
    }
  }

  async function optionalInside(value) {
    if (broken.why !== undefined) refuse();
    try {
      if (broken.why !== undefined) refuse();
      const task = $optionalInside(hold(makePromiseOfOptionalF64("optionalInside: argument 'value'", value)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $optionalInside_finish(task);
      const tag = liftTag();
      if (tag === 1) throw thrown ? takeThrown() : collected();
      return tag === 2 ? undefined : result;
    } catch (error) {
      throw caught(error);
    }
  }

  async function takeWallet(wallet) {
    if (broken.why !== undefined) refuse();
    try {
      if (broken.why !== undefined) refuse();
      const task = $takeWallet(hold(makePromiseOfWallet("takeWallet: argument 'wallet'", wallet)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $takeWallet_finish(task);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    }
  }

  async function any(value) {
    if (broken.why !== undefined) refuse();
    try {
      if (broken.why !== undefined) refuse();
      const task = $any(hold(makePromiseOfValue("any: argument 'value'", value)));
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $any_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return take(result);
    } catch (error) {
      throw caught(error);
    }
  }

  async function outcomes(numbers_) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("outcomes: argument 'numbers'", kept, writeArrayOfPromiseOfU32, numbers_);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const task = $outcomes(ptr0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      $outcomes_finish(task);
      return liftWords(readArrayOfOptionalU32);
    } catch (error) {
      throw caught(error);
    } finally {
      dropValues(pending);
      freeBlocks(kept);
    }
  }

  function samePromise(promise) {
    if (broken.why !== undefined) refuse();
    if (broken.why !== undefined) refuse();
    let result;
    const stack = $stack();
    try {
      result = $samePromise(hold(makePromiseOfU32("samePromise: argument 'promise'", promise)));
    } catch (error) {
      throw unwound(error, stack);
    }
    return take(result).source;
  }

  function sameList(promises) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("sameList: argument 'promises'", base, writeArrayOfPromiseOfU32, promises);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      const stack = $stack();
      try {
        $sameList(ptr0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return liftWords(readArrayOfPromiseOfU32);
    } finally {
      setTop(base);
      dropValues(pending);
    }
  }

  function sameInImport(value, promise) {
    if (broken.why !== undefined) refuse();
    const handle0 = hold(value);
    try {
      if (broken.why !== undefined) refuse();
      const stack = $stack();
      try {
        return $sameInImport(handle0, hold(makePromiseOfU32("sameInImport: argument 'promise'", promise))) !== 0;
      } catch (error) {
        throw unwound(error, stack);
      }
    } finally {
      take(handle0);
    }
  }

  function passOn(name) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 1);
    try {
      const len0 = lowerString("passOn: argument 'name'", base, name);
      const ptr0 = ptr;
      let result;
      const stack = $stack();
      try {
        result = $passOn(ptr0, len0);
      } catch (error) {
        throw unwound(error, stack);
      }
      return take(result).source;
    } finally {
      setTop(base);
    }
  }

  async function ask(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("ask: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $ask(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      return $ask_finish(task) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function askCarefully(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("askCarefully: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $askCarefully(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $askCarefully_finish(task);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function askForList(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("askForList: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $askForList(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $askForList_finish(task);
      if (result === -1) throw thrown ? takeThrown() : collected();
      return liftString(result);
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function askForWallet(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("askForWallet: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $askForWallet(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $askForWallet_finish(task);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  async function askAtOnce(name) {
    if (broken.why !== undefined) refuse();
    const kept = new Set();
    try {
      const len0 = lowerString("askAtOnce: argument 'name'", kept, name);
      const ptr0 = ptr;
      const task = $askAtOnce(ptr0, len0);
      const end = settled(task);
      if (end) await end;
      if (broken.why !== undefined) refuse();
      const result = $askAtOnce_finish(task);
      if (result === 4294967296) throw thrown ? takeThrown() : collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      freeBlocks(kept);
    }
  }

  function promisesHost_gate(ptr0, len0) {
    const result = (async () => globalThis.promisesHost.gate(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfUndefined("promisesHost.gate()", result));
  }

  function promisesHost_log(ptr0, len0) {
    try {
      globalThis.promisesHost.log(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
    } catch (error) {
      throw passing(error);
    }
  }

  function promisesHost_answer(ptr0, len0) {
    const result = (async () => globalThis.promisesHost.answer(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfU32("promisesHost.answer()", result));
  }

  function promisesHost_answer_(ptr0, len0) {
    const result = (async () => globalThis.promisesHost.answer(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfU32("promisesHost.answer()", result));
  }

  function promisesHost_answer_3(ptr0, len0) {
    const result = (async () => globalThis.promisesHost.answer(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfArrayOfTupleOfStringAndOptionalF64("promisesHost.answer()", result));
  }

  function promisesHost_answer_4(ptr0, len0) {
    const result = (async () => globalThis.promisesHost.answer(textFrom(ptr0, len0)))();
    if (broken.why !== undefined) refuse();
    return hold(makePromiseOfWallet("promisesHost.answer()", result));
  }

  function promisesHost_answer_5(ptr0, len0) {
    try {
      const result = globalThis.promisesHost.answer(textFrom(ptr0, len0));
      if (broken.why !== undefined) refuse();
      if (broken.why !== undefined) refuse();
      return hold(makePromiseOfU32("promisesHost.answer()", result));
    } catch (error) {
      throw passing(error);
    }
  }

  function promisesHost_same(handle0, second) {
    try {
      const result = globalThis.promisesHost.same(values[handle0], take(second).source);
      if (broken.why !== undefined) refuse();
      checkBoolean("promisesHost.same()", result);
      return result;
    } catch (error) {
      throw passing(error);
    }
  }

  function makeCallbackOfU32AndStringToU32(where, source) {
    const place = `${where}()`;
    return {
      source,
      call(at) {
        if (i32.length === 0) refreshViews();
        const word0_0 = i32[at >>> 2];
        const word1_0 = i32[(at >>> 2) + 2];
        const word1_1 = i32[(at >>> 2) + 4];
        try {
          const result = source(word0_0 >>> 0, textFrom(word1_0, word1_1));
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

  function makePromiseOfArrayOfTupleOfStringAndOptionalF64(where, source) {
    const settle = (waiting, result) => {
      const ptr0 = lowerWords(where, top, writeArrayOfTupleOfStringAndOptionalF64, result);
      if (broken.why !== undefined) refuse();
      if (waiting.state !== 0) $settle11(takeState(waiting), ptr0);
    };
    return awaiting(source, settle, $reject7);
  }

  function makePromiseOfBoolean(where, source) {
    const settle = (waiting, result) => {
      checkBoolean(where, result);
      if (waiting.state !== 0) $settle10(takeState(waiting), result);
    };
    return awaiting(source, settle, $reject4);
  }

  function makePromiseOfChar(where, source) {
    const settle = (waiting, result) => {
      const code0 = lowerChar(where, result);
      if (waiting.state !== 0) $settle9(takeState(waiting), code0);
    };
    return awaiting(source, settle, $reject1);
  }

  function makePromiseOfF64(where, source) {
    const settle = (waiting, result) => {
      checkNumber(where, result);
      if (waiting.state !== 0) $settle2(takeState(waiting), result);
    };
    return awaiting(source, settle, $reject2);
  }

  function makePromiseOfI64(where, source) {
    const settle = (waiting, result) => {
      checkI64(where, result);
      if (waiting.state !== 0) $settle6(takeState(waiting), result);
    };
    return awaiting(source, settle, $reject2);
  }

  function makePromiseOfI8(where, source) {
    const settle = (waiting, result) => {
      checkI8(where, result);
      if (waiting.state !== 0) $settle5(takeState(waiting), result);
    };
    return awaiting(source, settle, $reject4);
  }

  function makePromiseOfOptionalF64(where, source) {
    const settle = (waiting, result) => {
      if (result != null) checkNumber(where, result);
      if (waiting.state !== 0) $settle12(takeState(waiting), result == null ? 0 : 1, result ?? 0);
    };
    return awaiting(source, settle, $reject8);
  }

  function makePromiseOfString(where, source) {
    const settle = (waiting, result) => {
      const len0 = lowerString(where, top, result);
      const ptr0 = ptr;
      if (waiting.state !== 0) $settle3(takeState(waiting), ptr0, len0);
    };
    return awaiting(source, settle, $reject3);
  }

  function makePromiseOfU128(where, source) {
    const settle = (waiting, result) => {
      checkU128(where, result);
      if (waiting.state !== 0) $settle7(takeState(waiting), result, result >> 64n);
    };
    return awaiting(source, settle, $reject5);
  }

  function makePromiseOfU32(where, source) {
    const settle = (waiting, result) => {
      checkU32(where, result);
      if (waiting.state !== 0) $settle1(takeState(waiting), result);
    };
    return awaiting(source, settle, $reject1);
  }

  function makePromiseOfUint16ArrayOf2(where, source) {
    const settle = (waiting, result) => {
      const len0 = lowerU16(where, top, result);
      const ptr0 = ptr;
      if (len0 !== 2) mustBe(where, "of length 2", len0, TypeError);
      if (broken.why !== undefined) refuse();
      if (waiting.state !== 0) $settle8(takeState(waiting), ptr0);
    };
    return awaiting(source, settle, $reject6);
  }

  function makePromiseOfUndefined(where, source) {
    const settle = (waiting, result) => {
      if (waiting.state !== 0) $settle4(takeState(waiting));
    };
    return awaiting(source, settle, $reject1);
  }

  function makePromiseOfValue(where, source) {
    const settle = (waiting, result) => {
      if (waiting.state !== 0) $settle14(takeState(waiting), hold(result));
    };
    return awaiting(source, settle, $reject10);
  }

  function makePromiseOfWallet(where, source) {
    const settle = (waiting, result) => {
      const held = holds.length;
      try {
        const ptr0 = moveObject(where, $Wallet, result);
        commitMoves(held, "a promise");
        if (waiting.state !== 0) $settle13(takeState(waiting), ptr0);
      } finally {
        endHolds(held);
      }
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

  function readArrayOfPromiseOfU32() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(take(nextWord()).source);
    }
    return items;
  }

  function readFailure() {
    const messages = nextMessages();
    switch (nextWord()) {
      case 0:
        return makeError(Failure, messages, { code: "NotFound", gate: nextText() });
      case 1:
        return makeError(Failure, messages, { code: "Busy", value: nextWord() });
    }
  }

  function readMapOfStringToU8() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), nextWord());
    }
    return items;
  }

  function readTupleOfU32AndFloat64ArrayAndStringAndOptionalBoo() {
    return [nextWord(), nextArrayF64(nextWord()), nextText(), nextWord() === 0 ? undefined : nextWord() !== 0, readMapOfStringToU8()];
  }

  function writeArrayOfPromiseOfF64(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putValue(makePromiseOfF64(stageWhere, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfPromiseOfU32(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putValue(makePromiseOfU32(stageWhere, item));
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

  function writeArrayOfTupleOfStringAndOptionalF64(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeTupleOfStringAndOptionalF64("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeBorrowedArrayOfWallet(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(borrowObject("", $Wallet, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeOrder(where, value) {
    try {
      checkObject("", value);
      putText(".name", value.name);
      putValue(makePromiseOfF64(stageWhere, value.price));
      {
        const some = value.note;
        putWord(some == null ? 0 : 1);
        if (some != null) {
          putValue(makePromiseOfString(stageWhere, some));
        }
      }
    } catch (error) {
      throw within(where, error);
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
      if (typeof slot === "object") start = 0;
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Float32Array(numbers);
    }
    place(where, slot, size);
    return copyF32(where, numbers, length, typed) ? length : lowerF32(where, slot, [...numbers]);
  }

  function lowerU16(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Uint16Array" || isTyped(where, "a Uint16Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 2;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (typeof slot === "object") start = 0;
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Uint16Array(numbers);
    }
    place(where, slot, size);
    return copyU16(where, numbers, length, typed) ? length : lowerU16(where, slot, [...numbers]);
  }

  function lowerU8(where, slot, numbers, mutable) {
    const typed = typedName.call(numbers) === "Uint8Array" || isTyped(where, "a Uint8Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length;
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      let start = insideAt(numbers, size);
      if (typeof slot === "object") start = 0;
      if (start > 0) return length;
      // Making room may end all other views of the memory.
      numbers = new Uint8Array(numbers);
    }
    place(where, slot, size);
    return copyU8(where, numbers, length, typed) ? length : lowerU8(where, slot, [...numbers]);
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

  function restoreF32(numbers, ptr, length) {
    if (f32.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = f32[ptr / 4 + index];
      return;
    }
    if (windowF32.byteOffset !== ptr || windowF32.length !== length) windowF32 = new Float32Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowF32);
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

  function keepBlock(where, kept, size) {
    const address = takeBlock(where, size);
    kept.add({ address, size });
    return address;
  }

  function freeBlocks(kept) {
    for (const { address, size } of kept) giveBlock(address, size);
    kept.clear();
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

  function nextArrayF64(length) {
    const start = nextBytes(length, 8) / 8;
    return f64.slice(start, start + length);
  }

  function nextMessages() {
    const lines = [nextText()];
    for (let count = nextWord(); count > 0; count--) lines.push(nextText());
    return lines;
  }

  function makeError(Class, [message, ...causes], fields) {
    let cause;
    for (const text of causes.reverse()) cause = cause ? Error(text, { cause }) : Error(text);
    const error = cause ? new Class(message, { cause }) : new Class(message);
    for (const [name, value] of Object.entries(fields)) {
      // The message is what Rust displays.
      if (name === "message") continue;
      Object.defineProperty(error, name, { value, configurable: true, enumerable: true, writable: true });
    }
    return error;
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

function checkI8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value << 24) >> 24 !== value) mustBe(where, "an integer from -128 to 127", value, RangeError);
}

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

function checkU16(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 65535) !== value) mustBe(where, "an integer from 0 to 65535", value, RangeError);
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

function lowerChar(where, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  const high = text.charCodeAt(0);
  const low = text.charCodeAt(1);
  if (text.length === 1 && high >> 11 !== 27) return high;
  if (text.length === 2 && high >> 10 === 54 && low >> 10 === 55) return (high << 10) + low - 56613888;
  mustBe(where, "a string of one character", JSON.stringify(text), TypeError);
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
