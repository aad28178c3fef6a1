/**
 * The values that Rust holds, by handle.
 * @type {any[]}
 */
export const values = [undefined, null, true, false];

/**
 * Handles to use again.
 * @type {number[]}
 */
const freeHandles = [];

/**
 * A handle of a value.
 * @param {unknown} value
 */
export function hold(value) {
  if (value === undefined) return 0;
  const handle = freeHandles.pop() ?? values.length;
  values[handle] = value;
  return handle;
}

/**
 * The value of a handle, which is free then.
 * @param {number} handle
 */
export function take(handle) {
  const value = values[handle];
  if (handle > 3) {
    values[handle] = undefined;
    freeHandles.push(handle);
  }
  return value;
}
