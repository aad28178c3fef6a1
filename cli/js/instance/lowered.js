/**
 * Where the argument lowered last lies, how large its block is, and whether it was there before.
 */
export const lowered = { ptr: 0, capacity: 0, inside: false };
