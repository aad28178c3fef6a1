// minibind 0.1.0

/** A picture that counts itself. */
export let Sprite = function () { early("new Sprite"); };

/** Owns sprites. */
export let Canvas = function () { early("new Canvas"); };

/** How many sprites there are. */
export let live = () => early("live");

let take_ = () => early("take");
export let takeText = () => early("takeText");
export let takeTwo = () => early("takeTwo");
export let takeAll = () => early("takeAll");
export let takeMaybe = () => early("takeMaybe");
export let takeBoxed = () => early("takeBoxed");
export let takeTuple = () => early("takeTuple");
export let takeFixed = () => early("takeFixed");
export let takeMap = () => early("takeMap");
export let takeScene = () => early("takeScene");
export let takeLayer = () => early("takeLayer");
export let scene = () => early("scene");
export let lookAll = () => early("lookAll");
export let lookAndGrow = () => early("lookAndGrow");
export let growAndLook = () => early("growAndLook");
export let takeAndLook = () => early("takeAndLook");
export let lookWith = () => early("lookWith");
export let growWith = () => early("growWith");
export let takeWith = () => early("takeWith");
export let same = () => early("same");

/** Fails with the sprite in its hands. */
export let takeAndFail = () => early("takeAndFail");

export { take_ as take };

let wasm, loading;

