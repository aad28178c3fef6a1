const long = "größer ".repeat(500);
const many = new Float64Array(500);

globalThis.memoryAsyncHost = {
  give: (value) => Promise.resolve(value),
  number(text) {
    if (text === "throws") throw new Error(text);
    return text === "rejects" ? Promise.reject(new Error(text)) : Promise.resolve(text === "wrong" ? text : text.length);
  },
  never: (value) => new Promise((resolve) => (value.resolve = resolve)),
};

const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

async function rejected(promise) {
  try {
    await promise;
  } catch {
    return;
  }
  throw new Error("no error");
}

async function drain(stream, count) {
  for await (const _ of stream) if (--count === 0) break;
}

async function* generate(...items) {
  yield* items;
}

/** What is done, and how many times. `value` is a new object each time, that nobody may keep. */
const acts = {
  "ready at once": [100000, (pkg) => pkg.ready(1)],
  "short text": [100000, (pkg) => pkg.sameText("short")],
  "long text": [5000, (pkg) => pkg.sameText(long)],
  "borrowed arguments": [20000, (pkg, value) => pkg.borrowed(value, "text", many)],
  "long borrowed text": [5000, (pkg, value) => pkg.borrowed(value, long, many)],
  "a method that borrows": [20000, async (pkg, value) => {
    const item = await pkg.open(1);
    await Promise.all([item.look(value), item.look(value)]);
    await item.change(Promise.resolve(1));
    await rejected(item.change(Promise.reject(value)));
    item.free();
  }],
  "a method that takes": [50000, (pkg) => new pkg.Item(1).end()],
  "an import": [100000, (pkg) => pkg.ask("text")],
  "an import that is rejected": [50000, (pkg) => rejected(pkg.ask("rejects"))],
  "an import that throws": [50000, (pkg) => rejected(pkg.ask("throws"))],
  "an import that gives what does not fit": [50000, (pkg) => rejected(pkg.ask("wrong"))],
  "an import whose error is caught": [50000, (pkg) => rejected(pkg.askCarefully("rejects"))],
  "a promise": [100000, (pkg, value) => pkg.through(Promise.resolve(value))],
  "a promise that is rejected": [50000, (pkg, value) => rejected(pkg.through(Promise.reject(value)))],
  "a list of promises": [50000, (pkg) => pkg.numbers([1, Promise.resolve(2), pkg.ready(3)])],
  "a list of promises that do not fit": [20000, (pkg, value) => rejected(pkg.numbers([1, Promise.resolve(value), 3]))],
  "an argument that does not fit": [50000, (pkg, value) => Promise.all([rejected(pkg.sameText(1)), rejected(pkg.borrowed(value, long, [1]))])],
  "an error": [50000, (pkg) => rejected(pkg.fail("text"))],
  "a wait that is cancelled": [50000, (pkg, value) => pkg.cancel(value, Promise.resolve(value))],
  "a promise that nobody awaits": [50000, (pkg, value) => pkg.ignore(Promise.resolve(value))],
  "a callback": [50000, (pkg, value) => pkg.call(() => value)],
  "a callback that is kept": [50000, (pkg, value) => pkg.keep(() => value)],
  "a spawned task": [100000, (pkg, value) => pkg.spawn(value)],
  "many wakes": [20000, (pkg) => pkg.wake(5)],
  "an iterator": [100000, (pkg) => [...pkg.words("a b")]],
  "an iterator that ends early": [100000, (pkg) => { for (const _ of pkg.words("a b")) break; }],
  "an iterator of an object": [100000, (pkg) => {
    const item = new pkg.Item(2);
    for (const number of item.numbers()) if (number === 2) break;
    item.free();
  }],
  "a stream": [20000, (pkg, value) => drain(pkg.values(value, 2))],
  "a stream that ends early": [20000, (pkg, value) => drain(pkg.values(value, 3), 1)],
  "a stream that is not used": [50000, (pkg, value) => pkg.values(value, 3).return()],
  "items of an iterable": [20000, (pkg) => pkg.sum(generate(1, 2, 3))],
  "items that do not fit": [20000, (pkg, value) => rejected(pkg.sum(generate(1, value)))],
  "the first item of an iterable": [20000, (pkg, value) => pkg.first(generate(value, 1))],
};

/** Does it so many times, a hundred at once; gives some of the objects that took part, weakly. */
async function repeat(pkg, act, count) {
  const seen = [];
  for (let done = 0; done < count; done += 100) {
    const promises = [];
    for (let index = 0; index < 100; index++) {
      const value = {};
      if (index % 50 === 0) seen.push(new WeakRef(value));
      promises.push(act(pkg, value));
    }
    await Promise.all(promises);
  }
  return seen;
}

// Each in an instance of its own, whose memory has no room left by others.
export const fresh = Object.fromEntries(
  Object.entries(acts).map(([name, [count, act]]) => [
    `memory stays as it is over ${count} times ${name}`,
    async (load, t, env) => {
      const pkg = await load();
      const { memory } = await pkg.default();
      await repeat(pkg, act, 1000);
      await turn();
      const before = memory.buffer.byteLength;
      const seen = await repeat(pkg, act, count);
      await turn();
      t.equal(memory.buffer.byteLength, before);
      t.equal(pkg.live(), 0, "objects of Rust");
      const held = () => seen.filter((value) => value.deref() !== undefined).length;
      for (let round = 0; round < 50 && held() > 2; round++) {
        await turn();
        env.collectGarbage();
      }
      t.equal(held() <= 2, true, `${held()} of ${seen.length} objects are held`);
    },
  ]),
);

export const tests = {
  async "functions that promises give are freed when they are collected"(pkg, t, env) {
    const live = pkg.live();
    await (async () => {
      for (let index = 0; index < 500; index++) t.equal((await pkg.adder(index))(1), index + 1);
    })();
    for (let round = 0; round < 100 && pkg.live() > live; round++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
      env.collectGarbage();
    }
    t.equal(pkg.live(), live);
  },
};
