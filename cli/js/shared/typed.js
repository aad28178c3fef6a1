// What a typed array is, whatever it claims: properties of its own, or of a class made from it, may say
// something else. Each is to be called on the array.

/**
 * @param {string | symbol} name
 * @returns {() => any}
 */
function typedGetter(name) {
  return /** @type {any} */ (Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name)).get;
}

export const typedLength = typedGetter("length");

export const typedBytes = typedGetter("byteLength");

export const typedBuffer = typedGetter("buffer");

export const typedOffset = typedGetter("byteOffset");

export const typedName = typedGetter(Symbol.toStringTag);

export const typedSet = Object.getPrototypeOf(Uint8Array.prototype).set;
