const LARGE = 20000;

export const tests = {
  async "an allocated array lies in the module's memory, all zeros"(pkg, t) {
    const { memory } = await pkg.default();
    for (const Type of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array]) {
      for (const length of [0, 1, 1000, 100000]) {
        const array = pkg.allocate(Type, length);
        t.equal(array.constructor, Type);
        t.equal(array.length, length);
        t.equal(array.buffer, memory.buffer);
        t.equal(array.byteOffset % Type.BYTES_PER_ELEMENT, 0);
        t.equal(array.every((value) => value == 0), true);
        array.fill(Type === BigInt64Array || Type === BigUint64Array ? 1n : 1);
        pkg.release(array);
      }
    }
  },
  "it is passed without a copy"(pkg, t) {
    const array = pkg.allocate(Float64Array, LARGE);
    array.fill(0.5);
    t.equal(pkg.address(array), array.byteOffset);
    t.equal(pkg.addressMut(array), array.byteOffset);
    t.equal(pkg.sum(array), LARGE / 2);
    pkg.double(array);
    t.equal(array[0], 1);
    t.equal(array[LARGE - 1], 1);
    pkg.release(array);
  },
  "a part of it is passed without a copy"(pkg, t) {
    const array = pkg.allocate(Float64Array, LARGE);
    array.fill(1);
    const part = array.subarray(5, LARGE - 5);
    t.equal(pkg.address(part), part.byteOffset);
    t.equal(pkg.addressMut(part), part.byteOffset);
    pkg.double(part);
    t.equal(array[4], 1);
    t.equal(array[5], 2);
    t.equal(array[LARGE - 6], 2);
    t.equal(array[LARGE - 5], 1);
    t.equal(pkg.sum(array.subarray(0, 10)), 15);
    pkg.release(array);
  },
  "small arrays and small parts work as well"(pkg, t) {
    const array = pkg.allocate(Float64Array, 10);
    array.set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    t.equal(pkg.sum(array), 55);
    pkg.double(array);
    pkg.double(array.subarray(8));
    t.same(array.slice(), Float64Array.from([2, 4, 6, 8, 10, 12, 14, 16, 36, 40]));
    t.equal(pkg.sum(array.subarray(3, 3)), 0);
    pkg.release(array);
  },
  "other element types"(pkg, t) {
    for (const Type of [Uint8Array, Uint8ClampedArray]) {
      const bytes = pkg.allocate(Type, 100000);
      bytes.fill(3);
      t.equal(pkg.sumBytes(bytes), 300000);
      pkg.release(bytes);
    }
    const bigs = pkg.allocate(BigInt64Array, LARGE);
    bigs.fill(-2n);
    t.equal(pkg.sumBigs(bigs), -2n * BigInt(LARGE));
    t.throws(() => pkg.sumBytes(bigs), "TypeError", "sumBytes: argument 'values' must be a Uint8Array or an array, got BigInt64Array");
    pkg.release(bigs);
  },
  "an owned argument is a copy"(pkg, t) {
    const array = pkg.allocate(Float64Array, LARGE);
    array.fill(2);
    const taken = pkg.take(array);
    t.equal(taken.length, LARGE);
    t.equal(taken.buffer === array.buffer, false);
    t.equal(pkg.sum(array), 2 * LARGE);
    pkg.release(array);
  },
  async "any other view of the memory is copied"(pkg, t) {
    const { memory } = await pkg.default();
    for (const name of ["address", "addressMut"]) {
      // The first call may grow the memory, which ends the view.
      for (let round = 0; round < 3; round++) {
        const view = new Float64Array(memory.buffer, 0, LARGE);
        t.equal(pkg[name](view) === 0, false);
      }
    }
    const array = pkg.allocate(Float64Array, LARGE);
    const wider = new Float64Array(memory.buffer, array.byteOffset - 8, LARGE);
    t.equal(pkg.address(wider) === wider.byteOffset, false);
    pkg.release(array);
  },
  "a mutable array is the only one over its elements"(pkg, t) {
    const array = pkg.allocate(Float64Array, 2 * LARGE);
    array.fill(1);
    const message = "add: argument 'into' overlaps argument 'from'; a mutable slice must have its elements to itself";
    t.throws(() => pkg.add(array, array), "Error", message);
    t.throws(() => pkg.add(array.subarray(0, LARGE + 1), array.subarray(LARGE)), "Error", message);
    pkg.add(array.subarray(0, LARGE), array.subarray(LARGE));
    t.equal(array[0], 2);
    t.equal(array[LARGE], 1);
    pkg.release(array);
  },
  async "growing memory detaches it; refresh gives it anew"(pkg, t) {
    const { memory } = await pkg.default();
    for (const length of [10, LARGE]) {
      const array = pkg.allocate(Float64Array, length);
      array.fill(3);
      memory.grow(1);
      t.equal(array.length, 0);
      t.throws(() => pkg.sum(array), "Error", "sum: argument 'values' was detached when memory grew; pass refresh(array)");
      t.throws(() => pkg.double(array), "Error", "double: argument 'values' was detached when memory grew; pass refresh(array)");
      t.throws(() => pkg.take(array), "Error", "take: argument 'values' was detached when memory grew; pass refresh(array)");
      const again = pkg.refresh(array);
      t.equal(again.length, length);
      t.equal(pkg.sum(again), 3 * length);
      if (length === LARGE) t.equal(pkg.address(again), again.byteOffset);
      t.equal(pkg.refresh(again), again);
      t.equal(pkg.refresh(array).byteOffset, again.byteOffset);
      pkg.release(again);
    }
  },
  "memory that grows inside a call"(pkg, t) {
    const array = pkg.allocate(Float64Array, LARGE);
    array.fill(1);
    pkg.grow(1 << 22);
    t.equal(array.length, 0);
    t.equal(pkg.sum(pkg.refresh(array)), LARGE);
    pkg.release(array);
  },
  "bad arguments"(pkg, t) {
    for (const [value, kind] of [[undefined, "undefined"], ["Float64Array", "string"], [Array, "function"], [DataView, "function"]]) {
      t.throws(() => pkg.allocate(value, 1), "TypeError", `allocate: argument 'type' must be the class of a typed array, got ${kind}`);
    }
    t.throws(() => pkg.allocate(Float64Array, "3"), "TypeError", "allocate: argument 'length' must be a number, got string");
    for (const length of [-1, 0.5, NaN, Infinity]) {
      t.throws(() => pkg.allocate(Float64Array, length), "RangeError", `allocate: argument 'length' must be an integer from 0 to 4294967295, got ${length}`);
    }
    for (const [value, kind] of [[undefined, "undefined"], [new Float64Array(1), "object"], [{}, "object"]]) {
      t.throws(() => pkg.release(value), "TypeError", `release: argument 'array' must be an array from allocate(), got ${kind}`);
      t.throws(() => pkg.refresh(value), "TypeError", `refresh: argument 'array' must be an array from allocate(), got ${kind}`);
    }
    for (const length of [600000000, 4294967295]) t.throws(() => pkg.allocate(Float64Array, length), "RangeError", /^allocate: .* small enough for memory/);
    t.equal(pkg.sum([1, 2]), 3);
  },
  "releasing twice is harmless"(pkg, t) {
    const array = pkg.allocate(Float64Array, 10);
    pkg.release(array);
    const other = pkg.allocate(Float64Array, 10);
    pkg.release(array);
    const third = pkg.allocate(Float64Array, 10);
    t.equal(other.byteOffset === third.byteOffset, false);
    pkg.release(other);
    pkg.release(third);
    t.throws(() => pkg.refresh(array), "Error", "refresh: argument 'array' was released");
  },
  async "memory does not grow over many arrays"(pkg, t) {
    const { memory } = await pkg.default();
    const round = () => {
      const array = pkg.allocate(Float64Array, LARGE);
      array[0] = 1;
      t.equal(pkg.sum(array), 1);
      pkg.release(array);
    };
    for (let index = 0; index < 10; index++) round();
    const before = memory.buffer.byteLength;
    for (let index = 0; index < 2000; index++) round();
    t.equal(memory.buffer.byteLength, before);
  },
};

export const fresh = {
  async "before init"(load, t) {
    const pkg = await load();
    t.throws(() => pkg.allocate(Float64Array, 1), "Error", "call and await init() before allocate()");
    t.throws(() => pkg.release(new Float64Array(1)), "Error", "call and await init() before release()");
    t.throws(() => pkg.refresh(new Float64Array(1)), "Error", "call and await init() before refresh()");
  },
};
