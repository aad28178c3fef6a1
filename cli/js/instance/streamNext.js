// What Rust takes items from: an asynchronous iterable of JavaScript, or any other.

import { awaitSource, closeSource } from "./awaiting.js";
import { values } from "./values.js";

/**
 * Asks for the next item.
 * @param {number} handle
 * @param {number} state
 */
export function stream_next(handle, state) {
  const waiting = values[handle];
  waiting.state = state;
  awaitSource(
    waiting,
    new Promise((resolve) => {
      waiting.iterator ??= (waiting.source[Symbol.asyncIterator] ?? waiting.source[Symbol.iterator]).call(waiting.source);
      const item = waiting.iterator.next();
      // As `for await` does, of a plain iterable.
      const isPlain = !waiting.source[Symbol.asyncIterator] && !item.done;
      resolve(isPlain ? Promise.resolve(item.value).then((value) => ({ value })) : item);
    }),
  );
}

/**
 * Rust wants no more items.
 * @param {number} handle
 */
export function stream_close(handle) {
  const waiting = values[handle];
  waiting.state = 0;
  closeSource(waiting);
}
