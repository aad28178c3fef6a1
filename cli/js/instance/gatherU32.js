import { checkU32 } from "../shared/checks.js";

/**
 * @param {string} where
 * @param {any[]} numbers
 */
export function gatherU32(where, numbers) {
  return Uint32Array.from(numbers, (number, index) => {
    checkU32(`${where}[${index}]`, number);
    return number;
  });
}
