import { mustBe } from "./mustBe.js";

/**
 * Refuses what is no bigint of so many bits.
 * @param {string} where
 * @param {number} bits
 * @param {boolean} signed
 * @param {unknown} value
 * @returns {never}
 */
export function notBigInt(where, bits, signed, value) {
  if (typeof value !== "bigint") mustBe(where, "a bigint", value);
  const high = 2n ** BigInt(signed ? bits - 1 : bits);
  throw new RangeError(`${where} must be a bigint from ${signed ? -high : 0n} to ${high - 1n}, got ${value}`);
}
