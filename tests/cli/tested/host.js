export function throwAway(what) {
  throw new RangeError(`away with the ${what}`, { cause: "a throw" });
}

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
