import { collected } from "./failure.js";
import { hold } from "./values.js";

/** What messages call the last value that Rust may refuse when it reads it. */
let givenPlace = "";

/**
 * Notes what a value is called that goes to Rust now.
 * @param {string} place
 */
export function noteGiven(place) {
  givenPlace = place;
}

function refusal() {
  return TypeError(`${givenPlace} does not fit: ${collected()?.message}`);
}

/** What was given is not what Rust takes; it has said why. */
export function import_refused() {
  throw refusal();
}

/** The same, as an error for Rust. */
export function import_refusal() {
  return hold(refusal());
}
