// What the patterns know of their kind of number; the emitter writes the values themselves.

/** Bytes of one. */
export const F32_BYTES = 4;
/** Bytes of one. */
export const U32_BYTES = 4;
/** The least. */
export const U32_LOW = 0;
/** The largest. */
export const U32_HIGH = 4294967295;
/** Whether it has a sign. */
export const U64_SIGNED = false;
