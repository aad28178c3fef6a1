import { refuseValue } from "./mustBe.js";

/**
 * @param {string} where
 * @param {any} numbers
 */
export function refuseDetached(where, numbers) {
  try {
    numbers.keys();
  } catch {
    refuseValue(Error, `${where} was detached when memory grew; pass refresh(array)`);
  }
}
