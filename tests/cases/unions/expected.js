// minibind 0.1.0

/** What can be drawn. */
export let Shape = Object.freeze({
  area: () => early("Shape.area"),
  wrapped: () => early("Shape.wrapped"),
  unit: () => early("Shape.unit"),
  sameAs: () => early("Shape.sameAs"),
});

export let same = () => early("same");
export let show = () => early("show");
export let maybe = () => early("maybe");
export let shapes = () => early("shapes");
export let checked = () => early("checked");
export let sameEvent = () => early("sameEvent");
export let sameHolder = () => early("sameHolder");

export let math = {
  Expression: Object.freeze({
    eval: () => early("math.Expression.eval"),
    simplify: () => early("math.Expression.simplify"),
  }),
};

let wasm, loading;

export default function init(source = new URL("unions.wasm", import.meta.url)) {
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
    Shape,
    same,
    show,
    maybe,
    shapes,
    checked,
    sameEvent,
    sameHolder,
    math,
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    Shape_area: $Shape_area,
    Shape_wrapped: $Shape_wrapped,
    Shape_unit: $Shape_unit,
    Shape_same_as: $Shape_sameAs,
    same: $same,
    show: $show,
    maybe: $maybe,
    shapes: $shapes,
    checked: $checked,
    same_event: $sameEvent,
    Expr_eval: $Expression_eval,
    Expr_simplify: $Expression_simplify,
    same_holder: $sameHolder,
  } = yield {
    minibind: { error_text },
  };
  const ARENA = 0;
  const RESULT = 0;
  const TEXT = 0;
  let u8, u16, u32, f64, texts;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
    texts = [];
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
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
  const values = [undefined, null, true, false];
  let freeHandle = 4;
  const pendingValues = [];
  const broken = { why: undefined };
  let failureText = "";

  return {
    Shape: Object.freeze({
      area: Shape_area,
      wrapped: Shape_wrapped,
      unit: Shape_unit,
      sameAs: Shape_sameAs,
    }),
    same,
    show,
    maybe,
    shapes,
    checked,
    sameEvent,
    sameHolder,
    math: {
      Expression: Object.freeze({ eval: Expression_eval, simplify: Expression_simplify }),
    },
  };

  function Shape_area(self) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("Shape.area: argument 'self'", top, writeShape, self);
    if (broken.why !== undefined) refuse();
    try {
      return $Shape_area(ptr0);
    } catch (error) {
      throw caught(error);
    }
  }

  function Shape_wrapped(self, times) {
    if (broken.why !== undefined) refuse();
    checkU32("Shape.wrapped: argument 'times'", times);
    const ptr0 = lowerWords("Shape.wrapped: argument 'self'", top, writeShape, self);
    if (broken.why !== undefined) refuse();
    try {
      $Shape_wrapped(ptr0, times);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readShape);
  }

  function Shape_unit() {
    if (broken.why !== undefined) refuse();
    try {
      $Shape_unit();
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readShape);
  }

  function Shape_sameAs(self, other) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    try {
      const ptr0 = lowerWords("Shape.sameAs: argument 'self'", base, writeShape, self);
      const ptr1 = lowerWords("Shape.sameAs: argument 'other'", base + 1, writeShape, other);
      if (broken.why !== undefined) refuse();
      try {
        return $Shape_sameAs(ptr0, ptr1) !== 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      setTop(base);
    }
  }

  function same(shape) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("same: argument 'shape'", top, writeShape, shape);
    if (broken.why !== undefined) refuse();
    try {
      $same(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readShape);
  }

  function show(shape) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("show: argument 'shape'", top, writeShape, shape);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $show(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftString(result);
  }

  function maybe(shape) {
    if (broken.why !== undefined) refuse();
    const ptr0 = shape == null ? 0 : lowerWords("maybe: argument 'shape'", top, writeShape, shape);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $maybe(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return result === -2 ? undefined : liftBuffer(readShape);
  }

  function shapes(shapes_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("shapes: argument 'shapes'", top, writeArrayOfShape, shapes_);
    if (broken.why !== undefined) refuse();
    try {
      $shapes(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readArrayOfShape);
  }

  function checked(shape) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("checked: argument 'shape'", top, writeShape, shape);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $checked(ptr0);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw collected();
    return liftBuffer(readShape);
  }

  function sameEvent(event) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("sameEvent: argument 'event'", top, writeEvent, event);
    if (broken.why !== undefined) refuse();
    try {
      $sameEvent(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readEvent);
  }

  function Expression_eval(self) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("math.Expression.eval: argument 'self'", top, writeExpression, self);
    if (broken.why !== undefined) refuse();
    let result;
    try {
      result = $Expression_eval(ptr0);
    } catch (error) {
      throw caught(error);
    }
    const tag = liftTag();
    if (tag === 1) throw collected();
    return result;
  }

  function Expression_simplify(self) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("math.Expression.simplify: argument 'self'", top, writeExpression, self);
    if (broken.why !== undefined) refuse();
    try {
      $Expression_simplify(ptr0);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readExpression);
  }

  function sameHolder(holder) {
    if (broken.why !== undefined) refuse();
    const pending = pendingValues.length;
    try {
      const ptr0 = lowerWords("sameHolder: argument 'holder'", top, writeHolder, holder);
      if (broken.why !== undefined) refuse();
      commitValues(pending);
      try {
        $sameHolder(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftWords(readHolder);
    } finally {
      dropValues(pending);
    }
  }

  function readArrayOfExpression() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readExpression());
    }
    return items;
  }

  function readArrayOfShape() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(readShape());
    }
    return items;
  }

  function readEvent() {
    switch (nextWord()) {
      case 0:
        return { kind: "key-down", keyCode: nextWord() };
      case 1:
        return { kind: "mouse-at", data: readTupleOfF64AndF64() };
      case 2:
        return { kind: "text", data: nextText() };
      case 3:
        return { kind: "the end" };
      case 4:
        return { kind: "renamed", new: nextText() };
    }
  }

  function readExpression() {
    switch (nextWord()) {
      case 0:
        return { type: "Number", value: nextDouble() };
      case 1:
        return { type: "Neg", value: readExpression() };
      case 2:
        return { type: "Add", value: readTupleOfExpressionAndExpression() };
      case 3:
        return { type: "Call", name: nextText(), arguments: readArrayOfExpression() };
    }
  }

  function readHolder() {
    switch (nextWord()) {
      case 0:
        return { type: "Value", value: take(nextWord()) };
      case 1:
        return { type: "Field", value: take(nextWord()) };
    }
  }

  function readMapOfStringToShape() {
    const items = new Map();
    for (let count = nextWord(); count > 0; count--) {
      items.set(nextText(), readShape());
    }
    return items;
  }

  function readShape() {
    switch (nextWord()) {
      case 0:
        return { type: "Circle", radius: nextDouble() };
      case 1:
        return { type: "Label", textValue: nextText(), ...(nextWord() !== 0 && { at: nextWord() }) };
      case 2:
        return { type: "Named", value: nextText() };
      case 3:
        return { type: "Point", value: readTupleOfF64AndF64() };
      case 4:
        return { type: "Mixed", value: readTupleOfU8AndStringAndOptionalBoolean() };
      case 5:
        return { type: "Maybe", ...(nextWord() !== 0 && { value: nextWord() }) };
      case 6:
        return { type: "Bytes", value: nextArrayU8(nextWord()) };
      case 7:
        return { type: "Pair", value: readTupleOfI8AndI8() };
      case 8:
        return { type: "Group", value: readArrayOfShape() };
      case 9:
        return { type: "Not", value: readShape() };
      case 10:
        return { type: "Table", value: readMapOfStringToShape() };
      case 11:
        return { type: "Empty" };
      case 12:
        return { type: "NoFields" };
      case 13:
        return { type: "NoValues" };
    }
  }

  function readTupleOfExpressionAndExpression() {
    return [readExpression(), readExpression()];
  }

  function readTupleOfF64AndF64() {
    return [nextDouble(), nextDouble()];
  }

  function readTupleOfI8AndI8() {
    return [nextWord() | 0, nextWord() | 0];
  }

  function readTupleOfU8AndStringAndOptionalBoolean() {
    return [nextWord(), nextText(), nextWord() === 0 ? undefined : nextWord() !== 0];
  }

  function writeArrayOfExpression(where, value) {
    const items = iterableOf(where, value);
    const count = reserveWords(1);
    let index = 0;
    try {
      for (const item of items) {
        writeExpression("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${index}]`, error);
    }
    stageWords[count] = index;
  }

  function writeArrayOfShape(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeEvent(where, value) {
    try {
      checkObject("", value);
      const tag = variantIndex(".kind", $Event, value.kind);
      putWord(tag);
      switch (tag) {
        case 0: {
          putU32(".keyCode", value.keyCode);
          break;
        }
        case 1: {
          writeTupleOfF64AndF64(".data", value.data);
          break;
        }
        case 2: {
          putText(".data", value.data);
          break;
        }
        case 4: {
          putText(".new", value.new);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeExpression(where, value) {
    descend();
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Expression, value.type);
      putWord(tag);
      switch (tag) {
        case 0: {
          putDoubleChecked(".value", value.value);
          break;
        }
        case 1: {
          writeExpression(".value", value.value);
          break;
        }
        case 2: {
          writeTupleOfExpressionAndExpression(".value", value.value);
          break;
        }
        case 3: {
          putText(".name", value.name);
          writeArrayOfExpression(".arguments", value.arguments);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
    ascend();
  }

  function writeHolder(where, value) {
    try {
      checkObject("", value);
      const tag = variantIndex(".type", $Holder, value.type);
      putWord(tag);
      switch (tag) {
        case 0: {
          putValue(value.value);
          break;
        }
        case 1: {
          putValue(value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeMapOfStringToShape(where, value) {
    const items = mapEntries(where, value, true);
    const count = reserveWords(1);
    let index = 0;
    let last;
    try {
      for (const [key, item] of items) {
        last = key;
        putText(" as a key", key);
        writeShape("", item);
        index++;
      }
    } catch (error) {
      throw within(`${where}[${keyText(last)}]`, error);
    }
    stageWords[count] = index;
  }

  function writeShape(where, value) {
    descend();
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
          putText(".textValue", value.textValue);
          {
            const some = value.at;
            putWord(some == null ? 0 : 1);
            if (some != null) {
              putU8(".at", some);
            }
          }
          break;
        }
        case 2: {
          putText(".value", value.value);
          break;
        }
        case 3: {
          writeTupleOfF64AndF64(".value", value.value);
          break;
        }
        case 4: {
          writeTupleOfU8AndStringAndOptionalBoolean(".value", value.value);
          break;
        }
        case 5: {
          {
            const some = value.value;
            putWord(some == null ? 0 : 1);
            if (some != null) {
              putU32(".value", some);
            }
          }
          break;
        }
        case 6: {
          putArrayU8(".value", value.value);
          break;
        }
        case 7: {
          writeTupleOfI8AndI8(".value", value.value);
          break;
        }
        case 8: {
          writeArrayOfShape(".value", value.value);
          break;
        }
        case 9: {
          writeShape(".value", value.value);
          break;
        }
        case 10: {
          writeMapOfStringToShape(".value", value.value);
          break;
        }
      }
    } catch (error) {
      throw within(where, error);
    }
    ascend();
  }

  function writeTupleOfExpressionAndExpression(where, value) {
    try {
      checkTuple("", value, 2);
      writeExpression("[0]", value[0]);
      writeExpression("[1]", value[1]);
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

  function writeTupleOfI8AndI8(where, value) {
    try {
      checkTuple("", value, 2);
      putI8("[0]", value[0]);
      putI8("[1]", value[1]);
    } catch (error) {
      throw within(where, error);
    }
  }

  function writeTupleOfU8AndStringAndOptionalBoolean(where, value) {
    try {
      checkTuple("", value, 3);
      putU8("[0]", value[0]);
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

  function setTop(slot) {
    top = slot;
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

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
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

  function putI8(where, number) {
    checkI8(where, number);
    putWord(number);
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

  function putArrayU8(where, numbers, length) {
    const typed = typedName.call(numbers) === "Uint8Array" || isTyped(where, "a Uint8Array", numbers);
    if (!typed) numbers = gatherU8(where, numbers);
    const count = typedLength.call(numbers);
    if (count === 0) refuseDetached(where, numbers);
    if (length === undefined) putWord(count);
    else checkLength(where, count, length);
    putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count), 1);
  }

  function gatherU8(where, numbers) {
    return Uint8Array.from(numbers, (number, index) => {
      checkU8(`${where}[${index}]`, number);
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

  function nextArrayU8(length) {
    const start = nextBytes(length, 1);
    return u8.slice(start, start + length);
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

  function refuse() {
    throw Error(`the module panicked earlier: ${broken.why}`);
  }

  function caught(error) {
    broken.why = `${error.message} (minibind's feature "panic-message" or a debug build tells why)`;
    return new PanicError(broken.why, { cause: error });
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

const $Shape = ["Circle", "Label", "Named", "Point", "Mixed", "Maybe", "Bytes", "Pair", "Group", "Not", "Table", "Empty", "NoFields", "NoValues"];

const $Event = ["key-down", "mouse-at", "text", "the end", "renamed"];

const $Expression = ["Number", "Neg", "Add", "Call"];

const $Holder = ["Value", "Field"];

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
