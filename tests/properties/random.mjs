// Random values that are the same in every run, with those at the edges more often than others.

// A generator of 32-bit numbers (mulberry32).
let state = 0x6d696e69;

/** Starts the stream anew. */
export function seed(number) {
  state = number;
}

export function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return (t ^ (t >>> 14)) >>> 0;
}
export const below = (limit) => random() % limit;
export const pick = (list) => list[below(list.length)];

const bits64 = () => (BigInt(random()) << 32n) | BigInt(random());
export const integer = (low, high) => () =>
  below(4) ? low + (random() % (high - low + 1)) : pick([low, low + 1, -1, 0, 1, high - 1, high].filter((n) => n >= low && n <= high));
export const bigint = (bits, signed) => {
  const fit = signed ? BigInt.asIntN : BigInt.asUintN;
  const half = 1n << BigInt(bits - 1);
  const edges = [0n, 1n, -1n, half, half - 1n, -half, half + 1n, 1n << 32n, (1n << 32n) - 1n, 1n << 63n, 1n << 64n, (1n << 64n) - 1n];
  return () => fit(bits, below(4) ? (bits64() << 64n) | bits64() : pick(edges));
};
const words = new DataView(new ArrayBuffer(8));
export const float64 = () => {
  if (!below(4)) return pick([0, -0, NaN, Infinity, -Infinity, 5e-324, Number.MAX_VALUE, Number.EPSILON, 2 ** 32, 2 ** 32 + 1, 2 ** 53, -(2 ** 31), 0.1]);
  if (!below(2)) return (below(2 ** 31) - 2 ** 30) / 8;
  words.setUint32(0, random());
  words.setUint32(4, random());
  return words.getFloat64(0);
};
export const float32 = () => Math.fround(float64());

export const plane = () => pick([0x20 + below(0x5f), below(0x80), 0x80 + below(0x780), 0x800 + below(0xd000), 0xe000 + below(0x2000), 0x10000 + below(0x100000)]);
export const char = () => String.fromCodePoint(below(8) ? plane() : pick([0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xfeff, 0xfffd, 0xffff, 0x10000, 0x10ffff]));

/** For each kind of number its typed array and what makes one. */
export const numbers = {
  i8: [Int8Array, integer(-128, 127)],
  u8: [Uint8Array, integer(0, 255)],
  i16: [Int16Array, integer(-32768, 32767)],
  u16: [Uint16Array, integer(0, 65535)],
  i32: [Int32Array, integer(-(2 ** 31), 2 ** 31 - 1)],
  u32: [Uint32Array, integer(0, 2 ** 32 - 1)],
  isize: [Int32Array, integer(-(2 ** 31), 2 ** 31 - 1)],
  usize: [Uint32Array, integer(0, 2 ** 32 - 1)],
  f32: [Float32Array, float32],
  f64: [Float64Array, float64],
  i64: [BigInt64Array, bigint(64, true)],
  u64: [BigUint64Array, bigint(64, false)],
};
