import { moduleText } from "./moduleText.js";

/** The bytes of the module. */
export function moduleBytes() {
  const text = atob(moduleText);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
