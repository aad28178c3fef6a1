/**
 * The values that Rust holds, by handle.
 * @type {any[]}
 */
export const values = [undefined, null, true, false];

/** The handle to use next. A free one has the next but one for its value. */
let freeHandle = 4;

/**
 * A handle of a value.
 * @param {unknown} value
 */
export function hold(value) {
  if (value === undefined) return 0;
  const handle = freeHandle;
  if (handle === values.length) {
    freeHandle = values.push(value);
  } else {
    freeHandle = values[handle];
    values[handle] = value;
  }
  return handle;
}

/**
 * The value of a handle, which is free then.
 * @param {number} handle
 */
export function take(handle) {
  const value = values[handle];
  if (handle > 3) {
    values[handle] = freeHandle;
    freeHandle = handle;
  }
  return value;
}