export default function init(source = new URL("ownership.wasm", import.meta.url)) {
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
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  const {
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
  } = yield {
    minibind: { error_text },
  };
  const ARENA = 0;
  const RESULT = 0;
  let u8, u16, u32, f64;
  refreshViews();

  function refreshViews() {
    u8 = new Uint8Array(memory.buffer);
    u16 = new Uint16Array(memory.buffer);
    u32 = new Uint32Array(memory.buffer);
    f64 = new Float64Array(memory.buffer);
  }

  let ptr = 0;
  let top = 0;
  const blocks = [];
  const SHORT = "process" in globalThis ? 24 : 200;
  const regions = new Set();
  const origins = new WeakMap();
  let stageWords = new Uint32Array(0);
  let stageBytes;
  let stageAt = 0;
  let stageWhere = "";
  let nextAt = 0;
  let resultText = "";
  let textAt = 0;
  const fresh = [];
  let freshCount = 0;
  const adoption = { address: 0 };
  const kinds = [];
  const holds = [];
  const inspected = Symbol.for("nodejs.util.inspect.custom");

  const finalizers = new FinalizationRegistry(({ free, address }) => {
    if (address !== 0 && broken.why === undefined) freeNow(free, address);
  });

  const values = [undefined, null, true, false];
  const broken = { why: undefined };
  let failureText = "";

  const $Sprite = { name: "Sprite" };

  class Sprite {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(size) {
      this.#address = size !== adoption ? Sprite_new(size) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Sprite_free);
    }

    static {
      $Sprite.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Sprite, object, exclusive);
      };
      $Sprite.cell = (object) => object.#cell;
      $Sprite.point = (object, address) => (object.#address = address);
      $Sprite.has = (object) => #address in Object(object);
      kinds.push($Sprite);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Sprite);
    }

    set size(size) {
      if (broken.why !== undefined) refuse();
      checkU32("Sprite.size: argument 'size'", size);
      const ptr0 = $Sprite.reach("Sprite.size: this", this, true);
      $Sprite_set_size(ptr0, size);
    }

    get size() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Sprite.reach("Sprite.size: this", this);
      return $Sprite_size(ptr0) >>> 0;
    }

    area() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Sprite.reach("Sprite.area: this", this);
      return $Sprite_area(ptr0) >>> 0;
    }

    grow(by) {
      if (broken.why !== undefined) refuse();
      checkU32("Sprite.grow: argument 'by'", by);
      const ptr0 = $Sprite.reach("Sprite.grow: this", this, true);
      $Sprite_grow(ptr0, by);
    }

    intoSize() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Sprite.intoSize: this", $Sprite, this);
        commitMoves(held, "Sprite.intoSize");
        try {
          return $Sprite_intoSize(ptr0) >>> 0;
        } catch (error) {
          throw caught(error);
        }
      } finally {
        endHolds(held);
      }
    }

    isLarger(other) {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Sprite.reach("Sprite.isLarger: this", this);
      const ptr1 = $Sprite.reach("Sprite.isLarger: argument 'other'", other);
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
        try {
          return $Sprite_eat(ptr0, ptr1) >>> 0;
        } catch (error) {
          throw caught(error);
        }
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
        try {
          return $Sprite_melt(ptr0, ptr1) >>> 0;
        } catch (error) {
          throw caught(error);
        }
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
      const base = top;
      setTop(base + 2);
      try {
        const ptr1 = lowerWords("Sprite.resize: argument 'options'", base + 1, writeOptions, options);
        const ptr0 = $Sprite.reach("Sprite.resize: this", this, true);
        if (broken.why !== undefined) refuse();
        $Sprite_resize(ptr0, ptr1);
      } finally {
        setTop(base);
      }
    }

    look(options) {
      if (broken.why !== undefined) refuse();
      const base = top;
      setTop(base + 2);
      try {
        const ptr1 = lowerWords("Sprite.look: argument 'options'", base + 1, writeOptions, options);
        const ptr0 = $Sprite.reach("Sprite.look: this", this);
        if (broken.why !== undefined) refuse();
        return $Sprite_look(ptr0, ptr1) >>> 0;
      } finally {
        setTop(base);
      }
    }

    fail(message) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const len1 = lowerString("Sprite.fail: argument 'message'", top + 1, message);
        const ptr1 = ptr;
        const ptr0 = moveObject("Sprite.fail: this", $Sprite, this);
        commitMoves(held, "Sprite.fail");
        let result;
        try {
          result = $Sprite_fail(ptr0, ptr1, len1);
        } catch (error) {
          throw caught(error);
        }
        if (result === 4294967296) throw collected();
        return result;
      } finally {
        endHolds(held);
      }
    }

    boom() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Sprite.reach("Sprite.boom: this", this, true);
      try {
        $Sprite_boom(ptr0);
      } catch (error) {
        throw caught(error);
      }
    }

    [inspected]() {
      return inspectObject(this, ["size"]);
    }
  }

  const $Canvas = { name: "Canvas" };

  class Canvas {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(front) {
      this.#address = Canvas_new(front);
      this.#cell = keepObject(this, this.#address, $Canvas_free);
    }

    static {
      $Canvas.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Canvas, object, exclusive);
      };
      $Canvas.cell = (object) => object.#cell;
      $Canvas.point = (object, address) => (object.#address = address);
      $Canvas.has = (object) => #address in Object(object);
      kinds.push($Canvas);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Canvas);
    }

    get front() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Canvas.reach("Canvas.front: this", this);
      let result;
      try {
        result = $Canvas_front(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return result === -2 ? undefined : adoptObject(Sprite, result >>> 0);
    }

    set front(front) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Canvas.front: this", $Canvas, this, -1);
        const ptr1 = front == null ? 0 : moveObject("Canvas.front: argument 'front'", $Sprite, front);
        commitMoves(held, "Canvas.front");
        try {
          $Canvas_set_front(ptr0, ptr1);
        } catch (error) {
          throw caught(error);
        }
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
        try {
          return $Canvas_take(ptr0, ptr1) >>> 0;
        } catch (error) {
          throw caught(error);
        }
      } finally {
        endHolds(held);
      }
    }

    give() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Canvas.reach("Canvas.give: this", this, true);
      let result;
      try {
        result = $Canvas_give(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return result === -2 ? undefined : adoptObject(Sprite, result >>> 0);
    }

    set only(only) {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = borrowObject("Canvas.only: this", $Canvas, this, -1);
        const ptr1 = moveObject("Canvas.only: argument 'only'", $Sprite, only);
        commitMoves(held, "Canvas.only");
        try {
          $Canvas_set_only(ptr0, ptr1);
        } catch (error) {
          throw caught(error);
        }
      } finally {
        endHolds(held);
      }
    }

    [inspected]() {
      return inspectObject(this, ["front"]);
    }
  }

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

  function Sprite_new(size) {
    if (broken.why !== undefined) refuse();
    checkU32("new Sprite: argument 'size'", size);
    try {
      return $Sprite_new(size) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function Canvas_new(front) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = front == null ? 0 : moveObject("new Canvas: argument 'front'", $Sprite, front);
      commitMoves(held, "new Canvas");
      try {
        return $Canvas_new(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

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
      try {
        return $take_(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function takeText(sprite, text, numbers) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 3);
    const held = holds.length;
    try {
      const len1 = lowerString("takeText: argument 'text'", base + 1, text);
      const ptr1 = ptr;
      const ptr0 = moveObject("takeText: argument 'sprite'", $Sprite, sprite);
      const len2 = lowerVecF64("takeText: argument 'numbers'", numbers);
      const ptr2 = ptr;
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeText");
      try {
        return $takeText(ptr0, ptr1, len1, ptr2, len2) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      setTop(base);
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
      try {
        return $takeTwo(ptr0, ptr1) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function takeAll(sprites) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("takeAll: argument 'sprites'", top, writeArrayOfSprite, sprites);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeAll");
      try {
        return $takeAll(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function takeMaybe(sprite) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = sprite == null ? 0 : moveObject("takeMaybe: argument 'sprite'", $Sprite, sprite);
      commitMoves(held, "takeMaybe");
      let result;
      try {
        result = $takeMaybe(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return result === 4294967297 ? undefined : result;
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
      try {
        return $takeBoxed(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function takeTuple(pair) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("takeTuple: argument 'pair'", top, writeTupleOfU32AndSprite, pair);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeTuple");
      try {
        return $takeTuple(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function takeFixed(sprites) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("takeFixed: argument 'sprites'", top, write2OfSprite, sprites);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeFixed");
      try {
        return $takeFixed(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function takeMap(sprites) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("takeMap: argument 'sprites'", top, writeMapOfStringToSprite, sprites);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeMap");
      try {
        return $takeMap(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function takeScene(scene) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("takeScene: argument 'scene'", top, writeScene, scene);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeScene");
      try {
        return $takeScene(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function takeLayer(layer) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("takeLayer: argument 'layer'", top, writeLayer, layer);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeLayer");
      try {
        return $takeLayer(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function scene(size) {
    if (broken.why !== undefined) refuse();
    checkU32("scene: argument 'size'", size);
    try {
      $scene(size);
    } catch (error) {
      throw caught(error);
    }
    return liftBuffer(readScene);
  }

  function lookAll(sprites) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("lookAll: argument 'sprites'", top, writeBorrowedArrayOfSprite, sprites);
      if (broken.why !== undefined) refuse();
      try {
        return $lookAll(ptr0) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function lookAndGrow(sprites, sprite) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("lookAndGrow: argument 'sprites'", top, writeBorrowedArrayOfSprite, sprites);
      const ptr1 = borrowObject("lookAndGrow: argument 'sprite'", $Sprite, sprite, -1);
      if (broken.why !== undefined) refuse();
      try {
        return $lookAndGrow(ptr0, ptr1) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
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
      try {
        return $takeAndLook(ptr0, ptr1) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      endHolds(held);
    }
  }

  function lookWith(sprite, options) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    try {
      const ptr1 = lowerWords("lookWith: argument 'options'", base + 1, writeOptions, options);
      const ptr0 = $Sprite.reach("lookWith: argument 'sprite'", sprite);
      if (broken.why !== undefined) refuse();
      return $lookWith(ptr0, ptr1) >>> 0;
    } finally {
      setTop(base);
    }
  }

  function growWith(sprite, options) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    try {
      const ptr1 = lowerWords("growWith: argument 'options'", base + 1, writeOptions, options);
      const ptr0 = $Sprite.reach("growWith: argument 'sprite'", sprite, true);
      if (broken.why !== undefined) refuse();
      return $growWith(ptr0, ptr1) >>> 0;
    } finally {
      setTop(base);
    }
  }

  function takeWith(sprite, options) {
    if (broken.why !== undefined) refuse();
    const base = top;
    setTop(base + 2);
    const held = holds.length;
    try {
      const ptr1 = lowerWords("takeWith: argument 'options'", base + 1, writeOptions, options);
      const ptr0 = moveObject("takeWith: argument 'sprite'", $Sprite, sprite);
      if (broken.why !== undefined) refuse();
      commitMoves(held, "takeWith");
      try {
        return $takeWith(ptr0, ptr1) >>> 0;
      } catch (error) {
        throw caught(error);
      }
    } finally {
      setTop(base);
      endHolds(held);
    }
  }

  function same(sprite) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = moveObject("same: argument 'sprite'", $Sprite, sprite);
      commitMoves(held, "same");
      let result;
      try {
        result = $same(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return adoptObject(Sprite, result >>> 0);
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
      let result;
      try {
        result = $takeAndFail(ptr0);
      } catch (error) {
        throw caught(error);
      }
      if (result === 4294967296) throw collected();
      return result;
    } finally {
      endHolds(held);
    }
  }

  function readArrayOfSprite() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject(Sprite, nextWord() >>> 0));
    }
    return items;
  }

  function readScene() {
    return {
      main: adoptObject(Sprite, nextWord() >>> 0),
      others: readArrayOfSprite(),
      ...(nextWord() !== 0 && { name: nextText() }),
    };
  }

  function write2OfSprite(where, value) {
    const items = iterableOf(where, value);
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
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
  }

  function writeBorrowedArrayOfSprite(where, value) {
    const items = iterableOf(where, value);
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
    stageWords[count] = index;
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
    stageWords[count] = index;
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

  function decode(ptr, length) {
    return decoder.decode(new Uint8Array(memory.buffer, ptr >>> 0, length));
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

  function putWord(word) {
    const start = stageAt++;
    if (start === stageWords.length) enlargeStage(start * 2);
    stageWords[start] = word;
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

  function nextWord() {
    return u32[nextAt++];
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
    const other = kinds.find((kind) => kind.has(object));
    if (other) mustBe(where, `a ${kind.name}`, `a ${other.name}`, TypeError);
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

  function freeNow(free, address) {
    try {
      free(address);
    } catch (error) {
      throw caught(error);
    }
  }

  function fate(text) {
    return text;
  }

  function refuseGone(subject, end) {
    refuseValue(Error, `${subject} ${end}`);
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

const $Layer = ["One", "Two"];

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
let mismatch;
const typedLength = Uint8Array.prototype.__lookupGetter__("length");
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

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
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
