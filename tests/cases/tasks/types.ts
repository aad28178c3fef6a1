import { both, fetchOr, nextEvent, progress, race, spawn, spawnFailing } from "./pkg/index.js";

export const names: Promise<string>[] = [race("a", "b"), both("a", "b"), fetchOr("data:,", "a")];
export const number: Promise<number> = nextEvent();
export const reported: Promise<number> = progress(["a"], (text: string) => console.log(text));
// What is spawned gives nothing.
export const none: void = spawn("a");
spawnFailing(Promise.resolve(1));

// @ts-expect-error the callback takes text
progress(["a"], (number: number) => {});
// @ts-expect-error the promise is for a number
spawnFailing(Promise.resolve("a"));
