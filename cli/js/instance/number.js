// What the patterns know of their kind of number; the emitter writes the value itself.

/** Bytes of one. */
export const F32_BYTES = 4;
export const U32_BYTES = 4;
export const U64_BYTES = 8;
