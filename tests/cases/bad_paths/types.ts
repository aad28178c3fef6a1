import { Thing, byNumber, draw, drawAll, event, mix, same, tuple } from "./pkg/index.js";
import type { Event, Shape, Spot } from "./pkg/index.js";

const spot: Spot = { x: 1, y: 2 };
const shape: Shape = { radius: 1, points: [spot], corner: [spot, spot] };
export const area: number = draw(shape) + drawAll(1, [shape], "") + new Thing(1).put([], { a: "middle" });
export const pairs: ([string, number] | undefined)[] = same([["a", 1], null]);
export const mixed: [string, number, number, any[]] = mix("", [], [], spot, 1, [1]);
export const key: Event = { type: "Key", code: 1 };
event(key);

// @ts-expect-error a point has numbers
draw({ radius: 1, points: [{ x: "1", y: 2 }] });
// @ts-expect-error a tuple in a tuple
tuple([1, "a", [1, "b"]]);
// @ts-expect-error no such value
Thing.compare([["left", 1]]);
// @ts-expect-error the keys are numbers
byNumber(new Map([["a", [true]]]));
