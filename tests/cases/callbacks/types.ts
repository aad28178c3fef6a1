import { Point, caught, echoPlace, echoTuple, eight, kept, lendText, listeners, maybe, on, runOptions, sort, withCallback, withFn } from "./pkg/index.js";

export const number: number = withFn((n: number) => n + 1) + withCallback((n) => n) + lendText((text) => text.length, "");
export const none: number | undefined = maybe() ?? maybe(null) ?? maybe((n) => n * 2);
export const sorted: string[] = sort(["a"], (a, b) => a.localeCompare(b));
export const eighth: number = eight((a, b, c, d, e: bigint, f, g: boolean, h: string) => a + b + c + d + f + Number(e) + (g ? 1 : 0) + h.length);
export const name: string = caught((n) => n.toFixed());
export const listener: ((text: string, count: number) => number) | undefined = kept();
export const all: Map<string, ((text: string, count: number) => number)[]> = listeners();
export const done: [number, string | undefined] = runOptions({ name: "", steps: [(x) => x], onDone: (text) => text });
export const tuple: [number, string, boolean | undefined] = echoTuple((given) => given, [1, "a", undefined]);
export const place: string = echoPlace((given) => ({ ...given, name: "x" }), { name: "", position: [1, 2] }).name;
export const count: number = on("event", () => 1);
export const point: Point = new Point(1, (x) => x + 1);
point.onMove = (x) => console.log(x.toFixed());

// @ts-expect-error it must give a number
withFn((n) => `${n}`);
// @ts-expect-error it gets a number
withFn((text: string) => text.length);
// @ts-expect-error it takes more than it gets
withFn((a: number, b: number) => a + b);
// @ts-expect-error there is none
withCallback();
