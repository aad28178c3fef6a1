// What a typed array is, whatever it claims: properties of its own, or of a class made from it, may say
// something else. Each is to be called on the array.

export const typedLength = /** @type {any} */ (Uint8Array.prototype).__lookupGetter__("length");

export const typedBytes = /** @type {any} */ (Uint8Array.prototype).__lookupGetter__("byteLength");

export const typedBuffer = /** @type {any} */ (Uint8Array.prototype).__lookupGetter__("buffer");

export const typedOffset = /** @type {any} */ (Uint8Array.prototype).__lookupGetter__("byteOffset");

export const typedName = /** @type {any} */ (Uint8Array.prototype).__lookupGetter__(Symbol.toStringTag);

export const typedSet = Uint8Array.prototype.set;
