// What an instance gives its helpers. The emitter writes these declarations itself, from the
// module's exports; this file stands for them where the helpers are checked and tested alone.

/** The instance's memory. */
export const memory = new WebAssembly.Memory({ initial: 1 });

/** @type {[ptr: number, size: number, align: number][]} */
export const freed = [];
let next = 4096 * 8;

/**
 * Allocates; 0 when there is no memory left.
 * @param {number} size
 * @param {number} align
 * @returns {number}
 */
export function $allocate(size, align) {
  size >>>= 0;
  const ptr = Math.ceil(next / align) * align;
  const missing = ptr + size - memory.buffer.byteLength;
  try {
    if (missing > 0) memory.grow(Math.ceil(missing / 65536));
  } catch {
    return 0;
  }
  next = ptr + size;
  return ptr;
}

/**
 * Frees.
 * @param {number} ptr
 * @param {number} size
 * @param {number} align
 */
export function $free(ptr, size, align) {
  freed.push([ptr, size, align]);
}

/**
 * The stack pointers that were restored.
 * @type {number[]}
 */
export const unwoundTo = [];

/** The stack pointer. */
export function $stack() {
  return 1024;
}

/**
 * Restores the stack pointer.
 * @param {number} stack
 */
export function $unwind(stack) {
  unwoundTo.push(stack);
}

/**
 * What polling a task gives, in tests.
 * @type {{ poll: (task: number) => number }}
 */
export const executor = { poll: () => 1 };

/**
 * The module's table: functions by their place; those that a test has put there, else one that polls.
 * @type {{ functions: Map<number, any>, get: (slot: number) => any }}
 */
export const $table = {
  functions: new Map(),
  get: (slot) => $table.functions.get(slot) ?? ((/** @type {number} */ task) => executor.poll(task)),
};

/**
 * Frees an object of the template.
 * @param {number} address
 */
export function $Template_free(address) {
  freedObjects.push(address);
  freeing.run(address);
}

/** @type {number[]} */
export const freedObjects = [];

/**
 * What freeing an object does, in tests.
 * @type {{ run: (address: number) => void }}
 */
export const freeing = { run: () => {} };
