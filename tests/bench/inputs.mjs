// What cases are called with: always 64 different values, so that nothing is remembered.

const letters = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789";
const scripts = ["é", "ß", "ж", "Ω", "漢", "字", "한", "a", "z", " "];

/** 64 values made by a function of the index. */
export function many(make) {
  return Array.from({ length: 64 }, (_, index) => make(index));
}

/** Texts of ASCII. */
export function ascii(length) {
  return many((index) => compose(length, (at) => letters[(at * 7 + index) % letters.length]));
}

/** Texts of Latin, Greek, Cyrillic, Han and Hangul. */
export function mixed(length) {
  return many((index) => compose(length, (at) => scripts[(at * 3 + index) % scripts.length]));
}

/** Arrays of `length` numbers. */
export function floats(length) {
  return many((index) => Float32Array.from({ length }, (_, at) => (at + index) % 1000));
}

// One flat string, of bytes where they do: engines keep ropes and wide strings apart, and neither is what
// programs mostly have.
function compose(length, unit) {
  const period = Array.from({ length: Math.min(length, 1000) }, (_, at) => unit(at)).join("");
  return period.length === length ? period : Array(length / period.length).fill(period).join("");
}
