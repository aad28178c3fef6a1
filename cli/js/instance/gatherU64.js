import { checkU64 } from "../shared/checks.js";

/**
 * @param {string} where
 * @param {any[]} numbers
 */
export function gatherU64(where, numbers) {
  return BigUint64Array.from(numbers, (number, index) => {
    checkU64(`${where}[${index}]`, number);
    return number;
  });
}
