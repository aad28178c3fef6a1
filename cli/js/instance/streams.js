// Streams of Rust, as asynchronous iterators. Their items are asked for one after the other.

import { finalizers, freeNow } from "./freeLater.js";
import { freeWith } from "./freeWith.js";
import { broken, refuse } from "./panicLoud.js";

/** What all asynchronous iterators of the engine have. */
const asyncIteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf(Object.getPrototypeOf((async function* () {})())));

/**
 * An asynchronous iterator over an address. `release` ends what it has borrowed.
 * @param {number} address
 * @param {(address: number) => Promise<IteratorResult<any>>} next
 * @param {(address: number) => void} drop
 * @param {() => void} [release]
 */
export function iterateAsync(address, next, drop, release) {
  let isOpen = true;
  /** @type {Promise<any>} */
  let last = Promise.resolve();
  /** @param {unknown} [value] */
  function finish(value) {
    if (isOpen) {
      isOpen = false;
      finalizers.unregister(iterator);
      try {
        if (broken.why === undefined) freeNow(drop, address);
      } finally {
        release?.();
      }
    }
    return { done: true, value };
  }
  async function step() {
    if (!isOpen) return finish();
    if (broken.why !== undefined) refuse();
    let item;
    try {
      item = await next(address);
    } finally {
      if (!item || item.done) finish();
    }
    return item;
  }
  /** @param {() => any} act */
  function queue(act) {
    const result = last.then(act);
    last = result.catch(() => {});
    return result;
  }
  const iterator = Object.create(asyncIteratorPrototype, {
    next: { value: () => queue(step) },
    return: { value: (/** @type {unknown} */ value) => queue(() => finish(value)) },
  });
  finalizers.register(iterator, { free: freeWith(drop, release), address }, iterator);
  return iterator;
}
