// minibind 0.1.0

/** A picture that counts itself. */
export let Sprite = early("new Sprite");

/** Owns sprites. */
export let Canvas = early("new Canvas");

/** How many sprites there are. */
export let live = early("live");

let take_ = early("take");

export let takeText = early("takeText");

export let takeTwo = early("takeTwo");

export let takeAll = early("takeAll");

export let takeMaybe = early("takeMaybe");

export let takeBoxed = early("takeBoxed");

export let takeTuple = early("takeTuple");

export let takeFixed = early("takeFixed");

export let takeMap = early("takeMap");

export let takeScene = early("takeScene");

export let takeLayer = early("takeLayer");

export let scene = early("scene");

export let lookAll = early("lookAll");

export let lookAndGrow = early("lookAndGrow");

export let growAndLook = early("growAndLook");

export let takeAndLook = early("takeAndLook");

export let lookWith = early("lookWith");

export let growWith = early("growWith");

export let takeWith = early("takeWith");

export let same = early("same");

/** Fails with the sprite in its hands. */
export let takeAndFail = early("takeAndFail");

export { take_ as take };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("ownership.wasm", import.meta.url)) {
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
    Sprite,
    Canvas,
    live,
    take: take_,
    takeText,
    takeTwo,
    takeAll,
    takeMaybe,
    takeBoxed,
    takeTuple,
    takeFixed,
    takeMap,
    takeScene,
    takeLayer,
    scene,
    lookAll,
    lookAndGrow,
    growAndLook,
    takeAndLook,
    lookWith,
    growWith,
    takeWith,
    same,
    takeAndFail,
  } = bind((wasm = exports), host));
  return wasm;
}

