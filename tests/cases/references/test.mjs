const leaf = { width: 1.5, name: "ä" };

export const tests = {
  "text of an object"(pkg, t) {
    const owner = new pkg.Owner("größer 😀", []);
    for (const name of ["text", "ownedText", "maybeText", "checkedText"]) t.equal(owner[name](), "größer 😀", name);
    const empty = new pkg.Owner("", []);
    t.equal(empty.text(), "");
    t.equal(empty.maybeText(), undefined);
    t.throws(() => empty.checkedText(), "Error", "no text");
    const long = "é".repeat(100000);
    t.equal(new pkg.Owner(long, []).text(), long);
  },
  "numbers of an object are copied"(pkg, t) {
    const owner = new pkg.Owner("", [1, 2]);
    const copies = [owner.numbers(), owner.ownedNumbers(), owner.maybeNumbers()];
    for (const copy of copies) t.same(copy, Float64Array.of(1, 2));
    owner.add(1);
    for (const copy of copies) t.same(copy, Float64Array.of(1, 2));
    t.same(owner.numbers(), Float64Array.of(2, 3));
    t.same(owner.bytes, Uint8Array.of(1, 2, 255));
    t.equal(new pkg.Owner("", []).maybeNumbers(), undefined);
    t.same(new pkg.Owner("", new Float64Array(5000).fill(7)).numbers(), new Float64Array(5000).fill(7));
  },
  async "a view is not"(pkg, t) {
    const { memory } = await pkg.default();
    const owner = new pkg.Owner("", [1, 2]);
    const view = owner.view();
    t.equal(view.buffer, memory.buffer);
    t.same(view, Float64Array.of(1, 2));
    owner.add(1);
    t.same(view, Float64Array.of(2, 3));
  },
  "containers of an object"(pkg, t) {
    const owner = new pkg.Owner("ä", [1, 2]);
    t.same(owner.words(), ["ä", "größer"]);
    t.same(owner.wordList, ["ä", "größer"]);
    t.same(owner.map(), new Map([[2, "ä"]]));
    t.same(owner.pair(), [7, "ä"]);
    t.same(owner.style(), leaf);
    t.same(owner.maybeStyle(), leaf);
    t.equal(new pkg.Owner("", []).maybeStyle(), undefined);
    t.same(owner.shape(), { type: "Named", value: "ä" });
    t.equal(owner.direction(), "South");
    owner.words().push("x");
    t.equal(owner.words().length, 2);
  },
  "objects of an object are copies"(pkg, t) {
    const owner = new pkg.Owner("", []);
    const leaf = owner.leaf();
    leaf.size = 100;
    t.equal(owner.leaf().size, 1);
    t.equal(owner.leafMut().size, 2);
    t.same([owner.maybeLeaf(0)?.size, owner.maybeLeaf(1)?.size, owner.maybeLeaf(2)?.size], [2, 3, undefined]);
    t.same(owner.leaves().map((each) => each.size), [2, 3]);
    owner.free();
    t.equal(leaf.size, 100);
  },
  "borrowed arguments, which may be missing"(pkg, t) {
    t.equal(pkg.ofStyle(leaf), 1.5);
    t.equal(pkg.maybeStyle(leaf), 1.5);
    t.equal(pkg.maybeShape({ type: "Circle", radius: 1 }), true);
    t.equal(pkg.maybeDirection("North"), true);
    t.equal(pkg.maybeMap({ a: 1 }), 1);
    t.equal(pkg.maybeList(["a", "b"]), 2);
    t.equal(pkg.maybeSlices(["a"], [true, false], [1, 2, 3]), 6);
    t.equal(pkg.maybeLeaves([new pkg.Leaf(2), new pkg.Leaf(3)]), 5);
    for (const none of [undefined, null]) {
      t.equal(pkg.maybeStyle(none), undefined);
      t.equal(pkg.maybeShape(none), false);
      t.equal(pkg.maybeDirection(none), false);
      t.equal(pkg.maybeMap(none), undefined);
      t.equal(pkg.maybeList(none), undefined);
      t.equal(pkg.maybeSlices(none, none, none), 0);
      t.equal(pkg.maybeLeaves(none), undefined);
    }
    t.throws(() => pkg.maybeStyle({}), "TypeError", "maybeStyle: argument 'style'.width must be a number, got undefined");
    t.throws(() => pkg.maybeShape("x"), "TypeError", "maybeShape: argument 'shape' must be an object, got string");
    t.throws(() => pkg.maybeSlices(null, [1]), "TypeError", "maybeSlices: argument 'flags'[0] must be a boolean, got number");
    t.throws(() => pkg.maybeLeaves([{}]), "TypeError", "maybeLeaves: argument 'leaves'[0] must be a Leaf, got object");
  },
  "borrowed lists of everything"(pkg, t) {
    t.equal(pkg.lists([["a", null], [], ["😀"]], [[1, "x"]], ["y", "z"]), "a+😀 1 y-z");
    t.equal(pkg.styles([leaf, { width: 1 }], { a: leaf }, [{ type: "Named", value: "" }]), 4);
    const object = {};
    const back = pkg.values([object, 1, undefined]);
    t.equal(back[2], object);
    t.same(back.slice(0, 2), [undefined, 1]);
    t.throws(() => pkg.lists([], [], ["a"]), "TypeError", "lists: argument 'fixed' must be of length 2, got 1");
  },
  "a borrowed object can be used again"(pkg, t) {
    const leaf = new pkg.Leaf(2);
    t.equal(pkg.maybeLeaves([leaf, leaf]), 4);
    t.equal(leaf.size, 2);
    leaf.free();
    t.throws(() => pkg.maybeLeaves([leaf]), "Error", "maybeLeaves: argument 'leaves'[0] was freed");
  },
};
