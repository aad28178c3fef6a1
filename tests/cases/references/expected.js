// minibind 0.1.0

export const Direction = Object.freeze({ North: "North", South: "South" });

export let Leaf = early("new Leaf");

/** Lends what it owns. */
export let Owner = early("new Owner");

export let ofStyle = early("ofStyle");

export let maybeStyle = early("maybeStyle");

export let maybeShape = early("maybeShape");

export let maybeDirection = early("maybeDirection");

export let maybeMap = early("maybeMap");

export let maybeList = early("maybeList");

export let maybeSlices = early("maybeSlices");

export let maybeLeaves = early("maybeLeaves");

export let lists = early("lists");

let values_ = early("values");

export let styles = early("styles");

export let allocate = early("allocate");

export let refresh = early("refresh");

export let release = early("release");

export { values_ as values };

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("references.wasm", import.meta.url)) {
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
    Leaf,
    Owner,
    ofStyle,
    maybeStyle,
    maybeShape,
    maybeDirection,
    maybeMap,
    maybeList,
    maybeSlices,
    maybeLeaves,
    lists,
    values: values_,
    styles,
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
  Leaf_set_size: $Leaf_set_size,
  Leaf_size: $Leaf_size,
  Leaf_new: $Leaf_new,
  Owner_new: $Owner_new,
  Owner_text: $Owner_text,
  Owner_owned_text: $Owner_ownedText,
  Owner_maybe_text: $Owner_maybeText,
  Owner_checked_text: $Owner_checkedText,
  Owner_numbers: $Owner_numbers,
  Owner_owned_numbers: $Owner_ownedNumbers,
  Owner_maybe_numbers: $Owner_maybeNumbers,
  Owner_view: $Owner_view,
  Owner_bytes: $Owner_bytes,
  Owner_add: $Owner_add,
  Owner_words: $Owner_words,
  Owner_word_list: $Owner_wordList,
  Owner_map: $Owner_map,
  Owner_pair: $Owner_pair,
  Owner_style: $Owner_style,
  Owner_maybe_style: $Owner_maybeStyle,
  Owner_shape: $Owner_shape,
  Owner_direction: $Owner_direction,
  Owner_leaf: $Owner_leaf,
  Owner_maybe_leaf: $Owner_maybeLeaf,
  Owner_leaves: $Owner_leaves,
  Owner_leaf_mut: $Owner_leafMut,
  of_style: $ofStyle,
  maybe_style: $maybeStyle,
  maybe_shape: $maybeShape,
  maybe_direction: $maybeDirection,
  maybe_map: $maybeMap,
  maybe_list: $maybeList,
  maybe_slices: $maybeSlices,
  maybe_leaves: $maybeLeaves,
  lists: $lists,
  values: $values_,
  styles: $styles,
  Leaf_free: $Leaf_free,
  Owner_free: $Owner_free,
}, host) {
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u32, f64, units, texts;
  refreshViews();

  // Makes the views of the memory, which end when it grows.
  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
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

  // Handles to use again.
  const freeHandles = [];

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

  const pendingValues = [];

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

  // The call is made: the handles are Rust's.
  function commitValues(base) {
    while (pendingValues.length > base) pendingValues.pop();
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

  // Frees the handles of a call that was not made.
  function dropValues(base) {
    while (pendingValues.length > base) take(pendingValues.pop());
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

  function giveBlock(ptr, size) {
    $free(ptr, size, 8);
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

  function leave(slot) {
    top = slot;
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
  function liftShortU8(length) {
    if (u8.length === 0) refreshViews();
    const numbers = new Uint8Array(length);
    for (let index = 0; index < length; index++) numbers[index] = u8[TEXT + index];
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

  // The numbers where they are, valid until the next call.
  function liftViewF64(length) {
    if (u32.length === 0) refreshViews();
    return new Float64Array(memory.buffer, u32[RESULT / 4], length);
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
    if (typed && (size > 4096 || slot > 3) && typedBuffer.call(numbers) === memory.buffer) {
      // An array of other elements, in the clothes of this kind, does not lie as it says.
      if (typedBytes.call(numbers) === size) start = insideAt(numbers, size);
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

  // Writes a composite argument that has no text in it.
  function lowerWords(where, slot, write, value) {
    return composeArgument(where, value, write, (words, start, end) => {
      place(where, slot, (end - start) * 4);
      return copyWords(words, start, end);
    });
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

  function putBoolean(where, value) {
    checkBoolean(where, value);
    putWord(value);
  }

  function putDouble(number) {
    const start = reserveWords(2, 1);
    stageDoubles[start / 2] = number;
  }

  function putDoubleChecked(where, number) {
    checkNumber(where, number);
    putDouble(number);
  }

  function putText(where, text) {
    if (typeof text !== "string") mustBe(where, "a string", text);
    // Half a pair at the end must not meet the other half in the next text.
    const whole = text.charCodeAt(text.length - 1) >> 10 === 54 ? `${text.slice(0, -1)}\uFFFD` : text;
    if (!putUnits(whole)) mustBe(where, "small enough for memory", `${text.length} units more`, RangeError);
  }

  function putU8(where, number) {
    checkU8(where, number);
    putWord(number);
  }

  // Whether the text has found room; engines have texts of half a billion units at most.
  function putUnits(part) {
    if (stageText.length + part.length > 2 ** 28) return false;
    putWord(part.length);
    stageText += part;
    return true;
  }

  function putValue(value) {
    const handle = hold(value);
    pendingValues.push(handle);
    putWord(handle);
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

  function readArrayOfLeaf() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject($Leaf, nextWord() >>> 0));
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

  function readMapOfU32ToString() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextWord(), nextText());
    }
    return items;
  }

  function readShape() {
    switch (nextWord()) {
      case 0:
        return { type: "Circle", radius: nextDouble() };
      case 1:
        return { type: "Named", value: nextText() };
    }
  }

  function readStyle() {
    return { width: nextDouble(), ...(nextWord() !== 0 && { name: nextText() }) };
  }

  function readTupleOfU8AndString() {
    return [nextWord(), nextText()];
  }

  function write2OfString(where, value) {
    const items = iterableOf(where, value, "an array");
    let index = 0;
    try {
      for (const item of items) {
        putText("", item);
        index++;
        if (index > 2) break;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    checkLength(where, index, 2);
  }

  function writeArrayOfArrayOfOptionalString(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeArrayOfOptionalString("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfBoolean(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putBoolean("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfOptionalString(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(item == null ? 0 : 1);
        if (item != null) {
          putText("", item);
        }
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfShape(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeShape("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
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

  function writeArrayOfStyle(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeStyle("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfTupleOfU8AndString(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeTupleOfU8AndString("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeArrayOfValue(where, value) {
    const items = iterableOf(where, value, "an array");
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
    patchWord(count, index);
  }

  function writeBorrowedArrayOfLeaf(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(borrowObject("", $Leaf, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function writeMapOfStringToStyle(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        writeStyle("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    patchWord(count, index);
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
    patchWord(count, index);
  }

  function writeShape(where, value) {
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Shape, value.type);
      putWord(tag);
      switch (tag) {
        case 0: {
          putDoubleChecked(".radius", value.radius);
          break;
        }
        case 1: {
          putText(".value", value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeStyle(where, value) {
    try {
      checkObject("", value);
      putDoubleChecked(".width", value.width);
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

  function writeTupleOfU8AndString(where, value) {
    try {
      checkTuple("", value, 2);
      putU8("[0]", value[0]);
      putText("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function Leaf_new(size) {
    if (broken.why !== undefined) refuse();
    checkU32("new Leaf: argument 'size'", size);
    try {
      return $Leaf_new(size) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Leaf extends RustObject {
    constructor(size) {
      const address = Leaf_new(size);
      super();
      attach(this, $Leaf, address);
    }

    set size(size) {
      if (broken.why !== undefined) refuse();
      checkU32("Leaf.size: argument 'size'", size);
      const ptr0 = reachObject("Leaf.size: this", $Leaf, this, true);
      $Leaf_set_size(ptr0, size);
    }

    get size() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Leaf.size: this", $Leaf, this);
      return $Leaf_size(ptr0) >>> 0;
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Leaf = { name: "Leaf", Class: Leaf, free: $Leaf_free };

  function Owner_new(text, numbers) {
    if (broken.why !== undefined) refuse();
    const base = enter(2);
    try {
      const len0 = lowerString("new Owner: argument 'text'", base, text);
      const ptr0 = ptr;
      const len1 = lowerVecF64("new Owner: argument 'numbers'", numbers);
      const ptr1 = ptr;
      if (broken.why !== undefined) refuse();
      return $Owner_new(ptr0, len0, ptr1, len1) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  class Owner extends RustObject {
    constructor(text, numbers) {
      const address = Owner_new(text, numbers);
      super();
      attach(this, $Owner, address);
    }

    text() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Owner.text: this", $Owner, this);
      return liftBorrowed($Owner_text(ptr0));
    }

    ownedText() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.ownedText: this", $Owner, this);
        return liftString($Owner_ownedText(ptr0));
      } catch (error) {
        throw caught(error);
      }
    }

    maybeText() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Owner.maybeText: this", $Owner, this);
      const result = $Owner_maybeText(ptr0);
      return result === -2 ? undefined : liftBorrowed(result);
    }

    checkedText() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Owner.checkedText: this", $Owner, this);
      const result = $Owner_checkedText(ptr0);
      if (result === -1) throw collected();
      return liftBorrowed(result);
    }

    numbers() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Owner.numbers: this", $Owner, this);
      return liftSliceF64($Owner_numbers(ptr0));
    }

    ownedNumbers() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.ownedNumbers: this", $Owner, this);
        return liftVecF64($Owner_ownedNumbers(ptr0));
      } catch (error) {
        throw caught(error);
      }
    }

    maybeNumbers() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Owner.maybeNumbers: this", $Owner, this);
      const result = $Owner_maybeNumbers(ptr0);
      return result === -2 ? undefined : liftSliceF64(result);
    }

    /** Not a copy. */
    view() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Owner.view: this", $Owner, this);
      return liftViewF64($Owner_view(ptr0));
    }

    get bytes() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Owner.bytes: this", $Owner, this);
      $Owner_bytes(ptr0);
      return liftShortU8(3);
    }

    add(number) {
      if (broken.why !== undefined) refuse();
      checkNumber("Owner.add: argument 'number'", number);
      const ptr0 = reachObject("Owner.add: this", $Owner, this, true);
      $Owner_add(ptr0, number);
    }

    words() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.words: this", $Owner, this);
        $Owner_words(ptr0);
        return liftBuffer(readArrayOfString);
      } catch (error) {
        throw caught(error);
      }
    }

    get wordList() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.wordList: this", $Owner, this);
        $Owner_wordList(ptr0);
        return liftBuffer(readArrayOfString);
      } catch (error) {
        throw caught(error);
      }
    }

    map() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.map: this", $Owner, this);
        $Owner_map(ptr0);
        return liftBuffer(readMapOfU32ToString);
      } catch (error) {
        throw caught(error);
      }
    }

    pair() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.pair: this", $Owner, this);
        $Owner_pair(ptr0);
        return liftBuffer(readTupleOfU8AndString);
      } catch (error) {
        throw caught(error);
      }
    }

    style() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.style: this", $Owner, this);
        $Owner_style(ptr0);
        return liftBuffer(readStyle);
      } catch (error) {
        throw caught(error);
      }
    }

    maybeStyle() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.maybeStyle: this", $Owner, this);
        return $Owner_maybeStyle(ptr0) === -2 ? undefined : liftBuffer(readStyle);
      } catch (error) {
        throw caught(error);
      }
    }

    shape() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.shape: this", $Owner, this);
        $Owner_shape(ptr0);
        return liftBuffer(readShape);
      } catch (error) {
        throw caught(error);
      }
    }

    direction() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Owner.direction: this", $Owner, this);
      return $Direction[$Owner_direction(ptr0)];
    }

    leaf() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.leaf: this", $Owner, this);
        return adoptObject($Leaf, $Owner_leaf(ptr0) >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    maybeLeaf(index) {
      if (broken.why !== undefined) refuse();
      checkU32("Owner.maybeLeaf: argument 'index'", index);
      try {
        const ptr0 = reachObject("Owner.maybeLeaf: this", $Owner, this);
        const result = $Owner_maybeLeaf(ptr0, index);
        return result === -2 ? undefined : adoptObject($Leaf, result >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    leaves() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.leaves: this", $Owner, this);
        $Owner_leaves(ptr0);
        return liftWords(readArrayOfLeaf);
      } catch (error) {
        throw caught(error);
      }
    }

    leafMut() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Owner.leafMut: this", $Owner, this, true);
        return adoptObject($Leaf, $Owner_leafMut(ptr0) >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Owner = { name: "Owner", Class: Owner, free: $Owner_free };

  function ofStyle(style) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("ofStyle: argument 'style'", base, writeStyle, style);
      if (broken.why !== undefined) refuse();
      return $ofStyle(ptr0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function maybeStyle(style) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = style == null ? 0 : lowerBuffer("maybeStyle: argument 'style'", base, writeStyle, style);
      if (broken.why !== undefined) refuse();
      const result = $maybeStyle(ptr0);
      const tag = liftTag();
      return tag === 2 ? undefined : result;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function maybeShape(shape) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = shape == null ? 0 : lowerBuffer("maybeShape: argument 'shape'", base, writeShape, shape);
      if (broken.why !== undefined) refuse();
      return $maybeShape(ptr0) !== 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function maybeDirection(direction) {
    if (broken.why !== undefined) refuse();
    const code0 = direction == null ? 4294967297 : variantIndex("maybeDirection: argument 'direction'", $Direction, direction);
    return $maybeDirection(code0) !== 0;
  }

  function maybeMap(map) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = map == null ? 0 : lowerBuffer("maybeMap: argument 'map'", base, writeMapOfStringToU8, map);
      if (broken.why !== undefined) refuse();
      const result = $maybeMap(ptr0);
      return result === 4294967297 ? undefined : result;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function maybeList(list) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = list == null ? 0 : lowerBuffer("maybeList: argument 'list'", base, writeArrayOfString, list);
      if (broken.why !== undefined) refuse();
      const result = $maybeList(ptr0);
      return result === 4294967297 ? undefined : result;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function maybeSlices(words, flags, numbers) {
    if (broken.why !== undefined) refuse();
    const base = enter(3);
    try {
      const ptr0 = words == null ? 0 : lowerBuffer("maybeSlices: argument 'words'", base, writeArrayOfString, words);
      const ptr1 = flags == null ? 0 : lowerWords("maybeSlices: argument 'flags'", base + 1, writeArrayOfBoolean, flags);
      const len2 = numbers == null ? 0 : lowerF64("maybeSlices: argument 'numbers'", base + 2, numbers);
      const ptr2 = numbers == null ? 0 : ptr;
      if (broken.why !== undefined) refuse();
      return $maybeSlices(ptr0, ptr1, ptr2, len2) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function maybeLeaves(leaves) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = leaves == null ? 0 : lowerWords("maybeLeaves: argument 'leaves'", base, writeBorrowedArrayOfLeaf, leaves);
      if (broken.why !== undefined) refuse();
      const result = $maybeLeaves(ptr0);
      return result === 4294967297 ? undefined : result;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function lists(nested, pairs, fixed) {
    if (broken.why !== undefined) refuse();
    const base = enter(3);
    try {
      const ptr0 = lowerBuffer("lists: argument 'nested'", base, writeArrayOfArrayOfOptionalString, nested);
      const ptr1 = lowerBuffer("lists: argument 'pairs'", base + 1, writeArrayOfTupleOfU8AndString, pairs);
      const ptr2 = lowerBuffer("lists: argument 'fixed'", base + 2, write2OfString, fixed);
      if (broken.why !== undefined) refuse();
      return liftString($lists(ptr0, ptr1, ptr2));
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  function values_(values_3) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("values: argument 'values'", base, writeArrayOfValue, values_3);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      $values_(ptr0);
      return liftWords(readArrayOfValue);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      dropValues(pending);
    }
  }

  function styles(styles_, byName, shapes) {
    if (broken.why !== undefined) refuse();
    const base = enter(3);
    try {
      const ptr0 = lowerBuffer("styles: argument 'styles'", base, writeArrayOfStyle, styles_);
      const ptr1 = lowerBuffer("styles: argument 'byName'", base + 1, writeMapOfStringToStyle, byName);
      const ptr2 = lowerBuffer("styles: argument 'shapes'", base + 2, writeArrayOfShape, shapes);
      if (broken.why !== undefined) refuse();
      return $styles(ptr0, ptr1, ptr2) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  host.functions = { error_text, refused, value_clone, value_drop };
  return {
    Leaf,
    Owner,
    ofStyle,
    maybeStyle,
    maybeShape,
    maybeDirection,
    maybeMap,
    maybeList,
    maybeSlices,
    maybeLeaves,
    lists,
    values: values_,
    styles,
    allocate,
    refresh,
    release,
  };
}

function imports(host) {
  return {
    minibind: {
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

const $Shape = ["Circle", "Named"];

const $Direction = ["North", "South"];

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
