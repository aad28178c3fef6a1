import { Shape, checked, math, maybe, same, sameEvent, sameHolder, shapes } from "./pkg/index.js";
import type { Event, Holder } from "./pkg/index.js";

const shape: Shape = same({ type: "Circle", radius: 1 });
export function size(shape: Shape): number {
  switch (shape.type) {
    case "Circle":
      return shape.radius;
    case "Label":
      return shape.textValue.length + (shape.at ?? 0);
    case "Named":
      return shape.value.length;
    case "Point":
      return shape.value[0] + shape.value[1];
    case "Group":
      return shape.value.map(size).reduce((a, b) => a + b);
    case "Not":
      return -size(shape.value);
    case "Bytes":
      return shape.value.byteLength;
    default:
      return Shape.area(shape);
  }
}
export const list: Shape[] = shapes(new Set([shape, { type: "Empty" }]));
export const some: Shape | undefined = maybe(null) ?? maybe() ?? checked(Shape.unit());
export const event: Event = sameEvent({ kind: "key-down", keyCode: 1 });
export const number: number = math.Expression.eval({ type: "Add", value: [{ type: "Number", value: 1 }, math.Expression.simplify({ type: "Number", value: 2 })] });
export const expression: math.Expression = { type: "Call", name: "max", arguments: [] };
export const holder: Holder = sameHolder({ type: "Value", value: Symbol.iterator });

// @ts-expect-error no such tag
same({ type: "Square" });
// @ts-expect-error the field of another variant
same({ type: "Circle", value: 1 });
// @ts-expect-error the tag has another name
sameEvent({ type: "the end" });
// @ts-expect-error a tuple of two
same({ type: "Point", value: [1] });
// @ts-expect-error not every shape has a radius
shape.radius;
