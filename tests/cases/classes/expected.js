// minibind 0.1.0

/**
 * A point of the plane.
 *
 * It has two coordinates.
 */
export let Point = Object.assign(function () { early("new Point"); }, {
  origin: () => early("Point.origin"),
  unit: () => early("Point.unit"),
});

/** A private struct with a constructor that fails. */
export let Even = Object.assign(function () { early("new Even"); }, {
  maybe: () => early("Even.maybe"),
});

/** Made by functions only. */
export let Ticket = function () { early("new Ticket"); };

/** Its constructor is not called `new`. */
export let Timer = Object.assign(function () { early("new Timer"); }, {
  new: () => early("Timer.new"),
});

/** Counts down to zero. */
export let Countdown = function () { early("new Countdown"); };

/** Gives text, and a missing value that is not the end. */
export let Words = function () { early("new Words"); };

export let Snake = function () { early("new Snake"); };
export let Foot = function () { early("new Foot"); };
export let Gauge = function () { early("new Gauge"); };
export let furthest = () => early("furthest");
export let lengthOf = () => early("lengthOf");
export let movesOf = () => early("movesOf");
export let double = () => early("double");
export let doubleIf = () => early("doubleIf");
export let pair = () => early("pair");
export let ticket = () => early("ticket");
export let tickets = () => early("tickets");

export let left = {
  Hand: Object.assign(function () { early("new left.Hand"); }, {
    side: () => early("left.Hand.side"),
  }),
};

export let right = {
  inner: {
    Hand: Object.assign(function () { early("new right.inner.Hand"); }, {
      side: () => early("right.inner.Hand.side"),
    }),
  },
};

export let allocate = () => early("allocate");
export let refresh = () => early("refresh");
export let release = () => early("release");

let wasm, loading;

export default function init(source = new URL("classes.wasm", import.meta.url)) {
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
    Even,
    Ticket,
    Timer,
    Countdown,
    Words,
    Snake,
    Foot,
    Gauge,
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
  } = binding.next((wasm = source.exports)).value);
  return wasm;
}

