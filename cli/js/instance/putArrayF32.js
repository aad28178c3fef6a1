import { isTyped } from "../shared/isTyped.js";
import { refuseDetached } from "../shared/refuseDetached.js";
import { checkLength } from "../shared/checkTuple.js";
import { typedBuffer, typedLength, typedName, typedOffset } from "../shared/typed.js";
import { gatherF32 } from "./gatherF32.js";
import { F32_BYTES } from "./number.js";
import { putBytes, putWord } from "./stage.js";

/**
 * Numbers of a typed array or an array, after their count where it is not known.
 * @param {string} where
 * @param {any} numbers
 * @param {number} [length]
 */
export function putArrayF32(where, numbers, length) {
  const typed = typedName.call(numbers) === "Float32Array" || isTyped(where, "a Float32Array", numbers);
  if (!typed) numbers = gatherF32(where, numbers);
  const count = typedLength.call(numbers);
  if (count === 0) refuseDetached(where, numbers);
  if (length === undefined) putWord(count);
  else checkLength(where, count, length);
  putBytes(new Uint8Array(typedBuffer.call(numbers), typedOffset.call(numbers), count * F32_BYTES), F32_BYTES);
}
