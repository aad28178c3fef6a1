// minibind 0.1.0

/** Where to go. */
export const Direction = Object.freeze({ Left: "Left", Right: "Right" });

/** Holds books. */
export let Shelf = Object.assign(early("new Shelf"), { ofEach: early("Shelf.ofEach") });

/** How many iterators there are. */
export let live = early("live");

export let count = early("count");

export let forever = early("forever");

export let boxed = early("boxed");

export let words = early("words");

export let ownedWords = early("ownedWords");

export let boxedWords = early("boxedWords");

export let windows = early("windows");

export let maybe = early("maybe");

export let lengths = early("lengths");

export let map = early("map");

export let filter = early("filter");

export let repeat = early("repeat");

export let sameValue = early("sameValue");

export let integers = early("integers");

export let wide = early("wide");

export let signed = early("signed");

export let unsigned = early("unsigned");

export let floats = early("floats");

export let truths = early("truths");

export let characters = early("characters");

export let nothings = early("nothings");

export let optional = early("optional");

export let optionalTexts = early("optionalTexts");

export let nestedOptions = early("nestedOptions");

export let directions = early("directions");

export let steps = early("steps");

export let objects = early("objects");

export let maps = early("maps");

export let arrays = early("arrays");

export let adders = early("adders");

/** Panics at the number 3. */
export let fragile = early("fragile");

export let allocate = early("allocate");

export let refresh = early("refresh");

export let release = early("release");

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("iterators.wasm", import.meta.url)) {
  const host = {};
  loading ??= (async () => use(await load(source, imports(host)), host))();
  loading.catch(() => (loading = null));
  return loading;
}

export function initSync(source) {
  const host = {};
  return use(new WebAssembly.Instance(source.byteLength ? new WebAssembly.Module(source) : source, imports(host)), host);
}

function use({ exports }, host) {
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
    allocate,
    refresh,
    release,
  } = bind((wasm = exports), host));
  return wasm;
}