// Yields what the module imports; takes what it exports.
function* bind() {
  const {
    memory,
    minibind_allocate: $allocate,
    minibind_free: $free,
    minibind_table: $table,
    minibind_stack: $stack,
    minibind_unwind: $unwind,
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
    Gauge_new: $Gauge_new,
    Gauge_limit: $Gauge_limit,
    Gauge_common_limit: $Gauge_limit_,
    Gauge_set_limit: $Gauge_set_limit,
    Gauge_set_entitle: $Gauge_set_title,
    Gauge_caption: $Gauge_caption,
    Gauge_caption_finish: $Gauge_caption_finish,
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
    Gauge_free: $Gauge_free,
  } = yield {
    minibind: { error_text, task_start, task_wake },
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
  const SHORT = "process" in globalThis ? 24 : 200;
  let windowF64 = new Float64Array(0);
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

  const taskPromises = new Map();
  let wokenTasks = [];
  let pollInRust;
  const broken = { why: undefined };
  const hostTraps = new WeakSet();
  let thrown;
  let failureText = "";

  const $Point = { name: "Point" };

  class Point {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(x, y, label) {
      this.#address = x !== adoption ? Point_new(x, y, label) : adoption.address;
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
      $Point.has = (object) => #address in Object(object);
      kinds.push($Point);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Point);
    }

    /** From the left. */
    set x(x) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.x: argument 'x'", x);
      const ptr0 = $Point.reach("Point.x: this", this, true);
      $Point_set_x(ptr0, x);
    }

    /** From the left. */
    get x() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.x: this", this);
      return $Point_x(ptr0);
    }

    set y(y) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.y: argument 'y'", y);
      const ptr0 = $Point.reach("Point.y: this", this, true);
      $Point_set_y(ptr0, y);
    }

    get y() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.y: this", this);
      return $Point_y(ptr0);
    }

    /** Given at birth. */
    get firstLabel() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.firstLabel: this", this);
      let result;
      try {
        result = $Point_firstLabel(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    }

    set tag(tag_) {
      if (broken.why !== undefined) refuse();
      const len1 = tag_ == null ? 0 : lowerString("Point.tag: argument 'tag'", top + 1, tag_);
      const ptr1 = tag_ == null ? 0 : ptr;
      const ptr0 = $Point.reach("Point.tag: this", this, true);
      try {
        $Point_set_tag(ptr0, ptr1, len1);
      } catch (error) {
        throw caught(error);
      }
    }

    get tag() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.tag: this", this);
      let result;
      try {
        result = $Point_tag(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return result === -2 ? undefined : liftString(result);
    }

    /** The middle of the plane. */
    static origin() {
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $Point_origin();
      } catch (error) {
        throw caught(error);
      }
      return adoptObject(Point, result >>> 0);
    }

    /** How far it is from the middle. */
    length() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.length: this", this);
      return $Point_length(ptr0);
    }

    /** Moves it, by `dx` and `dy`. */
    moveBy(dx, dy) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.moveBy: argument 'dx'", dx);
      checkNumber("Point.moveBy: argument 'dy'", dy);
      const ptr0 = $Point.reach("Point.moveBy: this", this, true);
      return $Point_moveBy(ptr0, dx, dy) >>> 0;
    }

    /** Gives its coordinates and is gone. */
    intoPair() {
      if (broken.why !== undefined) refuse();
      const held = holds.length;
      try {
        const ptr0 = moveObject("Point.intoPair: this", $Point, this);
        commitMoves(held, "Point.intoPair");
        try {
          $Point_intoPair(ptr0);
        } catch (error) {
          throw caught(error);
        }
        return liftWords(readTupleOfF64AndF64);
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
        try {
          return $Point_boxed(ptr0);
        } catch (error) {
          throw caught(error);
        }
      } finally {
        endHolds(held);
      }
    }

    /** How many times it has moved. */
    get moves() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.moves: this", this);
      return $Point_moves(ptr0) >>> 0;
    }

    set moves(moves) {
      if (broken.why !== undefined) refuse();
      checkU32("Point.moves: argument 'moves'", moves);
      const ptr0 = $Point.reach("Point.moves: this", this, true);
      $Point_set_moves(ptr0, moves);
    }

    /** Both at once. */
    get bothAxes() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.bothAxes: this", this);
      $Point_bothAxes(ptr0);
      return liftShortF64(2);
    }

    /** Refuses what is no number. */
    set bothAxes(axes) {
      if (broken.why !== undefined) refuse();
      const base = top;
      setTop(base + 2);
      try {
        const len1 = lowerF64("Point.bothAxes: argument 'axes'", base + 1, axes);
        const ptr1 = ptr;
        if (len1 !== 2) mustBe("Point.bothAxes: argument 'axes'", "of length 2", len1, TypeError);
        const ptr0 = $Point.reach("Point.bothAxes: this", this, true);
        if (broken.why !== undefined) refuse();
        let result;
        try {
          result = $Point_set_bothAxes(ptr0, ptr1);
        } catch (error) {
          throw caught(error);
        }
        if (result === -1) throw collected();
      } finally {
        setTop(base);
      }
    }

    set angle(angle) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.angle: argument 'angle'", angle);
      const ptr0 = $Point.reach("Point.angle: this", this, true);
      $Point_set_angle(ptr0, angle);
    }

    get quadrant() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.quadrant: this", this);
      let result;
      try {
        result = $Point_quadrant(ptr0);
      } catch (error) {
        throw caught(error);
      }
      if (result === 4294967296) throw collected();
      return result;
    }

    /** Not a setter: a method like any other. */
    setX(x) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.setX: argument 'x'", x);
      const ptr0 = $Point.reach("Point.setX: this", this, true);
      return $Point_setX(ptr0, x);
    }

    describe(prefix, words, numbers) {
      if (broken.why !== undefined) refuse();
      const base = top;
      setTop(base + 4);
      try {
        const len1 = lowerString("Point.describe: argument 'prefix'", base + 1, prefix);
        const ptr1 = ptr;
        const ptr2 = lowerWords("Point.describe: argument 'words'", base + 2, writeArrayOfString, words);
        const len3 = lowerF64("Point.describe: argument 'numbers'", base + 3, numbers);
        const ptr3 = ptr;
        const ptr0 = $Point.reach("Point.describe: this", this);
        if (broken.why !== undefined) refuse();
        let result;
        try {
          result = $Point_describe(ptr0, ptr1, len1, ptr2, ptr3, len3);
        } catch (error) {
          throw caught(error);
        }
        return liftString(result);
      } finally {
        setTop(base);
      }
    }

    label() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.label: this", this);
      return liftBorrowed($Point_label(ptr0));
    }

    sum(...others) {
      if (broken.why !== undefined) refuse();
      const base = top;
      setTop(base + 2);
      try {
        const len1 = lowerF64("Point.sum: argument 'others'", base + 1, others);
        const ptr1 = ptr;
        const ptr0 = $Point.reach("Point.sum: this", this);
        if (broken.why !== undefined) refuse();
        return $Point_sum(ptr0, ptr1, len1);
      } finally {
        setTop(base);
      }
    }

    fill(into) {
      if (broken.why !== undefined) refuse();
      const len1 = lowerF64("Point.fill: argument 'into'", top + 1, into, true);
      const ptr1 = ptr;
      const inside1 = isInPlace(into, ptr1, len1 * 8);
      const ptr0 = $Point.reach("Point.fill: this", this);
      if (broken.why !== undefined) refuse();
      $Point_fill(ptr0, ptr1, len1);
      if (!inside1) restoreF64(into, ptr1, len1);
    }

    distance(other) {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.distance: this", this);
      const ptr1 = $Point.reach("Point.distance: argument 'other'", other);
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
        try {
          return $Point_absorb(ptr0, ptr1);
        } catch (error) {
          throw caught(error);
        }
      } finally {
        endHolds(held);
      }
    }

    nearest(points) {
      if (broken.why !== undefined) refuse();
      const base = top;
      setTop(base + 2);
      const held = holds.length;
      try {
        const ptr1 = lowerWords("Point.nearest: argument 'points'", base + 1, writeArrayOfPoint, points);
        const ptr0 = borrowObject("Point.nearest: this", $Point, this);
        if (broken.why !== undefined) refuse();
        commitMoves(held, "Point.nearest");
        let result;
        try {
          result = $Point_nearest(ptr0, ptr1);
        } catch (error) {
          throw caught(error);
        }
        return result === -2 ? undefined : adoptObject(Point, result >>> 0);
      } finally {
        setTop(base);
        endHolds(held);
      }
    }

    /** A copy, of itself. */
    same() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.same: this", this);
      let result;
      try {
        result = $Point_same(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return adoptObject(Point, result >>> 0);
    }

    toString() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.toString: this", this);
      let result;
      try {
        result = $Point_toString(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return liftString(result);
    }

    /** Of the rectangle to the middle. */
    area() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Point.reach("Point.area: this", this);
      return $Point_area(ptr0);
    }

    grow(by) {
      if (broken.why !== undefined) refuse();
      checkNumber("Point.grow: argument 'by'", by);
      const ptr0 = $Point.reach("Point.grow: this", this, true);
      $Point_grow(ptr0, by);
    }

    static unit() {
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $Point_unit();
      } catch (error) {
        throw caught(error);
      }
      return adoptObject(Point, result >>> 0);
    }

    [inspected]() {
      return inspectObject(this, ["x", "y", "firstLabel", "tag", "moves", "bothAxes", "quadrant"]);
    }
  }

  const $Even = { name: "Even" };

  class Even {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(number) {
      this.#address = number !== adoption ? Even_new(number) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Even_free);
    }

    static {
      $Even.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Even, object, exclusive);
      };
      $Even.cell = (object) => object.#cell;
      $Even.point = (object, address) => (object.#address = address);
      $Even.has = (object) => #address in Object(object);
      kinds.push($Even);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Even);
    }

    half() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Even.reach("Even.half: this", this);
      let result;
      try {
        result = $Even_half(ptr0);
      } catch (error) {
        throw caught(error);
      }
      if (result === -1) throw collected();
      return adoptObject(Even, result >>> 0);
    }

    number() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Even.reach("Even.number: this", this);
      return $Even_number(ptr0) >>> 0;
    }

    static maybe(number) {
      if (broken.why !== undefined) refuse();
      checkU32("Even.maybe: argument 'number'", number);
      let result;
      try {
        result = $Even_maybe(number);
      } catch (error) {
        throw caught(error);
      }
      return result === -2 ? undefined : adoptObject(Even, result >>> 0);
    }
  }

  const $Ticket = { name: "Ticket" };

  class Ticket {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(adopted) {
      if (adopted !== adoption) refuseNew("Ticket");
      this.#address = adoption.address;
      this.#cell = keepObject(this, this.#address, $Ticket_free);
    }

    static {
      $Ticket.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Ticket, object, exclusive);
      };
      $Ticket.cell = (object) => object.#cell;
      $Ticket.point = (object, address) => (object.#address = address);
      $Ticket.has = (object) => #address in Object(object);
      kinds.push($Ticket);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Ticket);
    }

    get number() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Ticket.reach("Ticket.number: this", this);
      return $Ticket_number(ptr0) >>> 0;
    }

    [inspected]() {
      return inspectObject(this, ["number"]);
    }
  }

  const $Timer = { name: "Timer" };

  class Timer {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(minutes) {
      this.#address = minutes !== adoption ? Timer_fromMinutes(minutes) : adoption.address;
      this.#cell = keepObject(this, this.#address, $Timer_free);
    }

    static {
      $Timer.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Timer, object, exclusive);
      };
      $Timer.cell = (object) => object.#cell;
      $Timer.point = (object, address) => (object.#address = address);
      $Timer.has = (object) => #address in Object(object);
      kinds.push($Timer);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Timer);
    }

    /** A static function. */
    static new() {
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $Timer_new();
      } catch (error) {
        throw caught(error);
      }
      return adoptObject(Timer, result >>> 0);
    }

    get seconds() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Timer.reach("Timer.seconds: this", this);
      return $Timer_seconds(ptr0) >>> 0;
    }

    [inspected]() {
      return inspectObject(this, ["seconds"]);
    }
  }

  const $Countdown = { name: "Countdown" };

  class Countdown {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(from) {
      this.#address = Countdown_new(from);
      this.#cell = keepObject(this, this.#address, $Countdown_free);
    }

    static {
      $Countdown.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Countdown, object, exclusive);
      };
      $Countdown.cell = (object) => object.#cell;
      $Countdown.point = (object, address) => (object.#address = address);
      $Countdown.has = (object) => #address in Object(object);
      kinds.push($Countdown);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Countdown);
    }

    next() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Countdown.reach("Countdown.next: this", this, true);
      const result = $Countdown_next(ptr0);
      if (result === 4294967297) return { done: true, value: undefined };
      return { done: false, value: result };
    }

    [Symbol.iterator]() {
      return this;
    }
  }

  const $Words = { name: "Words" };

  class Words {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(words) {
      this.#address = Words_new(words);
      this.#cell = keepObject(this, this.#address, $Words_free);
    }

    static {
      $Words.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Words, object, exclusive);
      };
      $Words.cell = (object) => object.#cell;
      $Words.point = (object, address) => (object.#address = address);
      $Words.has = (object) => #address in Object(object);
      kinds.push($Words);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Words);
    }

    next() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Words.reach("Words.next: this", this, true);
      let result;
      try {
        result = $Words_next(ptr0);
      } catch (error) {
        throw caught(error);
      }
      if (result === -2) return { done: true, value: undefined };
      return { done: false, value: liftBuffer(() => nextWord() === 0 ? undefined : nextText()) };
    }

    [Symbol.iterator]() {
      return this;
    }
  }

  const $Snake = { name: "Snake" };

  class Snake {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(body_length) {
      this.#address = Snake_new(body_length);
      this.#cell = keepObject(this, this.#address, $Snake_free);
    }

    static {
      $Snake.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Snake, object, exclusive);
      };
      $Snake.cell = (object) => object.#cell;
      $Snake.point = (object, address) => (object.#address = address);
      $Snake.has = (object) => #address in Object(object);
      kinds.push($Snake);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Snake);
    }

    get body_length() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Snake.reach("Snake.body_length: this", this);
      return $Snake_body_length(ptr0) >>> 0;
    }

    set body_length(body_length) {
      if (broken.why !== undefined) refuse();
      checkU32("Snake.body_length: argument 'body_length'", body_length);
      const ptr0 = $Snake.reach("Snake.body_length: this", this, true);
      $Snake_set_body_length(ptr0, body_length);
    }

    eat_mouse(mouse_size) {
      if (broken.why !== undefined) refuse();
      checkU32("Snake.eat_mouse: argument 'mouse_size'", mouse_size);
      const ptr0 = $Snake.reach("Snake.eat_mouse: this", this, true);
      return $Snake_eat_mouse(ptr0, mouse_size) >>> 0;
    }

    fullLength() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Snake.reach("Snake.fullLength: this", this);
      return $Snake_fullLength(ptr0) >>> 0;
    }

    [inspected]() {
      return inspectObject(this, ["body_length"]);
    }
  }

  const $Hand = { name: "left.Hand" };

  class Hand {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(fingers) {
      this.#address = Hand_new(fingers);
      this.#cell = keepObject(this, this.#address, $Hand_free);
    }

    static {
      $Hand.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Hand, object, exclusive);
      };
      $Hand.cell = (object) => object.#cell;
      $Hand.point = (object, address) => (object.#address = address);
      $Hand.has = (object) => #address in Object(object);
      kinds.push($Hand);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Hand);
    }

    get fingers() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Hand.reach("left.Hand.fingers: this", this);
      return $Hand_fingers(ptr0) >>> 0;
    }

    set fingers(fingers) {
      if (broken.why !== undefined) refuse();
      checkU32("left.Hand.fingers: argument 'fingers'", fingers);
      const ptr0 = $Hand.reach("left.Hand.fingers: this", this, true);
      $Hand_set_fingers(ptr0, fingers);
    }

    static side() {
      if (broken.why !== undefined) refuse();
      return liftBorrowed($Hand_side());
    }

    shake(other) {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Hand.reach("left.Hand.shake: this", this);
      const ptr1 = $Hand_.reach("left.Hand.shake: argument 'other'", other);
      return $Hand_shake(ptr0, ptr1) >>> 0;
    }

    [inspected]() {
      return inspectObject(this, ["fingers"]);
    }
  }

  const $Hand_ = { name: "right.inner.Hand" };

  class Hand_ {
    static name = "Hand";

    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(fingers) {
      this.#address = Hand__new(fingers);
      this.#cell = keepObject(this, this.#address, $Hand__free);
    }

    static {
      $Hand_.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Hand_, object, exclusive);
      };
      $Hand_.cell = (object) => object.#cell;
      $Hand_.point = (object, address) => (object.#address = address);
      $Hand_.has = (object) => #address in Object(object);
      kinds.push($Hand_);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Hand_);
    }

    get fingers() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Hand_.reach("right.inner.Hand.fingers: this", this);
      return $Hand__fingers(ptr0) >>> 0;
    }

    set fingers(fingers) {
      if (broken.why !== undefined) refuse();
      checkU32("right.inner.Hand.fingers: argument 'fingers'", fingers);
      const ptr0 = $Hand_.reach("right.inner.Hand.fingers: this", this, true);
      $Hand__set_fingers(ptr0, fingers);
    }

    static side() {
      if (broken.why !== undefined) refuse();
      return liftBorrowed($Hand__side());
    }

    [inspected]() {
      return inspectObject(this, ["fingers"]);
    }
  }

  const $Foot = { name: "Foot" };

  class Foot {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor() {
      this.#address = Foot_new();
      this.#cell = keepObject(this, this.#address, $Foot_free);
    }

    static {
      $Foot.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Foot, object, exclusive);
      };
      $Foot.cell = (object) => object.#cell;
      $Foot.point = (object, address) => (object.#address = address);
      $Foot.has = (object) => #address in Object(object);
      kinds.push($Foot);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Foot);
    }

    toes() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Foot.reach("Foot.toes: this", this);
      return $Foot_toes(ptr0) >>> 0;
    }
  }

  const $Gauge = { name: "Gauge" };

  class Gauge {
    // Where the object is in Rust; 0 while it is borrowed, and when it is gone.
    #address;
    #cell;

    constructor(limit) {
      this.#address = Gauge_new(limit);
      this.#cell = keepObject(this, this.#address, $Gauge_free);
    }

    static {
      $Gauge.reach = (where, object, exclusive) => {
        try {
          if (object.#address) return object.#address;
        } catch {}
        return reachCell(where, $Gauge, object, exclusive);
      };
      $Gauge.cell = (object) => object.#cell;
      $Gauge.point = (object, address) => (object.#address = address);
      $Gauge.has = (object) => #address in Object(object);
      kinds.push($Gauge);
      if (Symbol.dispose) this.prototype[Symbol.dispose] = this.prototype.free;
    }

    free() {
      this.#address = 0;
      freeObject(this.#cell, $Gauge);
    }

    get limit() {
      if (broken.why !== undefined) refuse();
      const ptr0 = $Gauge.reach("Gauge.limit: this", this);
      return $Gauge_limit(ptr0);
    }

    /** The limit of all. */
    static get limit() {
      if (broken.why !== undefined) refuse();
      return $Gauge_limit_() >>> 0;
    }

    static set limit(limit) {
      if (broken.why !== undefined) refuse();
      checkU32("Gauge.limit: argument 'limit'", limit);
      let result;
      try {
        result = $Gauge_set_limit(limit);
      } catch (error) {
        throw caught(error);
      }
      if (result === -1) throw collected();
    }

    static set title(title) {
      if (broken.why !== undefined) refuse();
      const len0 = lowerString("Gauge.title: argument 'title'", top, title);
      const ptr0 = ptr;
      try {
        $Gauge_set_title(ptr0, len0);
      } catch (error) {
        throw caught(error);
      }
    }

    static get caption() {
      return (async () => {
        if (broken.why !== undefined) refuse();
        try {
          const task = $Gauge_caption();
          const end = settled(task);
          if (end) await end;
          if (broken.why !== undefined) refuse();
          return liftString($Gauge_caption_finish(task));
        } catch (error) {
          throw caught(error);
        }
      })();
    }

    [inspected]() {
      return inspectObject(this, ["limit"]);
    }
  }

  return {
    Point,
    Even,
    Ticket,
    Timer,
    Countdown,
    Words,
    Snake,
    Foot,
    Gauge,
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

  function Point_new(x, y, label) {
    if (broken.why !== undefined) refuse();
    checkNumber("new Point: argument 'x'", x);
    checkNumber("new Point: argument 'y'", y);
    const len2 = label == null ? 0 : lowerString("new Point: argument 'label'", top + 2, label);
    const ptr2 = label == null ? 0 : ptr;
    try {
      return $Point_new(x, y, ptr2, len2) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function Even_new(number) {
    if (broken.why !== undefined) refuse();
    checkU32("new Even: argument 'number'", number);
    let result;
    try {
      result = $Even_new(number);
    } catch (error) {
      throw caught(error);
    }
    if (result === -1) throw collected();
    return result >>> 0;
  }

  function Timer_fromMinutes(minutes) {
    if (broken.why !== undefined) refuse();
    checkU32("new Timer: argument 'minutes'", minutes);
    try {
      return $Timer_fromMinutes(minutes) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function Countdown_new(from) {
    if (broken.why !== undefined) refuse();
    checkU32("new Countdown: argument 'from'", from);
    try {
      return $Countdown_new(from) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function Words_new(words) {
    if (broken.why !== undefined) refuse();
    const ptr0 = lowerWords("new Words: argument 'words'", top, writeArrayOfOptionalString, words);
    if (broken.why !== undefined) refuse();
    try {
      return $Words_new(ptr0) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function Snake_new(body_length) {
    if (broken.why !== undefined) refuse();
    checkU32("new Snake: argument 'body_length'", body_length);
    try {
      return $Snake_new(body_length) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function Hand_new(fingers) {
    if (broken.why !== undefined) refuse();
    checkU32("new left.Hand: argument 'fingers'", fingers);
    try {
      return $Hand_new(fingers) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function Hand__new(fingers) {
    if (broken.why !== undefined) refuse();
    checkU32("new right.inner.Hand: argument 'fingers'", fingers);
    try {
      return $Hand__new(fingers) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function Foot_new() {
    if (broken.why !== undefined) refuse();
    return $Foot_new() >>> 0;
  }

  function Gauge_new(limit) {
    if (broken.why !== undefined) refuse();
    checkNumber("new Gauge: argument 'limit'", limit);
    try {
      return $Gauge_new(limit) >>> 0;
    } catch (error) {
      throw caught(error);
    }
  }

  function furthest(points) {
    if (broken.why !== undefined) refuse();
    const held = holds.length;
    try {
      const ptr0 = lowerWords("furthest: argument 'points'", top, writeBorrowedArrayOfPoint, points);
      if (broken.why !== undefined) refuse();
      let result;
      try {
        result = $furthest(ptr0);
      } catch (error) {
        throw caught(error);
      }
      return result === -2 ? undefined : adoptObject(Point, result >>> 0);
    } finally {
      endHolds(held);
    }
  }

  function lengthOf(point_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = point_ == null ? 0 : $Point.reach("lengthOf: argument 'point'", point_);
    const result = $lengthOf(ptr0);
    const tag = liftTag();
    return tag === 2 ? undefined : result;
  }

  function movesOf(point_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = $Point.reach("movesOf: argument 'point'", point_);
    return $movesOf(ptr0) >>> 0;
  }

  function double(point_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = $Point.reach("double: argument 'point'", point_, true);
    $double(ptr0);
  }

  function doubleIf(point_) {
    if (broken.why !== undefined) refuse();
    const ptr0 = point_ == null ? 0 : $Point.reach("doubleIf: argument 'point'", point_, true);
    return $doubleIf(ptr0) !== 0;
  }

  function pair(count) {
    if (broken.why !== undefined) refuse();
    checkU32("pair: argument 'count'", count);
    try {
      $pair(count);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readTupleOfPointAndOptionalPointAndArrayOfPoint);
  }

  function ticket(number) {
    if (broken.why !== undefined) refuse();
    checkU32("ticket: argument 'number'", number);
    let result;
    try {
      result = $ticket(number);
    } catch (error) {
      throw caught(error);
    }
    return adoptObject(Ticket, result >>> 0);
  }

  function tickets(count) {
    if (broken.why !== undefined) refuse();
    checkU32("tickets: argument 'count'", count);
    try {
      $tickets(count);
    } catch (error) {
      throw caught(error);
    }
    return liftWords(readArrayOfTicket);
  }

  function readArrayOfPoint() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject(Point, nextWord() >>> 0));
    }
    return items;
  }

  function readArrayOfTicket() {
    const items = [];
    for (let count = nextWord(); count > 0; count--) {
      items.push(adoptObject(Ticket, nextWord() >>> 0));
    }
    return items;
  }

  function readTupleOfF64AndF64() {
    return [nextDouble(), nextDouble()];
  }

  function readTupleOfPointAndOptionalPointAndArrayOfPoint() {
    return [adoptObject(Point, nextWord() >>> 0), nextWord() === 0 ? undefined : adoptObject(Point, nextWord() >>> 0), readArrayOfPoint()];
  }

  function writeArrayOfOptionalString(where, value) {
    const items = iterableOf(where, value);
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

  function writeBorrowedArrayOfPoint(where, value) {
    const items = iterableOf(where, value);
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

  function restoreF64(numbers, ptr, length) {
    if (f64.length === 0) refreshViews();
    if (length <= 8) {
      for (let index = 0; index < length; index++) numbers[index] = f64[ptr / 8 + index];
      return;
    }
    if (windowF64.byteOffset !== ptr || windowF64.length !== length) windowF64 = new Float64Array(memory.buffer, ptr, length);
    typedSet.call(numbers, windowF64);
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

  function liftShortF64(length) {
    if (f64.length === 0) refreshViews();
    const area = f64;
    const start = TEXT / 8;
    if (length > 8) return area.slice(start, start + length);
    const numbers = new Float64Array(length);
    for (let index = 0; index < length; index++) numbers[index] = area[start + index];
    return numbers;
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

  function refuseNew(name) {
    throw TypeError(`new ${name}: the class has no constructor`);
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
const typedSet = Uint8Array.prototype.set;

class PanicError extends Error {
  name = "PanicError";
}

function checkU32(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
  if (value >>> 0 !== value) mustBe(where, "an integer from 0 to 4294967295", value, RangeError);
}

function checkNumber(where, value) {
  if (typeof value !== "number") mustBe(where, "a number", value);
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
