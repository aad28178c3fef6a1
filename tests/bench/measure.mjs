// Times one case on all its sides in this engine. The functions are generated, one for each side, so
// that no call site sees two packages.

import * as inputs from "./inputs.mjs";

const warmUp = 100;

/** The processes among which the rounds of a case are shared out. */
const processes = 3;

/**
 * The rounds of each process of a case.
 * @param {number} rounds
 */
export function runs(rounds) {
  const count = Math.min(processes, rounds);
  return Array.from({ length: count }, (_, index) => Math.floor((rounds + index) / count));
}

/**
 * The reports of a case's processes as one.
 * @param {{ times: Record<string, number[]> }[]} reports
 */
export function merged(reports) {
  const [first] = reports;
  const times = Object.keys(first.times).map((side) => [side, reports.flatMap((report) => report.times[side])]);
  return { ...first, times: Object.fromEntries(times) };
}

/**
 * Gives the nanoseconds of a call by side, a value a round; within a round all sides ran in turn.
 * @param {object} spec a case of cases.mjs
 * @param {{ minibind: object, wasmBindgen: object, raw: object }} packages the exports, under the same names
 * @param {{ rounds: number, batch: number }} options `batch` in milliseconds
 */
export async function measure(spec, packages, { rounds, batch }) {
  const sides = sidesOf(spec, packages);
  await agree(spec, sides);
  for (const side of sides) await calibrate(side, batch);
  const times = Object.fromEntries(sides.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < sides.length; turn++) {
      // Garbage and finalizers of the side before it have their turn outside of the clock.
      await new Promise((done) => setTimeout(done));
      const { name, loop, calls } = sides[(round + turn) % sides.length];
      times[name].push(((await time(loop, calls)) / calls) * 1e6);
    }
  }
  return times;
}

function sidesOf(spec, { minibind, wasmBindgen, raw }) {
  const peers = spec.peers ?? { "wasm-bindgen": spec.peer?.run ?? spec.run };
  const sides = [{ name: "minibind", loop: generate(spec, minibind) }];
  for (const [name, run] of Object.entries(peers)) {
    sides.push({ name, loop: generate({ ...spec, ...spec.peer, run }, wasmBindgen) });
  }
  // What is called by hand has no handles, no promises and no closures.
  const names = `${spec.setup} ${spec.run}`.match(/\w+/g);
  const isRaw = names.every((name) => name in raw || !(name in minibind));
  if (isRaw && spec.raw !== false) sides.push({ name: "raw", loop: generate(spec, raw) });
  return sides;
}

/** A function that makes so many calls and gives the sum of what they returned, or a promise of it. */
function generate({ setup = "", run, take = "v" }, api) {
  const names = Object.keys(api).filter((name) => /^[A-Za-z]\w*$/.test(name) && name !== "default");
  const text = `"use strict";
    const { ${names.join(", ")} } = api;
    const { ${Object.keys(inputs).join(", ")} } = inputs;
    ${setup}
    return ${run.includes("await ") ? "async " : ""}(calls) => {
      let sum = 0;
      for (let i = 0; i < calls; i++) {
        const k = i & 63;
        const v = ${run};
        sum += ${take};
      }
      return sum;
    };`;
  return new Function("api", "inputs", text)(api, inputs);
}

/** Fails when two sides compute different things. */
async function agree({ name }, sides) {
  const sums = await Promise.all(sides.map(async ({ loop }) => (await loop(3)) + (await loop(1))));
  if (!sums.every((sum) => sum === sums[0] && Number.isFinite(sum))) {
    throw Error(`${name}: ${sides.map((side, index) => `${side.name} gives ${sums[index]}`).join(", ")}`);
  }
}

/** Warms a side up and finds how many calls take as long as a batch. */
async function calibrate(side, batch) {
  side.calls = 1;
  let rates = [];
  for (let spent = 0; spent < warmUp || rates.length < 5; ) {
    const took = await time(side.loop, side.calls);
    spent += took;
    if (took >= batch / 2) {
      rates.push(side.calls / took);
    } else {
      side.calls *= 2;
      rates = [];
    }
  }
  // The best rate: other work of the machine must not make batches short.
  side.calls = Math.max(1, Math.round(Math.max(...rates) * batch));
}

/** Keeps results alive; exported so that no engine may leave the calls out. */
export let kept;

async function time(loop, calls) {
  const start = performance.now();
  kept = await loop(calls);
  return performance.now() - start;
}
