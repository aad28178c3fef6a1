const shapes = [
  { type: "Circle", radius: 1.5 },
  { type: "Label", textValue: "größer 😀", at: 0 },
  { type: "Label", textValue: "" },
  { type: "Named", value: "a\0b" },
  { type: "Point", value: [1, -0] },
  { type: "Mixed", value: [255, "x", undefined] },
  { type: "Mixed", value: [0, "", false] },
  { type: "Maybe", value: 7 },
  { type: "Bytes", value: Uint8Array.from([1, 2, 3]) },
  { type: "Pair", value: [-1, 1] },
  { type: "Group", value: [] },
  { type: "Group", value: [{ type: "Empty" }, { type: "Group", value: [{ type: "Named", value: "n" }] }] },
  { type: "Not", value: { type: "Not", value: { type: "Empty" } } },
  { type: "Table", value: new Map([["ä", { type: "Point", value: [1, 2] }]]) },
  { type: "Empty" },
  { type: "NoFields" },
  { type: "NoValues" },
];

export const tests = {
  "a union comes back"(pkg, t) {
    for (const shape of shapes) t.same(pkg.same(shape), shape, shape.type);
    t.same(pkg.shapes(shapes), shapes);
    t.equal(Object.getPrototypeOf(pkg.same(shapes[0])), Object.prototype);
  },
  "Rust sees the variant"(pkg, t) {
    t.equal(pkg.show({ type: "Label", textValue: "x", at: 3 }), 'Label { text_value: "x", at: Some(3) }');
    t.equal(pkg.show({ type: "Mixed", value: [1, "y", null] }), 'Mixed(1, "y", None)');
    t.equal(pkg.show({ type: "Empty", value: 5, radius: "x" }), "Empty");
    t.equal(pkg.show({ type: "Circle", radius: 2 }), "Circle { radius: 2.0 }");
    t.equal(pkg.show({ type: "NoValues" }), "NoValues");
  },
  "a variant of one option"(pkg, t) {
    for (const shape of [{ type: "Maybe" }, { type: "Maybe", value: undefined }, { type: "Maybe", value: null }]) {
      t.equal(pkg.show(shape), "Maybe(None)");
      const same = pkg.same(shape);
      t.equal(same.type, "Maybe");
      t.equal(same.value, undefined);
    }
  },
  "optional unions, and results"(pkg, t) {
    for (const shape of shapes) t.same(pkg.maybe(shape), shape);
    for (const none of [undefined, null]) t.equal(pkg.maybe(none), undefined);
    t.same(pkg.checked(shapes[0]), shapes[0]);
    t.throws(() => pkg.checked({ type: "Empty" }), "Error", "nothing there");
  },
  "functions of a union"(pkg, t) {
    t.equal(pkg.Shape.area({ type: "Group", value: [{ type: "Circle", radius: 2 }, { type: "Not", value: { type: "Circle", radius: 1 } }] }), 3);
    t.same(pkg.Shape.wrapped({ type: "Empty" }, 2), shapes[12]);
    t.same(pkg.Shape.unit(), { type: "Circle", radius: 1 });
    t.equal(pkg.Shape.sameAs(shapes[13], { type: "Table", value: { ä: { type: "Point", value: new Set([1, 2]).size === 2 ? [1, 2] : [] } } }), true);
    t.throws(() => pkg.Shape.area({ type: "x" }), "TypeError", /^Shape\.area: argument 'self'\.type must be "Circle" or "Label" or .*, got "x"$/);
    t.equal(Object.isFrozen(pkg.Shape), true);
  },
  "deep values"(pkg, t) {
    const deep = pkg.Shape.wrapped({ type: "Circle", radius: 3 }, 500);
    t.equal(pkg.Shape.area(deep), 9);
    t.same(pkg.same(deep), deep);
  },
  "tag, content and names of one's own"(pkg, t) {
    for (const event of [{ kind: "key-down", keyCode: 7 }, { kind: "mouse-at", data: [1, 2] }, { kind: "text", data: "t" }, { kind: "the end" }, { kind: "renamed", new: "n" }]) {
      t.same(pkg.sameEvent(event), event);
    }
    const tags = '"key-down" or "mouse-at" or "text" or "the end" or "renamed"';
    t.throws(() => pkg.sameEvent({ kind: "KeyDown", keyCode: 7 }), "TypeError", `sameEvent: argument 'event'.kind must be ${tags}, got "KeyDown"`);
    t.throws(() => pkg.sameEvent({ type: "text", data: "x" }), "TypeError", `sameEvent: argument 'event'.kind must be ${tags}, got undefined`);
    t.throws(() => pkg.sameEvent({ kind: "mouse-at", data: [1] }), "TypeError", "sameEvent: argument 'event'.data must be of length 2, got 1");
    t.throws(() => pkg.sameEvent({ kind: "text", value: "x" }), "TypeError", "sameEvent: argument 'event'.data must be a string, got undefined");
    t.throws(() => pkg.sameEvent({ kind: "renamed", newName: "x" }), "TypeError", "sameEvent: argument 'event'.new must be a string, got undefined");
  },
  "what is no such union"(pkg, t) {
    for (const [value, got] of [[undefined, "undefined"], [null, "null"], ["Empty", "string"], [5, "number"]]) {
      t.throws(() => pkg.same(value), "TypeError", `same: argument 'shape' must be an object, got ${got}`);
    }
    t.throws(() => pkg.same({}), "TypeError", /^same: argument 'shape'\.type must be "Circle" or .* or "NoValues", got undefined$/);
    t.throws(() => pkg.same({ type: "Circle" }), "TypeError", "same: argument 'shape'.radius must be a number, got undefined");
    t.throws(() => pkg.same({ type: "Circle", radius: "1" }), "TypeError", "same: argument 'shape'.radius must be a number, got string");
    t.throws(() => pkg.same({ type: "Point", value: 1 }), "TypeError", "same: argument 'shape'.value must be an array, got number");
    t.throws(() => pkg.same({ type: "Point", value: [1, 2, 3] }), "TypeError", "same: argument 'shape'.value must be of length 2, got 3");
    t.throws(() => pkg.same({ type: "Mixed", value: [1, 2, true] }), "TypeError", "same: argument 'shape'.value[1] must be a string, got number");
    t.throws(() => pkg.same({ type: "Mixed", value: [256, "", true] }), "RangeError", "same: argument 'shape'.value[0] must be an integer from 0 to 255, got 256");
    t.throws(() => pkg.same({ type: "Not", value: { type: "Not", value: { type: "Named" } } }), "TypeError", "same: argument 'shape'.value.value.value must be a string, got undefined");
  },
  "a recursive type in a namespace"(pkg, t) {
    const { Expression } = pkg.math;
    const number = (value) => ({ type: "Number", value });
    const sum = { type: "Add", value: [number(1), { type: "Neg", value: number(3) }] };
    t.equal(Expression.eval(sum), -2);
    t.equal(Expression.eval({ type: "Call", name: "max", arguments: [sum, number(5)] }), 5);
    t.throws(() => Expression.eval({ type: "Call", name: "min", arguments: new Set() }), "Error", "there is no min()");
    t.same(Expression.simplify({ type: "Neg", value: { type: "Neg", value: sum } }), sum);
    t.throws(() => Expression.eval({ type: "Add", value: [number(1), number("2")] }), "TypeError", "math.Expression.eval: argument 'self'.value[1].value must be a number, got string");
    t.equal("Expr" in pkg, false);
  },
  "values of JavaScript keep their identity"(pkg, t) {
    for (const value of [{}, undefined, null, 1, Symbol.iterator]) {
      t.equal(pkg.sameHolder({ type: "Value", value }).value, value);
      t.equal(pkg.sameHolder({ type: "Field", value }).value, value);
    }
  },
};