function bind({
  memory,
  minibind_allocate: $allocate,
  minibind_free: $free,
  live: $live,
  Sprite_set_size: $Sprite_set_size,
  Sprite_size: $Sprite_size,
  Sprite_new: $Sprite_new,
  Sprite_area: $Sprite_area,
  Sprite_grow: $Sprite_grow,
  Sprite_into_size: $Sprite_intoSize,
  Sprite_is_larger: $Sprite_isLarger,
  Sprite_merge: $Sprite_merge,
  Sprite_eat: $Sprite_eat,
  Sprite_melt: $Sprite_melt,
  Sprite_swap: $Sprite_swap,
  Sprite_resize: $Sprite_resize,
  Sprite_look: $Sprite_look,
  Sprite_fail: $Sprite_fail,
  Sprite_boom: $Sprite_boom,
  Canvas_front: $Canvas_front,
  Canvas_set_front: $Canvas_set_front,
  Canvas_new: $Canvas_new,
  Canvas_take: $Canvas_take,
  Canvas_give: $Canvas_give,
  Canvas_set_only: $Canvas_set_only,
  take: $take_,
  take_text: $takeText,
  take_two: $takeTwo,
  take_all: $takeAll,
  take_maybe: $takeMaybe,
  take_boxed: $takeBoxed,
  take_tuple: $takeTuple,
  take_fixed: $takeFixed,
  take_map: $takeMap,
  take_scene: $takeScene,
  take_layer: $takeLayer,
  scene: $scene,
  look_all: $lookAll,
  look_and_grow: $lookAndGrow,
  grow_and_look: $growAndLook,
  take_and_look: $takeAndLook,
  look_with: $lookWith,
  grow_with: $growWith,
  take_with: $takeWith,
  same: $same,
  take_and_fail: $takeAndFail,
  Sprite_free: $Sprite_free,
  Canvas_free: $Canvas_free,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u32, f64, units;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    units = new Uint16Array(memory.buffer, TEXT, 32);
  }

  const SHORT = "process" in globalThis ? 24 : 200;

  // Makes an object stand for an address.
  let attach;

  // Memory for what fits no slot, kept for the next call.
  const blocks = [];

  const broken = { why: undefined };

  // The cell of an object of a class.
  let cellOf;

  // Objects that the registry does not know yet; most are freed before it has to.
  let freshObjects = [];

  // Borrowed objects, those of the innermost call last. What is borrowed is not collected.
  const holds = [];

  // How Node, Deno and Bun print an object.
  const inspected = Symbol.for("nodejs.util.inspect.custom");

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

  // A trap is a panic; all else passes.
  function caught(error) {
    if (!(error instanceof WebAssembly.RuntimeError || isOverflow(error))) return error;
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
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
    try {
      kind.free(address);
    } catch (error) {
      throw caught(error);
    }
  }

  function growBy(where, size) {
    try {
      // No block of Rust is larger; a number that is no size is refused by the memory.
      return memory.grow(size < 2 ** 31 ? Math.ceil(size / 65536) : -1) * 65536;
    } catch {
      mustBe(where, "small enough for memory", `${size} bytes`, RangeError);
    }
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

  function leave(slot) {
    top = slot;
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

  // Writes a composite argument; returns its address.
  function lowerBuffer(where, slot, write, value) {
    return composeArgument(where, value, write, (words, start, end, text) => {
      lowerString(where, slot, text, (end - start) * 4);
      return copyWords(words, start, end);
    });
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

  // Writes a composite argument that has no text in it.
  function lowerWords(where, slot, write, value) {
    return composeArgument(where, value, write, (words, start, end) => {
      place(where, slot, (end - start) * 4);
      return copyWords(words, start, end);
    });
  }

  // Takes an object over, once the call is made.
  function moveObject(where, kind, object) {
    return borrowObject(where, kind, object, -2);
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

  function patchWord(index, word) {
    stageWords[index] = word;
  }

  // Finds room for an argument.
  function place(where, slot, size) {
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

  function putU32(where, number) {
    checkU32(where, number);
    putWord(number);
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

  // Room for so many words, from an even place where they are pairs. The views may be others then.
  function reserveWords(count, odd = 0) {
    const start = stageAt + (stageAt & odd);
    stageAt = start + count;
    if (stageAt > stageWords.length) enlargeStage(stageAt * 2);
    return start;
  }

  function takeBlock(size) {
    return (size < 2 ** 31 && $allocate(size, 8) >>> 0) || mustBe("allocate: argument 'length'", "small enough for memory", `${size} bytes`, RangeError);
  }

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
  }

  function readArrayOfSprite() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject($Sprite, nextWord() >>> 0));
    }
    return items;
  }

  function readScene() {
    return {
      main: adoptObject($Sprite, nextWord() >>> 0),
      others: readArrayOfSprite(),
      ...(nextWord() !== 0 && { name: nextText() }),
    };
  }

  function write2OfSprite(where, value) {
    const items = iterableOf(where, value, "an array");
    let index = 0;
    try {
      for (const item of items) {
        putWord(moveObject("", $Sprite, item));
        index++;
        if (index > 2) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 2);
  }

  function writeArrayOfSprite(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(moveObject("", $Sprite, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeBorrowedArrayOfSprite(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(borrowObject("", $Sprite, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeLayer(where, value) {
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Layer, value.type);
      putWord(tag);
      switch (tag) {
        case 0: {
          putWord(moveObject(".value", $Sprite, value.value));
          break;
        }
        case 1: {
          putWord(moveObject(".left", $Sprite, value.left));
          putWord(moveObject(".right", $Sprite, value.right));
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeMapOfStringToSprite(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        putWord(moveObject("", $Sprite, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
  }

  function writeOptions(where, value) {
    try {
      checkObject("", value);
      putU32(".size", value.size);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeScene(where, value) {
    try {
      checkObject("", value);
      putWord(moveObject(".main", $Sprite, value.main));
      writeArrayOfSprite(".others", value.others);
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

  function writeTupleOfU32AndSprite(where, value) {
    try {
      checkTuple("", value, 2);
      putU32("[0]", value[0]);
      putWord(moveObject("[1]", $Sprite, value[1]));
    } catch (error) {
      throw within(where, error);
    }
  }

  function Sprite_new(size) {
    if (broken.why !== undefined) refuse();
    checkU32("new Sprite: argument 'size'", size);
    try {
      return $Sprite_new(size) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Sprite extends RustObject {
    constructor(size) {
      const address = Sprite_new(size);
      super();
      attach(this, $Sprite, address);
    }

    set size(size) {
      if (broken.why !== undefined) refuse();
      checkU32("Sprite.size: argument 'size'", size);
      const ptr0 = reachObject("Sprite.size: this", $Sprite, this, true);
      $Sprite_set_size(ptr0, size);
    }

    get size() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Sprite.size: this", $Sprite, this);
      return $Sprite_size(ptr0) >>> 0;
    }

    area() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Sprite.area: this", $Sprite, this);
      return $Sprite_area(ptr0) >>> 0;
    }

    grow(by) {
      if (broken.why !== undefined) refuse();
      checkU32("Sprite.grow: argument 'by'", by);
      const ptr0 = reachObject("Sprite.grow: this", $Sprite, this, true);
      $Sprite_grow(ptr0, by);
    }

    intoSize() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Sprite.intoSize: this", $Sprite, this);
        commitMoves(held, "Sprite.intoSize");
        return $Sprite_intoSize(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    isLarger(other) {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Sprite.isLarger: this", $Sprite, this);
      const ptr1 = reachObject("Sprite.isLarger: argument 'other'", $Sprite, other);
      return $Sprite_isLarger(ptr0, ptr1) !== 0;
    }

    merge(other) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Sprite.merge: this", $Sprite, this, -1);
        const ptr1 = borrowObject("Sprite.merge: argument 'other'", $Sprite, other);
        $Sprite_merge(ptr0, ptr1);
      } finally {
        endHolds(held);
      }
    }

    eat(other) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Sprite.eat: this", $Sprite, this);
        const ptr1 = moveObject("Sprite.eat: argument 'other'", $Sprite, other);
        commitMoves(held, "Sprite.eat");
        return $Sprite_eat(ptr0, ptr1) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    melt(other) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Sprite.melt: this", $Sprite, this);
        const ptr1 = borrowObject("Sprite.melt: argument 'other'", $Sprite, other);
        commitMoves(held, "Sprite.melt");
        return $Sprite_melt(ptr0, ptr1) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    swap(other) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Sprite.swap: this", $Sprite, this, -1);
        const ptr1 = borrowObject("Sprite.swap: argument 'other'", $Sprite, other, -1);
        $Sprite_swap(ptr0, ptr1);
      } finally {
        endHolds(held);
      }
    }

    resize(options) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      try {
        const ptr1 = lowerWords("Sprite.resize: argument 'options'", base + 1, writeOptions, options);
        const ptr0 = reachObject("Sprite.resize: this", $Sprite, this, true);
        if (broken.why !== undefined) refuse();
        $Sprite_resize(ptr0, ptr1);
      } finally {
        leave(base);
      }
    }

    look(options) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      try {
        const ptr1 = lowerWords("Sprite.look: argument 'options'", base + 1, writeOptions, options);
        const ptr0 = reachObject("Sprite.look: this", $Sprite, this);
        if (broken.why !== undefined) refuse();
        return $Sprite_look(ptr0, ptr1) >>> 0;
      } finally {
        leave(base);
      }
    }

    fail(message) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      const held = holds.length;
      try {
        const len1 = lowerString("Sprite.fail: argument 'message'", base + 1, message);
        const ptr1 = ptr;
        const ptr0 = moveObject("Sprite.fail: this", $Sprite, this);
        commitMoves(held, "Sprite.fail");
        const result = $Sprite_fail(ptr0, ptr1, len1);
        if (result === 4294967296) throw collected();
        return result;
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
        endHolds(held);
      }
    }

    boom() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Sprite.boom: this", $Sprite, this, true);
        $Sprite_boom(ptr0);
      } catch (error) {
        throw caught(error);
      }
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Sprite = { name: "Sprite", Class: Sprite, free: $Sprite_free };

  function Canvas_new(front) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = front == null ? 0 : moveObject("new Canvas: argument 'front'", $Sprite, front);
      commitMoves(held, "new Canvas");
      return $Canvas_new(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      endHolds(held);
    }
  }

  class Canvas extends RustObject {
    constructor(front) {
      const address = Canvas_new(front);
      super();
      attach(this, $Canvas, address);
    }

    get front() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Canvas.front: this", $Canvas, this);
        const result = $Canvas_front(ptr0);
        return result === -2 ? undefined : adoptObject($Sprite, result >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    set front(front) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Canvas.front: this", $Canvas, this, -1);
        const ptr1 = front == null ? 0 : moveObject("Canvas.front: argument 'front'", $Sprite, front);
        commitMoves(held, "Canvas.front");
        $Canvas_set_front(ptr0, ptr1);
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    take(sprite) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Canvas.take: this", $Canvas, this, -1);
        const ptr1 = moveObject("Canvas.take: argument 'sprite'", $Sprite, sprite);
        commitMoves(held, "Canvas.take");
        return $Canvas_take(ptr0, ptr1) >>> 0;
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    give() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Canvas.give: this", $Canvas, this, true);
        const result = $Canvas_give(ptr0);
        return result === -2 ? undefined : adoptObject($Sprite, result >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    set only(only) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Canvas.only: this", $Canvas, this, -1);
        const ptr1 = moveObject("Canvas.only: argument 'only'", $Sprite, only);
        commitMoves(held, "Canvas.only");
        $Canvas_set_only(ptr0, ptr1);
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Canvas = { name: "Canvas", Class: Canvas, free: $Canvas_free };

  function live() {
    if (broken.why !== undefined) refuse();
    return $live();
  }

  function take_(sprite) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = moveObject("take: argument 'sprite'", $Sprite, sprite);
      commitMoves(held, "take");
      return $take_(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      endHolds(held);
    }
  }

  function takeText(sprite, text, numbers) {
    if (broken.why !== undefined) refuse();
    const base = enter(3);
    const held = holds.length;
    try {
      const len1 = lowerString("takeText: argument 'text'", base + 1, text);
      const ptr1 = ptr;
      const ptr0 = moveObject("takeText: argument 'sprite'", $Sprite, sprite);
      const len2 = lowerVecF64("takeText: argument 'numbers'", numbers);
      const ptr2 = ptr;
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeText");
      return $takeText(ptr0, ptr1, len1, ptr2, len2) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function takeTwo(first, second) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = moveObject("takeTwo: argument 'first'", $Sprite, first);
      const ptr1 = moveObject("takeTwo: argument 'second'", $Sprite, second);
      commitMoves(held, "takeTwo");
      return $takeTwo(ptr0, ptr1) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      endHolds(held);
    }
  }

  function takeAll(sprites) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("takeAll: argument 'sprites'", base, writeArrayOfSprite, sprites);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeAll");
      return $takeAll(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function takeMaybe(sprite) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = sprite == null ? 0 : moveObject("takeMaybe: argument 'sprite'", $Sprite, sprite);
      commitMoves(held, "takeMaybe");
      const result = $takeMaybe(ptr0);
      return result === 4294967297 ? undefined : result;
    } catch (error) {
      throw caught(error);
    } finally {
      endHolds(held);
    }
  }

  function takeBoxed(sprite) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = moveObject("takeBoxed: argument 'sprite'", $Sprite, sprite);
      commitMoves(held, "takeBoxed");
      return $takeBoxed(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      endHolds(held);
    }
  }

  function takeTuple(pair) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("takeTuple: argument 'pair'", base, writeTupleOfU32AndSprite, pair);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeTuple");
      return $takeTuple(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function takeFixed(sprites) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("takeFixed: argument 'sprites'", base, write2OfSprite, sprites);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeFixed");
      return $takeFixed(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function takeMap(sprites) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerBuffer("takeMap: argument 'sprites'", base, writeMapOfStringToSprite, sprites);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeMap");
      return $takeMap(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function takeScene(scene) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerBuffer("takeScene: argument 'scene'", base, writeScene, scene);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeScene");
      return $takeScene(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function takeLayer(layer) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("takeLayer: argument 'layer'", base, writeLayer, layer);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeLayer");
      return $takeLayer(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function scene(size) {
    if (broken.why !== undefined) refuse();
    checkU32("scene: argument 'size'", size);
    try {
      $scene(size);
      return liftBuffer(readScene);
    } catch (error) {
      throw caught(error);
    }
  }

  function lookAll(sprites) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("lookAll: argument 'sprites'", base, writeBorrowedArrayOfSprite, sprites);
      if (broken.why !== undefined) refuse();
      return $lookAll(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function lookAndGrow(sprites, sprite) {
    if (broken.why !== undefined) refuse();
    const base = enter(2);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("lookAndGrow: argument 'sprites'", base, writeBorrowedArrayOfSprite, sprites);
      const ptr1 = borrowObject("lookAndGrow: argument 'sprite'", $Sprite, sprite, -1);
      if (broken.why !== undefined) refuse();
      return $lookAndGrow(ptr0, ptr1) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function growAndLook(sprite, other) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = borrowObject("growAndLook: argument 'sprite'", $Sprite, sprite, -1);
      const ptr1 = other == null ? 0 : borrowObject("growAndLook: argument 'other'", $Sprite, other);
      return $growAndLook(ptr0, ptr1) >>> 0;
    } finally {
      endHolds(held);
    }
  }

  function takeAndLook(sprite, other) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = moveObject("takeAndLook: argument 'sprite'", $Sprite, sprite);
      const ptr1 = borrowObject("takeAndLook: argument 'other'", $Sprite, other);
      commitMoves(held, "takeAndLook");
      return $takeAndLook(ptr0, ptr1) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      endHolds(held);
    }
  }

  function lookWith(sprite, options) {
    if (broken.why !== undefined) refuse();
    const base = enter(2);
    try {
      const ptr1 = lowerWords("lookWith: argument 'options'", base + 1, writeOptions, options);
      const ptr0 = reachObject("lookWith: argument 'sprite'", $Sprite, sprite);
      if (broken.why !== undefined) refuse();
      return $lookWith(ptr0, ptr1) >>> 0;
    } finally {
      leave(base);
    }
  }

  function growWith(sprite, options) {
    if (broken.why !== undefined) refuse();
    const base = enter(2);
    try {
      const ptr1 = lowerWords("growWith: argument 'options'", base + 1, writeOptions, options);
      const ptr0 = reachObject("growWith: argument 'sprite'", $Sprite, sprite, true);
      if (broken.why !== undefined) refuse();
      return $growWith(ptr0, ptr1) >>> 0;
    } finally {
      leave(base);
    }
  }

  function takeWith(sprite, options) {
    if (broken.why !== undefined) refuse();
    const base = enter(2);
    const held = holds.length;
    try {
      const ptr1 = lowerWords("takeWith: argument 'options'", base + 1, writeOptions, options);
      const ptr0 = moveObject("takeWith: argument 'sprite'", $Sprite, sprite);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeWith");
      return $takeWith(ptr0, ptr1) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function same(sprite) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = moveObject("same: argument 'sprite'", $Sprite, sprite);
      commitMoves(held, "same");
      return adoptObject($Sprite, $same(ptr0) >>> 0);
    } catch (error) {
      throw caught(error);
    } finally {
      endHolds(held);
    }
  }

  function takeAndFail(sprite) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = moveObject("takeAndFail: argument 'sprite'", $Sprite, sprite);
      commitMoves(held, "takeAndFail");
      const result = $takeAndFail(ptr0);
      if (result === 4294967296) throw collected();
      return result;
    } catch (error) {
      throw caught(error);
    } finally {
      endHolds(held);
    }
  }

  host.functions = { error_text, refused };
  return {
    Sprite,
    Canvas,
    live,
    take: take_,
    takeText,
    takeTwo,
    takeAll,
    takeMaybe,
    takeBoxed,
    takeTuple,
    takeFixed,
    takeMap,
    takeScene,
    takeLayer,
    scene,
    lookAll,
    lookAndGrow,
    growAndLook,
    takeAndLook,
    lookWith,
    growWith,
    takeWith,
    same,
    takeAndFail,
  };
}

function imports(host) {
  return {
    minibind: {
      error_text: (ptr, length) => host.functions.error_text(ptr, length),
      refused: (index) => host.functions.refused(index),
    },
  };
}

function early(name) {
  return function () {
    throw Error(`call and await init() before ${name}()`);
  };
}

const $Layer = ["One", "Two"];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

// The refusal that the functions around its place will complete.
let mismatch;

const typedLength = typedGetter("length");

const typedName = typedGetter(Symbol.toStringTag);

const typedOffset = typedGetter("byteOffset");

class PanicError extends Error {
  name = "PanicError";
}

function checkLength(where, found, length) {
  if (found !== length) mustBe(where, `of length ${length}`, found, TypeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
}

// Refuses what has no properties to read.
function checkObject(where, value) {
  if (typeof value !== "object" || value === null) mustBe(where, "an object", value);
}

// Refuses what is no array of this length.
function checkTuple(where, value, length) {
  if (!Array.isArray(value)) mustBe(where, "an array", value);
  checkLength(where, value.length, length);
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
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

// What messages call a key. An object's own text is not asked for: it may be anything.
function keyText(key) {
  return (typeof key === "object" && key !== null) || typeof key === "function" ? typeof key : String(key);
}

// The entries of a map; of a plain object, too, where keys are text.
function mapEntries(where, value, plain) {
  if (Object.prototype.toString.call(value) === "[object Map]") return value.entries();
  if (!plain || typeof value !== "object" || value === null || Symbol.iterator in value) {
    const list = Array.isArray(value);
    mustBe(where, plain ? "a Map or an object" : "a Map", list ? "an array" : value, list ? TypeError : undefined);
  }
  return Object.entries(value);
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

// Which of these values it is.
function variantIndex(where, values, value) {
  const index = values.indexOf(value);
  if (index < 0) {
    const expected = values.map((value) => JSON.stringify(value)).join(" or ");
    mustBe(where, expected, typeof value === "string" ? JSON.stringify(value) : value, typeof value === "string" || typeof value === "number" ? TypeError : undefined);
  }
  return index;
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
