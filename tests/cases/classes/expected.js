// minibind 0.1.0

/**
 * A point of the plane.
 *
 * It has two coordinates.
 */
export let Point = Object.assign(early("new Point"), {
  origin: early("Point.origin"),
  unit: early("Point.unit"),
});

/** A private struct with a constructor that fails. */
export let Even = Object.assign(early("new Even"), { maybe: early("Even.maybe") });

/** Made by functions only. */
export let Ticket = early("new Ticket");

/** Its constructor is not called `new`. */
export let Timer = Object.assign(early("new Timer"), { new: early("Timer.new") });

/** Counts down to zero. */
export let Countdown = early("new Countdown");

/** Gives text, and a missing value that is not the end. */
export let Words = early("new Words");

export let Snake = early("new Snake");

export let Foot = early("new Foot");

export let furthest = early("furthest");

export let lengthOf = early("lengthOf");

export let movesOf = early("movesOf");

export let double = early("double");

export let doubleIf = early("doubleIf");

export let pair = early("pair");

export let ticket = early("ticket");

export let tickets = early("tickets");

export let left = {
  Hand: Object.assign(early("new left.Hand"), { side: early("left.Hand.side") }),
};

export let right = {
  inner: {
    Hand: Object.assign(early("new right.inner.Hand"), { side: early("right.inner.Hand.side") }),
  },
};

export let allocate = early("allocate");

export let refresh = early("refresh");

export let release = early("release");

let wasm;
let loading;

