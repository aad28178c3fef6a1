import { checkNumber } from "../shared/checks.js";

/**
 * @param {string} where
 * @param {any[]} numbers
 */
export function gatherF32(where, numbers) {
  return Float32Array.from(numbers, (number, index) => {
    checkNumber(`${where}[${index}]`, number);
    return number;
  });
}
