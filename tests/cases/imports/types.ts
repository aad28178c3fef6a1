import { late, plainNumbers, sameStore, sorted, store, useStore } from "./pkg/index.js";

const made = store("name");
export const size: number = made.size;
export const seen: string[] = useStore(made);
export const none: string | undefined = late();
export const numbers: Float64Array = plainNumbers(1, 2);
export const keys: Iterable<string> = sorted(true)[0].keys();
made.put("key", 1);
made.label = "text";
// @ts-expect-error a store has more than that
sameStore({ size: 1 });
// @ts-expect-error the value is a number
made.put("key", "1");
// @ts-expect-error it can only be read
made.size = 1;
