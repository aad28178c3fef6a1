// Addresses of the fixed areas. The emitter writes those of the module; these are for tests.

/** The argument stack: four slots of 4096 bytes. */
export const ARENA = 1024 * 4;
/** The words of a result that do not fit its return value. */
export const RESULT = 1024;
/** The area of short results. */
export const TEXT = 1024 * 2;
