import { Point, caught, expression, i64_, optionU8, pair, place, point, u32_, written } from "./pkg/index.js";

export const number: number = u32_(1) + written(1).length;
export const long: bigint = i64_(1n);
export const none: number | undefined = optionU8() ?? optionU8(null);
export const text: string = pair([1, "a"])[1] + caught.text("x") + place({ name: "", position: [1, 2] }).name;
export const back: Point = point(new Point(1));
export const deep: "Number" | "Negative" | "Sum" = expression({ type: "Number", value: 1 }).type;
// @ts-expect-error a bigint
i64_(1);
