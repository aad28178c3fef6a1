// Iterators of Rust. An iterator ends once: when it has no more items, when it fails, when it is closed,
// or when it is collected.

import { refuseValue } from "../shared/mustBe.js";
import { finalizers, freeNow } from "./freeLater.js";
import { freeWith } from "./freeWith.js";
import { broken, refuse } from "./panicLoud.js";

/** What all iterators of the engine have. */
const iteratorPrototype = Object.getPrototypeOf(Object.getPrototypeOf([].values()));

/**
 * An iterator over an address. `release` ends what it has borrowed.
 * @param {string} name
 * @param {number} address
 * @param {(address: number) => IteratorResult<any>} next
 * @param {(address: number) => void} drop
 * @param {() => void} [release]
 */
export function iterate(name, address, next, drop, release) {
  let isOpen = true;
  let isRunning = false;
  /** @param {unknown} [value] */
  function finish(value) {
    if (isRunning) refuseValue(Error, `${name}: the iterator is running already`);
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
  const iterator = Object.create(iteratorPrototype, {
    next: {
      value() {
        if (isRunning || !isOpen) return finish();
        if (broken.why !== undefined) refuse();
        isRunning = true;
        let item;
        try {
          item = next(address);
        } finally {
          isRunning = false;
          if (!item || item.done) finish();
        }
        return item;
      },
    },
    return: { value: finish },
  });
  finalizers.register(iterator, { free: freeWith(drop, release), address }, iterator);
  return iterator;
}
