const long = "größer 😀 ".repeat(1000);
const many = new Float64Array(3000);
const few = Float64Array.of(1, 2);

/** What a call throws, which it must. */
const thrown = (run) => {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("no error");
};

const check = (condition) => {
  if (!condition) throw new Error("a call gave something else");
};

/** What is called, and how many times; `fresh` makes an object that is to be let go after its call. */
const calls = {
  "numbers": [1_000_000, (pkg) => check(pkg.numbersOnly(2) === 3)],
  "short text": [1_000_000, (pkg) => check(pkg.text("größer") === 13)],
  "long text": [5000, (pkg) => pkg.text(long)],
  "few numbers": [1_000_000, (pkg) => check(pkg.numbers(few) === 2)],
  "many numbers": [10_000, (pkg) => pkg.numbers(many)],
  "objects": [50_000, (pkg, fresh) => { const any = fresh(); check(pkg.object(any).any === any); }],
  "maps": [10_000, (pkg) => check(pkg.map() === 20)],
  "values": [200_000, (pkg, fresh) => check(pkg.values(fresh()) === undefined)],
  "wide numbers": [200_000, (pkg) => check(pkg.wide(2n ** 127n) === 2n ** 127n)],
  "slices that are written": [50_000, (pkg) => check(pkg.slice(300) === 299)],
  "objects of a class": [100_000, (pkg) => check(pkg.points(2) === 6)],
  "objects of a class of JavaScript": [100_000, (pkg, fresh) => { const any = fresh(); check(pkg.classes(any) === any); }],
  "errors that pass": [100_000, (pkg, fresh) => { const error = fresh(); check(thrown(() => pkg.uncaught(error, "text")) === error); }],
  "errors that pass with long text": [5000, (pkg, fresh) => { const error = fresh(); check(thrown(() => pkg.uncaught(error, long)) === error); }],
  "errors that are caught": [200_000, (pkg, fresh) => check(pkg.caught(fresh()) === true)],
  "results that are refused": [20_000, (pkg, fresh) => check(pkg.refused(fresh()) === true)],
  "functions that are lent": [200_000, (pkg, fresh) => { const any = fresh(); check(pkg.callLent(Object.assign((text, value) => (value === any ? text : "x"), { any }), any) === 9); }],
  "functions that are owned": [50_000, (pkg, fresh) => check(pkg.callOwned((tags) => ({ name: "x", tags, any: fresh() })) === 10)],
  "functions whose errors are caught": [50_000, (pkg, fresh) => check(pkg.callCaught(() => { throw fresh(); }) === true)],
  "functions whose errors pass": [50_000, (pkg, fresh) => { const error = fresh(); check(thrown(() => pkg.lend({ [Symbol.iterator]() { throw error; } })) === error); }],
  "functions whose results are refused": [20_000, (pkg, fresh) => check(pkg.callCaught(() => [1, fresh()]) === true)],
  "functions that are kept and dropped": [50_000, (pkg, fresh) => { const any = fresh(); pkg.keep(() => any); }],
  "functions of Rust that are lent": [200_000, (pkg) => check(pkg.lend(["a", "b"]) === 2)],
  "functions of Rust that are kept and dropped": [100_000, (pkg, fresh) => check(pkg.kept(fresh()).endsWith("secondtrue"))],
  "functions of Rust that run once": [100_000, (pkg, fresh) => check(pkg.once(fresh()) === "onceobject")],
};

/** Those that the garbage collector frees: it runs after each thousand. */
const collected = {
  "functions of Rust that are given": (pkg, fresh) => check(pkg.given(fresh()) === "object1000"),
  "functions of Rust that are returned": (pkg, fresh) => { const any = fresh(); check(pkg.returned(any)() === any); },
  "lists of functions of Rust": (pkg) => check(pkg.several(3)[2]("z").length === 201),
};

/** Makes objects, and tells how many of them are there. */
const counter = () => {
  const refs = [];
  let made = 0;
  return {
    // Every hundredth is enough: one that stays is one of many.
    make() {
      const object = {};
      if (made++ % 100 === 0 && refs.length < 2000) refs.push(new WeakRef(object));
      return object;
    },
    live: () => refs.filter((ref) => ref.deref() !== undefined).length,
    made: () => refs.length,
  };
};

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

const letGo = async (objects, env) => {
  for (let round = 0; round < 50 && objects.live() > 0; round++) {
    await turn();
    env.collectGarbage();
  }
};

const run = (call, pkg, fresh, count) => {
  for (let index = 0; index < count; index++) call(pkg, fresh);
};

export const tests = {
  ...Object.fromEntries(
    Object.entries(calls).map(([name, [count, call]]) => [
      `memory stays as it is over ${count} times ${name}`,
      async (pkg, t, env) => {
        const { memory } = await pkg.default();
        const objects = counter();
        run(call, pkg, objects.make, 1000);
        const before = memory.buffer.byteLength;
        run(call, pkg, objects.make, count);
        t.equal(memory.buffer.byteLength, before);
        pkg.forgetKept();
        await turn();
        await letGo(objects, env);
        t.equal(objects.live(), 0, `live ones of ${objects.made()} objects`);
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(collected).map(([name, call]) => [
      `memory stays as it is over 30000 times ${name}`,
      async (pkg, t, env) => {
        const { memory } = await pkg.default();
        const objects = counter();
        const round = async () => {
          run(call, pkg, objects.make, 1000);
          for (let turns = 0; turns < 3; turns++) {
            await turn();
            env.collectGarbage();
          }
        };
        // The collector takes its time: the first rounds say how much there is at once.
        for (let rounds = 0; rounds < 5; rounds++) await round();
        const before = memory.buffer.byteLength;
        for (let rounds = 0; rounds < 30; rounds++) await round();
        t.equal(memory.buffer.byteLength, before);
        await letGo(objects, env);
        t.equal(objects.live(), 0, `live ones of ${objects.made()} objects`);
      },
    ]),
  ),
};
