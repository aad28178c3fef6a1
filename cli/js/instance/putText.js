import { mustBe } from "../shared/mustBe.js";
import { putUnits } from "./stage.js";

/**
 * @param {string} where
 * @param {any} text
 */
export function putText(where, text) {
  if (typeof text !== "string") mustBe(where, "a string", text);
  // Half a pair at the end must not meet the other half in the next text.
  const whole = text.charCodeAt(text.length - 1) >> 10 === 54 ? `${text.slice(0, -1)}\uFFFD` : text;
  if (!putUnits(whole)) mustBe(where, "small enough for memory", `${text.length} units more`, RangeError);
}