/** Loads the module. */
export default function init(source = new URL("classes.wasm", import.meta.url)) {
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
    Point,
    Even,
    Ticket,
    Timer,
    Countdown,
    Words,
    Snake,
    Foot,
    furthest,
    lengthOf,
    movesOf,
    double,
    doubleIf,
    pair,
    ticket,
    tickets,
    left,
    right,
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
  Point_set_x: $Point_set_x,
  Point_x: $Point_x,
  Point_set_y: $Point_set_y,
  Point_y: $Point_y,
  Point_first_label: $Point_firstLabel,
  Point_set_user_tag: $Point_set_tag,
  Point_user_tag: $Point_tag,
  Point_new: $Point_new,
  Point_origin: $Point_origin,
  Point_length: $Point_length,
  Point_move_by: $Point_moveBy,
  Point_into_pair: $Point_intoPair,
  Point_boxed: $Point_boxed,
  Point_moves: $Point_moves,
  Point_set_moves: $Point_set_moves,
  Point_both_axes: $Point_bothAxes,
  Point_set_both_axes: $Point_set_bothAxes,
  Point_set_turn: $Point_set_angle,
  Point_where_it_is: $Point_quadrant,
  "classes::Point::set_x": $Point_setX,
  Point_long_description: $Point_describe,
  Point_label: $Point_label,
  Point_sum: $Point_sum,
  Point_fill: $Point_fill,
  Point_distance: $Point_distance,
  Point_take_from: $Point_takeFrom,
  Point_absorb: $Point_absorb,
  Point_nearest: $Point_nearest,
  Point_same: $Point_same,
  Point_fmt: $Point_toString,
  Point_area: $Point_area,
  Point_grow: $Point_grow,
  Point_unit: $Point_unit,
  furthest: $furthest,
  length_of: $lengthOf,
  moves_of: $movesOf,
  double: $double,
  double_if: $doubleIf,
  pair: $pair,
  Even_new: $Even_new,
  Even_half: $Even_half,
  Even_number: $Even_number,
  Even_maybe: $Even_maybe,
  Ticket_number: $Ticket_number,
  ticket: $ticket,
  tickets: $tickets,
  Timer_from_minutes: $Timer_fromMinutes,
  Timer_new: $Timer_new,
  Timer_seconds: $Timer_seconds,
  Countdown_new: $Countdown_new,
  Countdown_next: $Countdown_next,
  Words_new: $Words_new,
  Words_next: $Words_next,
  Snake_body_length: $Snake_body_length,
  Snake_set_body_length: $Snake_set_body_length,
  Snake_new: $Snake_new,
  Snake_eat_mouse: $Snake_eat_mouse,
  Snake_full_length: $Snake_fullLength,
  Hand_fingers: $Hand_fingers,
  Hand_set_fingers: $Hand_set_fingers,
  Hand_new: $Hand_new,
  Hand_side: $Hand_side,
  Hand_shake: $Hand_shake,
  "classes::right::Hand::fingers": $Hand__fingers,
  "classes::right::Hand::set_fingers": $Hand__set_fingers,
  "classes::right::Hand::new": $Hand__new,
  "classes::right::Hand::side": $Hand__side,
  LongFoot_new: $Foot_new,
  LongFoot_toes: $Foot_toes,
  Point_free: $Point_free,
  Even_free: $Even_free,
  Ticket_free: $Ticket_free,
  Timer_free: $Timer_free,
  Countdown_free: $Countdown_free,
  Words_free: $Words_free,
  Snake_free: $Snake_free,
  Hand_free: $Hand_free,
  "classes::right::Hand": $Hand__free,
  LongFoot_free: $Foot_free,
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

  // Whether an argument was passed where it is. What fits a slot of the argument stack never is.
  function isInPlace(array, ptr, bytes) {
    return (ptr < ARENA || ptr >= ARENA + 16384) && insideAt(array, bytes) === ptr;
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

  function refuseNew(name) {
    throw TypeError(`new ${name}: the class has no constructor`);
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

  // Copies back what Rust wrote. No other code may run before the result is lifted.
  function restoreF64(numbers, ptr, length) {
    if (f64.length === 0) refreshViews();
    if (length > 8) typedSet.call(numbers, new Float64Array(memory.buffer, ptr, length));
    else for (let index = 0; index < length; index++) numbers[index] = f64[ptr / 8 + index];
  }

  function takeBlock(size) {
    return (size < 2 ** 31 && $allocate(size, 8) >>> 0) || mustBe("allocate: argument 'length'", "small enough for memory", `${size} bytes`, RangeError);
  }

  function view(origin) {
    const array = new origin.Type(memory.buffer, origin.ptr, origin.length);
    origins.set(array, origin);
    return array;
  }

  function readArrayOfPoint() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject($Point, nextWord() >>> 0));
    }
    return items;
  }

  function readArrayOfTicket() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject($Ticket, nextWord() >>> 0));
    }
    return items;
  }

  function readTupleOfF64AndF64() {
    return [nextDouble(), nextDouble()];
  }

  function readTupleOfPointAndOptionalPointAndArrayOfPoint() {
    return [adoptObject($Point, nextWord() >>> 0), nextWord() === 0 ? undefined : adoptObject($Point, nextWord() >>> 0), readArrayOfPoint()];
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

  function writeArrayOfPoint(where, value) {
    const items = iterableOf(where, value, "an array");
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

  function writeBorrowedArrayOfPoint(where, value) {
    const items = iterableOf(where, value, "an array");
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        putWord(borrowObject("", $Point, item));
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    patchWord(count, index);
  }

  function Point_new(x, y, label) {
    if (broken.why !== undefined) refuse();
    checkNumber("new Point: argument 'x'", x);
    checkNumber("new Point: argument 'y'", y);
    const base = enter(3);
    try {
      const len2 = label == null ? 0 : lowerString("new Point: argument 'label'", base + 2, label);
      const ptr2 = label == null ? 0 : ptr;
      return $Point_new(x, y, ptr2, len2) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  class Point extends RustObject {
    constructor(x, y, label) {
      const address = Point_new(x, y, label);
      super();
      attach(this, $Point, address);
    }

    /** From the left. */
    set x(x) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.x: argument 'x'", x);
      const ptr0 = reachObject("Point.x: this", $Point, this, true);
      $Point_set_x(ptr0, x);
    }

    /** From the left. */
    get x() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Point.x: this", $Point, this);
      return $Point_x(ptr0);
    }

    set y(y) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.y: argument 'y'", y);
      const ptr0 = reachObject("Point.y: this", $Point, this, true);
      $Point_set_y(ptr0, y);
    }

    get y() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Point.y: this", $Point, this);
      return $Point_y(ptr0);
    }

    /** Given at birth. */
    get firstLabel() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Point.firstLabel: this", $Point, this);
        return liftString($Point_firstLabel(ptr0));
      } catch (error) {
        throw caught(error);
      }
    }

    set tag(tag_) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      try {
        const len1 = tag_ == null ? 0 : lowerString("Point.tag: argument 'tag'", base + 1, tag_);
        const ptr1 = tag_ == null ? 0 : ptr;
        const ptr0 = reachObject("Point.tag: this", $Point, this, true);
        $Point_set_tag(ptr0, ptr1, len1);
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
      }
    }

    get tag() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Point.tag: this", $Point, this);
        const result = $Point_tag(ptr0);
        return result === -2 ? undefined : liftString(result);
      } catch (error) {
        throw caught(error);
      }
    }

    /** The middle of the plane. */
    static origin() {
      if (broken.why !== undefined) refuse();
      try {
        return adoptObject($Point, $Point_origin() >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    /** How far it is from the middle. */
    length() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Point.length: this", $Point, this);
      return $Point_length(ptr0);
    }

    /** Moves it, by `dx` and `dy`. */
    moveBy(dx, dy) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.moveBy: argument 'dx'", dx);
      checkNumber("Point.moveBy: argument 'dy'", dy);
      const ptr0 = reachObject("Point.moveBy: this", $Point, this, true);
      return $Point_moveBy(ptr0, dx, dy) >>> 0;
    }

    /** Gives its coordinates and is gone. */
    intoPair() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Point.intoPair: this", $Point, this);
        commitMoves(held, "Point.intoPair");
        $Point_intoPair(ptr0);
        return liftWords(readTupleOfF64AndF64);
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    boxed() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Point.boxed: this", $Point, this);
        commitMoves(held, "Point.boxed");
        return $Point_boxed(ptr0);
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    /** How many times it has moved. */
    get moves() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Point.moves: this", $Point, this);
      return $Point_moves(ptr0) >>> 0;
    }

    set moves(moves) {
      if (broken.why !== undefined) refuse();
      checkU32("Point.moves: argument 'moves'", moves);
      const ptr0 = reachObject("Point.moves: this", $Point, this, true);
      $Point_set_moves(ptr0, moves);
    }

    /** Both at once. */
    get bothAxes() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Point.bothAxes: this", $Point, this);
      $Point_bothAxes(ptr0);
      return liftShortF64(2);
    }

    /** Refuses what is no number. */
    set bothAxes(axes) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      try {
        const len1 = lowerF64("Point.bothAxes: argument 'axes'", base + 1, axes);
        const ptr1 = ptr;
        if (len1 !== 2) mustBe("Point.bothAxes: argument 'axes'", "of length 2", len1, TypeError);
        const ptr0 = reachObject("Point.bothAxes: this", $Point, this, true);
        if (broken.why !== undefined) refuse();
        const result = $Point_set_bothAxes(ptr0, ptr1);
        if (result === -1) throw collected();
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
      }
    }

    set angle(angle) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.angle: argument 'angle'", angle);
      const ptr0 = reachObject("Point.angle: this", $Point, this, true);
      $Point_set_angle(ptr0, angle);
    }

    get quadrant() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Point.quadrant: this", $Point, this);
        const result = $Point_quadrant(ptr0);
        if (result === 4294967296) throw collected();
        return result;
      } catch (error) {
        throw caught(error);
      }
    }

    /** Not a setter: a method like any other. */
    setX(x) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.setX: argument 'x'", x);
      const ptr0 = reachObject("Point.setX: this", $Point, this, true);
      return $Point_setX(ptr0, x);
    }

    describe(prefix, words, numbers) {
      if (broken.why !== undefined) refuse();
      const base = enter(4);
      try {
        const len1 = lowerString("Point.describe: argument 'prefix'", base + 1, prefix);
        const ptr1 = ptr;
        const ptr2 = lowerBuffer("Point.describe: argument 'words'", base + 2, writeArrayOfString, words);
        const len3 = lowerF64("Point.describe: argument 'numbers'", base + 3, numbers);
        const ptr3 = ptr;
        const ptr0 = reachObject("Point.describe: this", $Point, this);
        if (broken.why !== undefined) refuse();
        return liftString($Point_describe(ptr0, ptr1, len1, ptr2, ptr3, len3));
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
      }
    }

    label() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Point.label: this", $Point, this);
      return liftBorrowed($Point_label(ptr0));
    }

    sum(...others) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      try {
        const len1 = lowerF64("Point.sum: argument 'others'", base + 1, others);
        const ptr1 = ptr;
        const ptr0 = reachObject("Point.sum: this", $Point, this);
        if (broken.why !== undefined) refuse();
        return $Point_sum(ptr0, ptr1, len1);
      } finally {
        leave(base);
      }
    }

    fill(into) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      try {
        const len1 = lowerF64("Point.fill: argument 'into'", base + 1, into, true);
        const ptr1 = ptr;
        const inside1 = isInPlace(into, ptr1, len1 * 8);
        const ptr0 = reachObject("Point.fill: this", $Point, this);
        if (broken.why !== undefined) refuse();
        $Point_fill(ptr0, ptr1, len1);
        if (!inside1) restoreF64(into, ptr1, len1);
      } finally {
        leave(base);
      }
    }

    distance(other) {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Point.distance: this", $Point, this);
      const ptr1 = reachObject("Point.distance: argument 'other'", $Point, other);
      return $Point_distance(ptr0, ptr1);
    }

    takeFrom(other) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Point.takeFrom: this", $Point, this, -1);
        const ptr1 = borrowObject("Point.takeFrom: argument 'other'", $Point, other, -1);
        $Point_takeFrom(ptr0, ptr1);
      } finally {
        endHolds(held);
      }
    }

    absorb(other) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Point.absorb: this", $Point, this, -1);
        const ptr1 = moveObject("Point.absorb: argument 'other'", $Point, other);
        commitMoves(held, "Point.absorb");
        return $Point_absorb(ptr0, ptr1);
      } catch (error) {
        throw caught(error);
      } finally {
        endHolds(held);
      }
    }

    nearest(points) {
      if (broken.why !== undefined) refuse();
      const base = enter(2);
      const held = holds.length;
      try {
        const ptr1 = lowerWords("Point.nearest: argument 'points'", base + 1, writeArrayOfPoint, points);
        const ptr0 = borrowObject("Point.nearest: this", $Point, this);
        if (broken.why !== undefined) refuse();
        commitMoves(held, "Point.nearest");
        const result = $Point_nearest(ptr0, ptr1);
        return result === -2 ? undefined : adoptObject($Point, result >>> 0);
      } catch (error) {
        throw caught(error);
      } finally {
        leave(base);
        endHolds(held);
      }
    }

    /** A copy, of itself. */
    same() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Point.same: this", $Point, this);
        return adoptObject($Point, $Point_same(ptr0) >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    toString() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Point.toString: this", $Point, this);
        return liftString($Point_toString(ptr0));
      } catch (error) {
        throw caught(error);
      }
    }

    /** Of the rectangle to the middle. */
    area() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Point.area: this", $Point, this);
      return $Point_area(ptr0);
    }

    grow(by) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.grow: argument 'by'", by);
      const ptr0 = reachObject("Point.grow: this", $Point, this, true);
      $Point_grow(ptr0, by);
    }

    static unit() {
      if (broken.why !== undefined) refuse();
      try {
        return adoptObject($Point, $Point_unit() >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Point = { name: "Point", Class: Point, free: $Point_free };

  function Even_new(number) {
    if (broken.why !== undefined) refuse();
    checkU32("new Even: argument 'number'", number);
    try {
      const result = $Even_new(number);
      if (result === -1) throw collected();
      return result >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Even extends RustObject {
    constructor(number) {
      const address = Even_new(number);
      super();
      attach(this, $Even, address);
    }

    half() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Even.half: this", $Even, this);
        const result = $Even_half(ptr0);
        if (result === -1) throw collected();
        return adoptObject($Even, result >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    number() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Even.number: this", $Even, this);
      return $Even_number(ptr0) >>> 0;
    }

    static maybe(number) {
      if (broken.why !== undefined) refuse();
      checkU32("Even.maybe: argument 'number'", number);
      try {
        const result = $Even_maybe(number);
        return result === -2 ? undefined : adoptObject($Even, result >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }
  }

  const $Even = { name: "Even", Class: Even, free: $Even_free };

  class Ticket extends RustObject {
    constructor() {
      refuseNew("Ticket");
    }

    get number() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Ticket.number: this", $Ticket, this);
      return $Ticket_number(ptr0) >>> 0;
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Ticket = { name: "Ticket", Class: Ticket, free: $Ticket_free };

  function Timer_fromMinutes(minutes) {
    if (broken.why !== undefined) refuse();
    checkU32("new Timer: argument 'minutes'", minutes);
    try {
      return $Timer_fromMinutes(minutes) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Timer extends RustObject {
    constructor(minutes) {
      const address = Timer_fromMinutes(minutes);
      super();
      attach(this, $Timer, address);
    }

    /** A static function. */
    static new() {
      if (broken.why !== undefined) refuse();
      try {
        return adoptObject($Timer, $Timer_new() >>> 0);
      } catch (error) {
        throw caught(error);
      }
    }

    get seconds() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Timer.seconds: this", $Timer, this);
      return $Timer_seconds(ptr0) >>> 0;
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Timer = { name: "Timer", Class: Timer, free: $Timer_free };

  function Countdown_new(from) {
    if (broken.why !== undefined) refuse();
    checkU32("new Countdown: argument 'from'", from);
    try {
      return $Countdown_new(from) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Countdown extends RustObject {
    constructor(from) {
      const address = Countdown_new(from);
      super();
      attach(this, $Countdown, address);
    }

    next() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Countdown.next: this", $Countdown, this, true);
      const result = $Countdown_next(ptr0);
      if (result === 4294967297) return { done: true, value: undefined };
      return { done: false, value: result };
    }

    [Symbol.iterator]() {
      return this;
    }
  }

  const $Countdown = { name: "Countdown", Class: Countdown, free: $Countdown_free };

  function Words_new(words) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    try {
      const ptr0 = lowerBuffer("new Words: argument 'words'", base, writeArrayOfOptionalString, words);
      if (broken.why !== undefined) refuse();
      return $Words_new(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
    }
  }

  class Words extends RustObject {
    constructor(words) {
      const address = Words_new(words);
      super();
      attach(this, $Words, address);
    }

    next() {
      if (broken.why !== undefined) refuse();
      try {
        const ptr0 = reachObject("Words.next: this", $Words, this, true);
        const result = $Words_next(ptr0);
        if (result === -2) return { done: true, value: undefined };
        return { done: false, value: liftBuffer(() => nextWord() === 0 ? undefined : nextText()) };
      } catch (error) {
        throw caught(error);
      }
    }

    [Symbol.iterator]() {
      return this;
    }
  }

  const $Words = { name: "Words", Class: Words, free: $Words_free };

  function Snake_new(body_length) {
    if (broken.why !== undefined) refuse();
    checkU32("new Snake: argument 'body_length'", body_length);
    try {
      return $Snake_new(body_length) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Snake extends RustObject {
    constructor(body_length) {
      const address = Snake_new(body_length);
      super();
      attach(this, $Snake, address);
    }

    get body_length() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Snake.body_length: this", $Snake, this);
      return $Snake_body_length(ptr0) >>> 0;
    }

    set body_length(body_length) {
      if (broken.why !== undefined) refuse();
      checkU32("Snake.body_length: argument 'body_length'", body_length);
      const ptr0 = reachObject("Snake.body_length: this", $Snake, this, true);
      $Snake_set_body_length(ptr0, body_length);
    }

    eat_mouse(mouse_size) {
      if (broken.why !== undefined) refuse();
      checkU32("Snake.eat_mouse: argument 'mouse_size'", mouse_size);
      const ptr0 = reachObject("Snake.eat_mouse: this", $Snake, this, true);
      return $Snake_eat_mouse(ptr0, mouse_size) >>> 0;
    }

    fullLength() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Snake.fullLength: this", $Snake, this);
      return $Snake_fullLength(ptr0) >>> 0;
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Snake = { name: "Snake", Class: Snake, free: $Snake_free };

  function Hand_new(fingers) {
    if (broken.why !== undefined) refuse();
    checkU32("new left.Hand: argument 'fingers'", fingers);
    try {
      return $Hand_new(fingers) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Hand extends RustObject {
    constructor(fingers) {
      const address = Hand_new(fingers);
      super();
      attach(this, $Hand, address);
    }

    get fingers() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("left.Hand.fingers: this", $Hand, this);
      return $Hand_fingers(ptr0) >>> 0;
    }

    set fingers(fingers) {
      if (broken.why !== undefined) refuse();
      checkU32("left.Hand.fingers: argument 'fingers'", fingers);
      const ptr0 = reachObject("left.Hand.fingers: this", $Hand, this, true);
      $Hand_set_fingers(ptr0, fingers);
    }

    static side() {
      if (broken.why !== undefined) refuse();
      return liftBorrowed($Hand_side());
    }

    shake(other) {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("left.Hand.shake: this", $Hand, this);
      const ptr1 = reachObject("left.Hand.shake: argument 'other'", $Hand_, other);
      return $Hand_shake(ptr0, ptr1) >>> 0;
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Hand = { name: "left.Hand", Class: Hand, free: $Hand_free };

  function Hand__new(fingers) {
    if (broken.why !== undefined) refuse();
    checkU32("new right.inner.Hand: argument 'fingers'", fingers);
    try {
      return $Hand__new(fingers) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  class Hand_ extends RustObject {
    static name = "Hand";

    constructor(fingers) {
      const address = Hand__new(fingers);
      super();
      attach(this, $Hand_, address);
    }

    get fingers() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("right.inner.Hand.fingers: this", $Hand_, this);
      return $Hand__fingers(ptr0) >>> 0;
    }

    set fingers(fingers) {
      if (broken.why !== undefined) refuse();
      checkU32("right.inner.Hand.fingers: argument 'fingers'", fingers);
      const ptr0 = reachObject("right.inner.Hand.fingers: this", $Hand_, this, true);
      $Hand__set_fingers(ptr0, fingers);
    }

    static side() {
      if (broken.why !== undefined) refuse();
      return liftBorrowed($Hand__side());
    }

    [inspected]() {
      return inspectObject(this);
    }
  }

  const $Hand_ = { name: "right.inner.Hand", Class: Hand_, free: $Hand__free };

  function Foot_new() {
    if (broken.why !== undefined) refuse();
    return $Foot_new() >>> 0;
  }

  class Foot extends RustObject {
    constructor() {
      const address = Foot_new();
      super();
      attach(this, $Foot, address);
    }

    toes() {
      if (broken.why !== undefined) refuse();
      const ptr0 = reachObject("Foot.toes: this", $Foot, this);
      return $Foot_toes(ptr0) >>> 0;
    }
  }

  const $Foot = { name: "Foot", Class: Foot, free: $Foot_free };

  function furthest(points) {
    if (broken.why !== undefined) refuse();
    const base = enter(1);
    const held = holds.length;
    try {
      const ptr0 = lowerWords("furthest: argument 'points'", base, writeBorrowedArrayOfPoint, points);
      if (broken.why !== undefined) refuse();
      const result = $furthest(ptr0);
      return result === -2 ? undefined : adoptObject($Point, result >>> 0);
    } catch (error) {
      throw caught(error);
    } finally {
      leave(base);
      endHolds(held);
    }
  }

  function lengthOf(point_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = point_ == null ? 0 : reachObject("lengthOf: argument 'point'", $Point, point_);
    const result = $lengthOf(ptr0);
    const tag = liftTag();
    return tag === 2 ? undefined : result;
  }

  function movesOf(point_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = reachObject("movesOf: argument 'point'", $Point, point_);
    return $movesOf(ptr0) >>> 0;
  }

  function double(point_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = reachObject("double: argument 'point'", $Point, point_, true);
    $double(ptr0);
  }

  function doubleIf(point_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = point_ == null ? 0 : reachObject("doubleIf: argument 'point'", $Point, point_, true);
    return $doubleIf(ptr0) !== 0;
  }

  function pair(count) {
    if (broken.why !== undefined) refuse();
    checkU32("pair: argument 'count'", count);
    try {
      $pair(count);
      return liftWords(readTupleOfPointAndOptionalPointAndArrayOfPoint);
    } catch (error) {
      throw caught(error);
    }
  }

  function ticket(number) {
    if (broken.why !== undefined) refuse();
    checkU32("ticket: argument 'number'", number);
    try {
      return adoptObject($Ticket, $ticket(number) >>> 0);
    } catch (error) {
      throw caught(error);
    }
  }

  function tickets(count) {
    if (broken.why !== undefined) refuse();
    checkU32("tickets: argument 'count'", count);
    try {
      $tickets(count);
      return liftWords(readArrayOfTicket);
    } catch (error) {
      throw caught(error);
    }
  }

  host.functions = { error_text, refused };
  return {
    Point,
    Even,
    Ticket,
    Timer,
    Countdown,
    Words,
    Snake,
    Foot,
    furthest,
    lengthOf,
    movesOf,
    double,
    doubleIf,
    pair,
    ticket,
    tickets,
    left: {
      Hand,
    },
    right: {
      inner: {
        Hand: Hand_,
      },
    },
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
    },
  };
}

function early(name) {
  return function () {
    throw Error(`call and await init() before ${name}()`);
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

const encoder = new TextEncoder();

// The refusal that the functions around its place will complete.
let mismatch;

const typedBuffer = typedGetter("buffer");

const typedBytes = typedGetter("byteLength");

const typedLength = typedGetter("length");

const typedName = typedGetter(Symbol.toStringTag);

const typedOffset = typedGetter("byteOffset");

const typedSet = Object.getPrototypeOf(Uint8Array.prototype).set;

class PanicError extends Error {
  name = "PanicError";
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
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
