const style = { lineWidth: 1.5, color: "größer 😀", dashes: Float32Array.from([1, 0.5]), class: "c" };
const plain = { lineWidth: 1, dashes: new Float32Array(), class: "" };
const numbers = { a: -128, b: 255, c: -32768, d: 65535, e: -2147483648, f: 4294967295, g: 0.5, h: -0, i: -(2n ** 63n), j: 2n ** 64n - 1n, k: -(2n ** 127n), l: 2n ** 128n - 1n, m: -1, n: 4294967295, o: true, p: "😀", q: 1, r: -1 };

export const tests = {
  "an object comes back, its keys in order"(pkg, t) {
    for (const value of [style, plain]) t.same(pkg.same(value), value);
    t.equal(Object.getPrototypeOf(pkg.same(style)), Object.prototype);
    t.equal(JSON.stringify(Object.keys(pkg.same(style))), '["lineWidth","color","dashes","class"]');
  },
  "it is a copy"(pkg, t) {
    const wider = pkg.widen(style, 2);
    t.same(wider, { ...style, lineWidth: 3.5 });
    t.equal(style.lineWidth, 1.5);
    t.equal(wider.dashes === style.dashes, false);
  },
  "Rust sees the fields"(pkg, t) {
    t.equal(pkg.describe(style), 'Style { line_width: 1.5, color: Some("größer 😀"), dashes: [1.0, 0.5], class_name: "c" }');
    t.equal(pkg.describe({ ...plain, color: null }), 'Style { line_width: 1.0, color: None, dashes: [], class_name: "" }');
  },
  "any object passes that has the properties"(pkg, t) {
    class Mine {
      get lineWidth() { return 7; }
      dashes = [1, 2];
      class = "x";
      extra = Symbol.iterator;
    }
    t.same(pkg.same(new Mine()), { lineWidth: 7, dashes: Float32Array.from([1, 2]), class: "x" });
    t.same(pkg.same(Object.create(plain)), plain);
    t.same(pkg.same(Object.assign(Object.create(null), plain)), plain);
    t.same(pkg.same(new Proxy(plain, {})), plain);
  },
  "optional objects, lists of objects, results"(pkg, t) {
    t.same(pkg.maybe(style), style);
    for (const none of [undefined, null]) t.equal(pkg.maybe(none), undefined);
    t.equal(pkg.maybe(), undefined);
    t.equal(pkg.maybeWidth(style), 1.5);
    t.equal(pkg.maybeWidth(), undefined);
    t.same(pkg.all([style, plain]), [style, plain]);
    t.same(pkg.all(new Set()), []);
    t.same(pkg.checked(style), style);
    t.throws(() => pkg.checked({ ...style, lineWidth: -1 }), "Error", "too narrow");
  },
  "every kind of number"(pkg, t) {
    t.same(pkg.sameNumbers(numbers), numbers);
    const zero = { ...numbers, a: 0, h: NaN, i: 0n, k: 0n, l: 0n, o: false, p: "\0" };
    t.same(pkg.sameNumbers(zero), zero);
  },
  "what is missing is left out"(pkg, t) {
    t.same(pkg.sameMissing({ unit: undefined, last: 1 }), { unit: undefined, last: 1 });
    t.same(pkg.sameMissing({ number: null, text: null, list: null, value: null, last: 1 }), { unit: undefined, last: 1 });
    const object = {};
    const full = { number: 0, text: "", list: [], twice: 0, nothing: null, value: object, unit: undefined, last: 0 };
    const same = pkg.sameMissing(full);
    t.same(same, full);
    t.equal(same.value, object);
    t.same(pkg.sameMissing({ list: [null, true, undefined], twice: null, last: 2 }), { list: [undefined, true, undefined], twice: null, unit: undefined, last: 2 });
    t.same(pkg.sameMissing({ twice: undefined, nothing: undefined, value: undefined, last: 2 }), { unit: undefined, last: 2 });
  },
  "objects in objects"(pkg, t) {
    const leaf = { label: "leaf", style: plain, children: [], byName: new Map() };
    const tree = { label: "", style, children: [leaf, { ...leaf, label: "😀" }], byName: new Map([["ä", leaf]]), parent: { ...leaf, parent: leaf } };
    t.same(pkg.sameTree(tree), tree);
    t.equal(pkg.count(tree), 4);
    t.equal(pkg.count({ ...tree, byName: { a: leaf }, children: new Set([leaf]) }), 3);
  },
  "an object without fields"(pkg, t) {
    t.same(pkg.sameEmpty({}), {});
    t.same(pkg.sameEmpty({ more: 1 }), {});
    t.throws(() => pkg.sameEmpty(), "TypeError", "sameEmpty: argument 'empty' must be an object, got undefined");
    t.throws(() => pkg.sameEmpty(null), "TypeError", "sameEmpty: argument 'empty' must be an object, got null");
    t.throws(() => pkg.sameEmpty("text"), "TypeError", "sameEmpty: argument 'empty' must be an object, got string");
  },
  "other names"(pkg, t) {
    const raw = { first_name: "a", type: 1, lastName: "b", _hidden: 2 };
    t.same(pkg.sameRaw(raw), raw);
    t.throws(() => pkg.sameRaw({ ...raw, first_name: 1 }), "TypeError", "sameRaw: argument 'raw'.first_name must be a string, got number");
    const odd = { constructor: 1, toString: 2, default: 5, length: 6 };
    t.equal(JSON.stringify(pkg.sameOdd(odd)), JSON.stringify(odd));
    t.throws(() => pkg.sameOdd({ ...odd, constructor: undefined }), "TypeError", "sameOdd: argument 'odd'.constructor must be a number, got undefined");
  },
  "functions of an object"(pkg, t) {
    t.same(pkg.geo.Spot.new(3, 4), { x: 3, y: 4 });
    t.equal(pkg.geo.Spot.distance({ x: 0, y: 0 }, { x: 3, y: 4 }), 5);
    t.same(pkg.geo.Spot.flip({ x: 1, y: 2 }), { x: 2, y: 1 });
    t.throws(() => pkg.geo.Spot.flip({ x: 1 }), "TypeError", "geo.Spot.flip: argument 'self'.y must be a number, got undefined");
    t.equal(Object.isFrozen(pkg.geo.Spot), true);
  },
};
