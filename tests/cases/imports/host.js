// What the guest imports. `STATE` counts what is called.

export const STATE = { calls: 0, reads: 0, makeStore: (name) => new Store(name) };

export const add = (...numbers) => numbers.reduce((sum, number) => sum + Number(number), 0);
export const largest = (number) => number >>> 0;
export const countUp = () => void STATE.calls++;
export const tools = {
  factor: 3,
  scale(number) {
    return number * this.factor;
  },
};

export class Store {
  #values = new Map();
  static #opened = 0;
  label = undefined;

  constructor(name) {
    if (name === "") throw new RangeError("a store needs a name");
    this.longNameOf = name;
  }
  static open(name) {
    this.#opened++;
    return new Store(name);
  }
  static of(...entries) {
    const store = new this("all");
    for (const [key, value] of entries) store.put(key, value);
    return store;
  }
  static get opened() {
    return this.#opened;
  }
  static set opened(count) {
    this.#opened = count;
  }
  get size() {
    return this.#values.size;
  }
  get longName() {
    return this.longNameOf;
  }
  set longName(name) {
    if (name === this.longNameOf) throw name;
    this.longNameOf = name;
  }
  get broken() {
    throw STATE.error;
  }
  put(key, value) {
    this.#values.set(key, value);
  }
  putAll(value, ...keys) {
    for (const key of keys) this.put(key, value);
    return arguments.length - 1;
  }
  get(key) {
    return this.#values.get(key);
  }
  delete(key) {
    return this.#values.delete(key);
  }
  fail(value) {
    throw value;
  }
  itself() {
    return this;
  }
  allKeys() {
    return [...this.#values.keys()];
  }
}

export class SortedStore extends Store {
  constructor(name, isDescending) {
    super(name);
    this.sign = isDescending ? -1 : 1;
  }
  keys() {
    return this.allKeys().sort((a, b) => (a < b ? -this.sign : this.sign));
  }
}

export const VERSION = "1.2.3";
export const LIMITS = [1, 2 ** 32 - 1];
export const READS = 5;
export const join = (separator, ...parts) => parts.map(String).join(separator) + parts.length;
export const hold = (text) => `host ${text}`;

export class Odd {
  #sum = 0;
  "add-to"(number) {
    return (this.#sum += number);
  }
  get "last sum"() {
    return this.#sum;
  }
  set "last sum"(sum) {
    this.#sum = sum;
  }
  static "1st"(text) {
    return this.name + text;
  }
  static "2nd"(number) {
    return number * 2;
  }
}