function bind({
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
  Shelf_free: $Shelf_free,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, i32, u32, f64, i64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    i32 = new Int32Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    i64 = new BigInt64Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
    texts = [];
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // Makes an object stand for an address.
  let attach;

  // Memory for what fits no slot, kept for the next call.
  const blocks = [];

  const broken = { why: undefined };

  // The cell of an object of a class.
  let cellOf;

  // What frees things of Rust when the objects that stand for them are collected.
  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (broken.why === undefined) freeNow(free, address);
  });

  // Handles to use again.
  const freeHandles = [];

  // Objects that the registry does not know yet; most are freed before it has to.
  let freshObjects = [];

  // Borrowed objects, those of the innermost call last. What is borrowed is not collected.
  const holds = [];

  // Traps that functions of the host have thrown: those of other modules.
  const hostTraps = new WeakSet();

  // How Node, Deno and Bun print an object.
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  // What all iterators of the engine have.
  const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([].values()));

  // The functions that Rust keeps, by the place of each.
  const keptHandles = new Map();

  const lentValues = [];

  // The error that Rust is returning: its message, and those of its causes.
  let messages = [""];

  let nextAt = 0;

  const objectRegistry = new FinalizationRegistry(({ address, kind, state }) => {
    if (typeof state === "number" && broken.why === undefined) freeAddress(kind, address);
  });

  const origins = new WeakMap();

  let ptr = 0;

  let refusedIndex = -1;

  // The arrays of `allocate` that are not released.
  const regions = new Set();

  let resultText = "";

  let stageAt = 0;

  // In how many values of recursive types the next one lies.
  let stageDepth = 0;

  let stageDoubles;

  let stageFloats;

  let stageLongs;

  // All text of the argument.
  let stageText = "";

  // What messages call the argument.
  let stageWhere = "";

  let stageWords = new Uint32Array(0);

  let textAt = 0;

  // The first slot that is free.
  let top = 0;

  // The values that Rust holds, by handle.
  const values = [undefined, null, true, false];

  // An object that lives in Rust.
  class RustObject {
    #cell;

    static #register() {
      for (const object of freshObjects) {
        if (typeof object.#cell?.state === "number") objectRegistry.register(object, object.#cell);
      }
      freshObjects = [];
    }

    free() {
      const cell = this.#cell;
      if (typeof cell?.state !== "number" || broken.why !== undefined) return;
      const { address, kind } = cell;
      if (cell.state !== 0) throw Error(`${kind.name}.free: this ${kind.name} is borrowed by a call under way`);
      cell.state = fate("was freed");
      freeAddress(kind, address);
    }

    static {
      if (Symbol.dispose) Object.assign(this.prototype, { [Symbol.dispose]: this.prototype.free });
      cellOf = (where, kind, object) => {
        let cell;
        try {
          cell = object.#cell;
        } catch {}
        if (cell?.kind !== kind) mustBe(where, `a ${kind.name}`, cell ? `a ${cell.kind.name}` : object, cell && TypeError);
        return cell;
      };
      attach = (object, kind, address) => {
        // The parent of a class can be replaced: what it makes may be no object of ours, or a known one.
        if (object.#cell) throw TypeError(`new ${kind.name}: the object is a ${object.#cell.kind.name} already`);
        object.#cell = { address, kind, state: 0 };
        const count = freshObjects.push(object);
        if (count === 1) queueMicrotask(RustObject.#register);
        else if (count === 256) RustObject.#register();
        return object;
      };
    }
  }

  // An object for an address that Rust hands over. No code of the class runs.
  function adoptObject(kind, address) {
    return attach(Reflect.construct(RustObject, [], kind.Class), kind, address);
  }

  function allocate(Type, length) {
    checkU32("allocate: argument 'length'", length);
    const bytes = (Type !== DataView && Type?.BYTES_PER_ELEMENT) || mustBe("allocate: argument 'type'", "the class of a typed array", Type);
    const size = Math.ceil((length * bytes) / 64) * 64 || 64;
    const origin = { Type, ptr: takeBlock(size), length, size };
    regions.add(origin);
    new Uint8Array(memory.buffer, origin.ptr, size).fill(0);
    return view(origin);
  }

  // Borrows an object until the call ends.
  function borrowObject(where, kind, object, change = 1) {
    const cell = cellOf(where, kind, object);
    if (cell.state !== 0) refuseState(where, cell, change < 0);
    cell.state += change;
    holds.push({ cell, change, object });
    return cell.address;
  }

  // Calls a function for Rust. Its arguments lie in cells of eight bytes, its result will.
  function callback_call(handle, cells) {
    values[handle].call(cells >>> 0);
  }

  // Gives Rust what an imported function has thrown. After a panic Rust does not run on.
  function catchThrown(error) {
    if (broken.why !== undefined) throw error;
    if (u32.length === 0) refreshViews();
    u32[RESULT / 4 + 4] = hold(error) + 1;
  }

  // A trap is a panic; all else passes.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
    if (hostTraps.has(error)) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
  }

  function closureState(address, name) {
    return { address, name, end: "", isRunning: false };
  }

  function collected() {
    let error;
    for (const text of messages.reverse()) error = error ? Error(text, { cause: error }) : Error(text);
    messages = [""];
    return error;
  }

  // The call is made: what it takes over is gone.
  function commitMoves(base, by) {
    for (let index = base; index < holds.length; index++) {
      const { cell, change } = holds[index];
      if (change === -2) cell.state = fate(`was moved by ${by}()`);
    }
  }

  // Puts a value together: `write` writes it, `finish` takes what was put.
  function composeArgument(where, value, write, finish) {
    const outerAt = stageAt;
    const outerText = stageText;
    const outerWhere = stageWhere;
    const outerDepth = stageDepth;
    stageText = "";
    stageWhere = where;
    stageDepth = 0;
    try {
      const start = reserveWords(1, 1);
      write(where, value);
      stageWords[start] = stageAt - start;
      return finish(stageWords, start, stageAt, stageText);
    } finally {
      stageAt = outerAt;
      stageText = outerText;
      stageWhere = outerWhere;
      stageDepth = outerDepth;
    }
  }

  function copyF64(where, numbers, length, start, typed) {
    if (!typed) fillF64(where, numbers, length, start);
    else if (length > 8) f64.set(numbers, start);
    else if (length === 0) refuseDetached(where, numbers);
    else for (let index = 0; index < length; index++) f64[start + index] = numbers[index];
  }

  function copyWords(words, start, end) {
    let to = ptr / 4;
    if (end - start > 32) u32.set(words.subarray(start, end), to);
    else while (start < end) u32[to++] = words[start++];
    return ptr;
  }

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length >>> 0));
  }

  // The call is over, or was not made: nothing is borrowed any more.
  function endHolds(base) {
    while (holds.length > base) {
      const { cell, change } = holds.pop();
      if (typeof cell.state === "number") cell.state -= change;
    }
  }

  function endKeptHolds(kept) {
    for (const { cell, change } of kept.splice(0)) if (typeof cell.state === "number") cell.state -= change;
  }

  function endKeptLoans(kept) {
    kept.splice(0).forEach(take);
  }

  // The call is over.
  function endLoans(base) {
    while (lentValues.length > base) take(lentValues.pop());
  }

  // Makes room for so many words.
  function enlargeStage(count) {
    const old = stageWords;
    try {
      stageWords = new Uint32Array(Math.max(1024, count + (count & 1)));
    } catch {
      throw RangeError(`${stageWhere} must be small enough for memory, got ${count * 4} bytes`);
    }
    stageFloats = new Float32Array(stageWords.buffer);
    stageDoubles = new Float64Array(stageWords.buffer);
    stageLongs = new BigInt64Array(stageWords.buffer);
    stageWords.set(old);
  }

  function enter(count) {
    top += count;
    return top - count;
  }

  function error_text(ptr, length) {
    messages[messages.length - 1] += decode(ptr, length);
  }

  // What an object remembers of its end.
  function fate(text) {
    return text;
  }

  function fillF64(where, numbers, length, start) {
    for (let index = 0; index < length; index++) {
      const number = numbers[index];
      if (typeof number !== "number") checkNumber(`${where}[${index}]`, number);
      // Reading an element may have run any code.
      if (f64.length === 0) refreshViews();
      f64[start + index] = number;
    }
  }

  function freeAddress(kind, address) {
    const stack = $stack();
    try {
      kind.free(address);
    } catch (error) {
      $unwind(stack);
      throw caught(error);
    }
  }

  function freeBlocks(kept) {
    for (const { ptr, size } of kept.splice(0)) $free(ptr, size, 8);
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

  // What frees something of Rust, and then ends what it had borrowed.
  function freeWith(drop, release) {
    return (address) => {
      try {
        drop(address);
      } finally {
        release?.();
      }
    };
  }

  function giveBlock(ptr, size) {
    $free(ptr, size, 8);
  }

  // A function that is JavaScript's: freed when it is collected.
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

  function growBy(where, size) {
    try {
      // No block of Rust is larger; a number that is no size is refused by the memory.
      return memory.grow(size < 2 ** 31 ? Math.ceil(size / 65536) : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
  }

  // A handle of a value.
  function hold(value) {
    if (value === undefined) return 0;
    const handle = freeHandles.pop() ?? values.length;
    values[handle] = value;
    return handle;
  }

  // The address of so many bytes of a typed array in a block that was allocated for it; 0 for others.
  function insideAt(array, bytes) {
    if (typedBuffer.call(array) === memory.buffer) {
      const start = typedOffset.call(array);
      for (const { ptr, size } of regions) {
        if (ptr <= start && start + bytes <= ptr + size) return start;
      }
    }
    return 0;
  }

  // Its class with its properties, for those who print it.
  function inspectObject(object) {
    const shown = Object.create(Object.getPrototypeOf(object), { [inspected]: { value: undefined } });
    for (let type = shown; (type = Object.getPrototypeOf(type)) !== RustObject.prototype; ) {
      for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
        if (!get || Object.hasOwn(shown, name)) continue;
        try {
          const value = get.call(object);
          Object.defineProperty(shown, name, { value, enumerable: true });
        } catch (error) {
          return `${type.constructor.name} {}`;
        }
      }
    }
    return shown;
  }

  // An iterator over an address. `release` ends what it has borrowed.
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

  function keepBlock(where, kept, size) {
    const ptr = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    kept.push({ ptr, size });
    return ptr;
  }

  // Keeps what a call has borrowed.
  function keepHolds(kept, base) {
    kept.push(...holds.splice(base));
  }

  // Keeps the handles that a call has lent.
  function keepLoans(kept, base) {
    kept.push(...lentValues.splice(base));
  }

  function leave(slot) {
    top = slot;
  }

  // A handle of a value until the call ends.
  function lendValue(value) {
    const handle = hold(value);
    lentValues.push(handle);
    return handle;
  }

  // Text: as units, as bytes in the fixed area, or as bytes where they are.
  function liftBorrowed(length) {
    if (u8.length === 0) refreshViews();
    if (length <= 32) return liftUnits(length);
    if (length <= 1024) return decoder.decode((texts[length] ??= new Uint8Array(memory.buffer, TEXT, length)));
    return decoder.decode(new Uint8Array(memory.buffer, u32[RESULT / 4], length));
  }

  // The result that Rust has written, as `read` reads it.
  function liftBuffer(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    resultText = decode(u32[RESULT / 4 + 2], u32[RESULT / 4 + 3]);
    textAt = 0;
    const value = read();
    resultText = "";
    return value;
  }

  // A copy of the numbers in the fixed area.
  function liftShortF64(length) {
    if (f64.length === 0) refreshViews();
    const numbers = new Float64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = f64[TEXT / 8 + index];
    return numbers;
  }

  // A copy of the numbers in the fixed area.
  function liftShortU16(length) {
    if (u16.length === 0) refreshViews();
    const numbers = new Uint16Array(length);
    for (let index = 0; index < length; index++) numbers[index] = u16[TEXT / 2 + index];
    return numbers;
  }

  // A copy of the numbers that Rust has returned.
  function liftSliceF64(length) {
    if (f64.length === 0) refreshViews();
    const start = u32[RESULT / 4] / 8;
    return f64.slice(start, start + (length >>> 0));
  }

  function liftString(length) {
    const text = liftBorrowed(length);
    if (length > 1024) $free(u32[RESULT / 4], u32[RESULT / 4 + 1], 1);
    return text;
  }

  // What stands beside a result: 0 for a value, 1 for an error, 2 for none.
  function liftTag() {
    if (u32.length === 0) refreshViews();
    return u32[RESULT / 4];
  }

  function liftUnits(count) {
    let text = "";
    switch ((count + 3) >> 2) {
      case 1:
        text = String.fromCharCode(units[0], units[1], units[2], units[3]);
        break;
      case 2:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7]);
        break;
      case 3:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11]);
        break;
      case 4:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15]);
        break;
      case 5:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19]);
        break;
      case 6:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19], units[20], units[21], units[22], units[23]);
        break;
      case 7:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19], units[20], units[21], units[22], units[23], units[24], units[25], units[26], units[27]);
        break;
      case 8:
        text = String.fromCharCode(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10], units[11], units[12], units[13], units[14], units[15], units[16], units[17], units[18], units[19], units[20], units[21], units[22], units[23], units[24], units[25], units[26], units[27], units[28], units[29], units[30], units[31]);
        break;
    }
    return text.slice(0, count);
  }

  // The numbers that Rust handed over; their block is freed.
  function liftVecF64(length) {
    if (length >= 0 && length <= 16) return liftShortF64(length);
    const numbers = liftSliceF64(length);
    $free(u32[RESULT / 4], u32[RESULT / 4 + 1] * 8, 8);
    return numbers;
  }

  // The 128-bit number of a low half and the high half in the result area.
  function liftWide(low) {
    if (i64.length === 0) refreshViews();
    return (i64[RESULT / 8 + 1] << 64n) | BigInt.asUintN(64, low);
  }

  // A result that has no text in it.
  function liftWords(read) {
    if (u32.length === 0) refreshViews();
    nextAt = u32[RESULT / 4 + 1] / 4;
    return read();
  }

  // Writes a composite argument; returns its address.
  function lowerBuffer(where, slot, write, value) {
    return composeArgument(where, value, write, (words, start, end, text) => {
      lowerString(where, slot, text, (end - start) * 4);
      return copyWords(words, start, end);
    });
  }

  // Writes numbers; returns how many.
  function lowerF64(where, slot, numbers, mutable) {
    const typed = numbers instanceof Float64Array || isTyped(where, "Float64Array", numbers, mutable);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    let start = 0;
    const isKept = typeof slot === "object";
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
      if (isKept) start = 0;
      // Making room may end all other views of the memory.
      if (start === 0) numbers = new Float64Array(numbers);
    }
    if (start === 0) {
      start = place(where, slot, size);
      copyF64(where, numbers, length, start / 8, typed);
    }
    // Reading an element may have placed other arguments.
    point(start);
    return length;
  }

  // Writes UTF-8, so many bytes behind the start; returns its length.
  function lowerString(where, slot, text, offset = 0) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    const { length } = text;
    if (length > SHORT) {
      // What ends in ASCII mostly is.
      let size = /^[\0-\x7f]*$/.test(text.slice(-50)) ? length + (length >> 3) : length * 3;
      for (; ; size = length * 3) {
        place(where, slot, offset + size);
        const { read, written } = encoder.encodeInto(text, new Uint8Array(memory.buffer, ptr + offset, size));
        if (read === length) return written;
      }
    }
    let at = place(where, slot, offset + length * 3) + offset;
    let index = 0;
    for (; index + 3 < length; index += 4, at += 4) {
      const a = text.charCodeAt(index);
      const b = text.charCodeAt(index + 1);
      const c = text.charCodeAt(index + 2);
      const d = text.charCodeAt(index + 3);
      if ((a | b | c | d) > 127) break;
      u32[at >>> 2] = a | (b << 8) | (c << 16) | (d << 24);
    }
    for (; index < length; index++) {
      let code = text.charCodeAt(index);
      if (code < 128) {
        u8[at++] = code;
        continue;
      }
      if (code >> 11 === 27) {
        const low = index + 1 < length ? text.charCodeAt(index + 1) : 0;
        code = code < 56320 && low >> 10 === 55 ? (code << 10) + low - 56613888 : 65533;
      }
      if (code > 65535) index++;
      let more = code < 2048 ? 1 : code < 65536 ? 2 : 3;
      u8[at++] = (code >> (6 * more)) | (3968 >> more);
      while (more--) u8[at++] = ((code >> (6 * more)) & 63) | 128;
    }
    return at - ptr - offset;
  }

  // Writes numbers that Rust will own; returns how many.
  function lowerVecF64(where, numbers) {
    const typed = numbers instanceof Float64Array || isTyped(where, "Float64Array", numbers);
    const length = typed ? typedLength.call(numbers) : numbers.length >>> 0;
    const size = length * 8;
    const offset = typed && typedOffset.call(numbers);
    const ptr = size < 2 ** 31 ? $allocate(size, 8) >>> 0 : 0;
    if (ptr === 0) mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    if (u8.length === 0) refreshViews();
    // The array may have been a view of the memory that has just grown.
    if (typed && typedLength.call(numbers) < length) numbers = new Float64Array(memory.buffer, offset, length);
    const start = ptr / 8;
    if (typed && length > 0) copyF64(where, numbers, length, start, true);
    else orFree(ptr, size, 8, () => copyF64(where, numbers, length, start, typed));
    point(ptr);
    return length;
  }

  // Takes an object over, once the call is made.
  function moveObject(where, kind, object) {
    return borrowObject(where, kind, object, -2);
  }

  function nextArrayU8(length) {
    const start = nextBytes(length, 1);
    return u8.slice(start, start + length);
  }

  // Where so many bytes are, the elements being of this size.
  function nextBytes(length, size) {
    if (size === 8) nextAt += nextAt & 1;
    const start = nextAt * 4;
    nextAt += Math.ceil((length * size) / 4);
    return start;
  }

  function nextDouble() {
    return f64[nextPair() / 2];
  }

  // Where the next two words are.
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

  function nextWord() {
    return u32[nextAt++];
  }

  // What a step gives; when it fails, a block that nobody owns yet is freed.
  function orFree(ptr, size, align, step) {
    try {
      return step();
    } catch (error) {
      $free(ptr, size, align);
      throw error;
    }
  }

  function originOf(where, array) {
    return origins.get(array) ?? mustBe(where, "an array from allocate()", array);
  }

  // An error of the host on its way through Rust. A trap of this module is none of the host's.
  function passing(error) {
    if (error instanceof Error && broken.why === undefined) hostTraps.add(error);
    return error;
  }

  function patchWord(index, word) {
    stageWords[index] = word;
  }

  // Finds room for an argument.
  function place(where, slot, size) {
    if (typeof slot === "object") return (ptr = keepBlock(where, slot, size));
    if (size <= 4096 && slot < 4) {
      ptr = ARENA + slot * 4096;
    } else {
      const old = blocks[slot]?.size ?? 0;
      if (!blocks[slot] || old < size) {
        size = Math.max(size, old * 2);
        blocks[slot] = { ptr: growBy(where, size), size };
      }
      ptr = blocks[slot].ptr;
    }
    if (u8.length === 0) refreshViews();
    return ptr;
  }

  function point(address) {
    ptr = address;
  }

  function putText(where, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    // Half a pair at the end must not meet the other half in the next text.
    const whole = text.charCodeAt(text.length - 1) >> 10 === 54 ? `${text.slice(0, -1)}\uFFFD` : text;
    if (!putUnits(whole)) mustBe(where, "small enough for memory", `${text.length} units more`, RangeError);
  }

  // Whether the text has found room; engines have texts of half a billion units at most.
  function putUnits(part) {
    if (stageText.length + part.length > 2 ** 28) return false;
    putWord(part.length);
    stageText += part;
    return true;
  }

  function putWord(word) {
    const start = stageAt++;
    if (start === stageWords.length) enlargeStage(start * 2);
    stageWords[start] = word;
  }

  // The address of a function that is still there.
  function reachClosure(state) {
    if (state.end !== "") refuseValue(Error, `${state.name}: the function ${state.end}`);
    return state.address;
  }

  // The address of an object that may be used, or, where that is asked for, changed.
  function reachObject(where, kind, object, exclusive) {
    const cell = cellOf(where, kind, object);
    if (cell.state !== 0) refuseState(where, cell, exclusive);
    return cell.address;
  }

  function refresh(array) {
    const origin = originOf("refresh: argument 'array'", array);
    if (!regions.has(origin)) throw Error("refresh: argument 'array' was released");
    return array.buffer === memory.buffer ? array : view(origin);
  }

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function refuseGone(subject, end) {
    refuseValue(Error, `${subject} ${end}`);
  }

  // Refuses an object that is gone, or borrowed in a way that excludes this use. A borrow counts 1, a
  // mutable one -1, one that takes the object over -2.
  function refuseState(where, { kind, state }, exclusive) {
    if (state > 0 && !exclusive) return;
    const subject = where.endsWith(": this") ? `${where} ${kind.name}` : where;
    if (typeof state !== "number") refuseGone(subject, state);
    refuseValue(Error, `${subject} ${state === -2 ? "is passed twice" : `is borrowed${state > 0 ? "" : " mutably"}`}`);
  }

  // Rust could not take the argument of this index.
  function refused(index) {
    refusedIndex = index;
  }

  function release(array) {
    const origin = originOf("release: argument 'array'", array);
    if (top > 0) throw Error("release: a call of the module is under way");
    if (regions.delete(origin)) giveBlock(origin.ptr, origin.size);
  }

  // Room for so many words, from an even place where they are pairs. The views may be others then.
  function reserveWords(count, odd = 0) {
    const start = stageAt + (stageAt & odd);
    stageAt = start + count;
    if (stageAt > stageWords.length) enlargeStage(stageAt * 2);
    return start;
  }

  // The value of a handle, which is free then.
  function take(handle) {
    const value = values[handle];
    if (handle > 3) {
      values[handle] = undefined;
      freeHandles.push(handle);
    }
    return value;
  }

  function takeBlock(size) {
    return (size < 2 ** 31 && $allocate(size, 8) >>> 0) || mustBe("allocate: argument 'length'", "small enough for memory", `${size} bytes`, RangeError);
  }

  // An error that leaves the module: what it ran through keeps nothing on its stack.
  function unwound(error, stack) {
    $unwind(stack);
    return caught(error);
  }

  // Another handle of the same value.
  function value_clone(handle) {
    return hold(values[handle]);
  }

  // Forgets a value.
  function value_drop(handle) {
    take(handle);
  }

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
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
      reachClosure(state);
      const stack = $stack();
      try {
        const address = reachClosure(state);
        return $call1(address, arg0);
      } catch (error) {
        throw unwound(error, stack);
      }
    };
  }

  function makeNextOfBoolean(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next13(address);
      if (result === 4294967297) return { done: true, value: undefined };
      return { done: false, value: result !== 0 };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfChar(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next14(address);
      if (result === 4294967297) return { done: true, value: undefined };
      return { done: false, value: String.fromCodePoint(result) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfDirection(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next13(address);
      if (result === 4294967297) return { done: true, value: undefined };
      return { done: false, value: $Direction[result] };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfF32(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next12(address);
      const tag = liftTag();
      if (tag === 2) return { done: true, value: undefined };
      return { done: false, value: result };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfF64(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next2(address);
      const tag = liftTag();
      if (tag === 2) return { done: true, value: undefined };
      return { done: false, value: result };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfFloat64Array(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next6(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftVecF64(result) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfFunctionOfF64ToF64(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next23(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: givenClosure(makeFunctionOfF64ToF64, $drop3, result >>> 0, "next()") };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfI32(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next11(address);
      if (result === 4294967297) return { done: true, value: undefined };
      return { done: false, value: result };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfI64(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next9(address);
      const tag = liftTag();
      if (tag === 2) return { done: true, value: undefined };
      return { done: false, value: result };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfMapOfStringToUint8Array(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next21(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftBuffer(readMapOfStringToUint8Array) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfNamed(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next20(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftBuffer(readNamed) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfOptionalOptionalU32(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next18(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftWords(() => nextWord() === 0 ? undefined : nextWord() === 0 ? null : nextWord()) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfOptionalString(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next17(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftBuffer(() => nextWord() === 0 ? undefined : nextText()) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfOptionalU32(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next16(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftWords(() => nextWord() === 0 ? undefined : nextWord()) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfShelf(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next25(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: adoptObject($Shelf, result >>> 0) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfStep(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next19(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftWords(readStep) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfString(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next4(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftBorrowed(result) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfString_(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next5(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftString(result) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfTupleOfStringAndString(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next24(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftBuffer(readTupleOfStringAndString) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfTupleOfU32AndString(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next7(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftBuffer(readTupleOfU32AndString) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfU128(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next10(address);
      const tag = liftTag();
      if (tag === 2) return { done: true, value: undefined };
      return { done: false, value: BigInt.asUintN(128, liftWide(result)) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfU32(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next1(address);
      if (result === 4294967297) return { done: true, value: undefined };
      return { done: false, value: result };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfU8(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next3(address);
      if (result === 4294967297) return { done: true, value: undefined };
      return { done: false, value: result };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfUint16ArrayOf3(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next22(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftShortU16(3) };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfUndefined(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next15(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: undefined };
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function makeNextOfValue(address) {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      const result = $next8(address);
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: take(result) };
    } catch (error) {
      throw unwound(error, stack);
    }
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
    const items = iterableOf(where, value, "an array");
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
    patchWord(count, index);
  }

  function Shelf_new(titles) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const stack = $stack();
    try {
      const ptr0 = lowerBuffer("new Shelf: argument 'titles'", base, writeArrayOfString, titles);
      if (broken.why !== undefined) refuse();
      return $Shelf_new(ptr0) >>> 0;
    } catch (error) {
      throw unwound(error, stack);
    } finally {
      leave(base);
    }
  }

  class Shelf extends RustObject {
    constructor(titles) {
      const address = Shelf_new(titles);
      super();
      attach(this, $Shelf, address);
    }

    add(title) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      const held = holds.length;
      const stack = $stack();
      try {
        const len1 = lowerString("Shelf.add: argument 'title'", base + 1, title);
        const ptr1 = ptr;
        const ptr0 = borrowObject("Shelf.add: this", $Shelf, this, -1);
        return $Shelf_add(ptr0, ptr1, len1) >>> 0;
      } catch (error) {
        throw unwound(error, stack);
      } finally {
        leave(base);
        endHolds(held);
      }
    }

    get size() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Shelf.size: this", $Shelf, this);
      return $Shelf_size(ptr0) >>> 0;
    }

    titles() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      try {
        const ptr0 = borrowObject("Shelf.titles: this", $Shelf, this);
        const result = $Shelf_titles(ptr0);
        keepHolds(keptHolds, held);
        return iterate("Shelf.titles", result >>> 0, makeNextOfString, $drop2, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    matching(part) {
      if (broken.why !== undefined) refuse();
      const kept = [];
      const held = holds.length;
      const keptHolds = [];
      try {
        const len1 = lowerString("Shelf.matching: argument 'part'", kept, part);
        const ptr1 = ptr;
        const ptr0 = borrowObject("Shelf.matching: this", $Shelf, this);
        const result = $Shelf_matching(ptr0, ptr1, len1);
        keepHolds(keptHolds, held);
        return iterate("Shelf.matching", result >>> 0, makeNextOfString_, $drop1, () => { endKeptHolds(keptHolds); freeBlocks(kept); });
      } catch (error) {
        endKeptHolds(keptHolds);
        freeBlocks(kept);
        throw caught(error);
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
        const result = $Shelf_both(ptr0, ptr1);
        keepHolds(keptHolds, held);
        return iterate("Shelf.both", result >>> 0, makeNextOfTupleOfStringAndString, $drop1, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw caught(error);
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
        const result = $Shelf_takeOut(ptr0);
        keepHolds(keptHolds, held);
        return iterate("Shelf.takeOut", result >>> 0, makeNextOfString_, $drop1, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    intoTitles() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      const keptHolds = [];
      const stack = $stack();
      try {
        const ptr0 = moveObject("Shelf.intoTitles: this", $Shelf, this);
        commitMoves(held, "Shelf.intoTitles");
        const result = $Shelf_intoTitles(ptr0);
        keepHolds(keptHolds, held);
        return iterate("Shelf.intoTitles", result >>> 0, makeNextOfString_, $drop1, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw unwound(error, stack);
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
        const result = $Shelf_books(ptr0);
        keepHolds(keptHolds, held);
        return iterate("Shelf.books", result >>> 0, makeNextOfShelf, $drop1, () => { endKeptHolds(keptHolds); });
      } catch (error) {
        endKeptHolds(keptHolds);
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    static ofEach(titles) {
      if (broken.why !== undefined) refuse();
      const kept = [];
      const stack = $stack();
      try {
        const ptr0 = lowerBuffer("Shelf.ofEach: argument 'titles'", kept, writeArrayOfString, titles);
        if (broken.why !== undefined) refuse();
        return iterate("Shelf.ofEach", $Shelf_ofEach(ptr0) >>> 0, makeNextOfShelf, $drop1, () => { freeBlocks(kept); });
      } catch (error) {
        freeBlocks(kept);
        throw unwound(error, stack);
      }
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Shelf = { name: "Shelf", Class: Shelf, free: $Shelf_free };

  function live() {
    if (broken.why !== undefined) refuse();
    return $live();
  }

  function count(to) {
    if (broken.why !== undefined) refuse();
    checkU32("count: argument 'to'", to);
    try {
      return iterate("count", $count(to) >>> 0, makeNextOfU32, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function forever() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("forever", $forever() >>> 0, makeNextOfF64, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function boxed(to) {
    if (broken.why !== undefined) refuse();
    checkU8("boxed: argument 'to'", to);
    try {
      return iterate("boxed", $boxed(to) >>> 0, makeNextOfU8, $drop2);
    } catch (error) {
      throw caught(error);
    }
  }

  function words(text) {
    if (broken.why !== undefined) refuse();
    const kept = [];
    try {
      const len0 = lowerString("words: argument 'text'", kept, text);
      const ptr0 = ptr;
      return iterate("words", $words(ptr0, len0) >>> 0, makeNextOfString, $drop2, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw caught(error);
    }
  }

  function ownedWords(text) {
    if (broken.why !== undefined) refuse();
    const kept = [];
    const stack = $stack();
    try {
      const len0 = lowerString("ownedWords: argument 'text'", kept, text);
      const ptr0 = ptr;
      return iterate("ownedWords", $ownedWords(ptr0, len0) >>> 0, makeNextOfString_, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw unwound(error, stack);
    }
  }

  function boxedWords(text, by) {
    if (broken.why !== undefined) refuse();
    const kept = [];
    const stack = $stack();
    try {
      const len0 = lowerString("boxedWords: argument 'text'", kept, text);
      const ptr0 = ptr;
      const len1 = lowerString("boxedWords: argument 'by'", kept, by);
      const ptr1 = ptr;
      return iterate("boxedWords", $boxedWords(ptr0, len0, ptr1, len1) >>> 0, makeNextOfString, $drop2, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw unwound(error, stack);
    }
  }

  function windows(numbers, size) {
    if (broken.why !== undefined) refuse();
    checkU32("windows: argument 'size'", size);
    const kept = [];
    const stack = $stack();
    try {
      const len0 = lowerF64("windows: argument 'numbers'", kept, numbers);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $windows(ptr0, len0, size);
      if (result === -1) throw collected();
      return iterate("windows", result >>> 0, makeNextOfFloat64Array, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw unwound(error, stack);
    }
  }

  function maybe(to) {
    if (broken.why !== undefined) refuse();
    if (to != null) checkU32("maybe: argument 'to'", to);
    const stack = $stack();
    try {
      const result = $maybe(to ?? 4294967297);
      return result === -2 ? undefined : iterate("maybe", result >>> 0, makeNextOfU32, $drop1);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function lengths(texts_) {
    if (broken.why !== undefined) refuse();
    const kept = [];
    const stack = $stack();
    try {
      const ptr0 = lowerBuffer("lengths: argument 'texts'", kept, writeArrayOfString, texts_);
      if (broken.why !== undefined) refuse();
      return iterate("lengths", $lengths(ptr0) >>> 0, makeNextOfTupleOfU32AndString, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw unwound(error, stack);
    }
  }

  function map(numbers, function_) {
    if (broken.why !== undefined) refuse();
    checkFunction("map: argument 'function'", function_);
    const lent = lentValues.length;
    const keptLoans = [];
    try {
      const handle1 = lendValue(makeCallbackOfF64ToF64("map: argument 'function'", function_));
      const len0 = lowerVecF64("map: argument 'numbers'", numbers);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $map(ptr0, len0, handle1);
      keepLoans(keptLoans, lent);
      return iterate("map", result >>> 0, makeNextOfF64, $drop1, () => { endKeptLoans(keptLoans); });
    } catch (error) {
      endKeptLoans(keptLoans);
      throw caught(error);
    } finally {
      endLoans(lent);
    }
  }

  function filter(numbers, keep) {
    if (broken.why !== undefined) refuse();
    checkFunction("filter: argument 'keep'", keep);
    const lent = lentValues.length;
    const keptLoans = [];
    try {
      const handle1 = lendValue(makeCallbackOfF64ToBoolean("filter: argument 'keep'", keep));
      const len0 = lowerVecF64("filter: argument 'numbers'", numbers);
      const ptr0 = ptr;
      if (broken.why !== undefined) refuse();
      const result = $filter(ptr0, len0, handle1);
      keepLoans(keptLoans, lent);
      return iterate("filter", result >>> 0, makeNextOfF64, $drop1, () => { endKeptLoans(keptLoans); });
    } catch (error) {
      endKeptLoans(keptLoans);
      throw caught(error);
    } finally {
      endLoans(lent);
    }
  }

  function repeat(value, times) {
    if (broken.why !== undefined) refuse();
    checkU32("repeat: argument 'times'", times);
    const lent = lentValues.length;
    const keptLoans = [];
    try {
      const handle0 = lendValue(value);
      const result = $repeat(handle0, times);
      keepLoans(keptLoans, lent);
      return iterate("repeat", result >>> 0, makeNextOfValue, $drop1, () => { endKeptLoans(keptLoans); });
    } catch (error) {
      endKeptLoans(keptLoans);
      throw caught(error);
    } finally {
      endLoans(lent);
    }
  }

  function sameValue(value, times) {
    if (broken.why !== undefined) refuse();
    checkU32("sameValue: argument 'times'", times);
    const lent = lentValues.length;
    const keptLoans = [];
    try {
      const handle0 = lendValue(value);
      const result = $sameValue(handle0, times);
      keepLoans(keptLoans, lent);
      return iterate("sameValue", result >>> 0, makeNextOfValue, $drop1, () => { endKeptLoans(keptLoans); });
    } catch (error) {
      endKeptLoans(keptLoans);
      throw caught(error);
    } finally {
      endLoans(lent);
    }
  }

  function integers() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("integers", $integers() >>> 0, makeNextOfI64, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function wide() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("wide", $wide() >>> 0, makeNextOfU128, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function signed() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("signed", $signed() >>> 0, makeNextOfI32, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function unsigned() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("unsigned", $unsigned() >>> 0, makeNextOfU32, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function floats() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("floats", $floats() >>> 0, makeNextOfF32, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function truths() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("truths", $truths() >>> 0, makeNextOfBoolean, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function characters(text) {
    if (broken.why !== undefined) refuse();
    const kept = [];
    try {
      const len0 = lowerString("characters: argument 'text'", kept, text);
      const ptr0 = ptr;
      return iterate("characters", $characters(ptr0, len0) >>> 0, makeNextOfChar, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw caught(error);
    }
  }

  function nothings(times) {
    if (broken.why !== undefined) refuse();
    checkU32("nothings: argument 'times'", times);
    try {
      return iterate("nothings", $nothings(times) >>> 0, makeNextOfUndefined, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function optional() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("optional", $optional() >>> 0, makeNextOfOptionalU32, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function optionalTexts() {
    if (broken.why !== undefined) refuse();
    const stack = $stack();
    try {
      return iterate("optionalTexts", $optionalTexts() >>> 0, makeNextOfOptionalString, $drop1);
    } catch (error) {
      throw unwound(error, stack);
    }
  }

  function nestedOptions() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("nestedOptions", $nestedOptions() >>> 0, makeNextOfOptionalOptionalU32, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function directions() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("directions", $directions() >>> 0, makeNextOfDirection, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function steps() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("steps", $steps() >>> 0, makeNextOfStep, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function objects(names) {
    if (broken.why !== undefined) refuse();
    const kept = [];
    const stack = $stack();
    try {
      const ptr0 = lowerBuffer("objects: argument 'names'", kept, writeArrayOfString, names);
      if (broken.why !== undefined) refuse();
      return iterate("objects", $objects(ptr0) >>> 0, makeNextOfNamed, $drop1, () => { freeBlocks(kept); });
    } catch (error) {
      freeBlocks(kept);
      throw unwound(error, stack);
    }
  }

  function maps() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("maps", $maps() >>> 0, makeNextOfMapOfStringToUint8Array, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function arrays() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("arrays", $arrays() >>> 0, makeNextOfUint16ArrayOf3, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function adders() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("adders", $adders() >>> 0, makeNextOfFunctionOfF64ToF64, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  function fragile() {
    if (broken.why !== undefined) refuse();
    try {
      return iterate("fragile", $fragile() >>> 0, makeNextOfU32, $drop1);
    } catch (error) {
      throw caught(error);
    }
  }

  host.functions = { callback_call, error_text, refused, value_clone, value_drop };
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
    allocate,
    refresh,
    release,
  };
}

function imports(host) {
  return {
    minibind: {
      callback_call: (handle, cells) => host.functions.callback_call(handle, cells),
      error_text: (ptr, length) => host.functions.error_text(ptr, length),
      refused: (index) => host.functions.refused(index),
      value_clone: (handle) => host.functions.value_clone(handle),
      value_drop: (handle) => host.functions.value_drop(handle),
    },
  };
}

function early(name) {
  return function () {
    throw Error(`call and await init() before ${name}()`);
  };
}

const $Direction = ["Left", "Right"];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

// The refusal that the functions around its place will complete.
let mismatch;

const typedBuffer = typedGetter("buffer");

const typedBytes = typedGetter("byteLength");

const typedLength = typedGetter("length");

const typedName = typedGetter(Symbol.toStringTag);

const typedOffset = typedGetter("byteOffset");

class PanicError extends Error {
  name = "PanicError";
}

function checkBoolean(where, value) {
  if (typeof value !== "boolean") mustBe(where, "a boolean", value);
}

function checkFunction(where, value) {
  if (typeof value !== "function") mustBe(where, "a function", value);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkU8(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if ((value & 255) !== value) mustBe(where, "an integer from 0 to 255", value, RangeError);
}

// Whether the stack ended while the module ran. Engines throw an error of their own then, not a trap.
function isOverflow(error) {
  return /^(RangeError|InternalError)$/.test(error?.name) && /call stack|recursion/.test(error.message) && /wasm-function|wasm code|at unknown/.test(error.stack);
}

function isTyped(where, type, value, mutable) {
  const name = typedName.call(value) ?? (Array.isArray(value) && "Array");
  if (name === "Array" && !mutable) return false;
  if (name !== type && name !== type.replace("t8", "t8Clamped")) {
    const expected = `${type[0] === "I" ? "an" : "a"} ${type}${mutable ? "" : " or an array"}`;
    const found = ArrayBuffer.isView(value) ? name || "DataView" : name;
    mustBe(where, expected, found || value, found ? TypeError : undefined);
  }
  return true;
}

// What can be iterated, but is no text.
function iterableOf(where, value) {
  if (typeof value === "string" || typeof value?.[Symbol.iterator] !== "function") mustBe(where, "an array", value);
  return value;
}

function mustBe(where, expected, value, Kind) {
  refuseValue(Kind || TypeError, `${where} must be ${expected}, got ${Kind || value === null ? value : typeof value}`);
}

// Notes an error whose place is not complete: it does not begin with the name of a function.
function noteMismatch(place, error) {
  mismatch = /^(\.|\[| |$)/.test(place) ? error : undefined;
  return error;
}

function refuseDetached(where, numbers) {
  try {
    new Uint8Array(numbers.buffer);
  } catch {
    refuseValue(Error, `${where} was detached when memory grew; pass refresh(array)`);
  }
}

function refuseValue(Kind, message, options) {
  throw noteMismatch(message, Kind(message, options));
}

function typedGetter(name) {
  return Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name).get;
}

// An error with its place in front, when it is a refusal and not what other code has thrown.
function within(where, error) {
  return mismatch && error === mismatch && where ? noteMismatch(where, new error.constructor(where + error.message, error)) : error;
}

async function load(source, imports) {
  source = await source;
  const url = source.href ?? source.url ?? source;
  if (url.trim && !source.status) {
    const fs = !/^(http|data:|blob:)/.test(url) && globalThis.process?.getBuiltinModule?.("fs");
    source = fs ? fs.readFileSync(/^file:/.test(url) ? new URL(url) : url) : await fetch(source);
  }
  if (source.status) {
    source = !source.ok || /wasm$/.test(source.headers.get("content-type"))
      ? await WebAssembly.compileStreaming(source)
      : await source.arrayBuffer();
  }
  source = await WebAssembly.instantiate(source, imports);
  return source.instance ?? source;
}
