const short = "short";
const long = "größer ".repeat(1000);
const few = [1, 2, 3];
const many = new Float64Array(5000);
const bytes = new Uint8Array(9000);
const large = new Float64Array(200);
const object = {};

const caught = (run) => {
  try {
    run();
  } catch {
    return;
  }
  throw new Error("no error");
};

/** What is called, and how many times. */
const calls = {
  "short text": [200000, (pkg) => pkg.text(short)],
  "long text": [20000, (pkg) => pkg.text(long)],
  "short text there and back": [200000, (pkg) => pkg.sameText(short)],
  "long text there and back": [5000, (pkg) => pkg.sameText(long)],
  "few numbers": [200000, (pkg) => pkg.numbers(few)],
  "many numbers": [20000, (pkg) => pkg.numbers(many)],
  "few numbers there and back": [200000, (pkg) => pkg.sameNumbers(few)],
  "many numbers there and back": [5000, (pkg) => pkg.sameNumbers(many)],
  "a mutable slice": [20000, (pkg) => pkg.reverse(bytes)],
  "a large array": [20000, (pkg) => pkg.large(large)],
  "an option": [100000, (pkg) => (pkg.maybe(short), pkg.maybe(), pkg.maybe(null))],
  "a long option": [5000, (pkg) => pkg.maybe(long)],
  "owned blocks": [5000, (pkg) => (pkg.three(many, many, bytes), pkg.three(many, null, bytes))],
  "a refused second block": [5000, (pkg) => caught(() => pkg.three(many, ["x"], bytes))],
  "a refused third block": [5000, (pkg) => (caught(() => pkg.three(many, many, [256])), caught(() => pkg.three(many, null, "x")))],
  "an error": [5000, (pkg) => caught(() => pkg.fail(long))],
  "an error made in Rust": [5000, (pkg) => caught(() => pkg.failWithError(long))],
  "a value": [200000, (pkg) => pkg.value(object)],
  "borrowed owners": [20000, (pkg) => pkg.borrowed(long, many, object)],
  "refused arguments": [20000, (pkg) => (caught(() => pkg.borrowed(long, many.subarray(0, 3000), ...[]).x), caught(() => pkg.sameNumbers("x")), caught(() => pkg.borrowed(long, [1, "x"], 1)))],
};

export const tests = Object.fromEntries(
  Object.entries(calls).map(([name, [count, call]]) => [
    `memory stays as it is over ${count} times ${name}`,
    async (pkg, t) => {
      const { memory } = await pkg.default();
      for (let index = 0; index < 1000; index++) call(pkg);
      const before = memory.buffer.byteLength;
      for (let index = 0; index < count; index++) call(pkg);
      t.equal(memory.buffer.byteLength, before);
    },
  ]),
);
