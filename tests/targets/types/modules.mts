import init, { ANSWER, Counter, greet, initSync, instantiate, tell } from "targets-universal";
import type { Instance } from "targets-universal";
import * as inline from "targets-inline";
import commonjs, { init as initCommon } from "@scope/targets-node-cjs";

const memory: WebAssembly.Memory = (await init()).memory;
const text: string = greet("World");
const answer: 42 = ANSWER;
const counter: Counter = new Counter(1);
tell(text);
// @ts-expect-error
greet(1);
// @ts-expect-error the bytes are in a file
initSync();
inline.initSync();

const instance: Instance = await instantiate(undefined, { globalThis: { report(text: string) {} } });
const own: WebAssembly.Memory = instance.exports.memory;
const value: number = new instance.Counter(answer).value + counter.value;
// @ts-expect-error
instance.nothing;
// @ts-expect-error what is imported takes text
await instantiate(undefined, { globalThis: { report(text: number) {} } });

await initCommon();
const same: string = commonjs.greet("World");
// @ts-expect-error CommonJS has no default of its own
commonjs.default();

export { memory, own, same, value };
