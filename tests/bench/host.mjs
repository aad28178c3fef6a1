// What both sides import. Each package has a copy of its own, so that no function sees two of them.

const letters = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789";
const texts = (length) => Array.from({ length: 64 }, (_, from) => Array.from({ length }, (_, at) => letters[(at * 7 + from) % 64]).join(""));
const [short, long] = [12, 1000].map(texts);

export function mix(left, right) {
  return left + right;
}

export function ending(text) {
  return text.charCodeAt(text.length - 1);
}

export function word(index, isLong) {
  return (isLong ? long : short)[index & 63];
}

export function look(value) {
  return value.id;
}

export function give(value) {
  return value.id;
}

export function same(value) {
  return value;
}

export function lend(closure) {
  return closure(1) + closure(2);
}

export function later(number) {
  return Promise.resolve(number + 1);
}
